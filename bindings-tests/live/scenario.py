"""What travels in the live tests, for Google's protobuf; scenario.h says the same in C.

Its classes are made at run time of the descriptors that protoc writes, whose path is in OPENTERA_DESCRIPTORS.
"""

import os
import pathlib

from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, message_factory

_pool = descriptor_pool.Default()  # in which the JSON of an Any looks for its type
_descriptors = pathlib.Path(os.environ["OPENTERA_DESCRIPTORS"]).read_bytes()
for _file in descriptor_pb2.FileDescriptorSet.FromString(_descriptors).file:
    _pool.Add(_file)


def new(name, **fields):
    """A message of the schema."""
    return message_factory.GetMessageClass(_pool.FindMessageTypeByName(f"opentera.protobuf.{name}"))(**fields)


def pack(message):
    packed = any_pb2.Any()
    packed.Pack(message)
    return packed


def unpack(packed):
    message = new(packed.TypeName().rpartition(".")[2])
    assert packed.Unpack(message)
    return message


USER = "016d1337-29cb-409e-9fbb-255377baf166"
PARTICIPANT = "3675ad27-93f9-4e85-84b5-ee505631c1d9"
DEVICE = "b707e0b2-e649-47e7-a938-2b949c423f73"
SESSION = "90cd46ae-af38-4bc8-b70a-17da485a5e1e"
SERVICE = "8f2a8f4c-0f7f-4b0a-9b5e-3f5f2f7c1d11"
USER_MANAGER = "module.TeraServer.UserManagerModule"
TIME = 1795384936.618054

device_event = new(
    "DeviceEvent",
    device_uuid=DEVICE,
    type="DEVICE_STATUS_CHANGED",
    device_name="Robot 🤖 é",
    device_status='{"battery": 10.4, "isCharging": false}',
)
participant_event = new(
    "ParticipantEvent",
    participant_uuid=PARTICIPANT,
    type="PARTICIPANT_CONNECTED",
    participant_name="Participant #1",
    participant_project_name="日本語 <b>&amp;</b>",
    participant_site_name='line one\nline "two"\t\\',
)
user_event = new("UserEvent", user_uuid=USER, type="USER_CONNECTED", user_fullname="Zoë Admin")
join_session_event = new(
    "JoinSessionEvent",
    session_url="https://127.0.0.1:40075/webrtc/user?key=1&uuid=2",
    session_creator_name="Super Admin",
    session_uuid=SESSION,
    session_participants=[PARTICIPANT, "another"],
    session_users=[USER],
    session_devices=[DEVICE, "", "third"],
    join_msg="Join!",
    session_parameters="{}",
    service_uuid=SERVICE,
)
join_session_reply_event = new(
    "JoinSessionReplyEvent",
    session_uuid=SESSION,
    user_uuid=USER,
    participant_uuid=PARTICIPANT,
    device_uuid=DEVICE,
    join_reply=77,
    reply_msg="Occupé",
)
leave_session_event = new(
    "LeaveSessionEvent",
    session_uuid=SESSION,
    service_uuid=SERVICE,
    leaving_participants=[PARTICIPANT],
    leaving_users=[USER, USER],
    leaving_devices=[DEVICE],
)
stop_session_event = new("StopSessionEvent", session_uuid=SESSION, service_uuid=SERVICE)
database_event = new(
    "DatabaseEvent",
    type="DB_UPDATE",
    object_type="user",
    object_value='{"id_user": 1, "user_notes": "\\u00e9"}',
)
log_event = new(
    "LogEvent",
    level="LOGLEVEL_INFO",
    timestamp=TIME + 0.25,
    sender="TeraServer.FlaskModule",
    message="a NUL\0 inside",
)
login_event = new(
    "LoginEvent",
    log_header=log_event,
    login_type="LOGIN_TYPE_CERTIFICATE",
    login_status="LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN",
    client_name="Python Requests",
    client_version="2.34",
    client_ip="127.0.0.1",
    os_name="Linux",
    os_version="6.1",
    user_uuid=USER,
    participant_uuid=PARTICIPANT,
    device_uuid=DEVICE,
    service_uuid=SERVICE,
    server_endpoint="user.user_login",
)
archive_event = new(
    "ArchiveEvent",
    archive_uuid="6cce3184-1a6f-447f-8273-9be267fc279c",
    owner_uuid=USER,
    status="STATUS_COMPLETED",
    archive_url="https://127.0.0.1:40075/file/api/file/archives",
)
server_command = new("ServerCommand", type="CMD_CLIENT_DISCONNECT", data=pack(stop_session_event))
user_register_to_event = new("UserRegisterToEvent", event_type="EVENT_DEVICE_UPDATED", action="ACTION_UNREGISTER")
create_session = new(
    "CreateSession",
    source="module.TeraServer.FlaskModule",
    command="create",
    reply_to="module.TeraServer.FlaskModule.messages",
)
result = new("Result", type="RESULT_WARNING", code=-9007199254740993, message="beyond a double")
# Of a type that this schema does not have.
new_event = any_pb2.Any(type_url="type.googleapis.com/opentera.protobuf.SomethingNew", value=b"\x08\x01")

