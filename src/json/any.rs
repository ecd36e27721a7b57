//! `Any` in JSON: the message inside with its type beside its members.

use super::{Reader, Value, Writer};
use crate::abi::{Embedded, TERA_JSON_BASE64_UNKNOWN_TYPES, TERA_JSON_SKIP_UNKNOWN_TYPES, TERA_KIND_ANY};
use crate::fault::{Error, Result};
use crate::message::{AnyView, Blob, Ref, Target, Text};
use crate::registry;
use crate::schema::Table;
use crate::wire::Decoder;

/// The members of an `Any` that are not those of the message in it.
const TYPE: &[u8] = b"\"@type\":";
const VALUE: &[u8] = b"\"value\":";
/// The numbers of its fields.
const TYPE_URL: u32 = 1;
const BYTES: u32 = 2;

/// The message in an `Any`: the one that is there, or decoded to the arena.
#[inline(never)] // so that the stack of what nests is small
fn content<'a>(any: AnyView<'a>, w: &Writer<'a>) -> Result<Option<Embedded<'a>>> {
    let embedded = any.embedded();
    if let Some(embedded) = embedded.inspect_err(|_| w.arena.fault.borrow_mut().in_field(TYPE_URL))? {
        return Ok(Some(embedded));
    }
    let Some(table) = registry::of_url(any.type_url.bytes()?) else { return Ok(None) };
    let value = any.value.bytes()?;
    // The place of an error is known where the value is a part of the binary.
    let is_part = w.binary.as_ptr_range().contains(&value.as_ptr());
    let whole = if is_part { w.binary } else { value };
    let message = Decoder::part(w.arena, whole, value).build(table).inspect_err(|_| {
        let mut fault = w.arena.fault.borrow_mut();
        if !is_part {
            fault.at_no_byte();
        }
        fault.in_field(BYTES);
    })?;
    Ok(Some(Embedded { table, url: any.type_url, message: message.made() }))
}

/// Writes the members.
#[inline(never)] // as above
pub(super) fn write(any: AnyView<'_>, w: &mut Writer<'_>) -> Result<()> {
    let Some(Embedded { table, url, message }) = content(any, w)? else {
        if any.type_url.len() == 0 && any.value.len() == 0 {
            return Ok(()); // an empty Any is an empty object
        }
        if !w.has(TERA_JSON_BASE64_UNKNOWN_TYPES) {
            return Err(Error::UnknownType);
        }
        write_type(any.type_url, w)?;
        w.name_text(VALUE)?;
        return any.value.write_json(w).inspect_err(|_| w.arena.fault.borrow_mut().in_field(BYTES));
    };
    write_type(url, w)?;
    if table.kind == TERA_KIND_ANY {
        // A message whose own form is special stands in a member of its own.
        return write_inner(table, message, w).inspect_err(|_| w.arena.fault.borrow_mut().in_field(BYTES));
    }
    w.members(table, message)
}

fn write_inner(table: &'static Table, message: Ref<'_>, w: &mut Writer<'_>) -> Result<()> {
    if w.is_left_out(table, message)? {
        return Ok(());
    }
    w.name_text(VALUE)?;
    w.body(table, message)
}

fn write_type(url: Text<'_>, w: &mut Writer<'_>) -> Result<()> {
    w.name_text(TYPE)?;
    url.write_json(w).inspect_err(|_| w.arena.fault.borrow_mut().in_field(TYPE_URL))
}

/// Reads the object. The members depend on one another, so that it is read as a whole.
pub(super) fn read<'a>(target: Target<'_, 'a>, r: &mut Reader<'a>) -> Result<()> {
    let Some((url, place)) = r.any_type()? else {
        return r.skip(); // an empty object, or one without a type that may be skipped
    };
    let (type_url, nothing) = (Text::of(url), Blob::of(b""));
    if let Some(table) = registry::of_url(url) {
        let message = r.arena.empty(table)?.target();
        target.set_any(type_url, nothing, Some(message));
        return r.typed(message);
    }
    if r.has(TERA_JSON_BASE64_UNKNOWN_TYPES) {
        let mut value = nothing;
        let result = r.object_in_any(|r, name, place| match name {
            b"value" => r.scalar(BYTES, &mut value),
            _ => r.unknown_member(name, place),
        });
        target.set_any(type_url, value, None);
        return result.inspect_err(|_| r.of_message(TERA_KIND_ANY));
    }
    target.set_any(type_url, nothing, None);
    if !r.has(TERA_JSON_SKIP_UNKNOWN_TYPES) {
        return Err(r.fail_at(place, Error::UnknownType));
    }
    r.skipped(place, Error::UnknownType, url);
    r.skip()
}

pub(super) fn is_left_out(any: AnyView<'_>, w: &Writer<'_>) -> Result<bool> {
    if any.content()?.is_some() || any.type_url.len() == 0 {
        return Ok(false);
    }
    w.arena.skipped(Error::UnknownType, any.type_url.bytes()?, None);
    Ok(true)
}
