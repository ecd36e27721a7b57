"""The messages. Generated from `proto/` by `cargo codegen`; do not edit."""

from __future__ import annotations

from . import _any
from ._base import Enum, Message, field, message

__all__ = [
    "Any",
    "ArchiveEvent",
    "CreateSession",
    "DatabaseEvent",
    "DeviceEvent",
    "JoinSessionEvent",
    "JoinSessionReplyEvent",
    "LeaveSessionEvent",
    "LogEvent",
    "LoginEvent",
    "ParticipantEvent",
    "RPCMessage",
    "Result",
    "ServerCommand",
    "StopSessionEvent",
    "TeraEvent",
    "TeraEventHeader",
    "TeraMessage",
    "TeraModuleMessage",
    "TeraModuleMessageHeader",
    "UserEvent",
    "UserRegisterToEvent",
    "Value",
]


@message("google.protobuf.Any")
class Any(_any.AnyBase):
    """A message of any type, see the section "Any"."""

    #: Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    type_url: str = ""
    #: The message as protobuf binary.
    value: bytes = b""
    #: The message itself, which is then what is written, or None.
    message: Message | None = None
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.TeraMessage")
class TeraMessage(Message):
    """Wraps everything that the server sends to a client over the websocket. The client sees the type of the
    content before the content itself."""

    #: The content, usually a `TeraEvent`.
    message: Any | None = None
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.TeraEvent")
class TeraEvent(Message):
    """Wraps the events that the server, its services and its clients publish."""

    #: Version, time and topic.
    header: TeraEventHeader | None = None
    #: The events. They may have different types.
    events: list[Any] = field(default_factory=list)
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.TeraEvent.Header")
class TeraEventHeader(Message):
    """Data common to all events in one wrapper."""

    #: Version of the protocol, 1 today.
    version: int = 0
    #: Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
    time: float = 0.0
    #: The Redis topic on which the wrapper is published; for logs, the name of the list.
    topic: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.TeraModuleMessage")
class TeraModuleMessage(Message):
    """Wraps messages for one module of the server."""

    #: Version, time, sequence number, source and destination.
    head: TeraModuleMessageHeader | None = None
    #: The payloads. They may have different types.
    data: list[Any] = field(default_factory=list)
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.TeraModuleMessage.Header")
class TeraModuleMessageHeader(Message):
    """Sender, recipient, time and sequence number of a `TeraModuleMessage`."""

    #: Version of the protocol, 1 today.
    version: int = 0
    #: Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
    time: float = 0.0
    #: Sequence number, unique for each sender; 0 if the sender does not number its messages.
    seq: int = 0
    #: Name of the sender, for example `websocket.user.<uuid>`.
    source: str = ""
    #: The Redis topic of the module that receives the message.
    dest: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.DeviceEvent")
class DeviceEvent(Message):
    """A device connected, disconnected, or changed in another way."""

    class EventType(Enum):
        """What happened to the device."""

        #: Not specified, or unknown.
        DEVICE_UNKNOWN = 0
        #: The device opened its websocket.
        DEVICE_CONNECTED = 1
        #: The device closed its websocket.
        DEVICE_DISCONNECTED = 2
        #: The device was deleted.
        DEVICE_DELETED = 3
        #: The device was added.
        DEVICE_ADDED = 4
        #: The device joined a session.
        DEVICE_JOINED_SESSION = 5
        #: The device left a session.
        DEVICE_LEFT_SESSION = 6
        #: The device reported a new status, see `device_status`.
        DEVICE_STATUS_CHANGED = 7

    #: UUID of the device.
    device_uuid: str = ""
    #: What happened.
    type: EventType = EventType.DEVICE_UNKNOWN
    #: Name of the device, for display.
    device_name: str = ""
    #: Status of the device, as JSON text.
    device_status: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.ParticipantEvent")
