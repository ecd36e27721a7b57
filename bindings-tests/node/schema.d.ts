// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

import type { AnyBase, Fields, Message } from './message.js';

/** One message of whatever type, see the section about `Any`. */
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
 * Wraps everything that the server sends to a client over the websocket, so that the client sees the type
 * of the content before the content itself.
 */
export class TeraMessage extends Message {
  /** The content, nearly always a `TeraEvent`. */
  message: Any | null;

  constructor(fields?: Fields<TeraMessage>);
}

/** Wraps the events that the server, its services and its clients publish. */
export class TeraEvent extends Message {
  /** Version, time and topic. */
  header: TeraEventHeader | null;
  /** The events, of any mix of types. */
  events: Any[];

  constructor(fields?: Fields<TeraEvent>);
}

/** What is common to all events of one wrapper. */
export class TeraEventHeader extends Message {
  /** Version of the protocol, 1 today. */
  version: number;
  /** When the events were published, in seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  /** The Redis topic that the wrapper is published on (for logs the name of the list). */
  topic: string;

  constructor(fields?: Fields<TeraEventHeader>);
}

/** Wraps what is addressed to one module of the server. */
export class TeraModuleMessage extends Message {
  /** Version, time, sequence number, source and destination. */
  head: TeraModuleMessageHeader | null;
  /** The payloads, of any mix of types. */
  data: Any[];

  constructor(fields?: Fields<TeraModuleMessage>);
}

/** Who sends what to whom. */
export class TeraModuleMessageHeader extends Message {
  /** Version of the protocol, 1 today. */
  version: number;
  /** When the message was sent, in seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  /** Sequence number, unique for each sender; senders that do not count leave it at 0. */
  seq: number;
  /** Name of the sender, for example `websocket.user.<uuid>`. */
  source: string;
  /** The Redis topic of the module that the message goes to. */
  dest: string;

  constructor(fields?: Fields<TeraModuleMessageHeader>);
}

/** A device connected, disconnected or changed otherwise. */
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
    /** Not said, or not known. */
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

/** A participant connected, disconnected or changed otherwise. */
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
    /** Not said, or not known. */
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

/** A user connected, disconnected or changed otherwise. */
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
    /** Not said, or not known. */
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
  /** Where to join; it differs between users, participants and devices. */
  sessionUrl: string;
  /** Name of who created the session, for display. */
  sessionCreatorName: string;
  /** UUID of the session. */
  sessionUuid: string;
  /** UUIDs of the invited participants. */
  sessionParticipants: string[];
  /** UUIDs of the invited users. */
  sessionUsers: string[];
  /** UUIDs of the invited devices. */
  sessionDevices: string[];
  /** Message to the invited, for display. */
  joinMsg: string;
  /** Parameters of the session, as JSON text. */
  sessionParameters: string;
  /** UUID of the service that runs the session. */
  serviceUuid: string;

  constructor(fields?: Fields<JoinSessionEvent>);
}

/**
 * The answer of one of the invited to a `JoinSessionEvent`. Of the three UUIDs of people and devices only
 * the one that answers is set.
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
    /** Not said, or not known. */
    REPLY_UNKNOWN = 0,
    /** The invitation is accepted. */
    REPLY_ACCEPTED = 1,
    /** The invitation is declined. */
    REPLY_DENIED = 2,
    /** The invited is in another session. */
    REPLY_BUSY = 3,
    /** Nobody answered in time. */
    REPLY_TIMEOUT = 4,
  }
}

/** Users, participants and devices left a session, or are told to leave it. */
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
    /** Not said, or not known. */
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
  /** How grave the line is. */
  level: LogEvent.LogLevel;
  /** When it was written, in seconds since 1970-01-01 00:00:00 UTC. */
  timestamp: number;
  /** Name of the module or service that wrote it. */
  sender: string;
  /** The line. */
  message: string;

  constructor(fields?: Fields<LogEvent>);
}

export namespace LogEvent {
  /** How grave the line is. The gravest has the lowest number. */
  enum LogLevel {
    /** Not said, or not known. */
    LOGLEVEL_UNKNOWN = 0,
    /** Steps of the program, the finest level. */
    LOGLEVEL_TRACE = 7,
    /** Details for developers. */
    LOGLEVEL_DEBUG = 6,
    /** What happened in normal operation. */
    LOGLEVEL_INFO = 5,
    /** Something unexpected that did no harm. */
    LOGLEVEL_WARNING = 4,
    /** A critical condition. */
    LOGLEVEL_CRITICAL = 3,
    /** An operation failed. */
    LOGLEVEL_ERROR = 2,
    /** The program cannot go on. */
    LOGLEVEL_FATAL = 1,
  }
}

