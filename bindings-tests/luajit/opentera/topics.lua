-- Topics, and replies to remote calls.

local ffi = require("ffi")
local fields = require("opentera.fields")
local library = require("opentera.library")

local lib, arena, begin, failed = library.lib, library.arena, library.begin, library.failed
local TOO_SMALL, grow, out, output = library.constants.ERR_BUFFER_TOO_SMALL, library.grow, library.out, library.output
local alloc, constants, get_view = library.alloc, library.constants, library.get_view
local fail, is_between, is_uint64 = fields.fail, fields.is_between, fields.is_uint64

local function is_uint32(value) return is_between(value, 0, 4294967295) end
local function is_int32(value) return is_between(value, -2147483648, 2147483647) end

-- What the fields that are no strings must be.
local INTEGERS = {
  family = { is_uint32, "an unsigned 32-bit integer" },
  channel = { is_uint32, "an unsigned 32-bit integer" },
  id = { is_uint64, "an unsigned 64-bit integer" },
  status = { is_int32, "a 32-bit integer" },
}

-- A class for a struct that is no message. `defaults` are its fields, and strings in it are views in the struct.
local function define(ctype, kind, defaults)
  local class = { pointer = ffi.typeof(ctype .. " *"), size = ffi.sizeof(ctype), kind = kind, defaults = defaults }
  class.__index = class
  return setmetatable(class, {
    __call = function(_, given)
      local value = {}
      for name, default in pairs(defaults) do
        value[name] = default
      end
      for name, it in pairs(given or {}) do
        if defaults[name] == nil then error(("%s: there is no such field"):format(tostring(name)), 2) end
        value[name] = it
      end
      return (setmetatable(value, class))
    end,
  })
end

local function empty(class)
  local struct = ffi.cast(class.pointer, alloc(class.size))
  struct.base.kind, struct.base.size = class.kind, class.size
  return struct
end

local function load(class, struct)
  local value = {}
  for name, default in pairs(class.defaults) do
    value[name] = type(default) == "string" and get_view(struct[name]) or struct[name]
  end
  return (setmetatable(value, class))
end

local function store(value)
  local class = getmetatable(value)
  local struct = empty(class)
  for name in pairs(class.defaults) do
    local it, integer = value[name], INTEGERS[name]
    if integer then
      local is_valid, expected = unpack(integer)
      if not is_valid(it) then fail(name, expected, it) end
      struct[name] = it
    elseif type(it) ~= "string" then
      fail(name, "a string", it)
    else
      struct[name].data, struct[name].len = it, #it
    end
  end
  return struct
end

--- The parts of a topic: `opentera.Topic({ family = opentera.TOPIC_LOG, name = "info" })`.
---@class opentera.Topic
---@field family number a `TOPIC_...`
---@field channel number a `CHANNEL_...`
---@field name string of the module, service, user, participant, device, call, log or session
---@field subtopic string what follows `.events.`, or empty
local Topic = define("tera_topic", constants.KIND_TOPIC, { family = 0, channel = 0, name = "", subtopic = "" })

--- The parts of a topic.
function Topic.parse(text)
  begin(text)
  local parts = empty(Topic)
  local status = lib.tera_topic_parse(arena, text, #text, parts)
  if status ~= 0 then return failed(status) end
  return load(Topic, parts)
end

local function build(parts)
  local status = lib.tera_topic_build(arena, parts, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return build(parts)
  end
  return output(status)
end

--- The topic that has these parts.
function Topic:build()
  begin(self)
  return build(store(self))
end

--- The reply to a remote call: `opentera.RpcReply({ id = 1ULL, status = opentera.RPC_OK })`.
---@class opentera.RpcReply
---@field id integer number of the call
---@field method string name of the procedure
---@field pattern string the topic that the call was sent to
---@field status number an `RPC_...`
---@field status_text string the status as received; written if `status` is `RPC_UNKNOWN`
---@field return_value string what the procedure returned, as JSON text; empty stands for `null`
local RpcReply = define("tera_rpc_reply", constants.KIND_RPC_REPLY, {
  id = 0ULL, method = "", pattern = "", status = 0, status_text = "", return_value = "",
})

--- Reads a reply from JSON text. `flags` are `JSON_READ_...`.
function RpcReply.from_json(text, flags)
  begin(text)
  local reply = empty(RpcReply)
  local status = lib.tera_rpc_reply_from_json(arena, text, #text, flags or 0, reply)
  if status ~= 0 then return failed(status) end
  return load(RpcReply, reply)
end

local function to_json(reply, flags)
  local status = lib.tera_rpc_reply_to_json(arena, reply, flags, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return to_json(reply, flags)
  end
  return output(status)
end

--- Writes the reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0.
function RpcReply:to_json(flags)
  begin(self)
  return to_json(store(self), flags or 0)
end

return { Topic = Topic, RpcReply = RpcReply }
