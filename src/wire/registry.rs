//! The messages of the schema, by kind and by name.

use std::ffi::CStr;

use once_cell::sync::Lazy;

use super::message::{Borrowed, Sizes, store};
use super::{Decoder, Measure, Writer};
use crate::abi::{TERA_KIND_RPC_REPLY, TERA_KIND_UNKNOWN, tera_head};
use crate::fault::{Error, Result};
use crate::generated::MESSAGES;
use crate::json::{self, Json};

/// What can be done with a message of which only the kind is known.
pub(crate) struct Entry {
    /// Its type URL, as it stands in an `Any`.
    pub(crate) url: &'static CStr,
    name: &'static CStr,
    fields: &'static [Field],
    /// The sizes that its struct may have.
    pub(crate) sizes: Sizes,
    /// See [`Measure::body`].
    pub(crate) measure: fn(*const tera_head, &mut Measure<'_>) -> Result<u64>,
    /// See [`Writer::body`].
    pub(crate) write: fn(*const tera_head, &mut Writer<'_>),
    /// Decodes to a caller's struct.
    pub(crate) decode: Decode,
    /// Copies to a caller's struct.
    pub(crate) copy: Copy,
    /// Decodes to a new struct in the arena.
    pub(crate) build: fn(&mut Decoder<'_>) -> Result<*const tera_head>,
    /// Writes the members of the JSON object.
    pub(crate) write_members: fn(*const tera_head, &mut json::Writer<'_>) -> Result<()>,
    /// Writes the JSON object.
    pub(crate) write_json: fn(*const tera_head, &mut json::Writer<'_>) -> Result<()>,
    /// Reads the JSON object in an `Any` to a new struct in the arena.
    pub(crate) read_typed: fn(&mut json::Reader<'_>) -> Result<*const tera_head>,
    /// Reads a JSON text to a new struct in the arena.
    pub(crate) read_json: fn(&mut json::Reader<'_>) -> Result<*const tera_head>,
}

/// Decodes to a struct.
///
/// # Safety
///
/// The struct is aligned and writable for the size, which its kind's `Sizes` allow.
type Decode = unsafe fn(&mut Decoder<'_>, usize, *mut tera_head) -> Result<()>;

/// Copies a message to a struct.
///
/// # Safety
///
/// As for [`Decode`].
type Copy = unsafe fn(&Decoder<'_>, Borrowed<'_>, *const tera_head, usize, *mut tera_head) -> Result<()>;

/// Number and name of a field.
pub(crate) type Field = (u32, &'static str);

/// What a writer puts before the name of a message in its type URL.
const PREFIX: &str = "type.googleapis.com/";

impl Entry {
    pub(crate) const fn new<M: Json>(url: &'static CStr, fields: &'static [Field]) -> Self {
        let Ok(name) = CStr::from_bytes_with_nul(url.to_bytes_with_nul().split_at(PREFIX.len()).1) else {
            panic!("a type URL without its NUL");
        };
        Self {
            url,
            name,
            fields,
            sizes: M::SIZES,
            measure: |message, m| m.body(message.cast::<M>()),
            write: |message, w| w.body(message.cast::<M>()),
            decode: |d, size, out| {
                let message = d.read::<M>()?;
                // SAFETY: by the contract of `decode`, which is that of `store`.
                unsafe { store(message, size, out.cast::<M>(), d) }
            },
            copy: |d, caller, message, size, out| {
                let message = caller.message(message.cast::<M>(), |message| *message)?;
                // SAFETY: by the contract of `copy`, which is that of `store`.
                unsafe { store(message, size, out.cast::<M>(), d) }
            },
            build: |d| {
                let message = d.read::<M>()?;
                d.arena.keep(message)
            },
            write_members: |message, w| {
                w.caller.message(message.cast::<M>(), |message| w.members_of(message)).flatten()
            },
            write_json: |message, w| w.body(message.cast::<M>()),
            read_typed: |r| r.typed::<M>(),
            read_json: |r| {
                let message = r.read::<M>()?;
                r.arena.keep(message)
            },
        }
    }

    /// The full name, `opentera.protobuf.DeviceEvent`.
    pub(crate) fn name(&self) -> &'static CStr {
        self.name
    }
}

/// Replies to remote calls are no messages, but their places are named like those of messages.
const RPC_REPLY: (&str, &[Field]) =
    ("reply", &[(1, "id"), (2, "method"), (3, "pattern"), (4, "status"), (5, "return_value")]);

/// The name of a message as people say it, `DeviceEvent`.
pub(crate) fn short_name(kind: u32) -> &'static str {
    if kind == TERA_KIND_RPC_REPLY {
        return RPC_REPLY.0;
    }
    let name = of_kind(kind).and_then(|entry| entry.name.to_str().ok()).unwrap_or_default();
    name.strip_prefix("opentera.protobuf.").unwrap_or(name)
}

pub(crate) fn field_name(kind: u32, number: u32) -> Option<&'static str> {
    let fields = if kind == TERA_KIND_RPC_REPLY { RPC_REPLY.1 } else { of_kind(kind)?.fields };
    fields.iter().find(|field| field.0 == number).map(|field| field.1)
}

/// The message with this number, see `TERA_KIND_...`.
#[inline]
pub(crate) fn of_kind(kind: u32) -> Option<&'static Entry> {
    MESSAGES.get((kind as usize).wrapping_sub(1))
}

/// The message that a pointer points to.
#[inline]
pub(crate) fn of_message(caller: Borrowed<'_>, message: *const tera_head) -> Result<&'static Entry> {
    of_kind(caller.head(message)?.kind).ok_or(Error::WrongKind)
}

/// The kind of the message with this full name.
#[inline]
pub(crate) fn kind_of_name(name: &[u8]) -> Option<u32> {
    let mut slot = hash(name);
    loop {
        let kind = u32::from(BY_NAME[slot]);
        let entry = of_kind(kind)?;
        if entry.name.to_bytes() == name {
            return Some(kind);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// The kind that the type URL of an `Any` names: what follows the last `/`, which has to be there.
#[inline]
pub(crate) fn kind_of_url(url: &[u8]) -> Option<u32> {
    url.strip_prefix(PREFIX.as_bytes()).and_then(kind_of_name).or_else(|| kind_of_foreign_url(url))
}

/// As `kind_of_url`, for URLs with another prefix than OpenTera's.
#[cold]
fn kind_of_foreign_url(url: &[u8]) -> Option<u32> {
    let slash = url.iter().rposition(|&byte| byte == b'/')?;
    kind_of_name(&url[slash + 1..])
}

/// Four slots a message, so that nearly every name is found in the first that is looked at.
const SLOTS: usize = (4 * MESSAGES.len()).next_power_of_two();

/// Kinds by the hash of their names, with open addressing.
static BY_NAME: Lazy<[u8; SLOTS]> = Lazy::new(|| {
    let mut slots = [TERA_KIND_UNKNOWN as u8; SLOTS];
    for (kind, entry) in (1u8..).zip(&MESSAGES) {
        let mut slot = hash(entry.name.to_bytes());
        while slots[slot] != TERA_KIND_UNKNOWN as u8 {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = kind;
    }
    slots
});

/// A hash of a name's length and of eight bytes in which the names differ: those before the last three, which
/// are "ent" in most.
fn hash(name: &[u8]) -> usize {
    let end = name.len().saturating_sub(3);
    let bytes = name[..end].last_chunk::<8>().copied().unwrap_or_default();
    let key = u64::from_le_bytes(bytes) ^ name.len() as u64;
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_by_its_name_and_url() {
        for (kind, entry) in (1u32..).zip(&MESSAGES) {
            assert_eq!(kind_of_name(entry.name.to_bytes()), Some(kind));
            assert_eq!(kind_of_url(entry.url.to_bytes()), Some(kind));
            let foreign = format!("example.org/a/b/{}", entry.name.to_str().unwrap());
            assert_eq!(kind_of_url(foreign.as_bytes()), Some(kind));
        }
    }

    #[test]
    fn other_names_are_not_found() {
        for name in ["", "/", "DeviceEvent", "opentera.protobuf.", "opentera.protobuf.DeviceEven"] {
            assert_eq!(kind_of_name(name.as_bytes()), None, "{name}");
        }
        for url in
            ["", "/", "opentera.protobuf.DeviceEvent", "type.googleapis.com/opentera.protobuf.DeviceEvent/"]
        {
            assert_eq!(kind_of_url(url.as_bytes()), None, "{url}");
        }
    }

    #[test]
    fn the_table_has_room() {
        assert!(MESSAGES.len() <= u8::MAX.into());
    }
}
