//! JSON.
//!
//! The proto3 JSON of every message, as the server sends it over the websocket: an `Any` is an object with the type's
//! URL in `@type` and the message's members beside it. <https://protobuf.dev/programming-guides/json/>
//!
//! Writing gives compact text with lowerCamelCase names, names of enum values, and without fields at their default;
//! the flags change that. Reading takes what the mapping allows (original names, numbers of enum values, 64-bit
//! integers as numbers or strings, `null`, both alphabets of base64, `@type` at any place) and refuses the rest with
//! its line and column. Unknown fields, the `unknown_fields` of a struct, have no JSON form and are left out.

use libc::c_char;

use super::{
    TERA_KIND_EVENT, TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_message, tera_status, tera_str,
};
use crate::boundary::{self, Buffer};
use crate::fault::Error;
use crate::message::{Image, Ref};
use crate::registry;
use crate::schema::Message;
use crate::wire::Decoder;

/// Writes `message`, of any kind, as JSON text, see `tera_device_event_to_json`.
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

/// Writes `message`, of any kind, as JSON text to the arena; `*text` becomes a view of it, not NUL-terminated and valid
/// until the arena is reset or freed. It spares the copy to a buffer, and asking for the size of one.
///
/// What is returned is as for `tera_device_event_to_json`. `*text` is written only on success.
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

/// Reads JSON text to `message`, whose head says of which kind it is, see `tera_device_event_from_json`.
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

/// Turns protobuf binary into JSON text in one call: a message of kind `kind`, `len` bytes at `data`, is written to
/// `buffer` (`capacity` bytes) and the text's length to `*text_len`. `flags` are those for writing JSON; `arena` has
/// to be there.
///
/// Returns what the decode and the to_json function of the message return; `TERA_ERR_WRONG_KIND` when `kind` is not a
/// message's.
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

/// Turns JSON text into protobuf binary in one call: a message of kind `kind`, `len` bytes at `text`, is written to
/// `buffer` (`capacity` bytes) and its size to `*size`. `flags` are those for reading JSON; `arena` has to be there.
///
/// Returns what the from_json and the encode function of the message return; `TERA_ERR_WRONG_KIND` when `kind` is not
/// a message's.
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
        boundary::json_reader(arena.ok_or(Error::NullPointer)?, text?, flags)?.read(message.empty(table))?;
        buffer.encode(arena, &message.view()?)
    })
}

/// Turns what a `TeraEvent`'s topic carries into what a websocket carries, in one call: the bytes of a `TeraEvent`,
/// `len` at `data`, become the JSON text of the `TeraMessage` that holds it. That is the job of a bridge between the
/// bus and websockets; with `TERA_JSON_WRITE_SERVER` the text is the one that the server would send.
///
/// The rest, and what is returned, is as for `tera_json_from_binary`.
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
