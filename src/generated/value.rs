//! Value.

// Generated from `proto/RPCMessage.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_value_arg_value_case: The number of the member of `arg_value` that is set.
/// No member.
pub const TERA_VALUE_ARG_VALUE_NOT_SET: u32 = 0;
/// `double_value`.
pub const TERA_VALUE_DOUBLE_VALUE: u32 = 1;
/// `float_value`.
pub const TERA_VALUE_FLOAT_VALUE: u32 = 2;
/// `int_value`.
pub const TERA_VALUE_INT_VALUE: u32 = 3;
/// `uint_value`.
pub const TERA_VALUE_UINT_VALUE: u32 = 4;
/// `bool_value`.
pub const TERA_VALUE_BOOL_VALUE: u32 = 5;
/// `bytes_value`.
pub const TERA_VALUE_BYTES_VALUE: u32 = 6;
/// `string_value`.
pub const TERA_VALUE_STRING_VALUE: u32 = 7;

/// The members of the oneof `arg_value`. `arg_value_case` is the number of the one that is set.
#[repr(C)]
#[derive(Clone, Copy)]
pub union tera_value_arg_value {
    /// A double-precision number.
    pub double_value: f64,
    /// A single-precision number.
    pub float_value: f32,
    /// A signed integer.
    pub int_value: i64,
    /// An unsigned integer.
    pub uint_value: u64,
    /// A boolean.
    pub bool_value: tera_bool,
    /// Bytes.
    pub bytes_value: tera_bytes,
    /// A string, often JSON text.
    pub string_value: tera_str,
}

impl tera_value_arg_value {
    /// All bytes zero.
    const ZERO: Self = Self { bytes_value: tera_bytes { data: core::ptr::null(), len: 0 } };
}

/// One argument of a remote procedure call: at most one of its fields is set.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tera_value {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// The number of the member of `arg_value` that is set, or `TERA_VALUE_ARG_VALUE_NOT_SET`.
    pub arg_value_case: u32,
    pub arg_value_reserved: u32,
    /// The argument.
    pub arg_value: tera_value_arg_value,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_value_list {
    pub data: *const tera_value,
    pub len: usize,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_value {
    const KIND: u32 = TERA_KIND_VALUE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        arg_value_case: 0,
        arg_value_reserved: 0,
        arg_value: tera_value_arg_value::ZERO,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Fixed(size_of::<Self>());

    const FIELDS: &'static [Described] = &[
        Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value"),
        field!(scalar, tera_value.arg_value.double_value, 1, "doubleValue", "double_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.float_value, 2, "floatValue", "float_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.int_value, 3, "intValue", "int_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.uint_value, 4, "uintValue", "uint_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.bool_value, 5, "boolValue", "bool_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.bytes_value, 6, "bytesValue", "bytes_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.string_value, 7, "stringValue", "string_value").member_of(Described::oneof(0, core::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_value>() == 48 && align_of::<tera_value>() == 8);
    assert!(core::mem::offset_of!(tera_value, base) == 0);
    assert!(core::mem::offset_of!(tera_value, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_value, arg_value_case) == 24);
    assert!(core::mem::offset_of!(tera_value, arg_value_reserved) == 28);
    assert!(core::mem::offset_of!(tera_value, arg_value) == 32);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_value>() == 32 && align_of::<tera_value>() == 8);
    assert!(core::mem::offset_of!(tera_value, base) == 0);
    assert!(core::mem::offset_of!(tera_value, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_value, arg_value_case) == 16);
    assert!(core::mem::offset_of!(tera_value, arg_value_reserved) == 20);
    assert!(core::mem::offset_of!(tera_value, arg_value) == 24);
};

list!(tera_value_list of tera_value);
