//! Go: a struct and enums for every message, and the conversions from and to the structs of the header, which cgo reads.

use std::fmt::Write;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use super::{Form, Schema, wrap};
use crate::COMMAND;
use crate::layout::{Content, Struct};
use crate::schema::{Enum, Field, Message};

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    let mut out = format!(
        "// Code generated from `proto/` by `{COMMAND}`; DO NOT EDIT.\n\npackage opentera\n\n\
         // #include \"calls.h\"\nimport \"C\"\n\nimport \"unsafe\"\n"
    );
    constants(&mut out, schema);
    kinds(&mut out, schema);
    for item in schema.structs {
        message(&mut out, schema, item);
    }
    registry(&mut out, schema);
    vec![("bindings-tests/go/schema.go", out)]
}

fn constants(out: &mut String, schema: &Schema) {
    for (text, prefixes) in [
        ("Flags for reading and writing JSON, see the header.", &["JSON_"][..]),
        ("Families and channels of topics, see the header.", &["CHANNEL_", "TOPIC_"]),
        ("Whether a remote call was carried out, see the header.", &["RPC_"]),
    ] {
        put!(out, "\n// {text}\nconst (");
        let names: Vec<_> = schema
            .constants(prefixes)
            .into_iter()
            .map(|(name, _)| (name.to_upper_camel_case(), name))
            .collect();
        let width = names.iter().map(|(go, _)| go.len()).max().unwrap_or(0);
        for (go, name) in names {
            put!(out, "\t{go:<width$} = C.TERA_{name}");
        }
        put!(out, ")");
    }
    put!(out, "\n// Why the library rejected something.\nconst (");
    for status in schema.statuses {
        let name = format!("Err{}", status.name.to_upper_camel_case());
        put!(out, "\t// {}: {}.", name, status.text);
        put!(out, "\t{name} Status = {}", status.number);
    }
    put!(out, ")");
}

fn kinds(out: &mut String, schema: &Schema) {
    put!(out, "\n// Kinds of messages.\nconst (");
    let names: Vec<_> = schema.structs.iter().map(|item| (item.message.class_name(), item.kind)).collect();
    let width = names.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, kind) in names {
        put!(out, "\tKind{name:<width$} uint32 = {kind}");
    }
    put!(out, ")");
}

/// The name of a member in cgo, which puts a line before words of Go.
fn member_name(name: &str) -> String {
    let words = ["type", "range", "func", "map", "chan", "go", "var", "select", "defer", "fallthrough"];
    if words.contains(&name) { format!("_{name}") } else { name.to_owned() }
}

