<?php

// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

declare(strict_types=1);

namespace OpenTera;

/** A message of any type, see the section "Any". */
final class Any extends AnyBase
{
    public function __construct(
        /** Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`. */
        public string $typeUrl = '',
        /** The message as protobuf binary. */
        public string $value = '',
        /** The message itself, which is then what is written, or null. */
        public ?Message $message = null,
    ) {
    }
}

/**
 * Wraps everything that the server sends to a client over the websocket. The client sees the type of the
 * content before the content itself.
 */
final class TeraMessage extends Message
{
    public function __construct(
        /** The content, usually a `TeraEvent`. */
        public ?Any $message = null,
    ) {
    }
}

/** Wraps the events that the server, its services and its clients publish. */
final class TeraEvent extends Message
{
    public function __construct(
        /** Version, time and topic. */
        public ?TeraEventHeader $header = null,
        /** @var Any[] The events. They may have different types. */
        public array $events = [],
    ) {
    }
}

/** Data common to all events in one wrapper. */
final class TeraEventHeader extends Message
{
    public function __construct(
        /** Version of the protocol, 1 today. */
        public int $version = 0,
        /** Time of publication, in seconds since 1970-01-01 00:00:00 UTC. */
        public float $time = 0.0,
        /** The Redis topic on which the wrapper is published; for logs, the name of the list. */
        public string $topic = '',
    ) {
    }
}

/** Wraps messages for one module of the server. */
final class TeraModuleMessage extends Message
{
    public function __construct(
        /** Version, time, sequence number, source and destination. */
        public ?TeraModuleMessageHeader $head = null,
        /** @var Any[] The payloads. They may have different types. */
        public array $data = [],
    ) {
    }
}

/** Sender, recipient, time and sequence number of a `TeraModuleMessage`. */
final class TeraModuleMessageHeader extends Message
{
    public function __construct(
        /** Version of the protocol, 1 today. */
        public int $version = 0,
        /** Time of sending, in seconds since 1970-01-01 00:00:00 UTC. */
        public float $time = 0.0,
        /** Sequence number, unique for each sender; 0 if the sender does not number its messages. */
        public int $seq = 0,
        /** Name of the sender, for example `websocket.user.<uuid>`. */
        public string $source = '',
        /** The Redis topic of the module that receives the message. */
        public string $dest = '',
    ) {
    }
}

/** A device connected, disconnected, or changed in another way. */
final class DeviceEvent extends Message
{
    public function __construct(
        /** UUID of the device. */
        public string $deviceUuid = '',
        /** What happened. A number of `DeviceEvent\EventType`, or another one. */
        public int $type = 0,
        /** Name of the device, for display. */
        public string $deviceName = '',
        /** Status of the device, as JSON text. */
        public string $deviceStatus = '',
    ) {
    }
}

/** A participant connected, disconnected, or changed in another way. */
final class ParticipantEvent extends Message
{
    public function __construct(
        /** UUID of the participant. */
        public string $participantUuid = '',
        /** What happened. A number of `ParticipantEvent\EventType`, or another one. */
        public int $type = 0,
        /** Name of the participant, for display. */
        public string $participantName = '',
        /** Name of the project that the participant belongs to. */
        public string $participantProjectName = '',
        /** Name of the site that the project belongs to. */
        public string $participantSiteName = '',
    ) {
    }
}

/** A user connected, disconnected, or changed in another way. */
final class UserEvent extends Message
{
    public function __construct(
        /** UUID of the user. */
        public string $userUuid = '',
        /** What happened. A number of `UserEvent\EventType`, or another one. */
        public int $type = 0,
        /** First and last name of the user, for display. */
        public string $userFullname = '',
    ) {
    }
}

