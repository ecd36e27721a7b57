//! The members of the structs, at offsets that never change.
//!
//! `proto/layout.toml` records the kind of every message, every size that its struct has had, whether it is an element
//! of lists, the offset of every member, and number and type of every field. A new field is added at the end of its
//! struct, wherever it is in the `.proto` file, and never in existing padding. Changes that would break compiled
//! programs are rejected.
//!
//! The numbers are those of 64-bit machines. On 32-bit machines a view, a list or the union of a oneof has 8 bytes
//! instead of 16, and 4 bytes of padding follow a pointer. So everything else keeps its size and alignment. So
//! [`Struct::on`] computes every offset and size there, and the same growth is safe on both.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use toml::Spanned;

use crate::schema::{ANY, Enum, Field, Kind, Message, Scalar};

pub const FILE: &str = "proto/layout.toml";

/// The pointer size, on which the layout depends.
#[derive(Clone, Copy, PartialEq)]
pub enum Machine {
    Bits64,
    Bits32,
}

pub const MACHINES: [Machine; 2] = [Machine::Bits64, Machine::Bits32];

/// A message as a struct of the ABI.
pub struct Struct<'a> {
    pub message: &'a Message,
    pub kind: u32,
    pub members: Vec<Member<'a>>,
    /// Every size that it has had on 64-bit machines; the last one is the current one.
    pub sizes: Vec<usize>,
    /// Whether it is an element of lists, so that it cannot grow.
    pub element: bool,
}

/// A member, with its offset and its size on 64-bit machines.
pub struct Member<'a> {
    pub name: String,
    pub content: Content<'a>,
    pub offset: usize,
    pub size: usize,
}

impl Member<'_> {
    /// Whether it is a pointer, which padding follows on 32-bit machines.
    pub fn is_pointer(&self) -> bool {
        match &self.content {
            Content::Field(field) => !field.repeated && matches!(field.kind, Kind::Message(_)),
            Content::Embedded => true,
            Content::Oneof(_) | Content::Pad => false,
        }
    }

    /// The name of that padding.
    pub fn pad(&self) -> String {
        format!("{}_{PAD}", self.name)
    }

    /// Whether it is a view or a list, or a union with one, which is 8 bytes smaller on 32-bit machines.
    fn is_view(&self) -> bool {
        match &self.content {
            Content::Field(Field { repeated: true, .. }) | Content::Oneof(_) => true,
            Content::Field(field) => matches!(field.kind, Kind::Scalar(Scalar::String | Scalar::Bytes)),
            Content::Embedded | Content::Pad => false,
        }
    }
}

pub enum Content<'a> {
    Field(&'a Field),
    /// Index of the oneof: its case, padding, and the union.
    Oneof(usize),
    /// `tera_any.message`.
    Embedded,
    Pad,
}

/// The size of the members that all structs share: `base` and `unknown_fields`.
const START: usize = 24;
/// The size of the largest struct that the library supports, as in `src/schema.rs`.
const LARGEST: usize = 512;
/// Alignment of every struct.
const ALIGN: usize = 8;
pub const PAD: &str = "reserved";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lock {
    message: Vec<Spanned<Locked>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Locked {
    kind: u32,
    name: String,
    /// Of the whole struct.
    sizes: Vec<usize>,
    #[serde(default)]
    element: bool,
    /// Offsets by name.
    members: BTreeMap<String, usize>,
    /// Declarations by name.
    fields: BTreeMap<String, String>,
}

impl Struct<'_> {
    pub fn size(&self) -> usize {
        self.members.last().map_or(START, |last| last.offset + last.size)
    }

    /// Converts the offset of a member, or a size of the struct, for a machine.
    pub fn on(&self, machine: Machine, offset: usize) -> usize {
        let views = self.members.iter().filter(|member| member.offset < offset && member.is_view()).count();
        match machine {
            Machine::Bits64 => offset,
            // The unknown fields are a view too.
            Machine::Bits32 => offset - 8 * (1 + views),
        }
    }

    /// All sizes that it has had on a machine.
    pub fn sizes_on(&self, machine: Machine) -> Vec<usize> {
        self.sizes.iter().map(|&size| self.on(machine, size)).collect()
    }

    /// Messages that must be defined before this one, by their C names without `tera_`.
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

/// The enum of a field, and the message that defines it.
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

/// The members of a message, in the order of the `.proto` file.
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

/// The structs, in the order of their kinds, and the updated `layout.toml`.
pub fn of<'a>(messages: &'a [Message], lock: &str) -> Result<(Vec<Struct<'a>>, String)> {
    let locked: Lock = toml::from_str(lock).context(FILE)?;
    let mut structs = Vec::new();
    for (locked, kind) in locked.message.into_iter().zip(1..) {
        let line = lock[..locked.span().start].lines().count() + 1;
        let locked = locked.into_inner();
        let at = format!("{FILE}:{line}: {}", locked.name);
        ensure!(
            locked.kind == kind,
            "{at}: the kind is not {kind}; kinds are 1, 2, 3 and so on, and never change"
        );
        let message = messages.iter().find(|message| message.full_name == locked.name);
        let message = message.with_context(|| {
            format!("{at}: this message is missing in the schema; a message is never removed or renamed")
        })?;
        structs.push(structure(messages, message, locked)?);
    }
    for message in messages {
        if !structs.iter().any(|item: &Struct| item.message.full_name == message.full_name) {
            let kind = structs.len() as u32 + 1;
            structs.push(structure(messages, message, Locked { kind, ..Locked::default() })?);
        }
    }
    let text = write(&structs);
    Ok((structs, text))
}

