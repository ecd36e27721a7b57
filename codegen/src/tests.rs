//! What the C and C++ tests have to know of the schema.

use std::fmt::Write;

use crate::layout::{Content, Struct};
use crate::{COMMAND, Files, cpp, header, rust};

const LAYOUT: &str = "bindings-tests/c/generated/layout.h";
const SAME: &str = "bindings-tests/cpp/generated/same.hpp";

pub fn generate(structs: &[Struct], files: &mut Files) {
    files.insert(LAYOUT.into(), layout(structs));
    files.insert(SAME.into(), same(structs));
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
