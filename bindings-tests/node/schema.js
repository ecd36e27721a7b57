// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

import { EMPTY, byWord } from './memory.js';
import { AnyBase, Message, RECEIVED, assign, describe, getEmbedded, putEmbedded } from './message.js';

export class Any extends AnyBase {
  typeUrl = '';
  value = new Uint8Array();
  message = null;
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new Any(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.typeUrl = from.getText(at + byWord(24, 16));
    message.value = from.getBytes(at + byWord(40, 24));
    message.message = getEmbedded(from, at + byWord(56, 32), message);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.typeUrl, 'typeUrl');
    to.putBytes(at + byWord(40, 24), message.value, 'value');
    putEmbedded(to, at + byWord(56, 32), message.message, 'message');
  }
}

export class TeraMessage extends Message {
  message = null;
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new TeraMessage(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.message = from.getMessage(at + byWord(24, 16), Any);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putMessage(at + byWord(24, 16), message.message, Any, 'message');
  }
}

export class TeraEvent extends Message {
  header = null;
  events = [];
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new TeraEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.header = from.getMessage(at + byWord(24, 16), TeraEventHeader);
    message.events = from.getMessages(at + byWord(32, 24), Any);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putMessage(at + byWord(24, 16), message.header, TeraEventHeader, 'header');
    to.putMessages(at + byWord(32, 24), message.events, Any, 'events');
  }
}

export class TeraEventHeader extends Message {
  version = 0;
  time = 0;
  topic = '';
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new TeraEventHeader(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.version = from.getUint32(at + byWord(24, 16));
    message.time = from.getDouble(at + byWord(32, 24));
    message.topic = from.getText(at + byWord(40, 32));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putUint32(at + byWord(24, 16), message.version, 'version');
    to.putDouble(at + byWord(32, 24), message.time, 'time');
    to.putText(at + byWord(40, 32), message.topic, 'topic');
  }
}

export class TeraModuleMessage extends Message {
  head = null;
  data = [];
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new TeraModuleMessage(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.head = from.getMessage(at + byWord(24, 16), TeraModuleMessageHeader);
    message.data = from.getMessages(at + byWord(32, 24), Any);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putMessage(at + byWord(24, 16), message.head, TeraModuleMessageHeader, 'head');
    to.putMessages(at + byWord(32, 24), message.data, Any, 'data');
  }
}

export class TeraModuleMessageHeader extends Message {
  version = 0;
  time = 0;
  seq = 0;
  source = '';
  dest = '';
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new TeraModuleMessageHeader(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.version = from.getUint32(at + byWord(24, 16));
    message.time = from.getDouble(at + byWord(32, 24));
    message.seq = from.getUint32(at + byWord(40, 32));
    message.source = from.getText(at + byWord(48, 40));
    message.dest = from.getText(at + byWord(64, 48));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putUint32(at + byWord(24, 16), message.version, 'version');
    to.putDouble(at + byWord(32, 24), message.time, 'time');
    to.putUint32(at + byWord(40, 32), message.seq, 'seq');
    to.putText(at + byWord(48, 40), message.source, 'source');
    to.putText(at + byWord(64, 48), message.dest, 'dest');
  }
}

export class DeviceEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new DeviceEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.deviceUuid = from.getText(at + byWord(24, 16));
    message.type = from.getInt32(at + byWord(40, 24));
    message.deviceName = from.getText(at + byWord(48, 32));
    message.deviceStatus = from.getText(at + byWord(64, 40));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.deviceUuid, 'deviceUuid');
    to.putInt32(at + byWord(40, 24), message.type, 'type');
    to.putText(at + byWord(48, 32), message.deviceName, 'deviceName');
    to.putText(at + byWord(64, 40), message.deviceStatus, 'deviceStatus');
  }
}