fn message(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let (name, c_name) = (message.class_name(), message.c_name());
    for item in &message.enums {
        enumeration(out, message, item);
    }
    for member in &item.members {
        if let Content::Oneof(oneof) = member.content {
            oneof_types(out, schema, message, oneof);
        }
    }

    put!(out, "");
    comment(out, "", &format!("{name}: {}", message.comment));
    put!(out, "type {name} struct {{");
    for member in item.in_schema_order() {
        let go = member.name.to_upper_camel_case();
        match member.content {
            Content::Field(field) => {
                comment(out, "\t", &field.comment);
                put!(out, "\t{go} {} `tera:\"{}\"`", go_type(schema, field), field.name);
            }
            Content::Oneof(oneof) => {
                let comment_text = format!("{} Nil when none is set.", message.oneofs[oneof].comment);
                comment(out, "\t", &comment_text);
                put!(out, "\t{go} {name}{go} `tera:\"{}\"`", member.name);
            }
            Content::Embedded => {
                comment(out, "\t", "The message itself, which is encoded in place of Value; or nil.");
                put!(out, "\t{go} Message");
            }
            Content::Pad => {}
        }
    }
    put!(out, "\t// Fields that the schema does not have, as received.\n\tUnknownFields []byte\n}}\n");
    put!(
        out,
        "// Kind returns Kind{name}.\nfunc (*{name}) Kind() uint32 {{ return Kind{name} }}\n\n\
         // String describes the message in one line for a log.\n\
         func (m {name}) String() string {{ return describe(&m) }}\n\n\
         // Equal reports whether both messages have the same encoding, see the function Equal.\n\
         func (m *{name}) Equal(other *{name}) bool {{ return Equal(m, other) }}\n\n\
         // MarshalJSON returns the message as JSON text, for encoding/json.\n\
         func (m {name}) MarshalJSON() ([]byte, error) {{ return marshalJSON(&m) }}\n\n\
         // UnmarshalJSON reads the message from JSON text, for encoding/json.\n\
         func (m *{name}) UnmarshalJSON(data []byte) error {{ return unmarshalJSON(data, m) }}\n"
    );

    let nil_check = format!("\tif m == nil {{\n\t\tpanic(nilError(\"{name}\"))\n\t}}");
    put!(out, "func (m *{name}) load(in *input, head *C.tera_head) {{");
    put!(out, "{nil_check}");
    put!(out, "\tm.from(in, (*C.{c_name})(unsafe.Pointer(head)))\n}}\n");
    put!(out, "func (m *{name}) store(a *arena) *C.tera_head {{");
    put!(out, "{nil_check}");
    put!(out, "\tc := (*C.{c_name})(a.alloc(C.sizeof_{c_name}))\n\tm.to(a, c)\n\treturn &c.base\n}}\n");

    put!(
        out,
        "func (m *{name}) from(in *input, c *C.{c_name}) {{\n\t*m = {name}{{UnknownFields: goBytes(c.unknown_fields)}}"
    );
    for member in &item.members {
        let (go, c) =
            (format!("m.{}", member.name.to_upper_camel_case()), format!("c.{}", member_name(&member.name)));
        match member.content {
            Content::Field(field) => put!(out, "\t{}", from(schema, field, &go, &c)),
            Content::Oneof(oneof) => {
                put!(out, "\tswitch value := unsafe.Pointer(&{c}); c.{}_case {{", member.name);
                for field in message.members_of(oneof) {
                    let wrapper = format!("{name}{}", field.name.to_upper_camel_case());
                    let value = format!("*(*C.{})(value)", c_type(schema, field));
                    let value = go_value(schema, field, &value);
                    put!(out, "\tcase {}:\n\t\t{go} = {wrapper}({value})", field.number);
                }
                put!(out, "\t}}");
            }
            Content::Embedded => put!(out, "\t{go}, m.Value = loadAny(in, {c}, m.Value)"),
            Content::Pad => {}
        }
    }
    put!(out, "}}\n");

    put!(out, "func (m *{name}) to(a *arena, c *C.{c_name}) {{");
    put!(out, "\t*c = C.{c_name}{{base: C.tera_head{{kind: {}, size: C.sizeof_{c_name}}}}}", item.kind);
    put!(out, "\tc.unknown_fields = a.bytes(m.UnknownFields)");
    for member in &item.members {
        let (go, c) =
            (format!("m.{}", member.name.to_upper_camel_case()), format!("c.{}", member_name(&member.name)));
        match member.content {
            Content::Field(field) => put!(out, "\t{}", to(schema, field, &go, &c)),
            Content::Oneof(oneof) => {
                put!(out, "\tplace := unsafe.Pointer(&{c})\n\tswitch value := {go}.(type) {{");
                for field in message.members_of(oneof) {
                    let c_type = c_type(schema, field);
                    let value = c_value(schema, field, &format!("{}(value)", go_type(schema, field)));
                    let wrapper = format!("{name}{}", field.name.to_upper_camel_case());
                    put!(out, "\tcase {wrapper}:\n\t\tc.{}_case = {}", member.name, field.number);
                    put!(out, "\t\t*(*C.{c_type})(place) = {value}");
                }
                put!(out, "\t}}");
            }
            Content::Embedded => put!(out, "\t{c} = a.embedded({go})"),
            Content::Pad => {}
        }
    }
    put!(out, "}}");
}

fn enumeration(out: &mut String, message: &Message, item: &Enum) {
    let name = enum_name(message, item);
    put!(out, "");
    comment(out, "", &format!("{name}: {}", item.comment));
    put!(out, "type {name} int32\n\nconst (");
    for value in &item.values {
        let go = format!("{}{}", message.class_name(), value.name.to_upper_camel_case());
        comment(out, "\t", &value.comment);
        put!(out, "\t{go} {name} = {}", value.number);
    }
    put!(out, ")\n\n// String returns the name of the value, or its number if it has none.");
    put!(
        out,
        "func (value {name}) String() string {{\n\treturn enumName(int32(value), func(value C.int32_t) *C.char {{"
    );
    put!(out, "\t\treturn C.tera_{}_name(value)\n\t}})\n}}", item.c_name);
}

fn enum_name(message: &Message, item: &Enum) -> String {
    format!("{}{}", message.class_name(), item.name)
}

