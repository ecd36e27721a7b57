// Generated from `proto/` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::schema::Message;

/// Makes `message` an empty message, whatever was there: what `TERA_EVENT_HEADER_INIT` does, where a
/// macro is no use. `size` is the `sizeof` of the struct in the caller's program.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
/// `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_init(message: *mut tera_event_header, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_EVENT_HEADER, tera_event_header::SIZES, message.cast(), size) }
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
/// what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_encode(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_EVENT_HEADER, message.cast(), buffer, capacity, len) }
}

/// Gives the size of `message` as protobuf binary, in bytes.
///
/// Returns what `tera_event_header_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
/// written only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_EVENT_HEADER, message.cast(), size) }
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
pub unsafe extern "C" fn tera_event_header_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_event_header,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_EVENT_HEADER, data, len, flags, message.cast()) }
}

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
/// `*len`. `buffer` may be NULL when `capacity` is 0.
///
/// `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
/// text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
/// leaves it there.
///
/// Returns what `tera_event_header_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
/// type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_event_header_to_json(
    arena: *mut tera_arena,
    message: *const tera_event_header,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_EVENT_HEADER, message.cast(), flags, buffer, capacity, len) }
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
pub unsafe extern "C" fn tera_event_header_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_event_header,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_EVENT_HEADER, text, len, flags, message.cast()) }
}
