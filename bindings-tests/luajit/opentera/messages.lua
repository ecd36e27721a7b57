-- Classes of messages. A message is a table whose metatable is its class.

local ffi = require("ffi")
local fields = require("opentera.fields")
local library = require("opentera.library")

local lib, arena, begin, failed = library.lib, library.arena, library.begin, library.failed
local TOO_SMALL, grow, out, output = library.constants.ERR_BUFFER_TOO_SMALL, library.grow, library.out, library.output
local by_kind, encode_head, of, store_head = fields.by_kind, fields.encode_head, fields.of, fields.store_head

local messages = { classes = fields.classes }
local by_name = {}

--- What every message has.
---@class opentera.Message
---@field unknown_fields string fields that the schema does not have, as received
local Message = {}

--- Encodes the message as protobuf binary.
function Message:encode()
  begin(self)
  return encode_head(store_head(self))
end

local text = ffi.new("tera_str[1]")

--- Writes the message as JSON text. `flags` are `JSON_WRITE_...`.
function Message:to_json(flags)
  begin(self)
  local status = lib.tera_json_text(arena, store_head(self), flags or 0, text)
  if status ~= 0 then return failed(status) end
  return library.get_view(text[0])
end

local function decode(class, data)
  begin(data)
  local head = lib.tera_arena_message(arena, class.kind)
  local status = head ~= nil and lib.tera_decode(arena, data, #data, 0, head) or lib.tera_arena_error(arena)
  if status ~= 0 then return failed(status) end
  return of[class.name].load_head(head)
end

local function from_json(class, json, flags)
  begin(json)
  local head = lib.tera_arena_message(arena, class.kind)
  local status = head ~= nil and lib.tera_from_json(arena, json, #json, flags, head) or lib.tera_arena_error(arena)
  if status ~= 0 then return failed(status) end
  return of[class.name].load_head(head)
end

local equal = ffi.new("tera_bool[1]")

-- Messages are equal if they have the same encoding.
local function __eq(one, other)
  begin(one, other)
  local status = lib.tera_equal(arena, store_head(one), store_head(other), equal)
  if status ~= 0 then error(select(2, failed(status)), 0) end
  return equal[0] ~= 0
end

local function __tostring(message)
  begin(message)
  return (ffi.string(lib.tera_describe(arena, store_head(message))))
end

-- Makes the class of a message: `opentera.DeviceEvent({ device_uuid = "..." })` is a message, `.decode(data)` and
-- `.from_json(text, flags)` read one.
local function define(class)
  class.pointer = ffi.typeof(class.ctype .. " *")
  class.size = ffi.sizeof(class.ctype)
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
  class.decode = function(data) return decode(class, data) end
  class.from_json = function(json, flags) return from_json(class, json, flags or 0) end

  local functions = fields.compile(class)
  local checks, new = functions.checks, functions.new
  of[class.name] = functions
  local function no_field(name) error(("%s.%s: there is no such field"):format(class.name, tostring(name)), 3) end
  class.__eq, class.__tostring = __eq, __tostring
  -- Of a field that is unset, and of a method.
  class.__index = function(_, name)
    local value = class[name]
    if value == nil and not checks[name] then no_field(name) end
    return value
  end
  class.__newindex = function(message, name, value)
    local check_value = checks[name] or no_field(name)
    check_value(value)
    rawset(message, name, value)
  end
  setmetatable(class, {
    __index = Message,
    __call = function(_, given)
      local message = new()
      for name, value in pairs(given or {}) do
        local check_value = checks[name] or no_field(name)
        check_value(value)
        message[name] = value
      end
      return (setmetatable(message, class))
    end,
  })
  fields.classes[class.name], by_kind[class.kind], by_name[class.full_name] = class, class, class
end

for _, class in ipairs(require("opentera.schema")) do
  define(class)
end

--- The class of the message with this full name, for example `opentera.protobuf.DeviceEvent`, or nil.
function messages.message_class(full_name) return by_name[full_name] end

local Any = fields.classes.Any

--- An `Any` that holds a message.
function Any.pack(message) return Any({ message = message }) end

--- The message in an `Any`; nil if its type is unknown; nil and an error if it cannot be decoded.
function Any:unpack()
  if self.message ~= nil then return self.message end
  local class = by_name[self.type_url:match("/([^/]*)$") or ""]
  if class then return class.decode(self.value) end
end

local function json_from_binary(kind, data, flags)
  local status = lib.tera_json_from_binary(arena, kind, data, #data, flags, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return json_from_binary(kind, data, flags)
  end
  return output(status)
end

local function binary_from_json(kind, json, flags)
  local status = lib.tera_binary_from_json(arena, kind, json, #json, flags, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return binary_from_json(kind, json, flags)
  end
  return output(status)
end

local function message_json_from_event(data, flags)
  local status = lib.tera_message_json_from_event(arena, data, #data, flags, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return message_json_from_event(data, flags)
  end
  return output(status)
end

--- Converts protobuf binary of a class to JSON text, without a message in between. `flags` are `JSON_WRITE_...`.
function messages.json_from_binary(class, data, flags)
  begin(data)
  return json_from_binary(class.kind, data, flags or 0)
end

--- Converts JSON text of a class to protobuf binary, without a message in between. `flags` are `JSON_READ_...`.
function messages.binary_from_json(class, json, flags)
  begin(json)
  return binary_from_json(class.kind, json, flags or 0)
end

--- Converts the bytes of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge between the bus and
--- websockets does. With `JSON_WRITE_SERVER` in `flags` the text is the same as the server's.
function messages.message_json_from_event(data, flags)
  begin(data)
  return message_json_from_event(data, flags or 0)
end

return messages
