-- Classes of messages. A message is a table whose metatable is its class.

local ffi = require("ffi")
local fields = require("opentera.fields")
local library = require("opentera.library")

local lib, arena, call, check = library.lib, library.arena, library.call, library.check
local grow, out, output = library.grow, library.out, library.output
local by_kind, of, store_head = fields.by_kind, fields.of, fields.store_head

local messages = { classes = fields.classes }
local by_name = {}

--- What every message has.
---@class opentera.Message
---@field unknown_fields string fields that the schema does not have, as received
local Message = {}

local function encode(message)
  local head, status = store_head(message), nil
  repeat
    status = lib.tera_encode(arena, head, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

local text = ffi.new("tera_str[1]")

local function to_json(message, flags)
  check(lib.tera_json_text(arena, store_head(message), flags or 0, text))
  return library.get_view(text[0])
end

-- An empty struct for a message of a class.
local function empty(class)
  local head = lib.tera_arena_message(arena, class.kind)
  if head == nil then check(lib.tera_arena_error(arena)) end
  return head
end

local function decode(class, data)
  local head = empty(class)
  check(lib.tera_decode(arena, data, #data, 0, head))
  return of[class.name].load_head(head)
end

local function from_json(class, json, flags)
  local head = empty(class)
  check(lib.tera_from_json(arena, json, #json, flags or 0, head))
  return of[class.name].load_head(head)
end

local equal = ffi.new("tera_bool[1]")

local function equals(one, other)
  check(lib.tera_equal(arena, store_head(one), store_head(other), equal))
  return equal[0] ~= 0
end

local function describe(message) return ffi.string(lib.tera_describe(arena, store_head(message))) end

--- Encodes the message as protobuf binary.
function Message:encode() return call(encode, self) end

--- Writes the message as JSON text. `flags` are `JSON_WRITE_...`.
function Message:to_json(flags) return call(to_json, self, flags) end

-- Messages are equal if they have the same encoding.
local function __eq(one, other)
  local same, err = call(equals, one, other)
  if err then error(err, 0) end
  return same
end

local function __tostring(message) return assert(call(describe, message)) end

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
  class.decode = function(data) return call(decode, class, data) end
  class.from_json = function(json, flags) return call(from_json, class, json, flags) end

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
      return setmetatable(message, class)
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

local function json_from_binary(class, data, flags)
  local status
  repeat
    status = lib.tera_json_from_binary(arena, class.kind, data, #data, flags or 0, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

local function binary_from_json(class, json, flags)
  local status
  repeat
    status = lib.tera_binary_from_json(arena, class.kind, json, #json, flags or 0, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

local function message_json_from_event(data, flags)
  local status
  repeat
    status = lib.tera_message_json_from_event(arena, data, #data, flags or 0, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

--- Converts protobuf binary of a class to JSON text, without a message in between. `flags` are `JSON_WRITE_...`.
function messages.json_from_binary(class, data, flags) return call(json_from_binary, class, data, flags) end

--- Converts JSON text of a class to protobuf binary, without a message in between. `flags` are `JSON_READ_...`.
function messages.binary_from_json(class, json, flags) return call(binary_from_json, class, json, flags) end

--- Converts the bytes of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge between the bus and
--- websockets does. With `JSON_WRITE_SERVER` in `flags` the text is the same as the server's.
function messages.message_json_from_event(data, flags) return call(message_json_from_event, data, flags) end

return messages
