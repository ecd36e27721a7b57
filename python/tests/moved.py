"""What is decoded is right although the collector moves the input, as PyPy's does with PYPY_GC_NURSERY=4K."""

import opentera_messages as tera

device = tera.DeviceEvent(device_uuid="b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11", device_name="camera")
reply = tera.RpcReply(id=1, method="do_something", pattern="module.X.rpc", return_value='"done"')
topic = "websocket.user.42.events"


def messages(frame):
    return [payload.message for payload in frame.payloads]


for _ in range(200):
    assert tera.DeviceEvent.decode(device.encode()) == device
    assert tera.DeviceEvent.from_json(device.to_json()) == device
    event = tera.wrap_event(topic, [device])
    assert messages(tera.unwrap(tera.TeraEvent, event)) == [device]
    assert messages(tera.unwrap_json(tera.TeraEvent, tera.json_from_binary(tera.TeraEvent, event))) == [device]
    assert str(tera.Topic.parse(topic)) == topic
    assert tera.RpcReply.from_json(reply.to_json()) == reply
