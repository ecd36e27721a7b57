//! Any message.
//!
//! The functions of every message, for code that does not know which one it has: bindings, tools, tests. They
//! look at the head and do what the message's own function does.

use std::ptr;

use super::{TERA_KIND_UNKNOWN, head, tera_arena, tera_head, tera_status};
use crate::boundary;
use crate::fault::Error;
use crate::registry;

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
