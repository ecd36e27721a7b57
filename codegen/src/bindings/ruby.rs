//! Ruby: a class for every message, with straight-line code that reads it from the library's struct and writes it there.

use std::fmt::Write;

use super::{CONSTANTS, Form, Schema, wrap};
use crate::COMMAND;
use crate::layout::{Content, MACHINES, Machine, Member, Struct};
use crate::schema::{Enum, Field};

/// Words of Ruby, which a field may have as its name, but no local variable.
const WORDS: &str = "alias and begin break case class def defined do else elsif end ensure false for if in module next nil \
    not or redo rescue retry return self super then true undef unless until when while yield";

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
    put!(out, "\n  # Why the library rejected an input or an argument.\n  module Status\n    extend Names\n");
    for status in schema.statuses {
        put!(out, "    # {}.\n    {} = {}", status.text, status.name, status.number);
    }
    put!(out, "  end\nend");
    out
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.");
    for item in schema.structs {
        put!(out, "  class {} < {}; end", item.message.class_name(), base(item));
    }
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    put!(out, "end");
    out
}

fn base(item: &Struct) -> &'static str {
    let is_any = item.members.iter().any(|member| matches!(member.content, Content::Embedded));
    if is_any { "AnyBase" } else { "Message" }
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    put!(out, "");
    comment(out, "  ", &message.comment);
    put!(out, "  class {}", message.class_name());
    for item in &message.enums {
        enumeration(out, item);
    }
    let attributes = attributes(schema, item);
    put!(out, "    UNPACK = {}", both(|machine| unpack_format(schema, item, machine)));
    put!(out, "    PACK = {}", both(|machine| pack_format(schema, item, machine)));
    let size = Schema::places(item, item.size());
    put!(out, "    private_constant :UNPACK, :PACK");
    put!(out, "    describe({}, \"{}\", Library.at({size}), [", item.kind, message.full_name);
    for it in &attributes {
        put!(out, "      Field.new(:{}, :{}{}),", it.name, it.form, it.more);
    }
    put!(out, "    ])\n");
    for it in &attributes {
        comment(out, "    ", &it.text);
        put!(out, "    # @return [{}]\n    attr_reader :{}\n", it.class, it.name);
    }
    initialize(out, item, &attributes);
    for it in &attributes {
        put!(
            out,
            "    def {}=(value)\n      @{} = {}\n    end\n",
            it.name,
            it.name,
            it.checked(item, "value")
        );
    }
    load(out, schema, item);
    put!(out, "");
    save(out, schema, item);
    put!(out, "  end");
}

/// A member of a class: a field, also of a oneof, or the message in an `Any`.
struct Attribute<'a> {
    name: &'a str,
    /// In Ruby's documentation.
    class: String,
    text: String,
    /// Of `Field`, with what follows it there.
    form: &'static str,
    more: String,
    /// The function of `Check`, and its last arguments.
    check: &'static str,
    arguments: String,
    default: &'static str,
}

impl Attribute<'_> {
    fn checked(&self, item: &Struct, value: &str) -> String {
        let call = format!(
            "Check.{}({value}, \"{}.{}\"{})",
            self.check,
            item.message.class_name(),
            self.name,
            self.arguments
        );
        if self.class.ends_with(", nil") && self.check != "message" {
            format!("{value}.nil? ? nil : {call}")
        } else {
            call
        }
    }
}

fn attributes<'a>(schema: &Schema<'a>, item: &'a Struct) -> Vec<Attribute<'a>> {
    let message = item.message;
    let mut all = Vec::new();
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => all.push(attribute(schema, field)),
            Content::Oneof(oneof) => {
                let name = &message.oneofs[oneof].name;
                for field in message.members_of(oneof) {
                    let mut it = attribute(schema, field);
                    it.text += &format!(" At most one of `{name}` is not nil.");
                    it.class += ", nil";
                    it.more += &format!("{}, :{name}", if it.more.is_empty() { ", nil" } else { "" });
                    it.default = "nil";
                    all.push(it);
                }
            }
            Content::Embedded => all.push(Attribute {
                name: &member.name,
                class: "Message, nil".into(),
                text: "The message itself, which is encoded instead of `value`, or nil.".into(),
                form: "message",
                more: String::new(),
                check: "message",
                arguments: ", Message".into(),
                default: "nil",
            }),
            Content::Pad => {}
        }
    }
    all
}