/** Invites users, participants and devices to a session. */
final class JoinSessionEvent extends Message
{
    public function __construct(
        /** URL to join the session; it differs between users, participants and devices. */
        public string $sessionUrl = '',
        /** Name of the session's creator, for display. */
        public string $sessionCreatorName = '',
        /** UUID of the session. */
        public string $sessionUuid = '',
        /** @var string[] UUIDs of the invited participants. */
        public array $sessionParticipants = [],
        /** @var string[] UUIDs of the invited users. */
        public array $sessionUsers = [],
        /** @var string[] UUIDs of the invited devices. */
        public array $sessionDevices = [],
        /** Message to the invitees, for display. */
        public string $joinMsg = '',
        /** Parameters of the session, as JSON text. */
        public string $sessionParameters = '',
        /** UUID of the service that runs the session. */
        public string $serviceUuid = '',
    ) {
    }
}

/**
 * The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
 * `device_uuid` is set: that of the invitee.
 */
final class JoinSessionReplyEvent extends Message
{
    public function __construct(
        /** UUID of the session. */
        public string $sessionUuid = '',
        /** UUID of the user that answers. */
        public string $userUuid = '',
        /** UUID of the participant that answers. */
        public string $participantUuid = '',
        /** UUID of the device that answers. */
        public string $deviceUuid = '',
        /** The answer. A number of `JoinSessionReplyEvent\ReplyType`, or another one. */
        public int $joinReply = 0,
        /** Message with the answer, for display. */
        public string $replyMsg = '',
    ) {
    }
}

/** Users, participants and devices left a session, or are asked to leave it. */
final class LeaveSessionEvent extends Message
{
    public function __construct(
        /** UUID of the session. */
        public string $sessionUuid = '',
        /** UUID of the service that runs the session. */
        public string $serviceUuid = '',
        /** @var string[] UUIDs of the participants that leave. */
        public array $leavingParticipants = [],
        /** @var string[] UUIDs of the users that leave. */
        public array $leavingUsers = [],
        /** @var string[] UUIDs of the devices that leave. */
        public array $leavingDevices = [],
    ) {
    }
}

/** A session ended. */
final class StopSessionEvent extends Message
{
    public function __construct(
        /** UUID of the session. */
        public string $sessionUuid = '',
        /** UUID of the service that ran the session. */
        public string $serviceUuid = '',
    ) {
    }
}

/** A record of the server's database was created, updated or deleted. */
final class DatabaseEvent extends Message
{
    public function __construct(
        /** What happened. A number of `DatabaseEvent\EventType`, or another one. */
        public int $type = 0,
        /** Name of the record's model, for example `session`. */
        public string $objectType = '',
        /** The record, as JSON text. */
        public string $objectValue = '',
    ) {
    }
}

/** One line for the log archive. */
final class LogEvent extends Message
{
    public function __construct(
        /** Severity of the line. A number of `LogEvent\LogLevel`, or another one. */
        public int $level = 0,
        /** Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC. */
        public float $timestamp = 0.0,
        /** Name of the module or service that wrote it. */
        public string $sender = '',
        /** The line. */
        public string $message = '',
    ) {
    }
}

/** A login attempt. */
final class LoginEvent extends Message
{
    public function __construct(
        /** Level, time, sender and message of the line in the log. */
        public ?LogEvent $logHeader = null,
        /** Kind of credentials used for the login. A number of `LoginEvent\LoginType`, or another one. */
        public int $loginType = 0,
        /** Result of the attempt. A number of `LoginEvent\LoginStatus`, or another one. */
        public int $loginStatus = 0,
        /** Name of the client program. */
        public string $clientName = '',
        /** Version of the client program. */
        public string $clientVersion = '',
        /** IP address of the client. */
        public string $clientIp = '',
        /** Name of the client's operating system. */
        public string $osName = '',
        /** Version of the client's operating system. */
        public string $osVersion = '',
        /** UUID of the user, if a user logs in. */
        public string $userUuid = '',
        /** UUID of the participant, if a participant logs in. */
        public string $participantUuid = '',
        /** UUID of the device, if a device logs in. */
        public string $deviceUuid = '',
        /** UUID of the service, if a service logs in. */
        public string $serviceUuid = '',
        /** The server's endpoint that the login was sent to. */
        public string $serverEndpoint = '',
    ) {
    }
}

