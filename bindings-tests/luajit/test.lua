-- The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.

local ffi = require("ffi")
local tera = require("opentera")

local ROUND_TRIPS = 100000
local CORPUS = os.getenv("OPENTERA_CORPUS") or "tests/golden/corpus.tsv"

local function hex(data)
  return (data:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

local function from_hex(text)
  return (text:gsub("..", function(digits) return string.char(tonumber(digits, 16)) end))
end

local function quoted(text)
  return '"' .. text:gsub('[%c\128-\255"\\]', function(c) return ("\\%02x"):format(c:byte()) end) .. '"'
end

-- Of a number, the one of the highest place first.
local function bits(ctype, value)
  return hex(ffi.string(ffi.new(ctype .. "[1]", value), ffi.sizeof(ctype)):reverse())
end

local dump

local function map(values, what)
  local results = {}
  for index, value in ipairs(values) do
    results[index] = what(value)
  end
  return "[" .. table.concat(results, ",") .. "]"
end

local dumps = {
  message = function(value) return value and dump(value) or "null" end,
  messages = function(values) return map(values, dump) end,
  texts = function(values) return map(values, quoted) end,
  text = quoted,
  bytes = hex,
  double = function(value) return bits("double", value) end,
  float = function(value) return bits("float", value) end,
  enum = function(value, field) return field.names[value] or ("%d"):format(value) end,
  int32 = function(value) return ("%d"):format(value) end,
  int64 = function(value) return (tostring(value):gsub("U?LL", "")) end,
  bool = tostring,
}
dumps.uint64, dumps.uint32 = dumps.int64, dumps.int32

local function dump_any(type_url, value, content)
  return "type_url:" .. quoted(type_url) .. (content and ",message:" .. dump(content) or ",value:" .. hex(value))
end

function dump(message)
  local members = {}
  if getmetatable(message) == tera.Any then
    members[1] = dump_any(message.type_url, message.value, (message:unpack()))
  else
    for _, field in ipairs(getmetatable(message).fields) do
      for _, member in ipairs(field.members or { field }) do
        local value = message[member.name]
        if value ~= nil or not field.members then
          table.insert(members, member.name .. ":" .. dumps[member.form](value, member))
        end
      end
    end
  end
  if message.unknown_fields ~= "" then table.insert(members, "unknown_fields:" .. hex(message.unknown_fields)) end
  return "{" .. table.concat(members, ",") .. "}"
end

local function dump_frame(frame)
  local payloads = map(frame.payloads, function(it)
    return "{" .. dump_any(it.type_url, it.value, it.message) .. "}"
  end)
  return ("{wrapper:%s,version:%d,time:%s,seq:%d,topic:%s,source:%s,payloads:%s,failed:%d,unknown:%d}"):format(
    frame.wrapper.name, frame.version, bits("double", frame.time), frame.seq, quoted(frame.topic), quoted(frame.source),
    payloads, frame.failed, frame.unknown)
end

local function wrap_again(frame)
  local payloads = {}
  for index, it in ipairs(frame.payloads) do
    payloads[index] = it.message or tera.Any({ type_url = it.type_url, value = it.value })
  end
  if frame.wrapper == tera.TeraEvent then return tera.wrap_event(frame.topic, payloads, frame.time) end
  if frame.wrapper == tera.TeraModuleMessage then
    return tera.wrap_module_message(frame.topic, frame.source, payloads, frame.time, frame.seq)
  end
  return payloads[1]:encode()
end

local function expect(got, wanted)
  if got ~= wanted then error(("\n     got %s\nexpected %s"):format(got, wanted), 0) end
end

local checks = {}

function checks.message(name, binary, json, wanted)
  local class = tera.message_class(name)
  local read = { assert(class.decode(from_hex(binary))) }
  if json ~= "-" then read[2] = assert(class.from_json(json)) end
  for _, message in ipairs(read) do
    expect(dump(message), wanted)
    expect(hex(assert(message:encode())), binary)
    if json ~= "-" then expect(assert(message:to_json()), json) end
  end
end

function checks.frame(topic, binary, again, wanted)
  local frame = assert(tera.unwrap(tera.wrapper_of(topic), from_hex(binary)))
  expect(dump_frame(frame), wanted)
  if again == "same" then expect(hex(assert(wrap_again(frame))), binary) end
end

function checks.text_frame(text, wanted)
  expect(dump_frame(assert(tera.unwrap_json(tera.TeraMessage, from_hex(text)))), wanted)
end

-- The error of what is refused.
local function refused(value, err)
  assert(value == nil and err.status ~= 0 and tostring(err) ~= "", "it is accepted")
  return err
end

function checks.topic(text, wanted)
  local topic = assert(tera.Topic.parse(text))
  local dumped = ("{family:%d,channel:%d,name:%s,subtopic:%s}"):format(topic.family, topic.channel, quoted(topic.name),
    quoted(topic.subtopic))
  expect(dumped, wanted)
  expect(assert(topic:build()), text)
end

function checks.refused_topic(text, status) expect(refused(tera.Topic.parse(text)).name, "TERA_ERR_" .. status) end

function checks.refused_parts(family, channel, name, subtopic, status)
  local parts = { family = tonumber(family), channel = tonumber(channel), name = name, subtopic = subtopic }
  expect(refused(tera.Topic(parts):build()).name, "TERA_ERR_" .. status)
end

function checks.reply(text, wanted, written)
  local reply = assert(tera.RpcReply.from_json(text))
  local dumped = ("{id:%s,method:%s,pattern:%s,status:%d,status_text:%s,return_value:%s}"):format(
    dumps.uint64(reply.id), quoted(reply.method), quoted(reply.pattern), reply.status, quoted(reply.status_text),
    quoted(reply.return_value))
  expect(dumped, wanted)
  expect(assert(reply:to_json(tera.JSON_WRITE_ASCII)), written)
  expect(assert(assert(tera.RpcReply.from_json(written)):to_json(tera.JSON_WRITE_ASCII)), written)
end

function checks.refused(name, form, text, status, place)
  local class = name == "tera_rpc_reply" and tera.RpcReply or tera.message_class(name)
  local read = form == "binary" and class.decode or class.from_json
  local err = refused(read(from_hex(text)))
  if status == "-" then return end
  expect(err.name, "TERA_ERR_" .. status)
  expect(form == "binary" and tostring(err.offset) or err.line .. ":" .. err.column, place)
end

local function check_corpus()
  local number = 0
  for row in io.lines(CORPUS) do
    number = number + 1
    if row:sub(1, 1) ~= "#" then
      local cells = {}
      for cell in (row .. "\t"):gmatch("([^\t]*)\t") do
        table.insert(cells, cell)
      end
      local ok, err = pcall(checks[cells[1]], unpack(cells, 2))
      if not ok then error(("%s:%d: %s"):format(CORPUS, number, tostring(err)), 0) end
    end
  end
  assert(number > 0)
end

-- What is no message is rejected where it is written, too.
local function check_rejected_arguments()
  expect(refused(tera.DeviceEvent({ device_uuid = "\255" }):encode()).name, "TERA_ERR_INVALID_UTF8")
  expect(refused(tera.RpcReply({ return_value = "not JSON" }):to_json()).name, "TERA_ERR_JSON_SYNTAX")
end

-- What a function throws has this text.
local function expect_error(wanted, what, ...)
  local ok, err = pcall(what, ...)
  assert(not ok, "no error: " .. wanted)
  if not tostring(err):find(wanted, 1, true) then error(("%s\nexpected %s"):format(tostring(err), wanted), 0) end
end

-- A message of a class with one field, which is set when it is made, and again when it has another value already.
local function expect_rejected(class, name, value, wanted)
  expect_error(wanted, class, { [name] = value })
  local message = class()
  expect_error(wanted, function()
    message[name] = value
    message:encode()
  end)
end

local function check_topics_and_replies()
  for _, id in ipairs({ -1, 1.5, 2 ^ 64, -1LL, "1" }) do
    expect_error("id: expected an unsigned 64-bit integer, got ", function() tera.RpcReply({ id = id }):to_json() end)
  end
  expect_error("status: expected a 32-bit integer, got 1.5", function() tera.RpcReply({ status = 1.5 }):to_json() end)
  expect_error("method: expected a string, got 5", function() tera.RpcReply({ method = 5 }):to_json() end)
  for _, name in ipairs({ "family", "channel" }) do
    expect_error(name .. ": expected an unsigned 32-bit integer, got -1", function() tera.Topic({ [name] = -1 }):build() end)
  end
end

local function check_fields()
  expect_rejected(tera.DeviceEvent, "device_uuid", 5, "DeviceEvent.device_uuid: expected a string, got 5")
  expect_rejected(tera.DeviceEvent, "type", "CONNECTED", 'DeviceEvent.type: expected a 32-bit integer, got "CONNECTED"')
  expect_rejected(tera.DeviceEvent, "type", 1.5, "DeviceEvent.type: expected a 32-bit integer, got 1.5")
  expect_rejected(tera.TeraEventHeader, "version", -1, ".version: expected an unsigned 32-bit integer, got -1")
  expect_rejected(tera.TeraEventHeader, "version", 2 ^ 32, ".version: expected an unsigned 32-bit integer")
  expect_rejected(tera.TeraEventHeader, "time", "now", '.time: expected a number, got "now"')
  expect_rejected(tera.Value, "bool_value", 1, "Value.bool_value: expected a boolean, got 1")
  expect_rejected(tera.Value, "int_value", 2 ^ 63, "Value.int_value: expected a 64-bit integer")
  expect_rejected(tera.Value, "int_value", 2ULL ^ 63, "Value.int_value: expected a 64-bit integer")
  expect_rejected(tera.Value, "uint_value", -1LL, "Value.uint_value: expected an unsigned 64-bit integer")
  expect_rejected(tera.TeraEvent, "header", 1, "TeraEvent.header: expected a message TeraEventHeader, got 1")
  expect_rejected(tera.TeraEvent, "header", tera.UserEvent(), "TeraEvent.header: expected a message TeraEventHeader")
  expect_rejected(tera.TeraEvent, "events", tera.Any(), "TeraEvent.events: expected a list")
  expect_rejected(tera.TeraEvent, "events", { first = tera.Any() }, "TeraEvent.events: expected a list")
  expect_rejected(tera.RPCMessage, "args", { tera.Value(), {} }, "RPCMessage.args[2]: expected a message Value")
  expect_rejected(tera.Any, "message", "text", 'Any.message: expected a message, got "text"')
  expect_rejected(tera.JoinSessionEvent, "session_users", { "a", "b", 5 },
    "JoinSessionEvent.session_users[3]: expected a string, got 5")
  expect_rejected(tera.DeviceEvent, "device_uid", "u", "DeviceEvent.device_uid: there is no such field")
  expect_rejected(tera.UserEvent, "unknown_fields", 1, "UserEvent.unknown_fields: expected a string, got 1")
  expect_error("there is no such field", function() return tera.DeviceEvent().device_uid end)
  expect_error("there is no such field", tera.Topic, { nme = "n" })

  -- Inside of another message, which is checked when that is written.
  local sender = tera.LogEvent()
  sender.sender = 5
  local login = tera.LoginEvent({ log_header = sender })
  expect_error("LogEvent.sender: expected a string, got 5", login.encode, login)
  expect_error("LogEvent.sender: expected a string, got 5", tera.wrap_event, "websocket.user.42.events", { login })
  expect_error("expected a message, got 5", tera.wrap_event, "websocket.user.42.events", { 5 })
  local two = tera.Value({ int_value = 1LL, bool_value = true })
  expect_error("Value.arg_value: more than one member is set", two.encode, two)

  -- The limits themselves.
  for _, value in ipairs({ -2 ^ 63, 5, 5LL, 5ULL, -0x8000000000000000LL, 0x7fffffffffffffffULL }) do
    assert(tera.Value.decode(assert(tera.Value({ int_value = value }):encode())).int_value == ffi.new("int64_t", value))
  end
  local most = tera.Value({ uint_value = 0xffffffffffffffffULL })
  assert(tera.Value.decode(assert(most:encode())).uint_value == 0xffffffffffffffffULL)

  -- An error leaves nothing behind for the next call.
  expect(assert(tera.DeviceEvent({ device_uuid = "u" }):encode()), "\10\1u")
  -- A field that is unset may be set later.
  local event = tera.TeraEvent()
  assert(event.header == nil)
  event.header = tera.TeraEventHeader({ version = 1 })
  expect(hex(assert(event:encode())), "0a020801")
end

local function check_equality()
  local one, other = tera.UserEvent({ user_uuid = "u" }), tera.UserEvent({ user_uuid = "u" })
  assert(one == other)
  other.user_fullname = "another"
  assert(one ~= other)
  assert(tera.Any.pack(one) == tera.Any.pack(tera.UserEvent({ user_uuid = "u" })))
  other.user_fullname = 5
  expect_error("UserEvent.user_fullname: expected a string, got 5", function() return one == other end)
end

local function check_description()
  local event = tera.DeviceEvent({ device_uuid = "u", type = tera.DeviceEvent.EventType.DEVICE_CONNECTED })
  expect(tostring(event), 'DeviceEvent { device_uuid: "u" type: DEVICE_CONNECTED }')
end

local function check_conversions()
  local device = tera.DeviceEvent({ device_uuid = "u", device_name = "n" })
  local large = tera.RPCMessage({ method = ("x"):rep(500000) })
  for _, message in ipairs({ device, large }) do
    local class = getmetatable(message)
    local data, text = assert(message:encode()), assert(message:to_json())
    expect(tera.json_from_binary(class, data), text)
    expect(tera.binary_from_json(class, text), data)
  end
  local names = tera.json_from_binary(tera.DeviceEvent, device:encode(), tera.JSON_WRITE_PROTO_NAMES)
  expect(names, '{"device_uuid":"u","device_name":"n"}')
  expect(refused(tera.json_from_binary(tera.DeviceEvent, "\10")).name, "TERA_ERR_TRUNCATED")
  expect(refused(tera.binary_from_json(tera.DeviceEvent, '{"nothing":1}')).name, "TERA_ERR_UNKNOWN_FIELD")
  expect(tera.binary_from_json(tera.DeviceEvent, '{"nothing":1}', tera.JSON_READ_SKIP_UNKNOWN_FIELDS), "")

  local topic = "websocket.user.42.events"
  local event = assert(tera.wrap_event(topic, { device }, 1))
  local text = assert(tera.message_json_from_event(event, tera.JSON_WRITE_SERVER))
  assert(text:find('\n  "message": {', 1, true))
  local frame = assert(tera.unwrap_json(tera.TeraMessage, text))
  expect(frame.topic, topic)
  assert(frame.payloads[1].message == device)
  expect(refused(tera.message_json_from_event("\10")).name, "TERA_ERR_TRUNCATED")
end

-- Messages that are larger than the buffers at the start.
local function check_large_message()
  local users = {}
  for index = 1, 20000 do
    users[index] = ("%036d"):format(index)
  end
  local event = tera.JoinSessionEvent({ session_users = users })
  assert(tera.JoinSessionEvent.decode(assert(event:encode())) == event)
end

local function check_library()
  local library = require("opentera.library")
  expect(library.file_name("Linux"), "libopentera_messages.so." .. tera.ABI_VERSION)
  expect(library.file_name("OSX"), "libopentera_messages." .. tera.ABI_VERSION .. ".dylib")
  expect(library.file_name("Windows"), "opentera_messages.dll")
  -- Another process, because this one has the library.
  local command = "OPENTERA_MESSAGES_LIBRARY=/nowhere/library.so luajit -e 'require(\"opentera\")' 2>&1"
  local output = assert(io.popen(command)):read("*a")
  for _, wanted in ipairs({ "/nowhere/library.so", "docs/install.md", "OPENTERA_MESSAGES_LIBRARY" }) do
    assert(output:find(wanted, 1, true), output)
  end
end

local function check_wrap_message()
  local user = tera.UserEvent({ user_uuid = "u" })
  local data = assert(tera.wrap_message(tera.TeraEvent({ events = { tera.Any.pack(user) } })))
  local payloads = assert(tera.unwrap(tera.TeraMessage, data)).payloads
  assert(#payloads == 1)
  expect(dump(payloads[1].message), dump(user))
end

local function resident()
  collectgarbage()
  local statm = assert(io.open("/proc/self/statm"))
  local pages = statm:read("*a"):match("%d+ (%d+)")
  statm:close()
  return tonumber(pages) * 4096
end

local function check_growth()
  local event = tera.DeviceEvent({
    device_uuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11",
    device_name = "camera",
    type = tera.DeviceEvent.EventType.DEVICE_CONNECTED,
  })
  local data = event:encode()
  local sizes, start = {}, os.clock()
  for number = 0, ROUND_TRIPS do
    if number % (ROUND_TRIPS / 10) == 0 then table.insert(sizes, resident()) end
    data = tera.DeviceEvent.decode(data):encode()
  end
  print(("%.1f us of the processor for each round trip"):format((os.clock() - start) / ROUND_TRIPS * 1e6))
  expect(dump(tera.DeviceEvent.decode(data)), dump(event))
  -- A struct that is lost in each round trip would be 8 MB.
  assert(sizes[#sizes] - sizes[2] < 1000000, "memory grows: " .. table.concat(sizes, " "))
end

check_corpus()
check_rejected_arguments()
check_topics_and_replies()
check_fields()
check_equality()
check_description()
check_conversions()
check_large_message()
check_library()
check_wrap_message()
check_growth()