class ParticipantEvent(Message):
    """A participant connected, disconnected, or changed in another way."""

    class EventType(Enum):
        """What happened to the participant."""

        #: Not specified, or unknown.
        PARTICIPANT_UNKNOWN = 0
        #: The participant opened a websocket.
        PARTICIPANT_CONNECTED = 1
        #: The participant closed the websocket.
        PARTICIPANT_DISCONNECTED = 2
        #: The participant was deleted.
        PARTICIPANT_DELETED = 3
        #: The participant was added.
        PARTICIPANT_ADDED = 4
        #: The participant joined a session.
        PARTICIPANT_JOINED_SESSION = 5
        #: The participant left a session.
        PARTICIPANT_LEFT_SESSION = 6

    #: UUID of the participant.
    participant_uuid: str = ""
    #: What happened.
    type: EventType = EventType.PARTICIPANT_UNKNOWN
    #: Name of the participant, for display.
    participant_name: str = ""
    #: Name of the project that the participant belongs to.
    participant_project_name: str = ""
    #: Name of the site that the project belongs to.
    participant_site_name: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.UserEvent")
class UserEvent(Message):
    """A user connected, disconnected, or changed in another way."""

    class EventType(Enum):
        """What happened to the user."""

        #: Not specified, or unknown.
        USER_UNKNOWN = 0
        #: The user opened a websocket.
        USER_CONNECTED = 1
        #: The user closed the websocket.
        USER_DISCONNECTED = 2
        #: The user was deleted.
        USER_DELETED = 3
        #: The user was added.
        USER_ADDED = 4
        #: The user's record was updated.
        USER_UPDATED = 5
        #: The user joined a session.
        USER_JOINED_SESSION = 6
        #: The user left a session.
        USER_LEFT_SESSION = 7

    #: UUID of the user.
    user_uuid: str = ""
    #: What happened.
    type: EventType = EventType.USER_UNKNOWN
    #: First and last name of the user, for display.
    user_fullname: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.JoinSessionEvent")
class JoinSessionEvent(Message):
    """Invites users, participants and devices to a session."""

    #: URL to join the session; it differs between users, participants and devices.
    session_url: str = ""
    #: Name of the session's creator, for display.
    session_creator_name: str = ""
    #: UUID of the session.
    session_uuid: str = ""
    #: UUIDs of the invited participants.
    session_participants: list[str] = field(default_factory=list)
    #: UUIDs of the invited users.
    session_users: list[str] = field(default_factory=list)
    #: UUIDs of the invited devices.
    session_devices: list[str] = field(default_factory=list)
    #: Message to the invitees, for display.
    join_msg: str = ""
    #: Parameters of the session, as JSON text.
    session_parameters: str = ""
    #: UUID of the service that runs the session.
    service_uuid: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.JoinSessionReplyEvent")
class JoinSessionReplyEvent(Message):
    """The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
    `device_uuid` is set: that of the invitee."""

    class ReplyType(Enum):
        """The answer."""

        #: Not specified, or unknown.
        REPLY_UNKNOWN = 0
        #: The invitation is accepted.
        REPLY_ACCEPTED = 1
        #: The invitation is declined.
        REPLY_DENIED = 2
        #: The invitee is in another session.
        REPLY_BUSY = 3
        #: Nobody answered in time.
        REPLY_TIMEOUT = 4

    #: UUID of the session.
    session_uuid: str = ""
    #: UUID of the user that answers.
    user_uuid: str = ""
    #: UUID of the participant that answers.
    participant_uuid: str = ""
    #: UUID of the device that answers.
    device_uuid: str = ""
    #: The answer.
    join_reply: ReplyType = ReplyType.REPLY_UNKNOWN
    #: Message with the answer, for display.
    reply_msg: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.LeaveSessionEvent")
class LeaveSessionEvent(Message):
    """Users, participants and devices left a session, or are asked to leave it."""

    #: UUID of the session.
    session_uuid: str = ""
    #: UUID of the service that runs the session.
    service_uuid: str = ""
    #: UUIDs of the participants that leave.
    leaving_participants: list[str] = field(default_factory=list)
    #: UUIDs of the users that leave.
    leaving_users: list[str] = field(default_factory=list)
    #: UUIDs of the devices that leave.
    leaving_devices: list[str] = field(default_factory=list)
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.StopSessionEvent")
class StopSessionEvent(Message):
    """A session ended."""

    #: UUID of the session.
    session_uuid: str = ""
    #: UUID of the service that ran the session.
    service_uuid: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.DatabaseEvent")