export class ParticipantEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new ParticipantEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.participantUuid = from.getText(at + byWord(24, 16));
    message.type = from.getInt32(at + byWord(40, 24));
    message.participantName = from.getText(at + byWord(48, 32));
    message.participantProjectName = from.getText(at + byWord(64, 40));
    message.participantSiteName = from.getText(at + byWord(80, 48));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.participantUuid, 'participantUuid');
    to.putInt32(at + byWord(40, 24), message.type, 'type');
    to.putText(at + byWord(48, 32), message.participantName, 'participantName');
    to.putText(at + byWord(64, 40), message.participantProjectName, 'participantProjectName');
    to.putText(at + byWord(80, 48), message.participantSiteName, 'participantSiteName');
  }
}

export class UserEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new UserEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.userUuid = from.getText(at + byWord(24, 16));
    message.type = from.getInt32(at + byWord(40, 24));
    message.userFullname = from.getText(at + byWord(48, 32));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.userUuid, 'userUuid');
    to.putInt32(at + byWord(40, 24), message.type, 'type');
    to.putText(at + byWord(48, 32), message.userFullname, 'userFullname');
  }
}

export class JoinSessionEvent extends Message {
  sessionUrl = '';
  sessionCreatorName = '';
  sessionUuid = '';
  sessionParticipants = [];
  sessionUsers = [];
  sessionDevices = [];
  joinMsg = '';
  sessionParameters = '';
  serviceUuid = '';
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new JoinSessionEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.sessionUrl = from.getText(at + byWord(24, 16));
    message.sessionCreatorName = from.getText(at + byWord(40, 24));
    message.sessionUuid = from.getText(at + byWord(56, 32));
    message.sessionParticipants = from.getTexts(at + byWord(72, 40));
    message.sessionUsers = from.getTexts(at + byWord(88, 48));
    message.sessionDevices = from.getTexts(at + byWord(104, 56));
    message.joinMsg = from.getText(at + byWord(120, 64));
    message.sessionParameters = from.getText(at + byWord(136, 72));
    message.serviceUuid = from.getText(at + byWord(152, 80));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.sessionUrl, 'sessionUrl');
    to.putText(at + byWord(40, 24), message.sessionCreatorName, 'sessionCreatorName');
    to.putText(at + byWord(56, 32), message.sessionUuid, 'sessionUuid');
    to.putTexts(at + byWord(72, 40), message.sessionParticipants, 'sessionParticipants');
    to.putTexts(at + byWord(88, 48), message.sessionUsers, 'sessionUsers');
    to.putTexts(at + byWord(104, 56), message.sessionDevices, 'sessionDevices');
    to.putText(at + byWord(120, 64), message.joinMsg, 'joinMsg');
    to.putText(at + byWord(136, 72), message.sessionParameters, 'sessionParameters');
    to.putText(at + byWord(152, 80), message.serviceUuid, 'serviceUuid');
  }
}

export class JoinSessionReplyEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new JoinSessionReplyEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.sessionUuid = from.getText(at + byWord(24, 16));
    message.userUuid = from.getText(at + byWord(40, 24));
    message.participantUuid = from.getText(at + byWord(56, 32));
    message.deviceUuid = from.getText(at + byWord(72, 40));
    message.joinReply = from.getInt32(at + byWord(88, 48));
    message.replyMsg = from.getText(at + byWord(96, 56));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.sessionUuid, 'sessionUuid');
    to.putText(at + byWord(40, 24), message.userUuid, 'userUuid');
    to.putText(at + byWord(56, 32), message.participantUuid, 'participantUuid');
    to.putText(at + byWord(72, 40), message.deviceUuid, 'deviceUuid');
    to.putInt32(at + byWord(88, 48), message.joinReply, 'joinReply');
    to.putText(at + byWord(96, 56), message.replyMsg, 'replyMsg');
  }
}

