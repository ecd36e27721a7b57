/* Generated from `proto/` by `cargo codegen`; do not edit. Whether a message stands in lists, and the enums, `X(prefix,
 * name)`: what the names of their functions begin with, and the name of their last value. */

#define IS_ELEMENT(kind) \
  ((kind) == TERA_KIND_ANY || (kind) == TERA_KIND_VALUE)

#define FOR_EACH_ENUM(X) \
  X(tera_device_event_event_type, "DEVICE_STATUS_CHANGED") \
  X(tera_participant_event_event_type, "PARTICIPANT_LEFT_SESSION") \
  X(tera_user_event_event_type, "USER_LEFT_SESSION") \
  X(tera_join_session_reply_event_reply_type, "REPLY_TIMEOUT") \
  X(tera_database_event_event_type, "DB_DELETE") \
  X(tera_log_event_log_level, "LOGLEVEL_FATAL") \
  X(tera_login_event_login_status, "LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN") \
  X(tera_login_event_login_type, "LOGIN_TYPE_CERTIFICATE") \
  X(tera_archive_event_status_type, "STATUS_DELETED") \
  X(tera_server_command_command_type, "CMD_CLIENT_DISCONNECT") \
  X(tera_user_register_to_event_event_type, "EVENT_DEVICE_UPDATED") \
  X(tera_user_register_to_event_action, "ACTION_UNREGISTER") \
  X(tera_result_result_type, "RESULT_WARNING")
