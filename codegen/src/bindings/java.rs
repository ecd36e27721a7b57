//! Java: a class for every message, with methods that fill its struct, take the values of a struct, and visit its fields.

use std::fmt::Write;

use heck::ToLowerCamelCase;

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
    numbers(&mut out, "Why the library rejected something.", "Status", values);
    put!(out, "}}");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner();
    put!(out, "import java.nio.ByteBuffer;\nimport java.util.ArrayList;\nimport java.util.List;\n");
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
                comment(out, "        ", "The message, which is encoded instead of the bytes; or null.");
                put!(out, "        public Message {};", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(
        out,
        "\n        @Override\n        public MessageType<{class}> type() {{\n            return TYPE;\n        }}"
    );
    for (signature, access) in METHODS {
        put!(out, "\n        @Override\n        {signature} {{");
        for member in item.in_schema_order() {
            put!(out, "{}", access(schema, item, member).trim_end());
        }
        put!(out, "        }}");
    }
    for item in &message.enums {
        enumeration(out, item);
    }
    put!(out, "    }}");
}

/// A statement of a method, for a member.
type Statement = fn(&Schema, &Struct, &Member) -> String;

/// The methods of a class, each with its statement for a member.
const METHODS: [(&str, Statement); 3] = [
    ("public void members(Members members)", visit),
    ("void write(Writer writer, int at)", write),
    ("void read(Reader reader, ByteBuffer from, int at)", read),
];

/// The name of a field's form in the methods of `Members` and `Writer`.
fn form_name(schema: &Schema, field: &Field) -> &'static str {
    match schema.form(field) {
        Form::Bool => "bool",
        Form::Int32 => "int32",
        Form::Uint32 => "uint32",
        Form::Int64 => "int64",
        Form::Uint64 => "uint64",
        Form::Float => "float32",
        Form::Double => "float64",
        Form::Text => "string",
        Form::Bytes => "bytes",
        Form::Enum(..) => "enumeration",
        Form::Message(_) => "message",
        Form::Messages(_) => "messages",
        Form::Texts => "strings",
    }
}

fn visit(schema: &Schema, item: &Struct, member: &Member) -> String {
    let call = |field: &Field| {
        let more = match schema.form(field) {
            Form::Enum(_, item) => format!(", {}::nameOf", item.name),
            _ => String::new(),
        };
        format!("members.{}(\"{}\", {}{more});", form_name(schema, field), field.name, field.json_name)
    };
    match member.content {
        Content::Field(field) => line(3, &call(field)),
        Content::Oneof(oneof) => {
            let members = item.message.members_of(oneof);
            members.map(|field| condition(&format!("{} != null", field.json_name), &[call(field)])).collect()
        }
        Content::Embedded => line(3, &format!("members.message(\"{0}\", {0});", member.name)),
        Content::Pad => String::new(),
    }
}

fn write(schema: &Schema, item: &Struct, member: &Member) -> String {
    let class = item.message.class_name();
    let call = |field: &Field, offset: usize| {
        let name = &field.json_name;
        let path = format!("\"{class}.{name}\"");
        let (method, more) = match schema.form(field) {
            Form::Uint32 | Form::Text | Form::Bytes | Form::Texts => {
                (form_name(schema, field), format!(", {path}"))
            }
            Form::Uint64 => ("int64", String::new()),
            Form::Enum(..) => ("int32", String::new()),
            Form::Message(_) => ("nested", String::new()),
            Form::Messages(message) => ("messages", format!(", {}.TYPE.size, {path}", message.class_name())),
            _ => (form_name(schema, field), String::new()),
        };
        format!("writer.{method}(at + {offset}, {name}{more});")
    };
    match member.content {
        Content::Field(field) => line(3, &call(field, member.offset)),
        Content::Oneof(oneof) => {
            let choose = |field: &Field| {
                let (offset, number) = (member.offset, field.number);
                let name = item.message.oneofs[oneof].name.to_lower_camel_case();
                let case = format!("writer.oneof(at + {offset}, {number}, \"{class}.{name}\");");
                condition(&format!("{} != null", field.json_name), &[case, call(field, offset + UNION)])
            };
            item.message.members_of(oneof).map(choose).collect()
        }
        Content::Embedded => line(3, &format!("writer.nested(at + {}, {});", member.offset, member.name)),
        Content::Pad => String::new(),
    }
}

