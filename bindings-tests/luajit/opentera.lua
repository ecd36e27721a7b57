-- The messages of the OpenTera platform, see docs/luajit.md.
--
-- A message is a table. It is copied out of the library's memory when it is read; what the library builds in between is
-- in one arena, which is reset after each call. Functions that can fail return nil and an error.

local ffi = require("ffi")
local schema = require("schema")

-- The header as declarations that LuaJIT reads, and its constants.
local function read_header(path)
  local file = assert(io.open(path))
  local text = file:read("*a"):gsub("/%*.-%*/", ""):gsub("//[^\n]*", ""):gsub("\\\n", "")
  file:close()
  local constants = {}
  for name, number in text:gmatch("#define TERA_([%w_]+) (%-?%d+)\n") do
    constants[name] = tonumber(number)
  end
  for name, number in text:gmatch("\n  TERA_([%w_]+) = (%-?%d+),") do
    constants[name] = tonumber(number)
  end
  local layout_32, layout_64 = text:match('#define TERA_LAYOUT "([^"]*)".-#define TERA_LAYOUT "([^"]*)"')
  constants.LAYOUT = ffi.abi("64bit") and layout_64 or layout_32
  if ffi.abi("32bit") then text = text:gsub("\n  TERA_POINTER_PAD(%b())", "\n  uint32_t %1;") end
  local declarations = text:gsub("#ifdef __cp[lp].-#endif", ""):gsub("#[^\n]*", ""):gsub("TERA_[%u_]+%b()", "")
  return declarations, constants
end

local declarations, constants = read_header(os.getenv("OPENTERA_MESSAGES_HEADER") or "/usr/include/opentera/messages.h")
ffi.cdef(declarations)
local file = os.getenv("OPENTERA_MESSAGES_LIBRARY") or "libopentera_messages.so." .. constants.ABI_VERSION
local lib = ffi.load(file)

-- Constants of the header without `TERA_`, and the classes of messages by their names.
local opentera = constants
local by_kind, by_name = {}, {}

-- ---------------------------------------------------------------------------------------------------------------------
-- Errors and memory
-- ---------------------------------------------------------------------------------------------------------------------

-- The library, older or newer, is of the ABI of the header, and takes its structs.
local found, abi = ("%s is version %s"):format(file, ffi.string(lib.tera_version())), lib.tera_abi_version()
if abi ~= constants.ABI_VERSION then
  error(("%s and has version %d of the ABI: install a release with version %d, which the header is for")
    :format(found, abi, constants.ABI_VERSION), 0)
end
local arena = lib.tera_arena_new_for(0, constants.LAYOUT)
if arena == nil then error(found .. " and does not take the structs of the header: install its release", 0) end
ffi.gc(arena, lib.tera_arena_free)

--- What the library refused.
---@class opentera.Error
---@field status number a `TERA_ERR_...`
---@field name string its name
---@field message string what is wrong and where, for people
---@field offset? number byte of the input, counted from 0
---@field line? number place in a text, counted from 1
---@field column? number
local Error = {}
Error.__index = Error
Error.__tostring = function(err) return err.message end

local function check(status)
  if status == 0 then return end
  local offset = lib.tera_arena_error_offset(arena)
  local line = tonumber(lib.tera_arena_error_line(arena))
  local name = lib.tera_status_name(status)
  local message = ffi.string(lib.tera_arena_error_message(arena))
  -- `tera_init` is not given the arena.
  if message == "" then message = ffi.string(lib.tera_status_message(status)) end
  error(setmetatable({
    status = status,
    name = name ~= nil and ffi.string(name) or tostring(status),
    message = message,
    offset = offset ~= -1ULL and tonumber(offset) or nil,
    line = line > 0 and line or nil,
    column = line > 0 and tonumber(lib.tera_arena_error_column(arena)) or nil,
  }, Error), 0)
end