/** Somebody tried to log in. */
export class LoginEvent extends Message {
  /** Level, time, sender and text of the line in the log. */
  logHeader: LogEvent | null;
  /** What the login was tried with. */
  loginType: LoginEvent.LoginType;
  /** How the attempt ended. */
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
  /** UUID of the user, where a user logs in. */
  userUuid: string;
  /** UUID of the participant, where a participant logs in. */
  participantUuid: string;
  /** UUID of the device, where a device logs in. */
  deviceUuid: string;
  /** UUID of the service, where a service logs in. */
  serviceUuid: string;
  /** The server's endpoint that the login was sent to. */
  serverEndpoint: string;

  constructor(fields?: Fields<LoginEvent>);
}

export namespace LoginEvent {
  /** How the attempt ended. */
  enum LoginStatus {
    /** Not said, or not known. */
    LOGIN_STATUS_UNKNOWN = 0,
    /** Logged in. */
    LOGIN_STATUS_SUCCESS = 1,
    /** Refused: wrong password. */
    LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,
    /** Refused: no such user. */
    LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,
    /** Refused: too many attempts. */
    LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4,
    /** Refused: logged in elsewhere. */
    LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,
    /** Refused: the token is not valid. */
    LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,
    /** Refused: the account is disabled. */
    LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,
    /** Refused: the token has expired. */
    LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,
  }
  /** What the login was tried with. */
  enum LoginType {
    /** Not said, or not known. */
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
  /** The Redis topic that the reply is expected on. */
  replyTo: string;
  /** Number of the call, given back in the reply. */
  id: bigint;
  /**
   * When the call was made, in seconds since 1970-01-01 00:00:00 UTC. It has to be set, for example to
   * `tera_now()`: a bus client takes a call without it for text, and loses it.
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

/** Progress of a file archive that was asked for. */
export class ArchiveEvent extends Message {
  /** UUID of the archive. */
  archiveUuid: string;
  /** UUID of who asked for it. */
  ownerUuid: string;
  /** State of the archive. */
  status: ArchiveEvent.StatusType;
  /** Where the archive can be fetched. */
  archiveUrl: string;

  constructor(fields?: Fields<ArchiveEvent>);
}

export namespace ArchiveEvent {
  /** State of the archive. */
  enum StatusType {
    /** Asked for, not begun. */
    STATUS_PENDING = 0,
    /** Being made. */
    STATUS_INPROGRESS = 1,
    /** Ready to be fetched from `archive_url`. */
    STATUS_COMPLETED = 2,
    /** Given up. */
    STATUS_CANCELLED = 3,
    /** Deleted. */
    STATUS_DELETED = 4,
  }
}

/** A command to a part of the server. */
export class ServerCommand extends Message {
  /** What to do. */
  type: ServerCommand.CommandType;
  /** Data for the command, absent when it needs none. */
  data: Any | null;

  constructor(fields?: Fields<ServerCommand>);
}

export namespace ServerCommand {
  /** What to do. */
  enum CommandType {
    /** Not said, or not known. */
    CMD_UNKNOWN = 0,
    /** Register a device. */
    CMD_REGISTER_DEVICE = 1,
    /** Disconnect a client. */
    CMD_CLIENT_DISCONNECT = 2,
  }
}

/** A client starts or stops to receive a class of events. */
export class UserRegisterToEvent extends Message {
  /** The class of events. */
  eventType: UserRegisterToEvent.EventType;
  /** Start or stop. */
  action: UserRegisterToEvent.Action;

  constructor(fields?: Fields<UserRegisterToEvent>);
}

export namespace UserRegisterToEvent {
  /** The class of events. */
  enum EventType {
    /** Not said, or not known. */
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
  /** Start or stop. */
  enum Action {
    /** Not said, or not known. */
    ACTION_UNKNOWN = 0,
    /** Start to receive the events. */
    ACTION_REGISTER = 1,
    /** Stop to receive the events. */
    ACTION_UNREGISTER = 2,
  }
}

/** Asks for a session; an older request that is still in the schema. */
export class CreateSession extends Message {
  /** Name of who asks. */
  source: string;
  /** The command. */
  command: string;
  /** The Redis topic that the answer is expected on. */
  replyTo: string;

  constructor(fields?: Fields<CreateSession>);
}

/** The result of a request; an older answer that is still in the schema. */
export class Result extends Message {
  /** Kind of result. */
  type: Result.ResultType;
  /** Code of the result. */
  code: bigint;
  /** Text of the result, for display. */
  message: string;

  constructor(fields?: Fields<Result>);
}

export namespace Result {
  /** Kind of result. */
  enum ResultType {
    /** Not said, or not known. */
    RESULT_UNKNOWN = 0,
    /** The request was carried out. */
    RESULT_OK = 1,
    /** The request failed. */
    RESULT_ERROR = 2,
    /** The request was carried out, with a warning. */
    RESULT_WARNING = 3,
  }
}
