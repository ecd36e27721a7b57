//! TeraEvent.

// Generated from `proto/TeraEvent.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// Wraps the events that the server, its services and its clients publish.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version, time and topic. NULL if absent.
    pub header: *const tera_event_header,
    /// The events, of any mix of types.
    pub events: tera_any_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_event {
    const KIND: u32 = TERA_KIND_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        header: ptr::null(),
        events: tera_any_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[48]);

    const FIELDS: &'static [Field] = &[
        field!(message, tera_event.header, 1, "header", "header"),
        field!(messages, tera_event.events, 2, "events", "events"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_event>() == 48 && align_of::<tera_event>() == 8);
    assert!(std::mem::offset_of!(tera_event, base) == 0);
    assert!(std::mem::offset_of!(tera_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_event, header) == 24);
    assert!(std::mem::offset_of!(tera_event, events) == 32);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_init(message: *mut tera_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_EVENT, tera_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_encode(
    arena: *mut tera_arena,
    message: *const tera_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_EVENT, text, len, flags, message.cast()) }
}
