"""What type checkers have to accept of the drop-in, and to refuse where a line says so. Runs, too."""

from opentera_messages import protobuf
from opentera_messages.protobuf import json_format
from opentera_messages.protobuf.any_pb2 import Any
from opentera_messages.protobuf.JoinSessionEvent_pb2 import JoinSessionEvent
from opentera_messages.protobuf.LogEvent_pb2 import LogEvent
from opentera_messages.protobuf.message import DecodeError, Message
from opentera_messages.protobuf.RPCMessage_pb2 import RPCMessage, Value
from opentera_messages.protobuf.TeraEvent_pb2 import TeraEvent
from opentera_messages.protobuf.TeraMessage_pb2 import TeraMessage
from opentera_messages.protobuf.UserEvent_pb2 import UserEvent

protobuf.install()
protobuf.set_strict(False)

event = UserEvent(user_uuid="a", type=UserEvent.USER_CONNECTED)
event.user_fullname = "b"
event.type = UserEvent.EventType.Value("USER_ADDED")
event.type = "USER_ADDED"
name: str = UserEvent.EventType.Name(event.type)

wrapper = TeraEvent(header={"version": 1})
wrapper.header.time = 5
wrapper.header.topic = "topic"
packed = Any()
packed.Pack(event)
wrapper.events.extend([packed])
wrapper.events.add().Pack(event)
data: bytes = wrapper.SerializeToString()

received = TeraEvent()
try:
    received.ParseFromString(data)
except DecodeError:
    raise
for payload in received.events:
    if payload.Is(UserEvent.DESCRIPTOR):
        same = UserEvent()
        found: bool = payload.Unpack(same)
        uuid: str = same.user_uuid

invitation = JoinSessionEvent(session_users=["a"])
invitation.session_users.append("b")
users: list[str] = list(invitation.session_users)
first: str = invitation.session_users[0]

call = RPCMessage(method="m", args=[Value(int_value=1), {"string_value": "s"}])
call.args.add().bool_value = True
for value in call.args:
    which = value.WhichOneof("arg_value")
    if which is not None:
        argument = getattr(value, which)

text: str = json_format.MessageToJson(wrapper, including_default_value_fields=True)
message: TeraMessage = json_format.ParseDict({"message": {"@type": ""}}, TeraMessage())
log = LogEvent.FromString(LogEvent(level=LogEvent.LOGLEVEL_INFO).SerializeToString())
level: int = log.level
full_name: str = log.DESCRIPTOR.full_name
base: Message = log

if name == "":
    event.user_uuid = 5  # type: ignore[assignment]
    event.nope = 5  # type: ignore[attr-defined]
    wrapper.header = TeraEvent.Header()  # type: ignore[misc]
    UserEvent(nope=5)  # type: ignore[call-arg]
