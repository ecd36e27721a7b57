//! `Any` in JSON: the message inside with its type beside its members.

use super::{Json, Name, Reader, Writer};
use crate::abi::{
    TERA_JSON_BASE64_UNKNOWN_TYPES, TERA_JSON_OMIT_UNKNOWN_TYPES, TERA_JSON_SKIP_UNKNOWN_TYPES,
    TERA_KIND_ANY, tera_any, tera_head, tera_str,
};
use crate::fault::{Error, Result};
use crate::wire::{Decoder, registry};

const TYPE: Name = Name { number: 1, json: "\"@type\":", proto: "\"@type\":" };
const VALUE: Name = Name { number: 2, json: "\"value\":", proto: "\"value\":" };

/// The message in an `Any`: with the one that is there, or decoded to the arena.
fn content(any: &tera_any, w: &Writer<'_>) -> Result<Option<(tera_str, *const tera_head)>> {
    if let Some((url, _)) = any.embedded(w.caller)? {
        return Ok(Some((url, any.message)));
    }
    let url = w.caller.slice(any.type_url.data.cast(), any.type_url.len)?;
    let Some(entry) = registry::kind_of_url(url).and_then(registry::of_kind) else { return Ok(None) };
    let value = w.caller.slice(any.value.data, any.value.len)?;
    // The place of an error is known where the value is a part of the binary.
    let is_part = w.binary.as_ptr_range().contains(&value.as_ptr());
    let whole = if is_part { w.binary } else { value };
    let message = (entry.build)(&mut Decoder::part(w.arena, whole, value)).inspect_err(|_| {
        let mut fault = w.arena.fault.borrow_mut();
        if !is_part {
            fault.at_no_byte();
        }
        fault.in_field(VALUE.number);
    })?;
    Ok(Some((any.type_url, message)))
}

impl Json for tera_any {
    fn write_members(&self, w: &mut Writer<'_>) -> Result<()> {
        let Some((url, message)) = content(self, w)? else {
            if self.type_url.len == 0 && self.value.len == 0 {
                return Ok(()); // an empty Any is an empty object
            }
            if !w.has(TERA_JSON_BASE64_UNKNOWN_TYPES) {
                return Err(Error::UnknownType);
            }
            w.member(&TYPE, self.type_url)?;
            return w.member(&VALUE, self.value);
        };
        w.member(&TYPE, url)?;
        let kind = w.caller.head(message)?.kind;
        if kind == TERA_KIND_ANY {
            // A message whose own form is special stands in a member of its own.
            return w.message(&VALUE, message.cast::<tera_any>());
        }
        let entry = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        (entry.write_members)(message, w)
    }

    /// The members depend on one another, so that the whole object is read at once.
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        let Some((url, place)) = r.any_type()? else {
            return r.skip(); // an empty object, or one without a type that may be skipped
        };
        self.type_url = tera_str::of_utf8(url);
        if let Some(entry) = registry::kind_of_url(url).and_then(registry::of_kind) {
            self.message = (entry.read_typed)(r)?;
            return Ok(());
        }
        if r.has(TERA_JSON_BASE64_UNKNOWN_TYPES) {
            return r.object(self, true);
        }
        if !r.has(TERA_JSON_SKIP_UNKNOWN_TYPES) {
            return Err(r.fail_at(place, Error::UnknownType));
        }
        r.skipped(place, Error::UnknownType, url)?;
        r.skip()
    }

    /// Of an `Any` of unknown type the bytes.
    fn read_member(&mut self, name: &[u8], r: &mut Reader<'_>) -> Result<bool> {
        if name != b"value" {
            return Ok(false);
        }
        r.scalar(2, &mut self.value)?;
        Ok(true)
    }

    fn is_left_out(&self, w: &mut Writer<'_>) -> Result<bool> {
        if !w.has(TERA_JSON_OMIT_UNKNOWN_TYPES) || self.kind(w.caller)?.is_some() || self.type_url.len == 0 {
            return Ok(false);
        }
        let url = w.caller.slice(self.type_url.data.cast(), self.type_url.len)?;
        w.arena.skipped(Error::UnknownType, url, None)?;
        Ok(true)
    }
}
