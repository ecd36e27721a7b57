//! What the schema says, as code. Generated from `proto/` by `cargo codegen`; do not edit.

// The names are those of the header, and the manual is there too.
#![allow(non_camel_case_types, clippy::missing_safety_doc)]

#[rustfmt::skip]
mod any;
#[rustfmt::skip]
mod archive_event;
#[rustfmt::skip]
mod create_session;
#[rustfmt::skip]
mod database_event;
#[rustfmt::skip]
mod device_event;
#[rustfmt::skip]
mod event;
#[rustfmt::skip]
mod event_header;
#[rustfmt::skip]
mod join_session_event;
#[rustfmt::skip]
mod join_session_reply_event;
#[rustfmt::skip]
mod kinds;
#[rustfmt::skip]
mod leave_session_event;
#[rustfmt::skip]
mod log_event;
#[rustfmt::skip]
mod login_event;
#[rustfmt::skip]
mod message;
#[rustfmt::skip]
mod module_message;
#[rustfmt::skip]
mod module_message_header;
#[rustfmt::skip]
mod participant_event;
#[rustfmt::skip]
mod result;
#[rustfmt::skip]
mod rpc_message;
#[rustfmt::skip]
mod server_command;
#[rustfmt::skip]
mod statuses;
#[rustfmt::skip]
mod stop_session_event;
#[rustfmt::skip]
mod user_event;
#[rustfmt::skip]
mod user_register_to_event;
#[rustfmt::skip]
mod value;

pub use self::any::*;
pub use self::archive_event::*;
pub use self::create_session::*;
pub use self::database_event::*;
pub use self::device_event::*;
pub use self::event::*;
pub use self::event_header::*;
pub use self::join_session_event::*;
pub use self::join_session_reply_event::*;
pub use self::kinds::*;
pub use self::leave_session_event::*;
pub use self::log_event::*;
pub use self::login_event::*;
pub use self::message::*;
pub use self::module_message::*;
pub use self::module_message_header::*;
pub use self::participant_event::*;
pub use self::result::*;
pub use self::rpc_message::*;
pub use self::server_command::*;
pub use self::statuses::*;
pub use self::stop_session_event::*;
pub use self::user_event::*;
pub use self::user_register_to_event::*;
pub use self::value::*;

use crate::wire::registry::Entry;