fn attribute<'a>(schema: &Schema, field: &'a Field) -> Attribute<'a> {
    let (class, form, check, arguments, default) = match schema.form(field) {
        Form::Bool => ("Boolean".into(), "bool", "bool", String::new(), "false"),
        Form::Int32 => ("Integer".into(), "integer", "int32", String::new(), "0"),
        Form::Uint32 => ("Integer".into(), "integer", "uint32", String::new(), "0"),
        Form::Int64 => ("Integer".into(), "integer", "int64", String::new(), "0"),
        Form::Uint64 => ("Integer".into(), "integer", "uint64", String::new(), "0"),
        Form::Enum(..) => ("Integer".into(), "enum", "int32", String::new(), "0"),
        Form::Float => ("Float".into(), "float", "float", String::new(), "0.0"),
        Form::Double => ("Float".into(), "double", "float", String::new(), "0.0"),
        Form::Text => ("String".into(), "string", "string", String::new(), "\"\""),
        Form::Bytes => ("String".into(), "bytes", "bytes", String::new(), "NO_BYTES"),
        Form::Message(message) => {
            let name = message.class_name();
            (format!("{name}, nil"), "message", "message", format!(", {name}"), "nil")
        }
        Form::Messages(message) => {
            let name = message.class_name();
            (format!("Array<{name}>"), "messages", "list", String::new(), "[]")
        }
        Form::Texts => ("Array<String>".into(), "strings", "list", String::new(), "[]"),
    };
    let more = match schema.form(field) {
        Form::Enum(_, item) => format!(", {}", item.name),
        _ => String::new(),
    };
    Attribute { name: &field.name, class, text: field.comment.clone(), form, more, check, arguments, default }
}

fn initialize(out: &mut String, item: &Struct, attributes: &[Attribute]) {
    let parameters: Vec<_> = attributes.iter().map(|it| format!("{}: {}", it.name, it.default)).collect();
    put!(out, "    def initialize(");
    list(out, "      ", &parameters);
    put!(out, "    )");
    put!(out, "      @unknown_fields = NO_BYTES");
    for it in attributes {
        let value = match WORDS.split_whitespace().any(|word| word == it.name) {
            true => format!("binding.local_variable_get(:{})", it.name),
            false => it.name.to_owned(),
        };
        put!(out, "      @{} = {}", it.name, it.checked(item, &value));
    }
    put!(out, "    end\n");
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

/// A list over several lines, which are broken between its elements.
fn list(out: &mut String, indent: &str, elements: &[String]) {
    const UNBROKEN: &str = "\u{a0}";
    let elements: Vec<_> = elements.iter().map(|element| element.replace(' ', UNBROKEN)).collect();
    for line in wrap(&elements.join(", "), 105) {
        put!(out, "{indent}{}", line.replace(UNBROKEN, " "));
    }
}

fn comment(out: &mut String, indent: &str, text: &str) {
    for line in wrap(text, 105) {
        put!(out, "{indent}# {line}");
    }
}

/// A string of Ruby for both sizes of pointers.
fn both(on: impl Fn(Machine) -> String) -> String {
    let [on_64, on_32] = MACHINES.map(on);
    if on_64 == on_32 { format!("\"{on_64}\"") } else { format!("Library.at(\"{on_64}\", \"{on_32}\")") }
}

/// The members of the struct in the order of their offsets.
fn members<'a>(item: &'a Struct) -> Vec<&'a Member<'a>> {
    item.members.iter().filter(|member| !matches!(member.content, Content::Pad)).collect()
}

/// What a member is in the language of `pack`, and its size.
fn directive(schema: &Schema, member: &Member, machine: Machine) -> (String, usize) {
    let word = if machine == Machine::Bits64 { 8 } else { 4 };
    match member.content {
        Content::Field(field) => field_directive(schema, field, word),
        Content::Oneof(_) => {
            (format!("Lx4a{}", if word == 8 { 16 } else { 8 }), if word == 8 { 24 } else { 16 })
        }
        Content::Embedded | Content::Pad => ("J".into(), word),
    }
}

fn field_directive(schema: &Schema, field: &Field, word: usize) -> (String, usize) {
    let (items, size) = match schema.form(field) {
        Form::Bool => ("C", 1),
        Form::Int32 | Form::Enum(..) => ("l", 4),
        Form::Uint32 => ("L", 4),
        Form::Int64 => ("q", 8),
        Form::Uint64 => ("Q", 8),
        Form::Float => ("f", 4),
        Form::Double => ("d", 8),
        Form::Text | Form::Bytes | Form::Messages(_) | Form::Texts => ("JJ", 2 * word),
        Form::Message(_) => ("J", word),
    };
    (items.into(), size)
}

