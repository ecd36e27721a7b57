//! `Any` in JSON: the members of the message inside, and its type.

use super::reader::AnyType;
use super::{Reader, Value, Writer};
use crate::fault::{Error, Result};
use crate::flags::{
    TERA_JSON_READ_BASE64_UNKNOWN_TYPES, TERA_JSON_READ_GOOGLE_TYPE_URLS, TERA_JSON_READ_SKIP_UNKNOWN_TYPES,
    TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, TERA_JSON_WRITE_GOOGLE_TYPE_URLS,
    TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES,
};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_EVENT};
use crate::message::{AnyView, Blob, Target, Text};
use crate::registry;
use crate::wire::{Decoder, Embedded};

/// The members of an `Any` that do not belong to the message in it.
pub(super) const TYPE: &[u8] = b"\"@type\":";
const VALUE: &[u8] = b"\"value\":";
/// The numbers of its fields.
const TYPE_URL: u32 = 1;
const BYTES: u32 = 2;

/// Returns the message in an `Any`: its struct, or the bytes decoded into the arena.
#[inline(never)] // keeps the stack of recursive calls small
fn content<'a>(any: AnyView<'a>, w: &Writer<'a>) -> Result<Option<Embedded<'a>>> {
    let embedded = any.embedded();
    if let Some(embedded) = embedded.inspect_err(|_| w.arena.fault.in_field(TYPE_URL))? {
        return Ok(Some(embedded));
    }
    let Some(table) = registry::of_url(any.type_url.bytes()?) else { return Ok(None) };
    let value = any.value.bytes()?;
    // The offset of an error is known if the value is a part of the binary.
    let is_part = w.binary.as_ptr_range().contains(&value.as_ptr());
    let whole = if is_part { w.binary } else { value };
    let message = Decoder::part(w.arena, whole, value).build(table).inspect_err(|_| {
        let fault = &w.arena.fault;
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
    let content = content(any, w)?;
    let is_known = match &content {
        Some(Embedded { table, url, .. }) => {
            !w.has(TERA_JSON_WRITE_GOOGLE_TYPE_URLS) || url.bytes()? == table.url()
        }
        None => false,
    };
    let Some(Embedded { table, url, message }) = content.filter(|_| is_known) else {
        if any.type_url.len() == 0 && any.value.len() == 0 {
            return Ok(()); // an empty Any is an empty object
        }
        if w.has(TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES) && any.type_url.len() != 0 && !w.is_whole() {
            w.is_left_out = true;
            w.arena.skipped(Error::UnknownType, any.type_url.bytes()?, None);
            return Ok(());
        }
        // A message that is not encoded has no bytes.
        if !w.has(TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES) || any.embedded()?.is_some() {
            return Err(Error::UnknownType);
        }
        write_type(any.type_url, w)?;
        w.name_text(VALUE)?;
        return any.value.write_json(w).inspect_err(|_| w.arena.fault.in_field(BYTES));
    };
    write_type(url, w)?;
    if table.kind != TERA_KIND_ANY {
        return w.members(table, message);
    }
    // A message with a special JSON form is written in the member `value`.
    w.name_text(VALUE)?;
    w.body(table, message).inspect_err(|_| w.arena.fault.in_field(BYTES))
}

fn write_type(url: Text<'_>, w: &mut Writer<'_>) -> Result<()> {
    w.name_text(TYPE)?;
    url.write_json(w).inspect_err(|_| w.arena.fault.in_field(TYPE_URL))
}

/// Reads the object into an empty struct. The members depend on one another, so it is read as a whole. A message of
/// unknown type may be skipped. Then an `Any` that holds only that message is skipped too.
pub(super) fn read<'a>(target: Target<'_, 'a>, r: &mut Reader<'a>) -> Result<()> {
    let Some(AnyType { url, place }) = r.any_type()? else { return Ok(()) }; // an empty object is an empty Any
    if let Some(url) = url
        && let Some(table) = registry::of_url(url)
        && (!r.has(TERA_JSON_READ_GOOGLE_TYPE_URLS) || url == table.url())
    {
        let message = r.arena.empty(table)?.target();
        let outer = r.wrappers;
        r.wrappers = if table.kind == TERA_KIND_EVENT { outer.saturating_sub(1) } else { 0 };
        r.typed(message)?;
        r.wrappers = outer;
        if r.skipped_type.is_none() {
            target.set_any(Text::of(url), Blob::of(b""), Some(message));
        }
        return Ok(());
    }
    if let Some(url) = url
        && r.has(TERA_JSON_READ_BASE64_UNKNOWN_TYPES)
    {
        if let Some(value) = bytes(r).inspect_err(|_| r.of_message(TERA_KIND_ANY))? {
            target.set_any(Text::of(url), value, None);
            return Ok(());
        }
    } else if r.has(TERA_JSON_READ_SKIP_UNKNOWN_TYPES) {
        r.skip()?;
    } else {
        return Err(r.fail_at(place, Error::UnknownType));
    }
    r.skipped(place, Error::UnknownType, url.unwrap_or(b"Any"));
    r.skipped_type = Some(url.unwrap_or_default());
    Ok(())
}

/// Reads the bytes of a message of unknown type. Returns nothing if the object has other members: then it has the form
/// of its type, and may be skipped.
fn bytes<'a>(r: &mut Reader<'a>) -> Result<Option<Blob<'a>>> {
    let (mut value, mut is_bytes) = (Blob::of(b""), true);
    r.members_of_any(&mut |r, name, place| match name {
        b"value" => r.scalar(BYTES, &mut value),
        _ if r.has(TERA_JSON_READ_SKIP_UNKNOWN_TYPES) => {
            is_bytes = false;
            r.skip()
        }
        _ => Err(r.unknown_field(name, place)),
    })?;
    Ok(is_bytes.then_some(value))
}