-- Does something with the arena, which is empty again then.
local function call(what, ...)
  local ok, result = pcall(what, ...)
  lib.tera_arena_reset(arena)
  if ok then return result end
  if getmetatable(result) ~= Error then error(result, 0) end
  return nil, result
end

-- `count` structs in the arena, all zero.
local function alloc(pointer, size, count)
  local memory = lib.tera_arena_alloc(arena, size * count, 0)
  if memory == nil then check(lib.tera_arena_error(arena)) end
  ffi.fill(memory, size * count)
  return ffi.cast(pointer, memory)
end

local size_of_output = ffi.new("size_t[1]")
local buffer_size = 1024
local buffer = ffi.new("uint8_t[?]", buffer_size)

-- What a function writes to a buffer.
local function output(write, ...)
  local arguments = { ... }
  local count = select("#", ...)
  arguments[count + 1], arguments[count + 2], arguments[count + 3] = buffer, buffer_size, size_of_output
  local status = write(arena, unpack(arguments, 1, count + 3))
  if status == constants.ERR_BUFFER_TOO_SMALL then
    local size = tonumber(size_of_output[0])
    arguments[count + 1], arguments[count + 2] = ffi.new("uint8_t[?]", size), size
    status = write(arena, unpack(arguments, 1, count + 3))
  end
  check(status)
  return ffi.string(arguments[count + 1], size_of_output[0])
end

-- ---------------------------------------------------------------------------------------------------------------------
-- Forms of fields: `get(value, field)` makes a member of a struct a value, `put(struct, name, value, field)` writes it
-- ---------------------------------------------------------------------------------------------------------------------

local load, save, store

local function get_view(view) return ffi.string(view.data, view.len) end

-- Of a string or a list. An empty one is all zero, as a field has to be that an older library does not know.
local function set_view(view, data, len)
  if len > 0 then view.data, view.len = data, len end
end

