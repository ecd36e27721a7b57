//! What the tests have to know of the schema.

use std::fmt::Write;

use heck::ToUpperCamelCase;

use crate::compat::{Schema, class_of};
use crate::layout::{Content, Struct};
use crate::schema::{Enum, Field, Kind, Scalar};
use crate::{COMMAND, Files, cpp, header, rust};

const LAYOUT: &str = "bindings-tests/c/generated/layout.h";
const SAME: &str = "bindings-tests/cpp/generated/same.hpp";
const SCHEMA: &str = "bindings-tests/compat/generated/schema.h";

pub fn generate(structs: &[Struct], files: &mut Files) {
    files.insert(LAYOUT.into(), layout(structs));
    files.insert(SAME.into(), same(structs));
    files.insert(SCHEMA.into(), schema(structs));
}

/// Every offset and size, as assertions in C.
fn layout(structs: &[Struct]) -> String {
    let mut out = format!(
        "/* Generated from `proto/` by `{COMMAND}`; do not edit. The layout of every struct: each member stands where \
         it\n * has to and the last one ends at the end, so that there is no padding without a name. */\n\n"
    );
    for item in structs {
        let name = item.message.c_name();
        let mut ends = rust::offsets(item);
        for (member, offset) in &ends {
            let _ = writeln!(out, "ASSERT_OFFSET({name}, {member}, {offset});");
        }
        ends.push((String::new(), item.size()));
        for pair in ends.windows(2) {
            let _ = writeln!(out, "ASSERT_MEMBER_SIZE({name}, {}, {});", pair[0].0, pair[1].1 - pair[0].1);
        }
        let _ = writeln!(out, "ASSERT_SIZE({name}, {});\n", item.size());
    }
    out.trim_end().to_owned() + "\n"
}

/// Every field of a C struct compared with that of the C++ struct.
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

/// Every message, field and enum by its names in C++, as lists of macros.
fn schema(structs: &[Struct]) -> String {
    let mut out = format!(
        "/* Generated from `proto/` by `{COMMAND}`; do not edit. The messages, `X(class)`; their fields,\n\
         \x20* `X(form, name, Name, type)`; their enums, `X(class, enum)`, with their values, `X(class, enum, value, \
         number)`. */\n\n#define FOR_EACH_MESSAGE(X)"
    );
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

/// Which functions a field has.
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
