//! Flags.
//!
//! A flag that a function does not have is refused with `TERA_ERR_INVALID_ARGUMENT`, so that new ones can be added.

/// For the `flags` of decoding functions: the input is copied to the arena first, so that the decoded message
/// lives as long as the arena's content, and the input may go.
pub const TERA_DECODE_COPY: u32 = 1;

/// Writing JSON: fields at their default are written too, as the server does. Nested messages that are absent, and
/// oneofs that are not set, are not.
pub const TERA_JSON_WRITE_DEFAULT_VALUES: u32 = 0x10;
/// Writing JSON: the names of the schema instead of lowerCamelCase.
pub const TERA_JSON_WRITE_PROTO_NAMES: u32 = 0x20;
/// Writing JSON: numbers of enum values instead of their names.
pub const TERA_JSON_WRITE_ENUM_NUMBERS: u32 = 0x40;
/// Writing JSON: a line for each member, indented by two spaces a level.
pub const TERA_JSON_WRITE_INDENT: u32 = 0x80;
/// Writing JSON: ASCII only, all else as `\u` escapes.
pub const TERA_JSON_WRITE_ASCII: u32 = 0x100;
/// Writing JSON: an `Any` of unknown type is left out and reported, see `tera_arena_skipped`, and with it an `Any` that
/// holds nothing else. Without this flag and the next it is refused with `TERA_ERR_UNKNOWN_TYPE`, as the specification
/// demands, and so it is in any case where there is nothing around it.
pub const TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES: u32 = 0x200;
/// Writing JSON: an `Any` of unknown type is `{"@type": ..., "value": ...}` with its bytes in base64.
pub const TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES: u32 = 0x400;
/// Writing JSON: 64-bit integers without quotes if a double can hold them exactly, as those up to 2^53. Readers that
/// have doubles only, JavaScript's for one, lose nothing then.
pub const TERA_JSON_WRITE_UNQUOTED_INT64: u32 = 0x800;
/// Writing JSON: as the OpenTera server does it.
pub const TERA_JSON_WRITE_SERVER: u32 = 0x190;
/// Reading JSON: a field that the message does not have is skipped and reported, see `tera_arena_skipped`. In an `Any` that
/// is to hold an `Any`, and has no `value`, it is refused with `TERA_ERR_UNKNOWN_FIELD`: nothing else would be left.
pub const TERA_JSON_READ_SKIP_UNKNOWN_FIELDS: u32 = 0x1000;
/// Reading JSON: a name that the enum does not have is skipped and reported; the field stays at its default.
pub const TERA_JSON_READ_SKIP_UNKNOWN_ENUMS: u32 = 0x2000;
/// Reading JSON: an `Any` of unknown type, or without `@type`, is left out and reported, and with it an `Any` that holds
/// nothing else: a list has an element less, a field is not set. So it is never encoded as a message that nobody sent.
/// `tera_unwrap_json` says of a payload that is left out its `type_url`.
pub const TERA_JSON_READ_SKIP_UNKNOWN_TYPES: u32 = 0x4000;
/// Reading JSON: an `Any` of unknown type may be `{"@type": ..., "value": ...}` with its bytes in base64. One that has other
/// members is in the form of its type, which is skipped with `TERA_JSON_READ_SKIP_UNKNOWN_TYPES` and else refused.
pub const TERA_JSON_READ_BASE64_UNKNOWN_TYPES: u32 = 0x10000;
/// Reading JSON: names of enum values in lower or mixed case too, and with `-` for `_`.
pub const TERA_JSON_READ_CASE_INSENSITIVE_ENUMS: u32 = 0x8000;
/// Reading JSON: whatever is not known is skipped and reported, so that one new thing in a frame never costs the
/// frame.
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
