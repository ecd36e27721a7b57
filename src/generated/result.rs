//! Result.

// Generated from `proto/Result.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

// enum tera_result_result_type: `Result.ResultType`: kind of result.
/// Not said, or not known.
pub const TERA_RESULT_RESULT_UNKNOWN: i32 = 0;
/// The request was carried out.
pub const TERA_RESULT_RESULT_OK: i32 = 1;
/// The request failed.
pub const TERA_RESULT_RESULT_ERROR: i32 = 2;
/// The request was carried out, with a warning.
pub const TERA_RESULT_RESULT_WARNING: i32 = 3;

/// The result of a request; an older answer that is still in the schema.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_result {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Kind of result. An `enum tera_result_result_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Code of the result.
    pub code: i64,
    /// Text of the result, for display.
    pub message: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_result {
    const KIND: u32 = TERA_KIND_RESULT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        r#type: 0,
        reserved1: 0,
        code: 0,
        message: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[56]);

    const FIELDS: &'static [Field] = &[
        field!(enumeration, tera_result.r#type, 1, "type", "type").with(RESULT_RESULT_TYPE),
        field!(scalar, tera_result.code, 2, "code", "code"),
        field!(scalar, tera_result.message, 3, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_result>() == 56 && align_of::<tera_result>() == 8);
    assert!(std::mem::offset_of!(tera_result, base) == 0);
    assert!(std::mem::offset_of!(tera_result, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_result, r#type) == 24);
    assert!(std::mem::offset_of!(tera_result, reserved1) == 28);
    assert!(std::mem::offset_of!(tera_result, code) == 32);
    assert!(std::mem::offset_of!(tera_result, message) == 40);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_init(message: *mut tera_result, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_RESULT, tera_result::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_encode(
    arena: *mut tera_arena,
    message: *const tera_result,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_RESULT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_result,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_RESULT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_result,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_RESULT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_to_json(
    arena: *mut tera_arena,
    message: *const tera_result,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_RESULT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_result,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_RESULT, text, len, flags, message.cast()) }
}

/// Values of `Result.ResultType`.
pub(crate) static RESULT_RESULT_TYPE: &EnumTable = &[
    (0, c"RESULT_UNKNOWN"),
    (1, c"RESULT_OK"),
    (2, c"RESULT_ERROR"),
    (3, c"RESULT_WARNING"),
];

#[unsafe(no_mangle)]
pub extern "C" fn tera_result_result_type_name(value: i32) -> *const c_char {
    boundary::enum_name(RESULT_RESULT_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_result_result_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, RESULT_RESULT_TYPE, name, len, value) }
}
