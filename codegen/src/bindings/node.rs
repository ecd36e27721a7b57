//! JavaScript on Node: a class for every message with its layout in the library, and the types for TypeScript.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use super::{CONSTANTS, Form, Schema, comment};
use crate::COMMAND;
use crate::layout::{Content, Member, Struct};
use crate::schema::Field;

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/node/constants.js", constants(schema)),
        ("bindings-tests/node/constants.d.ts", constant_types(schema)),
        ("bindings-tests/node/schema.js", messages(schema)),
        ("bindings-tests/node/schema.d.ts", message_types(schema)),
    ]
}

fn banner(what: &str) -> String {
    format!("// {what} Generated from `proto/` by `{COMMAND}`; do not edit.\n\n")
}

fn constants(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    for (name, number) in schema.constants(CONSTANTS) {
        put!(out, "export const {name} = {number};");
    }
    let [on_64, on_32] = schema.layouts();
    put!(out, "/** By the size of a pointer. */");
    put!(out, "export const LAYOUTS = {{\n  8: '{on_64}',\n  4: '{on_32}',\n}};");
    let statuses = schema.statuses.iter().map(|status| (&*status.name, status.number));
    put!(out, "\nexport const Status = {};", enumeration(statuses, ""));
    out
}

/// An object that has numbers by their names and names by their numbers, as TypeScript has an enum.
fn enumeration<'a>(values: impl Iterator<Item = (&'a str, i32)>, indent: &str) -> String {
    let mut out = String::from("{\n");
    for (name, number) in values {
        let key = if number < 0 { format!("'{number}'") } else { number.to_string() };
        put!(out, "{indent}  {name}: {number},\n{indent}  {key}: '{name}',");
    }
    out + indent + "}"
}

fn constant_types(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    for (name, number) in schema.constants(CONSTANTS) {
        put!(out, "export const {name} = {number};");
    }
    put!(out, "export const LAYOUTS: Record<number, string>;");
    put!(out, "\n/** Why the library rejected an input or an argument. */\nexport enum Status {{");
    for status in schema.statuses {
        put!(out, "  /** {}. */\n  {} = {},", status.text, status.name, status.number);
    }
    put!(out, "}}");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    put!(out, "import {{ EMPTY, byWord }} from './memory.js';");
    let names = "AnyBase, Message, RECEIVED, assign, describe, getEmbedded, putEmbedded";
    put!(out, "import {{ {names} }} from './message.js';");
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    for item in schema.structs {
        description(&mut out, schema, item);
    }
    out
}

/// The class of the binding that a message's class extends.
fn base(item: &Struct) -> &'static str {
    let is_any = item.members.iter().any(|member| matches!(member.content, Content::Embedded));
    if is_any { "AnyBase" } else { "Message" }
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let class = item.message.class_name();
    put!(out, "\nexport class {class} extends {} {{", base(item));
    for item in &item.message.enums {
        let values = item.values.iter().map(|value| (&*value.name, value.number));
        put!(out, "  static {} = {};", item.name, enumeration(values, "  "));
    }
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => {
                put!(out, "  {} = {};", field.json_name, type_and_default(schema, field).1)
            }
            Content::Oneof(oneof) => {
                for field in item.message.members_of(oneof) {
                    put!(out, "  {};", field.json_name);
                }
            }
            Content::Embedded => put!(out, "  {} = null;", member.name),
            Content::Pad => {}
        }
    }
    // Of this class and not of its base, which sees many shapes of objects, so that it is set faster.
    put!(out, "  unknownFields = EMPTY;");
    put!(out, "\n  constructor(fields) {{\n    super();\n    assign(this, fields);\n  }}");
    put!(out, "\n  static read(from, at) {{\n    const message = new {class}(RECEIVED);");
    put!(out, "    message.unknownFields = from.getBytes(at + 8);");
    for member in item.in_schema_order() {
        read(out, schema, item, member);
    }
    put!(out, "    return message;\n  }}");
    put!(out, "\n  static write(to, at, message) {{\n    to.putBase(at, message, message.unknownFields);");
    for member in item.in_schema_order() {
        write(out, schema, item, member);
    }
    put!(out, "  }}\n}}");
}

/// The offset of a byte in a struct that begins at `at`.
fn place(item: &Struct, offset: usize) -> String {
    format!("at + byWord({})", Schema::places(item, offset))
}

/// Bytes of a oneof's case, which its value follows.
const CASE: usize = 8;

/// Reads a member of a struct into an object.
fn read(out: &mut String, schema: &Schema, item: &Struct, member: &Member) {
    let get = |field: &Field, place: &str| {
        let (form, class) = accessor(schema, field);
        format!("message.{} = from.get{form}({place}{class});", field.json_name)
    };
    let at = place(item, member.offset);
    match member.content {
        Content::Field(field) => put!(out, "    {}", get(field, &at)),
        Content::Oneof(oneof) => {
            put!(out, "    switch (from.getUint32({at})) {{");
            for field in item.message.members_of(oneof) {
                let value = get(field, &format!("{at} + {CASE}"));
                put!(out, "      case {}:\n        {value}\n        break;", field.number);
            }
            put!(out, "    }}");
        }
        Content::Embedded => put!(out, "    message.{} = getEmbedded(from, {at}, message);", member.name),
        Content::Pad => {}
    }
}