/// The struct of a message, some of whose members may be locked.
fn structure<'a>(messages: &'a [Message], message: &'a Message, locked: Locked) -> Result<Struct<'a>> {
    let members = place(message, &locked)?;
    let mut item =
        Struct { message, kind: locked.kind, members, sizes: locked.sizes, element: locked.element };
    let size = item.size();
    ensure!(
        size <= LARGEST,
        "{}: its struct would have {size} bytes; supported: {LARGEST}; put some fields into a message of their own",
        message.at
    );
    let has_grown = item.sizes.last().is_some_and(|last| *last != size);
    if item.element && has_grown {
        bail!(
            "{}: the struct of an element of lists cannot grow from {} to {size} bytes; add a message with the new \
             fields, and a list of it beside",
            message.at,
            item.sizes[0]
        );
    }
    if has_grown || item.sizes.is_empty() {
        item.sizes.push(size);
    }
    let list = messages
        .iter()
        .flat_map(|message| &message.fields)
        .find(|field| field.repeated && field.kind == Kind::Message(message.name.clone()));
    if let (Some(list), [_, _, ..]) = (list, &item.sizes[..]) {
        bail!(
            "{}: the struct of {} has grown (sizes {:?}) and cannot become an element of lists, which have one size; \
             add a message that contains it, and a list of that",
            list.at,
            message.short_name(),
            item.sizes
        );
    }
    // It stays unchanged for compiled programs.
    item.element |= list.is_some();
    Ok(item)
}

/// Assigns offsets: locked members keep theirs, and new ones follow.
fn place<'a>(message: &'a Message, locked: &Locked) -> Result<Vec<Member<'a>>> {
    for (name, was) in &locked.fields {
        let field = message.fields.iter().find(|field| field.name == *name).with_context(|| {
            format!(
                "{}: the field `{name}`, `{was}`, is missing; a field is never removed or renamed",
                message.at
            )
        })?;
        ensure!(
            field.declaration == *was,
            "{}: `{was}` became `{}`; a field keeps its type, number and oneof: add a new one",
            field.at,
            field.declaration
        );
    }
    let (mut old, new): (Vec<_>, Vec<_>) =
        members_of(message).into_iter().partition(|member| locked.members.contains_key(member.0));
    old.sort_by_key(|member| locked.members[member.0]);

    let mut members = Vec::new();
    let mut offset = START;
    let end = locked.sizes.last().copied().unwrap_or(START);
    let limits: Vec<_> = old.iter().skip(1).map(|member| locked.members[member.0]).chain([end]).collect();
    for ((name, content), limit) in old.into_iter().zip(limits) {
        pad(&mut members, &mut offset, locked.members[name]);
        put(&mut members, &mut offset, message, name, content);
        ensure!(
            offset <= limit,
            "{}: `{name}` ends at {offset} and has room up to {limit} in {FILE}; a member keeps its size",
            message.at
        );
    }
    pad(&mut members, &mut offset, end);
    for (name, content) in new {
        let align = size_and_align(message, &content).1;
        let place = offset.next_multiple_of(align);
        pad(&mut members, &mut offset, place);
        put(&mut members, &mut offset, message, name, content);
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
) {
    let size = size_and_align(message, &content).0;
    members.push(Member { name: name.to_owned(), content, offset: *offset, size });
    *offset += size;
}

