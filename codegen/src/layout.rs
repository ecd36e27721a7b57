//! The members of the structs, at offsets that never change.
//!
//! `proto/layout.toml` remembers the kind of every message and the offset of every member of its struct. A new field
//! goes to the end of its struct wherever it stands in the `.proto` file, behind whatever an older program may have
//! left there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::schema::{ANY, Enum, Field, Kind, Message, Scalar};

pub const FILE: &str = "proto/layout.toml";

/// A message as a struct of the ABI.
pub struct Struct<'a> {
    pub message: &'a Message,
    pub kind: u32,
    pub members: Vec<Member<'a>>,
    /// Whether it stands in lists, so that it cannot grow.
    pub element: bool,
}

pub struct Member<'a> {
    pub name: String,
    pub content: Content<'a>,
    pub offset: usize,
    pub size: usize,
}

pub enum Content<'a> {
    Field(&'a Field),
    /// Index of the oneof: which member is set, a pad, and the union.
    Oneof(usize),
    /// `tera_any.message`.
    Embedded,
    Pad,
}

/// What stands before the members: `base` and `unknown_fields`.
const START: usize = 24;
/// Alignment of every struct.
const ALIGN: usize = 8;
const PAD: &str = "reserved";

#[derive(Deserialize)]
struct Lock {
    message: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    kind: u32,
    name: String,
    /// Of the whole struct; 0 for a new one.
    #[serde(default)]
    size: usize,
    /// Offsets by name.
    #[serde(default)]
    members: BTreeMap<String, usize>,
}

