//! C#: a class for every message, whose members a visitor reads or assigns.

use std::fmt::Write;

use heck::ToUpperCamelCase;

use super::{Form, Schema, wrap};
use crate::COMMAND;
use crate::layout::{Content, Member, Struct};
use crate::schema::Field;

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/csharp/opentera/Constants.cs", constants(schema)),
        ("bindings-tests/csharp/opentera/Messages.cs", messages(schema)),
    ]
}

fn banner(what: &str) -> String {
    format!("// {what} Generated from `proto/` by `{COMMAND}`; do not edit.\n\n")
}

fn constants(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    put!(out, "namespace OpenTera\n{{\n    internal static class Constants\n    {{");
    for (name, number) in schema.constants(&["ABI_VERSION", "KIND_FRAME", "KIND_RPC_REPLY", "KIND_TOPIC"]) {
        put!(out, "        internal const uint {name} = {number};");
    }
    put!(out, "        internal const string LAYOUT = \"{}\";", schema.layout_of_64_bits());
    put!(out, "    }}\n\n    /// <summary>Flags for reading and writing JSON, see the header.</summary>");
    put!(out, "    [System.Flags]\n    public enum JsonFlags : uint\n    {{\n        NONE = 0,");
    for (name, number) in schema.constants(&["JSON_"]) {
        put!(out, "        {} = {number},", name.trim_start_matches("JSON_"));
    }
    put!(out, "    }}\n");
    for (name, prefix, text) in [
        ("RpcStatus", "RPC_", "Whether a call was carried out."),
        ("TopicFamily", "TOPIC_", "The first word of a topic, see the header."),
        ("TopicChannel", "CHANNEL_", "The word after the name in a topic."),
    ] {
        put!(out, "    /// <summary>{text}</summary>\n    public enum {name}\n    {{");
        for (name, number) in schema.constants(&[prefix]) {
            put!(out, "        {} = {number},", name.trim_start_matches(prefix));
        }
        put!(out, "    }}\n");
    }
    let values =
        schema.statuses.iter().map(|status| (&*status.name, status.number, format!("{}.", status.text)));
    enumeration(&mut out, "    ", "Why the library rejected something.", "Status", values);
    put!(out, "}}");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    put!(out, "using System.Collections.Generic;\n\nnamespace OpenTera\n{{");
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    put!(out, "    internal static class AllMessages\n    {{");
    put!(out, "        internal static readonly MessageType[] TYPES =\n        {{");
    for item in schema.structs {
        put!(out, "            {}.Descriptor,", item.message.class_name());
    }
    put!(out, "        }};\n    }}\n}}");
    out
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let class = message.class_name();
    let (kind, size, full_name) = (item.kind, item.size(), &message.full_name);
    comment(out, "    ", &message.comment);
    put!(out, "    public sealed class {class} : Message\n    {{");
    put!(out, "        public static readonly MessageType Descriptor =");
    put!(out, "            new MessageType({kind}, \"{full_name}\", {size}, () => new {class}());\n");
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => {
                comment(out, "        ", &description(schema, field, ""));
                put!(out, "        public {}", declaration(schema, field));
            }
            Content::Oneof(oneof) => {
                for field in message.members_of(oneof) {
                    let more = format!(" At most one of `{}` is not null.", message.oneofs[oneof].name);
                    comment(out, "        ", &description(schema, field, &more));
                    let (name, or_null) = (property(field), or_null(schema, field));
                    put!(out, "        public {}{or_null} {name} {{ get; set; }}", type_of(schema, field));
                }
            }
            Content::Embedded => {
                comment(out, "        ", "The message, which is encoded instead of the bytes; or null.");
                put!(out, "        public Message {} {{ get; set; }}", member.name.to_upper_camel_case());
            }
            Content::Pad => {}
        }
    }
    put!(out, "\n        public override MessageType MessageType => Descriptor;\n");
    comment(out, "        ", "Decodes a message from protobuf binary.");
    put!(out, "        public static {class} Decode(byte[] data) => ({class})Descriptor.Decode(data);\n");
    comment(out, "        ", "Reads a message from JSON text.");
    put!(out, "        public static {class} FromJson(string text, JsonFlags flags = JsonFlags.NONE) =>");
    put!(out, "            ({class})Descriptor.FromJson(text, flags);\n");
    put!(out, "        public override void Members(IMembers members)\n        {{");
    for member in item.in_schema_order() {
        access(out, schema, item, member);
    }
    put!(out, "        }}");
    if !message.enums.is_empty() {
        put!(out, "\n        public static class Types\n        {{");
        for item in &message.enums {
            let values = item.values.iter().map(|value| (&*value.name, value.number, value.comment.clone()));
            enumeration(out, "            ", &item.comment, &item.name, values);
        }
        put!(out, "        }}");
    }
    put!(out, "    }}\n");
}

