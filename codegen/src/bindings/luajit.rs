//! LuaJIT: the fields of every message; the structs are those of the header, which the binding reads itself.

use std::fmt::Write;

use super::{Form, Schema};
use crate::COMMAND;
use crate::layout::{Content, Struct};
use crate::schema::Field;

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    let mut out =
        format!("-- The messages. Generated from `proto/` by `{COMMAND}`; do not edit.\n\nreturn {{\n");
    for item in schema.structs {
        message(&mut out, schema, item);
    }
    out += "}\n";
    vec![("bindings-tests/luajit/schema.lua", out)]
}

fn message(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let class = message.class_name();
    put!(out, "  --- {}\n  ---@class opentera.{class}: opentera.Message", message.comment);
    for field in &message.fields {
        let optional = if field.oneof.is_some() { "?" } else { "" };
        put!(out, "  ---@field {}{optional} {} {}", field.name, lua_type(schema, field), field.comment);
    }
    put!(out, "  {{\n    name = \"{class}\", full_name = \"{}\",", message.full_name);
    put!(out, "    ctype = \"{}\", kind = {},", message.c_name(), item.kind);
    put!(out, "    enums = {{");
    for item in &message.enums {
        put!(out, "      --- {}\n      {} = {{", item.comment, item.name);
        for value in &item.values {
            put!(out, "        --- {}\n        {} = {},", value.comment, value.name, value.number);
        }
        put!(out, "      }},");
    }
    put!(out, "    }},\n    fields = {{");
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => put!(out, "      {{ {} }},", description(schema, field)),
            Content::Oneof(oneof) => {
                put!(out, "      {{ name = \"{}\", members = {{", member.name);
                for field in message.members_of(oneof) {
                    put!(out, "        {{ {}, number = {} }},", description(schema, field), field.number);
                }
                put!(out, "      }} }},");
            }
            Content::Embedded => put!(out, "      {{ name = \"{}\", form = \"embedded\" }},", member.name),
            Content::Pad => {}
        }
    }
    put!(out, "    }},\n  }},");
}

fn lua_type(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "boolean".into(),
        Form::Int32 | Form::Uint32 | Form::Float | Form::Double | Form::Enum(..) => "number".into(),
        // Numbers of Lua have 53 bits.
        Form::Int64 => "ffi.int64_t".into(),
        Form::Uint64 => "ffi.uint64_t".into(),
        Form::Text | Form::Bytes => "string".into(),
        Form::Message(message) => format!("opentera.{}|nil", message.class_name()),
        Form::Messages(message) => format!("opentera.{}[]", message.class_name()),
        Form::Texts => "string[]".into(),
    }
}

fn description(schema: &Schema, field: &Field) -> String {
    let name = &field.name;
    let form = match schema.form(field) {
        Form::Bool => "bool",
        Form::Int32 | Form::Uint32 => "integer",
        Form::Int64 => "int64",
        Form::Uint64 => "uint64",
        Form::Float => "float",
        Form::Double => "double",
        Form::Text => "text",
        Form::Bytes => "bytes",
        Form::Enum(_, item) => &format!("enum\", enum = \"{}", item.name),
        Form::Message(message) => &format!("message\", message = \"{}", message.class_name()),
        Form::Messages(message) => &format!("messages\", message = \"{}", message.class_name()),
        Form::Texts => "texts",
    };
    format!("name = \"{name}\", form = \"{form}\"")
}
