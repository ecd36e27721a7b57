//! Any.
//!
//! A `tera_any` carries one message of whatever type. A received one holds the type's URL and the message's bytes;
//! `tera_any_kind` tells which message that is, `tera_any_unpack` reads it. One that is to be sent needs only
//! `message`: the URL and the bytes are made of it, in place, when what holds the `tera_any` is encoded.

use super::{TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_status, tera_str};
use crate::boundary;
use crate::fault::{Error, Result};
use crate::wire::{Borrowed, Decoder, Encode, Measure, Writer, delimited_size, measured, registry};

impl tera_any {
    /// The type URL to write and the type, when there is a message to embed.
    pub(crate) fn embedded(
        &self,
        caller: Borrowed<'_>,
    ) -> Result<Option<(tera_str, &'static registry::Entry)>> {
        if self.message.is_null() {
            return Ok(None);
        }
        let kind = caller.head(self.message)?.kind;
        let entry = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        if self.type_url.len == 0 {
            return Ok(Some((tera_str::of_utf8(entry.url.to_bytes()), entry)));
        }
        let url = caller.slice(self.type_url.data.cast(), self.type_url.len)?;
        if registry::kind_of_url(url) == Some(kind) {
            Ok(Some((self.type_url, entry)))
        } else {
            Err(Error::WrongKind)
        }
    }

    /// The kind of the message inside.
    pub(crate) fn kind(&self, caller: Borrowed<'_>) -> Result<Option<u32>> {
        if !self.message.is_null() {
            let kind = caller.head(self.message)?.kind;
            return Ok(registry::of_kind(kind).map(|_| kind));
        }
        let url = caller.slice(self.type_url.data.cast(), self.type_url.len)?;
        Ok(registry::kind_of_url(url))
    }
}

impl Encode for tera_any {
    fn measure(&self, m: &mut Measure<'_>) -> Result<u64> {
        let unknown = m.unknown(&self.unknown_fields)?;
        let embedded = self.embedded(m.caller);
        let Some((url, entry)) = m.in_field(1, embedded)? else {
            return Ok(unknown + m.scalar(1, self.type_url)? + m.scalar(2, self.value)?);
        };
        let body = (entry.measure)(self.message, m);
        let value = match m.in_field(2, body)? {
            0 => 0, // a message without a byte is the default of `value`
            size => 1 + delimited_size(size),
        };
        Ok(unknown + m.scalar(1, url)? + value)
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.unknown(&self.unknown_fields);
        let Some((url, entry)) = measured(self.embedded(w.caller)) else {
            w.scalar(2, self.value);
            return w.scalar(1, self.type_url);
        };
        w.nested_unless_empty(2, |w| (entry.write)(self.message, w));
        w.scalar(1, url);
    }
}

/// Kind of the message in an `Any`: of `message` if that is set, else what the type URL names after its last `/`.
/// `TERA_KIND_UNKNOWN` when that is no message of this schema, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_kind(any: *const tera_any) -> u32 {
    // SAFETY: the header's contract is the promise.
    let caller = unsafe { Borrowed::promised_by_caller() };
    let kind = boundary::contain(|| caller.message(any, |any| any.kind(caller)).flatten());
    kind.and_then(Result::ok).flatten().unwrap_or(TERA_KIND_UNKNOWN)
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
    let (arena, caller) = unsafe { (boundary::arena(arena), Borrowed::promised_by_caller()) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let any = caller.message(any, |any| *any)?;
        let entry = registry::of_message(caller, message)?;
        match any.kind(caller)? {
            None => return Err(Error::UnknownType),
            Some(kind) if kind != caller.head(message)?.kind => return Err(Error::WrongKind),
            Some(_) => {}
        }
        let size = caller.head(message)?.size as usize;
        entry.sizes.check(size)?;
        if any.message.is_null() {
            let input = caller.slice(any.value.data, any.value.len)?;
            let input = boundary::decode_input(arena, input, flags)?;
            // SAFETY: the header's contract: `message` is writable for its size, which is a possible one.
            unsafe { (entry.decode)(&mut Decoder::new(arena, input), size, message) }
        } else {
            boundary::decode_input(arena, &[], flags)?;
            // SAFETY: as above.
            unsafe { (entry.copy)(&Decoder::new(arena, &[]), caller, any.message, size, message) }
        }
    })
}
