"""The schema: for each message its name, its file, its fields and its enums. Generated from `proto/` by `cargo codegen`; do not
edit.

A field is its name, number, type, whether it is repeated, the name of its message or enum, its oneof, and its name in JSON.
"""

MESSAGES = (
    (
        "google.protobuf.Any",
        "google/protobuf/any.proto",
        (
            ("type_url", 1, "string", False, None, None, "typeUrl"),
            ("value", 2, "bytes", False, None, None, "value"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.TeraMessage",
        "TeraMessage.proto",
        (
            ("message", 1, "message", False, "google.protobuf.Any", None, "message"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.TeraEvent",
        "TeraEvent.proto",
        (
            ("header", 1, "message", False, "opentera.protobuf.TeraEvent.Header", None, "header"),
            ("events", 2, "message", True, "google.protobuf.Any", None, "events"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.TeraEvent.Header",
        "TeraEvent.proto",
        (
            ("version", 1, "uint32", False, None, None, "version"),
            ("time", 2, "double", False, None, None, "time"),
            ("topic", 3, "string", False, None, None, "topic"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.TeraModuleMessage",
        "TeraModuleMessage.proto",
        (
            ("head", 1, "message", False, "opentera.protobuf.TeraModuleMessage.Header", None, "head"),
            ("data", 2, "message", True, "google.protobuf.Any", None, "data"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.TeraModuleMessage.Header",
        "TeraModuleMessage.proto",
        (
            ("version", 1, "uint32", False, None, None, "version"),
            ("time", 2, "double", False, None, None, "time"),
            ("seq", 3, "uint32", False, None, None, "seq"),
            ("source", 4, "string", False, None, None, "source"),
            ("dest", 5, "string", False, None, None, "dest"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.DeviceEvent",
        "DeviceEvent.proto",
        (
            ("device_uuid", 1, "string", False, None, None, "deviceUuid"),
            ("type", 2, "enum", False, "opentera.protobuf.DeviceEvent.EventType", None, "type"),
            ("device_name", 3, "string", False, None, None, "deviceName"),
            ("device_status", 4, "string", False, None, None, "deviceStatus"),
        ),
        (
            (
                "EventType",
                {
                    "DEVICE_UNKNOWN": 0,
                    "DEVICE_CONNECTED": 1,
                    "DEVICE_DISCONNECTED": 2,
                    "DEVICE_DELETED": 3,
                    "DEVICE_ADDED": 4,
                    "DEVICE_JOINED_SESSION": 5,
                    "DEVICE_LEFT_SESSION": 6,
                    "DEVICE_STATUS_CHANGED": 7,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.ParticipantEvent",
        "ParticipantEvent.proto",
        (
            ("participant_uuid", 1, "string", False, None, None, "participantUuid"),
            ("type", 2, "enum", False, "opentera.protobuf.ParticipantEvent.EventType", None, "type"),
            ("participant_name", 3, "string", False, None, None, "participantName"),
            ("participant_project_name", 4, "string", False, None, None, "participantProjectName"),
            ("participant_site_name", 5, "string", False, None, None, "participantSiteName"),
        ),
        (
            (
                "EventType",
                {
                    "PARTICIPANT_UNKNOWN": 0,
                    "PARTICIPANT_CONNECTED": 1,
                    "PARTICIPANT_DISCONNECTED": 2,
                    "PARTICIPANT_DELETED": 3,
                    "PARTICIPANT_ADDED": 4,
                    "PARTICIPANT_JOINED_SESSION": 5,
                    "PARTICIPANT_LEFT_SESSION": 6,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.UserEvent",
        "UserEvent.proto",
        (
            ("user_uuid", 1, "string", False, None, None, "userUuid"),
            ("type", 2, "enum", False, "opentera.protobuf.UserEvent.EventType", None, "type"),
            ("user_fullname", 3, "string", False, None, None, "userFullname"),
        ),
        (
            (
                "EventType",
                {
                    "USER_UNKNOWN": 0,
                    "USER_CONNECTED": 1,
                    "USER_DISCONNECTED": 2,
                    "USER_DELETED": 3,
                    "USER_ADDED": 4,
                    "USER_UPDATED": 5,
                    "USER_JOINED_SESSION": 6,
                    "USER_LEFT_SESSION": 7,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.JoinSessionEvent",
        "JoinSessionEvent.proto",
        (
            ("session_url", 1, "string", False, None, None, "sessionUrl"),
            ("session_creator_name", 2, "string", False, None, None, "sessionCreatorName"),
            ("session_uuid", 3, "string", False, None, None, "sessionUuid"),
            ("session_participants", 4, "string", True, None, None, "sessionParticipants"),
            ("session_users", 5, "string", True, None, None, "sessionUsers"),
            ("session_devices", 6, "string", True, None, None, "sessionDevices"),
            ("join_msg", 7, "string", False, None, None, "joinMsg"),
            ("session_parameters", 8, "string", False, None, None, "sessionParameters"),
            ("service_uuid", 9, "string", False, None, None, "serviceUuid"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.JoinSessionReplyEvent",
        "JoinSessionReplyEvent.proto",
        (
            ("session_uuid", 1, "string", False, None, None, "sessionUuid"),
            ("user_uuid", 2, "string", False, None, None, "userUuid"),
            ("participant_uuid", 3, "string", False, None, None, "participantUuid"),
            ("device_uuid", 4, "string", False, None, None, "deviceUuid"),
            ("join_reply", 5, "enum", False, "opentera.protobuf.JoinSessionReplyEvent.ReplyType", None, "joinReply"),
            ("reply_msg", 6, "string", False, None, None, "replyMsg"),
        ),
        (
            (
                "ReplyType",
                {
                    "REPLY_UNKNOWN": 0,
                    "REPLY_ACCEPTED": 1,
                    "REPLY_DENIED": 2,
                    "REPLY_BUSY": 3,
                    "REPLY_TIMEOUT": 4,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.LeaveSessionEvent",
        "LeaveSessionEvent.proto",
        (
            ("session_uuid", 1, "string", False, None, None, "sessionUuid"),
            ("service_uuid", 2, "string", False, None, None, "serviceUuid"),
            ("leaving_participants", 3, "string", True, None, None, "leavingParticipants"),
            ("leaving_users", 4, "string", True, None, None, "leavingUsers"),
            ("leaving_devices", 5, "string", True, None, None, "leavingDevices"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.StopSessionEvent",
        "StopSessionEvent.proto",
        (
            ("session_uuid", 1, "string", False, None, None, "sessionUuid"),
            ("service_uuid", 2, "string", False, None, None, "serviceUuid"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.DatabaseEvent",
        "DatabaseEvent.proto",
        (
            ("type", 1, "enum", False, "opentera.protobuf.DatabaseEvent.EventType", None, "type"),
            ("object_type", 2, "string", False, None, None, "objectType"),
            ("object_value", 3, "string", False, None, None, "objectValue"),
        ),
        (
            (
                "EventType",
                {
                    "DB_UNKNOWN": 0,
                    "DB_CREATE": 1,
                    "DB_UPDATE": 2,
                    "DB_DELETE": 3,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.LogEvent",
        "LogEvent.proto",
        (
            ("level", 1, "enum", False, "opentera.protobuf.LogEvent.LogLevel", None, "level"),
            ("timestamp", 2, "double", False, None, None, "timestamp"),
            ("sender", 3, "string", False, None, None, "sender"),
            ("message", 4, "string", False, None, None, "message"),
        ),
        (
            (
                "LogLevel",
                {
                    "LOGLEVEL_UNKNOWN": 0,
                    "LOGLEVEL_TRACE": 7,
                    "LOGLEVEL_DEBUG": 6,
                    "LOGLEVEL_INFO": 5,
                    "LOGLEVEL_WARNING": 4,
                    "LOGLEVEL_CRITICAL": 3,
                    "LOGLEVEL_ERROR": 2,
                    "LOGLEVEL_FATAL": 1,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.LoginEvent",
        "LoginEvent.proto",
        (
            ("log_header", 1, "message", False, "opentera.protobuf.LogEvent", None, "logHeader"),
            ("login_type", 2, "enum", False, "opentera.protobuf.LoginEvent.LoginType", None, "loginType"),
            ("login_status", 3, "enum", False, "opentera.protobuf.LoginEvent.LoginStatus", None, "loginStatus"),
            ("client_name", 4, "string", False, None, None, "clientName"),
            ("client_version", 5, "string", False, None, None, "clientVersion"),
            ("client_ip", 6, "string", False, None, None, "clientIp"),
            ("os_name", 7, "string", False, None, None, "osName"),
            ("os_version", 8, "string", False, None, None, "osVersion"),
            ("user_uuid", 9, "string", False, None, None, "userUuid"),
            ("participant_uuid", 10, "string", False, None, None, "participantUuid"),
            ("device_uuid", 11, "string", False, None, None, "deviceUuid"),
            ("service_uuid", 12, "string", False, None, None, "serviceUuid"),
            ("server_endpoint", 13, "string", False, None, None, "serverEndpoint"),
        ),
        (
            (
                "LoginStatus",
                {
                    "LOGIN_STATUS_UNKNOWN": 0,
                    "LOGIN_STATUS_SUCCESS": 1,
                    "LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD": 2,
                    "LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME": 3,
                    "LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED": 4,
                    "LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN": 5,
                    "LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN": 6,
                    "LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT": 7,
                    "LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN": 8,
                },
            ),
            (
                "LoginType",
                {
                    "LOGIN_TYPE_UNKNOWN": 0,
                    "LOGIN_TYPE_TOKEN": 1,
                    "LOGIN_TYPE_PASSWORD": 2,
                    "LOGIN_TYPE_CERTIFICATE": 3,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.RPCMessage",
        "RPCMessage.proto",
        (
            ("method", 1, "string", False, None, None, "method"),
            ("reply_to", 2, "string", False, None, None, "replyTo"),
            ("id", 3, "uint64", False, None, None, "id"),
            ("timestamp", 4, "double", False, None, None, "timestamp"),
            ("args", 5, "message", True, "opentera.protobuf.Value", None, "args"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.Value",
        "RPCMessage.proto",
        (
            ("double_value", 1, "double", False, None, "arg_value", "doubleValue"),
            ("float_value", 2, "float", False, None, "arg_value", "floatValue"),
            ("int_value", 3, "int64", False, None, "arg_value", "intValue"),
            ("uint_value", 4, "uint64", False, None, "arg_value", "uintValue"),
            ("bool_value", 5, "bool", False, None, "arg_value", "boolValue"),
            ("bytes_value", 6, "bytes", False, None, "arg_value", "bytesValue"),
            ("string_value", 7, "string", False, None, "arg_value", "stringValue"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.ArchiveEvent",
        "ArchiveEvent.proto",
        (
            ("archive_uuid", 1, "string", False, None, None, "archiveUuid"),
            ("owner_uuid", 2, "string", False, None, None, "ownerUuid"),
            ("status", 3, "enum", False, "opentera.protobuf.ArchiveEvent.StatusType", None, "status"),
            ("archive_url", 4, "string", False, None, None, "archiveUrl"),
        ),
        (
            (
                "StatusType",
                {
                    "STATUS_PENDING": 0,
                    "STATUS_INPROGRESS": 1,
                    "STATUS_COMPLETED": 2,
                    "STATUS_CANCELLED": 3,
                    "STATUS_DELETED": 4,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.ServerCommand",
        "ServerCommand.proto",
        (
            ("type", 1, "enum", False, "opentera.protobuf.ServerCommand.CommandType", None, "type"),
            ("data", 2, "message", False, "google.protobuf.Any", None, "data"),
        ),
        (
            (
                "CommandType",
                {
                    "CMD_UNKNOWN": 0,
                    "CMD_REGISTER_DEVICE": 1,
                    "CMD_CLIENT_DISCONNECT": 2,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.UserRegisterToEvent",
        "UserRegisterToEvent.proto",
        (
            ("event_type", 1, "enum", False, "opentera.protobuf.UserRegisterToEvent.EventType", None, "eventType"),
            ("action", 2, "enum", False, "opentera.protobuf.UserRegisterToEvent.Action", None, "action"),
        ),
        (
            (
                "EventType",
                {
                    "EVENT_UNKNOWN": 0,
                    "EVENT_USER_CONNECTED": 1,
                    "EVENT_USER_DISCONNECTED": 2,
                    "EVENT_USER_DELETED": 3,
                    "EVENT_USER_ADDED": 4,
                    "EVENT_USER_UPDATED": 5,
                    "EVENT_PARTICIPANT_CONNECTED": 6,
                    "EVENT_PARTICIPANT_DISCONNECTED": 7,
                    "EVENT_PARTICIPANT_DELETED": 8,
                    "EVENT_PARTICIPANT_ADDED": 9,
                    "EVENT_PARTICIPANT_UPDATED": 10,
                    "EVENT_DEVICE_CONNECTED": 11,
                    "EVENT_DEVICE_DISCONNECTED": 12,
                    "EVENT_DEVICE_DELETED": 13,
                    "EVENT_DEVICE_ADDED": 14,
                    "EVENT_DEVICE_UPDATED": 15,
                },
            ),
            (
                "Action",
                {
                    "ACTION_UNKNOWN": 0,
                    "ACTION_REGISTER": 1,
                    "ACTION_UNREGISTER": 2,
                },
            ),
        ),
    ),
    (
        "opentera.protobuf.CreateSession",
        "CreateSession.proto",
        (
            ("source", 1, "string", False, None, None, "source"),
            ("command", 2, "string", False, None, None, "command"),
            ("reply_to", 3, "string", False, None, None, "replyTo"),
        ),
        (
        ),
    ),
    (
        "opentera.protobuf.Result",
        "Result.proto",
        (
            ("type", 1, "enum", False, "opentera.protobuf.Result.ResultType", None, "type"),
            ("code", 2, "int64", False, None, None, "code"),
            ("message", 3, "string", False, None, None, "message"),
        ),
        (
            (
                "ResultType",
                {
                    "RESULT_UNKNOWN": 0,
                    "RESULT_OK": 1,
                    "RESULT_ERROR": 2,
                    "RESULT_WARNING": 3,
                },
            ),
        ),
    ),
)