/** A remote procedure call. The reply is JSON text on the topic `reply_to`. */
final class RPCMessage extends Message
{
    public function __construct(
        /** Name of the procedure. */
        public string $method = '',
        /** The Redis topic on which the reply is expected. */
        public string $replyTo = '',
        /** Number of the call, repeated in the reply. */
        public int $id = 0,
        /**
         * Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
         * client treats a call without a timestamp as text and discards it.
         */
        public float $timestamp = 0.0,
        /** @var Value[] The arguments, in the procedure's order. */
        public array $args = [],
    ) {
    }
}

/** One argument of a remote procedure call: at most one of its fields is set. */
final class Value extends Message
{
    public function __construct(
        /** A double-precision number. At most one of `arg_value` is not null. */
        public ?float $doubleValue = null,
        /** A single-precision number. At most one of `arg_value` is not null. */
        public ?float $floatValue = null,
        /** A signed integer. At most one of `arg_value` is not null. */
        public ?int $intValue = null,
        /** An unsigned integer. At most one of `arg_value` is not null. */
        public ?int $uintValue = null,
        /** A boolean. At most one of `arg_value` is not null. */
        public ?bool $boolValue = null,
        /** Bytes. At most one of `arg_value` is not null. */
        public ?string $bytesValue = null,
        /** A string, often JSON text. At most one of `arg_value` is not null. */
        public ?string $stringValue = null,
    ) {
    }
}

/** Progress of a requested file archive. */
final class ArchiveEvent extends Message
{
    public function __construct(
        /** UUID of the archive. */
        public string $archiveUuid = '',
        /** UUID of the owner, who requested it. */
        public string $ownerUuid = '',
        /** State of the archive. A number of `ArchiveEvent\StatusType`, or another one. */
        public int $status = 0,
        /** URL to download the archive from. */
        public string $archiveUrl = '',
    ) {
    }
}

/** A command to a part of the server. */
final class ServerCommand extends Message
{
    public function __construct(
        /** What to do. A number of `ServerCommand\CommandType`, or another one. */
        public int $type = 0,
        /** Data for the command, if it needs any. */
        public ?Any $data = null,
    ) {
    }
}

/** A client subscribes to a class of events, or unsubscribes from it. */
final class UserRegisterToEvent extends Message
{
    public function __construct(
        /** The class of events. A number of `UserRegisterToEvent\EventType`, or another one. */
        public int $eventType = 0,
        /** Subscribe or unsubscribe. A number of `UserRegisterToEvent\Action`, or another one. */
        public int $action = 0,
    ) {
    }
}

/** Requests a session. An older request, kept in the schema for compatibility. */
final class CreateSession extends Message
{
    public function __construct(
        /** Name of the sender of the request. */
        public string $source = '',
        /** The command. */
        public string $command = '',
        /** The Redis topic on which the answer is expected. */
        public string $replyTo = '',
    ) {
    }
}

/** The result of a request. An older answer, kept in the schema for compatibility. */
final class Result extends Message
{
    public function __construct(
        /** Kind of result. A number of `Result\ResultType`, or another one. */
        public int $type = 0,
        /** Code of the result. */
        public int $code = 0,
        /** Message of the result, for display. */
        public string $message = '',
    ) {
    }
}