/// The members with the gaps between them, after what `start` has of the first `at` bytes.
fn format_of(schema: &Schema, item: &Struct, machine: Machine, start: &str, end: usize) -> String {
    let mut format = start.to_owned();
    let mut at = item.on(machine, 24);
    for member in members(item) {
        let offset = item.on(machine, member.offset);
        let (items, size) = directive(schema, member, machine);
        format += &gap(offset - at);
        format += &items;
        at = offset + size;
    }
    in_runs(&(format + &gap(end.saturating_sub(at))))
}

/// `J4` for `JJJJ`, which Ruby reads faster.
fn in_runs(format: &str) -> String {
    let mut out = String::new();
    let mut rest = format;
    while let Some(first) = rest.chars().next() {
        let run = rest.chars().take_while(|&it| it == 'J' && first == 'J').count().max(1);
        out.push(first);
        if run > 1 {
            out += &run.to_string();
        }
        rest = &rest[run..];
    }
    out
}

fn gap(size: usize) -> String {
    match size {
        0 => String::new(),
        size => format!("x{size}"),
    }
}

fn unpack_format(schema: &Schema, item: &Struct, machine: Machine) -> String {
    format_of(schema, item, machine, "x8JJ", 0)
}

/// The struct, and behind it the bytes that its views point to.
fn pack_format(schema: &Schema, item: &Struct, machine: Machine) -> String {
    let texts = 1 + texts(schema, item).len();
    format_of(schema, item, machine, "a8JJ", item.on(machine, item.size())) + &"a*".repeat(texts)
}

/// The fields that are strings or bytes, outside of oneofs.
fn texts<'a>(schema: &Schema, item: &'a Struct) -> Vec<&'a Field> {
    let fields = members(item).into_iter().filter_map(|member| match member.content {
        Content::Field(field) => Some(field),
        _ => None,
    });
    fields.filter(|field| matches!(schema.form(field), Form::Text | Form::Bytes)).collect()
}

/// The method that reads the message from its struct.
fn load(out: &mut String, schema: &Schema, item: &Struct) {
    let mut names = vec!["unknown_fields_at".to_owned(), "unknown_fields_size".into()];
    let mut body = String::new();
    for member in members(item) {
        match member.content {
            Content::Field(field) => {
                let name = &field.name;
                let value = match schema.form(field) {
                    Form::Bool => format!("{name}_value != 0"),
                    Form::Text | Form::Bytes | Form::Messages(_) | Form::Texts => {
                        names.push(format!("{name}_at"));
                        loaded(schema, field, &format!("{name}_at"), &format!("{name}_size"))
                    }
                    Form::Message(_) => loaded(schema, field, &format!("{name}_value"), ""),
                    _ => format!("{name}_value"),
                };
                let is_view = names.last().is_some_and(|last| *last == format!("{name}_at"));
                names.push(if is_view { format!("{name}_size") } else { format!("{name}_value") });
                put!(body, "      @{name} = {value}");
            }
            Content::Oneof(oneof) => {
                names.extend([format!("{}_case", member.name), format!("{}_value", member.name)]);
                let fields = item.message.members_of(oneof);
                put!(body, "      case {}_case", member.name);
                for field in fields {
                    let (items, _) = field_directive(schema, field, 8);
                    let union = format!("{}_value", member.name);
                    let value = match schema.form(field) {
                        Form::Bool => format!("{union}.unpack1(\"C\") != 0"),
                        Form::Text | Form::Bytes | Form::Messages(_) | Form::Texts => {
                            let view = format!("*{union}.unpack(\"JJ\")");
                            match schema.form(field) {
                                Form::Text => format!("Memory.string({view})"),
                                Form::Bytes => format!("Memory.bytes({view})"),
                                _ => unreachable!("a oneof has no lists"),
                            }
                        }
                        Form::Message(_) => loaded(schema, field, &format!("{union}.unpack1(\"J\")"), ""),
                        _ => format!("{union}.unpack1(\"{items}\")"),
                    };
                    put!(body, "      when {} then @{} = {value}", field.number, field.name);
                }
                put!(body, "      end");
            }
            Content::Embedded => {
                names.push(format!("{}_at", member.name));
                put!(body, "      load_content({}_at)", member.name);
            }
            Content::Pad => {}
        }
    }
    put!(out, "    # @private");
    put!(out, "    def load_struct(at)");
    if let Some(last) = names.last_mut() {
        *last += " =";
    }
    list(out, "      ", &names);
    put!(out, "        MEMORY[at - 1, STRUCT_SIZE].unpack(UNPACK)");
    put!(
        out,
        "      @unknown_fields = unknown_fields_size == 0 ? NO_BYTES : MEMORY[unknown_fields_at - 1, unknown_fields_size]"
    );
    out.push_str(&body);
    put!(out, "      self\n    end");
}

