//! PHP: a class for every message, and what it is in the library.

use std::fmt::Write;

use super::{CONSTANTS, Form, Schema, comment};
use crate::COMMAND;
use crate::layout::{Content, Struct};
use crate::schema::{Enum, Field, Message};

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/php/constants.php", constants(schema)),
        ("bindings-tests/php/schema.php", messages(schema)),
    ]
}

fn banner(what: &str) -> String {
    format!(
        "<?php\n\n// {what} Generated from `proto/` by `{COMMAND}`; do not edit.\n\ndeclare(strict_types=1);\n\n\
         namespace OpenTera;\n\n"
    )
}

fn constants(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    for (name, number) in schema.constants(CONSTANTS) {
        put!(out, "const {name} = {number};");
    }
    put!(out, "const LAYOUT = '{}';", schema.layout_of_64_bits());
    put!(out, "\n/** Why the library rejected something. */\nfinal class Status\n{{\n    use Names;\n");
    for status in schema.statuses {
        put!(out, "    /** {}. */\n    public const {} = {};", status.text, status.name, status.number);
    }
    put!(out, "}}");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    for item in schema.structs {
        description(&mut out, schema, item);
    }
    for item in schema.structs {
        for it in &item.message.enums {
            enumeration(&mut out, item.message, it);
        }
    }
    out
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    comment(out, "", &message.comment);
    let is_any = item.members.iter().any(|member| matches!(member.content, Content::Embedded));
    let base = if is_any { "AnyBase" } else { "Message" };
    put!(out, "final class {} extends {base}\n{{\n    public function __construct(", message.class_name());
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => {
                let (text, default) = type_and_default(schema, field);
                parameter(
                    out,
                    schema,
                    field,
                    &field.comment,
                    &format!("{text} ${} = {default}", field.json_name),
                );
            }
            Content::Oneof(oneof) => {
                for field in message.members_of(oneof) {
                    let name = &message.oneofs[oneof].name;
                    let text = format!("{} At most one of `{name}` is not null.", field.comment);
                    let php = type_and_default(schema, field).0;
                    parameter(out, schema, field, &text, &format!("?{php} ${} = null", field.json_name));
                }
            }
            Content::Embedded => {
                comment(out, "        ", "The message itself, which is then what is written, or null.");
                put!(out, "        public ?Message ${} = null,", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(out, "    ) {{\n    }}\n}}\n");
}

fn parameter(out: &mut String, schema: &Schema, field: &Field, text: &str, declaration: &str) {
    let text = match schema.form(field) {
        Form::Enum(message, item) => {
            format!("{text} A number of `{}\\{}`, or another one.", message.class_name(), item.name)
        }
        Form::Messages(message) => format!("@var {}[] {text}", message.class_name()),
        Form::Texts => format!("@var string[] {text}"),
        _ => text.to_owned(),
    };
    comment(out, "        ", &text);
    put!(out, "        public {declaration},");
}

fn type_and_default(schema: &Schema, field: &Field) -> (String, &'static str) {
    let (name, default) = match schema.form(field) {
        Form::Bool => ("bool", "false"),
        Form::Int32 | Form::Uint32 | Form::Int64 | Form::Uint64 | Form::Enum(..) => ("int", "0"),
        Form::Float | Form::Double => ("float", "0.0"),
        Form::Text | Form::Bytes => ("string", "''"),
        Form::Message(message) => return (format!("?{}", message.class_name()), "null"),
        Form::Messages(_) | Form::Texts => ("array", "[]"),
    };
    (name.to_owned(), default)
}

/// What a class is in the library.
fn description(out: &mut String, schema: &Schema, item: &Struct) {
    let (class, full_name) = (item.message.class_name(), &item.message.full_name);
    put!(out, "Binding::describe({class}::class, {}, '{full_name}', {}, [", item.kind, item.size());
    for member in item.in_schema_order() {
        let offset = member.offset;
        match member.content {
            Content::Field(field) => put!(out, "    new Field({}, {offset}),", arguments(schema, field)),
            Content::Oneof(oneof) => {
                put!(out, "    new Oneof('{}', {offset}, [", member.name);
                for field in item.message.members_of(oneof) {
                    put!(out, "        new Member({}, {}),", arguments(schema, field), field.number);
                }
                put!(out, "    ]),");
            }
            Content::Embedded => {
                let name = &member.name;
                put!(out, "    new Field('{name}', '{name}', Form::embedded(), {offset}),");
            }
            Content::Pad => {}
        }
    }
    put!(out, "]);");
}

/// The name of a field, of its property, and its form.
fn arguments(schema: &Schema, field: &Field) -> String {
    let form = match schema.form(field) {
        Form::Bool => "bool()",
        Form::Int32 => "int32()",
        Form::Uint32 => "uint32()",
        Form::Int64 => "int64()",
        Form::Uint64 => "uint64()",
        Form::Float => "float()",
        Form::Double => "double()",
        Form::Text => "text()",
        Form::Bytes => "bytes()",
        Form::Enum(message, item) => &format!("enum({}\\{}::class)", message.class_name(), item.name),
        Form::Message(message) => &format!("message({}::class)", message.class_name()),
        Form::Messages(message) => &format!("messages({}::class)", message.class_name()),
        Form::Texts => "texts()",
    };
    format!("'{}', '{}', Form::{form}", field.name, field.json_name)
}

/// PHP has no nested classes, but a namespace with the name of the class.
fn enumeration(out: &mut String, message: &Message, item: &Enum) {
    put!(out, "\nnamespace OpenTera\\{};\n", message.class_name());
    comment(out, "", &item.comment);
    put!(out, "final class {}\n{{\n    use \\OpenTera\\Names;\n", item.name);
    for value in &item.values {
        comment(out, "    ", &value.comment);
        put!(out, "    public const {} = {};", value.name, value.number);
    }
    put!(out, "}}");
}
