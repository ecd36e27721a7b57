-- The messages. Generated from `proto/` by `cargo codegen`; do not edit.

return {
  --- A message of any type, see the section "Any".
  ---@class opentera.Any: opentera.Message
  ---@field type_url string Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
  ---@field value string The message as protobuf binary.
  {
    name = "Any", full_name = "google.protobuf.Any",
    ctype = "tera_any", kind = 1,
    enums = {
    },
    fields = {
      { name = "type_url", form = "text" },
      { name = "value", form = "bytes" },
      { name = "message", form = "embedded" },
    },
  },
  --- Wraps everything that the server sends to a client over the websocket. The client sees the type of the content before the content itself.
  ---@class opentera.TeraMessage: opentera.Message
  ---@field message opentera.Any|nil The content, usually a `TeraEvent`.
  {
    name = "TeraMessage", full_name = "opentera.protobuf.TeraMessage",
    ctype = "tera_message", kind = 2,
    enums = {
    },
    fields = {
      { name = "message", form = "message", message = "Any" },
    },
  },
  --- Wraps the events that the server, its services and its clients publish.
  ---@class opentera.TeraEvent: opentera.Message
  ---@field header opentera.TeraEventHeader|nil Version, time and topic.
  ---@field events opentera.Any[] The events. They may have different types.
  {
    name = "TeraEvent", full_name = "opentera.protobuf.TeraEvent",
    ctype = "tera_event", kind = 3,
    enums = {
    },
    fields = {
      { name = "header", form = "message", message = "TeraEventHeader" },
      { name = "events", form = "messages", message = "Any" },
    },
  },
  --- Data common to all events in one wrapper.
  ---@class opentera.TeraEventHeader: opentera.Message
  ---@field version number Version of the protocol, 1 today.
  ---@field time number Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
  ---@field topic string The Redis topic on which the wrapper is published; for logs, the name of the list.
  {
    name = "TeraEventHeader", full_name = "opentera.protobuf.TeraEvent.Header",
    ctype = "tera_event_header", kind = 4,
    enums = {
    },
    fields = {
      { name = "version", form = "uint32" },
      { name = "time", form = "double" },
      { name = "topic", form = "text" },
    },
  },
  --- Wraps messages for one module of the server.
  ---@class opentera.TeraModuleMessage: opentera.Message
  ---@field head opentera.TeraModuleMessageHeader|nil Version, time, sequence number, source and destination.
  ---@field data opentera.Any[] The payloads. They may have different types.
  {
    name = "TeraModuleMessage", full_name = "opentera.protobuf.TeraModuleMessage",
    ctype = "tera_module_message", kind = 5,
    enums = {
    },
    fields = {
      { name = "head", form = "message", message = "TeraModuleMessageHeader" },
      { name = "data", form = "messages", message = "Any" },
    },
  },
  --- Sender, recipient, time and sequence number of a `TeraModuleMessage`.
  ---@class opentera.TeraModuleMessageHeader: opentera.Message
  ---@field version number Version of the protocol, 1 today.
  ---@field time number Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
  ---@field seq number Sequence number, unique for each sender; 0 if the sender does not number its messages.
  ---@field source string Name of the sender, for example `websocket.user.<uuid>`.
  ---@field dest string The Redis topic of the module that receives the message.
  {
    name = "TeraModuleMessageHeader", full_name = "opentera.protobuf.TeraModuleMessage.Header",
    ctype = "tera_module_message_header", kind = 6,
    enums = {
    },
    fields = {
      { name = "version", form = "uint32" },
      { name = "time", form = "double" },
      { name = "seq", form = "uint32" },
      { name = "source", form = "text" },
      { name = "dest", form = "text" },
    },
  },
  --- A device connected, disconnected, or changed in another way.
  ---@class opentera.DeviceEvent: opentera.Message
  ---@field device_uuid string UUID of the device.
  ---@field type number What happened.
  ---@field device_name string Name of the device, for display.
  ---@field device_status string Status of the device, as JSON text.
  {
    name = "DeviceEvent", full_name = "opentera.protobuf.DeviceEvent",
    ctype = "tera_device_event", kind = 7,
    enums = {
      --- What happened to the device.
      EventType = {
        --- Not specified, or unknown.
        DEVICE_UNKNOWN = 0,
        --- The device opened its websocket.
        DEVICE_CONNECTED = 1,
        --- The device closed its websocket.
        DEVICE_DISCONNECTED = 2,
        --- The device was deleted.
        DEVICE_DELETED = 3,
        --- The device was added.
        DEVICE_ADDED = 4,
        --- The device joined a session.
        DEVICE_JOINED_SESSION = 5,
        --- The device left a session.
        DEVICE_LEFT_SESSION = 6,
        --- The device reported a new status, see `device_status`.
        DEVICE_STATUS_CHANGED = 7,
      },
    },
    fields = {
      { name = "device_uuid", form = "text" },
      { name = "type", form = "enum", enum = "EventType" },
      { name = "device_name", form = "text" },
      { name = "device_status", form = "text" },
    },
  },
  --- A participant connected, disconnected, or changed in another way.
  ---@class opentera.ParticipantEvent: opentera.Message
  ---@field participant_uuid string UUID of the participant.
  ---@field type number What happened.
  ---@field participant_name string Name of the participant, for display.
  ---@field participant_project_name string Name of the project that the participant belongs to.
  ---@field participant_site_name string Name of the site that the project belongs to.
  {
    name = "ParticipantEvent", full_name = "opentera.protobuf.ParticipantEvent",
    ctype = "tera_participant_event", kind = 8,
    enums = {
      --- What happened to the participant.
      EventType = {
        --- Not specified, or unknown.
        PARTICIPANT_UNKNOWN = 0,
        --- The participant opened a websocket.
        PARTICIPANT_CONNECTED = 1,
        --- The participant closed the websocket.
        PARTICIPANT_DISCONNECTED = 2,
        --- The participant was deleted.
        PARTICIPANT_DELETED = 3,
        --- The participant was added.
        PARTICIPANT_ADDED = 4,
        --- The participant joined a session.
        PARTICIPANT_JOINED_SESSION = 5,
        --- The participant left a session.
        PARTICIPANT_LEFT_SESSION = 6,
      },
    },
    fields = {
      { name = "participant_uuid", form = "text" },
      { name = "type", form = "enum", enum = "EventType" },
      { name = "participant_name", form = "text" },
      { name = "participant_project_name", form = "text" },
      { name = "participant_site_name", form = "text" },
    },
  },
  --- A user connected, disconnected, or changed in another way.
  ---@class opentera.UserEvent: opentera.Message
  ---@field user_uuid string UUID of the user.
  ---@field type number What happened.
  ---@field user_fullname string First and last name of the user, for display.
  {
    name = "UserEvent", full_name = "opentera.protobuf.UserEvent",
    ctype = "tera_user_event", kind = 9,
    enums = {
      --- What happened to the user.
      EventType = {
        --- Not specified, or unknown.
        USER_UNKNOWN = 0,
        --- The user opened a websocket.
        USER_CONNECTED = 1,
        --- The user closed the websocket.
        USER_DISCONNECTED = 2,
        --- The user was deleted.
        USER_DELETED = 3,
        --- The user was added.
        USER_ADDED = 4,
        --- The user's record was updated.
        USER_UPDATED = 5,
        --- The user joined a session.
        USER_JOINED_SESSION = 6,
        --- The user left a session.
        USER_LEFT_SESSION = 7,
      },
    },
    fields = {
      { name = "user_uuid", form = "text" },
      { name = "type", form = "enum", enum = "EventType" },
      { name = "user_fullname", form = "text" },
    },
  },
  --- Invites users, participants and devices to a session.
  ---@class opentera.JoinSessionEvent: opentera.Message
  ---@field session_url string URL to join the session; it differs between users, participants and devices.
  ---@field session_creator_name string Name of the session's creator, for display.
  ---@field session_uuid string UUID of the session.
  ---@field session_participants string[] UUIDs of the invited participants.
  ---@field session_users string[] UUIDs of the invited users.
  ---@field session_devices string[] UUIDs of the invited devices.
  ---@field join_msg string Message to the invitees, for display.
  ---@field session_parameters string Parameters of the session, as JSON text.
  ---@field service_uuid string UUID of the service that runs the session.
  {
    name = "JoinSessionEvent", full_name = "opentera.protobuf.JoinSessionEvent",
    ctype = "tera_join_session_event", kind = 10,
    enums = {
    },
    fields = {
      { name = "session_url", form = "text" },
      { name = "session_creator_name", form = "text" },
      { name = "session_uuid", form = "text" },
      { name = "session_participants", form = "texts" },
      { name = "session_users", form = "texts" },
      { name = "session_devices", form = "texts" },
      { name = "join_msg", form = "text" },
      { name = "session_parameters", form = "text" },
      { name = "service_uuid", form = "text" },
    },
  },
  --- The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is set: that of the invitee.
  ---@class opentera.JoinSessionReplyEvent: opentera.Message
  ---@field session_uuid string UUID of the session.
  ---@field user_uuid string UUID of the user that answers.
  ---@field participant_uuid string UUID of the participant that answers.
  ---@field device_uuid string UUID of the device that answers.
  ---@field join_reply number The answer.
  ---@field reply_msg string Message with the answer, for display.
  {
    name = "JoinSessionReplyEvent", full_name = "opentera.protobuf.JoinSessionReplyEvent",
    ctype = "tera_join_session_reply_event", kind = 11,
    enums = {
      --- The answer.
      ReplyType = {
        --- Not specified, or unknown.
        REPLY_UNKNOWN = 0,
        --- The invitation is accepted.
        REPLY_ACCEPTED = 1,
        --- The invitation is declined.
        REPLY_DENIED = 2,
        --- The invitee is in another session.
        REPLY_BUSY = 3,
        --- Nobody answered in time.
        REPLY_TIMEOUT = 4,
      },
    },
    fields = {
      { name = "session_uuid", form = "text" },
      { name = "user_uuid", form = "text" },
      { name = "participant_uuid", form = "text" },
      { name = "device_uuid", form = "text" },
      { name = "join_reply", form = "enum", enum = "ReplyType" },
      { name = "reply_msg", form = "text" },
    },
  },
  --- Users, participants and devices left a session, or are asked to leave it.
  ---@class opentera.LeaveSessionEvent: opentera.Message
  ---@field session_uuid string UUID of the session.
  ---@field service_uuid string UUID of the service that runs the session.
  ---@field leaving_participants string[] UUIDs of the participants that leave.
  ---@field leaving_users string[] UUIDs of the users that leave.
  ---@field leaving_devices string[] UUIDs of the devices that leave.
  {
    name = "LeaveSessionEvent", full_name = "opentera.protobuf.LeaveSessionEvent",
    ctype = "tera_leave_session_event", kind = 12,
    enums = {
    },
    fields = {
      { name = "session_uuid", form = "text" },
      { name = "service_uuid", form = "text" },
      { name = "leaving_participants", form = "texts" },
      { name = "leaving_users", form = "texts" },
      { name = "leaving_devices", form = "texts" },
    },
  },
  --- A session ended.
  ---@class opentera.StopSessionEvent: opentera.Message
  ---@field session_uuid string UUID of the session.
  ---@field service_uuid string UUID of the service that ran the session.
  {
    name = "StopSessionEvent", full_name = "opentera.protobuf.StopSessionEvent",
    ctype = "tera_stop_session_event", kind = 13,
    enums = {
    },
    fields = {
      { name = "session_uuid", form = "text" },
      { name = "service_uuid", form = "text" },
    },
  },
  --- A record of the server's database was created, updated or deleted.
  ---@class opentera.DatabaseEvent: opentera.Message
  ---@field type number What happened.
  ---@field object_type string Name of the record's model, for example `session`.
  ---@field object_value string The record, as JSON text.
  {
    name = "DatabaseEvent", full_name = "opentera.protobuf.DatabaseEvent",
    ctype = "tera_database_event", kind = 14,
    enums = {
      --- What happened to the record.
      EventType = {
        --- Not specified, or unknown.
        DB_UNKNOWN = 0,
        --- The record was created.
        DB_CREATE = 1,
        --- The record was updated.
        DB_UPDATE = 2,
        --- The record was deleted.
        DB_DELETE = 3,
      },
    },
    fields = {
      { name = "type", form = "enum", enum = "EventType" },
      { name = "object_type", form = "text" },
      { name = "object_value", form = "text" },
    },
  },
  --- One line for the log archive.
  ---@class opentera.LogEvent: opentera.Message
  ---@field level number Severity of the line.
  ---@field timestamp number Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
  ---@field sender string Name of the module or service that wrote it.
  ---@field message string The line.
  {
    name = "LogEvent", full_name = "opentera.protobuf.LogEvent",
    ctype = "tera_log_event", kind = 15,
    enums = {
      --- Severity of the line. The most severe level has the lowest number.
      LogLevel = {
        --- Not specified, or unknown.
        LOGLEVEL_UNKNOWN = 0,
        --- Individual steps of the program, the most detailed level.
        LOGLEVEL_TRACE = 7,
        --- Details for developers.
        LOGLEVEL_DEBUG = 6,
        --- An event of normal operation.
        LOGLEVEL_INFO = 5,
        --- Something unexpected that did no harm.
        LOGLEVEL_WARNING = 4,
        --- A critical condition.
        LOGLEVEL_CRITICAL = 3,
        --- An operation failed.
        LOGLEVEL_ERROR = 2,
        --- The program cannot continue.
        LOGLEVEL_FATAL = 1,
      },
    },
    fields = {
      { name = "level", form = "enum", enum = "LogLevel" },
      { name = "timestamp", form = "double" },
      { name = "sender", form = "text" },
      { name = "message", form = "text" },
    },
  },
  --- A login attempt.
  ---@class opentera.LoginEvent: opentera.Message
  ---@field log_header opentera.LogEvent|nil Level, time, sender and message of the line in the log.
  ---@field login_type number Kind of credentials used for the login.
  ---@field login_status number Result of the attempt.
  ---@field client_name string Name of the client program.
  ---@field client_version string Version of the client program.
  ---@field client_ip string IP address of the client.
  ---@field os_name string Name of the client's operating system.
  ---@field os_version string Version of the client's operating system.
  ---@field user_uuid string UUID of the user, if a user logs in.
  ---@field participant_uuid string UUID of the participant, if a participant logs in.
  ---@field device_uuid string UUID of the device, if a device logs in.
  ---@field service_uuid string UUID of the service, if a service logs in.
  ---@field server_endpoint string The server's endpoint that the login was sent to.
  {
    name = "LoginEvent", full_name = "opentera.protobuf.LoginEvent",
    ctype = "tera_login_event", kind = 16,
    enums = {
      --- Result of the attempt.
      LoginStatus = {
        --- Not specified, or unknown.
        LOGIN_STATUS_UNKNOWN = 0,
        --- Logged in.
        LOGIN_STATUS_SUCCESS = 1,
        --- Rejected: wrong password.
        LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,
        --- Rejected: no such user.
        LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,
        --- Rejected: too many attempts.
        LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4,
        --- Rejected: logged in elsewhere.
        LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,
        --- Rejected: the token is invalid.
        LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,
        --- Rejected: the account is disabled.
        LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,
        --- Rejected: the token has expired.
        LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,
      },
      --- Kind of credentials used for the login.
      LoginType = {
        --- Not specified, or unknown.
        LOGIN_TYPE_UNKNOWN = 0,
        --- A token.
        LOGIN_TYPE_TOKEN = 1,
        --- A name and a password.
        LOGIN_TYPE_PASSWORD = 2,
        --- A client certificate.
        LOGIN_TYPE_CERTIFICATE = 3,
      },
    },
    fields = {
      { name = "log_header", form = "message", message = "LogEvent" },
      { name = "login_type", form = "enum", enum = "LoginType" },
      { name = "login_status", form = "enum", enum = "LoginStatus" },
      { name = "client_name", form = "text" },
      { name = "client_version", form = "text" },
      { name = "client_ip", form = "text" },
      { name = "os_name", form = "text" },
      { name = "os_version", form = "text" },
      { name = "user_uuid", form = "text" },
      { name = "participant_uuid", form = "text" },
      { name = "device_uuid", form = "text" },
      { name = "service_uuid", form = "text" },
      { name = "server_endpoint", form = "text" },
    },
  },
  --- A remote procedure call. The reply is JSON text on the topic `reply_to`.
  ---@class opentera.RPCMessage: opentera.Message
  ---@field method string Name of the procedure.
  ---@field reply_to string The Redis topic on which the reply is expected.
  ---@field id ffi.uint64_t Number of the call, repeated in the reply.
  ---@field timestamp number Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client treats a call without a timestamp as text and discards it.
  ---@field args opentera.Value[] The arguments, in the procedure's order.
  {
    name = "RPCMessage", full_name = "opentera.protobuf.RPCMessage",
    ctype = "tera_rpc_message", kind = 17,
    enums = {
    },
    fields = {
      { name = "method", form = "text" },
      { name = "reply_to", form = "text" },
      { name = "id", form = "uint64" },
      { name = "timestamp", form = "double" },
      { name = "args", form = "messages", message = "Value" },
    },
  },
  --- One argument of a remote procedure call: at most one of its fields is set.
  ---@class opentera.Value: opentera.Message
  ---@field double_value? number A double-precision number.
  ---@field float_value? number A single-precision number.
  ---@field int_value? ffi.int64_t A signed integer.
  ---@field uint_value? ffi.uint64_t An unsigned integer.
  ---@field bool_value? boolean A boolean.
  ---@field bytes_value? string Bytes.
  ---@field string_value? string A string, often JSON text.
  {
    name = "Value", full_name = "opentera.protobuf.Value",
    ctype = "tera_value", kind = 18,
    enums = {
    },
    fields = {
      { name = "arg_value", members = {
        { name = "double_value", form = "double", number = 1 },
        { name = "float_value", form = "float", number = 2 },
        { name = "int_value", form = "int64", number = 3 },
        { name = "uint_value", form = "uint64", number = 4 },
        { name = "bool_value", form = "bool", number = 5 },
        { name = "bytes_value", form = "bytes", number = 6 },
        { name = "string_value", form = "text", number = 7 },
      } },
    },
  },
  --- Progress of a requested file archive.
  ---@class opentera.ArchiveEvent: opentera.Message
  ---@field archive_uuid string UUID of the archive.
  ---@field owner_uuid string UUID of the owner, who requested it.
  ---@field status number State of the archive.
  ---@field archive_url string URL to download the archive from.
  {
    name = "ArchiveEvent", full_name = "opentera.protobuf.ArchiveEvent",
    ctype = "tera_archive_event", kind = 19,
    enums = {
      --- State of the archive.
      StatusType = {
        --- Requested, not started.
        STATUS_PENDING = 0,
        --- Being created.
        STATUS_INPROGRESS = 1,
        --- Ready for download from `archive_url`.
        STATUS_COMPLETED = 2,
        --- Cancelled.
        STATUS_CANCELLED = 3,
        --- Deleted.
        STATUS_DELETED = 4,
      },
    },
    fields = {
      { name = "archive_uuid", form = "text" },
      { name = "owner_uuid", form = "text" },
      { name = "status", form = "enum", enum = "StatusType" },
      { name = "archive_url", form = "text" },
    },
  },
  --- A command to a part of the server.
  ---@class opentera.ServerCommand: opentera.Message
  ---@field type number What to do.
  ---@field data opentera.Any|nil Data for the command, if it needs any.
  {
    name = "ServerCommand", full_name = "opentera.protobuf.ServerCommand",
    ctype = "tera_server_command", kind = 20,
    enums = {
      --- What to do.
      CommandType = {
        --- Not specified, or unknown.
        CMD_UNKNOWN = 0,
        --- Register a device.
        CMD_REGISTER_DEVICE = 1,
        --- Disconnect a client.
        CMD_CLIENT_DISCONNECT = 2,
      },
    },
    fields = {
      { name = "type", form = "enum", enum = "CommandType" },
      { name = "data", form = "message", message = "Any" },
    },
  },
  --- A client subscribes to a class of events, or unsubscribes from it.
  ---@class opentera.UserRegisterToEvent: opentera.Message
  ---@field event_type number The class of events.
  ---@field action number Subscribe or unsubscribe.
  {
    name = "UserRegisterToEvent", full_name = "opentera.protobuf.UserRegisterToEvent",
    ctype = "tera_user_register_to_event", kind = 21,
    enums = {
      --- The class of events.
      EventType = {
        --- Not specified, or unknown.
        EVENT_UNKNOWN = 0,
        --- A user connected.
        EVENT_USER_CONNECTED = 1,
        --- A user disconnected.
        EVENT_USER_DISCONNECTED = 2,
        --- A user was deleted.
        EVENT_USER_DELETED = 3,
        --- A user was added.
        EVENT_USER_ADDED = 4,
        --- A user was updated.
        EVENT_USER_UPDATED = 5,
        --- A participant connected.
        EVENT_PARTICIPANT_CONNECTED = 6,
        --- A participant disconnected.
        EVENT_PARTICIPANT_DISCONNECTED = 7,
        --- A participant was deleted.
        EVENT_PARTICIPANT_DELETED = 8,
        --- A participant was added.
        EVENT_PARTICIPANT_ADDED = 9,
        --- A participant was updated.
        EVENT_PARTICIPANT_UPDATED = 10,
        --- A device connected.
        EVENT_DEVICE_CONNECTED = 11,
        --- A device disconnected.
        EVENT_DEVICE_DISCONNECTED = 12,
        --- A device was deleted.
        EVENT_DEVICE_DELETED = 13,
        --- A device was added.
        EVENT_DEVICE_ADDED = 14,
        --- A device was updated.
        EVENT_DEVICE_UPDATED = 15,
      },
      --- Subscribe or unsubscribe.
      Action = {
        --- Not specified, or unknown.
        ACTION_UNKNOWN = 0,
        --- Subscribe to the events.
        ACTION_REGISTER = 1,
        --- Unsubscribe from the events.
        ACTION_UNREGISTER = 2,
      },
    },
    fields = {
      { name = "event_type", form = "enum", enum = "EventType" },
      { name = "action", form = "enum", enum = "Action" },
    },
  },
  --- Requests a session. An older request, kept in the schema for compatibility.
  ---@class opentera.CreateSession: opentera.Message
  ---@field source string Name of the sender of the request.
  ---@field command string The command.
  ---@field reply_to string The Redis topic on which the answer is expected.
  {
    name = "CreateSession", full_name = "opentera.protobuf.CreateSession",
    ctype = "tera_create_session", kind = 22,
    enums = {
    },
    fields = {
      { name = "source", form = "text" },
      { name = "command", form = "text" },
      { name = "reply_to", form = "text" },
    },
  },
  --- The result of a request. An older answer, kept in the schema for compatibility.
  ---@class opentera.Result: opentera.Message
  ---@field type number Kind of result.
  ---@field code ffi.int64_t Code of the result.
  ---@field message string Message of the result, for display.
  {
    name = "Result", full_name = "opentera.protobuf.Result",
    ctype = "tera_result", kind = 23,
    enums = {
      --- Kind of result.
      ResultType = {
        --- Not specified, or unknown.
        RESULT_UNKNOWN = 0,
        --- The request succeeded.
        RESULT_OK = 1,
        --- The request failed.
        RESULT_ERROR = 2,
        --- The request succeeded with a warning.
        RESULT_WARNING = 3,
      },
    },
    fields = {
      { name = "type", form = "enum", enum = "ResultType" },
      { name = "code", form = "int64" },
      { name = "message", form = "text" },
    },
  },
}