export class LeaveSessionEvent extends Message {
  sessionUuid = '';
  serviceUuid = '';
  leavingParticipants = [];
  leavingUsers = [];
  leavingDevices = [];
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new LeaveSessionEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.sessionUuid = from.getText(at + byWord(24, 16));
    message.serviceUuid = from.getText(at + byWord(40, 24));
    message.leavingParticipants = from.getTexts(at + byWord(56, 32));
    message.leavingUsers = from.getTexts(at + byWord(72, 40));
    message.leavingDevices = from.getTexts(at + byWord(88, 48));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.sessionUuid, 'sessionUuid');
    to.putText(at + byWord(40, 24), message.serviceUuid, 'serviceUuid');
    to.putTexts(at + byWord(56, 32), message.leavingParticipants, 'leavingParticipants');
    to.putTexts(at + byWord(72, 40), message.leavingUsers, 'leavingUsers');
    to.putTexts(at + byWord(88, 48), message.leavingDevices, 'leavingDevices');
  }
}

export class StopSessionEvent extends Message {
  sessionUuid = '';
  serviceUuid = '';
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new StopSessionEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.sessionUuid = from.getText(at + byWord(24, 16));
    message.serviceUuid = from.getText(at + byWord(40, 24));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.sessionUuid, 'sessionUuid');
    to.putText(at + byWord(40, 24), message.serviceUuid, 'serviceUuid');
  }
}

export class DatabaseEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new DatabaseEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.type = from.getInt32(at + byWord(24, 16));
    message.objectType = from.getText(at + byWord(32, 24));
    message.objectValue = from.getText(at + byWord(48, 32));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putInt32(at + byWord(24, 16), message.type, 'type');
    to.putText(at + byWord(32, 24), message.objectType, 'objectType');
    to.putText(at + byWord(48, 32), message.objectValue, 'objectValue');
  }
}

export class LogEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new LogEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.level = from.getInt32(at + byWord(24, 16));
    message.timestamp = from.getDouble(at + byWord(32, 24));
    message.sender = from.getText(at + byWord(40, 32));
    message.message = from.getText(at + byWord(56, 40));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putInt32(at + byWord(24, 16), message.level, 'level');
    to.putDouble(at + byWord(32, 24), message.timestamp, 'timestamp');
    to.putText(at + byWord(40, 32), message.sender, 'sender');
    to.putText(at + byWord(56, 40), message.message, 'message');
  }
}

export class LoginEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new LoginEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.logHeader = from.getMessage(at + byWord(24, 16), LogEvent);
    message.loginType = from.getInt32(at + byWord(32, 24));
    message.loginStatus = from.getInt32(at + byWord(36, 28));
    message.clientName = from.getText(at + byWord(40, 32));
    message.clientVersion = from.getText(at + byWord(56, 40));
    message.clientIp = from.getText(at + byWord(72, 48));
    message.osName = from.getText(at + byWord(88, 56));
    message.osVersion = from.getText(at + byWord(104, 64));
    message.userUuid = from.getText(at + byWord(120, 72));
    message.participantUuid = from.getText(at + byWord(136, 80));
    message.deviceUuid = from.getText(at + byWord(152, 88));
    message.serviceUuid = from.getText(at + byWord(168, 96));
    message.serverEndpoint = from.getText(at + byWord(184, 104));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putMessage(at + byWord(24, 16), message.logHeader, LogEvent, 'logHeader');
    to.putInt32(at + byWord(32, 24), message.loginType, 'loginType');
    to.putInt32(at + byWord(36, 28), message.loginStatus, 'loginStatus');
    to.putText(at + byWord(40, 32), message.clientName, 'clientName');
    to.putText(at + byWord(56, 40), message.clientVersion, 'clientVersion');
    to.putText(at + byWord(72, 48), message.clientIp, 'clientIp');
    to.putText(at + byWord(88, 56), message.osName, 'osName');
    to.putText(at + byWord(104, 64), message.osVersion, 'osVersion');
    to.putText(at + byWord(120, 72), message.userUuid, 'userUuid');
    to.putText(at + byWord(136, 80), message.participantUuid, 'participantUuid');
    to.putText(at + byWord(152, 88), message.deviceUuid, 'deviceUuid');
    to.putText(at + byWord(168, 96), message.serviceUuid, 'serviceUuid');
    to.putText(at + byWord(184, 104), message.serverEndpoint, 'serverEndpoint');
  }
}

