// Generated from `proto/` by `cargo codegen`; do not edit.

use core::ffi::c_char;

use crate::abi::*;
use crate::boundary;
use crate::schema::Message;

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
