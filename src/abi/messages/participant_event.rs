// Generated from `proto/` by `cargo codegen`; do not edit.

use core::ffi::c_char;

use crate::abi::*;
use crate::boundary;
use crate::schema::Message;

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_init(message: *mut tera_participant_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_PARTICIPANT_EVENT, tera_participant_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_encode(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_participant_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_PARTICIPANT_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_participant_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_PARTICIPANT_EVENT, text, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub extern "C" fn tera_participant_event_event_type_name(value: i32) -> *const c_char {
    boundary::enum_name(PARTICIPANT_EVENT_EVENT_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_event_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, PARTICIPANT_EVENT_EVENT_TYPE, name, len, value) }
}
