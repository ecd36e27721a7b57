"""The structs of the messages for `_ctypes`: kind, items, and for each field its name, form, item, case and argument.

Generated from `proto/` by `cargo codegen`; do not edit.
"""

MESSAGES = {
    "google.protobuf.Any": (
        1,
        "IIVVVVVVP",
        (
            ("type_url", "text", 4, 0),
            ("value", "bytes", 6, 0),
            ("message", "embedded", 8, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.TeraMessage": (
        2,
        "IIVVP",
        (
            ("message", "message", 4, 0, "google.protobuf.Any"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.TeraEvent": (
        3,
        "IIVVPVV",
        (
            ("header", "message", 4, 0, "opentera.protobuf.TeraEvent.Header"),
            ("events", "messages", 5, 0, "google.protobuf.Any"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.TeraEvent.Header": (
        4,
        "IIVVI4xdVV",
        (
            ("version", "uint32", 4, 0),
            ("time", "double", 5, 0),
            ("topic", "text", 6, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.TeraModuleMessage": (
        5,
        "IIVVPVV",
        (
            ("head", "message", 4, 0, "opentera.protobuf.TeraModuleMessage.Header"),
            ("data", "messages", 5, 0, "google.protobuf.Any"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.TeraModuleMessage.Header": (
        6,
        "IIVVI4xdI4xVVVV",
        (
            ("version", "uint32", 4, 0),
            ("time", "double", 5, 0),
            ("seq", "uint32", 6, 0),
            ("source", "text", 7, 0),
            ("dest", "text", 9, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.DeviceEvent": (
        7,
        "IIVVVVi4xVVVV",
        (
            ("device_uuid", "text", 4, 0),
            ("type", "enum", 6, 0, "opentera.protobuf.DeviceEvent", "EventType"),
            ("device_name", "text", 7, 0),
            ("device_status", "text", 9, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.ParticipantEvent": (
        8,
        "IIVVVVi4xVVVVVV",
        (
            ("participant_uuid", "text", 4, 0),
            ("type", "enum", 6, 0, "opentera.protobuf.ParticipantEvent", "EventType"),
            ("participant_name", "text", 7, 0),
            ("participant_project_name", "text", 9, 0),
            ("participant_site_name", "text", 11, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.UserEvent": (
        9,
        "IIVVVVi4xVV",
        (
            ("user_uuid", "text", 4, 0),
            ("type", "enum", 6, 0, "opentera.protobuf.UserEvent", "EventType"),
            ("user_fullname", "text", 7, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.JoinSessionEvent": (
        10,
        "IIVVVVVVVVVVVVVVVVVVVV",
        (
            ("session_url", "text", 4, 0),
            ("session_creator_name", "text", 6, 0),
            ("session_uuid", "text", 8, 0),
            ("session_participants", "texts", 10, 0),
            ("session_users", "texts", 12, 0),
            ("session_devices", "texts", 14, 0),
            ("join_msg", "text", 16, 0),
            ("session_parameters", "text", 18, 0),
            ("service_uuid", "text", 20, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.JoinSessionReplyEvent": (
        11,
        "IIVVVVVVVVVVi4xVV",
        (
            ("session_uuid", "text", 4, 0),
            ("user_uuid", "text", 6, 0),
            ("participant_uuid", "text", 8, 0),
            ("device_uuid", "text", 10, 0),
            ("join_reply", "enum", 12, 0, "opentera.protobuf.JoinSessionReplyEvent", "ReplyType"),
            ("reply_msg", "text", 13, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.LeaveSessionEvent": (
        12,
        "IIVVVVVVVVVVVV",
        (
            ("session_uuid", "text", 4, 0),
            ("service_uuid", "text", 6, 0),
            ("leaving_participants", "texts", 8, 0),
            ("leaving_users", "texts", 10, 0),
            ("leaving_devices", "texts", 12, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.StopSessionEvent": (
        13,
        "IIVVVVVV",
        (
            ("session_uuid", "text", 4, 0),
            ("service_uuid", "text", 6, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.DatabaseEvent": (
        14,
        "IIVVi4xVVVV",
        (
            ("type", "enum", 4, 0, "opentera.protobuf.DatabaseEvent", "EventType"),
            ("object_type", "text", 5, 0),
            ("object_value", "text", 7, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.LogEvent": (
        15,
        "IIVVi4xdVVVV",
        (
            ("level", "enum", 4, 0, "opentera.protobuf.LogEvent", "LogLevel"),
            ("timestamp", "double", 5, 0),
            ("sender", "text", 6, 0),
            ("message", "text", 8, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.LoginEvent": (
        16,
        "IIVVPiiVVVVVVVVVVVVVVVVVVVV",
        (
            ("log_header", "message", 4, 0, "opentera.protobuf.LogEvent"),
            ("login_type", "enum", 5, 0, "opentera.protobuf.LoginEvent", "LoginType"),
            ("login_status", "enum", 6, 0, "opentera.protobuf.LoginEvent", "LoginStatus"),
            ("client_name", "text", 7, 0),
            ("client_version", "text", 9, 0),
            ("client_ip", "text", 11, 0),
            ("os_name", "text", 13, 0),
            ("os_version", "text", 15, 0),
            ("user_uuid", "text", 17, 0),
            ("participant_uuid", "text", 19, 0),
            ("device_uuid", "text", 21, 0),
            ("service_uuid", "text", 23, 0),
            ("server_endpoint", "text", 25, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.RPCMessage": (
        17,
        "IIVVVVVVQdVV",
        (
            ("method", "text", 4, 0),
            ("reply_to", "text", 6, 0),
            ("id", "uint64", 8, 0),
            ("timestamp", "double", 9, 0),
            ("args", "messages", 10, 0, "opentera.protobuf.Value"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.Value": (
        18,
        "IIVVI4xU",
        (
            ("double_value", "double", 4, 1),
            ("float_value", "float", 4, 2),
            ("int_value", "int64", 4, 3),
            ("uint_value", "uint64", 4, 4),
            ("bool_value", "bool", 4, 5),
            ("bytes_value", "bytes", 4, 6),
            ("string_value", "text", 4, 7),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.ArchiveEvent": (
        19,
        "IIVVVVVVi4xVV",
        (
            ("archive_uuid", "text", 4, 0),
            ("owner_uuid", "text", 6, 0),
            ("status", "enum", 8, 0, "opentera.protobuf.ArchiveEvent", "StatusType"),
            ("archive_url", "text", 9, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.ServerCommand": (
        20,
        "IIVVi4xP",
        (
            ("type", "enum", 4, 0, "opentera.protobuf.ServerCommand", "CommandType"),
            ("data", "message", 5, 0, "google.protobuf.Any"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.UserRegisterToEvent": (
        21,
        "IIVVii",
        (
            ("event_type", "enum", 4, 0, "opentera.protobuf.UserRegisterToEvent", "EventType"),
            ("action", "enum", 5, 0, "opentera.protobuf.UserRegisterToEvent", "Action"),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.CreateSession": (
        22,
        "IIVVVVVVVV",
        (
            ("source", "text", 4, 0),
            ("command", "text", 6, 0),
            ("reply_to", "text", 8, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
    "opentera.protobuf.Result": (
        23,
        "IIVVi4xqVV",
        (
            ("type", "enum", 4, 0, "opentera.protobuf.Result", "ResultType"),
            ("code", "int64", 5, 0),
            ("message", "text", 6, 0),
            ("unknown_fields", "bytes", 2, 0),
        ),
    ),
}
