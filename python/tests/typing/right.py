"""What type checkers accept, and which types they find."""

import dataclasses
from typing import List, Optional, Tuple, Type, Union

import opentera_messages as tera
from opentera_messages.protobuf import UserEvent_pb2, any_pb2, json_format
from typing_extensions import assert_type

device = tera.DeviceEvent(device_uuid="b707e0b2", type=tera.DeviceEvent.EventType.DEVICE_CONNECTED)
assert_type(device.device_uuid, str)
assert_type(device.type, tera.DeviceEvent.EventType)
name: str = device.type.name
assert_type(device.encode(), bytes)
assert_type(device.to_json(tera.JSON_WRITE_SERVER), str)
assert_type(dataclasses.replace(device, device_name="camera"), tera.DeviceEvent)
for data in (b"", bytearray(), memoryview(b"")):
    assert_type(tera.DeviceEvent.decode(data), tera.DeviceEvent)
assert_type(tera.DeviceEvent.from_json(b"{}"), tera.DeviceEvent)


class Camera(tera.DeviceEvent):
    pass


assert_type(Camera.decode(b""), Camera)

devices: List[tera.DeviceEvent] = [device]
payloads: Tuple[tera.Message, ...] = (device, tera.UserEvent())
assert_type(tera.wrap_event("websocket.user.42.events", devices), bytes)
assert_type(tera.wrap_module_message("module.M.messages", "service.S", payloads, time=1, seq=2), bytes)
assert_type(tera.wrapper_of("log.info"), Optional[Type[tera.Message]])

frame = tera.unwrap(tera.TeraEvent, b"")
assert_type(frame.payloads, List[tera.Payload])
for payload in frame.payloads:
    assert_type(payload.message, Optional[tera.Message])
    if isinstance(payload.message, tera.JoinSessionEvent):
        assert_type(payload.message.session_users, List[str])

event = tera.TeraEvent(header=tera.TeraEventHeader(time=1), events=[tera.Any.pack(device)])
assert_type(event.header, Optional[tera.TeraEventHeader])
assert_type(event.events[0].unpack(), Optional[tera.Message])
assert_type(tera.Value(int_value=5).int_value, Optional[int])

try:
    assert_type(tera.Topic.parse("log.info"), tera.Topic)
    assert_type(tera.RpcReply.from_json("{}").return_value, str)
except tera.TeraError as error:
    assert_type(error.status, Union[tera.Status, int])
    assert_type(error.line, Optional[int])

user = UserEvent_pb2.UserEvent()
user.user_uuid = "016d1337"
user.type = UserEvent_pb2.UserEvent.USER_CONNECTED
packed = any_pb2.Any()
packed.Pack(user)
assert_type(packed.Unpack(user), bool)
assert_type(user.SerializeToString(), bytes)
assert_type(json_format.MessageToJson(user), str)
