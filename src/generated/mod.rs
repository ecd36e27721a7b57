//! What the schema says, as code. Generated from `proto/` by `cargo codegen`; do not edit.

// The manual is the header. What all messages share is said once, in `abi/generic.rs`.
#![allow(missing_docs)]

#[rustfmt::skip]
pub(crate) mod any;
#[rustfmt::skip]
pub(crate) mod archive_event;
#[rustfmt::skip]
pub(crate) mod create_session;
#[rustfmt::skip]
pub(crate) mod database_event;
#[rustfmt::skip]
pub(crate) mod device_event;
#[rustfmt::skip]
pub(crate) mod event;
#[rustfmt::skip]
pub(crate) mod event_header;
#[rustfmt::skip]
pub(crate) mod join_session_event;
#[rustfmt::skip]
pub(crate) mod join_session_reply_event;
#[rustfmt::skip]
pub(crate) mod kinds;
#[rustfmt::skip]
pub(crate) mod leave_session_event;
#[rustfmt::skip]
pub(crate) mod log_event;
#[rustfmt::skip]
pub(crate) mod login_event;
#[rustfmt::skip]
pub(crate) mod message;
#[rustfmt::skip]
pub(crate) mod module_message;
#[rustfmt::skip]
pub(crate) mod module_message_header;
#[rustfmt::skip]
pub(crate) mod participant_event;
#[rustfmt::skip]
pub(crate) mod result;
#[rustfmt::skip]
pub(crate) mod rpc_message;
#[rustfmt::skip]
pub(crate) mod server_command;
#[rustfmt::skip]
pub(crate) mod statuses;
#[rustfmt::skip]
pub(crate) mod stop_session_event;
#[rustfmt::skip]
pub(crate) mod user_event;
#[rustfmt::skip]
pub(crate) mod user_register_to_event;
#[rustfmt::skip]
pub(crate) mod value;

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

use core::ptr;

use crate::enums::{EnumTable, EnumValue};
use crate::head::tera_head;
use crate::schema::{Field, Message, Sizes, Table, field};
use crate::view::{list, tera_bool, tera_bytes, tera_str, tera_str_list};

/// The messages, the one of kind 1 first.
#[rustfmt::skip]
pub(crate) static MESSAGES: [Table; 23] = [
    Table::of::<tera_any>(c"type.googleapis.com/google.protobuf.Any"),
    Table::of::<tera_message>(c"type.googleapis.com/opentera.protobuf.TeraMessage"),
    Table::of::<tera_event>(c"type.googleapis.com/opentera.protobuf.TeraEvent"),
    Table::of::<tera_event_header>(c"type.googleapis.com/opentera.protobuf.TeraEvent.Header"),
    Table::of::<tera_module_message>(c"type.googleapis.com/opentera.protobuf.TeraModuleMessage"),
    Table::of::<tera_module_message_header>(c"type.googleapis.com/opentera.protobuf.TeraModuleMessage.Header"),
    Table::of::<tera_device_event>(c"type.googleapis.com/opentera.protobuf.DeviceEvent"),
    Table::of::<tera_participant_event>(c"type.googleapis.com/opentera.protobuf.ParticipantEvent"),
    Table::of::<tera_user_event>(c"type.googleapis.com/opentera.protobuf.UserEvent"),
    Table::of::<tera_join_session_event>(c"type.googleapis.com/opentera.protobuf.JoinSessionEvent"),
    Table::of::<tera_join_session_reply_event>(c"type.googleapis.com/opentera.protobuf.JoinSessionReplyEvent"),
    Table::of::<tera_leave_session_event>(c"type.googleapis.com/opentera.protobuf.LeaveSessionEvent"),
    Table::of::<tera_stop_session_event>(c"type.googleapis.com/opentera.protobuf.StopSessionEvent"),
    Table::of::<tera_database_event>(c"type.googleapis.com/opentera.protobuf.DatabaseEvent"),
    Table::of::<tera_log_event>(c"type.googleapis.com/opentera.protobuf.LogEvent"),
    Table::of::<tera_login_event>(c"type.googleapis.com/opentera.protobuf.LoginEvent"),
    Table::of::<tera_rpc_message>(c"type.googleapis.com/opentera.protobuf.RPCMessage"),
    Table::of::<tera_value>(c"type.googleapis.com/opentera.protobuf.Value"),
    Table::of::<tera_archive_event>(c"type.googleapis.com/opentera.protobuf.ArchiveEvent"),
    Table::of::<tera_server_command>(c"type.googleapis.com/opentera.protobuf.ServerCommand"),
    Table::of::<tera_user_register_to_event>(c"type.googleapis.com/opentera.protobuf.UserRegisterToEvent"),
    Table::of::<tera_create_session>(c"type.googleapis.com/opentera.protobuf.CreateSession"),
    Table::of::<tera_result>(c"type.googleapis.com/opentera.protobuf.Result"),
];
