//! What the C tests have to know of the schema.

use std::fmt::Write;

use crate::layout::Struct;
use crate::{COMMAND, Files, rust};

const LAYOUT: &str = "bindings-tests/c/generated/layout.h";

/// Every offset and size, as assertions in C.
pub fn generate(structs: &[Struct], files: &mut Files) {
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
    files.insert(LAYOUT.into(), out.trim_end().to_owned() + "\n");
}
