//! The functions of every message. Generated from `proto/` by `cargo codegen`; do not edit.

// The header is the manual. The functions of all messages are described once, in `generic.rs`.
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
pub use self::stop_session_event::*;
pub use self::user_event::*;
pub use self::user_register_to_event::*;
pub use self::value::*;
