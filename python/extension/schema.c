/* The fields of the messages. Generated from `proto/` by `cargo codegen`; do not edit. */

#include "api.h"

static const Field fields_of_tera_any[] = {
  { "type_url", FORM_TEXT, 1,
    offsetof(tera_any, type_url), 0, 0, NULL },
  { "value", FORM_BYTES, 2,
    offsetof(tera_any, value), 0, 0, NULL },
  { "message", FORM_EMBEDDED, 0, offsetof(tera_any, message), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_any, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_message[] = {
  { "message", FORM_MESSAGE, 1,
    offsetof(tera_message, message), 0, 1, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_message, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_event[] = {
  { "header", FORM_MESSAGE, 1,
    offsetof(tera_event, header), 0, 4, NULL },
  { "events", FORM_MESSAGES, 2,
    offsetof(tera_event, events), 0, 1, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_event_header[] = {
  { "version", FORM_UINT32, 1,
    offsetof(tera_event_header, version), 0, 0, NULL },
  { "time", FORM_DOUBLE, 2,
    offsetof(tera_event_header, time), 0, 0, NULL },
  { "topic", FORM_TEXT, 3,
    offsetof(tera_event_header, topic), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_event_header, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_module_message[] = {
  { "head", FORM_MESSAGE, 1,
    offsetof(tera_module_message, head), 0, 6, NULL },
  { "data", FORM_MESSAGES, 2,
    offsetof(tera_module_message, data), 0, 1, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_module_message, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_module_message_header[] = {
  { "version", FORM_UINT32, 1,
    offsetof(tera_module_message_header, version), 0, 0, NULL },
  { "time", FORM_DOUBLE, 2,
    offsetof(tera_module_message_header, time), 0, 0, NULL },
  { "seq", FORM_UINT32, 3,
    offsetof(tera_module_message_header, seq), 0, 0, NULL },
  { "source", FORM_TEXT, 4,
    offsetof(tera_module_message_header, source), 0, 0, NULL },
  { "dest", FORM_TEXT, 5,
    offsetof(tera_module_message_header, dest), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_module_message_header, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_device_event[] = {
  { "device_uuid", FORM_TEXT, 1,
    offsetof(tera_device_event, device_uuid), 0, 0, NULL },
  { "type", FORM_ENUM, 2,
    offsetof(tera_device_event, type), 0, 7, "EventType" },
  { "device_name", FORM_TEXT, 3,
    offsetof(tera_device_event, device_name), 0, 0, NULL },
  { "device_status", FORM_TEXT, 4,
    offsetof(tera_device_event, device_status), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_device_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_participant_event[] = {
  { "participant_uuid", FORM_TEXT, 1,
    offsetof(tera_participant_event, participant_uuid), 0, 0, NULL },
  { "type", FORM_ENUM, 2,
    offsetof(tera_participant_event, type), 0, 8, "EventType" },
  { "participant_name", FORM_TEXT, 3,
    offsetof(tera_participant_event, participant_name), 0, 0, NULL },
  { "participant_project_name", FORM_TEXT, 4,
    offsetof(tera_participant_event, participant_project_name), 0, 0, NULL },
  { "participant_site_name", FORM_TEXT, 5,
    offsetof(tera_participant_event, participant_site_name), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_participant_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_user_event[] = {
  { "user_uuid", FORM_TEXT, 1,
    offsetof(tera_user_event, user_uuid), 0, 0, NULL },
  { "type", FORM_ENUM, 2,
    offsetof(tera_user_event, type), 0, 9, "EventType" },
  { "user_fullname", FORM_TEXT, 3,
    offsetof(tera_user_event, user_fullname), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_user_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_join_session_event[] = {
  { "session_url", FORM_TEXT, 1,
    offsetof(tera_join_session_event, session_url), 0, 0, NULL },
  { "session_creator_name", FORM_TEXT, 2,
    offsetof(tera_join_session_event, session_creator_name), 0, 0, NULL },
  { "session_uuid", FORM_TEXT, 3,
    offsetof(tera_join_session_event, session_uuid), 0, 0, NULL },
  { "session_participants", FORM_TEXTS, 4,
    offsetof(tera_join_session_event, session_participants), 0, 0, NULL },
  { "session_users", FORM_TEXTS, 5,
    offsetof(tera_join_session_event, session_users), 0, 0, NULL },
  { "session_devices", FORM_TEXTS, 6,
    offsetof(tera_join_session_event, session_devices), 0, 0, NULL },
  { "join_msg", FORM_TEXT, 7,
    offsetof(tera_join_session_event, join_msg), 0, 0, NULL },
  { "session_parameters", FORM_TEXT, 8,
    offsetof(tera_join_session_event, session_parameters), 0, 0, NULL },
  { "service_uuid", FORM_TEXT, 9,
    offsetof(tera_join_session_event, service_uuid), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_join_session_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_join_session_reply_event[] = {
  { "session_uuid", FORM_TEXT, 1,
    offsetof(tera_join_session_reply_event, session_uuid), 0, 0, NULL },
  { "user_uuid", FORM_TEXT, 2,
    offsetof(tera_join_session_reply_event, user_uuid), 0, 0, NULL },
  { "participant_uuid", FORM_TEXT, 3,
    offsetof(tera_join_session_reply_event, participant_uuid), 0, 0, NULL },
  { "device_uuid", FORM_TEXT, 4,
    offsetof(tera_join_session_reply_event, device_uuid), 0, 0, NULL },
  { "join_reply", FORM_ENUM, 5,
    offsetof(tera_join_session_reply_event, join_reply), 0, 11, "ReplyType" },
  { "reply_msg", FORM_TEXT, 6,
    offsetof(tera_join_session_reply_event, reply_msg), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_join_session_reply_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_leave_session_event[] = {
  { "session_uuid", FORM_TEXT, 1,
    offsetof(tera_leave_session_event, session_uuid), 0, 0, NULL },
  { "service_uuid", FORM_TEXT, 2,
    offsetof(tera_leave_session_event, service_uuid), 0, 0, NULL },
  { "leaving_participants", FORM_TEXTS, 3,
    offsetof(tera_leave_session_event, leaving_participants), 0, 0, NULL },
  { "leaving_users", FORM_TEXTS, 4,
    offsetof(tera_leave_session_event, leaving_users), 0, 0, NULL },
  { "leaving_devices", FORM_TEXTS, 5,
    offsetof(tera_leave_session_event, leaving_devices), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_leave_session_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_stop_session_event[] = {
  { "session_uuid", FORM_TEXT, 1,
    offsetof(tera_stop_session_event, session_uuid), 0, 0, NULL },
  { "service_uuid", FORM_TEXT, 2,
    offsetof(tera_stop_session_event, service_uuid), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_stop_session_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_database_event[] = {
  { "type", FORM_ENUM, 1,
    offsetof(tera_database_event, type), 0, 14, "EventType" },
  { "object_type", FORM_TEXT, 2,
    offsetof(tera_database_event, object_type), 0, 0, NULL },
  { "object_value", FORM_TEXT, 3,
    offsetof(tera_database_event, object_value), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_database_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_log_event[] = {
  { "level", FORM_ENUM, 1,
    offsetof(tera_log_event, level), 0, 15, "LogLevel" },
  { "timestamp", FORM_DOUBLE, 2,
    offsetof(tera_log_event, timestamp), 0, 0, NULL },
  { "sender", FORM_TEXT, 3,
    offsetof(tera_log_event, sender), 0, 0, NULL },
  { "message", FORM_TEXT, 4,
    offsetof(tera_log_event, message), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_log_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_login_event[] = {
  { "log_header", FORM_MESSAGE, 1,
    offsetof(tera_login_event, log_header), 0, 15, NULL },
  { "login_type", FORM_ENUM, 2,
    offsetof(tera_login_event, login_type), 0, 16, "LoginType" },
  { "login_status", FORM_ENUM, 3,
    offsetof(tera_login_event, login_status), 0, 16, "LoginStatus" },
  { "client_name", FORM_TEXT, 4,
    offsetof(tera_login_event, client_name), 0, 0, NULL },
  { "client_version", FORM_TEXT, 5,
    offsetof(tera_login_event, client_version), 0, 0, NULL },
  { "client_ip", FORM_TEXT, 6,
    offsetof(tera_login_event, client_ip), 0, 0, NULL },
  { "os_name", FORM_TEXT, 7,
    offsetof(tera_login_event, os_name), 0, 0, NULL },
  { "os_version", FORM_TEXT, 8,
    offsetof(tera_login_event, os_version), 0, 0, NULL },
  { "user_uuid", FORM_TEXT, 9,
    offsetof(tera_login_event, user_uuid), 0, 0, NULL },
  { "participant_uuid", FORM_TEXT, 10,
    offsetof(tera_login_event, participant_uuid), 0, 0, NULL },
  { "device_uuid", FORM_TEXT, 11,
    offsetof(tera_login_event, device_uuid), 0, 0, NULL },
  { "service_uuid", FORM_TEXT, 12,
    offsetof(tera_login_event, service_uuid), 0, 0, NULL },
  { "server_endpoint", FORM_TEXT, 13,
    offsetof(tera_login_event, server_endpoint), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_login_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_rpc_message[] = {
  { "method", FORM_TEXT, 1,
    offsetof(tera_rpc_message, method), 0, 0, NULL },
  { "reply_to", FORM_TEXT, 2,
    offsetof(tera_rpc_message, reply_to), 0, 0, NULL },
  { "id", FORM_UINT64, 3,
    offsetof(tera_rpc_message, id), 0, 0, NULL },
  { "timestamp", FORM_DOUBLE, 4,
    offsetof(tera_rpc_message, timestamp), 0, 0, NULL },
  { "args", FORM_MESSAGES, 5,
    offsetof(tera_rpc_message, args), 0, 18, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_rpc_message, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_value[] = {
  { "double_value", FORM_DOUBLE, 1,
    offsetof(tera_value, arg_value.double_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "float_value", FORM_FLOAT, 2,
    offsetof(tera_value, arg_value.float_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "int_value", FORM_INT64, 3,
    offsetof(tera_value, arg_value.int_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "uint_value", FORM_UINT64, 4,
    offsetof(tera_value, arg_value.uint_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "bool_value", FORM_BOOL, 5,
    offsetof(tera_value, arg_value.bool_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "bytes_value", FORM_BYTES, 6,
    offsetof(tera_value, arg_value.bytes_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "string_value", FORM_TEXT, 7,
    offsetof(tera_value, arg_value.string_value), offsetof(tera_value, arg_value_case), 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_value, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_archive_event[] = {
  { "archive_uuid", FORM_TEXT, 1,
    offsetof(tera_archive_event, archive_uuid), 0, 0, NULL },
  { "owner_uuid", FORM_TEXT, 2,
    offsetof(tera_archive_event, owner_uuid), 0, 0, NULL },
  { "status", FORM_ENUM, 3,
    offsetof(tera_archive_event, status), 0, 19, "StatusType" },
  { "archive_url", FORM_TEXT, 4,
    offsetof(tera_archive_event, archive_url), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_archive_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_server_command[] = {
  { "type", FORM_ENUM, 1,
    offsetof(tera_server_command, type), 0, 20, "CommandType" },
  { "data", FORM_MESSAGE, 2,
    offsetof(tera_server_command, data), 0, 1, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_server_command, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_user_register_to_event[] = {
  { "event_type", FORM_ENUM, 1,
    offsetof(tera_user_register_to_event, event_type), 0, 21, "EventType" },
  { "action", FORM_ENUM, 2,
    offsetof(tera_user_register_to_event, action), 0, 21, "Action" },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_user_register_to_event, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_create_session[] = {
  { "source", FORM_TEXT, 1,
    offsetof(tera_create_session, source), 0, 0, NULL },
  { "command", FORM_TEXT, 2,
    offsetof(tera_create_session, command), 0, 0, NULL },
  { "reply_to", FORM_TEXT, 3,
    offsetof(tera_create_session, reply_to), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_create_session, unknown_fields), 0, 0, NULL },
};

static const Field fields_of_tera_result[] = {
  { "type", FORM_ENUM, 1,
    offsetof(tera_result, type), 0, 23, "ResultType" },
  { "code", FORM_INT64, 2,
    offsetof(tera_result, code), 0, 0, NULL },
  { "message", FORM_TEXT, 3,
    offsetof(tera_result, message), 0, 0, NULL },
  { "unknown_fields", FORM_BYTES, 0, offsetof(tera_result, unknown_fields), 0, 0, NULL },
};

static const Schema schemas[] = {
  { 1, "google.protobuf.Any", "Any", sizeof(tera_any),
    fields_of_tera_any, sizeof fields_of_tera_any / sizeof *fields_of_tera_any },
  { 2, "opentera.protobuf.TeraMessage", "TeraMessage", sizeof(tera_message),
    fields_of_tera_message, sizeof fields_of_tera_message / sizeof *fields_of_tera_message },
  { 3, "opentera.protobuf.TeraEvent", "TeraEvent", sizeof(tera_event),
    fields_of_tera_event, sizeof fields_of_tera_event / sizeof *fields_of_tera_event },
  { 4, "opentera.protobuf.TeraEvent.Header", "TeraEventHeader", sizeof(tera_event_header),
    fields_of_tera_event_header, sizeof fields_of_tera_event_header / sizeof *fields_of_tera_event_header },
  { 5, "opentera.protobuf.TeraModuleMessage", "TeraModuleMessage", sizeof(tera_module_message),
    fields_of_tera_module_message, sizeof fields_of_tera_module_message / sizeof *fields_of_tera_module_message },
  { 6, "opentera.protobuf.TeraModuleMessage.Header", "TeraModuleMessageHeader", sizeof(tera_module_message_header),
    fields_of_tera_module_message_header, sizeof fields_of_tera_module_message_header / sizeof *fields_of_tera_module_message_header },
  { 7, "opentera.protobuf.DeviceEvent", "DeviceEvent", sizeof(tera_device_event),
    fields_of_tera_device_event, sizeof fields_of_tera_device_event / sizeof *fields_of_tera_device_event },
  { 8, "opentera.protobuf.ParticipantEvent", "ParticipantEvent", sizeof(tera_participant_event),
    fields_of_tera_participant_event, sizeof fields_of_tera_participant_event / sizeof *fields_of_tera_participant_event },
  { 9, "opentera.protobuf.UserEvent", "UserEvent", sizeof(tera_user_event),
    fields_of_tera_user_event, sizeof fields_of_tera_user_event / sizeof *fields_of_tera_user_event },
  { 10, "opentera.protobuf.JoinSessionEvent", "JoinSessionEvent", sizeof(tera_join_session_event),
    fields_of_tera_join_session_event, sizeof fields_of_tera_join_session_event / sizeof *fields_of_tera_join_session_event },
  { 11, "opentera.protobuf.JoinSessionReplyEvent", "JoinSessionReplyEvent", sizeof(tera_join_session_reply_event),
    fields_of_tera_join_session_reply_event, sizeof fields_of_tera_join_session_reply_event / sizeof *fields_of_tera_join_session_reply_event },
  { 12, "opentera.protobuf.LeaveSessionEvent", "LeaveSessionEvent", sizeof(tera_leave_session_event),
    fields_of_tera_leave_session_event, sizeof fields_of_tera_leave_session_event / sizeof *fields_of_tera_leave_session_event },
  { 13, "opentera.protobuf.StopSessionEvent", "StopSessionEvent", sizeof(tera_stop_session_event),
    fields_of_tera_stop_session_event, sizeof fields_of_tera_stop_session_event / sizeof *fields_of_tera_stop_session_event },
  { 14, "opentera.protobuf.DatabaseEvent", "DatabaseEvent", sizeof(tera_database_event),
    fields_of_tera_database_event, sizeof fields_of_tera_database_event / sizeof *fields_of_tera_database_event },
  { 15, "opentera.protobuf.LogEvent", "LogEvent", sizeof(tera_log_event),
    fields_of_tera_log_event, sizeof fields_of_tera_log_event / sizeof *fields_of_tera_log_event },
  { 16, "opentera.protobuf.LoginEvent", "LoginEvent", sizeof(tera_login_event),
    fields_of_tera_login_event, sizeof fields_of_tera_login_event / sizeof *fields_of_tera_login_event },
  { 17, "opentera.protobuf.RPCMessage", "RPCMessage", sizeof(tera_rpc_message),
    fields_of_tera_rpc_message, sizeof fields_of_tera_rpc_message / sizeof *fields_of_tera_rpc_message },
  { 18, "opentera.protobuf.Value", "Value", sizeof(tera_value),
    fields_of_tera_value, sizeof fields_of_tera_value / sizeof *fields_of_tera_value },
  { 19, "opentera.protobuf.ArchiveEvent", "ArchiveEvent", sizeof(tera_archive_event),
    fields_of_tera_archive_event, sizeof fields_of_tera_archive_event / sizeof *fields_of_tera_archive_event },
  { 20, "opentera.protobuf.ServerCommand", "ServerCommand", sizeof(tera_server_command),
    fields_of_tera_server_command, sizeof fields_of_tera_server_command / sizeof *fields_of_tera_server_command },
  { 21, "opentera.protobuf.UserRegisterToEvent", "UserRegisterToEvent", sizeof(tera_user_register_to_event),
    fields_of_tera_user_register_to_event, sizeof fields_of_tera_user_register_to_event / sizeof *fields_of_tera_user_register_to_event },
  { 22, "opentera.protobuf.CreateSession", "CreateSession", sizeof(tera_create_session),
    fields_of_tera_create_session, sizeof fields_of_tera_create_session / sizeof *fields_of_tera_create_session },
  { 23, "opentera.protobuf.Result", "Result", sizeof(tera_result),
    fields_of_tera_result, sizeof fields_of_tera_result / sizeof *fields_of_tera_result },
};

const Schema *schema_of_name(const char *full_name) {
  for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
    if (strcmp(schemas[i].full_name, full_name) == 0) return &schemas[i];
  }
  return NULL;
}
