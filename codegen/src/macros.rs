//! Macros of platform headers that have the same names as parts of the schema or of a header.

use std::collections::BTreeSet;

/// Such macros of Windows and X11, and those that programs define. A test, `header::macros`, compares the headers with
/// all macros of the platforms, and names those that are missing here.
const NAMES: &str = "ABSOLUTE ALTERNATE Above Always Below Bool CONST Complex CursorShape DEBUG DELETE DIFFERENCE \
    DUPLICATE ERROR Expose FAR False FocusIn FocusOut IGNORE IN INFINITE INTERFACE KeyPress KeyRelease NEAR NO_ERROR \
    None OPAQUE OPTIONAL OUT PASSTHROUGH PURE REGISTERED RELATIVE STATUS_CANCELLED STATUS_PENDING STATUS_SUCCESS \
    STATUS_TIMEOUT STRICT SYNCHRONIZE Status Success THIS TRANSPARENT True UNALIGNED Unsorted VOID";

/// Undefines the macros with names that a header uses, from its last include to its end, and restores them. The
/// enumerators in C++ have the names of the schema, so they cannot be renamed.
pub fn set_aside(header: &str) -> String {
    let used = words(header);
    let names: Vec<_> = NAMES.split(' ').filter(|name| used.contains(name)).collect();
    let last_include = header.rfind("\n#include ").map(|at| at + 1);
    let end = header.rfind("\n#endif").map(|at| at + 1);
    let (Some(last_include), Some(end), false) = (last_include, end, names.is_empty()) else {
        return header.to_owned();
    };
    let start = header[last_include..].find('\n').map_or(end, |len| last_include + len + 1);
    let push = |name: &&str| format!("#pragma push_macro(\"{name}\")\n#undef {name}\n");
    let pop = |name: &&str| format!("#pragma pop_macro(\"{name}\")\n");
    format!(
        "{}\n/* Macros of Windows and X11, set aside up to the end of this header. */\n{}{}{}\n{}",
        &header[..start],
        names.iter().map(push).collect::<String>(),
        &header[start..end],
        names.iter().map(pop).collect::<String>(),
        &header[end..],
    )
}

/// The words of a header outside of its comments.
fn words(header: &str) -> BTreeSet<&str> {
    let code =
        header.split("/*").flat_map(|part| part.split_once("*/").map_or(part, |(_, code)| code).lines());
    let code = code.map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    code.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')).collect()
}
