//! TeraEvent.Header.

// Generated from `proto/TeraEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// What is common to all events of one wrapper.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_event_header {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version of the protocol, 1 today.
    pub version: u32,
    pub reserved1: u32,
    /// When the events were published, in seconds since 1970-01-01 00:00:00 UTC.
    pub time: f64,
    /// The Redis topic that the wrapper is published on (for logs the name of the list).
    pub topic: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_event_header {
    const KIND: u32 = TERA_KIND_EVENT_HEADER;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        version: 0,
        reserved1: 0,
        time: 0.0,
        topic: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[56]);

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_event_header.version, 1, "version", "version"),
        field!(scalar, tera_event_header.time, 2, "time", "time"),
        field!(scalar, tera_event_header.topic, 3, "topic", "topic"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_event_header>() == 56 && align_of::<tera_event_header>() == 8);
    assert!(std::mem::offset_of!(tera_event_header, base) == 0);
    assert!(std::mem::offset_of!(tera_event_header, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_event_header, version) == 24);
    assert!(std::mem::offset_of!(tera_event_header, reserved1) == 28);
    assert!(std::mem::offset_of!(tera_event_header, time) == 32);
    assert!(std::mem::offset_of!(tera_event_header, topic) == 40);
};

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