/// The messages, the one of kind 1 first.
#[rustfmt::skip]
pub(crate) static MESSAGES: [Entry; 23] = [
    Entry::new::<tera_any>(
        c"type.googleapis.com/google.protobuf.Any",
        &[(1, "type_url"), (2, "value")],
    ),
    Entry::new::<tera_message>(
        c"type.googleapis.com/opentera.protobuf.TeraMessage",
        &[(1, "message")],
    ),
    Entry::new::<tera_event>(
        c"type.googleapis.com/opentera.protobuf.TeraEvent",
        &[(1, "header"), (2, "events")],
    ),
    Entry::new::<tera_event_header>(
        c"type.googleapis.com/opentera.protobuf.TeraEvent.Header",
        &[(1, "version"), (2, "time"), (3, "topic")],
    ),
    Entry::new::<tera_module_message>(
        c"type.googleapis.com/opentera.protobuf.TeraModuleMessage",
        &[(1, "head"), (2, "data")],
    ),
    Entry::new::<tera_module_message_header>(
        c"type.googleapis.com/opentera.protobuf.TeraModuleMessage.Header",
        &[(1, "version"), (2, "time"), (3, "seq"), (4, "source"), (5, "dest")],
    ),
    Entry::new::<tera_device_event>(
        c"type.googleapis.com/opentera.protobuf.DeviceEvent",
        &[(1, "device_uuid"), (2, "type"), (3, "device_name"), (4, "device_status")],
    ),
    Entry::new::<tera_participant_event>(
        c"type.googleapis.com/opentera.protobuf.ParticipantEvent",
        &[(1, "participant_uuid"), (2, "type"), (3, "participant_name"), (4, "participant_project_name"), (5, "participant_site_name")],
    ),
    Entry::new::<tera_user_event>(
        c"type.googleapis.com/opentera.protobuf.UserEvent",
        &[(1, "user_uuid"), (2, "type"), (3, "user_fullname")],
    ),
    Entry::new::<tera_join_session_event>(
        c"type.googleapis.com/opentera.protobuf.JoinSessionEvent",
        &[(1, "session_url"), (2, "session_creator_name"), (3, "session_uuid"), (4, "session_participants"), (5, "session_users"), (6, "session_devices"), (7, "join_msg"), (8, "session_parameters"), (9, "service_uuid")],
    ),
    Entry::new::<tera_join_session_reply_event>(
        c"type.googleapis.com/opentera.protobuf.JoinSessionReplyEvent",
        &[(1, "session_uuid"), (2, "user_uuid"), (3, "participant_uuid"), (4, "device_uuid"), (5, "join_reply"), (6, "reply_msg")],
    ),
    Entry::new::<tera_leave_session_event>(
        c"type.googleapis.com/opentera.protobuf.LeaveSessionEvent",
        &[(1, "session_uuid"), (2, "service_uuid"), (3, "leaving_participants"), (4, "leaving_users"), (5, "leaving_devices")],
    ),
    Entry::new::<tera_stop_session_event>(
        c"type.googleapis.com/opentera.protobuf.StopSessionEvent",
        &[(1, "session_uuid"), (2, "service_uuid")],
    ),
    Entry::new::<tera_database_event>(
        c"type.googleapis.com/opentera.protobuf.DatabaseEvent",
        &[(1, "type"), (2, "object_type"), (3, "object_value")],
    ),
    Entry::new::<tera_log_event>(
        c"type.googleapis.com/opentera.protobuf.LogEvent",
        &[(1, "level"), (2, "timestamp"), (3, "sender"), (4, "message")],
    ),
    Entry::new::<tera_login_event>(
        c"type.googleapis.com/opentera.protobuf.LoginEvent",
        &[(1, "log_header"), (2, "login_type"), (3, "login_status"), (4, "client_name"), (5, "client_version"), (6, "client_ip"), (7, "os_name"), (8, "os_version"), (9, "user_uuid"), (10, "participant_uuid"), (11, "device_uuid"), (12, "service_uuid"), (13, "server_endpoint")],
    ),
    Entry::new::<tera_rpc_message>(
        c"type.googleapis.com/opentera.protobuf.RPCMessage",
        &[(1, "method"), (2, "reply_to"), (3, "id"), (4, "timestamp"), (5, "args")],
    ),
    Entry::new::<tera_value>(
        c"type.googleapis.com/opentera.protobuf.Value",
        &[(1, "double_value"), (2, "float_value"), (3, "int_value"), (4, "uint_value"), (5, "bool_value"), (6, "bytes_value"), (7, "string_value")],
    ),
    Entry::new::<tera_archive_event>(
        c"type.googleapis.com/opentera.protobuf.ArchiveEvent",
        &[(1, "archive_uuid"), (2, "owner_uuid"), (3, "status"), (4, "archive_url")],
    ),
    Entry::new::<tera_server_command>(
        c"type.googleapis.com/opentera.protobuf.ServerCommand",
        &[(1, "type"), (2, "data")],
    ),
    Entry::new::<tera_user_register_to_event>(
        c"type.googleapis.com/opentera.protobuf.UserRegisterToEvent",
        &[(1, "event_type"), (2, "action")],
    ),
    Entry::new::<tera_create_session>(
        c"type.googleapis.com/opentera.protobuf.CreateSession",
        &[(1, "source"), (2, "command"), (3, "reply_to")],
    ),
    Entry::new::<tera_result>(
        c"type.googleapis.com/opentera.protobuf.Result",
        &[(1, "type"), (2, "code"), (3, "message")],
    ),
];
