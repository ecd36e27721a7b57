//! Flags.
//!
//! A function accepts the flags that its description names, combined with `|`. It rejects others with
//! `TERA_ERR_INVALID_ARGUMENT`, so that new flags can be added.

// enum tera_flag: Flags of functions, combined with `|`.
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
/// Writing JSON: omits and reports an `Any` of unknown type, see `tera_arena_skipped`, and an `Any` that holds only
/// such an `Any`. Without this flag and the next, an `Any` of unknown type is rejected with `TERA_ERR_UNKNOWN_TYPE`, as
/// the specification requires. If the outermost message is one, it is always rejected.
pub const TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES: u32 = 0x200;
/// Writing JSON: writes an `Any` of unknown type as `{"@type": ..., "value": ...}` with its bytes in base64.
pub const TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES: u32 = 0x400;
/// Writing JSON: writes 64-bit integers that a double can represent exactly (up to 2^53) without quotes, for readers
/// that only have doubles, such as JavaScript.
pub const TERA_JSON_WRITE_UNQUOTED_INT64: u32 = 0x800;
/// Writing JSON: treats an `Any` as one of unknown type if the prefix of its type URL is not `type.googleapis.com/`, as
/// protobuf's C++ library does. Without this flag, every prefix is accepted.
pub const TERA_JSON_WRITE_GOOGLE_TYPE_URLS: u32 = 0x20000;
/// Writing JSON: writes the same text as the OpenTera server.
pub const TERA_JSON_WRITE_SERVER: u32 = 0x190;
/// Reading JSON: skips and reports unknown fields, see `tera_arena_skipped`. In an `Any` that holds an `Any` and has no
/// `value`, an unknown field is rejected with `TERA_ERR_UNKNOWN_FIELD`, because nothing would remain.
pub const TERA_JSON_READ_SKIP_UNKNOWN_FIELDS: u32 = 0x1000;
/// Reading JSON: skips and reports unknown names of enum values. The field keeps its default value.
pub const TERA_JSON_READ_SKIP_UNKNOWN_ENUMS: u32 = 0x2000;
/// Reading JSON: skips and reports an `Any` of unknown type or without `@type`, and an `Any` that holds only such an
/// `Any`. The list that it was in has one element less, or its field stays unset, so the library never encodes a
/// message that was not sent. `tera_unwrap_json` reports the `type_url` of such a payload.
pub const TERA_JSON_READ_SKIP_UNKNOWN_TYPES: u32 = 0x4000;
/// Reading JSON: accepts `{"@type": ..., "value": ...}` with bytes in base64 for an `Any` of unknown type. If it has
/// other members, it is skipped with `TERA_JSON_READ_SKIP_UNKNOWN_TYPES` and rejected without.
pub const TERA_JSON_READ_BASE64_UNKNOWN_TYPES: u32 = 0x10000;
/// Reading JSON: accepts names of enum values in upper or lower case, and with `-` instead of `_`.
pub const TERA_JSON_READ_CASE_INSENSITIVE_ENUMS: u32 = 0x8000;
/// Reading JSON: treats an `Any` as one of unknown type if the prefix of its type URL is not `type.googleapis.com/`, as
/// protobuf's C++ library does. Without this flag, every prefix is accepted.
pub const TERA_JSON_READ_GOOGLE_TYPE_URLS: u32 = 0x40000;
/// Reading JSON: skips and reports everything unknown, so that frames with new fields or types can still be read.
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
