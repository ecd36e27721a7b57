//! The messages as prost and as the C ABI have them, in the order of their kinds.
//!
//! Generated from `proto/` by `cargo codegen`; do not edit.

/// Calls a macro with every message: its fields, its oneofs with their members, and what only the C ABI has.
macro_rules! for_all_messages {
    ($then:ident) => {
        $then! {
            Any: tera_any {
                fields { 1 type_url 2 value }
                oneofs { }
                embedded { message }
                pads { }
            }
            proto::TeraMessage: tera_message {
                fields { 1 message }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::TeraEvent: tera_event {
                fields { 1 header 2 events }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::tera_event::Header: tera_event_header {
                fields { 1 version 2 time 3 topic }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::TeraModuleMessage: tera_module_message {
                fields { 1 head 2 data }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::tera_module_message::Header: tera_module_message_header {
                fields { 1 version 2 time 3 seq 4 source 5 dest }
                oneofs { }
                embedded { }
                pads { reserved1 reserved2 }
            }
            proto::DeviceEvent: tera_device_event {
                fields { 1 device_uuid 2 r#type 3 device_name 4 device_status }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::ParticipantEvent: tera_participant_event {
                fields { 1 participant_uuid 2 r#type 3 participant_name 4 participant_project_name 5 participant_site_name }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::UserEvent: tera_user_event {
                fields { 1 user_uuid 2 r#type 3 user_fullname }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::JoinSessionEvent: tera_join_session_event {
                fields { 1 session_url 2 session_creator_name 3 session_uuid 4 session_participants 5 session_users 6 session_devices 7 join_msg 8 session_parameters 9 service_uuid }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::JoinSessionReplyEvent: tera_join_session_reply_event {
                fields { 1 session_uuid 2 user_uuid 3 participant_uuid 4 device_uuid 5 join_reply 6 reply_msg }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::LeaveSessionEvent: tera_leave_session_event {
                fields { 1 session_uuid 2 service_uuid 3 leaving_participants 4 leaving_users 5 leaving_devices }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::StopSessionEvent: tera_stop_session_event {
                fields { 1 session_uuid 2 service_uuid }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::DatabaseEvent: tera_database_event {
                fields { 1 r#type 2 object_type 3 object_value }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::LogEvent: tera_log_event {
                fields { 1 level 2 timestamp 3 sender 4 message }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::LoginEvent: tera_login_event {
                fields { 1 log_header 2 login_type 3 login_status 4 client_name 5 client_version 6 client_ip 7 os_name 8 os_version 9 user_uuid 10 participant_uuid 11 device_uuid 12 service_uuid 13 server_endpoint }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::RpcMessage: tera_rpc_message {
                fields { 1 method 2 reply_to 3 id 4 timestamp 5 args }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::Value: tera_value {
                fields { }
                oneofs { arg_value arg_value_case arg_value_reserved tera_value_arg_value {
                    1 double_value proto::value::ArgValue::DoubleValue,
                    2 float_value proto::value::ArgValue::FloatValue,
                    3 int_value proto::value::ArgValue::IntValue,
                    4 uint_value proto::value::ArgValue::UintValue,
                    5 bool_value proto::value::ArgValue::BoolValue,
                    6 bytes_value proto::value::ArgValue::BytesValue,
                    7 string_value proto::value::ArgValue::StringValue,
                } }
                embedded { }
                pads { }
            }
            proto::ArchiveEvent: tera_archive_event {
                fields { 1 archive_uuid 2 owner_uuid 3 status 4 archive_url }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::ServerCommand: tera_server_command {
                fields { 1 r#type 2 data }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
            proto::UserRegisterToEvent: tera_user_register_to_event {
                fields { 1 event_type 2 action }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::CreateSession: tera_create_session {
                fields { 1 source 2 command 3 reply_to }
                oneofs { }
                embedded { }
                pads { }
            }
            proto::Result: tera_result {
                fields { 1 r#type 2 code 3 message }
                oneofs { }
                embedded { }
                pads { reserved1 }
            }
        }
    };
}
pub(crate) use for_all_messages;

/// What a generic function is for every message.
macro_rules! of_each_message {
    ($function:ident) => {
        [
            $function::<Any>,
            $function::<proto::TeraMessage>,
            $function::<proto::TeraEvent>,
            $function::<proto::tera_event::Header>,
            $function::<proto::TeraModuleMessage>,
            $function::<proto::tera_module_message::Header>,
            $function::<proto::DeviceEvent>,
            $function::<proto::ParticipantEvent>,
            $function::<proto::UserEvent>,
            $function::<proto::JoinSessionEvent>,
            $function::<proto::JoinSessionReplyEvent>,
            $function::<proto::LeaveSessionEvent>,
            $function::<proto::StopSessionEvent>,
            $function::<proto::DatabaseEvent>,
            $function::<proto::LogEvent>,
            $function::<proto::LoginEvent>,
            $function::<proto::RpcMessage>,
            $function::<proto::Value>,
            $function::<proto::ArchiveEvent>,
            $function::<proto::ServerCommand>,
            $function::<proto::UserRegisterToEvent>,
            $function::<proto::CreateSession>,
            $function::<proto::Result>,
        ]
    };
}
pub(crate) use of_each_message;

/// Calls a macro with every message that stands in lists, and its list.
macro_rules! for_all_lists {
    ($then:ident) => {
        $then! {
            Any: tera_any_list;
            proto::Value: tera_value_list;
        }
    };
}
pub(crate) use for_all_lists;
