//! Value.
//!
//! One argument of a remote procedure call: at most one of its fields is set.

// Generated from `proto/RPCMessage.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

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

/// Makes `message` an empty message, whatever was there: what `TERA_VALUE_INIT` does, where a macro is no
/// use. `size` is the `sizeof` of the struct in the caller's program.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
/// `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_init(message: *mut tera_value, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_VALUE, tera_value::SIZES, message.cast(), size) }
}

/// Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
/// may be NULL when `capacity` is 0.
///
/// `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
/// `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
/// `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
/// what its head says, or a oneof's case that it does not have. With any status other than `TERA_OK`
/// nothing is written to `buffer`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_encode(
    arena: *mut tera_arena,
    message: *const tera_value,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_VALUE, message.cast(), buffer, capacity, len) }
}

/// Gives the size of `message` as protobuf binary, in bytes.
///
/// Returns what `tera_value_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written only
/// on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_value,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_VALUE, message.cast(), size) }
}

/// Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
/// head has to be set.
///
/// Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
/// of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
///
/// Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
/// `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_value,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_VALUE, data, len, flags, message.cast()) }
}

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
/// `*len`. `buffer` may be NULL when `capacity` is 0.
///
/// `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
/// text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
/// leaves it there.
///
/// Returns what `tera_value_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, as
/// the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_to_json(
    arena: *mut tera_arena,
    message: *const tera_value,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_VALUE, message.cast(), flags, buffer, capacity, len) }
}

/// Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
/// to be set.
///
/// Its strings without escapes are views of `text`, or of a copy of it in the arena with
/// `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
/// any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
/// `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
/// only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_value_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_value,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_VALUE, text, len, flags, message.cast()) }
}

list!(tera_value_list of tera_value);