export class RPCMessage extends Message {
  method = '';
  replyTo = '';
  id = 0n;
  timestamp = 0;
  args = [];
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new RPCMessage(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.method = from.getText(at + byWord(24, 16));
    message.replyTo = from.getText(at + byWord(40, 24));
    message.id = from.getUint64(at + byWord(56, 32));
    message.timestamp = from.getDouble(at + byWord(64, 40));
    message.args = from.getMessages(at + byWord(72, 48), Value);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.method, 'method');
    to.putText(at + byWord(40, 24), message.replyTo, 'replyTo');
    to.putUint64(at + byWord(56, 32), message.id, 'id');
    to.putDouble(at + byWord(64, 40), message.timestamp, 'timestamp');
    to.putMessages(at + byWord(72, 48), message.args, Value, 'args');
  }
}

export class Value extends Message {
  doubleValue;
  floatValue;
  intValue;
  uintValue;
  boolValue;
  bytesValue;
  stringValue;
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new Value(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    switch (from.getUint32(at + byWord(24, 16))) {
      case 1:
        message.doubleValue = from.getDouble(at + byWord(24, 16) + 8);
        break;
      case 2:
        message.floatValue = from.getFloat(at + byWord(24, 16) + 8);
        break;
      case 3:
        message.intValue = from.getInt64(at + byWord(24, 16) + 8);
        break;
      case 4:
        message.uintValue = from.getUint64(at + byWord(24, 16) + 8);
        break;
      case 5:
        message.boolValue = from.getBool(at + byWord(24, 16) + 8);
        break;
      case 6:
        message.bytesValue = from.getBytes(at + byWord(24, 16) + 8);
        break;
      case 7:
        message.stringValue = from.getText(at + byWord(24, 16) + 8);
        break;
    }
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    if (message.doubleValue !== undefined) {
      to.putCase(at + byWord(24, 16), 1, 'doubleValue');
      to.putDouble(at + byWord(24, 16) + 8, message.doubleValue, 'doubleValue');
    }
    if (message.floatValue !== undefined) {
      to.putCase(at + byWord(24, 16), 2, 'floatValue');
      to.putFloat(at + byWord(24, 16) + 8, message.floatValue, 'floatValue');
    }
    if (message.intValue !== undefined) {
      to.putCase(at + byWord(24, 16), 3, 'intValue');
      to.putInt64(at + byWord(24, 16) + 8, message.intValue, 'intValue');
    }
    if (message.uintValue !== undefined) {
      to.putCase(at + byWord(24, 16), 4, 'uintValue');
      to.putUint64(at + byWord(24, 16) + 8, message.uintValue, 'uintValue');
    }
    if (message.boolValue !== undefined) {
      to.putCase(at + byWord(24, 16), 5, 'boolValue');
      to.putBool(at + byWord(24, 16) + 8, message.boolValue, 'boolValue');
    }
    if (message.bytesValue !== undefined) {
      to.putCase(at + byWord(24, 16), 6, 'bytesValue');
      to.putBytes(at + byWord(24, 16) + 8, message.bytesValue, 'bytesValue');
    }
    if (message.stringValue !== undefined) {
      to.putCase(at + byWord(24, 16), 7, 'stringValue');
      to.putText(at + byWord(24, 16) + 8, message.stringValue, 'stringValue');
    }
  }
}

export class ArchiveEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new ArchiveEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.archiveUuid = from.getText(at + byWord(24, 16));
    message.ownerUuid = from.getText(at + byWord(40, 24));
    message.status = from.getInt32(at + byWord(56, 32));
    message.archiveUrl = from.getText(at + byWord(64, 40));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.archiveUuid, 'archiveUuid');
    to.putText(at + byWord(40, 24), message.ownerUuid, 'ownerUuid');
    to.putInt32(at + byWord(56, 32), message.status, 'status');
    to.putText(at + byWord(64, 40), message.archiveUrl, 'archiveUrl');
  }
}