Binding::describe(Any::class, 1, 'google.protobuf.Any', 64, [
    new Field('type_url', 'typeUrl', Form::text(), 24),
    new Field('value', 'value', Form::bytes(), 40),
    new Field('message', 'message', Form::embedded(), 56),
]);
Binding::describe(TeraMessage::class, 2, 'opentera.protobuf.TeraMessage', 32, [
    new Field('message', 'message', Form::message(Any::class), 24),
]);
Binding::describe(TeraEvent::class, 3, 'opentera.protobuf.TeraEvent', 48, [
    new Field('header', 'header', Form::message(TeraEventHeader::class), 24),
    new Field('events', 'events', Form::messages(Any::class), 32),
]);
Binding::describe(TeraEventHeader::class, 4, 'opentera.protobuf.TeraEvent.Header', 56, [
    new Field('version', 'version', Form::uint32(), 24),
    new Field('time', 'time', Form::double(), 32),
    new Field('topic', 'topic', Form::text(), 40),
]);
Binding::describe(TeraModuleMessage::class, 5, 'opentera.protobuf.TeraModuleMessage', 48, [
    new Field('head', 'head', Form::message(TeraModuleMessageHeader::class), 24),
    new Field('data', 'data', Form::messages(Any::class), 32),
]);
Binding::describe(TeraModuleMessageHeader::class, 6, 'opentera.protobuf.TeraModuleMessage.Header', 80, [
    new Field('version', 'version', Form::uint32(), 24),
    new Field('time', 'time', Form::double(), 32),
    new Field('seq', 'seq', Form::uint32(), 40),
    new Field('source', 'source', Form::text(), 48),
    new Field('dest', 'dest', Form::text(), 64),
]);
Binding::describe(DeviceEvent::class, 7, 'opentera.protobuf.DeviceEvent', 80, [
    new Field('device_uuid', 'deviceUuid', Form::text(), 24),
    new Field('type', 'type', Form::enum(DeviceEvent\EventType::class), 40),
    new Field('device_name', 'deviceName', Form::text(), 48),
    new Field('device_status', 'deviceStatus', Form::text(), 64),
]);
Binding::describe(ParticipantEvent::class, 8, 'opentera.protobuf.ParticipantEvent', 96, [
    new Field('participant_uuid', 'participantUuid', Form::text(), 24),
    new Field('type', 'type', Form::enum(ParticipantEvent\EventType::class), 40),
    new Field('participant_name', 'participantName', Form::text(), 48),
    new Field('participant_project_name', 'participantProjectName', Form::text(), 64),
    new Field('participant_site_name', 'participantSiteName', Form::text(), 80),
]);
Binding::describe(UserEvent::class, 9, 'opentera.protobuf.UserEvent', 64, [
    new Field('user_uuid', 'userUuid', Form::text(), 24),
    new Field('type', 'type', Form::enum(UserEvent\EventType::class), 40),
    new Field('user_fullname', 'userFullname', Form::text(), 48),
]);
Binding::describe(JoinSessionEvent::class, 10, 'opentera.protobuf.JoinSessionEvent', 168, [
    new Field('session_url', 'sessionUrl', Form::text(), 24),
    new Field('session_creator_name', 'sessionCreatorName', Form::text(), 40),
    new Field('session_uuid', 'sessionUuid', Form::text(), 56),
    new Field('session_participants', 'sessionParticipants', Form::texts(), 72),
    new Field('session_users', 'sessionUsers', Form::texts(), 88),
    new Field('session_devices', 'sessionDevices', Form::texts(), 104),
    new Field('join_msg', 'joinMsg', Form::text(), 120),
    new Field('session_parameters', 'sessionParameters', Form::text(), 136),
    new Field('service_uuid', 'serviceUuid', Form::text(), 152),
]);
Binding::describe(JoinSessionReplyEvent::class, 11, 'opentera.protobuf.JoinSessionReplyEvent', 112, [
    new Field('session_uuid', 'sessionUuid', Form::text(), 24),
    new Field('user_uuid', 'userUuid', Form::text(), 40),
    new Field('participant_uuid', 'participantUuid', Form::text(), 56),
    new Field('device_uuid', 'deviceUuid', Form::text(), 72),
    new Field('join_reply', 'joinReply', Form::enum(JoinSessionReplyEvent\ReplyType::class), 88),
    new Field('reply_msg', 'replyMsg', Form::text(), 96),
]);
Binding::describe(LeaveSessionEvent::class, 12, 'opentera.protobuf.LeaveSessionEvent', 104, [
    new Field('session_uuid', 'sessionUuid', Form::text(), 24),
    new Field('service_uuid', 'serviceUuid', Form::text(), 40),
    new Field('leaving_participants', 'leavingParticipants', Form::texts(), 56),
    new Field('leaving_users', 'leavingUsers', Form::texts(), 72),
    new Field('leaving_devices', 'leavingDevices', Form::texts(), 88),
]);
Binding::describe(StopSessionEvent::class, 13, 'opentera.protobuf.StopSessionEvent', 56, [
    new Field('session_uuid', 'sessionUuid', Form::text(), 24),
    new Field('service_uuid', 'serviceUuid', Form::text(), 40),
]);
Binding::describe(DatabaseEvent::class, 14, 'opentera.protobuf.DatabaseEvent', 64, [
    new Field('type', 'type', Form::enum(DatabaseEvent\EventType::class), 24),
    new Field('object_type', 'objectType', Form::text(), 32),
    new Field('object_value', 'objectValue', Form::text(), 48),
]);
Binding::describe(LogEvent::class, 15, 'opentera.protobuf.LogEvent', 72, [
    new Field('level', 'level', Form::enum(LogEvent\LogLevel::class), 24),
    new Field('timestamp', 'timestamp', Form::double(), 32),
    new Field('sender', 'sender', Form::text(), 40),
    new Field('message', 'message', Form::text(), 56),
]);
Binding::describe(LoginEvent::class, 16, 'opentera.protobuf.LoginEvent', 200, [
    new Field('log_header', 'logHeader', Form::message(LogEvent::class), 24),
    new Field('login_type', 'loginType', Form::enum(LoginEvent\LoginType::class), 32),
    new Field('login_status', 'loginStatus', Form::enum(LoginEvent\LoginStatus::class), 36),
    new Field('client_name', 'clientName', Form::text(), 40),
    new Field('client_version', 'clientVersion', Form::text(), 56),
    new Field('client_ip', 'clientIp', Form::text(), 72),
    new Field('os_name', 'osName', Form::text(), 88),
    new Field('os_version', 'osVersion', Form::text(), 104),
    new Field('user_uuid', 'userUuid', Form::text(), 120),
    new Field('participant_uuid', 'participantUuid', Form::text(), 136),
    new Field('device_uuid', 'deviceUuid', Form::text(), 152),
    new Field('service_uuid', 'serviceUuid', Form::text(), 168),
    new Field('server_endpoint', 'serverEndpoint', Form::text(), 184),
]);
Binding::describe(RPCMessage::class, 17, 'opentera.protobuf.RPCMessage', 88, [
    new Field('method', 'method', Form::text(), 24),
    new Field('reply_to', 'replyTo', Form::text(), 40),
    new Field('id', 'id', Form::uint64(), 56),
    new Field('timestamp', 'timestamp', Form::double(), 64),
    new Field('args', 'args', Form::messages(Value::class), 72),
]);
Binding::describe(Value::class, 18, 'opentera.protobuf.Value', 48, [
    new Oneof('arg_value', 24, [
        new Member('double_value', 'doubleValue', Form::double(), 1),
        new Member('float_value', 'floatValue', Form::float(), 2),
        new Member('int_value', 'intValue', Form::int64(), 3),
        new Member('uint_value', 'uintValue', Form::uint64(), 4),
        new Member('bool_value', 'boolValue', Form::bool(), 5),
        new Member('bytes_value', 'bytesValue', Form::bytes(), 6),
        new Member('string_value', 'stringValue', Form::text(), 7),
    ]),
]);
Binding::describe(ArchiveEvent::class, 19, 'opentera.protobuf.ArchiveEvent', 80, [
    new Field('archive_uuid', 'archiveUuid', Form::text(), 24),
    new Field('owner_uuid', 'ownerUuid', Form::text(), 40),
    new Field('status', 'status', Form::enum(ArchiveEvent\StatusType::class), 56),
    new Field('archive_url', 'archiveUrl', Form::text(), 64),
]);
Binding::describe(ServerCommand::class, 20, 'opentera.protobuf.ServerCommand', 40, [
    new Field('type', 'type', Form::enum(ServerCommand\CommandType::class), 24),
    new Field('data', 'data', Form::message(Any::class), 32),
]);
Binding::describe(UserRegisterToEvent::class, 21, 'opentera.protobuf.UserRegisterToEvent', 32, [
    new Field('event_type', 'eventType', Form::enum(UserRegisterToEvent\EventType::class), 24),
    new Field('action', 'action', Form::enum(UserRegisterToEvent\Action::class), 28),
]);
Binding::describe(CreateSession::class, 22, 'opentera.protobuf.CreateSession', 72, [
    new Field('source', 'source', Form::text(), 24),
    new Field('command', 'command', Form::text(), 40),
    new Field('reply_to', 'replyTo', Form::text(), 56),
]);
Binding::describe(Result::class, 23, 'opentera.protobuf.Result', 56, [
    new Field('type', 'type', Form::enum(Result\ResultType::class), 24),
    new Field('code', 'code', Form::int64(), 32),
    new Field('message', 'message', Form::text(), 40),
]);

