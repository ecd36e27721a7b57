// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

import type { AnyBase, Fields, Message } from './message.js';

/** A message of any type, see the section "Any". */
export class Any extends AnyBase {
  /** Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`. */
  typeUrl: string;
  /** The message as protobuf binary. */
  value: Uint8Array;
  /** The message itself, which is then encoded instead of `value`, or null. */
  message: Message | null;

  constructor(fields?: Fields<Any>);
}

/**
 * Wraps everything that the server sends to a client over the websocket. The client sees the type of the
 * content before the content itself.
 */
export class TeraMessage extends Message {
  /** The content, usually a `TeraEvent`. */
  message: Any | null;

  constructor(fields?: Fields<TeraMessage>);
}

/** Wraps the events that the server, its services and its clients publish. */
export class TeraEvent extends Message {
  /** Version, time and topic. */
  header: TeraEventHeader | null;
  /** The events. They may have different types. */
  events: Any[];

  constructor(fields?: Fields<TeraEvent>);
}

/** Data common to all events in one wrapper. */
export class TeraEventHeader extends Message {
  /** Version of the protocol, 1 today. */
  version: number;
  /** Time of publication, in seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  /** The Redis topic on which the wrapper is published; for logs, the name of the list. */
  topic: string;

  constructor(fields?: Fields<TeraEventHeader>);
}

/** Wraps messages for one module of the server. */
export class TeraModuleMessage extends Message {
  /** Version, time, sequence number, source and destination. */
  head: TeraModuleMessageHeader | null;
  /** The payloads. They may have different types. */
  data: Any[];

  constructor(fields?: Fields<TeraModuleMessage>);
}

/** Sender, recipient, time and sequence number of a `TeraModuleMessage`. */
export class TeraModuleMessageHeader extends Message {
  /** Version of the protocol, 1 today. */
  version: number;
  /** Time of sending, in seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  /** Sequence number, unique for each sender; 0 if the sender does not number its messages. */
  seq: number;
  /** Name of the sender, for example `websocket.user.<uuid>`. */
  source: string;
  /** The Redis topic of the module that receives the message. */
  dest: string;

  constructor(fields?: Fields<TeraModuleMessageHeader>);
}

/** A device connected, disconnected, or changed in another way. */
export class DeviceEvent extends Message {
  /** UUID of the device. */
  deviceUuid: string;
  /** What happened. */
  type: DeviceEvent.EventType;
  /** Name of the device, for display. */
  deviceName: string;
  /** Status of the device, as JSON text. */
  deviceStatus: string;

  constructor(fields?: Fields<DeviceEvent>);
}

export namespace DeviceEvent {
  /** What happened to the device. */
  enum EventType {
    /** Not specified, or unknown. */
    DEVICE_UNKNOWN = 0,
    /** The device opened its websocket. */
    DEVICE_CONNECTED = 1,
    /** The device closed its websocket. */
    DEVICE_DISCONNECTED = 2,
    /** The device was deleted. */
    DEVICE_DELETED = 3,
    /** The device was added. */
    DEVICE_ADDED = 4,
    /** The device joined a session. */
    DEVICE_JOINED_SESSION = 5,
    /** The device left a session. */
    DEVICE_LEFT_SESSION = 6,
    /** The device reported a new status, see `device_status`. */
    DEVICE_STATUS_CHANGED = 7,
  }
}

/** A participant connected, disconnected, or changed in another way. */
export class ParticipantEvent extends Message {
  /** UUID of the participant. */
  participantUuid: string;
  /** What happened. */
  type: ParticipantEvent.EventType;
  /** Name of the participant, for display. */
  participantName: string;
  /** Name of the project that the participant belongs to. */
  participantProjectName: string;
  /** Name of the site that the project belongs to. */
  participantSiteName: string;

  constructor(fields?: Fields<ParticipantEvent>);
}

export namespace ParticipantEvent {
  /** What happened to the participant. */
  enum EventType {
    /** Not specified, or unknown. */
    PARTICIPANT_UNKNOWN = 0,
    /** The participant opened a websocket. */
    PARTICIPANT_CONNECTED = 1,
    /** The participant closed the websocket. */
    PARTICIPANT_DISCONNECTED = 2,
    /** The participant was deleted. */
    PARTICIPANT_DELETED = 3,
    /** The participant was added. */
    PARTICIPANT_ADDED = 4,
    /** The participant joined a session. */
    PARTICIPANT_JOINED_SESSION = 5,
    /** The participant left a session. */
    PARTICIPANT_LEFT_SESSION = 6,
  }
}