class DatabaseEvent(Message):
    """A record of the server's database was created, updated or deleted."""

    class EventType(Enum):
        """What happened to the record."""

        #: Not specified, or unknown.
        DB_UNKNOWN = 0
        #: The record was created.
        DB_CREATE = 1
        #: The record was updated.
        DB_UPDATE = 2
        #: The record was deleted.
        DB_DELETE = 3

    #: What happened.
    type: EventType = EventType.DB_UNKNOWN
    #: Name of the record's model, for example `session`.
    object_type: str = ""
    #: The record, as JSON text.
    object_value: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.LogEvent")
class LogEvent(Message):
    """One line for the log archive."""

    class LogLevel(Enum):
        """Severity of the line. The most severe level has the lowest number."""

        #: Not specified, or unknown.
        LOGLEVEL_UNKNOWN = 0
        #: Individual steps of the program, the most detailed level.
        LOGLEVEL_TRACE = 7
        #: Details for developers.
        LOGLEVEL_DEBUG = 6
        #: An event of normal operation.
        LOGLEVEL_INFO = 5
        #: Something unexpected that did no harm.
        LOGLEVEL_WARNING = 4
        #: A critical condition.
        LOGLEVEL_CRITICAL = 3
        #: An operation failed.
        LOGLEVEL_ERROR = 2
        #: The program cannot continue.
        LOGLEVEL_FATAL = 1

    #: Severity of the line.
    level: LogLevel = LogLevel.LOGLEVEL_UNKNOWN
    #: Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
    timestamp: float = 0.0
    #: Name of the module or service that wrote it.
    sender: str = ""
    #: The line.
    message: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.LoginEvent")
class LoginEvent(Message):
    """A login attempt."""

    class LoginStatus(Enum):
        """Result of the attempt."""

        #: Not specified, or unknown.
        LOGIN_STATUS_UNKNOWN = 0
        #: Logged in.
        LOGIN_STATUS_SUCCESS = 1
        #: Rejected: wrong password.
        LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2
        #: Rejected: no such user.
        LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3
        #: Rejected: too many attempts.
        LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4
        #: Rejected: logged in elsewhere.
        LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5
        #: Rejected: the token is invalid.
        LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6
        #: Rejected: the account is disabled.
        LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7
        #: Rejected: the token has expired.
        LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8

    class LoginType(Enum):
        """Kind of credentials used for the login."""

        #: Not specified, or unknown.
        LOGIN_TYPE_UNKNOWN = 0
        #: A token.
        LOGIN_TYPE_TOKEN = 1
        #: A name and a password.
        LOGIN_TYPE_PASSWORD = 2
        #: A client certificate.
        LOGIN_TYPE_CERTIFICATE = 3

    #: Level, time, sender and message of the line in the log.
    log_header: LogEvent | None = None
    #: Kind of credentials used for the login.
    login_type: LoginType = LoginType.LOGIN_TYPE_UNKNOWN
    #: Result of the attempt.
    login_status: LoginStatus = LoginStatus.LOGIN_STATUS_UNKNOWN
    #: Name of the client program.
    client_name: str = ""
    #: Version of the client program.
    client_version: str = ""
    #: IP address of the client.
    client_ip: str = ""
    #: Name of the client's operating system.
    os_name: str = ""
    #: Version of the client's operating system.
    os_version: str = ""
    #: UUID of the user, if a user logs in.
    user_uuid: str = ""
    #: UUID of the participant, if a participant logs in.
    participant_uuid: str = ""
    #: UUID of the device, if a device logs in.
    device_uuid: str = ""
    #: UUID of the service, if a service logs in.
    service_uuid: str = ""
    #: The server's endpoint that the login was sent to.
    server_endpoint: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.RPCMessage")