namespace OpenTera\DeviceEvent;

/** What happened to the device. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const DEVICE_UNKNOWN = 0;
    /** The device opened its websocket. */
    public const DEVICE_CONNECTED = 1;
    /** The device closed its websocket. */
    public const DEVICE_DISCONNECTED = 2;
    /** The device was deleted. */
    public const DEVICE_DELETED = 3;
    /** The device was added. */
    public const DEVICE_ADDED = 4;
    /** The device joined a session. */
    public const DEVICE_JOINED_SESSION = 5;
    /** The device left a session. */
    public const DEVICE_LEFT_SESSION = 6;
    /** The device reported a new status, see `device_status`. */
    public const DEVICE_STATUS_CHANGED = 7;
}

namespace OpenTera\ParticipantEvent;

/** What happened to the participant. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const PARTICIPANT_UNKNOWN = 0;
    /** The participant opened a websocket. */
    public const PARTICIPANT_CONNECTED = 1;
    /** The participant closed the websocket. */
    public const PARTICIPANT_DISCONNECTED = 2;
    /** The participant was deleted. */
    public const PARTICIPANT_DELETED = 3;
    /** The participant was added. */
    public const PARTICIPANT_ADDED = 4;
    /** The participant joined a session. */
    public const PARTICIPANT_JOINED_SESSION = 5;
    /** The participant left a session. */
    public const PARTICIPANT_LEFT_SESSION = 6;
}