/** A user connected, disconnected, or changed in another way. */
export class UserEvent extends Message {
  /** UUID of the user. */
  userUuid: string;
  /** What happened. */
  type: UserEvent.EventType;
  /** First and last name of the user, for display. */
  userFullname: string;

  constructor(fields?: Fields<UserEvent>);
}

export namespace UserEvent {
  /** What happened to the user. */
  enum EventType {
    /** Not specified, or unknown. */
    USER_UNKNOWN = 0,
    /** The user opened a websocket. */
    USER_CONNECTED = 1,
    /** The user closed the websocket. */
    USER_DISCONNECTED = 2,
    /** The user was deleted. */
    USER_DELETED = 3,
    /** The user was added. */
    USER_ADDED = 4,
    /** The user's record was updated. */
    USER_UPDATED = 5,
    /** The user joined a session. */
    USER_JOINED_SESSION = 6,
    /** The user left a session. */
    USER_LEFT_SESSION = 7,
  }
}

/** Invites users, participants and devices to a session. */
export class JoinSessionEvent extends Message {
  /** URL to join the session; it differs between users, participants and devices. */
  sessionUrl: string;
  /** Name of the session's creator, for display. */
  sessionCreatorName: string;
  /** UUID of the session. */
  sessionUuid: string;
  /** UUIDs of the invited participants. */
  sessionParticipants: string[];
  /** UUIDs of the invited users. */
  sessionUsers: string[];
  /** UUIDs of the invited devices. */
  sessionDevices: string[];
  /** Message to the invitees, for display. */
  joinMsg: string;
  /** Parameters of the session, as JSON text. */
  sessionParameters: string;
  /** UUID of the service that runs the session. */
  serviceUuid: string;

  constructor(fields?: Fields<JoinSessionEvent>);
}

/**
 * The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
 * `device_uuid` is set: that of the invitee.
 */
export class JoinSessionReplyEvent extends Message {
  /** UUID of the session. */
  sessionUuid: string;
  /** UUID of the user that answers. */
  userUuid: string;
  /** UUID of the participant that answers. */
  participantUuid: string;
  /** UUID of the device that answers. */
  deviceUuid: string;
  /** The answer. */
  joinReply: JoinSessionReplyEvent.ReplyType;
  /** Message with the answer, for display. */
  replyMsg: string;

  constructor(fields?: Fields<JoinSessionReplyEvent>);
}

export namespace JoinSessionReplyEvent {
  /** The answer. */
  enum ReplyType {
    /** Not specified, or unknown. */
    REPLY_UNKNOWN = 0,
    /** The invitation is accepted. */
    REPLY_ACCEPTED = 1,
    /** The invitation is declined. */
    REPLY_DENIED = 2,
    /** The invitee is in another session. */
    REPLY_BUSY = 3,
    /** Nobody answered in time. */
    REPLY_TIMEOUT = 4,
  }
}

/** Users, participants and devices left a session, or are asked to leave it. */
export class LeaveSessionEvent extends Message {
  /** UUID of the session. */
  sessionUuid: string;
  /** UUID of the service that runs the session. */
  serviceUuid: string;
  /** UUIDs of the participants that leave. */
  leavingParticipants: string[];
  /** UUIDs of the users that leave. */
  leavingUsers: string[];
  /** UUIDs of the devices that leave. */
  leavingDevices: string[];

  constructor(fields?: Fields<LeaveSessionEvent>);
}

/** A session ended. */
export class StopSessionEvent extends Message {
  /** UUID of the session. */
  sessionUuid: string;
  /** UUID of the service that ran the session. */
  serviceUuid: string;

  constructor(fields?: Fields<StopSessionEvent>);
}

/** A record of the server's database was created, updated or deleted. */
export class DatabaseEvent extends Message {
  /** What happened. */
  type: DatabaseEvent.EventType;
  /** Name of the record's model, for example `session`. */
  objectType: string;
  /** The record, as JSON text. */
  objectValue: string;

  constructor(fields?: Fields<DatabaseEvent>);
}

export namespace DatabaseEvent {
  /** What happened to the record. */
  enum EventType {
    /** Not specified, or unknown. */
    DB_UNKNOWN = 0,
    /** The record was created. */
    DB_CREATE = 1,
    /** The record was updated. */
    DB_UPDATE = 2,
    /** The record was deleted. */
    DB_DELETE = 3,
  }
}

