//! Statuses.
//!
//! Every function that can fail returns a `tera_status`. The numbers never change. A newer library may return numbers
//! that this header does not name.

// Generated from `proto/statuses.toml` by `cargo codegen`; do not edit.

use core::ffi::c_char;
use core::ptr;

/// Result of a function: `TERA_OK` or a `TERA_ERR_...`.
pub type tera_status = i32;

// enum tera_status_code: The values of a `tera_status`.
/// Success.
pub const TERA_OK: tera_status = 0;
/// A required pointer is NULL, or a view has a length but no data.
pub const TERA_ERR_NULL_POINTER: tera_status = 1;
/// An argument has an invalid value.
pub const TERA_ERR_INVALID_ARGUMENT: tera_status = 2;
/// The struct is not initialised, or has another type than expected.
pub const TERA_ERR_WRONG_KIND: tera_status = 3;
/// The struct's head has an invalid size.
pub const TERA_ERR_WRONG_SIZE: tera_status = 4;
/// A field is set that is newer than this library.
pub const TERA_ERR_NEWER_FIELDS: tera_status = 5;
/// The buffer is too small.
pub const TERA_ERR_BUFFER_TOO_SMALL: tera_status = 6;
/// The message is larger than 2 GiB.
pub const TERA_ERR_TOO_LARGE: tera_status = 7;
/// Messages or groups are nested too deep.
pub const TERA_ERR_TOO_DEEP: tera_status = 8;
/// The arena's limit is reached.
pub const TERA_ERR_MEMORY_LIMIT: tera_status = 9;
/// The system has no memory left.
pub const TERA_ERR_OUT_OF_MEMORY: tera_status = 10;
/// A string is not valid UTF-8.
pub const TERA_ERR_INVALID_UTF8: tera_status = 11;
/// The input ends inside a field.
pub const TERA_ERR_TRUNCATED: tera_status = 12;
/// The input is not a protobuf message.
pub const TERA_ERR_MALFORMED: tera_status = 13;
/// The type of an Any is missing or unknown.
pub const TERA_ERR_UNKNOWN_TYPE: tera_status = 14;
/// The enum has no value of this name.
pub const TERA_ERR_UNKNOWN_NAME: tera_status = 15;
/// The topic has an unknown format.
pub const TERA_ERR_INVALID_TOPIC: tera_status = 16;
/// Not a wrapper, or not the one that the topic carries.
pub const TERA_ERR_WRONG_WRAPPER: tera_status = 17;
/// Bug in the library; please report it.
pub const TERA_ERR_INTERNAL: tera_status = 18;
/// The text is not JSON.
pub const TERA_ERR_JSON_SYNTAX: tera_status = 19;
/// The field cannot have this value.
pub const TERA_ERR_JSON_VALUE: tera_status = 20;
/// The field or its oneof is set twice.
pub const TERA_ERR_JSON_DUPLICATE: tera_status = 21;
/// The message has no such field.
pub const TERA_ERR_UNKNOWN_FIELD: tera_status = 22;

/// A status that is not `TERA_OK`, inside the library.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Error {
    NullPointer = TERA_ERR_NULL_POINTER,
    InvalidArgument = TERA_ERR_INVALID_ARGUMENT,
    WrongKind = TERA_ERR_WRONG_KIND,
    WrongSize = TERA_ERR_WRONG_SIZE,
    NewerFields = TERA_ERR_NEWER_FIELDS,
    BufferTooSmall = TERA_ERR_BUFFER_TOO_SMALL,
    TooLarge = TERA_ERR_TOO_LARGE,
    TooDeep = TERA_ERR_TOO_DEEP,
    MemoryLimit = TERA_ERR_MEMORY_LIMIT,
    OutOfMemory = TERA_ERR_OUT_OF_MEMORY,
    InvalidUtf8 = TERA_ERR_INVALID_UTF8,
    Truncated = TERA_ERR_TRUNCATED,
    Malformed = TERA_ERR_MALFORMED,
    UnknownType = TERA_ERR_UNKNOWN_TYPE,
    UnknownName = TERA_ERR_UNKNOWN_NAME,
    InvalidTopic = TERA_ERR_INVALID_TOPIC,
    WrongWrapper = TERA_ERR_WRONG_WRAPPER,
    Internal = TERA_ERR_INTERNAL,
    JsonSyntax = TERA_ERR_JSON_SYNTAX,
    JsonValue = TERA_ERR_JSON_VALUE,
    JsonDuplicate = TERA_ERR_JSON_DUPLICATE,
    UnknownField = TERA_ERR_UNKNOWN_FIELD,
}