namespace OpenTera\UserEvent;

/** What happened to the user. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const USER_UNKNOWN = 0;
    /** The user opened a websocket. */
    public const USER_CONNECTED = 1;
    /** The user closed the websocket. */
    public const USER_DISCONNECTED = 2;
    /** The user was deleted. */
    public const USER_DELETED = 3;
    /** The user was added. */
    public const USER_ADDED = 4;
    /** The user's record was updated. */
    public const USER_UPDATED = 5;
    /** The user joined a session. */
    public const USER_JOINED_SESSION = 6;
    /** The user left a session. */
    public const USER_LEFT_SESSION = 7;
}

namespace OpenTera\JoinSessionReplyEvent;

/** The answer. */
final class ReplyType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const REPLY_UNKNOWN = 0;
    /** The invitation is accepted. */
    public const REPLY_ACCEPTED = 1;
    /** The invitation is declined. */
    public const REPLY_DENIED = 2;
    /** The invitee is in another session. */
    public const REPLY_BUSY = 3;
    /** Nobody answered in time. */
    public const REPLY_TIMEOUT = 4;
}

namespace OpenTera\DatabaseEvent;

/** What happened to the record. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const DB_UNKNOWN = 0;
    /** The record was created. */
    public const DB_CREATE = 1;
    /** The record was updated. */
    public const DB_UPDATE = 2;
    /** The record was deleted. */
    public const DB_DELETE = 3;
}

namespace OpenTera\LogEvent;

/** Severity of the line. The most severe level has the lowest number. */
final class LogLevel
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGLEVEL_UNKNOWN = 0;
    /** Individual steps of the program, the most detailed level. */
    public const LOGLEVEL_TRACE = 7;
    /** Details for developers. */
    public const LOGLEVEL_DEBUG = 6;
    /** An event of normal operation. */
    public const LOGLEVEL_INFO = 5;
    /** Something unexpected that did no harm. */
    public const LOGLEVEL_WARNING = 4;
    /** A critical condition. */
    public const LOGLEVEL_CRITICAL = 3;
    /** An operation failed. */
    public const LOGLEVEL_ERROR = 2;
    /** The program cannot continue. */
    public const LOGLEVEL_FATAL = 1;
}

