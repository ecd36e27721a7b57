//! TeraMessage.

// Generated from `proto/TeraMessage.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// Wraps everything that the server sends to a client over the websocket, so that the client sees the
/// type of the content before the content itself.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// The content, nearly always a `TeraEvent`. NULL if absent.
    pub message: *const tera_any,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_message {
    const KIND: u32 = TERA_KIND_MESSAGE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        message: ptr::null(),
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[32]);

    const FIELDS: &'static [Field] = &[
        field!(message, tera_message.message, 1, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_message>() == 32 && align_of::<tera_message>() == 8);
    assert!(std::mem::offset_of!(tera_message, base) == 0);
    assert!(std::mem::offset_of!(tera_message, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_message, message) == 24);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_init(message: *mut tera_message, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_MESSAGE, tera_message::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_encode(
    arena: *mut tera_arena,
    message: *const tera_message,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_MESSAGE, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_message,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_MESSAGE, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_MESSAGE, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_to_json(
    arena: *mut tera_arena,
    message: *const tera_message,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_MESSAGE, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_MESSAGE, text, len, flags, message.cast()) }
}