/// The value of a field that is at an address.
fn loaded(schema: &Schema, field: &Field, at: &str, size: &str) -> String {
    match schema.form(field) {
        Form::Text => format!("MEMORY[{at} - 1, {size}].force_encoding(UTF_8)"),
        Form::Bytes => format!("MEMORY[{at} - 1, {size}]"),
        Form::Texts => format!("Memory.strings({at}, {size})"),
        Form::Messages(message) => format!("Memory.messages({}, {at}, {size})", message.class_name()),
        Form::Message(message) => format!("Memory.message({}, {at})", message.class_name()),
        _ => unreachable!("a scalar is in the struct"),
    }
}

/// The method that writes the message as a struct, with the strings behind it.
fn save(out: &mut String, schema: &Schema, item: &Struct) {
    put!(out, "    # @private\n    def save_struct(arena)");
    // Behind the struct are the strings, in the order of their views. The address of an empty one is 0, so that an older
    // library accepts a field that it does not have.
    let address = |size: &str| format!("{size} == 0 ? 0 : (text += {size}) - {size}");
    let mut values = vec!["HEAD".to_owned(), address("unknown_fields_size"), "unknown_fields_size".into()];
    let mut strings = vec!["@unknown_fields".to_owned()];
    put!(out, "      unknown_fields_size = @unknown_fields.bytesize");
    for member in members(item) {
        match member.content {
            Content::Field(field) => {
                let name = &field.name;
                let path = format!("\"{}.{name}\"", item.message.class_name());
                match schema.form(field) {
                    Form::Text | Form::Bytes => {
                        put!(out, "      {name}_size = @{name}.bytesize");
                        values.extend([address(&format!("{name}_size")), format!("{name}_size")]);
                        strings.push(format!("@{name}"));
                    }
                    Form::Texts => {
                        put!(out, "      {name}_at, {name}_size = arena.strings(@{name}, {path})");
                        values.extend([format!("{name}_at"), format!("{name}_size")]);
                    }
                    Form::Messages(message) => {
                        put!(
                            out,
                            "      {name}_at, {name}_size = {}.save_list(arena, @{name}, {path})",
                            message.class_name()
                        );
                        values.extend([format!("{name}_at"), format!("{name}_size")]);
                    }
                    Form::Message(_) => {
                        put!(out, "      {name}_at = @{name}.nil? ? 0 : @{name}.save_struct(arena)");
                        values.push(format!("{name}_at"));
                    }
                    Form::Bool => values.push(format!("@{name} ? 1 : 0")),
                    _ => values.push(format!("@{name}")),
                }
            }
            Content::Oneof(_) => {
                let name = &member.name;
                put!(out, "      {name}_case, {name}_value = save_{name}(arena)");
                values.extend([format!("{name}_case"), format!("{name}_value")]);
            }
            Content::Embedded => {
                let name = &member.name;
                put!(out, "      {name}_at = @{name}.nil? ? 0 : @{name}.save_struct(arena)");
                values.push(format!("{name}_at"));
            }
            Content::Pad => {}
        }
    }
    values.append(&mut strings);
    put!(
        out,
        "      at = nil\n      until at\n        text = arena.at + STRUCT_SIZE\n        at = arena.store(["
    );
    list(out, "          ", &values);
    put!(out, "        ].pack(PACK))\n      end\n      at\n    end");
    for member in members(item) {
        if let Content::Oneof(oneof) = member.content {
            save_oneof(out, schema, item, oneof, &member.name);
        }
    }
}

/// The method that gives the number of the member of a oneof that is set, and its bytes in the union.
fn save_oneof(out: &mut String, schema: &Schema, item: &Struct, oneof: usize, name: &str) {
    let fields: Vec<_> = item.message.members_of(oneof).collect();
    let all: Vec<_> = fields.iter().map(|field| format!("@{}", field.name)).collect();
    put!(out, "\n    private def save_{name}(arena)");
    put!(out, "      Check.oneof(\"{}.{name}\", [", item.message.class_name());
    list(out, "        ", &all);
    put!(out, "      ])");
    for (index, field) in fields.iter().enumerate() {
        let value = match schema.form(field) {
            Form::Bool => "[value ? 1 : 0].pack(\"C\")".into(),
            Form::Text | Form::Bytes => "[arena.bytes(value), value.bytesize].pack(\"JJ\")".into(),
            Form::Message(_) => "[value.save_struct(arena)].pack(\"J\")".into(),
            _ => format!("[value].pack(\"{}\")", field_directive(schema, field, 8).0),
        };
        let word = if index == 0 { "if" } else { "elsif" };
        put!(out, "      {word} !(value = @{}).nil? then [{}, {value}]", field.name, field.number);
    }
    put!(out, "      else [0, \"\"]\n      end\n    end");
}