fn read(schema: &Schema, item: &Struct, member: &Member) -> String {
    let assign = |field: &Field, offset: usize| {
        let value = match schema.form(field) {
            Form::Bool => format!("from.get(at + {offset}) != 0"),
            Form::Int32 | Form::Enum(..) => format!("from.getInt(at + {offset})"),
            Form::Uint32 => format!("Integer.toUnsignedLong(from.getInt(at + {offset}))"),
            Form::Int64 | Form::Uint64 => format!("from.getLong(at + {offset})"),
            Form::Float => format!("from.getFloat(at + {offset})"),
            Form::Double => format!("from.getDouble(at + {offset})"),
            Form::Text => format!("reader.string(from, at + {offset})"),
            Form::Bytes => {
                match item.in_schema_order().iter().find(|it| matches!(it.content, Content::Embedded)) {
                    Some(embedded) => {
                        format!("reader.content(from, at + {offset}, at + {})", embedded.offset)
                    }
                    None => format!("reader.bytes(from, at + {offset})"),
                }
            }
            Form::Message(message) => {
                format!("reader.nested(from, at + {offset}, {}.TYPE)", message.class_name())
            }
            Form::Messages(message) => {
                format!("reader.messages(from, at + {offset}, {}.TYPE)", message.class_name())
            }
            Form::Texts => format!("reader.strings(from, at + {offset})"),
        };
        format!("{} = {value};", field.json_name)
    };
    let offset = member.offset;
    match member.content {
        Content::Field(field) => line(3, &assign(field, offset)),
        Content::Oneof(oneof) => {
            let case = |field: &Field| {
                let member = assign(field, offset + UNION);
                line(4, &format!("case {} -> {member}", field.number))
            };
            let cases: String = item.message.members_of(oneof).map(case).collect();
            let switch = line(3, &format!("switch (from.getInt(at + {offset})) {{"));
            format!("{switch}{cases}{}{}", line(4, "default -> { }"), line(3, "}"))
        }
        Content::Embedded => line(3, &format!("{} = reader.nested(from, at + {offset});", member.name)),
        Content::Pad => String::new(),
    }
}

/// The offset of a oneof's union behind its number, which has a pad.
const UNION: usize = 8;

fn line(indent: usize, text: &str) -> String {
    format!("{}{text}\n", "    ".repeat(indent))
}

fn condition(condition: &str, statements: &[String]) -> String {
    let statements: String = statements.iter().map(|statement| line(4, statement)).collect();
    format!("{}{statements}{}", line(3, &format!("if ({condition}) {{")), line(3, "}"))
}

/// The type of a field; the class when it may be null.
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
        Form::Bytes => " = NO_BYTES",
        Form::Messages(_) | Form::Texts => " = new ArrayList<>()",
        _ => "",
    };
    format!("{} {}{value}", java_type(schema, field, false), field.json_name)
}

fn description(schema: &Schema, field: &Field, more: &str) -> String {
    let of_form = match schema.form(field) {
        Form::Enum(_, item) => format!(" A number of `{}`, or another one.", item.name),
        Form::Message(_) => " Null when unset.".into(),
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
    put!(out, "\n        /** Returns the name of a number, or null when it has none. */");
    put!(out, "        public static String nameOf(int number) {{\n            return switch (number) {{");
    for (name, number, _) in values {
        put!(out, "                case {number} -> \"{name}\";");
    }
    put!(out, "                default -> null;\n            }};\n        }}\n    }}");
}
