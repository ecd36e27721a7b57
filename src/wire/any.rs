//! `Any` in binary. An embedded message is encoded in place.

use super::{Encode, Encoder, utf8};
use crate::fault::{Error, Result};
use crate::generated::kinds::TERA_KIND_UNKNOWN;
use crate::message::{AnyView, Ref, Text};
use crate::registry;
use crate::schema::Table;

/// The tags of the fields of an `Any`.
const TYPE_URL: u16 = 10;
const VALUE: u16 = 18;

/// A message to embed in an `Any`: its type, the URL to write, and the struct.
#[derive(Clone, Copy)]
pub(crate) struct Embedded<'a> {
    pub(crate) table: &'static Table,
    pub(crate) url: Text<'a>,
    pub(crate) message: Ref<'a>,
}

/// Encodes the fields of an `Any` with this URL, which must be UTF-8, and with a message.
#[inline(always)]
pub(crate) fn pack(e: &mut Encoder<'_>, table: &'static Table, url: &[u8], message: Ref<'_>) -> Result<()> {
    let start = e.output;
    if let Err(error) = e.body(table, message) {
        return Err(e.in_field(2, error));
    }
    match e.output.since(start) {
        0 => {} // an empty encoding is the default of `value`
        len => e.output.number(VALUE, len),
    }
    e.output.delimited(TYPE_URL, url);
    Ok(())
}

impl<'a> AnyView<'a> {
    /// The message to embed, if any.
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
        utf8::checked(url)?;
        Ok(Some(Embedded { table, url: self.type_url, message: self.message }))
    }

    /// The type of the message inside: that of the struct if it is set, otherwise the one that the URL names.
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
