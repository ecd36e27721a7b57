//! Kinds.
//!
//! A kind is a number that identifies a type of struct. Kinds never change; new ones are appended.

// Generated from `proto/` by `cargo codegen`; do not edit.

use core::ffi::CStr;

// enum tera_kind: The type of a struct. Messages have kinds below 65536.
/// Not a message of this schema.
pub const TERA_KIND_UNKNOWN: u32 = 0;
/// `google.protobuf.Any`.
pub const TERA_KIND_ANY: u32 = 1;
/// `TeraMessage`.
pub const TERA_KIND_MESSAGE: u32 = 2;
/// `TeraEvent`.
pub const TERA_KIND_EVENT: u32 = 3;
/// `TeraEvent.Header`.
pub const TERA_KIND_EVENT_HEADER: u32 = 4;
/// `TeraModuleMessage`.
pub const TERA_KIND_MODULE_MESSAGE: u32 = 5;
/// `TeraModuleMessage.Header`.
pub const TERA_KIND_MODULE_MESSAGE_HEADER: u32 = 6;
/// `DeviceEvent`.
pub const TERA_KIND_DEVICE_EVENT: u32 = 7;
/// `ParticipantEvent`.
pub const TERA_KIND_PARTICIPANT_EVENT: u32 = 8;
/// `UserEvent`.
pub const TERA_KIND_USER_EVENT: u32 = 9;
/// `JoinSessionEvent`.
pub const TERA_KIND_JOIN_SESSION_EVENT: u32 = 10;
/// `JoinSessionReplyEvent`.
pub const TERA_KIND_JOIN_SESSION_REPLY_EVENT: u32 = 11;
/// `LeaveSessionEvent`.
pub const TERA_KIND_LEAVE_SESSION_EVENT: u32 = 12;
/// `StopSessionEvent`.
pub const TERA_KIND_STOP_SESSION_EVENT: u32 = 13;
/// `DatabaseEvent`.
pub const TERA_KIND_DATABASE_EVENT: u32 = 14;
/// `LogEvent`.
pub const TERA_KIND_LOG_EVENT: u32 = 15;
/// `LoginEvent`.
pub const TERA_KIND_LOGIN_EVENT: u32 = 16;
/// `RPCMessage`.
pub const TERA_KIND_RPC_MESSAGE: u32 = 17;
/// `Value`.
pub const TERA_KIND_VALUE: u32 = 18;
/// `ArchiveEvent`.
pub const TERA_KIND_ARCHIVE_EVENT: u32 = 19;
/// `ServerCommand`.
pub const TERA_KIND_SERVER_COMMAND: u32 = 20;
/// `UserRegisterToEvent`.
pub const TERA_KIND_USER_REGISTER_TO_EVENT: u32 = 21;
/// `CreateSession`.
pub const TERA_KIND_CREATE_SESSION: u32 = 22;
/// `Result`.
pub const TERA_KIND_RESULT: u32 = 23;
/// `tera_frame`, which is not a message.
pub const TERA_KIND_FRAME: u32 = 65536;
/// `tera_topic`, which is not a message.
pub const TERA_KIND_TOPIC: u32 = 65537;
/// `tera_rpc_reply`, which is not a message.
pub const TERA_KIND_RPC_REPLY: u32 = 65538;
/// `tera_field`, which is not a message.
pub const TERA_KIND_FIELD: u32 = 65539;

/// The sizes of the structs that a program was compiled with, in bytes and by kind.
pub const TERA_LAYOUT: &CStr = if usize::BITS == 64 {
    c"64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56"
} else {
    c"40 24 32 40 32 56 48 56 40 88 64 56 32 40 48 112 56 32 48 32 24 40 40"
};
