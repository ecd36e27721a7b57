//! The messages of the schema, by kind and by name.

use core::hint::assert_unchecked;

use crate::enums::EnumTable;
use crate::fault::{Error, Names, Result};
use crate::generated::kinds::{TERA_KIND_RPC_REPLY, TERA_KIND_TOPIC, TERA_KIND_UNKNOWN};
use crate::generated::{COLLECTED, MESSAGES};
use crate::schema::{Field, Message, PREFIX, Slot, Table};

/// Structs that are not messages, but appear in the detail of errors: kind, name, and members by number.
const OTHERS: [(u32, &str, &[&str]); 2] = [
    (TERA_KIND_RPC_REPLY, "reply", &["id", "method", "pattern", "status", "return_value"]),
    (TERA_KIND_TOPIC, "topic", &["family", "channel", "name", "subtopic"]),
];

fn other(kind: u32) -> Option<&'static (u32, &'static str, &'static [&'static str])> {
    OTHERS.iter().find(|other| other.0 == kind)
}

/// The names in the detail of an error.
pub(crate) const NAMES: Names = Names { message: short_name, field: field_name };

/// The short name of a message, for example `DeviceEvent`.
pub(crate) fn short_name(kind: u32) -> &'static str {
    if let Some(other) = other(kind) {
        return other.1;
    }
    let name = of_kind(kind).and_then(|table| table.name().to_str().ok()).unwrap_or_default();
    name.strip_prefix("opentera.protobuf.").unwrap_or(name)
}

fn field_name(kind: u32, number: u32) -> Option<&'static str> {
    if let Some(other) = other(kind) {
        return other.2.get((number as usize).wrapping_sub(1)).copied();
    }
    of_kind(kind)?.field(number).map(Field::name)
}

/// Data for all fields, computed at compile time.
impl Field {
    /// Returns a part of the names.
    #[inline(always)]
    fn part(&self, from: u8, to: u8) -> &'static [u8] {
        let start = usize::from(self.names);
        COLLECTED.names.get(start + usize::from(from)..start + usize::from(to)).unwrap_or_default()
    }

    /// The name in JSON, in quotes and with a colon.
    #[inline(always)]
    pub(crate) fn json_name(&self) -> &'static [u8] {
        self.part(0, self.first)
    }

    /// The name in the schema, in quotes and with a colon.
    #[inline(always)]
    pub(crate) fn proto_name(&self) -> &'static [u8] {
        self.part(self.first, self.second)
    }

    /// Whether this is one of its names.
    #[inline(always)]
    pub(crate) fn is_called(&self, name: &[u8]) -> bool {
        let is = |quoted: &[u8]| matches!(quoted, [b'"', is @ .., b'"', b':'] if is == name);
        is(self.json_name()) || is(self.proto_name())
    }

    /// The name in JSON, alone.
    pub(crate) fn json(&self) -> &'static str {
        alone(self.json_name())
    }

    /// The name in the schema, alone.
    pub(crate) fn name(&self) -> &'static str {
        alone(self.proto_name())
    }

    /// The values of its enum; none for other types.
    #[inline(always)]
    pub(crate) fn values(&self) -> &'static EnumTable {
        COLLECTED.values.get(usize::from(self.values)).copied().unwrap_or_default()
    }
}

/// A name without its quotes and its colon. A oneof, which is not in JSON, has an empty name.
fn alone(name: &'static [u8]) -> &'static str {
    str::from_utf8(name).unwrap_or_default().trim_matches(['"', ':'])
}

/// The table of a message.
#[inline(always)]
pub(crate) fn table<M: Message>() -> &'static Table {
    const { &MESSAGES[M::KIND as usize - 1] }
}

impl Slot {
    /// The table of the messages in a field.
    #[inline(always)]
    pub(crate) fn table(&self) -> Result<&'static Table> {
        of_kind(self.of.into()).ok_or(Error::Internal)
    }
}

/// Returns the message with this kind, see `TERA_KIND_...`.
#[inline(always)]
pub(crate) fn of_kind(kind: u32) -> Option<&'static Table> {
    let table = MESSAGES.get((kind as usize).wrapping_sub(1))?;
    // SAFETY: asserted below. The compiler cannot see it, and whoever has the table looks at its kind again.
    unsafe { assert_unchecked(table.kind == kind) };
    Some(table)
}