/// An interface with a type for every member.
fn oneof_types(out: &mut String, schema: &Schema, message: &Message, oneof: usize) {
    let class = message.class_name();
    let item = &message.oneofs[oneof];
    let name = format!("{class}{}", item.name.to_upper_camel_case());
    let method = item.name.to_lower_camel_case();
    put!(out, "");
    comment(out, "", &format!("{name}: {} One of the types that follow.", item.comment));
    put!(out, "type {name} interface {{\n\toneofMember\n\t{method}()\n}}");
    for field in message.members_of(oneof) {
        let wrapper = format!("{class}{}", field.name.to_upper_camel_case());
        put!(out, "");
        comment(out, "", &format!("{wrapper}: {}", field.comment));
        let (of, field) = (go_type(schema, field), &field.name);
        put!(out, "type {wrapper} {of}\n\nfunc ({wrapper}) {method}() {{}}\n");
        put!(out, "func (v {wrapper}) member() (string, any) {{ return \"{field}\", {of}(v) }}");
    }
}

fn go_type(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "bool".into(),
        Form::Int32 => "int32".into(),
        Form::Uint32 => "uint32".into(),
        Form::Int64 => "int64".into(),
        Form::Uint64 => "uint64".into(),
        Form::Float => "float32".into(),
        Form::Double => "float64".into(),
        Form::Text => "string".into(),
        Form::Bytes => "[]byte".into(),
        Form::Enum(message, item) => enum_name(message, item),
        Form::Message(message) => format!("*{}", message.class_name()),
        Form::Messages(message) => format!("[]{}", message.class_name()),
        Form::Texts => "[]string".into(),
    }
}

fn c_type(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "tera_bool".into(),
        Form::Int32 | Form::Enum(..) => "int32_t".into(),
        Form::Uint32 => "uint32_t".into(),
        Form::Int64 => "int64_t".into(),
        Form::Uint64 => "uint64_t".into(),
        Form::Float => "float".into(),
        Form::Double => "double".into(),
        Form::Text => "tera_str".into(),
        Form::Bytes => "tera_bytes".into(),
        Form::Message(message) => message.c_name(),
        Form::Messages(message) => format!("{}_list", message.c_name()),
        Form::Texts => "tera_str_list".into(),
    }
}

/// A value of C as one of Go.
fn go_value(schema: &Schema, field: &Field, c: &str) -> String {
    match schema.form(field) {
        Form::Bool => format!("{c} != 0"),
        Form::Text => format!("in.string({c})"),
        Form::Bytes => format!("goBytes({c})"),
        Form::Texts => format!("in.strings({c})"),
        _ => format!("{}({c})", go_type(schema, field)),
    }
}

/// A value of Go as one of C.
fn c_value(schema: &Schema, field: &Field, go: &str) -> String {
    match schema.form(field) {
        Form::Bool => format!("cBool({go})"),
        Form::Text => format!("a.text({go})"),
        Form::Bytes => format!("a.bytes({go})"),
        Form::Texts => format!("a.texts({go})"),
        _ => format!("C.{}({go})", c_type(schema, field)),
    }
}

/// The statement that reads a member.
fn from(schema: &Schema, field: &Field, go: &str, c: &str) -> String {
    match schema.form(field) {
        Form::Message(message) => {
            let class = message.class_name();
            format!("if {c} != nil {{\n\t\t{go} = new({class})\n\t\t{go}.from(in, {c})\n\t}}")
        }
        Form::Messages(message) => {
            format!("{go} = loadList(in, {c}.data, {c}.len, (*{}).from)", message.class_name())
        }
        _ => format!("{go} = {}", go_value(schema, field, c)),
    }
}

/// The statement that writes a member.
fn to(schema: &Schema, field: &Field, go: &str, c: &str) -> String {
    match schema.form(field) {
        Form::Message(message) => {
            let c_name = message.c_name();
            format!("if {go} != nil {{\n\t\t{c} = (*C.{c_name})(unsafe.Pointer({go}.store(a)))\n\t}}")
        }
        Form::Messages(message) => {
            format!("{c}.data, {c}.len = storeList(a, {go}, (*{}).to)", message.class_name())
        }
        _ => format!("{c} = {}", c_value(schema, field, go)),
    }
}

/// The messages by their kinds.
fn registry(out: &mut String, schema: &Schema) {
    put!(out, "\n// The messages by their kinds.\nvar types = [...]messageType{{");
    let width = schema.structs.len().to_string().len() + 1;
    for item in schema.structs {
        let class = item.message.class_name();
        put!(
            out,
            "\t{:<width$} {{\"{}\", func() Message {{ return new({class}) }}}},",
            format!("{}:", item.kind),
            item.message.full_name
        );
    }
    put!(out, "}}");
}

fn comment(out: &mut String, indent: &str, text: &str) {
    for line in wrap(text, 105) {
        put!(out, "{indent}// {line}");
    }
}