class RPCMessage(Message):
    """A remote procedure call. The reply is JSON text on the topic `reply_to`."""

    #: Name of the procedure.
    method: str = ""
    #: The Redis topic on which the reply is expected.
    reply_to: str = ""
    #: Number of the call, repeated in the reply.
    id: int = 0
    #: Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
    #: client treats a call without a timestamp as text and discards it.
    timestamp: float = 0.0
    #: The arguments, in the procedure's order.
    args: list[Value] = field(default_factory=list)
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.Value")
class Value(Message):
    """One argument of a remote procedure call: at most one of its fields is set."""

    #: The argument. At most one of these.
    double_value: float | None = None
    float_value: float | None = None
    int_value: int | None = None
    uint_value: int | None = None
    bool_value: bool | None = None
    bytes_value: bytes | None = None
    string_value: str | None = None
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.ArchiveEvent")
class ArchiveEvent(Message):
    """Progress of a requested file archive."""

    class StatusType(Enum):
        """State of the archive."""

        #: Requested, not started.
        STATUS_PENDING = 0
        #: Being created.
        STATUS_INPROGRESS = 1
        #: Ready for download from `archive_url`.
        STATUS_COMPLETED = 2
        #: Cancelled.
        STATUS_CANCELLED = 3
        #: Deleted.
        STATUS_DELETED = 4

    #: UUID of the archive.
    archive_uuid: str = ""
    #: UUID of the owner, who requested it.
    owner_uuid: str = ""
    #: State of the archive.
    status: StatusType = StatusType.STATUS_PENDING
    #: URL to download the archive from.
    archive_url: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.ServerCommand")
class ServerCommand(Message):
    """A command to a part of the server."""

    class CommandType(Enum):
        """What to do."""

        #: Not specified, or unknown.
        CMD_UNKNOWN = 0
        #: Register a device.
        CMD_REGISTER_DEVICE = 1
        #: Disconnect a client.
        CMD_CLIENT_DISCONNECT = 2

    #: What to do.
    type: CommandType = CommandType.CMD_UNKNOWN
    #: Data for the command, if it needs any.
    data: Any | None = None
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.UserRegisterToEvent")
class UserRegisterToEvent(Message):
    """A client subscribes to a class of events, or unsubscribes from it."""

    class EventType(Enum):
        """The class of events."""

        #: Not specified, or unknown.
        EVENT_UNKNOWN = 0
        #: A user connected.
        EVENT_USER_CONNECTED = 1
        #: A user disconnected.
        EVENT_USER_DISCONNECTED = 2
        #: A user was deleted.
        EVENT_USER_DELETED = 3
        #: A user was added.
        EVENT_USER_ADDED = 4
        #: A user was updated.
        EVENT_USER_UPDATED = 5
        #: A participant connected.
        EVENT_PARTICIPANT_CONNECTED = 6
        #: A participant disconnected.
        EVENT_PARTICIPANT_DISCONNECTED = 7
        #: A participant was deleted.
        EVENT_PARTICIPANT_DELETED = 8
        #: A participant was added.
        EVENT_PARTICIPANT_ADDED = 9
        #: A participant was updated.
        EVENT_PARTICIPANT_UPDATED = 10
        #: A device connected.
        EVENT_DEVICE_CONNECTED = 11
        #: A device disconnected.
        EVENT_DEVICE_DISCONNECTED = 12
        #: A device was deleted.
        EVENT_DEVICE_DELETED = 13
        #: A device was added.
        EVENT_DEVICE_ADDED = 14
        #: A device was updated.
        EVENT_DEVICE_UPDATED = 15

    class Action(Enum):
        """Subscribe or unsubscribe."""

        #: Not specified, or unknown.
        ACTION_UNKNOWN = 0
        #: Subscribe to the events.
        ACTION_REGISTER = 1
        #: Unsubscribe from the events.
        ACTION_UNREGISTER = 2

    #: The class of events.
    event_type: EventType = EventType.EVENT_UNKNOWN
    #: Subscribe or unsubscribe.
    action: Action = Action.ACTION_UNKNOWN
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.CreateSession")
class CreateSession(Message):
    """Requests a session. An older request, kept in the schema for compatibility."""

    #: Name of the sender of the request.
    source: str = ""
    #: The command.
    command: str = ""
    #: The Redis topic on which the answer is expected.
    reply_to: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""


@message("opentera.protobuf.Result")
class Result(Message):
    """The result of a request. An older answer, kept in the schema for compatibility."""

    class ResultType(Enum):
        """Kind of result."""

        #: Not specified, or unknown.
        RESULT_UNKNOWN = 0
        #: The request succeeded.
        RESULT_OK = 1
        #: The request failed.
        RESULT_ERROR = 2
        #: The request succeeded with a warning.
        RESULT_WARNING = 3

    #: Kind of result.
    type: ResultType = ResultType.RESULT_UNKNOWN
    #: Code of the result.
    code: int = 0
    #: Message of the result, for display.
    message: str = ""
    #: Fields that the schema does not have, as received. They are written again.
    unknown_fields: bytes = b""
