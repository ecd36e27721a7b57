-- Wrappers: several messages of any types in one.

local ffi = require("ffi")
local fields = require("opentera.fields")
local library = require("opentera.library")

local lib, arena, begin, failed = library.lib, library.arena, library.begin, library.failed
local TOO_SMALL, grow, out, output = library.constants.ERR_BUFFER_TOO_SMALL, library.grow, library.out, library.output
local alloc, get_view = library.alloc, library.get_view
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

local function wrap_event(topic, time, list, count)
  local status = lib.tera_wrap_event(arena, topic, #topic, time, list, count, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return wrap_event(topic, time, list, count)
  end
  return output(status)
end

local function wrap_module_message(header, list, count)
  local status = lib.tera_wrap_module_message(arena, header, list, count, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return wrap_module_message(header, list, count)
  end
  return output(status)
end

local function wrap_message(head)
  local status = lib.tera_wrap_message(arena, head, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return wrap_message(head)
  end
  return output(status)
end

--- A `TeraEvent` with payloads of any types. Without a time it has that of the call.
function wrappers.wrap_event(topic, payloads, time)
  begin(payloads)
  return wrap_event(topic, time or 0, store_heads(payloads), #payloads)
end

--- A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.
function wrappers.wrap_module_message(dest, source, payloads, time, seq)
  local header = fields.classes.TeraModuleMessageHeader({ time = time or 0, seq = seq or 0, source = source, dest = dest })
  begin(payloads, header)
  local head = ffi.cast("const tera_module_message_header *", store_head(header))
  return wrap_module_message(head, store_heads(payloads), #payloads)
end

--- A `TeraMessage` with one payload.
function wrappers.wrap_message(payload)
  begin(payload)
  return wrap_message(store_head(payload))
end

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

--- Decodes a wrapper and every message in it, to a table with the members of `tera_frame`. `wrapper` is what `wrapper_of`
--- returns for the topic.
function wrappers.unwrap(wrapper, data)
  begin(data)
  local frame = empty_frame()
  local status = lib.tera_unwrap(arena, wrapper and wrapper.kind or 0, data, #data, 0, frame)
  if status ~= 0 then return failed(status) end
  return load_frame(frame)
end

--- Reads a wrapper that is JSON text, and every message in it. A frame of the websocket is a `TeraMessage`. `flags` are
--- `JSON_READ_...`, `JSON_READ_LENIENT` if absent.
function wrappers.unwrap_json(wrapper, text, flags)
  begin(text)
  local frame = empty_frame()
  flags = flags or library.constants.JSON_READ_LENIENT
  local status = lib.tera_unwrap_json(arena, wrapper and wrapper.kind or 0, text, #text, flags, frame)
  if status ~= 0 then return failed(status) end
  return load_frame(frame)
end

return wrappers
