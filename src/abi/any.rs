//! Any.
//!
//! A `tera_any` carries a message of any type. A received one has the type URL and the bytes of the message:
//! `tera_any_kind` returns which message that is, `tera_any_unpack` decodes it. To send one set only `message`; its
//! URL and bytes are encoded in place.

use super::{TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_status};
use crate::ages::store;
use crate::boundary;
use crate::fault::Error;
use crate::message::Ref;

/// Returns the kind of the message in an `Any`: that of `message` if it is set, otherwise that of the name after the
/// last `/` of the type URL. Returns `TERA_KIND_UNKNOWN` if this schema has no such message, or if `any` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_kind(any: *const tera_any) -> u32 {
    // SAFETY: the header's contract is the promise.
    let any = unsafe { Ref::promised(any) };
    any.any().and_then(|any| any.content()).ok().flatten().map_or(TERA_KIND_UNKNOWN, |table| table.kind)
}

/// Decodes the message in an `Any` to `message`, whose head must be set. Strings point where `any->value` points; lists
/// and nested structs are built in `arena`. If the `Any` holds a struct in `any->message`, the struct is copied.
/// `flags` are 0 or `TERA_DECODE_COPY`.
///
/// Returns what `tera_decode` returns. Also returns `TERA_ERR_WRONG_KIND` if the `Any` holds another type of message
/// than `message`; `TERA_ERR_UNKNOWN_TYPE` if this schema has no such message; `TERA_ERR_NEWER_FIELDS` if a field of
/// its struct is set that is newer than this library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_unpack(
    arena: *mut tera_arena,
    any: *const tera_any,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, any, target) =
        unsafe { (boundary::arena(arena), Ref::promised(any), Ref::promised(message)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let any = any.any()?;
        let table = target.table(TERA_KIND_UNKNOWN)?;
        match any.content()? {
            None => return Err(Error::UnknownType),
            Some(content) if content.kind != table.kind => return Err(Error::WrongKind),
            Some(_) => {}
        }
        let (_, size) = target.table_and_size(table.kind)?;
        if any.message.is_null() {
            let input = boundary::decode_input(arena, any.value.bytes()?, flags)?;
            // SAFETY: the header's contract: `message` is writable for its size, which is a possible one.
            unsafe { boundary::decode_to(arena, input, table, size, message) }
        } else {
            boundary::decode_input(arena, &[], flags)?;
            // SAFETY: as above.
            any.message.view(table, |view| unsafe { store(view, size, message, arena) }).flatten()
        }
    })
}
