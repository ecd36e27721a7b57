"""What type checkers reject: each line has an error, or its comment is one."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import opentera_messages as tera
from opentera_messages.protobuf import UserEvent_pb2

device = tera.DeviceEvent()
tera.DeviceEvent(device_uuid=5)  # type: ignore[arg-type]
tera.DeviceEvent(name="camera")  # type: ignore[call-arg]
tera.DeviceEvent(type="DEVICE_CONNECTED")  # type: ignore[arg-type]
tera.DeviceEvent(type=1)  # type: ignore[arg-type]
device.device_uuid = b"b707e0b2"  # type: ignore[assignment]
device.uuid  # type: ignore[attr-defined]
device.type = tera.UserEvent.EventType.USER_CONNECTED  # type: ignore[assignment]
tera.DeviceEvent.decode("text")  # type: ignore[arg-type]
tera.DeviceEvent.EventType.USER_CONNECTED  # type: ignore[attr-defined]
tera.JoinSessionEvent(session_users="somebody")  # type: ignore[arg-type]
tera.TeraEvent(events=[device])  # type: ignore[list-item]
tera.wrap_event("log.info", device)  # type: ignore[arg-type]
tera.wrap_event("log.info", [b""])  # type: ignore[list-item]
tera.unwrap(device, b"")  # type: ignore[arg-type]
tera.unwrap(tera.TeraEvent, b"").payloads[0].message.device_uuid  # type: ignore[union-attr]
tera.Topic()  # type: ignore[call-arg]
tera.no_such_name  # type: ignore[attr-defined]
UserEvent_pb2.UserEvent(user_uuid=5)  # type: ignore[arg-type]
UserEvent_pb2.UserEvent().uuid  # type: ignore[attr-defined]
