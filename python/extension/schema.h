/* The structs of the messages. Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_PYTHON_SCHEMA_H
#define OPENTERA_PYTHON_SCHEMA_H

/* Kinds are smaller. */
enum { KINDS = 24 };

/* The struct of any message. */
typedef union AnyStruct {
  tera_head head;
  tera_any as_tera_any;
  tera_message as_tera_message;
  tera_event as_tera_event;
  tera_event_header as_tera_event_header;
  tera_module_message as_tera_module_message;
  tera_module_message_header as_tera_module_message_header;
  tera_device_event as_tera_device_event;
  tera_participant_event as_tera_participant_event;
  tera_user_event as_tera_user_event;
  tera_join_session_event as_tera_join_session_event;
  tera_join_session_reply_event as_tera_join_session_reply_event;
  tera_leave_session_event as_tera_leave_session_event;
  tera_stop_session_event as_tera_stop_session_event;
  tera_database_event as_tera_database_event;
  tera_log_event as_tera_log_event;
  tera_login_event as_tera_login_event;
  tera_rpc_message as_tera_rpc_message;
  tera_value as_tera_value;
  tera_archive_event as_tera_archive_event;
  tera_server_command as_tera_server_command;
  tera_user_register_to_event as_tera_user_register_to_event;
  tera_create_session as_tera_create_session;
  tera_result as_tera_result;
} AnyStruct;

#endif