/// Visits a member, and assigns the result.
fn access(out: &mut String, schema: &Schema, item: &Struct, member: &Member) {
    let offset = member.offset;
    match member.content {
        Content::Field(field) => {
            let name = property(field);
            let call = call(schema, field, offset, &name);
            let space = if name.len() + call.len() < 104 { " " } else { "\n                " };
            put!(out, "            {name} ={space}{call};");
        }
        Content::Oneof(oneof) => {
            for field in item.message.members_of(oneof) {
                let (name, number) = (property(field), field.number);
                let (null, value) = match or_null(schema, field) {
                    "" => ("null".to_owned(), name.clone()),
                    _ => {
                        (format!("({}?)null", type_of(schema, field)), format!("{name}.GetValueOrDefault()"))
                    }
                };
                let oneof = &member.name;
                put!(
                    out,
                    "            {name} = members.IsSet(\"{oneof}\", {offset}, {number}, {name} != null)"
                );
                // The union stands behind the number, which has a pad.
                put!(out, "                ? {} : {null};", call(schema, field, offset + 8, &value));
            }
        }
        Content::Embedded => {
            let name = member.name.to_upper_camel_case();
            put!(out, "            {name} = members.Embedded(\"{}\", {offset}, {name});", member.name);
        }
        Content::Pad => {}
    }
}

fn call(schema: &Schema, field: &Field, offset: usize, value: &str) -> String {
    let (name, of_enum) = (&field.name, type_of(schema, field));
    let method = match schema.form(field) {
        Form::Enum(..) => {
            return format!("({of_enum})members.Enum(\"{name}\", {offset}, (int){value}, typeof({of_enum}))");
        }
        Form::Message(message) => {
            return format!(
                "members.Message(\"{name}\", {offset}, {value}, {}.Descriptor)",
                message.class_name()
            );
        }
        Form::Messages(message) => {
            return format!(
                "members.Messages(\"{name}\", {offset}, {value}, {}.Descriptor)",
                message.class_name()
            );
        }
        Form::Bool => "Bool",
        Form::Int32 => "Int32",
        Form::Uint32 => "UInt32",
        Form::Int64 => "Int64",
        Form::Uint64 => "UInt64",
        Form::Float => "Float",
        Form::Double => "Double",
        Form::Text => "Text",
        Form::Bytes => "Bytes",
        Form::Texts => "Texts",
    };
    format!("members.{method}(\"{name}\", {offset}, {value})")
}

fn property(field: &Field) -> String {
    field.json_name.to_upper_camel_case()
}

fn type_of(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "bool".into(),
        Form::Int32 => "int".into(),
        Form::Uint32 => "uint".into(),
        Form::Int64 => "long".into(),
        Form::Uint64 => "ulong".into(),
        Form::Float => "float".into(),
        Form::Double => "double".into(),
        Form::Text => "string".into(),
        Form::Bytes => "byte[]".into(),
        Form::Enum(_, item) => format!("Types.{}", item.name),
        Form::Message(message) => message.class_name(),
        Form::Messages(message) => format!("List<{}>", message.class_name()),
        Form::Texts => "List<string>".into(),
    }
}

/// What makes null a value of a field's type.
fn or_null(schema: &Schema, field: &Field) -> &'static str {
    match schema.form(field) {
        Form::Text | Form::Bytes | Form::Message(_) | Form::Messages(_) | Form::Texts => "",
        _ => "?",
    }
}

fn declaration(schema: &Schema, field: &Field) -> String {
    let name = type_of(schema, field);
    let value = match schema.form(field) {
        Form::Text => " = \"\";".into(),
        Form::Bytes => " = NO_BYTES;".into(),
        Form::Messages(_) | Form::Texts => format!(" = new {name}();"),
        _ => String::new(),
    };
    format!("{name} {} {{ get; set; }}{value}", property(field))
}

fn description(schema: &Schema, field: &Field, more: &str) -> String {
    let of_form = if matches!(schema.form(field), Form::Message(_)) { " Null when unset." } else { "" };
    format!("{}{of_form}{more}", field.comment)
}

fn enumeration<'a>(
    out: &mut String,
    indent: &str,
    text: &str,
    name: &str,
    values: impl Iterator<Item = (&'a str, i32, String)>,
) {
    comment(out, indent, text);
    put!(out, "{indent}public enum {name}\n{indent}{{");
    let inner = format!("{indent}    ");
    for (name, number, text) in values {
        comment(out, &inner, &text);
        put!(out, "{inner}{name} = {number},");
    }
    put!(out, "{indent}}}");
}

/// A comment for documentation, which is XML.
fn comment(out: &mut String, indent: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    for line in wrap(&format!("<summary>{text}</summary>"), 105) {
        put!(out, "{indent}/// {line}");
    }
}