export class ServerCommand extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new ServerCommand(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.type = from.getInt32(at + byWord(24, 16));
    message.data = from.getMessage(at + byWord(32, 24), Any);
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putInt32(at + byWord(24, 16), message.type, 'type');
    to.putMessage(at + byWord(32, 24), message.data, Any, 'data');
  }
}

export class UserRegisterToEvent extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new UserRegisterToEvent(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.eventType = from.getInt32(at + byWord(24, 16));
    message.action = from.getInt32(at + byWord(28, 20));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putInt32(at + byWord(24, 16), message.eventType, 'eventType');
    to.putInt32(at + byWord(28, 20), message.action, 'action');
  }
}

export class CreateSession extends Message {
  source = '';
  command = '';
  replyTo = '';
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new CreateSession(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.source = from.getText(at + byWord(24, 16));
    message.command = from.getText(at + byWord(40, 24));
    message.replyTo = from.getText(at + byWord(56, 32));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putText(at + byWord(24, 16), message.source, 'source');
    to.putText(at + byWord(40, 24), message.command, 'command');
    to.putText(at + byWord(56, 32), message.replyTo, 'replyTo');
  }
}

export class Result extends Message {
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
  unknownFields = EMPTY;

  constructor(fields) {
    super();
    assign(this, fields);
  }

  static read(from, at) {
    const message = new Result(RECEIVED);
    message.unknownFields = from.getBytes(at + 8);
    message.type = from.getInt32(at + byWord(24, 16));
    message.code = from.getInt64(at + byWord(32, 24));
    message.message = from.getText(at + byWord(40, 32));
    return message;
  }

  static write(to, at, message) {
    to.putBase(at, message, message.unknownFields);
    to.putInt32(at + byWord(24, 16), message.type, 'type');
    to.putInt64(at + byWord(32, 24), message.code, 'code');
    to.putText(at + byWord(40, 32), message.message, 'message');
  }
}

describe(Any, 1, 'google.protobuf.Any', byWord(64, 40), [
  { name: 'type_url', property: 'typeUrl', form: 'text' },
  { name: 'value', property: 'value', form: 'bytes' },
  { name: 'message', property: 'message', form: 'embedded' },
]);

describe(TeraMessage, 2, 'opentera.protobuf.TeraMessage', byWord(32, 24), [
  { name: 'message', property: 'message', form: 'message' },
]);

describe(TeraEvent, 3, 'opentera.protobuf.TeraEvent', byWord(48, 32), [
  { name: 'header', property: 'header', form: 'message' },
  { name: 'events', property: 'events', form: 'messages' },
]);

describe(TeraEventHeader, 4, 'opentera.protobuf.TeraEvent.Header', byWord(56, 40), [
  { name: 'version', property: 'version', form: 'integer' },
  { name: 'time', property: 'time', form: 'double' },
  { name: 'topic', property: 'topic', form: 'text' },
]);

describe(TeraModuleMessage, 5, 'opentera.protobuf.TeraModuleMessage', byWord(48, 32), [
  { name: 'head', property: 'head', form: 'message' },
  { name: 'data', property: 'data', form: 'messages' },
]);

describe(TeraModuleMessageHeader, 6, 'opentera.protobuf.TeraModuleMessage.Header', byWord(80, 56), [
  { name: 'version', property: 'version', form: 'integer' },
  { name: 'time', property: 'time', form: 'double' },
  { name: 'seq', property: 'seq', form: 'integer' },
  { name: 'source', property: 'source', form: 'text' },
  { name: 'dest', property: 'dest', form: 'text' },
]);

describe(DeviceEvent, 7, 'opentera.protobuf.DeviceEvent', byWord(80, 48), [
  { name: 'device_uuid', property: 'deviceUuid', form: 'text' },
  { name: 'type', property: 'type', form: 'enum', names: DeviceEvent.EventType },
  { name: 'device_name', property: 'deviceName', form: 'text' },
  { name: 'device_status', property: 'deviceStatus', form: 'text' },
]);

