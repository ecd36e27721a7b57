//! The schema in the form that the tests need.

use std::collections::BTreeSet;
use std::fmt::Write;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::compat::{Schema, class_of};
use crate::layout::{Content, MACHINES, Machine, Struct};
use crate::rust::identifier;
use crate::schema::{ANY, Enum, Field, Kind, Message, Scalar};
use crate::{COMMAND, Files, cpp, header, qt, rust};

const LAYOUT: &str = "bindings-tests/c/generated/layout.h";
const NAMES: &str = "bindings-tests/c/generated/names.h";
const SAME: &str = "bindings-tests/cpp/generated/same.hpp";
const SIGNALS: &str = "bindings-tests/qt/generated/signals.hpp";
const VALUES: &str = "bindings-tests/qt/generated/values.hpp";
const SCHEMA: &str = "bindings-tests/compat/generated/schema.h";
const MESSAGES: &str = "tests/properties/generated/messages.rs";

pub fn generate(structs: &[Struct], files: &mut Files) {
    files.insert(LAYOUT.into(), layout(structs));
    files.insert(NAMES.into(), names(structs));
    files.insert(SAME.into(), same(structs));
    files.insert(SIGNALS.into(), signals(structs));
    files.insert(VALUES.into(), values(structs));
    files.insert(SCHEMA.into(), schema(structs));
    files.insert(MESSAGES.into(), messages(structs));
}

/// Every offset and size, as assertions in C.
fn layout(structs: &[Struct]) -> String {
    let mut out = format!(
        "/* Generated from `proto/` by `{COMMAND}`; do not edit. The layout of every struct: each member stands where \
         it\n * has to and the last one ends at the end, so that there is no padding without a name. */\n\n"
    );
    for (machine, directive) in MACHINES.into_iter().zip(["#if !defined(TERA_32_BITS)", "#else"]) {
        put!(out, "{directive}\n");
        for item in structs {
            layout_of(&mut out, item, machine);
        }
    }
    out + "#endif\n"
}

fn layout_of(out: &mut String, item: &Struct, machine: Machine) {
    let (name, size) = (item.message.c_name(), item.on(machine, item.size()));
    let mut ends = rust::offsets(item, machine);
    for (member, offset) in &ends {
        put!(out, "ASSERT_OFFSET({name}, {member}, {offset});");
    }
    ends.push((String::new(), size));
    for pair in ends.windows(2) {
        put!(out, "ASSERT_MEMBER_SIZE({name}, {}, {});", pair[0].0, pair[1].1 - pair[0].1);
    }
    put!(out, "ASSERT_SIZE({name}, {size});\n");
}

/// Every enum, and the messages that are elements of lists.
fn names(structs: &[Struct]) -> String {
    let elements = structs.iter().filter(|item| item.element);
    let elements: Vec<_> =
        elements.map(|item| format!("(kind) == TERA_KIND_{}", item.message.name.to_uppercase())).collect();
    let mut out = format!(
        "/* Generated from `proto/` by `{COMMAND}`; do not edit. Whether a message stands in lists, and the enums, \
         `X(prefix,\n * name)`: what the names of their functions begin with, and the name of their last value. */\n\n\
         #define IS_ELEMENT(kind) \\\n  ({})\n\n#define FOR_EACH_ENUM(X)",
        elements.join(" || ")
    );
    for item in structs.iter().flat_map(|item| &item.message.enums) {
        let last = item.values.last().map_or("", |value| &value.name);
        let _ = write!(out, " \\\n  X(tera_{}, \"{last}\")", item.c_name);
    }
    out + "\n"
}

/// The value types of Qt, with the names of their messages.
fn values(structs: &[Struct]) -> String {
    let mut out = format!(
        "// Generated from `proto/` by `{COMMAND}`; do not edit. The value types, `X(class, name of the message)`.\n\n\
         #define FOR_EACH_VALUE(X)"
    );
    for item in structs {
        let _ = write!(out, " \\\n  X({}, \"{}\")", cpp::name(item.message), item.message.full_name);
    }
    out + "\n"
}

