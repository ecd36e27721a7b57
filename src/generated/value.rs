//! Value.
//!
//! One argument of a remote procedure call: at most one of its fields is set.

// Generated from `proto/RPCMessage.proto` by `cargo codegen`; do not edit.

use super::*;

/// For `arg_value_case`: no member of the oneof is set.
pub const TERA_VALUE_ARG_VALUE_NOT_SET: u32 = 0;
/// For `arg_value_case`: `double_value` is set.
pub const TERA_VALUE_DOUBLE_VALUE: u32 = 1;
/// For `arg_value_case`: `float_value` is set.
pub const TERA_VALUE_FLOAT_VALUE: u32 = 2;
/// For `arg_value_case`: `int_value` is set.
pub const TERA_VALUE_INT_VALUE: u32 = 3;
/// For `arg_value_case`: `uint_value` is set.
pub const TERA_VALUE_UINT_VALUE: u32 = 4;
/// For `arg_value_case`: `bool_value` is set.
pub const TERA_VALUE_BOOL_VALUE: u32 = 5;
/// For `arg_value_case`: `bytes_value` is set.
pub const TERA_VALUE_BYTES_VALUE: u32 = 6;
/// For `arg_value_case`: `string_value` is set.
pub const TERA_VALUE_STRING_VALUE: u32 = 7;

/// The members of the oneof `arg_value`; `arg_value_case` says which one is set.
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
    /// A truth value.
    pub bool_value: tera_bool,
    /// Bytes.
    pub bytes_value: tera_bytes,
    /// Text, often JSON.
    pub string_value: tera_str,
}

impl tera_value_arg_value {
    /// All bytes zero.
    const ZERO: Self = Self { bytes_value: tera_bytes { data: std::ptr::null(), len: 0 } };
}

/// One argument of a remote procedure call: at most one of its fields is set.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tera_value {
    /// Set by `TERA_VALUE_INIT` or `tera_value_init`.
    pub base: tera_head,
    /// Fields that this schema does not know, as received; written behind the others without a look at them.
    pub unknown_fields: tera_bytes,
    /// Which member of `arg_value` is set: the number of its field, 0 for none.
    pub arg_value_case: u32,
    /// Not used.
    pub arg_value_reserved: u32,
    /// The argument.
    pub arg_value: tera_value_arg_value,
}

/// A view of a list of `tera_value`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_value_list {
    /// The first element.
    pub data: *const tera_value,
    /// Number of elements.
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

    const FIELDS: &'static [Field] = &[
        Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value"),
        field!(scalar, tera_value.arg_value.double_value, 1, "doubleValue", "double_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.float_value, 2, "floatValue", "float_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.int_value, 3, "intValue", "int_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.uint_value, 4, "uintValue", "uint_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.bool_value, 5, "boolValue", "bool_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.bytes_value, 6, "bytesValue", "bytes_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
        field!(scalar, tera_value.arg_value.string_value, 7, "stringValue", "string_value").member_of(Field::oneof(0, std::mem::offset_of!(tera_value, arg_value_case), |message: &tera_value| &raw const message.arg_value_case, "arg_value")),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_value>() == 48 && align_of::<tera_value>() == 8);
    assert!(std::mem::offset_of!(tera_value, base) == 0);
    assert!(std::mem::offset_of!(tera_value, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_value, arg_value_case) == 24);
    assert!(std::mem::offset_of!(tera_value, arg_value_reserved) == 28);
    assert!(std::mem::offset_of!(tera_value, arg_value) == 32);
};

list!(tera_value_list of tera_value);