const _: () = {
    let mut i = 0;
    while i < MESSAGES.len() {
        assert!(MESSAGES[i].kind as usize == i + 1);
        i += 1;
    }
};

/// Returns the message with this full name.
pub(crate) fn of_name(name: &[u8]) -> Option<&'static Table> {
    search(name, name.len(), |table| table.name().to_bytes() == name)
}

/// Returns the message that the type URL of an `Any` names after its last `/`, which is required.
#[inline]
pub(crate) fn of_url(url: &[u8]) -> Option<&'static Table> {
    search(url, url.len().wrapping_sub(PREFIX.len()), |table| table.url() == url)
        .or_else(|| of_foreign_url(url))
}

/// As `of_url`, for URLs with another prefix than OpenTera's.
#[cold]
fn of_foreign_url(url: &[u8]) -> Option<&'static Table> {
    let slash = url.iter().rposition(|&byte| byte == b'/')?;
    of_name(url.get(slash + 1..)?)
}

/// Four slots for each message, so that nearly every name is found in the first slot.
const SLOTS: usize = (4 * MESSAGES.len()).next_power_of_two();

/// Kinds by the hash of their names, with open addressing. Computed at compile time: a table built at first use needs a
/// lock, which a process forked meanwhile would find locked for ever.
static BY_NAME: [u8; SLOTS] = {
    let mut slots = [TERA_KIND_UNKNOWN as u8; SLOTS];
    let mut i = 0;
    while i < MESSAGES.len() {
        let url = MESSAGES[i].c_url().to_bytes();
        let mut slot = hash(url, url.len() - PREFIX.len());
        while slots[slot % SLOTS] != TERA_KIND_UNKNOWN as u8 {
            slot += 1;
        }
        i += 1;
        slots[slot % SLOTS] = i as u8;
    }
    slots
};

/// Finds the message whose name ends a string, by the hash of the end.
#[inline(always)]
fn search(text: &[u8], name_len: usize, is_it: impl Fn(&Table) -> bool) -> Option<&'static Table> {
    let mut slot = hash(text, name_len);
    loop {
        let table = of_kind(BY_NAME[slot % SLOTS].into())?;
        if is_it(table) {
            return Some(table);
        }
        slot += 1;
    }
}

/// A hash of a name's length and of eight bytes in which the names differ: those before the last three, which are "ent"
/// in most. So it can be computed from the end of a URL too.
#[inline(always)]
const fn hash(text: &[u8], name_len: usize) -> usize {
    let bytes = match text.last_chunk::<11>() {
        Some([bytes @ .., _, _, _]) => *bytes,
        None => [0; 8],
    };
    let key = u64::from_le_bytes(bytes) ^ name_len as u64;
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(table: Option<&'static Table>) -> Option<u32> {
        table.map(|table| table.kind)
    }

    #[test]
    fn every_message_is_found_by_its_name_and_url() {
        for (number, table) in (1u32..).zip(&MESSAGES) {
            assert_eq!(table.kind, number);
            assert_eq!(kind(of_name(table.name().to_bytes())), Some(number));
            assert_eq!(kind(of_url(table.url())), Some(number));
            let foreign = format!("example.org/a/b/{}", table.name().to_str().unwrap());
            assert_eq!(kind(of_url(foreign.as_bytes())), Some(number));
        }
    }

    #[test]
    fn other_names_are_not_found() {
        for name in ["", "/", "DeviceEvent", "opentera.protobuf.", "opentera.protobuf.DeviceEven"] {
            assert_eq!(kind(of_name(name.as_bytes())), None, "{name}");
        }
        for url in
            ["", "/", "opentera.protobuf.DeviceEvent", "type.googleapis.com/opentera.protobuf.DeviceEvent/"]
        {
            assert_eq!(kind(of_url(url.as_bytes())), None, "{url}");
        }
    }

    #[test]
    fn the_table_has_room() {
        assert!(MESSAGES.len() <= u8::MAX.into());
    }
}