/** One line for the log archive. */
export class LogEvent extends Message {
  /** Severity of the line. */
  level: LogEvent.LogLevel;
  /** Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC. */
  timestamp: number;
  /** Name of the module or service that wrote it. */
  sender: string;
  /** The line. */
  message: string;

  constructor(fields?: Fields<LogEvent>);
}

export namespace LogEvent {
  /** Severity of the line. The most severe level has the lowest number. */
  enum LogLevel {
    /** Not specified, or unknown. */
    LOGLEVEL_UNKNOWN = 0,
    /** Individual steps of the program, the most detailed level. */
    LOGLEVEL_TRACE = 7,
    /** Details for developers. */
    LOGLEVEL_DEBUG = 6,
    /** An event of normal operation. */
    LOGLEVEL_INFO = 5,
    /** Something unexpected that did no harm. */
    LOGLEVEL_WARNING = 4,
    /** A critical condition. */
    LOGLEVEL_CRITICAL = 3,
    /** An operation failed. */
    LOGLEVEL_ERROR = 2,
    /** The program cannot continue. */
    LOGLEVEL_FATAL = 1,
  }
}

/** A login attempt. */
export class LoginEvent extends Message {
  /** Level, time, sender and message of the line in the log. */
  logHeader: LogEvent | null;
  /** Kind of credentials used for the login. */
  loginType: LoginEvent.LoginType;
  /** Result of the attempt. */
  loginStatus: LoginEvent.LoginStatus;
  /** Name of the client program. */
  clientName: string;
  /** Version of the client program. */
  clientVersion: string;
  /** IP address of the client. */
  clientIp: string;
  /** Name of the client's operating system. */
  osName: string;
  /** Version of the client's operating system. */
  osVersion: string;
  /** UUID of the user, if a user logs in. */
  userUuid: string;
  /** UUID of the participant, if a participant logs in. */
  participantUuid: string;
  /** UUID of the device, if a device logs in. */
  deviceUuid: string;
  /** UUID of the service, if a service logs in. */
  serviceUuid: string;
  /** The server's endpoint that the login was sent to. */
  serverEndpoint: string;

  constructor(fields?: Fields<LoginEvent>);
}

export namespace LoginEvent {
  /** Result of the attempt. */
  enum LoginStatus {
    /** Not specified, or unknown. */
    LOGIN_STATUS_UNKNOWN = 0,
    /** Logged in. */
    LOGIN_STATUS_SUCCESS = 1,
    /** Rejected: wrong password. */
    LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,
    /** Rejected: no such user. */
    LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,
    /** Rejected: too many attempts. */
    LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4,
    /** Rejected: logged in elsewhere. */
    LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,
    /** Rejected: the token is invalid. */
    LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,
    /** Rejected: the account is disabled. */
    LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,
    /** Rejected: the token has expired. */
    LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,
  }
  /** Kind of credentials used for the login. */
  enum LoginType {
    /** Not specified, or unknown. */
    LOGIN_TYPE_UNKNOWN = 0,
    /** A token. */
    LOGIN_TYPE_TOKEN = 1,
    /** A name and a password. */
    LOGIN_TYPE_PASSWORD = 2,
    /** A client certificate. */
    LOGIN_TYPE_CERTIFICATE = 3,
  }
}

/** A remote procedure call. The reply is JSON text on the topic `reply_to`. */
export class RPCMessage extends Message {
  /** Name of the procedure. */
  method: string;
  /** The Redis topic on which the reply is expected. */
  replyTo: string;
  /** Number of the call, repeated in the reply. */
  id: bigint;
  /**
   * Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
   * client treats a call without a timestamp as text and discards it.
   */
  timestamp: number;
  /** The arguments, in the procedure's order. */
  args: Value[];

  constructor(fields?: Fields<RPCMessage>);
}

/** One argument of a remote procedure call: at most one of its fields is set. */
export class Value extends Message {
  /** The argument. At most one of these is set. */
  doubleValue?: number;
  floatValue?: number;
  intValue?: bigint;
  uintValue?: bigint;
  boolValue?: boolean;
  bytesValue?: Uint8Array;
  stringValue?: string;

  constructor(fields?: Fields<Value>);
}

