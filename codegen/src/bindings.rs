//! The bindings of other languages: what in them follows from the schema. A module a language, which [`LANGUAGES`] lists;
//! the rest of a binding is written by hand, beside what is generated.

mod python;

use crate::Files;
use crate::layout::{Content, Member, Struct};
use crate::schema::{Enum, Field, Kind, Message};
use crate::status::Status;

/// The path and the text of every generated file of a language.
type Generate = fn(&Schema) -> Vec<(&'static str, String)>;

const LANGUAGES: [Generate; 1] = [python::generate];

/// What a binding is generated from.
struct Schema<'a> {
    structs: &'a [Struct<'a>],
    statuses: &'a [Status],
    header: &'a str,
}

pub fn generate(structs: &[Struct], statuses: &[Status], header: &str, files: &mut Files) {
    let schema = Schema { structs, statuses, header };
    for language in LANGUAGES {
        files.extend(language(&schema).into_iter().map(|(path, text)| (path.into(), text)));
    }
}

impl<'a> Schema<'a> {
    /// Names without `TERA_` and numbers of the constants whose names begin with one of `prefixes`, as in the header.
    fn constants(&self, prefixes: &[&str]) -> Vec<(&'a str, &'a str)> {
        let defines =
            self.header.lines().filter_map(|line| line.strip_prefix("#define TERA_")?.split_once(' '));
        defines
            .filter(|(name, number)| {
                number.parse::<u32>().is_ok() && prefixes.iter().any(|prefix| name.starts_with(prefix))
            })
            .collect()
    }

    /// The struct of a field's message.
    fn message_of(&self, field: &Field) -> Option<&'a Struct<'a>> {
        match &field.kind {
            Kind::Message(name) => self.structs.iter().find(|item| item.message.name == *name),
            _ => None,
        }
    }

    /// The enum of a field, and the message that it is defined in.
    fn enum_of(&self, field: &Field) -> Option<(&'a Message, &'a Enum)> {
        let name = field.enum_table.as_ref()?.to_lowercase();
        let all = self.structs.iter().flat_map(|item| item.message.enums.iter().map(|it| (item.message, it)));
        all.into_iter().find(|(_, it)| it.c_name == name)
    }
}

impl Message {
    /// `DeviceEvent`, and for a nested one both names: `TeraEventHeader`.
    fn class_name(&self) -> String {
        self.short_name()
            .rsplit_once("protobuf.")
            .map_or(self.short_name(), |(_, name)| name)
            .replace('.', "")
    }

    /// The fields of a oneof.
    fn members_of(&self, oneof: usize) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.oneof == Some(oneof))
    }
}

impl<'a> Struct<'a> {
    /// The members that are no pads, in the order of the schema.
    fn in_schema_order(&self) -> Vec<&Member<'a>> {
        let place = |member: &Member| match member.content {
            Content::Field(field) => self.message.fields.iter().position(|it| it.name == field.name),
            Content::Oneof(oneof) => self.message.fields.iter().position(|it| it.oneof == Some(oneof)),
            Content::Embedded | Content::Pad => Some(usize::MAX),
        };
        let mut members: Vec<_> =
            self.members.iter().filter(|member| !matches!(member.content, Content::Pad)).collect();
        members.sort_by_key(|member| place(member));
        members
    }
}

/// Text in lines of at most `width` columns.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= width => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