impl Struct<'_> {
    pub fn size(&self) -> usize {
        self.members.last().map_or(START, |last| last.offset + last.size)
    }

    /// The sizes the struct had as it grew: up to every member that ends aligned.
    pub fn sizes(&self) -> Vec<usize> {
        let ends = self.members.iter().map(|member| member.offset + member.size);
        [START].into_iter().chain(ends.filter(|end| end % ALIGN == 0)).collect()
    }

    /// Messages that have to be defined before this one, by their C names without `tera_`.
    pub fn needs(&self) -> impl Iterator<Item = &str> {
        self.message.fields.iter().filter_map(|field| match &field.kind {
            Kind::Message(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

impl Scalar {
    /// Size and alignment are the same for numbers.
    fn size_and_align(self) -> (usize, usize) {
        match self {
            Self::Bool => (1, 1),
            Self::Float | Self::Int32 | Self::Uint32 => (4, 4),
            Self::Double | Self::Int64 | Self::Uint64 => (8, 8),
            Self::String | Self::Bytes => (16, 8),
        }
    }
}

/// The enum of a field, and the message that it stands in.
pub fn enum_of<'a>(structs: &'a [Struct], field: &Field) -> Option<(&'a Message, &'a Enum)> {
    let table = field.enum_table.as_deref()?;
    let mut enums = structs.iter().flat_map(|item| item.message.enums.iter().map(|of| (item.message, of)));
    enums.find(|(_, of)| of.c_name.to_uppercase() == table)
}

fn size_and_align(message: &Message, content: &Content) -> (usize, usize) {
    match content {
        Content::Field(Field { repeated: true, .. }) => (16, 8),
        Content::Field(Field { kind: Kind::Message(_), .. }) | Content::Embedded => (8, 8),
        Content::Field(Field { kind: Kind::Enum(_), .. }) => (4, 4),
        Content::Field(Field { kind: Kind::Scalar(scalar), .. }) => scalar.size_and_align(),
        Content::Oneof(index) => {
            let members = message.fields.iter().filter(|field| field.oneof == Some(*index));
            let largest = members.map(|field| size_and_align(message, &Content::Field(field)).0).max();
            (8 + largest.unwrap_or(0).next_multiple_of(ALIGN), ALIGN)
        }
        Content::Pad => unreachable!("a pad has the size that is left"),
    }
}

/// The members that a message has by its schema, in the order of the `.proto` file.
fn members_of(message: &Message) -> Vec<(&str, Content<'_>)> {
    let mut members: Vec<(&str, Content)> = Vec::new();
    for field in &message.fields {
        match field.oneof {
            None => members.push((&field.name, Content::Field(field))),
            Some(index) => {
                let name = message.oneofs[index].name.as_str();
                if !members.iter().any(|member| member.0 == name) {
                    members.push((name, Content::Oneof(index)));
                }
            }
        }
    }
    if message.full_name == ANY {
        members.push(("message", Content::Embedded));
    }
    members
}

/// The structs, in the order of their kinds, and `layout.toml` with what is new.
pub fn of<'a>(messages: &'a [Message], lock: &str) -> Result<(Vec<Struct<'a>>, String)> {
    let mut lock: Lock = toml::from_str(lock).context(FILE)?;
    for message in messages {
        if !lock.message.iter().any(|locked| locked.name == message.full_name) {
            let kind = lock.message.len() as u32 + 1;
            lock.message.push(Locked {
                kind,
                name: message.full_name.clone(),
                size: 0,
                members: BTreeMap::new(),
            });
        }
    }
    let elements: BTreeSet<_> = messages
        .iter()
        .flat_map(|message| &message.fields)
        .filter(|field| field.repeated)
        .filter_map(|field| match &field.kind {
            Kind::Message(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();

    let mut structs = Vec::new();
    for (locked, kind) in lock.message.iter().zip(1..) {
        ensure!(locked.kind == kind, "{FILE}: the kinds are not 1, 2, 3 and so on");
        let message = messages.iter().find(|message| message.full_name == locked.name);
        let message =
            message.with_context(|| format!("{FILE}: {} is not in the schema any more", locked.name))?;
        let element = elements.contains(message.name.as_str());
        let members = place(message, locked, element).with_context(|| locked.name.clone())?;
        structs.push(Struct { message, kind, members, element });
    }
    let text = write(&structs);
    Ok((structs, text))
}

/// Members in their places: those that are locked where they are, the new ones behind them.
fn place<'a>(message: &'a Message, locked: &Locked, element: bool) -> Result<Vec<Member<'a>>> {
    let of_schema = members_of(message);
    for name in locked.members.keys() {
        let is_there = of_schema.iter().any(|member| member.0 == name);
        ensure!(
            is_there,
            "`{name}` is in {FILE}, but not in the schema any more: structs never lose a member"
        );
    }
    let (mut old, new): (Vec<_>, Vec<_>) =
        of_schema.into_iter().partition(|member| locked.members.contains_key(member.0));
    old.sort_by_key(|member| locked.members[member.0]);
    if let (true, false, Some((name, _))) = (element, old.is_empty(), new.first()) {
        bail!("`{name}` is new, but lists of this struct cannot grow before the next version of the ABI");
    }

    let mut members = Vec::new();
    let mut offset = START;
    for (name, content) in old {
        let place = locked.members[name];
        ensure!(offset <= place, "`{name}` has grown");
        pad(&mut members, &mut offset, place);
        put(&mut members, &mut offset, message, name, content)?;
    }
    pad(&mut members, &mut offset, locked.size);
    for (name, content) in new {
        let align = size_and_align(message, &content).1;
        let place = offset.next_multiple_of(align);
        pad(&mut members, &mut offset, place);
        put(&mut members, &mut offset, message, name, content)?;
    }
    let end = offset.next_multiple_of(ALIGN);
    pad(&mut members, &mut offset, end);
    Ok(members)
}

fn put<'a>(
    members: &mut Vec<Member<'a>>,
    offset: &mut usize,
    message: &'a Message,
    name: &str,
    content: Content<'a>,
) -> Result<()> {
    ensure!(name != "base" && name != "unknown_fields", "`{name}` is the name of a member of every struct");
    ensure!(!name.starts_with(PAD), "`{name}` begins as the names of pads do");
    let size = size_and_align(message, &content).0;
    members.push(Member { name: name.to_owned(), content, offset: *offset, size });
    *offset += size;
    Ok(())
}

/// Gives a name to what lies between two members.
fn pad(members: &mut Vec<Member<'_>>, offset: &mut usize, to: usize) {
    if *offset < to {
        let number = members.iter().filter(|member| matches!(member.content, Content::Pad)).count() + 1;
        members.push(Member {
            name: format!("{PAD}{number}"),
            content: Content::Pad,
            offset: *offset,
            size: to - *offset,
        });
        *offset = to;
    }
}

fn write(structs: &[Struct]) -> String {
    let mut text = format!(
        "# The kinds of the messages and the offsets of the members of their structs, in bytes on 64-bit machines:\n\
         # this is the ABI. `{}` appends what is new in the schema; nothing here is ever changed or taken out.\n",
        crate::COMMAND
    );
    for item in structs {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n[[message]]\nkind = {}\nname = \"{}\"", item.kind, item.message.full_name);
        let _ = writeln!(text, "size = {}\n[message.members]", item.size());
        for member in item.members.iter().filter(|member| !matches!(member.content, Content::Pad)) {
            let _ = writeln!(text, "{} = {}", member.name, member.offset);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Field;

    fn message(fields: &[(&str, Scalar)]) -> Message {
        let field = |(i, &(name, scalar)): (usize, &(&str, Scalar))| Field {
            name: name.into(),
            json_name: name.into(),
            enum_table: None,
            number: i as u32 + 1,
            comment: String::new(),
            kind: Kind::Scalar(scalar),
            repeated: false,
            oneof: None,
        };
        Message {
            full_name: "p.M".into(),
            name: "m".into(),
            file: String::new(),
            comment: String::new(),
            fields: fields.iter().enumerate().map(field).collect(),
            oneofs: Vec::new(),
            enums: Vec::new(),
        }
    }

    fn layout(fields: &[(&str, Scalar)], lock: &str) -> (Vec<(String, usize)>, String) {
        let messages = [message(fields)];
        let (structs, lock) = of(&messages, lock).unwrap();
        (structs[0].members.iter().map(|member| (member.name.clone(), member.offset)).collect(), lock)
    }

    const EMPTY: &str = "message = []";

    #[test]
    fn to_generate_again_changes_nothing() {
        use Scalar::{Bool, Double, Int32, String};
        let fields =
            [("a", Bool), ("b", Int32), ("c", Bool), ("d", Double), ("e", Int32), ("f", String), ("g", Bool)];
        let (members, lock) = layout(&fields, EMPTY);
        assert_eq!(layout(&fields, &lock), (members, lock));
    }

    #[test]
    fn a_new_field_goes_to_the_end_and_never_into_a_pad() {
        use Scalar::{Int32, String};
        let (old, lock) = layout(&[("a", String), ("b", Int32)], EMPTY);
        assert_eq!(old, [("a", 24), ("b", 40), ("reserved1", 44)].map(|(name, at)| (name.to_owned(), at)));
        let (new, again) = layout(&[("new", Int32), ("a", String), ("newer", Int32), ("b", Int32)], &lock);
        assert_eq!(new[..3], old);
        assert_eq!(new[3..], [("new", 48), ("newer", 52)].map(|(name, at)| (name.to_owned(), at)));
        assert_eq!(
            layout(&[("new", Int32), ("a", String), ("newer", Int32), ("b", Int32)], &again),
            (new, again)
        );
    }

    #[test]
    fn a_struct_never_loses_a_member() {
        let (_, lock) = layout(&[("a", Scalar::Int32), ("b", Scalar::Int32)], EMPTY);
        let error = of(&[message(&[("a", Scalar::Int32)])], &lock).err().unwrap();
        assert!(format!("{error:#}").contains("`b`"), "{error:#}");
    }
}
