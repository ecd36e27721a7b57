-- The benchmark of the LuaJIT binding, see `run`.

local cjson = require("cjson")
local tera = require("opentera")

local quick = arg[1] == "--quick"
local ROUNDS, SAMPLES, SECONDS = quick and 1 or 5, quick and 3 or 7, quick and 0.001 or 0.01
local TOPIC = "websocket.user.016d1337-29cb-409e-9fbb-255377baf166.events"
local TIME = 1795384936.618054
local STATUS = '{"battery": 10.4, "isCharging": false}'

local function uuid(number) return ("%08x-29cb-409e-9fbb-255377baf166"):format(number) end

-- A hundred different events.
local function payloads()
  local messages = {}
  local function add(message) table.insert(messages, message) end
  for i = 0, 99, 4 do
    add(tera.UserEvent({ user_uuid = uuid(i), type = 1, user_fullname = "Zoë Admin " .. i }))
    add(tera.DeviceEvent({ device_uuid = uuid(i + 1), type = 7, device_name = "Robot", device_status = STATUS }))
    add(tera.ParticipantEvent({
      participant_uuid = uuid(i + 2),
      type = 2,
      participant_name = "Participant " .. i,
      participant_project_name = "Project",
      participant_site_name = "Site",
    }))
    add(tera.JoinSessionEvent({
      session_url = "https://127.0.0.1:40075/webrtc/user?key=1&uuid=2",
      session_creator_name = "Super Admin",
      session_uuid = uuid(i + 3),
      session_participants = { uuid(i + 4) },
      session_users = { uuid(i + 5), uuid(i + 6), uuid(i + 7), uuid(i + 8) },
      session_devices = { uuid(i + 9) },
      join_msg = "Join!",
      session_parameters = "{}",
      service_uuid = uuid(i + 10),
    }))
  end
  return messages
end

local device = tera.DeviceEvent({
  device_uuid = "b707e0b2-e649-47e7-a938-2b949c423f73", type = 7, device_name = "Robot", device_status = STATUS,
})
local events = payloads()
local device_data, device_text = assert(device:encode()), assert(device:to_json())
local frame_data = assert(tera.wrap_event(TOPIC, events, TIME))
local frame = assert(tera.TeraEvent.decode(frame_data))
for _, any in ipairs(frame.events) do
  any.message = assert(any:unpack())
end
local frame_text = assert(frame:to_json())
local device_object, frame_object = cjson.decode(device_text), cjson.decode(frame_text)

local results = {}

-- Nanoseconds of the processor for each call. The result is kept, because LuaJIT leaves out what nobody needs.
local function per(what)
  local count, batch, start = 0, 1, os.clock()
  repeat
    for _ = 1, batch do
      results[1] = assert(what())
    end
    count, batch = count + batch, batch * 2
  until os.clock() - start >= SECONDS
  return (os.clock() - start) / count * 1e9
end

-- The least of the medians of some rounds, in which the candidates take turns.
local function measure(candidates)
  local least = {}
  for _ = 1, ROUNDS do
    local times = {}
    for _ = 1, SAMPLES do
      for name, candidate in pairs(candidates) do
        times[name] = times[name] or {}
        table.insert(times[name], per(candidate))
      end
    end
    for name, it in pairs(times) do
      table.sort(it)
      least[name] = math.min(least[name] or math.huge, it[(#it + 1) / 2])
    end
  end
  return least
end

print("peers\t-\tlua-cjson " .. cjson._VERSION)
for _, row in ipairs({
  { "decode event", { ours = function() return tera.DeviceEvent.decode(device_data) end } },
  { "encode event", { ours = function() return device:encode() end } },
  { "decode frame", { ours = function() return tera.unwrap(tera.TeraEvent, frame_data) end } },
  { "encode frame", { ours = function() return tera.wrap_event(TOPIC, events, TIME) end } },
  { "from JSON event", {
    ours = function() return tera.DeviceEvent.from_json(device_text) end,
    json = function() return cjson.decode(device_text) end,
  } },
  { "to JSON event", {
    ours = function() return device:to_json() end,
    json = function() return cjson.encode(device_object) end,
  } },
  { "from JSON frame", {
    ours = function() return tera.unwrap_json(tera.TeraEvent, frame_text) end,
    json = function() return cjson.decode(frame_text) end,
  } },
  { "to JSON frame", {
    ours = function() return frame:to_json() end,
    json = function() return cjson.encode(frame_object) end,
  } },
}) do
  local times = measure(row[2])
  print(("%s\t%.0f\t-\t%s"):format(row[1], times.ours, times.json and ("%.0f"):format(times.json) or "-"))
end
