"""The messages that the benchmark measures: names of the schema, and values of all their fields."""

from collections import namedtuple

#: A message: the name in the schema, and its fields.
Fields = namedtuple("Fields", "name values")


def new(name, **values):
    return Fields(name, values)


USER = "016d1337-29cb-409e-9fbb-255377baf166"
DEVICE = "b707e0b2-e649-47e7-a938-2b949c423f73"
PARTICIPANT = "3675ad27-93f9-4e85-84b5-ee505631c1d9"
SESSION = "90cd46ae-af38-4bc8-b70a-17da485a5e1e"
SERVICE = "8f2a8f4c-0f7f-4b0a-9b5e-3f5f2f7c1d11"
TIME = 1795384936.618054
TOPIC = f"websocket.user.{USER}.events"

DEVICE_EVENT = new(
    "DeviceEvent",
    device_uuid=DEVICE,
    type=7,
    device_name="Robot",
    device_status='{"battery": 10.4, "isCharging": false}',
)
USER_EVENT = new("UserEvent", user_uuid=USER, type=1, user_fullname="Zoë Admin")
JOIN_SESSION_EVENT = new(
    "JoinSessionEvent",
    session_url="https://127.0.0.1:40075/webrtc/user?key=1&uuid=2",
    session_creator_name="Super Admin",
    session_uuid=SESSION,
    session_participants=[PARTICIPANT],
    session_users=[USER],
    session_devices=[DEVICE],
    join_msg="Join!",
    session_parameters="{}",
    service_uuid=SERVICE,
)
LOG_EVENT = new("LogEvent", level=3, timestamp=TIME, sender="TeraServer.FlaskModule", message="Login succeeded")
LOGIN_EVENT = new(
    "LoginEvent",
    log_header=LOG_EVENT,
    login_type=2,
    login_status=1,
    client_name="OpenTeraPlus",
    client_version="1.2.3",
    client_ip="127.0.0.1",
    os_name="Linux",
    os_version="6.1",
    user_uuid=USER,
    server_endpoint="user.user_login",
)
CALL = new(
    "RPCMessage",
    method="update_device_status",
    reply_to="RedisRPCClient.cb5a9a31-8c59-4a73-9a43-3d4a1a4b5e0f",
    id=7,
    timestamp=TIME,
    args=[
        new("Value", string_value=DEVICE),
        new("Value", string_value='{"battery": 10.4, "isCharging": false}'),
        new("Value", string_value="{}"),
    ],
)

#: What is decoded and encoded by itself.
MESSAGES = [DEVICE_EVENT, USER_EVENT, JOIN_SESSION_EVENT, LOGIN_EVENT, CALL]
#: What the events of a wrapper are, in turn.
EVENTS = [DEVICE_EVENT, USER_EVENT, JOIN_SESSION_EVENT, LOGIN_EVENT]


def events(count):
    return [EVENTS[i % len(EVENTS)] for i in range(count)]