/// Writes a field of an object to a member of a struct, which is zero.
fn write(out: &mut String, schema: &Schema, item: &Struct, member: &Member) {
    let put = |field: &Field, place: &str| {
        let ((form, class), name) = (accessor(schema, field), &field.json_name);
        format!("to.put{form}({place}, message.{name}{class}, '{name}');")
    };
    let at = place(item, member.offset);
    match member.content {
        Content::Field(field) => put!(out, "    {}", put(field, &at)),
        Content::Oneof(oneof) => {
            for field in item.message.members_of(oneof) {
                let name = &field.json_name;
                put!(out, "    if (message.{name} !== undefined) {{");
                put!(out, "      to.putCase({at}, {}, '{name}');", field.number);
                put!(out, "      {}\n    }}", put(field, &format!("{at} + {CASE}")));
            }
        }
        Content::Embedded => {
            put!(out, "    putEmbedded(to, {at}, message.{name}, '{name}');", name = member.name)
        }
        Content::Pad => {}
    }
}

/// What follows `get` and `put` in the names of the methods for a field, and the class that they need as an argument.
fn accessor(schema: &Schema, field: &Field) -> (&'static str, String) {
    let name = match schema.form(field) {
        Form::Bool => "Bool",
        Form::Int32 | Form::Enum(..) => "Int32",
        Form::Uint32 => "Uint32",
        Form::Int64 => "Int64",
        Form::Uint64 => "Uint64",
        Form::Float => "Float",
        Form::Double => "Double",
        Form::Text => "Text",
        Form::Bytes => "Bytes",
        Form::Texts => "Texts",
        Form::Message(message) => return ("Message", format!(", {}", message.class_name())),
        Form::Messages(message) => return ("Messages", format!(", {}", message.class_name())),
    };
    (name, String::new())
}

fn type_and_default(schema: &Schema, field: &Field) -> (String, &'static str) {
    let (name, default) = match schema.form(field) {
        Form::Bool => ("boolean", "false"),
        Form::Int32 | Form::Uint32 | Form::Float | Form::Double => ("number", "0"),
        Form::Int64 | Form::Uint64 => ("bigint", "0n"),
        Form::Text => ("string", "''"),
        Form::Bytes => ("Uint8Array", "new Uint8Array()"),
        Form::Enum(message, item) => return (format!("{}.{}", message.class_name(), item.name), "0"),
        Form::Message(message) => return (format!("{} | null", message.class_name()), "null"),
        Form::Messages(message) => return (format!("{}[]", message.class_name()), "[]"),
        Form::Texts => ("string[]", "[]"),
    };
    (name.to_owned(), default)
}

/// The kind, name and size of a class in the library, and its fields.
fn description(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    put!(
        out,
        "\ndescribe({}, {}, '{}', byWord({}), [",
        message.class_name(),
        item.kind,
        message.full_name,
        Schema::places(item, item.size())
    );
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => put!(out, "  {{ {} }},", property(schema, field)),
            Content::Oneof(oneof) => {
                put!(out, "  {{\n    name: '{}',\n    members: [", member.name);
                for field in message.members_of(oneof) {
                    put!(out, "      {{ {} }},", property(schema, field));
                }
                put!(out, "    ],\n  }},");
            }
            Content::Embedded => {
                let name = &member.name;
                let property = name.to_lower_camel_case();
                put!(out, "  {{ name: '{name}', property: '{property}', form: 'embedded' }},");
            }
            Content::Pad => {}
        }
    }
    put!(out, "]);");
}

fn property(schema: &Schema, field: &Field) -> String {
    let form = match schema.form(field) {
        Form::Bool => "'bool'",
        Form::Int32 | Form::Uint32 | Form::Int64 | Form::Uint64 => "'integer'",
        Form::Float => "'float'",
        Form::Double => "'double'",
        Form::Text => "'text'",
        Form::Bytes => "'bytes'",
        Form::Enum(message, item) => &format!("'enum', names: {}.{}", message.class_name(), item.name),
        Form::Message(_) => "'message'",
        Form::Messages(_) => "'messages'",
        Form::Texts => "'texts'",
    };
    format!("name: '{}', property: '{}', form: {form}", field.name, field.json_name)
}

fn message_types(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    put!(out, "import type {{ AnyBase, Fields, Message }} from './message.js';");
    for item in schema.structs {
        class_types(&mut out, schema, item);
    }
    out
}

fn class_types(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let class = message.class_name();
    out.push('\n');
    comment(out, "", &message.comment);
    put!(out, "export class {class} extends {} {{", base(item));
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => {
                comment(out, "  ", &field.comment);
                put!(out, "  {}: {};", field.json_name, type_and_default(schema, field).0);
            }
            Content::Oneof(oneof) => {
                comment(
                    out,
                    "  ",
                    &format!("{} At most one of these is set.", message.oneofs[oneof].comment),
                );
                for field in message.members_of(oneof) {
                    put!(out, "  {}?: {};", field.json_name, type_and_default(schema, field).0);
                }
            }
            Content::Embedded => {
                comment(out, "  ", "The message itself, which is then encoded instead of `value`, or null.");
                put!(out, "  {}: Message | null;", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(out, "\n  constructor(fields?: Fields<{class}>);\n}}");
    if message.enums.is_empty() {
        return;
    }
    put!(out, "\nexport namespace {class} {{");
    for item in &message.enums {
        comment(out, "  ", &item.comment);
        put!(out, "  enum {} {{", item.name);
        for value in &item.values {
            comment(out, "    ", &value.comment);
            put!(out, "    {} = {},", value.name, value.number);
        }
        put!(out, "  }}");
    }
    put!(out, "}}");
}
