//! The members of the structs, in an order that never changes.
//!
//! `proto/layout.toml` remembers the kinds and the members of every struct in the order in which they came, so that
//! a new field goes to the end of its struct wherever it stands in the `.proto` file, and a pad is never used for
//! it (an older program may have left anything there).

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::schema::{ANY, Field, Kind, Message, Scalar};

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
    members: Vec<String>,
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
            lock.message.push(Locked { kind, name: message.full_name.clone(), members: Vec::new() });
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

/// Members in their places: first those that are locked, then the new ones.
fn place<'a>(message: &'a Message, locked: &Locked, element: bool) -> Result<Vec<Member<'a>>> {
    let mut new = members_of(message);
    let mut order = Vec::new();
    for name in &locked.members {
        match new.iter().position(|member| member.0 == name) {
            Some(index) => order.push(new.remove(index)),
            None if name.starts_with(PAD) => order.push((name, Content::Pad)),
            None => {
                bail!("`{name}` is in {FILE}, but not in the schema any more: structs never lose a member")
            }
        }
    }
    ensure!(
        !element || new.is_empty() || locked.members.is_empty(),
        "`{}` is new, but lists of this struct cannot grow before the next version of the ABI",
        new[0].0
    );
    order.append(&mut new);

    let mut members: Vec<Member> = Vec::new();
    let mut offset = START;
    for (name, content) in order {
        ensure!(
            name != "base" && name != "unknown_fields",
            "`{name}` is the name of a member of every struct"
        );
        if matches!(content, Content::Pad) {
            continue; // it is found again where it is needed
        }
        let (size, align) = size_and_align(message, &content);
        pad(&mut members, &mut offset, align);
        members.push(Member { name: name.to_owned(), content, offset, size });
        offset += size;
        let locked_pad = locked.members.iter().skip_while(|locked| *locked != name).nth(1);
        if locked_pad.is_some_and(|name| name.starts_with(PAD)) {
            pad(&mut members, &mut offset, ALIGN);
        }
    }
    pad(&mut members, &mut offset, ALIGN);
    Ok(members)
}

fn pad(members: &mut Vec<Member<'_>>, offset: &mut usize, align: usize) {
    let size = offset.next_multiple_of(align) - *offset;
    if size != 0 {
        let number = members.iter().filter(|member| matches!(member.content, Content::Pad)).count() + 1;
        members.push(Member { name: format!("{PAD}{number}"), content: Content::Pad, offset: *offset, size });
        *offset += size;
    }
}

fn write(structs: &[Struct]) -> String {
    let mut text = format!(
        "# The kinds of the messages and the members of their structs, in the order in which they came: this is the\n\
         # ABI. `{}` appends what is new in the schema; nothing here is ever changed or taken out.\n",
        crate::COMMAND
    );
    for item in structs {
        let members: Vec<_> =
            item.members.iter().map(|member| format!("    \"{}\",\n", member.name)).collect();
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n[[message]]\nkind = {}\nname = \"{}\"\nmembers = [\n{}]\n",
            item.kind,
            item.message.full_name,
            members.concat()
        );
    }
    text
}
