//! The schema as code. Generated from `proto/` by `cargo codegen`; do not edit.

// The header is the manual. The functions of all messages are described once, in `abi/generic.rs`.
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
use crate::schema::{Collected, Described, Message, Sizes, Table, collect, field, fields_of, sizes};
use crate::view::{list, tera_bool, tera_bytes, tera_str, tera_str_list};

/// The fields of the messages, the one of kind 1 first.
#[rustfmt::skip]
const DESCRIBED: [&[Described]; 23] = [
    tera_any::FIELDS,
    tera_message::FIELDS,
    tera_event::FIELDS,
    tera_event_header::FIELDS,
    tera_module_message::FIELDS,
    tera_module_message_header::FIELDS,
    tera_device_event::FIELDS,
    tera_participant_event::FIELDS,
    tera_user_event::FIELDS,
    tera_join_session_event::FIELDS,
    tera_join_session_reply_event::FIELDS,
    tera_leave_session_event::FIELDS,
    tera_stop_session_event::FIELDS,
    tera_database_event::FIELDS,
    tera_log_event::FIELDS,
    tera_login_event::FIELDS,
    tera_rpc_message::FIELDS,
    tera_value::FIELDS,
    tera_archive_event::FIELDS,
    tera_server_command::FIELDS,
    tera_user_register_to_event::FIELDS,
    tera_create_session::FIELDS,
    tera_result::FIELDS,
];

const SIZES: (usize, usize, usize) = sizes(&DESCRIBED);

/// The same fields, in the form that is read.
pub(crate) static COLLECTED: Collected<{ SIZES.0 }, { SIZES.1 }, { SIZES.2 }> = collect(&DESCRIBED);

/// The messages, the one of kind 1 first.
#[rustfmt::skip]
pub(crate) static MESSAGES: [Table; 23] = [
    Table::of::<tera_any>(c"type.googleapis.com/google.protobuf.Any", fields_of(&DESCRIBED, &COLLECTED.fields, 0)),
    Table::of::<tera_message>(c"type.googleapis.com/opentera.protobuf.TeraMessage", fields_of(&DESCRIBED, &COLLECTED.fields, 1)),
    Table::of::<tera_event>(c"type.googleapis.com/opentera.protobuf.TeraEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 2)),
    Table::of::<tera_event_header>(c"type.googleapis.com/opentera.protobuf.TeraEvent.Header", fields_of(&DESCRIBED, &COLLECTED.fields, 3)),
    Table::of::<tera_module_message>(c"type.googleapis.com/opentera.protobuf.TeraModuleMessage", fields_of(&DESCRIBED, &COLLECTED.fields, 4)),
    Table::of::<tera_module_message_header>(c"type.googleapis.com/opentera.protobuf.TeraModuleMessage.Header", fields_of(&DESCRIBED, &COLLECTED.fields, 5)),
    Table::of::<tera_device_event>(c"type.googleapis.com/opentera.protobuf.DeviceEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 6)),
    Table::of::<tera_participant_event>(c"type.googleapis.com/opentera.protobuf.ParticipantEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 7)),
    Table::of::<tera_user_event>(c"type.googleapis.com/opentera.protobuf.UserEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 8)),
    Table::of::<tera_join_session_event>(c"type.googleapis.com/opentera.protobuf.JoinSessionEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 9)),
    Table::of::<tera_join_session_reply_event>(c"type.googleapis.com/opentera.protobuf.JoinSessionReplyEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 10)),
    Table::of::<tera_leave_session_event>(c"type.googleapis.com/opentera.protobuf.LeaveSessionEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 11)),
    Table::of::<tera_stop_session_event>(c"type.googleapis.com/opentera.protobuf.StopSessionEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 12)),
    Table::of::<tera_database_event>(c"type.googleapis.com/opentera.protobuf.DatabaseEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 13)),
    Table::of::<tera_log_event>(c"type.googleapis.com/opentera.protobuf.LogEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 14)),
    Table::of::<tera_login_event>(c"type.googleapis.com/opentera.protobuf.LoginEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 15)),
    Table::of::<tera_rpc_message>(c"type.googleapis.com/opentera.protobuf.RPCMessage", fields_of(&DESCRIBED, &COLLECTED.fields, 16)),
    Table::of::<tera_value>(c"type.googleapis.com/opentera.protobuf.Value", fields_of(&DESCRIBED, &COLLECTED.fields, 17)),
    Table::of::<tera_archive_event>(c"type.googleapis.com/opentera.protobuf.ArchiveEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 18)),
    Table::of::<tera_server_command>(c"type.googleapis.com/opentera.protobuf.ServerCommand", fields_of(&DESCRIBED, &COLLECTED.fields, 19)),
    Table::of::<tera_user_register_to_event>(c"type.googleapis.com/opentera.protobuf.UserRegisterToEvent", fields_of(&DESCRIBED, &COLLECTED.fields, 20)),
    Table::of::<tera_create_session>(c"type.googleapis.com/opentera.protobuf.CreateSession", fields_of(&DESCRIBED, &COLLECTED.fields, 21)),
    Table::of::<tera_result>(c"type.googleapis.com/opentera.protobuf.Result", fields_of(&DESCRIBED, &COLLECTED.fields, 22)),
];