-- A string stays where it is as long as the message has it.
local function put_view(struct, name, value)
  if type(value) ~= "string" then error(name .. ": no string: " .. tostring(value), 0) end
  set_view(struct[name], value, #value)
end

local function put_plain(struct, name, value) struct[name] = value end

local function get_list(list, get)
  local values = {}
  for index = 1, tonumber(list.len) do
    values[index] = get(list.data[index - 1])
  end
  return values
end

local function put_list(struct, name, values, ctype, put)
  local list = alloc(ctype .. " *", ffi.sizeof(ctype), #values)
  for index, value in ipairs(values) do
    put(list + (index - 1), value)
  end
  set_view(struct[name], list, #values)
end

-- The message of any kind that an `Any` or a payload holds, or nil. Of a kind that only a newer library has, `holder` gets
-- the bytes, as of any other type that is not known.
local function load_head(head, _, holder)
  if head == nil then return nil end
  local class = by_kind[head.kind]
  if class then return load(class, ffi.cast(class.pointer, head)) end
  if holder.value == "" then holder.value = output(lib.tera_encode, head) end -- read from JSON
end

local function put_head(struct, name, value)
  if value ~= nil then struct[name] = ffi.cast("const tera_head *", store(value)) end
end

local view = { default = "", get = get_view, put = put_view }
local number = { default = 0, get = function(value) return value end, put = put_plain }
local forms = {
  text = view,
  bytes = view,
  integer = number,
  double = number,
  float = number,
  enum = number,
  int64 = { default = 0LL, get = number.get, put = put_plain },
  uint64 = { default = 0ULL, get = number.get, put = put_plain },
  bool = {
    default = false,
    get = function(value) return value ~= 0 end,
    put = function(struct, name, value) struct[name] = value and 1 or 0 end,
  },
  message = {
    get = function(pointer, field) return pointer ~= nil and load(opentera[field.message], pointer) or nil end,
    put = function(struct, name, value)
      if value ~= nil then struct[name] = store(value) end
    end,
  },
  embedded = { get = load_head, put = put_head },
  messages = {
    list = true,
    get = function(list, field)
      local class = opentera[field.message]
      return get_list(list, function(struct) return load(class, struct) end)
    end,
    put = function(struct, name, values, field)
      put_list(struct, name, values, opentera[field.message].ctype, function(place, value) save(value, place) end)
    end,
  },
  texts = {
    list = true,
    get = function(list) return get_list(list, get_view) end,
    put = function(struct, name, values)
      put_list(struct, name, values, "tera_str", function(place, value)
        if type(value) ~= "string" then error(name .. ": no string: " .. tostring(value), 0) end
        set_view(place, value, #value)
      end)
    end,
  },
}

-- ---------------------------------------------------------------------------------------------------------------------
-- Messages
-- ---------------------------------------------------------------------------------------------------------------------

--- What every message has.
---@class opentera.Message
---@field unknown_fields string fields that the schema does not know, as received
local Message = {}

-- The message in a struct.
function load(class, struct)
  local message = setmetatable({ unknown_fields = get_view(struct.unknown_fields) }, class)
  for _, field in ipairs(class.fields) do
    if field.members == nil then
      message[field.name] = forms[field.form].get(struct[field.name], field, message)
    else
      local which = struct[field.name .. "_case"]
      for _, member in ipairs(field.members) do
        if member.number == which then
          message[member.name] = forms[member.form].get(struct[field.name][member.name], member)
        end
      end
    end
  end
  return message
end

-- Writes a message to a struct that is all zero.
function save(message, struct)
  local class = getmetatable(message)
  if class == nil or by_kind[class.kind] ~= class then error("no message: " .. tostring(message), 0) end
  struct.base.kind, struct.base.size = class.kind, class.size
  put_view(struct, "unknown_fields", message.unknown_fields)
  for _, field in ipairs(class.fields) do
    if field.members == nil then
      forms[field.form].put(struct, field.name, message[field.name], field)
    else
      for _, member in ipairs(field.members) do
        local value = message[member.name]
        if value ~= nil then
          if struct[field.name .. "_case"] ~= 0 then error(field.name .. ": more than one member is set", 0) end
          struct[field.name .. "_case"] = member.number
          forms[member.form].put(struct[field.name], member.name, value, member)
        end
      end
    end
  end
end

function store(message)
  local class = getmetatable(message) or {}
  if class.pointer == nil then error("no message: " .. tostring(message), 0) end
  local struct = alloc(class.pointer, class.size, 1)
  save(message, struct)
  return struct
end

local function store_head(message) return ffi.cast("const tera_head *", store(message)) end

-- An empty struct, and its head.
local function empty(class)
  local struct = alloc(class.pointer, class.size, 1)
  local head = ffi.cast("tera_head *", struct)
  check(lib.tera_init(class.kind, head, class.size))
  return struct, head
end

local function decode(class, data)
  local struct, head = empty(class)
  check(lib.tera_decode(arena, data, #data, 0, head))
  return load(class, struct)
end

local function from_json(class, text, flags)
  local struct, head = empty(class)
  check(lib.tera_from_json(arena, text, #text, flags or 0, head))
  return load(class, struct)
end

local function to_json(message, flags)
  local text = alloc("tera_str *", ffi.sizeof("tera_str"), 1)
  check(lib.tera_json_text(arena, store_head(message), flags or 0, text))
  return get_view(text)
end

local function encode(message) return output(lib.tera_encode, store_head(message)) end

--- The message as protobuf binary.
function Message:encode() return call(encode, self) end

--- The message as JSON text. `flags` are those for writing JSON.
function Message:to_json(flags) return call(to_json, self, flags) end

-- Makes the class of a message: `opentera.DeviceEvent { device_uuid = "..." }` is a message, `.decode(data)` and
-- `.from_json(text, flags)` read one.
local function define(class)
  class.pointer = ffi.typeof(class.ctype .. " *")
  class.size = ffi.sizeof(class.ctype)
  class.__index = class
  for name, values in pairs(class.enums) do
    local names = {}
    for value, number in pairs(values) do
      names[value], names[number] = number, value
    end
    class[name] = names
  end
  for _, field in ipairs(class.fields) do
    for _, member in ipairs(field.members or { field }) do
      if member.enum then member.names = class[member.enum] end
    end
  end
  class.decode = function(data) return call(decode, class, data) end
  class.from_json = function(text, flags) return call(from_json, class, text, flags) end
  setmetatable(class, {
    __index = Message,
    __call = function(_, fields)
      local message = { unknown_fields = "" }
      for _, field in ipairs(class.fields) do
        if field.members == nil then
          local form = forms[field.form]
          message[field.name] = form.list and {} or form.default
        end
      end
      for name, value in pairs(fields or {}) do
        message[name] = value
      end
      return setmetatable(message, class)
    end,
  })
  opentera[class.name], by_kind[class.kind], by_name[class.full_name] = class, class, class
end

for _, class in ipairs(schema) do
  define(class)
end

--- The class of a message with this full name, or nil.
function opentera.message_class(full_name) return by_name[full_name] end

--- An `Any` that holds a message.
function opentera.Any.pack(message) return opentera.Any({ message = message }) end

--- The message in an `Any`; nil when its type is not known; nil and an error when it cannot be read.
function opentera.Any:unpack()
  if self.message ~= nil then return self.message end
  local class = by_name[self.type_url:match("/([^/]*)$") or ""]
  if class then return class.decode(self.value) end
end

-- ---------------------------------------------------------------------------------------------------------------------
-- Wrappers
-- ---------------------------------------------------------------------------------------------------------------------

local frame_class = {
  kind = constants.KIND_FRAME,
  pointer = ffi.typeof("tera_frame *"),
  size = ffi.sizeof("tera_frame"),
}

--- The class of what a topic carries; nil when that is no message.
function opentera.wrapper_of(topic) return by_kind[lib.tera_topic_wrapper(topic, #topic)] end

-- The arguments for a list of messages.
local function heads(messages)
  local list = alloc("const tera_head **", ffi.sizeof("void *"), #messages)
  for index, message in ipairs(messages) do
    list[index - 1] = store_head(message)
  end
  return list, #messages
end

--- A `TeraEvent` with payloads of any types. Without a time it has that of the call.
function opentera.wrap_event(topic, payloads, time)
  return call(function() return output(lib.tera_wrap_event, topic, #topic, time or 0, heads(payloads)) end)
end

--- A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.
function opentera.wrap_module_message(dest, source, payloads, time, seq)
  return call(function()
    local fields = { time = time or 0, seq = seq or 0, source = source, dest = dest }
    local header = store(opentera.TeraModuleMessageHeader(fields))
    return output(lib.tera_wrap_module_message, header, heads(payloads))
  end)
end

--- A `TeraMessage` with one payload.
function opentera.wrap_message(payload)
  return call(function() return output(lib.tera_wrap_message, store_head(payload)) end)
end

local function load_payload(payload)
  local loaded = {
    type_url = get_view(payload.type_url),
    value = get_view(payload.value),
    status = payload.status,
    detail = get_view(payload.detail),
  }
  loaded.message = load_head(payload.message, nil, loaded)
  return loaded
end

local function unwrap(read, wrapper, data, flags)
  local frame = empty(frame_class)
  check(read(arena, wrapper and wrapper.kind or 0, data, #data, flags, frame))
  local payloads = get_list(frame.payloads, load_payload)
  -- Not the library's number: a newer one has kinds that are unknown here.
  local unknown = 0
  for _, payload in ipairs(payloads) do
    if payload.message == nil and payload.status == 0 then unknown = unknown + 1 end
  end
  return {
    wrapper = by_kind[frame.wrapper],
    version = frame.version,
    time = frame.time,
    seq = frame.seq,
    topic = get_view(frame.topic),
    source = get_view(frame.source),
    payloads = payloads,
    failed = tonumber(frame.failed),
    unknown = unknown,
  }
end

--- What is in a wrapper's bytes, a table as `tera_frame`; `wrapper` is what `wrapper_of` says of the topic they came on.
function opentera.unwrap(wrapper, data) return call(unwrap, lib.tera_unwrap, wrapper, data, 0) end

--- What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`.
function opentera.unwrap_json(wrapper, text, flags)
  return call(unwrap, lib.tera_unwrap_json, wrapper, text, flags or constants.JSON_READ_LENIENT)
end

-- ---------------------------------------------------------------------------------------------------------------------
-- Topics, and replies to remote calls
-- ---------------------------------------------------------------------------------------------------------------------

-- A class for a struct that is no message: `class { name = "..." }` is a value.
local function define_plain(ctype, kind, fields)
  local class =
    { kind = kind, pointer = ffi.typeof(ctype .. " *"), size = ffi.sizeof(ctype), fields = fields }
  class.__index = class
  return setmetatable(class, {
    __call = function(_, given)
      local value = {}
      for _, field in ipairs(fields) do
        value[field.name] = given and given[field.name] or forms[field.form].default
      end
      return setmetatable(value, class)
    end,
  })
end

local function load_plain(class, struct)
  local value = {}
  for _, field in ipairs(class.fields) do
    value[field.name] = forms[field.form].get(struct[field.name])
  end
  return setmetatable(value, class)
end

local function store_plain(value)
  local class = getmetatable(value)
  local struct = empty(class)
  for _, field in ipairs(class.fields) do
    forms[field.form].put(struct, field.name, value[field.name])
  end
  return struct
end

--- The parts of a topic: `opentera.Topic { family = opentera.TOPIC_LOG, name = "info" }`.
---@class opentera.Topic
---@field family number a `TOPIC_...`
---@field channel number a `CHANNEL_...`
---@field name string of the module, service, user, participant, device, call, log or session
---@field subtopic string what follows `.events.`, or empty
local Topic = define_plain("tera_topic", constants.KIND_TOPIC, {
  { name = "family", form = "integer" },
  { name = "channel", form = "integer" },
  { name = "name", form = "text" },
  { name = "subtopic", form = "text" },
})
opentera.Topic = Topic

--- The parts of the topic that the text is.
function Topic.parse(text)
  return call(function()
    local parts = empty(Topic)
    check(lib.tera_topic_parse(arena, text, #text, parts))
    return load_plain(Topic, parts)
  end)
end

--- The topic that has these parts.
function Topic:build()
  return call(function()
    return output(lib.tera_topic_build, store_plain(self))
  end)
end

--- The reply to a remote call: `opentera.RpcReply { id = 1ULL, status = opentera.RPC_OK }`.
---@class opentera.RpcReply
---@field id integer number of the call
---@field method string name of the procedure
---@field pattern string the topic that the call was sent to
---@field status number an `RPC_...`
---@field status_text string the status as received; written when `status` is `RPC_UNKNOWN`
---@field return_value string what the procedure returned, as JSON text; empty stands for `null`
local RpcReply = define_plain("tera_rpc_reply", constants.KIND_RPC_REPLY, {
  { name = "id", form = "uint64" },
  { name = "method", form = "text" },
  { name = "pattern", form = "text" },
  { name = "status", form = "integer" },
  { name = "status_text", form = "text" },
  { name = "return_value", form = "text" },
})
opentera.RpcReply = RpcReply

--- The reply that the text is. `flags` are those for reading JSON.
function RpcReply.from_json(text, flags)
  return call(function()
    local reply = empty(RpcReply)
    check(lib.tera_rpc_reply_from_json(arena, text, #text, flags or 0, reply))
    return load_plain(RpcReply, reply)
  end)
end

--- The reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0.
function RpcReply:to_json(flags)
  return call(function() return output(lib.tera_rpc_reply_to_json, store_plain(self), flags or 0) end)
end

return opentera
