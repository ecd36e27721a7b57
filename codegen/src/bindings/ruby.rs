//! Ruby: a class for every message, and what it is in the library.

use std::fmt::Write;

use super::{CONSTANTS, Form, Schema, wrap};
use crate::COMMAND;
use crate::layout::{Content, Struct};
use crate::schema::{Enum, Field};

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/ruby/opentera/constants.rb", constants(schema)),
        ("bindings-tests/ruby/opentera/schema.rb", messages(schema)),
    ]
}

fn banner(what: &str) -> String {
    format!(
        "# frozen_string_literal: true\n\n# {what} Generated from `proto/` by `{COMMAND}`; do not edit.\n\n\
         module OpenTera\n"
    )
}

fn constants(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    for (name, number) in schema.constants(CONSTANTS) {
        put!(out, "  {name} = {number}");
    }
    let [on_64, on_32] = schema.layouts();
    put!(out, "  # By the size of a pointer.");
    put!(out, "  LAYOUTS = {{\n    8 => \"{on_64}\",\n    4 => \"{on_32}\"\n  }}.freeze");
    put!(out, "\n  # Why the library rejected something.\n  module Status\n    extend Names\n");
    for status in schema.statuses {
        put!(out, "    # {}.\n    {} = {}", status.text, status.name, status.number);
    }
    put!(out, "  end\nend");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    put!(out, "  # What the classes are in the library.\n  module Binding");
    for item in schema.structs {
        description(&mut out, schema, item);
    }
    put!(out, "  end\nend");
    out
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    comment(out, "  ", &message.comment);
    let is_any = item.members.iter().any(|member| matches!(member.content, Content::Embedded));
    let base = if is_any { "AnyBase" } else { "Message" };
    put!(out, "  class {} < {base}", message.class_name());
    for item in &message.enums {
        enumeration(out, item);
    }
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => attribute(out, schema, field, &field.comment),
            Content::Oneof(oneof) => {
                let item = &message.oneofs[oneof];
                for field in message.members_of(oneof) {
                    let text = format!("{} At most one of `{}` is not nil.", field.comment, item.name);
                    attribute(out, schema, field, &text);
                }
            }
            Content::Embedded => {
                put!(out, "    # The message itself, which is then what is written, or nil.");
                put!(out, "    # @return [Message, nil]\n    attr_accessor :{}", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(out, "  end\n");
}

fn enumeration(out: &mut String, item: &Enum) {
    comment(out, "    ", &item.comment);
    put!(out, "    module {}\n      extend Names\n", item.name);
    for value in &item.values {
        comment(out, "      ", &value.comment);
        put!(out, "      {} = {}", value.name, value.number);
    }
    put!(out, "    end\n");
}

fn attribute(out: &mut String, schema: &Schema, field: &Field, text: &str) {
    comment(out, "    ", text);
    let or_nil = if field.oneof.is_some() { ", nil" } else { "" };
    put!(out, "    # @return [{}{or_nil}]\n    attr_accessor :{}", ruby_type(schema, field), field.name);
}

fn ruby_type(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "Boolean".into(),
        Form::Int32 | Form::Uint32 | Form::Int64 | Form::Uint64 => "Integer".into(),
        Form::Float | Form::Double => "Float".into(),
        Form::Text | Form::Bytes => "String".into(),
        Form::Enum(..) => "Integer".into(),
        Form::Message(message) => format!("{}, nil", message.class_name()),
        Form::Messages(message) => format!("Array<{}>", message.class_name()),
        Form::Texts => "Array<String>".into(),
    }
}

fn comment(out: &mut String, indent: &str, text: &str) {
    for line in wrap(text, 105) {
        put!(out, "{indent}# {line}");
    }
}

/// What a class is in the library.
fn description(out: &mut String, schema: &Schema, item: &Struct) {
    let (class, full_name) = (item.message.class_name(), &item.message.full_name);
    let size = Schema::places(item, item.size());
    put!(out, "    describe({class}, {}, \"{full_name}\", at({size}), [", item.kind);
    for member in item.in_schema_order() {
        let offset = format!("at({})", Schema::places(item, member.offset));
        match member.content {
            Content::Field(field) => {
                put!(out, "      Field.new(:{}, {}, {offset}),", field.name, form(schema, field));
            }
            Content::Oneof(oneof) => {
                put!(out, "      Oneof.new(:{}, {offset}, [", member.name);
                for field in item.message.members_of(oneof) {
                    let (name, form) = (&field.name, form(schema, field));
                    put!(out, "        Member.new(:{name}, {form}, {}),", field.number);
                }
                put!(out, "      ]),");
            }
            Content::Embedded => put!(out, "      Field.new(:{}, EMBEDDED, {offset}),", member.name),
            Content::Pad => {}
        }
    }
    put!(out, "    ])");
}

/// The form of a member in the part of the binding that is written by hand.
fn form(schema: &Schema, field: &Field) -> String {
    match schema.form(field) {
        Form::Bool => "BOOL".into(),
        Form::Int32 => "INT32".into(),
        Form::Uint32 => "UINT32".into(),
        Form::Int64 => "INT64".into(),
        Form::Uint64 => "UINT64".into(),
        Form::Float => "FLOAT".into(),
        Form::Double => "DOUBLE".into(),
        Form::Text => "TEXT".into(),
        Form::Bytes => "BYTES".into(),
        Form::Enum(message, item) => format!("enum({}::{})", message.class_name(), item.name),
        Form::Message(message) => format!("message({})", message.class_name()),
        Form::Messages(message) => format!("messages({})", message.class_name()),
        Form::Texts => "TEXTS".into(),
    }
}