describe(ParticipantEvent, 8, 'opentera.protobuf.ParticipantEvent', byWord(96, 56), [
  { name: 'participant_uuid', property: 'participantUuid', form: 'text' },
  { name: 'type', property: 'type', form: 'enum', names: ParticipantEvent.EventType },
  { name: 'participant_name', property: 'participantName', form: 'text' },
  { name: 'participant_project_name', property: 'participantProjectName', form: 'text' },
  { name: 'participant_site_name', property: 'participantSiteName', form: 'text' },
]);

describe(UserEvent, 9, 'opentera.protobuf.UserEvent', byWord(64, 40), [
  { name: 'user_uuid', property: 'userUuid', form: 'text' },
  { name: 'type', property: 'type', form: 'enum', names: UserEvent.EventType },
  { name: 'user_fullname', property: 'userFullname', form: 'text' },
]);

describe(JoinSessionEvent, 10, 'opentera.protobuf.JoinSessionEvent', byWord(168, 88), [
  { name: 'session_url', property: 'sessionUrl', form: 'text' },
  { name: 'session_creator_name', property: 'sessionCreatorName', form: 'text' },
  { name: 'session_uuid', property: 'sessionUuid', form: 'text' },
  { name: 'session_participants', property: 'sessionParticipants', form: 'texts' },
  { name: 'session_users', property: 'sessionUsers', form: 'texts' },
  { name: 'session_devices', property: 'sessionDevices', form: 'texts' },
  { name: 'join_msg', property: 'joinMsg', form: 'text' },
  { name: 'session_parameters', property: 'sessionParameters', form: 'text' },
  { name: 'service_uuid', property: 'serviceUuid', form: 'text' },
]);

describe(JoinSessionReplyEvent, 11, 'opentera.protobuf.JoinSessionReplyEvent', byWord(112, 64), [
  { name: 'session_uuid', property: 'sessionUuid', form: 'text' },
  { name: 'user_uuid', property: 'userUuid', form: 'text' },
  { name: 'participant_uuid', property: 'participantUuid', form: 'text' },
  { name: 'device_uuid', property: 'deviceUuid', form: 'text' },
  { name: 'join_reply', property: 'joinReply', form: 'enum', names: JoinSessionReplyEvent.ReplyType },
  { name: 'reply_msg', property: 'replyMsg', form: 'text' },
]);

describe(LeaveSessionEvent, 12, 'opentera.protobuf.LeaveSessionEvent', byWord(104, 56), [
  { name: 'session_uuid', property: 'sessionUuid', form: 'text' },
  { name: 'service_uuid', property: 'serviceUuid', form: 'text' },
  { name: 'leaving_participants', property: 'leavingParticipants', form: 'texts' },
  { name: 'leaving_users', property: 'leavingUsers', form: 'texts' },
  { name: 'leaving_devices', property: 'leavingDevices', form: 'texts' },
]);

describe(StopSessionEvent, 13, 'opentera.protobuf.StopSessionEvent', byWord(56, 32), [
  { name: 'session_uuid', property: 'sessionUuid', form: 'text' },
  { name: 'service_uuid', property: 'serviceUuid', form: 'text' },
]);

describe(DatabaseEvent, 14, 'opentera.protobuf.DatabaseEvent', byWord(64, 40), [
  { name: 'type', property: 'type', form: 'enum', names: DatabaseEvent.EventType },
  { name: 'object_type', property: 'objectType', form: 'text' },
  { name: 'object_value', property: 'objectValue', form: 'text' },
]);

describe(LogEvent, 15, 'opentera.protobuf.LogEvent', byWord(72, 48), [
  { name: 'level', property: 'level', form: 'enum', names: LogEvent.LogLevel },
  { name: 'timestamp', property: 'timestamp', form: 'double' },
  { name: 'sender', property: 'sender', form: 'text' },
  { name: 'message', property: 'message', form: 'text' },
]);

