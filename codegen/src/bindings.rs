//! The bindings of other languages: the parts that are generated from the schema. [`LANGUAGES`] lists one module for
//! each language. The rest of a binding is written by hand.

mod csharp;
mod go;
mod java;
mod luajit;
mod node;
mod php;
mod python;
mod python_protobuf;
mod ruby;

use std::fmt::Write;

use crate::Files;
use crate::layout::{self, Content, MACHINES, Machine, Member, Struct};
use crate::rust::layout_text;
use crate::schema::{Enum, Field, Kind, Message, Scalar};
use crate::status::Status;

/// The path and the text of every generated file of a language.
type Generate = fn(&Schema) -> Vec<(&'static str, String)>;

const LANGUAGES: &[Generate] = &[
    python::generate,
    node::generate,
    go::generate,
    luajit::generate,
    ruby::generate,
    php::generate,
    java::generate,
    csharp::generate,
];

/// The prefixes of the constants that every binding needs.
const CONSTANTS: &[&str] =
    &["ABI_VERSION", "CHANNEL_", "JSON_", "KIND_FRAME", "KIND_RPC_REPLY", "KIND_TOPIC", "RPC_", "TOPIC_"];

/// The input for generating a binding.
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
    files.extend(python_protobuf::generate(&schema).into_iter().map(|(path, text)| (path.into(), text)));
}

impl<'a> Schema<'a> {
    /// The constants whose names begin with one of `prefixes`: names without `TERA_`, and numbers. They are macros or
    /// members of enums in the header.
    fn constants(&self, prefixes: &[&str]) -> Vec<(&'a str, &'a str)> {
        let macros = |line: &'a str| line.strip_prefix("#define TERA_")?.split_once(' ');
        let members = |line: &'a str| line.strip_prefix("  TERA_")?.split_once(',')?.0.split_once(" = ");
        let constants = self.header.lines().filter_map(|line| macros(line).or_else(|| members(line)));
        constants
            .filter(|(name, number)| {
                number.parse::<u32>().is_ok() && prefixes.iter().any(|prefix| name.starts_with(prefix))
            })
            .collect()
    }

    /// `TERA_LAYOUT` on 64-bit and 32-bit machines, with which a binding creates its arenas.
    fn layouts(&self) -> [String; 2] {
        MACHINES.map(|machine| layout_text(self.structs, machine))
    }

    /// That of a binding which needs a 64-bit process.
    fn layout_of_64_bits(&self) -> String {
        layout_text(self.structs, Machine::Bits64)
    }

    /// An offset or a size on 64-bit and 32-bit machines, as the arguments of a binding's function that selects one.
    fn places(item: &Struct, offset: usize) -> String {
        MACHINES.map(|machine| item.on(machine, offset).to_string()).join(", ")
    }

    /// What a field is.
    fn form(&self, field: &Field) -> Form<'a> {
        let scalar = match &field.kind {
            Kind::Message(name) => {
                let item = self.structs.iter().find(|item| item.message.name == *name);
                let message = item.expect("a message of the schema").message;
                return if field.repeated { Form::Messages(message) } else { Form::Message(message) };
            }
            Kind::Enum(_) => {
                let (message, item) = layout::enum_of(self.structs, field).expect("an enum of the schema");
                return Form::Enum(message, item);
            }
            Kind::Scalar(Scalar::String) if field.repeated => return Form::Texts,
            Kind::Scalar(scalar) => scalar,
        };
        match scalar {
            Scalar::Bool => Form::Bool,
            Scalar::Int32 => Form::Int32,
            Scalar::Uint32 => Form::Uint32,
            Scalar::Int64 => Form::Int64,
            Scalar::Uint64 => Form::Uint64,
            Scalar::Float => Form::Float,
            Scalar::Double => Form::Double,
            Scalar::String => Form::Text,
            Scalar::Bytes => Form::Bytes,
        }
    }
}

/// What a field is in a binding.
enum Form<'a> {
    Bool,
    Int32,
    Uint32,
    Int64,
    Uint64,
    Float,
    Double,
    Text,
    Bytes,
    /// The message that the enum is defined in, and the enum.
    Enum(&'a Message, &'a Enum),
    Message(&'a Message),
    Messages(&'a Message),
    Texts,
}

impl<'a> Struct<'a> {
    /// The members without padding, in the order of the schema.
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

/// Wraps text into lines of at most `width` columns.
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

/// A documentation comment in the style of many languages.
fn comment(out: &mut String, indent: &str, text: &str) {
    let lines = wrap(text, 105);
    if let [line] = &lines[..] {
        put!(out, "{indent}/** {line} */");
        return;
    }
    put!(out, "{indent}/**");
    for line in lines {
        put!(out, "{indent} * {line}");
    }
    put!(out, "{indent} */");
}
