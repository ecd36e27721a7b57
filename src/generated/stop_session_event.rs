//! StopSessionEvent.

// Generated from `proto/StopSessionEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// A session ended.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_stop_session_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the session.
    pub session_uuid: tera_str,
    /// UUID of the service that ran the session.
    pub service_uuid: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_stop_session_event {
    const KIND: u32 = TERA_KIND_STOP_SESSION_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        session_uuid: tera_str::EMPTY,
        service_uuid: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[56]);

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_stop_session_event.session_uuid, 1, "sessionUuid", "session_uuid"),
        field!(scalar, tera_stop_session_event.service_uuid, 2, "serviceUuid", "service_uuid"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_stop_session_event>() == 56 && align_of::<tera_stop_session_event>() == 8);
    assert!(std::mem::offset_of!(tera_stop_session_event, base) == 0);
    assert!(std::mem::offset_of!(tera_stop_session_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_stop_session_event, session_uuid) == 24);
    assert!(std::mem::offset_of!(tera_stop_session_event, service_uuid) == 40);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_init(message: *mut tera_stop_session_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_STOP_SESSION_EVENT, tera_stop_session_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_encode(
    arena: *mut tera_arena,
    message: *const tera_stop_session_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_STOP_SESSION_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_stop_session_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_STOP_SESSION_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_stop_session_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_STOP_SESSION_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_stop_session_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_STOP_SESSION_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_stop_session_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_stop_session_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_STOP_SESSION_EVENT, text, len, flags, message.cast()) }
}
