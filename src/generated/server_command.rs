//! ServerCommand.
//!
//! A command to a part of the server.

// Generated from `proto/ServerCommand.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

/// `ServerCommand.CommandType`: Not said, or not known.
pub const TERA_SERVER_COMMAND_CMD_UNKNOWN: i32 = 0;
/// `ServerCommand.CommandType`: Register a device.
pub const TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE: i32 = 1;
/// `ServerCommand.CommandType`: Disconnect a client.
pub const TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT: i32 = 2;

/// A command to a part of the server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_server_command {
    /// Set by `TERA_SERVER_COMMAND_INIT` or `tera_server_command_init`.
    pub base: tera_head,
    /// Fields that this schema does not know, as received; written behind the others without a look at them.
    pub unknown_fields: tera_bytes,
    /// What to do. A `TERA_SERVER_COMMAND_...`; other numbers are kept.
    pub r#type: i32,
    /// Not used.
    pub reserved1: u32,
    /// Data for the command, absent when it needs none. NULL when absent.
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

/// Makes `message` an empty message, whatever was there: what `TERA_SERVER_COMMAND_INIT` does, where a
/// macro is no use. `size` is the `sizeof` of the struct in the caller's program.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
/// `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_init(message: *mut tera_server_command, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_SERVER_COMMAND, tera_server_command::SIZES, message.cast(), size) }
}

/// Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
/// may be NULL when `capacity` is 0.
///
/// `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
/// `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
/// `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
/// `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
/// a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
/// `buffer`.
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

/// Gives the size of `message` as protobuf binary, in bytes.
///
/// Returns what `tera_server_command_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
/// written only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_server_command_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_server_command,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_SERVER_COMMAND, message.cast(), size) }
}

/// Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
/// head has to be set.
///
/// Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
/// of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
///
/// Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
/// `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
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

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
/// `*len`. `buffer` may be NULL when `capacity` is 0.
///
/// `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
/// text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
/// leaves it there.
///
/// Returns what `tera_server_command_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
/// type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
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

/// Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
/// to be set.
///
/// Its strings without escapes are views of `text`, or of a copy of it in the arena with
/// `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
/// any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
/// `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
/// only on success.
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

/// Name of a `ServerCommand.CommandType` (what to do), for example `"CMD_REGISTER_DEVICE"`: static,
/// NUL-terminated; NULL when the number has no name.
#[unsafe(no_mangle)]
pub extern "C" fn tera_server_command_command_type_name(value: i32) -> *const c_char {
    boundary::enum_name(SERVER_COMMAND_COMMAND_TYPE, value)
}

/// Gives the number of the `ServerCommand.CommandType` with the name `name` (`len` bytes). `arena` may be
/// NULL; it keeps the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
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