namespace OpenTera\LoginEvent;

/** Result of the attempt. */
final class LoginStatus
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGIN_STATUS_UNKNOWN = 0;
    /** Logged in. */
    public const LOGIN_STATUS_SUCCESS = 1;
    /** Rejected: wrong password. */
    public const LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2;
    /** Rejected: no such user. */
    public const LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3;
    /** Rejected: too many attempts. */
    public const LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4;
    /** Rejected: logged in elsewhere. */
    public const LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5;
    /** Rejected: the token is invalid. */
    public const LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6;
    /** Rejected: the account is disabled. */
    public const LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7;
    /** Rejected: the token has expired. */
    public const LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8;
}

namespace OpenTera\LoginEvent;

/** Kind of credentials used for the login. */
final class LoginType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGIN_TYPE_UNKNOWN = 0;
    /** A token. */
    public const LOGIN_TYPE_TOKEN = 1;
    /** A name and a password. */
    public const LOGIN_TYPE_PASSWORD = 2;
    /** A client certificate. */
    public const LOGIN_TYPE_CERTIFICATE = 3;
}

namespace OpenTera\ArchiveEvent;

/** State of the archive. */
final class StatusType
{
    use \OpenTera\Names;

    /** Requested, not started. */
    public const STATUS_PENDING = 0;
    /** Being created. */
    public const STATUS_INPROGRESS = 1;
    /** Ready for download from `archive_url`. */
    public const STATUS_COMPLETED = 2;
    /** Cancelled. */
    public const STATUS_CANCELLED = 3;
    /** Deleted. */
    public const STATUS_DELETED = 4;
}

namespace OpenTera\ServerCommand;

/** What to do. */
final class CommandType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const CMD_UNKNOWN = 0;
    /** Register a device. */
    public const CMD_REGISTER_DEVICE = 1;
    /** Disconnect a client. */
    public const CMD_CLIENT_DISCONNECT = 2;
}

namespace OpenTera\UserRegisterToEvent;

/** The class of events. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const EVENT_UNKNOWN = 0;
    /** A user connected. */
    public const EVENT_USER_CONNECTED = 1;
    /** A user disconnected. */
    public const EVENT_USER_DISCONNECTED = 2;
    /** A user was deleted. */
    public const EVENT_USER_DELETED = 3;
    /** A user was added. */
    public const EVENT_USER_ADDED = 4;
    /** A user was updated. */
    public const EVENT_USER_UPDATED = 5;
    /** A participant connected. */
    public const EVENT_PARTICIPANT_CONNECTED = 6;
    /** A participant disconnected. */
    public const EVENT_PARTICIPANT_DISCONNECTED = 7;
    /** A participant was deleted. */
    public const EVENT_PARTICIPANT_DELETED = 8;
    /** A participant was added. */
    public const EVENT_PARTICIPANT_ADDED = 9;
    /** A participant was updated. */
    public const EVENT_PARTICIPANT_UPDATED = 10;
    /** A device connected. */
    public const EVENT_DEVICE_CONNECTED = 11;
    /** A device disconnected. */
    public const EVENT_DEVICE_DISCONNECTED = 12;
    /** A device was deleted. */
    public const EVENT_DEVICE_DELETED = 13;
    /** A device was added. */
    public const EVENT_DEVICE_ADDED = 14;
    /** A device was updated. */
    public const EVENT_DEVICE_UPDATED = 15;
}

namespace OpenTera\UserRegisterToEvent;

/** Subscribe or unsubscribe. */
final class Action
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const ACTION_UNKNOWN = 0;
    /** Subscribe to the events. */
    public const ACTION_REGISTER = 1;
    /** Unsubscribe from the events. */
    public const ACTION_UNREGISTER = 2;
}

namespace OpenTera\Result;

/** Kind of result. */
final class ResultType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const RESULT_UNKNOWN = 0;
    /** The request succeeded. */
    public const RESULT_OK = 1;
    /** The request failed. */
    public const RESULT_ERROR = 2;
    /** The request succeeded with a warning. */
    public const RESULT_WARNING = 3;
}
