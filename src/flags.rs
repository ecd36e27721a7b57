//! Flags.
//!
//! The `flags` of a function are any of those that it supports, combined with `|`. It rejects others with
//! `TERA_ERR_INVALID_ARGUMENT`, so that new ones can be added.

// enum tera_flag: For the `flags` of functions.
/// Decoding and reading JSON: copies the input into the arena, so that the input may be freed.
pub const TERA_DECODE_COPY: u32 = 1;
/// Writing JSON: includes fields with their default value, as the server does. Absent messages and unset oneofs are
/// left out.
pub const TERA_JSON_WRITE_DEFAULT_VALUES: u32 = 0x10;
/// Writing JSON: uses the names of the schema instead of lowerCamelCase.
pub const TERA_JSON_WRITE_PROTO_NAMES: u32 = 0x20;
/// Writing JSON: uses the numbers of enum values instead of their names.
pub const TERA_JSON_WRITE_ENUM_NUMBERS: u32 = 0x40;
/// Writing JSON: puts each member on its own line, indented by two spaces a level.
pub const TERA_JSON_WRITE_INDENT: u32 = 0x80;
/// Writing JSON: uses ASCII only, with `\u` escapes for the rest.
pub const TERA_JSON_WRITE_ASCII: u32 = 0x100;
/// Writing JSON: an `Any` of unknown type is omitted and reported, see `tera_arena_skipped`, and with it an `Any`
/// that holds nothing else. Without this flag and the next it is rejected with `TERA_ERR_UNKNOWN_TYPE`, as the
/// specification demands. An outermost `Any` is always rejected.
pub const TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES: u32 = 0x200;
/// Writing JSON: an `Any` of unknown type becomes `{"@type": ..., "value": ...}` with its bytes in base64.
pub const TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES: u32 = 0x400;
/// Writing JSON: 64-bit integers that a double holds exactly (up to 2^53) have no quotes, for readers that only
/// have doubles, such as JavaScript.
pub const TERA_JSON_WRITE_UNQUOTED_INT64: u32 = 0x800;
/// Writing JSON: an `Any` whose type URL has another prefix than `type.googleapis.com/` is treated as one of an unknown
/// type, as in protobuf's C++ library. Without this flag every prefix is accepted.
pub const TERA_JSON_WRITE_GOOGLE_TYPE_URLS: u32 = 0x20000;
/// Writing JSON: writes as the OpenTera server does.
pub const TERA_JSON_WRITE_SERVER: u32 = 0x190;
/// Reading JSON: an unknown field is skipped and reported, see `tera_arena_skipped`. In an `Any` that holds an
/// `Any` and has no `value` it is rejected with `TERA_ERR_UNKNOWN_FIELD`, because nothing else would be left.
pub const TERA_JSON_READ_SKIP_UNKNOWN_FIELDS: u32 = 0x1000;
/// Reading JSON: an unknown name of an enum value is skipped and reported. The field keeps its default value.
pub const TERA_JSON_READ_SKIP_UNKNOWN_ENUMS: u32 = 0x2000;
/// Reading JSON: an `Any` of unknown type or without `@type` is skipped and reported, and with it an `Any` that
/// holds nothing else: a list has one element less, a field stays unset. So it is never encoded as a message that
/// nobody sent. `tera_unwrap_json` reports the `type_url` of such a payload.
pub const TERA_JSON_READ_SKIP_UNKNOWN_TYPES: u32 = 0x4000;
/// Reading JSON: accepts `{"@type": ..., "value": ...}` with bytes in base64 for an `Any` of unknown type. If it
/// has other members it is skipped with `TERA_JSON_READ_SKIP_UNKNOWN_TYPES` and otherwise rejected.
pub const TERA_JSON_READ_BASE64_UNKNOWN_TYPES: u32 = 0x10000;
/// Reading JSON: accepts names of enum values in any case, and with `-` for `_`.
pub const TERA_JSON_READ_CASE_INSENSITIVE_ENUMS: u32 = 0x8000;
/// Reading JSON: an `Any` whose type URL has another prefix than `type.googleapis.com/` is treated as one of an unknown
/// type, as in protobuf's C++ library. Without this flag every prefix is accepted.
pub const TERA_JSON_READ_GOOGLE_TYPE_URLS: u32 = 0x40000;
/// Reading JSON: skips and reports everything unknown, so that one new field or type never costs a frame.
pub const TERA_JSON_READ_LENIENT: u32 = 0x7000;

const _: () = assert!(
    TERA_JSON_WRITE_SERVER == TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_INDENT | TERA_JSON_WRITE_ASCII
);
const _: () = assert!(
    TERA_JSON_READ_LENIENT
        == TERA_JSON_READ_SKIP_UNKNOWN_FIELDS
            | TERA_JSON_READ_SKIP_UNKNOWN_ENUMS
            | TERA_JSON_READ_SKIP_UNKNOWN_TYPES
);
