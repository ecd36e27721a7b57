require "opentera"

device = OpenTera::DeviceEvent.new(device_uuid: "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11")
device.type = OpenTera::DeviceEvent::EventType::DEVICE_CONNECTED
topic = "websocket.user.42.events"
data = OpenTera.wrap_event(topic, [device])

frame = OpenTera.unwrap(OpenTera.wrapper_of(topic), data) # and on the other side of the bus
frame.payloads.map(&:message).each do |message|
  case message
  when OpenTera::DeviceEvent
    puts "#{message.device_uuid}: #{OpenTera::DeviceEvent::EventType.name_of(message.type)}"
  end
end
