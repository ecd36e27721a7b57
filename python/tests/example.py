import opentera_messages as tera

device = tera.DeviceEvent(device_uuid="b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11")
device.type = tera.DeviceEvent.EventType.DEVICE_CONNECTED
topic = "websocket.user.42.events"
data = tera.wrap_event(topic, [device])

frame = tera.unwrap(tera.wrapper_of(topic), data)  # and on the other side of the bus
for payload in frame.payloads:
    if isinstance(payload.message, tera.DeviceEvent):
        print(f"{payload.message.device_uuid}: {payload.message.type.name}")