/// Names the padding between two members.
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
        "# The ABI: the kinds of the messages; the sizes that their structs had and the offsets of their members, in\n\
         # bytes on 64-bit machines; whether they are elements of lists; the declarations of their fields. `{}`\n\
         # appends what is new in the schema; nothing here is ever changed or taken out, see docs/changing.md.\n",
        crate::COMMAND
    );
    for item in structs {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n[[message]]\nkind = {}\nname = \"{}\"", item.kind, item.message.full_name);
        let _ = writeln!(text, "sizes = {:?}", item.sizes);
        if item.element {
            text += "element = true\n";
        }
        text += "[message.members]\n";
        for member in item.members.iter().filter(|member| !matches!(member.content, Content::Pad)) {
            let _ = writeln!(text, "{} = {}", member.name, member.offset);
        }
        text += "[message.fields]\n";
        let mut fields: Vec<_> = item.message.fields.iter().collect();
        fields.sort_by_key(|field| field.number);
        for field in fields {
            let _ = writeln!(text, "{} = \"{}\"", field.name, field.declaration);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tests::{error, planted};

    /// `layout.toml` after these schemas, one after the other, and the members of the struct of `M`.
    fn after(schemas: &[&str]) -> Result<(String, Vec<(String, usize)>)> {
        let mut lock = "message = []".to_owned();
        let mut members = Vec::new();
        for schema in schemas {
            let messages = planted(schema)?;
            let (structs, text) = of(&messages, &lock)?;
            let of_m = structs.iter().filter(|item| item.message.name == "m").flat_map(|item| &item.members);
            members = of_m.map(|member| (member.name.clone(), member.offset)).collect();
            lock = text;
        }
        Ok((lock, members))
    }

    fn offsets(members: &[(&str, usize)]) -> Vec<(String, usize)> {
        members.iter().map(|&(name, offset)| (name.to_owned(), offset)).collect()
    }

    #[test]
    fn to_generate_again_changes_nothing() {
        let schema = "message M {\nbool a = 1;\nint32 b = 2;\nbool c = 3;\ndouble d = 4;\nint32 e = 5;\nstring f = 6;\n\
                      bool g = 7;\noneof h {\nstring i = 8;\n}\nrepeated N j = 9;\n}\nmessage N {\n}";
        assert_eq!(after(&[schema, schema]).unwrap(), after(&[schema]).unwrap());
    }

    #[test]
    fn a_new_field_goes_to_the_end_and_never_into_a_pad() {
        let old = "message M {\nstring a = 1;\nint32 b = 2;\n}";
        let new = "message M {\nint32 c = 3;\nstring a = 1;\nint32 d = 4;\nint32 b = 2;\n}";
        let members = offsets(&[("a", 24), ("b", 40), ("reserved1", 44)]);
        assert_eq!(after(&[old]).unwrap().1, members);
        let members = [members, offsets(&[("c", 48), ("d", 52)])].concat();
        assert_eq!(after(&[old, new]).unwrap().1, members);
        assert_eq!(after(&[old, new, new]).unwrap(), after(&[old, new]).unwrap());
    }

    #[test]
    fn sizes_are_those_that_the_struct_had() {
        let schemas = [
            "message M {\nstring a = 1;\nint32 b = 2;\n}",
            "message M {\nstring a = 1;\nint32 b = 2;\nint32 c = 3;\nstring d = 4;\n}",
            "message M {\nstring a = 1;\nint32 b = 2;\nint32 c = 3;\nstring d = 4;\nbool e = 5;\n}",
        ];
        assert!(after(&schemas).unwrap().0.contains("\nsizes = [48, 72, 80]\n"));
    }

    /// Offsets of the members of the struct of `M` on 32-bit machines after these schemas, and its sizes there.
    fn on_32_bits(schemas: &[&str]) -> (Vec<(String, usize)>, Vec<usize>) {
        let (last, before) = schemas.split_last().unwrap();
        let lock = after(before).unwrap().0;
        let messages = planted(last).unwrap();
        let (structs, _) = of(&messages, &lock).unwrap();
        let item = structs.iter().find(|item| item.message.name == "m").unwrap();
        (crate::rust::offsets(item, Machine::Bits32), item.sizes_on(Machine::Bits32))
    }

    #[test]
    fn views_are_smaller_with_32_bits_and_all_else_keeps_its_size() {
        let schema = "message M {\nbool a = 1;\nstring b = 2;\nint32 c = 3;\nN d = 4;\ndouble e = 5;\noneof f {\n\
                      bytes g = 6;\ndouble h = 7;\n}\nrepeated N i = 8;\nint64 j = 9;\nfloat k = 10;\n}\nmessage N {\n}";
        let expected = [
            ("base", 0),
            ("unknown_fields", 8),
            ("a", 16),
            ("reserved1", 17),
            ("b", 24),
            ("c", 32),
            ("reserved2", 36),
            ("d", 40),
            ("d_reserved", 44),
            ("e", 48),
            ("f_case", 56),
            ("f_reserved", 60),
            ("f", 64),
            ("i", 72),
            ("j", 80),
            ("k", 88),
            ("reserved3", 92),
        ];
        assert_eq!(on_32_bits(&[schema]), (offsets(&expected), vec![96]));
    }

    #[test]
    fn a_struct_grows_with_32_bits_as_with_64() {
        let schemas = [
            "message M {\nint32 a = 1;\nN b = 2;\n}\nmessage N {\n}",
            "message M {\nint32 a = 1;\nN b = 2;\nstring c = 3;\nint32 d = 4;\n}\nmessage N {\n}",
            "message M {\nbool e = 5;\nint32 a = 1;\nN b = 2;\nstring c = 3;\nint32 d = 4;\nN f = 6;\n}\nmessage N {\n}",
        ];
        let sizes = [32, 48, 64];
        let (_, first) = on_32_bits(&schemas[..1]);
        let (old, second) = on_32_bits(&schemas[..2]);
        let (new, third) = on_32_bits(&schemas);
        assert_eq!((&first[..], &second[..], &third[..]), (&sizes[..1], &sizes[..2], &sizes[..]));
        // Existing members keep their offsets, and new ones follow all of them, including the padding.
        assert_eq!(new[..old.len()], old);
        let added = offsets(&[("e", 48), ("reserved3", 49), ("f", 56), ("f_reserved", 60)]);
        assert_eq!(new[old.len()..], added);
    }

    #[test]
    fn an_element_stays_one() {
        let text = "[[message]]\nkind = 1\nname = \"opentera.protobuf.M\"\nsizes = [40]\nelement = true\n\
                    [message.members]\na = 24\n[message.fields]\na = \"string = 1\"\n";
        let same = planted("message M {\nstring a = 1;\n}").unwrap();
        let (structs, again) = of(&same, text).unwrap();
        assert!(structs[0].element && again.contains("element = true"));
        let grown = planted("message M {\nstring a = 1;\nbool b = 2;\n}").unwrap();
        let error = error(of(&grown, text), "a growing element");
        assert!(error.starts_with("proto/M.proto:2: M: the struct of an element"), "{error}");
    }

    /// Consecutive schemas, of which the last is rejected, and the error.
    const REFUSED: &[(&[&str], &str)] = &[
        (
            &["message M {\nint32 a = 1;\nint32 b = 2;\n}", "message M {\nint32 a = 1;\n}"],
            "proto/M.proto:2: M: the field `b`, `int32 = 2`, is missing",
        ),
        (
            &["message M {\nint32 a = 1;\n}", "message M {\nint32 b = 1;\n}"],
            "proto/M.proto:2: M: the field `a`, `int32 = 1`, is missing",
        ),
        (
            &["message M {\nint32 a = 1;\n}", "message M {\nfloat a = 1;\n}"],
            "proto/M.proto:3: a: `int32 = 1` became `float = 1`",
        ),
        (
            &["message M {\nint32 a = 1;\n}", "message M {\nint64 a = 1;\n}"],
            "proto/M.proto:3: a: `int32 = 1` became `int64 = 1`",
        ),
        (
            &["message M {\nint32 a = 1;\n}", "message M {\nint32 a = 2;\n}"],
            "proto/M.proto:3: a: `int32 = 1` became `int32 = 2`",
        ),
        (
            &["message M {\nstring a = 1;\n}", "message M {\nrepeated string a = 1;\n}"],
            "proto/M.proto:3: a: `string = 1` became `repeated string = 1`",
        ),
        (
            &["message M {\nstring a = 1;\n}", "message M {\noneof b {\nstring a = 1;\n}\n}"],
            "proto/M.proto:4: a: `string = 1` became `string = 1 in b`",
        ),
        (
            &[
                "message M {\nN a = 1;\n}\nmessage N {\n}\nmessage O {\n}",
                "message M {\nO a = 1;\n}\nmessage N {\n}\nmessage O {\n}",
            ],
            "proto/M.proto:3: a: `opentera.protobuf.N = 1` became `opentera.protobuf.O = 1`",
        ),
        (
            &[
                "message M {\noneof a {\nstring b = 1;\nint32 c = 2;\n}\n}",
                "message M {\noneof a {\nstring b = 1;\n}\n}",
            ],
            "proto/M.proto:2: M: the field `c`, `int32 = 2 in a`, is missing",
        ),
        (
            &["message M {\n}\nmessage N {\n}", "message M {\n}"],
            "proto/layout.toml:24: opentera.protobuf.N: this message is missing in the schema",
        ),
        // An element that grows, also in the step that makes it one.
        (
            &[
                "message M {\nstring a = 1;\n}\nmessage N {\nrepeated M a = 1;\n}",
                "message M {\nstring a = 1;\nint32 b = 2;\n}\nmessage N {\nrepeated M a = 1;\n}",
            ],
            "proto/M.proto:2: M: the struct of an element of lists cannot grow from 40 to 48 bytes",
        ),
        (
            &[
                "message M {\nstring a = 1;\n}\nmessage N {\n}",
                "message M {\nstring a = 1;\nint32 b = 2;\n}\nmessage N {\nrepeated M a = 1;\n}",
            ],
            "proto/M.proto:7: a: the struct of M has grown (sizes [40, 48]) and cannot become an element",
        ),
        (
            &[
                "message M {\nstring a = 1;\n}\nmessage N {\n}",
                "message M {\nstring a = 1;\nint32 b = 2;\n}\nmessage N {\n}",
                "message M {\nstring a = 1;\nint32 b = 2;\n}\nmessage N {\nrepeated M a = 1;\n}",
            ],
            "proto/M.proto:7: a: the struct of M has grown (sizes [40, 48]) and cannot become an element",
        ),
        // A list is a field like others: its element cannot stop being one.
        (
            &[
                "message M {\n}\nmessage N {\nrepeated M a = 1;\n}",
                "message M {\n}\nmessage N {\nM a = 1;\n}",
            ],
            "proto/M.proto:5: a: `repeated opentera.protobuf.M = 1` became `opentera.protobuf.M = 1`",
        ),
    ];

    #[test]
    fn what_compiled_programs_would_notice_is_refused() {
        for (schemas, expected) in REFUSED {
            let (last, before) = schemas.split_last().unwrap();
            after(before).unwrap();
            let error = error(after(schemas), last);
            assert!(error.starts_with(expected), "{last}\n{expected}\n{error}");
        }
    }

    #[test]
    fn a_struct_has_a_largest_size() {
        let fields: Vec<_> = (1..32).map(|i| format!("string a{i} = {i};\n")).collect();
        let of_fields = |count: usize| after(&[&format!("message M {{\n{}}}", fields[..count].concat())]);
        assert!(of_fields(30).is_ok());
        let error = error(of_fields(31), "31 fields");
        assert!(
            error.starts_with("proto/M.proto:2: M: its struct would have 520 bytes; supported: 512"),
            "{error}"
        );
    }

    /// Errors that a change of the schema alone cannot cause.
    #[test]
    fn a_lock_that_contradicts_is_refused() {
        let schema = "message M {\nint32 a = 1;\nstring b = 2;\n}";
        let lock = after(&[schema]).unwrap().0;
        let messages = planted(schema).unwrap();
        for (from, to, expected) in [
            ("kind = 2", "kind = 3", "proto/layout.toml:17: opentera.protobuf.M: the kind is not 2"),
            ("b = 32", "b = 26", "proto/M.proto:2: M: `a` ends at 28 and has room up to 26"),
            ("sizes = [48]", "sizes = [40]", "proto/M.proto:2: M: `b` ends at 48 and has room up to 40"),
        ] {
            assert!(lock.contains(from), "{lock}");
            let error = error(of(&messages, &lock.replace(from, to)), to);
            assert!(error.starts_with(expected), "{expected}\n{error}");
        }
    }
}
