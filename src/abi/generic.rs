//! Any message.
//!
//! The functions of every message, for code that does not know which one it has: bindings, tools, tests. They
//! look at the head and do what the message's own function does.

use std::ptr;

use libc::c_char;

use super::{
    TERA_KIND_UNKNOWN, TERA_OK, head, tera_arena, tera_bool, tera_head, tera_status, tera_status_message,
};
use crate::boundary::{self, Described};
use crate::describe::describe;
use crate::duplicate::duplicate;
use crate::fault::Error;
use crate::message::Ref;
use crate::registry;
use crate::wire::{bytes_in, size_of};

/// Makes `message` an empty message of kind `kind`, or an empty `tera_frame`, `tera_topic` or `tera_rpc_reply`,
/// whatever was there.
/// `size` is the `sizeof` of its struct in the caller's program.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND` when `kind` is none of the constants;
/// `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_init(kind: u32, message: *mut tera_head, size: usize) -> tera_status {
    match head::sizes(kind) {
        // SAFETY: the header's contract: `message` is NULL or writable for `size` bytes.
        Some(sizes) => unsafe { boundary::init(kind, sizes, message, size) },
        None => Error::WrongKind as tera_status,
    }
}

/// An empty message of a kind in the arena, in the size of the program's struct: for code that does not know the type of
/// what it decodes.
///
/// Returns NULL when the arena's limit or the system's memory is reached, or when `kind` is not a message's; the detail
/// is then in the arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_message(arena: *mut tera_arena, kind: u32) -> *mut tera_head {
    let mut message = ptr::null();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let table = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        let empty = arena.empty(table)?.target();
        arena.fit(empty)?;
        message = empty.head();
        Ok(())
    });
    message.cast_mut()
}

/// Writes `message` as protobuf binary to `buffer`, see `tera_device_event_encode` for an example of what every
/// message's own function says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_encode(
    arena: *mut tera_arena,
    message: *const tera_head,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::encode`.
    unsafe { boundary::encode(arena, TERA_KIND_UNKNOWN, message, buffer, capacity, len) }
}

/// Gives the size of `message` as protobuf binary, see `tera_device_event_encoded_size`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_head,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::encoded_size`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_UNKNOWN, message, size) }
}

/// Reads a message from protobuf binary to `message`, whose head says of which kind it is; see
/// `tera_device_event_decode`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::decode`.
    unsafe { boundary::decode(arena, TERA_KIND_UNKNOWN, data, len, flags, message) }
}

/// Copies `message` and everything that it refers to: strings, bytes, lists, nested messages, and the messages in its
/// `Any`s. The copy is in `arena` and lives as long as the arena's content; nothing in it points to `message`.
///
/// Returns the copy, whose struct has the size of the program's. Returns NULL if the message cannot be read, as encoding
/// says, or if there is no memory; the status and the field path are then in the arena. Strings are copied as they are,
/// also where they are not valid UTF-8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_copy(arena: *mut tera_arena, message: *const tera_head) -> *mut tera_head {
    let mut copy = ptr::null();
    // SAFETY: the header's contract is that of each.
    let (arena, message) = unsafe { (boundary::arena(arena), Ref::promised(message)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let target = duplicate(arena, message.table(TERA_KIND_UNKNOWN)?, message)?;
        arena.fit(target)?;
        copy = target.head();
        Ok(())
    });
    copy.cast_mut()
}

/// Compares two messages: `*equal` becomes 1 if they have the same kind and the same encoded form, else 0.
///
/// So a field that is unset equals one that has its default value, an `Any` that holds a struct equals one that holds the
/// bytes of it, and older and newer structs can be compared. Unknown fields are compared as bytes. Floating-point numbers
/// are compared by their bits: a NaN equals itself, and -0.0 is not 0.0. `arena` must not be NULL; it lends memory for
/// messages of the same size.
///
/// Returns `TERA_OK`; else what encoding returns for a message that cannot be encoded, `TERA_ERR_MEMORY_LIMIT` or
/// `TERA_ERR_OUT_OF_MEMORY`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_equal(
    arena: *mut tera_arena,
    a: *const tera_head,
    b: *const tera_head,
    equal: *mut tera_bool,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, a, b, equal) =
        unsafe { (boundary::arena(arena), Ref::promised(a), Ref::promised(b), boundary::output(equal)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let equal = equal?;
        let (kind_a, kind_b) = (a.table(TERA_KIND_UNKNOWN)?.kind, b.table(TERA_KIND_UNKNOWN)?.kind);
        let (a, b) = (Described::new(a, kind_a)?, Described::new(b, kind_b)?);
        let same_size = size_of(Some(arena), &a)? == size_of(Some(arena), &b)?;
        let is_equal = kind_a == kind_b && same_size && {
            let a = bytes_in(arena, &a)?;
            let b = bytes_in(arena, &b)?; // dropped first, so that the memory of both is the arena's again
            a == b
        };
        *equal = is_equal.into();
        Ok(())
    })
}

/// Describes `message` in one line of text for a log, for example
/// `DeviceEvent { device_uuid: "b707e0b2" type: DEVICE_CONNECTED }`. The message may be of any kind.
///
/// The line has the fields that are set, by the names of the schema, and the messages in `Any`s. It has at most
/// `TERA_DESCRIPTION_SIZE` bytes with its NUL; strings and lines that are longer end with `...`. It has no control
/// characters: the message may come from a stranger. What cannot be read is named between `<` and `>`. The format is for
/// people and may change.
///
/// Returns the text, NUL-terminated and never NULL. It is in `arena` and lives as long as the arena's content. If there is
/// no text, because `message` is no message or there is no memory, returns what the status means, which is static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_describe(arena: *mut tera_arena, message: *const tera_head) -> *const c_char {
    let mut text = c"".as_ptr();
    // SAFETY: the header's contract is that of each.
    let (arena, message) = unsafe { (boundary::arena(arena), Ref::promised(message)) };
    let status = boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let line = describe(arena, message.table(TERA_KIND_UNKNOWN)?, message);
        text = arena.copy_with_nul(line.as_str().as_bytes())?.as_ptr().cast();
        Ok(())
    });
    if status == TERA_OK { text } else { tera_status_message(status) }
}