/// Compares every field of a C struct with that of the C++ struct.
fn same(structs: &[Struct]) -> String {
    let mut out = format!(
        "// Generated from `proto/` by `{COMMAND}`; do not edit. Every field of a message as C and as C++ has it;\n// `c_type` gives the C struct of a C++ struct, and is only named.\n"
    );
    for item in header::in_order_of_need(structs) {
        let (c, cpp) = (item.message.c_name(), cpp::name(item.message));
        let _ = writeln!(out, "\n{c} c_type(const opentera::{cpp} &);");
        let _ = writeln!(out, "inline void same(const {c} &c, const opentera::{cpp} &cpp) {{");
        let _ = writeln!(out, "  same(c.base, cpp.base);\n  same(c.unknown_fields, cpp.unknown_fields);");
        for member in &item.members {
            let name = &member.name;
            match member.content {
                Content::Field(_) | Content::Embedded => {
                    let _ = writeln!(out, "  same(c.{name}, cpp.{name});");
                }
                Content::Oneof(index) => {
                    let _ = writeln!(out, "  same(c.{name}_case, cpp.{name}.which());");
                    for field in item.message.fields.iter().filter(|field| field.oneof == Some(index)) {
                        let (field, number) = (&field.name, field.number);
                        let _ = writeln!(
                            out,
                            "  EXPECT_EQ(c.{name}_case == {number}, cpp.{name}.{field}() != nullptr);\n  \
                             if (c.{name}_case == {number}) same(c.{name}.{field}, *cpp.{name}.{field}());"
                        );
                    }
                }
                Content::Pad => {}
            }
        }
        out.push_str("}\n");
    }
    out
}

/// Every message that has a signal of Qt.
fn signals(structs: &[Struct]) -> String {
    let mut out = format!(
        "// Generated from `proto/` by `{COMMAND}`; do not edit. The messages that have a signal, `X(class, signal)`.\n\n\
         #define FOR_EACH_SIGNAL(X)"
    );
    for item in structs.iter().filter(|item| qt::is_payload(item)) {
        let _ = write!(out, " \\\n  X({}, {})", cpp::name(item.message), qt::signal_name(item.message));
    }
    out + "\n"
}

/// Every header of the drop-in, and every message, field and enum by its names in C++, as lists of macros.
fn schema(structs: &[Struct]) -> String {
    let mut out = format!(
        "/* Generated from `proto/` by `{COMMAND}`; do not edit. Every header; the messages, `X(class)`;\n\
         \x20* their fields, `X(form, name, Name, type)`; their enums, `X(class, enum)`, with their values, `X(class, enum, \
         value,\n * number)`. */\n\n"
    );
    let files = structs.iter().filter(|item| item.message.full_name != ANY).map(|item| &item.message.file);
    for file in files.collect::<BTreeSet<_>>() {
        put!(out, "#include \"{}.pb.h\"", file.trim_end_matches(".proto"));
    }
    out.push_str("\n#define FOR_EACH_MESSAGE(X)");
    for item in structs {
        let _ = write!(out, " \\\n  X({})", class_of(item.message));
    }
    out.push_str("\n\n#define FOR_EACH_ENUM(X)");
    for (class, item) in enums(structs) {
        let _ = write!(out, " \\\n  X({class}, {})", item.name);
    }
    out.push_str("\n\n#define FOR_EACH_ENUM_VALUE(X)");
    for (class, item) in enums(structs) {
        for value in &item.values {
            let _ = write!(out, " \\\n  X({class}, {}, {}, {})", item.name, value.name, value.number);
        }
    }
    out.push('\n');
    for item in structs {
        let _ = write!(out, "\n#define FIELDS_OF_{}(X)", class_of(item.message));
        for field in &item.message.fields {
            let (name, value) = (&field.name, Schema { structs }.value_type(field));
            let _ = write!(out, " \\\n  X({}, {name}, {}, {value})", form(field), name.to_upper_camel_case());
        }
        out.push('\n');
    }
    out
}

fn enums<'a>(structs: &'a [Struct]) -> impl Iterator<Item = (String, &'a Enum)> {
    structs.iter().flat_map(|item| item.message.enums.iter().map(|e| (class_of(item.message), e)))
}