/// The name and the meaning of each number, from 0 on and each with a NUL; empty where there is none.
const TEXTS: &str = "\
    TERA_OK\0success\0\
    TERA_ERR_NULL_POINTER\0a required pointer is NULL, or a view has a length but no data\0\
    TERA_ERR_INVALID_ARGUMENT\0an argument has an invalid value\0\
    TERA_ERR_WRONG_KIND\0the struct is not initialised, or has another type than expected\0\
    TERA_ERR_WRONG_SIZE\0the struct's head has an invalid size\0\
    TERA_ERR_NEWER_FIELDS\0a field is set that is newer than this library\0\
    TERA_ERR_BUFFER_TOO_SMALL\0the buffer is too small\0\
    TERA_ERR_TOO_LARGE\0the message is larger than 2 GiB\0\
    TERA_ERR_TOO_DEEP\0messages or groups are nested too deep\0\
    TERA_ERR_MEMORY_LIMIT\0the arena's limit is reached\0\
    TERA_ERR_OUT_OF_MEMORY\0the system has no memory left\0\
    TERA_ERR_INVALID_UTF8\0a string is not valid UTF-8\0\
    TERA_ERR_TRUNCATED\0the input ends inside a field\0\
    TERA_ERR_MALFORMED\0the input is not a protobuf message\0\
    TERA_ERR_UNKNOWN_TYPE\0the type of an Any is missing or unknown\0\
    TERA_ERR_UNKNOWN_NAME\0the enum has no value of this name\0\
    TERA_ERR_INVALID_TOPIC\0the topic has an unknown format\0\
    TERA_ERR_WRONG_WRAPPER\0not a wrapper, or not the one that the topic carries\0\
    TERA_ERR_INTERNAL\0bug in the library; please report it\0\
    TERA_ERR_JSON_SYNTAX\0the text is not JSON\0\
    TERA_ERR_JSON_VALUE\0the field cannot have this value\0\
    TERA_ERR_JSON_DUPLICATE\0the field or its oneof is set twice\0\
    TERA_ERR_UNKNOWN_FIELD\0the message has no such field\0\
";

/// The name of a status or, if `which` is 1, its meaning, with a NUL.
fn text(status: tera_status, which: usize) -> Option<&'static [u8]> {
    let index = usize::try_from(status).ok()?.checked_mul(2)? + which;
    let mut rest = TEXTS.as_bytes();
    let end = |rest: &[u8]| rest.iter().position(|&byte| byte == 0);
    for _ in 0..index {
        rest = rest.get(end(rest)? + 1..)?;
    }
    rest.get(..end(rest)? + 1).filter(|text| text.len() > 1)
}

impl Error {
    /// What it means, for people.
    pub(crate) fn text(self) -> &'static str {
        let text = text(self as tera_status, 1).and_then(|text| text.strip_suffix(b"\0"));
        text.and_then(|text| str::from_utf8(text).ok()).unwrap_or_default()
    }
}

/// Returns the name of a status, for example `"TERA_ERR_TRUNCATED"`: static, NUL-terminated; NULL if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_name(status: tera_status) -> *const c_char {
    text(status, 0).map_or(ptr::null(), |name| name.as_ptr().cast())
}

/// Returns a description of a status, for display: static, NUL-terminated, never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_message(status: tera_status) -> *const c_char {
    text(status, 1).map_or(c"unknown status".as_ptr(), |text| text.as_ptr().cast())
}
