//! TeraModuleMessage.

// Generated from `proto/TeraModuleMessage.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// Wraps what is addressed to one module of the server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_module_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version, time, sequence number, source and destination. NULL if absent.
    pub head: *const tera_module_message_header,
    /// The payloads, of any mix of types.
    pub data: tera_any_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_module_message {
    const KIND: u32 = TERA_KIND_MODULE_MESSAGE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        head: ptr::null(),
        data: tera_any_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[48]);

    const FIELDS: &'static [Field] = &[
        field!(message, tera_module_message.head, 1, "head", "head"),
        field!(messages, tera_module_message.data, 2, "data", "data"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_module_message>() == 48 && align_of::<tera_module_message>() == 8);
    assert!(std::mem::offset_of!(tera_module_message, base) == 0);
    assert!(std::mem::offset_of!(tera_module_message, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_module_message, head) == 24);
    assert!(std::mem::offset_of!(tera_module_message, data) == 32);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_init(message: *mut tera_module_message, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_MODULE_MESSAGE, tera_module_message::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_encode(
    arena: *mut tera_arena,
    message: *const tera_module_message,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_MODULE_MESSAGE, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_module_message,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_MODULE_MESSAGE, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_module_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_MODULE_MESSAGE, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_to_json(
    arena: *mut tera_arena,
    message: *const tera_module_message,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_MODULE_MESSAGE, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_module_message_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_module_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_MODULE_MESSAGE, text, len, flags, message.cast()) }
}
