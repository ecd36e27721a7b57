-- Wrappers: several messages of any types in one.

local ffi = require("ffi")
local fields = require("opentera.fields")
local library = require("opentera.library")

local lib, arena, call, check = library.lib, library.arena, library.call, library.check
local alloc, get_view, grow, out, output = library.alloc, library.get_view, library.grow, library.out, library.output
local by_kind, store_head, load_head = fields.by_kind, fields.store_head, fields.load_head

local wrappers = {}

--- The class of the wrapper that a topic carries, or nil.
function wrappers.wrapper_of(topic) return by_kind[lib.tera_topic_wrapper(topic, #topic)] end

local heads_pointer, pointer_size = ffi.typeof("const tera_head **"), ffi.sizeof("void *")

local function store_heads(messages)
  local list = ffi.cast(heads_pointer, alloc(pointer_size * #messages))
  for index = 1, #messages do
    list[index - 1] = store_head(messages[index])
  end
  return list
end

local function wrap_event(topic, payloads, time)
  local list, status = store_heads(payloads), nil
  repeat
    status = lib.tera_wrap_event(arena, topic, #topic, time or 0, list, #payloads, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

local function wrap_module_message(header, payloads)
  local head = ffi.cast("const tera_module_message_header *", store_head(header))
  local list, status = store_heads(payloads), nil
  repeat
    status = lib.tera_wrap_module_message(arena, head, list, #payloads, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

local function wrap_message(payload)
  local head, status = store_head(payload), nil
  repeat
    status = lib.tera_wrap_message(arena, head, out.buffer, out.capacity, out.len)
  until not grow(status)
  return output(status)
end

--- A `TeraEvent` with payloads of any types. Without a time it has that of the call.
function wrappers.wrap_event(topic, payloads, time) return call(wrap_event, topic, payloads, time) end

--- A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.
function wrappers.wrap_module_message(dest, source, payloads, time, seq)
  local header = fields.classes.TeraModuleMessageHeader({ time = time or 0, seq = seq or 0, source = source, dest = dest })
  return call(wrap_module_message, header, payloads)
end

--- A `TeraMessage` with one payload.
function wrappers.wrap_message(payload) return call(wrap_message, payload) end

local function load_payload(payload)
  local message, value = load_head(payload.message, get_view(payload.value))
  return {
    message = message,
    type_url = get_view(payload.type_url),
    value = value,
    status = payload.status,
    detail = get_view(payload.detail),
  }
end

local frame_pointer, frame_size = ffi.typeof("tera_frame *"), ffi.sizeof("tera_frame")

local function empty_frame()
  local frame = ffi.cast(frame_pointer, alloc(frame_size))
  frame.base.kind, frame.base.size = library.constants.KIND_FRAME, frame_size
  return frame
end

local function load_frame(frame)
  local payloads, unknown = {}, 0
  for index = 1, tonumber(frame.payloads.len) do
    local payload = load_payload(frame.payloads.data[index - 1])
    payloads[index] = payload
    -- The library's number does not count messages of a newer schema.
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

local function unwrap(kind, data)
  local frame = empty_frame()
  check(lib.tera_unwrap(arena, kind, data, #data, 0, frame))
  return load_frame(frame)
end

local function unwrap_json(kind, text, flags)
  local frame = empty_frame()
  check(lib.tera_unwrap_json(arena, kind, text, #text, flags or library.constants.JSON_READ_LENIENT, frame))
  return load_frame(frame)
end

--- Decodes a wrapper and every message in it, to a table with the members of `tera_frame`. `wrapper` is what `wrapper_of`
--- returns for the topic.
function wrappers.unwrap(wrapper, data) return call(unwrap, wrapper and wrapper.kind or 0, data) end

--- Reads a wrapper that is JSON text, and every message in it. A frame of the websocket is a `TeraMessage`. `flags` are
--- `JSON_READ_...`, `JSON_READ_LENIENT` if absent.
function wrappers.unwrap_json(wrapper, text, flags) return call(unwrap_json, wrapper and wrapper.kind or 0, text, flags) end

return wrappers