describe(LoginEvent, 16, 'opentera.protobuf.LoginEvent', byWord(200, 112), [
  { name: 'log_header', property: 'logHeader', form: 'message' },
  { name: 'login_type', property: 'loginType', form: 'enum', names: LoginEvent.LoginType },
  { name: 'login_status', property: 'loginStatus', form: 'enum', names: LoginEvent.LoginStatus },
  { name: 'client_name', property: 'clientName', form: 'text' },
  { name: 'client_version', property: 'clientVersion', form: 'text' },
  { name: 'client_ip', property: 'clientIp', form: 'text' },
  { name: 'os_name', property: 'osName', form: 'text' },
  { name: 'os_version', property: 'osVersion', form: 'text' },
  { name: 'user_uuid', property: 'userUuid', form: 'text' },
  { name: 'participant_uuid', property: 'participantUuid', form: 'text' },
  { name: 'device_uuid', property: 'deviceUuid', form: 'text' },
  { name: 'service_uuid', property: 'serviceUuid', form: 'text' },
  { name: 'server_endpoint', property: 'serverEndpoint', form: 'text' },
]);

describe(RPCMessage, 17, 'opentera.protobuf.RPCMessage', byWord(88, 56), [
  { name: 'method', property: 'method', form: 'text' },
  { name: 'reply_to', property: 'replyTo', form: 'text' },
  { name: 'id', property: 'id', form: 'integer' },
  { name: 'timestamp', property: 'timestamp', form: 'double' },
  { name: 'args', property: 'args', form: 'messages' },
]);

describe(Value, 18, 'opentera.protobuf.Value', byWord(48, 32), [
  {
    name: 'arg_value',
    members: [
      { name: 'double_value', property: 'doubleValue', form: 'double' },
      { name: 'float_value', property: 'floatValue', form: 'float' },
      { name: 'int_value', property: 'intValue', form: 'integer' },
      { name: 'uint_value', property: 'uintValue', form: 'integer' },
      { name: 'bool_value', property: 'boolValue', form: 'bool' },
      { name: 'bytes_value', property: 'bytesValue', form: 'bytes' },
      { name: 'string_value', property: 'stringValue', form: 'text' },
    ],
  },
]);

describe(ArchiveEvent, 19, 'opentera.protobuf.ArchiveEvent', byWord(80, 48), [
  { name: 'archive_uuid', property: 'archiveUuid', form: 'text' },
  { name: 'owner_uuid', property: 'ownerUuid', form: 'text' },
  { name: 'status', property: 'status', form: 'enum', names: ArchiveEvent.StatusType },
  { name: 'archive_url', property: 'archiveUrl', form: 'text' },
]);

describe(ServerCommand, 20, 'opentera.protobuf.ServerCommand', byWord(40, 32), [
  { name: 'type', property: 'type', form: 'enum', names: ServerCommand.CommandType },
  { name: 'data', property: 'data', form: 'message' },
]);

describe(UserRegisterToEvent, 21, 'opentera.protobuf.UserRegisterToEvent', byWord(32, 24), [
  { name: 'event_type', property: 'eventType', form: 'enum', names: UserRegisterToEvent.EventType },
  { name: 'action', property: 'action', form: 'enum', names: UserRegisterToEvent.Action },
]);

describe(CreateSession, 22, 'opentera.protobuf.CreateSession', byWord(72, 40), [
  { name: 'source', property: 'source', form: 'text' },
  { name: 'command', property: 'command', form: 'text' },
  { name: 'reply_to', property: 'replyTo', form: 'text' },
]);

describe(Result, 23, 'opentera.protobuf.Result', byWord(56, 40), [
  { name: 'type', property: 'type', form: 'enum', names: Result.ResultType },
  { name: 'code', property: 'code', form: 'integer' },
  { name: 'message', property: 'message', form: 'text' },
]);
