//! JSON.
//!
//! The proto3 JSON of every message, as the server sends it over the websocket. An `Any` is an object with the type URL
//! in `@type` and the members of the message. <https://protobuf.dev/programming-guides/json/>
//!
//! The functions write compact text with lowerCamelCase names and the names of enum values, and leave out fields with
//! their default value; flags change that. They accept everything that the mapping allows: original names, numbers of
//! enum values, 64-bit integers as numbers or strings, `null`, both alphabets of base64, and `@type` in any position.
//! They reject everything else, and report line and column. `unknown_fields` have no JSON form and are left out.

use core::ffi::c_char;

use super::{
    TERA_KIND_EVENT, TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_message, tera_status, tera_str,
};
use crate::boundary::{self, Buffer};
use crate::fault::Error;
use crate::message::{Image, Ref};
use crate::registry;
use crate::schema::Message;
use crate::wire::Decoder;

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to `*len`.
/// `buffer` may be NULL if `capacity` is 0. `flags` are any `TERA_JSON_WRITE_...`, or 0 for compact text. The text
/// is built in `arena`, which must not be NULL, and copied to `buffer`; `tera_json_text` returns it without the
/// copy.
///
/// Returns what `tera_encode` returns; `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, depending on `flags`;
/// what `tera_decode` returns for the bytes of an `Any`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`;
/// `TERA_ERR_INVALID_ARGUMENT` for `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_to_json(
    arena: *mut tera_arena,
    message: *const tera_head,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::to_json`.
    unsafe { boundary::to_json(arena, TERA_KIND_UNKNOWN, message, flags, buffer, capacity, len) }
}

/// Writes `message` as JSON text to the arena and a view of it to `*text`: not NUL-terminated, valid until the
/// arena is reset or freed. Returns what `tera_to_json` returns, except `TERA_ERR_BUFFER_TOO_SMALL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_json_text(
    arena: *mut tera_arena,
    message: *const tera_head,
    flags: u32,
    text: *mut tera_str,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, message, text) =
        unsafe { (boundary::arena(arena), Ref::promised(message), boundary::output(text)) };
    boundary::call(arena, |arena| {
        *text? = tera_str::of_utf8(boundary::json_text(arena, TERA_KIND_UNKNOWN, message, &[], flags)?);
        Ok(())
    })
}

/// Reads `message` from JSON text, `len` bytes at `text`. The head of `message` must be set; it selects the type of the
/// message. Everything else in `message` is overwritten.
///
/// Strings without escapes point into `text`, or into a copy in the arena with `TERA_DECODE_COPY`; everything else is
/// built in `arena`, which must not be NULL. So the message stays valid as long as both do. `flags` are any
/// `TERA_JSON_READ_...`, or 0.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
/// `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::from_json`.
    unsafe { boundary::from_json(arena, TERA_KIND_UNKNOWN, text, len, flags, message) }
}

/// Converts protobuf binary to JSON text: decodes a message of kind `kind`, `len` bytes at `data`, and writes its
/// text to `buffer` (`capacity` bytes) and the length to `*text_len`. `flags` are any `TERA_JSON_WRITE_...`;
/// `arena` must not be NULL.
///
/// Returns what `tera_decode` and `tera_to_json` return; `TERA_ERR_WRONG_KIND` if `kind` is not a message.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_json_from_binary(
    arena: *mut tera_arena,
    kind: u32,
    data: *const u8,
    len: usize,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    text_len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `transcode`.
    unsafe { transcode(arena, kind, data, len, false, flags, Buffer::new(buffer.cast(), capacity, text_len)) }
}

/// Converts JSON text to protobuf binary: reads a message of kind `kind`, `len` bytes at `text`, and encodes it to
/// `buffer` (`capacity` bytes) and its size to `*size`. `flags` are any `TERA_JSON_READ_...`; `arena` must not be
/// NULL.
///
/// Returns what `tera_from_json` and `tera_encode` return; `TERA_ERR_WRONG_KIND` if `kind` is not a message.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_binary_from_json(
    arena: *mut tera_arena,
    kind: u32,
    text: *const c_char,
    len: usize,
    flags: u32,
    buffer: *mut u8,
    capacity: usize,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, text, buffer) = unsafe {
        (boundary::arena(arena), boundary::input(text.cast(), len), Buffer::new(buffer, capacity, size))
    };
    boundary::call(arena, |arena| {
        let table = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        let mut message: Image<'_> = Image::new();
        boundary::json_reader(arena.ok_or(Error::NullPointer)?, text?, flags)?.read(message.empty(table)?)?;
        buffer.encode(arena, &message.view()?)
    })
}

/// Converts the bytes of a `TeraEvent`, `len` at `data`, to the JSON text of the `TeraMessage` that holds it, as a
/// bridge between the bus and websockets does. With `TERA_JSON_WRITE_SERVER` the text is the same as the server's. The
/// other arguments and the results are those of `tera_json_from_binary`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_json_from_event(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    text_len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `transcode`.
    unsafe {
        let buffer = Buffer::new(buffer.cast(), capacity, text_len);
        transcode(arena, TERA_KIND_EVENT, data, len, true, flags, buffer)
    }
}

/// Turns binary into text: that of the message, or of a `TeraMessage` that holds it.
///
/// # Safety
///
/// As [`boundary::arena`] and [`boundary::input`].
unsafe fn transcode(
    arena: *mut tera_arena,
    kind: u32,
    data: *const u8,
    len: usize,
    in_message: bool,
    flags: u32,
    buffer: Buffer,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, input) = unsafe { (boundary::arena(arena), boundary::input(data, len)) };
    boundary::call(arena, |arena| {
        let input = input?;
        let table = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        let decoded = Decoder::new(arena.ok_or(Error::NullPointer)?, input).build(table)?;
        let any = tera_any { message: decoded.head(), ..tera_any::DEFAULT };
        let wrapper = tera_message { message: &any, ..tera_message::DEFAULT };
        // SAFETY: the wrapper refers to what was decoded.
        let message = if in_message { unsafe { Ref::promised(&raw const wrapper) } } else { decoded.made() };
        buffer.put_all(&[boundary::json_text(arena, TERA_KIND_UNKNOWN, message, input, flags)?])
    })
}
