//! Java: a class for every message, which hands its members to whatever reads or writes them.

use std::fmt::Write;

use super::{CONSTANTS, Form, Schema, comment};
use crate::COMMAND;
use crate::layout::{Content, Member, Struct};
use crate::schema::{Enum, Field};

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/java/opentera/Constants.java", constants(schema)),
        ("bindings-tests/java/opentera/Messages.java", messages(schema)),
    ]
}

fn banner() -> String {
    format!("// Generated from `proto/` by `{COMMAND}`; do not edit.\n\npackage opentera;\n\n")
}

fn constants(schema: &Schema) -> String {
    let mut out = banner();
    put!(out, "/** The constants of the header, without {{@code TERA_}}. */");
    put!(out, "public final class Constants {{\n    private Constants() {{}}\n");
    for (name, number) in schema.constants(&[CONSTANTS, &["DECODE_COPY"]].concat()) {
        put!(out, "    public static final int {name} = {number};");
    }
    put!(out, "    static final String LAYOUT = \"{}\";", schema.layout_of_64_bits());
    let values =
        schema.statuses.iter().map(|status| (&*status.name, status.number, format!("{}.", status.text)));
    numbers(&mut out, "Why the library refused something.", "Status", values);
    put!(out, "}}");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner();
    put!(out, "import java.util.ArrayList;\nimport java.util.List;\n");
    put!(out, "/** The messages. */\npublic final class Messages {{\n    private Messages() {{}}\n");
    put!(out, "    static final List<MessageType<?>> TYPES = List.of(");
    let types: Vec<_> =
        schema.structs.iter().map(|item| format!("        {}.TYPE", item.message.class_name())).collect();
    put!(out, "{});", types.join(",\n"));
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    put!(out, "}}");
    out
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let class = message.class_name();
    out.push('\n');
    comment(out, "    ", &message.comment);
    put!(out, "    public static final class {class} extends Message {{");
    put!(out, "        public static final MessageType<{class}> TYPE =");
    let (kind, size) = (item.kind, item.size());
    put!(out, "            new MessageType<>({kind}, \"{}\", {size}, {class}::new);\n", message.full_name);
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => {
                comment(out, "        ", &description(schema, field, ""));
                put!(out, "        public {};", declaration(schema, field));
            }
            Content::Oneof(oneof) => {
                for field in message.members_of(oneof) {
                    let more = format!(" At most one of `{}` is not null.", message.oneofs[oneof].name);
                    comment(out, "        ", &description(schema, field, &more));
                    put!(out, "        public {} {};", java_type(schema, field, true), field.json_name);
                }
            }
            Content::Embedded => {
                comment(out, "        ", "The message itself, which is then what is written, or null.");
                put!(out, "        public Message {};", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(
        out,
        "\n        @Override\n        public MessageType<{class}> type() {{\n            return TYPE;\n        }}"
    );
    put!(out, "\n        @Override\n        public void members(Members members) {{");
    for member in item.in_schema_order() {
        access(out, schema, item, member);
    }
    put!(out, "        }}");
    for item in &message.enums {
        enumeration(out, item);
    }
    put!(out, "    }}");
}

/// Hands a member over, and takes what comes back.
fn access(out: &mut String, schema: &Schema, item: &Struct, member: &Member) {
    let offset = member.offset;
    match member.content {
        Content::Field(field) => {
            put!(out, "            {} = {};", field.json_name, call(schema, field, offset));
        }
        Content::Oneof(oneof) => {
            for field in item.message.members_of(oneof) {
                let (name, number) = (&field.json_name, field.number);
                put!(
                    out,
                    "            {name} = members.isSet(\"{}\", {offset}, {number}, {name})",
                    member.name
                );
                // The union stands behind the number, which has a pad.
                put!(out, "                ? {} : null;", call(schema, field, offset + 8));
            }
        }
        Content::Embedded => {
            let name = &member.name;
            put!(out, "            {name} = members.embedded(\"{name}\", {offset}, {name});");
        }
        Content::Pad => {}
    }
}

fn call(schema: &Schema, field: &Field, offset: usize) -> String {
    let (method, more) = match schema.form(field) {
        Form::Bool => ("bool", String::new()),
        Form::Int32 => ("int32", String::new()),
        Form::Uint32 => ("uint32", String::new()),
        Form::Int64 => ("int64", String::new()),
        Form::Uint64 => ("uint64", String::new()),
        Form::Float => ("float32", String::new()),
        Form::Double => ("float64", String::new()),
        Form::Text => ("text", String::new()),
        Form::Bytes => ("bytes", String::new()),
        Form::Enum(_, item) => ("enumeration", format!(", {}::nameOf", item.name)),
        Form::Message(message) => ("message", format!(", {}.TYPE", message.class_name())),
        Form::Messages(message) => ("messages", format!(", {}.TYPE", message.class_name())),
        Form::Texts => ("texts", String::new()),
    };
    format!("members.{method}(\"{}\", {offset}, {}{more})", field.name, field.json_name)
}

/// The type of a field, for one that may be null its class.
fn java_type(schema: &Schema, field: &Field, or_null: bool) -> String {
    let (plain, boxed) = match schema.form(field) {
        Form::Bool => ("boolean", "Boolean"),
        Form::Int32 | Form::Enum(..) => ("int", "Integer"),
        Form::Uint32 | Form::Int64 | Form::Uint64 => ("long", "Long"),
        Form::Float => ("float", "Float"),
        Form::Double => ("double", "Double"),
        Form::Text => return "String".into(),
        Form::Bytes => return "byte[]".into(),
        Form::Message(message) => return message.class_name(),
        Form::Messages(message) => return format!("List<{}>", message.class_name()),
        Form::Texts => return "List<String>".into(),
    };
    if or_null { boxed } else { plain }.into()
}

fn declaration(schema: &Schema, field: &Field) -> String {
    let value = match schema.form(field) {
        Form::Text => " = \"\"",
        Form::Bytes => " = new byte[0]",
        Form::Messages(_) | Form::Texts => " = new ArrayList<>()",
        _ => "",
    };
    format!("{} {}{value}", java_type(schema, field, false), field.json_name)
}

fn description(schema: &Schema, field: &Field, more: &str) -> String {
    let of_form = match schema.form(field) {
        Form::Enum(_, item) => format!(" A number of `{}`, or another one.", item.name),
        Form::Message(_) => " Null when absent.".into(),
        _ => String::new(),
    };
    format!("{}{of_form}{more}", field.comment)
}

fn enumeration(out: &mut String, item: &Enum) {
    let mut text = String::new();
    let values = item.values.iter().map(|value| (&*value.name, value.number, value.comment.clone()));
    numbers(&mut text, &item.comment, &item.name, values);
    for line in text.lines() {
        put!(out, "{}", format!("    {line}").trim_end());
    }
}

/// A class of numbers with names, in another class.
fn numbers<'a>(
    out: &mut String,
    text: &str,
    name: &str,
    values: impl Iterator<Item = (&'a str, i32, String)> + Clone,
) {
    out.push('\n');
    comment(out, "    ", text);
    put!(out, "    public static final class {name} {{\n        private {name}() {{}}\n");
    for (name, number, text) in values.clone() {
        comment(out, "        ", &text);
        put!(out, "        public static final int {name} = {number};");
    }
    put!(out, "\n        /** The name of a number, or null where it has none. */");
    put!(out, "        public static String nameOf(int number) {{\n            return switch (number) {{");
    for (name, number, _) in values {
        put!(out, "                case {number} -> \"{name}\";");
    }
    put!(out, "                default -> null;\n            }};\n        }}\n    }}");
}
