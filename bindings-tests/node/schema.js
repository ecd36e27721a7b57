// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

import * as binding from './binding.js';

export class Any extends binding.AnyBase {
  typeUrl = '';
  value = new Uint8Array();
  message = null;

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class TeraMessage extends binding.Message {
  message = null;

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class TeraEvent extends binding.Message {
  header = null;
  events = [];

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class TeraEventHeader extends binding.Message {
  version = 0;
  time = 0;
  topic = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class TeraModuleMessage extends binding.Message {
  head = null;
  data = [];

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class TeraModuleMessageHeader extends binding.Message {
  version = 0;
  time = 0;
  seq = 0;
  source = '';
  dest = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class DeviceEvent extends binding.Message {
  static EventType = {
    DEVICE_UNKNOWN: 0,
    0: 'DEVICE_UNKNOWN',
    DEVICE_CONNECTED: 1,
    1: 'DEVICE_CONNECTED',
    DEVICE_DISCONNECTED: 2,
    2: 'DEVICE_DISCONNECTED',
    DEVICE_DELETED: 3,
    3: 'DEVICE_DELETED',
    DEVICE_ADDED: 4,
    4: 'DEVICE_ADDED',
    DEVICE_JOINED_SESSION: 5,
    5: 'DEVICE_JOINED_SESSION',
    DEVICE_LEFT_SESSION: 6,
    6: 'DEVICE_LEFT_SESSION',
    DEVICE_STATUS_CHANGED: 7,
    7: 'DEVICE_STATUS_CHANGED',
  };
  deviceUuid = '';
  type = 0;
  deviceName = '';
  deviceStatus = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class ParticipantEvent extends binding.Message {
  static EventType = {
    PARTICIPANT_UNKNOWN: 0,
    0: 'PARTICIPANT_UNKNOWN',
    PARTICIPANT_CONNECTED: 1,
    1: 'PARTICIPANT_CONNECTED',
    PARTICIPANT_DISCONNECTED: 2,
    2: 'PARTICIPANT_DISCONNECTED',
    PARTICIPANT_DELETED: 3,
    3: 'PARTICIPANT_DELETED',
    PARTICIPANT_ADDED: 4,
    4: 'PARTICIPANT_ADDED',
    PARTICIPANT_JOINED_SESSION: 5,
    5: 'PARTICIPANT_JOINED_SESSION',
    PARTICIPANT_LEFT_SESSION: 6,
    6: 'PARTICIPANT_LEFT_SESSION',
  };
  participantUuid = '';
  type = 0;
  participantName = '';
  participantProjectName = '';
  participantSiteName = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class UserEvent extends binding.Message {
  static EventType = {
    USER_UNKNOWN: 0,
    0: 'USER_UNKNOWN',
    USER_CONNECTED: 1,
    1: 'USER_CONNECTED',
    USER_DISCONNECTED: 2,
    2: 'USER_DISCONNECTED',
    USER_DELETED: 3,
    3: 'USER_DELETED',
    USER_ADDED: 4,
    4: 'USER_ADDED',
    USER_UPDATED: 5,
    5: 'USER_UPDATED',
    USER_JOINED_SESSION: 6,
    6: 'USER_JOINED_SESSION',
    USER_LEFT_SESSION: 7,
    7: 'USER_LEFT_SESSION',
  };
  userUuid = '';
  type = 0;
  userFullname = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class JoinSessionEvent extends binding.Message {
  sessionUrl = '';
  sessionCreatorName = '';
  sessionUuid = '';
  sessionParticipants = [];
  sessionUsers = [];
  sessionDevices = [];
  joinMsg = '';
  sessionParameters = '';
  serviceUuid = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class JoinSessionReplyEvent extends binding.Message {
  static ReplyType = {
    REPLY_UNKNOWN: 0,
    0: 'REPLY_UNKNOWN',
    REPLY_ACCEPTED: 1,
    1: 'REPLY_ACCEPTED',
    REPLY_DENIED: 2,
    2: 'REPLY_DENIED',
    REPLY_BUSY: 3,
    3: 'REPLY_BUSY',
    REPLY_TIMEOUT: 4,
    4: 'REPLY_TIMEOUT',
  };
  sessionUuid = '';
  userUuid = '';
  participantUuid = '';
  deviceUuid = '';
  joinReply = 0;
  replyMsg = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class LeaveSessionEvent extends binding.Message {
  sessionUuid = '';
  serviceUuid = '';
  leavingParticipants = [];
  leavingUsers = [];
  leavingDevices = [];

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class StopSessionEvent extends binding.Message {
  sessionUuid = '';
  serviceUuid = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class DatabaseEvent extends binding.Message {
  static EventType = {
    DB_UNKNOWN: 0,
    0: 'DB_UNKNOWN',
    DB_CREATE: 1,
    1: 'DB_CREATE',
    DB_UPDATE: 2,
    2: 'DB_UPDATE',
    DB_DELETE: 3,
    3: 'DB_DELETE',
  };
  type = 0;
  objectType = '';
  objectValue = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class LogEvent extends binding.Message {
  static LogLevel = {
    LOGLEVEL_UNKNOWN: 0,
    0: 'LOGLEVEL_UNKNOWN',
    LOGLEVEL_TRACE: 7,
    7: 'LOGLEVEL_TRACE',
    LOGLEVEL_DEBUG: 6,
    6: 'LOGLEVEL_DEBUG',
    LOGLEVEL_INFO: 5,
    5: 'LOGLEVEL_INFO',
    LOGLEVEL_WARNING: 4,
    4: 'LOGLEVEL_WARNING',
    LOGLEVEL_CRITICAL: 3,
    3: 'LOGLEVEL_CRITICAL',
    LOGLEVEL_ERROR: 2,
    2: 'LOGLEVEL_ERROR',
    LOGLEVEL_FATAL: 1,
    1: 'LOGLEVEL_FATAL',
  };
  level = 0;
  timestamp = 0;
  sender = '';
  message = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class LoginEvent extends binding.Message {
  static LoginStatus = {
    LOGIN_STATUS_UNKNOWN: 0,
    0: 'LOGIN_STATUS_UNKNOWN',
    LOGIN_STATUS_SUCCESS: 1,
    1: 'LOGIN_STATUS_SUCCESS',
    LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD: 2,
    2: 'LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD',
    LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME: 3,
    3: 'LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME',
    LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED: 4,
    4: 'LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED',
    LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN: 5,
    5: 'LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN',
    LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN: 6,
    6: 'LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN',
    LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT: 7,
    7: 'LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT',
    LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN: 8,
    8: 'LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN',
  };
  static LoginType = {
    LOGIN_TYPE_UNKNOWN: 0,
    0: 'LOGIN_TYPE_UNKNOWN',
    LOGIN_TYPE_TOKEN: 1,
    1: 'LOGIN_TYPE_TOKEN',
    LOGIN_TYPE_PASSWORD: 2,
    2: 'LOGIN_TYPE_PASSWORD',
    LOGIN_TYPE_CERTIFICATE: 3,
    3: 'LOGIN_TYPE_CERTIFICATE',
  };
  logHeader = null;
  loginType = 0;
  loginStatus = 0;
  clientName = '';
  clientVersion = '';
  clientIp = '';
  osName = '';
  osVersion = '';
  userUuid = '';
  participantUuid = '';
  deviceUuid = '';
  serviceUuid = '';
  serverEndpoint = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class RPCMessage extends binding.Message {
  method = '';
  replyTo = '';
  id = 0n;
  timestamp = 0;
  args = [];

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class Value extends binding.Message {
  doubleValue;
  floatValue;
  intValue;
  uintValue;
  boolValue;
  bytesValue;
  stringValue;

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class ArchiveEvent extends binding.Message {
  static StatusType = {
    STATUS_PENDING: 0,
    0: 'STATUS_PENDING',
    STATUS_INPROGRESS: 1,
    1: 'STATUS_INPROGRESS',
    STATUS_COMPLETED: 2,
    2: 'STATUS_COMPLETED',
    STATUS_CANCELLED: 3,
    3: 'STATUS_CANCELLED',
    STATUS_DELETED: 4,
    4: 'STATUS_DELETED',
  };
  archiveUuid = '';
  ownerUuid = '';
  status = 0;
  archiveUrl = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class ServerCommand extends binding.Message {
  static CommandType = {
    CMD_UNKNOWN: 0,
    0: 'CMD_UNKNOWN',
    CMD_REGISTER_DEVICE: 1,
    1: 'CMD_REGISTER_DEVICE',
    CMD_CLIENT_DISCONNECT: 2,
    2: 'CMD_CLIENT_DISCONNECT',
  };
  type = 0;
  data = null;

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class UserRegisterToEvent extends binding.Message {
  static EventType = {
    EVENT_UNKNOWN: 0,
    0: 'EVENT_UNKNOWN',
    EVENT_USER_CONNECTED: 1,
    1: 'EVENT_USER_CONNECTED',
    EVENT_USER_DISCONNECTED: 2,
    2: 'EVENT_USER_DISCONNECTED',
    EVENT_USER_DELETED: 3,
    3: 'EVENT_USER_DELETED',
    EVENT_USER_ADDED: 4,
    4: 'EVENT_USER_ADDED',
    EVENT_USER_UPDATED: 5,
    5: 'EVENT_USER_UPDATED',
    EVENT_PARTICIPANT_CONNECTED: 6,
    6: 'EVENT_PARTICIPANT_CONNECTED',
    EVENT_PARTICIPANT_DISCONNECTED: 7,
    7: 'EVENT_PARTICIPANT_DISCONNECTED',
    EVENT_PARTICIPANT_DELETED: 8,
    8: 'EVENT_PARTICIPANT_DELETED',
    EVENT_PARTICIPANT_ADDED: 9,
    9: 'EVENT_PARTICIPANT_ADDED',
    EVENT_PARTICIPANT_UPDATED: 10,
    10: 'EVENT_PARTICIPANT_UPDATED',
    EVENT_DEVICE_CONNECTED: 11,
    11: 'EVENT_DEVICE_CONNECTED',
    EVENT_DEVICE_DISCONNECTED: 12,
    12: 'EVENT_DEVICE_DISCONNECTED',
    EVENT_DEVICE_DELETED: 13,
    13: 'EVENT_DEVICE_DELETED',
    EVENT_DEVICE_ADDED: 14,
    14: 'EVENT_DEVICE_ADDED',
    EVENT_DEVICE_UPDATED: 15,
    15: 'EVENT_DEVICE_UPDATED',
  };
  static Action = {
    ACTION_UNKNOWN: 0,
    0: 'ACTION_UNKNOWN',
    ACTION_REGISTER: 1,
    1: 'ACTION_REGISTER',
    ACTION_UNREGISTER: 2,
    2: 'ACTION_UNREGISTER',
  };
  eventType = 0;
  action = 0;

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class CreateSession extends binding.Message {
  source = '';
  command = '';
  replyTo = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

export class Result extends binding.Message {
  static ResultType = {
    RESULT_UNKNOWN: 0,
    0: 'RESULT_UNKNOWN',
    RESULT_OK: 1,
    1: 'RESULT_OK',
    RESULT_ERROR: 2,
    2: 'RESULT_ERROR',
    RESULT_WARNING: 3,
    3: 'RESULT_WARNING',
  };
  type = 0;
  code = 0n;
  message = '';

  constructor(fields) {
    super();
    Object.assign(this, fields);
  }
}

binding.describe(Any, 1, 'google.protobuf.Any', binding.byWord(64, 40), [
  { name: 'type_url', property: 'typeUrl', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'value', property: 'value', type: binding.bytes, offset: binding.byWord(40, 24) },
  { name: 'message', property: 'message', type: binding.embedded, offset: binding.byWord(56, 32) },
]);

binding.describe(TeraMessage, 2, 'opentera.protobuf.TeraMessage', binding.byWord(32, 24), [
  { name: 'message', property: 'message', type: binding.message(Any), offset: binding.byWord(24, 16) },
]);

binding.describe(TeraEvent, 3, 'opentera.protobuf.TeraEvent', binding.byWord(48, 32), [
  { name: 'header', property: 'header', type: binding.message(TeraEventHeader), offset: binding.byWord(24, 16) },
  { name: 'events', property: 'events', type: binding.messages(Any), offset: binding.byWord(32, 24) },
]);

binding.describe(TeraEventHeader, 4, 'opentera.protobuf.TeraEvent.Header', binding.byWord(56, 40), [
  { name: 'version', property: 'version', type: binding.uint32, offset: binding.byWord(24, 16) },
  { name: 'time', property: 'time', type: binding.double, offset: binding.byWord(32, 24) },
  { name: 'topic', property: 'topic', type: binding.text, offset: binding.byWord(40, 32) },
]);

binding.describe(TeraModuleMessage, 5, 'opentera.protobuf.TeraModuleMessage', binding.byWord(48, 32), [
  { name: 'head', property: 'head', type: binding.message(TeraModuleMessageHeader), offset: binding.byWord(24, 16) },
  { name: 'data', property: 'data', type: binding.messages(Any), offset: binding.byWord(32, 24) },
]);

binding.describe(TeraModuleMessageHeader, 6, 'opentera.protobuf.TeraModuleMessage.Header', binding.byWord(80, 56), [
  { name: 'version', property: 'version', type: binding.uint32, offset: binding.byWord(24, 16) },
  { name: 'time', property: 'time', type: binding.double, offset: binding.byWord(32, 24) },
  { name: 'seq', property: 'seq', type: binding.uint32, offset: binding.byWord(40, 32) },
  { name: 'source', property: 'source', type: binding.text, offset: binding.byWord(48, 40) },
  { name: 'dest', property: 'dest', type: binding.text, offset: binding.byWord(64, 48) },
]);

binding.describe(DeviceEvent, 7, 'opentera.protobuf.DeviceEvent', binding.byWord(80, 48), [
  { name: 'device_uuid', property: 'deviceUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'type', property: 'type', type: binding.enumeration(DeviceEvent.EventType), offset: binding.byWord(40, 24) },
  { name: 'device_name', property: 'deviceName', type: binding.text, offset: binding.byWord(48, 32) },
  { name: 'device_status', property: 'deviceStatus', type: binding.text, offset: binding.byWord(64, 40) },
]);

binding.describe(ParticipantEvent, 8, 'opentera.protobuf.ParticipantEvent', binding.byWord(96, 56), [
  { name: 'participant_uuid', property: 'participantUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'type', property: 'type', type: binding.enumeration(ParticipantEvent.EventType), offset: binding.byWord(40, 24) },
  { name: 'participant_name', property: 'participantName', type: binding.text, offset: binding.byWord(48, 32) },
  { name: 'participant_project_name', property: 'participantProjectName', type: binding.text, offset: binding.byWord(64, 40) },
  { name: 'participant_site_name', property: 'participantSiteName', type: binding.text, offset: binding.byWord(80, 48) },
]);

binding.describe(UserEvent, 9, 'opentera.protobuf.UserEvent', binding.byWord(64, 40), [
  { name: 'user_uuid', property: 'userUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'type', property: 'type', type: binding.enumeration(UserEvent.EventType), offset: binding.byWord(40, 24) },
  { name: 'user_fullname', property: 'userFullname', type: binding.text, offset: binding.byWord(48, 32) },
]);

binding.describe(JoinSessionEvent, 10, 'opentera.protobuf.JoinSessionEvent', binding.byWord(168, 88), [
  { name: 'session_url', property: 'sessionUrl', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'session_creator_name', property: 'sessionCreatorName', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'session_uuid', property: 'sessionUuid', type: binding.text, offset: binding.byWord(56, 32) },
  { name: 'session_participants', property: 'sessionParticipants', type: binding.texts, offset: binding.byWord(72, 40) },
  { name: 'session_users', property: 'sessionUsers', type: binding.texts, offset: binding.byWord(88, 48) },
  { name: 'session_devices', property: 'sessionDevices', type: binding.texts, offset: binding.byWord(104, 56) },
  { name: 'join_msg', property: 'joinMsg', type: binding.text, offset: binding.byWord(120, 64) },
  { name: 'session_parameters', property: 'sessionParameters', type: binding.text, offset: binding.byWord(136, 72) },
  { name: 'service_uuid', property: 'serviceUuid', type: binding.text, offset: binding.byWord(152, 80) },
]);

binding.describe(JoinSessionReplyEvent, 11, 'opentera.protobuf.JoinSessionReplyEvent', binding.byWord(112, 64), [
  { name: 'session_uuid', property: 'sessionUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'user_uuid', property: 'userUuid', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'participant_uuid', property: 'participantUuid', type: binding.text, offset: binding.byWord(56, 32) },
  { name: 'device_uuid', property: 'deviceUuid', type: binding.text, offset: binding.byWord(72, 40) },
  { name: 'join_reply', property: 'joinReply', type: binding.enumeration(JoinSessionReplyEvent.ReplyType), offset: binding.byWord(88, 48) },
  { name: 'reply_msg', property: 'replyMsg', type: binding.text, offset: binding.byWord(96, 56) },
]);

binding.describe(LeaveSessionEvent, 12, 'opentera.protobuf.LeaveSessionEvent', binding.byWord(104, 56), [
  { name: 'session_uuid', property: 'sessionUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'service_uuid', property: 'serviceUuid', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'leaving_participants', property: 'leavingParticipants', type: binding.texts, offset: binding.byWord(56, 32) },
  { name: 'leaving_users', property: 'leavingUsers', type: binding.texts, offset: binding.byWord(72, 40) },
  { name: 'leaving_devices', property: 'leavingDevices', type: binding.texts, offset: binding.byWord(88, 48) },
]);

binding.describe(StopSessionEvent, 13, 'opentera.protobuf.StopSessionEvent', binding.byWord(56, 32), [
  { name: 'session_uuid', property: 'sessionUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'service_uuid', property: 'serviceUuid', type: binding.text, offset: binding.byWord(40, 24) },
]);

binding.describe(DatabaseEvent, 14, 'opentera.protobuf.DatabaseEvent', binding.byWord(64, 40), [
  { name: 'type', property: 'type', type: binding.enumeration(DatabaseEvent.EventType), offset: binding.byWord(24, 16) },
  { name: 'object_type', property: 'objectType', type: binding.text, offset: binding.byWord(32, 24) },
  { name: 'object_value', property: 'objectValue', type: binding.text, offset: binding.byWord(48, 32) },
]);

binding.describe(LogEvent, 15, 'opentera.protobuf.LogEvent', binding.byWord(72, 48), [
  { name: 'level', property: 'level', type: binding.enumeration(LogEvent.LogLevel), offset: binding.byWord(24, 16) },
  { name: 'timestamp', property: 'timestamp', type: binding.double, offset: binding.byWord(32, 24) },
  { name: 'sender', property: 'sender', type: binding.text, offset: binding.byWord(40, 32) },
  { name: 'message', property: 'message', type: binding.text, offset: binding.byWord(56, 40) },
]);

binding.describe(LoginEvent, 16, 'opentera.protobuf.LoginEvent', binding.byWord(200, 112), [
  { name: 'log_header', property: 'logHeader', type: binding.message(LogEvent), offset: binding.byWord(24, 16) },
  { name: 'login_type', property: 'loginType', type: binding.enumeration(LoginEvent.LoginType), offset: binding.byWord(32, 24) },
  { name: 'login_status', property: 'loginStatus', type: binding.enumeration(LoginEvent.LoginStatus), offset: binding.byWord(36, 28) },
  { name: 'client_name', property: 'clientName', type: binding.text, offset: binding.byWord(40, 32) },
  { name: 'client_version', property: 'clientVersion', type: binding.text, offset: binding.byWord(56, 40) },
  { name: 'client_ip', property: 'clientIp', type: binding.text, offset: binding.byWord(72, 48) },
  { name: 'os_name', property: 'osName', type: binding.text, offset: binding.byWord(88, 56) },
  { name: 'os_version', property: 'osVersion', type: binding.text, offset: binding.byWord(104, 64) },
  { name: 'user_uuid', property: 'userUuid', type: binding.text, offset: binding.byWord(120, 72) },
  { name: 'participant_uuid', property: 'participantUuid', type: binding.text, offset: binding.byWord(136, 80) },
  { name: 'device_uuid', property: 'deviceUuid', type: binding.text, offset: binding.byWord(152, 88) },
  { name: 'service_uuid', property: 'serviceUuid', type: binding.text, offset: binding.byWord(168, 96) },
  { name: 'server_endpoint', property: 'serverEndpoint', type: binding.text, offset: binding.byWord(184, 104) },
]);

binding.describe(RPCMessage, 17, 'opentera.protobuf.RPCMessage', binding.byWord(88, 56), [
  { name: 'method', property: 'method', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'reply_to', property: 'replyTo', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'id', property: 'id', type: binding.uint64, offset: binding.byWord(56, 32) },
  { name: 'timestamp', property: 'timestamp', type: binding.double, offset: binding.byWord(64, 40) },
  { name: 'args', property: 'args', type: binding.messages(Value), offset: binding.byWord(72, 48) },
]);

binding.describe(Value, 18, 'opentera.protobuf.Value', binding.byWord(48, 32), [
  {
    name: 'arg_value',
    offset: binding.byWord(24, 16),
    members: [
      { name: 'double_value', property: 'doubleValue', type: binding.double, number: 1 },
      { name: 'float_value', property: 'floatValue', type: binding.float, number: 2 },
      { name: 'int_value', property: 'intValue', type: binding.int64, number: 3 },
      { name: 'uint_value', property: 'uintValue', type: binding.uint64, number: 4 },
      { name: 'bool_value', property: 'boolValue', type: binding.bool, number: 5 },
      { name: 'bytes_value', property: 'bytesValue', type: binding.bytes, number: 6 },
      { name: 'string_value', property: 'stringValue', type: binding.text, number: 7 },
    ],
  },
]);

binding.describe(ArchiveEvent, 19, 'opentera.protobuf.ArchiveEvent', binding.byWord(80, 48), [
  { name: 'archive_uuid', property: 'archiveUuid', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'owner_uuid', property: 'ownerUuid', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'status', property: 'status', type: binding.enumeration(ArchiveEvent.StatusType), offset: binding.byWord(56, 32) },
  { name: 'archive_url', property: 'archiveUrl', type: binding.text, offset: binding.byWord(64, 40) },
]);

binding.describe(ServerCommand, 20, 'opentera.protobuf.ServerCommand', binding.byWord(40, 32), [
  { name: 'type', property: 'type', type: binding.enumeration(ServerCommand.CommandType), offset: binding.byWord(24, 16) },
  { name: 'data', property: 'data', type: binding.message(Any), offset: binding.byWord(32, 24) },
]);

binding.describe(UserRegisterToEvent, 21, 'opentera.protobuf.UserRegisterToEvent', binding.byWord(32, 24), [
  { name: 'event_type', property: 'eventType', type: binding.enumeration(UserRegisterToEvent.EventType), offset: binding.byWord(24, 16) },
  { name: 'action', property: 'action', type: binding.enumeration(UserRegisterToEvent.Action), offset: binding.byWord(28, 20) },
]);

binding.describe(CreateSession, 22, 'opentera.protobuf.CreateSession', binding.byWord(72, 40), [
  { name: 'source', property: 'source', type: binding.text, offset: binding.byWord(24, 16) },
  { name: 'command', property: 'command', type: binding.text, offset: binding.byWord(40, 24) },
  { name: 'reply_to', property: 'replyTo', type: binding.text, offset: binding.byWord(56, 32) },
]);

binding.describe(Result, 23, 'opentera.protobuf.Result', binding.byWord(56, 40), [
  { name: 'type', property: 'type', type: binding.enumeration(Result.ResultType), offset: binding.byWord(24, 16) },
  { name: 'code', property: 'code', type: binding.int64, offset: binding.byWord(32, 24) },
  { name: 'message', property: 'message', type: binding.text, offset: binding.byWord(40, 32) },
]);
