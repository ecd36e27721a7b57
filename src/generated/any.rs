//! google.protobuf.Any.

// Generated from Google's `any.proto` by `cargo codegen`; do not edit.

use std::ptr;
use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// One message of whatever type, see the section about `Any`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_any {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    pub type_url: tera_str,
    /// The message as protobuf binary.
    pub value: tera_bytes,
    /// The message as a struct, or NULL. If it is not NULL it is encoded instead of `value`; `type_url`
    /// must then be empty or name its type. Decoding sets it to NULL.
    pub message: *const tera_head,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_any_list {
    pub data: *const tera_any,
    pub len: usize,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_any {
    const KIND: u32 = TERA_KIND_ANY;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        type_url: tera_str::EMPTY,
        value: tera_bytes::EMPTY,
        message: ptr::null(),
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Fixed(size_of::<Self>());

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_any.type_url, 1, "typeUrl", "type_url"),
        field!(scalar, tera_any.value, 2, "value", "value"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_any>() == 64 && align_of::<tera_any>() == 8);
    assert!(std::mem::offset_of!(tera_any, base) == 0);
    assert!(std::mem::offset_of!(tera_any, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_any, type_url) == 24);
    assert!(std::mem::offset_of!(tera_any, value) == 40);
    assert!(std::mem::offset_of!(tera_any, message) == 56);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_init(message: *mut tera_any, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_ANY, tera_any::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_encode(
    arena: *mut tera_arena,
    message: *const tera_any,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_ANY, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_any,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_ANY, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_any,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_ANY, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_to_json(
    arena: *mut tera_arena,
    message: *const tera_any,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_ANY, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_any,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_ANY, text, len, flags, message.cast()) }
}

list!(tera_any_list of tera_any);
