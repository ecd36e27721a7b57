// Generated from `proto/` by `cargo codegen`; do not edit. Every field of a message as C and as C++ has it;
// `c_type` gives the C struct of a C++ struct, and is only named.

tera_any c_type(const opentera::Any &);
inline void same(const tera_any &c, const opentera::Any &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.type_url, cpp.type_url);
  same(c.value, cpp.value);
  same(c.message, cpp.message);
}

tera_message c_type(const opentera::TeraMessage &);
inline void same(const tera_message &c, const opentera::TeraMessage &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.message, cpp.message);
}

tera_event_header c_type(const opentera::TeraEvent::Header &);
inline void same(const tera_event_header &c, const opentera::TeraEvent::Header &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.version, cpp.version);
  same(c.time, cpp.time);
  same(c.topic, cpp.topic);
}

tera_event c_type(const opentera::TeraEvent &);
inline void same(const tera_event &c, const opentera::TeraEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.header, cpp.header);
  same(c.events, cpp.events);
}

tera_module_message_header c_type(const opentera::TeraModuleMessage::Header &);
inline void same(const tera_module_message_header &c, const opentera::TeraModuleMessage::Header &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.version, cpp.version);
  same(c.time, cpp.time);
  same(c.seq, cpp.seq);
  same(c.source, cpp.source);
  same(c.dest, cpp.dest);
}

tera_module_message c_type(const opentera::TeraModuleMessage &);
inline void same(const tera_module_message &c, const opentera::TeraModuleMessage &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.head, cpp.head);
  same(c.data, cpp.data);
}

tera_device_event c_type(const opentera::DeviceEvent &);
inline void same(const tera_device_event &c, const opentera::DeviceEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.device_uuid, cpp.device_uuid);
  same(c.type, cpp.type);
  same(c.device_name, cpp.device_name);
  same(c.device_status, cpp.device_status);
}

tera_participant_event c_type(const opentera::ParticipantEvent &);
inline void same(const tera_participant_event &c, const opentera::ParticipantEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.participant_uuid, cpp.participant_uuid);
  same(c.type, cpp.type);
  same(c.participant_name, cpp.participant_name);
  same(c.participant_project_name, cpp.participant_project_name);
  same(c.participant_site_name, cpp.participant_site_name);
}

tera_user_event c_type(const opentera::UserEvent &);
inline void same(const tera_user_event &c, const opentera::UserEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.user_uuid, cpp.user_uuid);
  same(c.type, cpp.type);
  same(c.user_fullname, cpp.user_fullname);
}

tera_join_session_event c_type(const opentera::JoinSessionEvent &);
inline void same(const tera_join_session_event &c, const opentera::JoinSessionEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.session_url, cpp.session_url);
  same(c.session_creator_name, cpp.session_creator_name);
  same(c.session_uuid, cpp.session_uuid);
  same(c.session_participants, cpp.session_participants);
  same(c.session_users, cpp.session_users);
  same(c.session_devices, cpp.session_devices);
  same(c.join_msg, cpp.join_msg);
  same(c.session_parameters, cpp.session_parameters);
  same(c.service_uuid, cpp.service_uuid);
}

tera_join_session_reply_event c_type(const opentera::JoinSessionReplyEvent &);
inline void same(const tera_join_session_reply_event &c, const opentera::JoinSessionReplyEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.session_uuid, cpp.session_uuid);
  same(c.user_uuid, cpp.user_uuid);
  same(c.participant_uuid, cpp.participant_uuid);
  same(c.device_uuid, cpp.device_uuid);
  same(c.join_reply, cpp.join_reply);
  same(c.reply_msg, cpp.reply_msg);
}

tera_leave_session_event c_type(const opentera::LeaveSessionEvent &);
inline void same(const tera_leave_session_event &c, const opentera::LeaveSessionEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.session_uuid, cpp.session_uuid);
  same(c.service_uuid, cpp.service_uuid);
  same(c.leaving_participants, cpp.leaving_participants);
  same(c.leaving_users, cpp.leaving_users);
  same(c.leaving_devices, cpp.leaving_devices);
}

tera_stop_session_event c_type(const opentera::StopSessionEvent &);
inline void same(const tera_stop_session_event &c, const opentera::StopSessionEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.session_uuid, cpp.session_uuid);
  same(c.service_uuid, cpp.service_uuid);
}

tera_database_event c_type(const opentera::DatabaseEvent &);
inline void same(const tera_database_event &c, const opentera::DatabaseEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.type, cpp.type);
  same(c.object_type, cpp.object_type);
  same(c.object_value, cpp.object_value);
}