# The wrappers in the order they are sent: topic, source of those to a module, events.
_traffic = [
    ("module.TeraServer.DatabaseModule.events.user", None, [database_event]),
    ("log.info", None, [login_event]),
    ("log.error", None, [log_event]),
    (f"{USER_MANAGER}.messages", f"websocket.user.{USER}", [user_event]),
    (f"{USER_MANAGER}.messages", f"websocket.participant.{PARTICIPANT}", [participant_event]),
    (f"{USER_MANAGER}.messages", f"websocket.device.{DEVICE}", [device_event]),
    (f"{USER_MANAGER}.events", None, [user_event]),
    (f"{USER_MANAGER}.events", None, [participant_event, device_event]),
    (f"websocket.user.{USER}.events", None, [join_session_event]),
    (f"websocket.participant.{PARTICIPANT}.events", None, [join_session_event]),
    (f"websocket.device.{DEVICE}.events", None, [join_session_event]),
    (
        "service.VideoRehabService.messages",
        "module.TeraServer.FlaskModule",
        [user_register_to_event, create_session, result],
    ),
    (f"{USER_MANAGER}.messages", "service.VideoRehabService", [join_session_reply_event]),
    (f"websocket.user.{USER}.events", None, [join_session_reply_event, leave_session_event, stop_session_event]),
    ("service.FileTransferService.events", None, [archive_event]),
    (f"websocket.user.{USER}.events", None, []),
    (
        f"websocket.user.{USER}.events",
        None,
        [
            database_event,
            log_event,
            login_event,
            new_event,
            archive_event,
            server_command,
            user_register_to_event,
            create_session,
            result,
        ],
    ),
    (f"module.TeraServer.TwistedModule.events.{USER}", "module.TeraServer.FlaskModule", [server_command]),
]


def _wrapper(number, topic, source, events):
    packed = [event if event is new_event else pack(event) for event in events]
    if source is None:
        return new("TeraEvent", header=dict(version=1, time=TIME, topic=topic), events=packed)
    head = dict(version=1, time=TIME, seq=number, source=source, dest=topic)
    return new("TeraModuleMessage", head=head, data=packed)


traffic = [(row[0], _wrapper(number, *row)) for number, row in enumerate(_traffic)]


def frames():
    """What a websocket of the user gets: each `TeraEvent`, and its events. Of an unknown type there is no JSON."""
    for topic, _, events in _traffic:
        if topic in (f"{USER_MANAGER}.events", f"websocket.user.{USER}.events"):
            known = [event for event in events if event is not new_event]
            yield _wrapper(0, topic, None, known), known


# Every field of every event is there, so that one which does not arrive is noticed.
for _, _, _events in _traffic:
    for _event in _events:
        assert len(_event.ListFields()) == len(_event.DESCRIPTOR.fields), _event