/// The functions of a field.
fn form(field: &Field) -> &'static str {
    match (&field.kind, field.repeated, field.oneof) {
        (Kind::Scalar(Scalar::String), true, _) => "STRINGS",
        (_, true, _) => "MESSAGES",
        (Kind::Message(_), ..) => "MESSAGE",
        (Kind::Scalar(Scalar::String | Scalar::Bytes), _, None) => "STRING",
        (Kind::Scalar(Scalar::String | Scalar::Bytes), _, Some(_)) => "ONEOF_STRING",
        (_, _, None) => "SCALAR",
        (_, _, Some(_)) => "ONEOF_SCALAR",
    }
}

/// Every message in the form that the tests with prost, and the fuzz targets, need.
fn messages(structs: &[Struct]) -> String {
    let mut out = format!(
        "//! The messages as prost and as the C ABI have them, in the order of their kinds.\n//!\n\
         //! Generated from `proto/` by `{COMMAND}`; do not edit.\n\n\
         /// Calls a macro with every message: its fields, its oneofs with their members, and what only the C ABI has.\n\
         macro_rules! for_all_messages {{\n    ($then:ident) => {{\n        $then! {{\n"
    );
    for item in structs {
        put!(out, "            {}: {} {{", prost_type(item.message), item.message.c_name());
        let mut parts = [("fields", String::new()), ("oneofs", String::new()), ("embedded", String::new())];
        let mut pads = String::new();
        for member in &item.members {
            match member.content {
                Content::Field(field) => {
                    parts[0].1 += &format!(" {} {}", field.number, identifier(&field.name));
                }
                Content::Oneof(index) => parts[1].1 += &oneof(item.message, index),
                Content::Embedded => parts[2].1 += &format!(" {}", member.name),
                Content::Pad => pads += &format!(" {}", member.name),
            }
        }
        for (part, content) in parts.iter().chain([&("pads", pads)]) {
            put!(out, "                {part} {{{content} }}");
        }
        put!(out, "            }}");
    }
    out += "        }\n    };\n}\npub(crate) use for_all_messages;\n\n\
            /// What a generic function is for every message.\n\
            macro_rules! of_each_message {\n    ($function:ident) => {\n        [\n";
    for item in structs {
        put!(out, "            $function::<{}>,", prost_type(item.message));
    }
    out += "        ]\n    };\n}\npub(crate) use of_each_message;\n\n\
            /// Calls a macro with every message that stands in lists, and its list.\n\
            macro_rules! for_all_lists {\n    ($then:ident) => {\n        $then! {\n";
    for item in structs.iter().filter(|item| item.element) {
        put!(out, "            {}: {}_list;", prost_type(item.message), item.message.c_name());
    }
    out + "        }\n    };\n}\npub(crate) use for_all_lists;\n"
}

/// A oneof: what it is in the struct, and for each member its number, its name and prost's variant.
fn oneof(message: &Message, index: usize) -> String {
    let name = &message.oneofs[index].name;
    let module: Vec<_> = prost_type(message).split("::").map(|part| part.to_snake_case()).collect();
    let mut out = format!(" {name} {name}_case {name}_reserved {}_{name} {{\n", message.c_name());
    for field in message.fields.iter().filter(|field| field.oneof == Some(index)) {
        let variant = format!("{}::{}", name.to_upper_camel_case(), field.name.to_upper_camel_case());
        let (number, name, module) = (field.number, identifier(&field.name), module.join("::"));
        put!(out, "                    {number} {name} {module}::{variant},");
    }
    out + "                }"
}

/// `proto::DeviceEvent`, `proto::tera_event::Header`.
fn prost_type(message: &Message) -> String {
    if message.full_name == ANY {
        return "Any".into();
    }
    let parts: Vec<_> = message.short_name().split('.').collect();
    let (name, modules) = parts.split_last().expect("a name");
    let modules = modules.iter().map(|module| format!("{}::", module.to_snake_case())).collect::<String>();
    format!("proto::{modules}{}", name.to_upper_camel_case())
}
