local tera = require("opentera")

local device = tera.DeviceEvent({ device_uuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11" })
device.type = tera.DeviceEvent.EventType.DEVICE_CONNECTED
local topic = "websocket.user.42.events"
local data = assert(tera.wrap_event(topic, { device }))

local frame = assert(tera.unwrap(tera.wrapper_of(topic), data)) -- and on the other side of the bus
for _, payload in ipairs(frame.payloads) do
  local event = payload.message
  if getmetatable(event) == tera.DeviceEvent then
    print(event.device_uuid .. ": " .. tera.DeviceEvent.EventType[event.type])
  end
end
