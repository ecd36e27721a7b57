// Generated from `proto/` by `cargo codegen`; do not edit.

use core::ffi::c_char;

use crate::abi::*;
use crate::boundary;
use crate::schema::Message;

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_init(message: *mut tera_event_header, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_EVENT_HEADER, tera_event_header::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_encode(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_EVENT_HEADER, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_EVENT_HEADER, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_event_header,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_EVENT_HEADER, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_to_json(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_EVENT_HEADER, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_event_header,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_EVENT_HEADER, text, len, flags, message.cast()) }
}
