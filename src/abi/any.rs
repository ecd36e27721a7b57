//! Any.
//!
//! A `tera_any` carries one message of whatever type. A received one holds the type's URL and the message's bytes;
//! `tera_any_kind` tells which message that is, `tera_any_unpack` reads it. One that is to be sent needs only
//! `message`: the URL and the bytes are made of it, in place, when what holds the `tera_any` is encoded.

use super::{TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_status};
use crate::ages::store;
use crate::boundary;
use crate::fault::Error;
use crate::message::Ref;

/// Kind of the message in an `Any`: of `message` if that is set, else what the type URL names after its last `/`.
/// `TERA_KIND_UNKNOWN` when that is no message of this schema, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_kind(any: *const tera_any) -> u32 {
    // SAFETY: the header's contract is the promise.
    let any = unsafe { Ref::promised(any) };
    let kind = boundary::contain(|| any.any()?.content());
    kind.and_then(Result::ok).flatten().map_or(TERA_KIND_UNKNOWN, |table| table.kind)
}

/// Reads the message in an `Any` to `message`, whose head says of which kind it is. Its views point to where
/// `any->value` points; lists and nested structs are built in `arena`. When the `Any` holds a struct, in
/// `any->message`, it is copied, and its views are what they are there.
///
/// `flags` are those of decoding: 0 or `TERA_DECODE_COPY`.
///
/// Returns `TERA_OK`; `TERA_ERR_WRONG_KIND` when the `Any` holds another message than `message` is;
/// `TERA_ERR_UNKNOWN_TYPE` when it holds no message of this schema; `TERA_ERR_NEWER_FIELDS` when a struct that it
/// holds has a field set that is newer than this library; else as the decode function of the message. `message` is
/// written only on success.
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
