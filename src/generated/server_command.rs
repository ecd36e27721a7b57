//! ServerCommand.

// Generated from `proto/ServerCommand.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

// enum tera_server_command_command_type: `ServerCommand.CommandType`: what to do.
/// Not said, or not known.
pub const TERA_SERVER_COMMAND_CMD_UNKNOWN: i32 = 0;
/// Register a device.
pub const TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE: i32 = 1;
/// Disconnect a client.
pub const TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT: i32 = 2;

/// A command to a part of the server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_server_command {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// What to do. An `enum tera_server_command_command_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Data for the command, absent when it needs none. NULL if absent.
    pub data: *const tera_any,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_server_command {
    const KIND: u32 = TERA_KIND_SERVER_COMMAND;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        r#type: 0,
        reserved1: 0,
        data: ptr::null(),
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[40]);

    const FIELDS: &'static [Field] = &[
        field!(enumeration, tera_server_command.r#type, 1, "type", "type").with(SERVER_COMMAND_COMMAND_TYPE),
        field!(message, tera_server_command.data, 2, "data", "data"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_server_command>() == 40 && align_of::<tera_server_command>() == 8);
    assert!(std::mem::offset_of!(tera_server_command, base) == 0);
    assert!(std::mem::offset_of!(tera_server_command, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_server_command, r#type) == 24);
    assert!(std::mem::offset_of!(tera_server_command, reserved1) == 28);
    assert!(std::mem::offset_of!(tera_server_command, data) == 32);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_init(message: *mut tera_server_command, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_SERVER_COMMAND, tera_server_command::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_encode(
    arena: *mut tera_arena,
    message: *const tera_server_command,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_SERVER_COMMAND, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_server_command,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_SERVER_COMMAND, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_server_command,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_SERVER_COMMAND, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_to_json(
    arena: *mut tera_arena,
    message: *const tera_server_command,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_SERVER_COMMAND, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_server_command,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_SERVER_COMMAND, text, len, flags, message.cast()) }
}

/// Values of `ServerCommand.CommandType`.
pub(crate) static SERVER_COMMAND_COMMAND_TYPE: &EnumTable = &[
    (0, c"CMD_UNKNOWN"),
    (1, c"CMD_REGISTER_DEVICE"),
    (2, c"CMD_CLIENT_DISCONNECT"),
];

#[unsafe(no_mangle)]
pub extern "C" fn tera_server_command_command_type_name(value: i32) -> *const c_char {
    boundary::enum_name(SERVER_COMMAND_COMMAND_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_command_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, SERVER_COMMAND_COMMAND_TYPE, name, len, value) }
}
