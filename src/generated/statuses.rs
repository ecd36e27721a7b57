//! Statuses.
//!
//! Every function that can fail returns a `tera_status`. The numbers never change. A newer library may return numbers
//! that this header does not name.

// Generated from `proto/statuses.toml` by `cargo codegen`; do not edit.

use core::ffi::CStr;
use core::ptr;

use core::ffi::c_char;

/// Result of a function: `TERA_OK` or a `TERA_ERR_...`.
pub type tera_status = i32;

// enum tera_status_code: The values of a `tera_status`.
/// Success.
pub const TERA_OK: tera_status = 0;
/// A required pointer is NULL, or a view has a length but no data.
pub const TERA_ERR_NULL_POINTER: tera_status = 1;
/// An argument has a value that it cannot have.
pub const TERA_ERR_INVALID_ARGUMENT: tera_status = 2;
/// The struct is not initialised, or of another type than is expected here.
pub const TERA_ERR_WRONG_KIND: tera_status = 3;
/// The size in the struct's head is not one that this type has or had.
pub const TERA_ERR_WRONG_SIZE: tera_status = 4;
/// A field is set that is newer than this library.
pub const TERA_ERR_NEWER_FIELDS: tera_status = 5;
/// The buffer is too small.
pub const TERA_ERR_BUFFER_TOO_SMALL: tera_status = 6;
/// The message would be, or is, larger than 2 GiB.
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
/// The type of an Any is missing, or not one of this schema.
pub const TERA_ERR_UNKNOWN_TYPE: tera_status = 14;
/// The enum has no value of this name.
pub const TERA_ERR_UNKNOWN_NAME: tera_status = 15;
/// The topic has none of the platform's forms.
pub const TERA_ERR_INVALID_TOPIC: tera_status = 16;
/// This is no wrapper, or not the one that the topic carries.
pub const TERA_ERR_WRONG_WRAPPER: tera_status = 17;
/// The library failed; please report it.
pub const TERA_ERR_INTERNAL: tera_status = 18;
/// The text is not JSON.
pub const TERA_ERR_JSON_SYNTAX: tera_status = 19;
/// The field cannot have this value.
pub const TERA_ERR_JSON_VALUE: tera_status = 20;
/// The field, or another member of its oneof, is there twice.
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

impl Error {
    /// What it means, for people.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::NullPointer => "a required pointer is NULL, or a view has a length but no data",
            Self::InvalidArgument => "an argument has a value that it cannot have",
            Self::WrongKind => "the struct is not initialised, or of another type than is expected here",
            Self::WrongSize => "the size in the struct's head is not one that this type has or had",
            Self::NewerFields => "a field is set that is newer than this library",
            Self::BufferTooSmall => "the buffer is too small",
            Self::TooLarge => "the message would be, or is, larger than 2 GiB",
            Self::TooDeep => "messages or groups are nested too deep",
            Self::MemoryLimit => "the arena's limit is reached",
            Self::OutOfMemory => "the system has no memory left",
            Self::InvalidUtf8 => "a string is not valid UTF-8",
            Self::Truncated => "the input ends inside a field",
            Self::Malformed => "the input is not a protobuf message",
            Self::UnknownType => "the type of an Any is missing, or not one of this schema",
            Self::UnknownName => "the enum has no value of this name",
            Self::InvalidTopic => "the topic has none of the platform's forms",
            Self::WrongWrapper => "this is no wrapper, or not the one that the topic carries",
            Self::Internal => "the library failed; please report it",
            Self::JsonSyntax => "the text is not JSON",
            Self::JsonValue => "the field cannot have this value",
            Self::JsonDuplicate => "the field, or another member of its oneof, is there twice",
            Self::UnknownField => "the message has no such field",
        }
    }
}

/// Numbers, names and meanings.
static STATUSES: [(tera_status, &CStr, &CStr); 23] = [
    (TERA_OK, c"TERA_OK", c"success"),
    (TERA_ERR_NULL_POINTER, c"TERA_ERR_NULL_POINTER", c"a required pointer is NULL, or a view has a length but no data"),
    (TERA_ERR_INVALID_ARGUMENT, c"TERA_ERR_INVALID_ARGUMENT", c"an argument has a value that it cannot have"),
    (TERA_ERR_WRONG_KIND, c"TERA_ERR_WRONG_KIND", c"the struct is not initialised, or of another type than is expected here"),
    (TERA_ERR_WRONG_SIZE, c"TERA_ERR_WRONG_SIZE", c"the size in the struct's head is not one that this type has or had"),
    (TERA_ERR_NEWER_FIELDS, c"TERA_ERR_NEWER_FIELDS", c"a field is set that is newer than this library"),
    (TERA_ERR_BUFFER_TOO_SMALL, c"TERA_ERR_BUFFER_TOO_SMALL", c"the buffer is too small"),
    (TERA_ERR_TOO_LARGE, c"TERA_ERR_TOO_LARGE", c"the message would be, or is, larger than 2 GiB"),
    (TERA_ERR_TOO_DEEP, c"TERA_ERR_TOO_DEEP", c"messages or groups are nested too deep"),
    (TERA_ERR_MEMORY_LIMIT, c"TERA_ERR_MEMORY_LIMIT", c"the arena's limit is reached"),
    (TERA_ERR_OUT_OF_MEMORY, c"TERA_ERR_OUT_OF_MEMORY", c"the system has no memory left"),
    (TERA_ERR_INVALID_UTF8, c"TERA_ERR_INVALID_UTF8", c"a string is not valid UTF-8"),
    (TERA_ERR_TRUNCATED, c"TERA_ERR_TRUNCATED", c"the input ends inside a field"),
    (TERA_ERR_MALFORMED, c"TERA_ERR_MALFORMED", c"the input is not a protobuf message"),
    (TERA_ERR_UNKNOWN_TYPE, c"TERA_ERR_UNKNOWN_TYPE", c"the type of an Any is missing, or not one of this schema"),
    (TERA_ERR_UNKNOWN_NAME, c"TERA_ERR_UNKNOWN_NAME", c"the enum has no value of this name"),
    (TERA_ERR_INVALID_TOPIC, c"TERA_ERR_INVALID_TOPIC", c"the topic has none of the platform's forms"),
    (TERA_ERR_WRONG_WRAPPER, c"TERA_ERR_WRONG_WRAPPER", c"this is no wrapper, or not the one that the topic carries"),
    (TERA_ERR_INTERNAL, c"TERA_ERR_INTERNAL", c"the library failed; please report it"),
    (TERA_ERR_JSON_SYNTAX, c"TERA_ERR_JSON_SYNTAX", c"the text is not JSON"),
    (TERA_ERR_JSON_VALUE, c"TERA_ERR_JSON_VALUE", c"the field cannot have this value"),
    (TERA_ERR_JSON_DUPLICATE, c"TERA_ERR_JSON_DUPLICATE", c"the field, or another member of its oneof, is there twice"),
    (TERA_ERR_UNKNOWN_FIELD, c"TERA_ERR_UNKNOWN_FIELD", c"the message has no such field"),
];

/// Returns the name of a status, for example `"TERA_ERR_TRUNCATED"`: static, NUL-terminated; NULL if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_name(status: tera_status) -> *const c_char {
    STATUSES.iter().find(|entry| entry.0 == status).map_or(ptr::null(), |entry| entry.1.as_ptr())
}

/// Returns the meaning of a status as a sentence for people: static, NUL-terminated, never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_message(status: tera_status) -> *const c_char {
    STATUSES.iter().find(|entry| entry.0 == status).map_or(c"unknown status", |entry| entry.2).as_ptr()
}
