//! Any.
//!
//! A `tera_any` carries a message of any type. A received one has the type URL and the bytes of the message:
//! `tera_any_kind` returns which message that is, `tera_any_unpack` decodes it. To send one set only `message`; its
//! URL and bytes are encoded in place.

use super::{TERA_KIND_UNKNOWN, tera_any, tera_arena, tera_head, tera_status};
use crate::boundary;
use crate::fault::{Error, Result};
use crate::message::{AnyView, Ref, Text, store};
use crate::registry;
use crate::schema::Table;
use crate::wire::{Encode, Encoder};

/// What stands before the fields of an `Any`.
const TYPE_URL: u16 = 10;
const VALUE: u16 = 18;

/// A message that is put into an `Any`: its type, the URL to write, and the struct.
#[derive(Clone, Copy)]
pub(crate) struct Embedded<'a> {
    pub(crate) table: &'static Table,
    pub(crate) url: Text<'a>,
    pub(crate) message: Ref<'a>,
}

/// Encodes the fields of an `Any` with this URL, which is UTF-8, and with a message.
#[inline(always)]
pub(super) fn pack(e: &mut Encoder<'_>, table: &'static Table, url: &[u8], message: Ref<'_>) -> Result<()> {
    let start = e.output;
    if let Err(error) = e.body(table, message) {
        return Err(e.in_field(2, error));
    }
    match e.output.since(start) {
        0 => {} // a message without a byte is the default of `value`
        len => e.output.number(VALUE, len as u64),
    }
    e.output.delimited(TYPE_URL, url);
    Ok(())
}

impl<'a> AnyView<'a> {
    /// The message to embed, if there is one.
    pub(crate) fn embedded(&self) -> Result<Option<Embedded<'a>>> {
        if self.message.is_null() {
            return Ok(None);
        }
        let table = self.message.table(TERA_KIND_UNKNOWN)?;
        if self.type_url.len() == 0 {
            return Ok(Some(Embedded { table, url: Text::of(table.url()), message: self.message }));
        }
        let url = self.type_url.bytes()?;
        if registry::of_url(url).is_none_or(|named| named.kind != table.kind) {
            return Err(Error::WrongKind);
        }
        boundary::utf8(url)?;
        Ok(Some(Embedded { table, url: self.type_url, message: self.message }))
    }

    /// The type of the message inside: of one that is there, or else that the URL names.
    #[inline]
    pub(crate) fn content(&self) -> Result<Option<&'static Table>> {
        if !self.message.is_null() {
            return Ok(registry::of_kind(self.message.head()?.kind));
        }
        Ok(registry::of_url(self.type_url.bytes()?))
    }
}

/// Without the unknown fields.
impl Encode for AnyView<'_> {
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        match self.embedded() {
            Ok(Some(Embedded { table, url, message })) => return pack(e, table, url.bytes()?, message),
            Ok(None) => {}
            Err(error) => return Err(e.in_field(1, error)),
        }
        let mut output = e.output;
        e.field(&mut output, VALUE, self.value)?;
        e.field(&mut output, TYPE_URL, self.type_url)?;
        e.output = output;
        Ok(())
    }
}

/// Returns the kind of the message in an `Any`: of `message` if that is set, otherwise of what the type URL names
/// after its last `/`. `TERA_KIND_UNKNOWN` if this schema has no such message, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_any_kind(any: *const tera_any) -> u32 {
    // SAFETY: the header's contract is the promise.
    let any = unsafe { Ref::promised(any) };
    let kind = boundary::contain(|| any.any()?.content());
    kind.and_then(Result::ok).flatten().map_or(TERA_KIND_UNKNOWN, |table| table.kind)
}

/// Decodes the message in an `Any` to `message`, whose head must be set. Strings point where `any->value` points;
/// lists and nested structs are built in `arena`. If the `Any` holds a struct, in `any->message`, that is copied.
/// `flags` are 0 or `TERA_DECODE_COPY`.
///
/// Returns what `tera_decode` returns; `TERA_ERR_WRONG_KIND` if the `Any` holds another message than `message`;
/// `TERA_ERR_UNKNOWN_TYPE` if this schema has no such message; `TERA_ERR_NEWER_FIELDS` if the struct that it holds
/// has a field set that is newer than this library.
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