/** Progress of a requested file archive. */
export class ArchiveEvent extends Message {
  /** UUID of the archive. */
  archiveUuid: string;
  /** UUID of the owner, who requested it. */
  ownerUuid: string;
  /** State of the archive. */
  status: ArchiveEvent.StatusType;
  /** URL to download the archive from. */
  archiveUrl: string;

  constructor(fields?: Fields<ArchiveEvent>);
}

export namespace ArchiveEvent {
  /** State of the archive. */
  enum StatusType {
    /** Requested, not started. */
    STATUS_PENDING = 0,
    /** Being created. */
    STATUS_INPROGRESS = 1,
    /** Ready for download from `archive_url`. */
    STATUS_COMPLETED = 2,
    /** Cancelled. */
    STATUS_CANCELLED = 3,
    /** Deleted. */
    STATUS_DELETED = 4,
  }
}

/** A command to a part of the server. */
export class ServerCommand extends Message {
  /** What to do. */
  type: ServerCommand.CommandType;
  /** Data for the command, if it needs any. */
  data: Any | null;

  constructor(fields?: Fields<ServerCommand>);
}

export namespace ServerCommand {
  /** What to do. */
  enum CommandType {
    /** Not specified, or unknown. */
    CMD_UNKNOWN = 0,
    /** Register a device. */
    CMD_REGISTER_DEVICE = 1,
    /** Disconnect a client. */
    CMD_CLIENT_DISCONNECT = 2,
  }
}

/** A client subscribes to a class of events, or unsubscribes from it. */
export class UserRegisterToEvent extends Message {
  /** The class of events. */
  eventType: UserRegisterToEvent.EventType;
  /** Subscribe or unsubscribe. */
  action: UserRegisterToEvent.Action;

  constructor(fields?: Fields<UserRegisterToEvent>);
}

export namespace UserRegisterToEvent {
  /** The class of events. */
  enum EventType {
    /** Not specified, or unknown. */
    EVENT_UNKNOWN = 0,
    /** A user connected. */
    EVENT_USER_CONNECTED = 1,
    /** A user disconnected. */
    EVENT_USER_DISCONNECTED = 2,
    /** A user was deleted. */
    EVENT_USER_DELETED = 3,
    /** A user was added. */
    EVENT_USER_ADDED = 4,
    /** A user was updated. */
    EVENT_USER_UPDATED = 5,
    /** A participant connected. */
    EVENT_PARTICIPANT_CONNECTED = 6,
    /** A participant disconnected. */
    EVENT_PARTICIPANT_DISCONNECTED = 7,
    /** A participant was deleted. */
    EVENT_PARTICIPANT_DELETED = 8,
    /** A participant was added. */
    EVENT_PARTICIPANT_ADDED = 9,
    /** A participant was updated. */
    EVENT_PARTICIPANT_UPDATED = 10,
    /** A device connected. */
    EVENT_DEVICE_CONNECTED = 11,
    /** A device disconnected. */
    EVENT_DEVICE_DISCONNECTED = 12,
    /** A device was deleted. */
    EVENT_DEVICE_DELETED = 13,
    /** A device was added. */
    EVENT_DEVICE_ADDED = 14,
    /** A device was updated. */
    EVENT_DEVICE_UPDATED = 15,
  }
  /** Subscribe or unsubscribe. */
  enum Action {
    /** Not specified, or unknown. */
    ACTION_UNKNOWN = 0,
    /** Subscribe to the events. */
    ACTION_REGISTER = 1,
    /** Unsubscribe from the events. */
    ACTION_UNREGISTER = 2,
  }
}

/** Requests a session. An older request, kept in the schema for compatibility. */
export class CreateSession extends Message {
  /** Name of the sender of the request. */
  source: string;
  /** The command. */
  command: string;
  /** The Redis topic on which the answer is expected. */
  replyTo: string;

  constructor(fields?: Fields<CreateSession>);
}

/** The result of a request. An older answer, kept in the schema for compatibility. */
export class Result extends Message {
  /** Kind of result. */
  type: Result.ResultType;
  /** Code of the result. */
  code: bigint;
  /** Message of the result, for display. */
  message: string;

  constructor(fields?: Fields<Result>);
}

export namespace Result {
  /** Kind of result. */
  enum ResultType {
    /** Not specified, or unknown. */
    RESULT_UNKNOWN = 0,
    /** The request succeeded. */
    RESULT_OK = 1,
    /** The request failed. */
    RESULT_ERROR = 2,
    /** The request succeeded with a warning. */
    RESULT_WARNING = 3,
  }
}