tera_log_event c_type(const opentera::LogEvent &);
inline void same(const tera_log_event &c, const opentera::LogEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.level, cpp.level);
  same(c.timestamp, cpp.timestamp);
  same(c.sender, cpp.sender);
  same(c.message, cpp.message);
}

tera_login_event c_type(const opentera::LoginEvent &);
inline void same(const tera_login_event &c, const opentera::LoginEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.log_header, cpp.log_header);
  same(c.login_type, cpp.login_type);
  same(c.login_status, cpp.login_status);
  same(c.client_name, cpp.client_name);
  same(c.client_version, cpp.client_version);
  same(c.client_ip, cpp.client_ip);
  same(c.os_name, cpp.os_name);
  same(c.os_version, cpp.os_version);
  same(c.user_uuid, cpp.user_uuid);
  same(c.participant_uuid, cpp.participant_uuid);
  same(c.device_uuid, cpp.device_uuid);
  same(c.service_uuid, cpp.service_uuid);
  same(c.server_endpoint, cpp.server_endpoint);
}

tera_value c_type(const opentera::Value &);
inline void same(const tera_value &c, const opentera::Value &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.arg_value_case, cpp.arg_value.which());
  EXPECT_EQ(c.arg_value_case == 1, cpp.arg_value.double_value() != nullptr);
  if (c.arg_value_case == 1) same(c.arg_value.double_value, *cpp.arg_value.double_value());
  EXPECT_EQ(c.arg_value_case == 2, cpp.arg_value.float_value() != nullptr);
  if (c.arg_value_case == 2) same(c.arg_value.float_value, *cpp.arg_value.float_value());
  EXPECT_EQ(c.arg_value_case == 3, cpp.arg_value.int_value() != nullptr);
  if (c.arg_value_case == 3) same(c.arg_value.int_value, *cpp.arg_value.int_value());
  EXPECT_EQ(c.arg_value_case == 4, cpp.arg_value.uint_value() != nullptr);
  if (c.arg_value_case == 4) same(c.arg_value.uint_value, *cpp.arg_value.uint_value());
  EXPECT_EQ(c.arg_value_case == 5, cpp.arg_value.bool_value() != nullptr);
  if (c.arg_value_case == 5) same(c.arg_value.bool_value, *cpp.arg_value.bool_value());
  EXPECT_EQ(c.arg_value_case == 6, cpp.arg_value.bytes_value() != nullptr);
  if (c.arg_value_case == 6) same(c.arg_value.bytes_value, *cpp.arg_value.bytes_value());
  EXPECT_EQ(c.arg_value_case == 7, cpp.arg_value.string_value() != nullptr);
  if (c.arg_value_case == 7) same(c.arg_value.string_value, *cpp.arg_value.string_value());
}

tera_rpc_message c_type(const opentera::RPCMessage &);
inline void same(const tera_rpc_message &c, const opentera::RPCMessage &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.method, cpp.method);
  same(c.reply_to, cpp.reply_to);
  same(c.id, cpp.id);
  same(c.timestamp, cpp.timestamp);
  same(c.args, cpp.args);
}

tera_archive_event c_type(const opentera::ArchiveEvent &);
inline void same(const tera_archive_event &c, const opentera::ArchiveEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.archive_uuid, cpp.archive_uuid);
  same(c.owner_uuid, cpp.owner_uuid);
  same(c.status, cpp.status);
  same(c.archive_url, cpp.archive_url);
}

tera_server_command c_type(const opentera::ServerCommand &);
inline void same(const tera_server_command &c, const opentera::ServerCommand &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.type, cpp.type);
  same(c.data, cpp.data);
}

tera_user_register_to_event c_type(const opentera::UserRegisterToEvent &);
inline void same(const tera_user_register_to_event &c, const opentera::UserRegisterToEvent &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.event_type, cpp.event_type);
  same(c.action, cpp.action);
}

tera_create_session c_type(const opentera::CreateSession &);
inline void same(const tera_create_session &c, const opentera::CreateSession &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.source, cpp.source);
  same(c.command, cpp.command);
  same(c.reply_to, cpp.reply_to);
}

tera_result c_type(const opentera::Result &);
inline void same(const tera_result &c, const opentera::Result &cpp) {
  same(c.base, cpp.base);
  same(c.unknown_fields, cpp.unknown_fields);
  same(c.type, cpp.type);
  same(c.code, cpp.code);
  same(c.message, cpp.message);
}
