//! Result.

// Generated from `proto/Result.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_result_result_type: `Result.ResultType`: kind of result.
/// Not specified, or unknown.
pub const TERA_RESULT_RESULT_UNKNOWN: i32 = 0;
/// The request succeeded.
pub const TERA_RESULT_RESULT_OK: i32 = 1;
/// The request failed.
pub const TERA_RESULT_RESULT_ERROR: i32 = 2;
/// The request succeeded with a warning.
pub const TERA_RESULT_RESULT_WARNING: i32 = 3;

/// The result of a request. An older answer, kept in the schema for compatibility.
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
    /// Message of the result, for display.
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
    const SIZES: Sizes = Sizes::growing(&[56], &[40]);

    const FIELDS: &'static [Described] = &[
        field!(enumeration, tera_result.r#type, 1, "type", "type").with(RESULT_RESULT_TYPE),
        field!(scalar, tera_result.code, 2, "code", "code"),
        field!(scalar, tera_result.message, 3, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_result>() == 56 && align_of::<tera_result>() == 8);
    assert!(core::mem::offset_of!(tera_result, base) == 0);
    assert!(core::mem::offset_of!(tera_result, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_result, r#type) == 24);
    assert!(core::mem::offset_of!(tera_result, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_result, code) == 32);
    assert!(core::mem::offset_of!(tera_result, message) == 40);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_result>() == 40 && align_of::<tera_result>() == 8);
    assert!(core::mem::offset_of!(tera_result, base) == 0);
    assert!(core::mem::offset_of!(tera_result, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_result, r#type) == 16);
    assert!(core::mem::offset_of!(tera_result, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_result, code) == 24);
    assert!(core::mem::offset_of!(tera_result, message) == 32);
};

/// Values of `Result.ResultType`.
pub(crate) static RESULT_RESULT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"RESULT_UNKNOWN"),
    EnumValue::new(1, c"RESULT_OK"),
    EnumValue::new(2, c"RESULT_ERROR"),
    EnumValue::new(3, c"RESULT_WARNING"),
];
