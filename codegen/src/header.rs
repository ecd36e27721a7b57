//! The C header. cbindgen generates a section from every module of the ABI, and this module joins them.
//!
//! cbindgen sorts its output by constants, types and functions. One run for each module keeps related items together,
//! and the comment of the module becomes the banner of the section. This module then joins short lines, and converts
//! sets of constants, which begin with a comment `// enum tag: text`, to C enums.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cbindgen::{Builder, Config, ExportConfig};

use crate::layout::{Content, MACHINES, Struct};
use crate::schema::{Field, Kind, Scalar};
use crate::status::Status;
use crate::{COMMAND, Files, cpp, names, qt, rust};

/// The modules of each section before the messages. The first one has the section's banner.
const BEFORE: [&[&str]; 5] = [
    &["src/abi/version.rs"],
    &["src/view.rs"],
    &["src/generated/statuses.rs"],
    &["src/abi/arena.rs", "src/abi/allocator.rs", "src/arena/mod.rs"],
    &[rust::KINDS],
];
/// The modules of each section between the kinds and the messages.
const OF_ALL_MESSAGES: [&[&str]; 4] = [
    &["src/abi/head.rs", "src/head.rs"],
    &["src/abi/generic.rs", "src/describe.rs"],
    &["src/flags.rs"],
    &["src/abi/json.rs"],
];
/// The modules of each section after the messages.
const AFTER: [&[&str]; 8] = [
    &["src/abi/any.rs"],
    &["src/abi/wrap.rs"],
    &["src/abi/unwrap.rs"],
    &["src/abi/rpc_reply.rs"],
    &["src/abi/topic.rs"],
    &["src/abi/time.rs"],
    &["src/abi/list.rs"],
    &["src/abi/field.rs", "src/enums.rs"],
];
/// Maximum length of a line.
const WIDTH: usize = 120;

/// The names that do not follow from the schema, in the headers for C, C++ and Qt.
pub fn own_names(root: &Path, statuses: &[Status]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::from(["mod.rs", "kinds.rs", "statuses.rs"].map(str::to_owned));
    for source in [rust::statuses(statuses), rust::kinds(&[])] {
        names.extend(names::defined_in(&source).map(str::to_owned));
    }
    let files = [BEFORE.concat(), OF_ALL_MESSAGES.concat(), AFTER.concat()].into_iter().flatten();
    for path in files.filter(|path| !path.starts_with(rust::FOLDER)).chain(["cbindgen.toml"]) {
        let source = fs::read_to_string(root.join(path)).with_context(|| path.to_owned())?;
        names.extend(names::defined_in(&source).map(str::to_owned));
    }
    names.extend(
        [cpp::TEMPLATE, qt::TEMPLATE, qt::QML_TEMPLATE]
            .into_iter()
            .flat_map(names::defined_in)
            .map(str::to_owned),
    );
    Ok(names)
}

/// The whole header, from the modules on disk and the generated ones in `files`.
pub fn generate(root: &Path, structs: &[Struct], files: &Files) -> Result<String> {
    let config = Config::from_file(root.join("cbindgen.toml")).map_err(anyhow::Error::msg)?;
    let scratch = tempfile::tempdir()?;
    let section = |paths: &[&str], more: &str| -> Result<String> {
        let mut source = String::new();
        for path in paths {
            let text = match files.get(Path::new(path)) {
                Some(text) => text.clone(),
                None => fs::read_to_string(root.join(path)).with_context(|| (*path).to_owned())?,
            };
            // Only the comment of the first module becomes the banner.
            let start = if source.is_empty() { 0 } else { text.find("\n\n").unwrap_or_default() };
            source += &text[start..];
        }
        self::section(&config, scratch.path(), &source, more).with_context(|| paths.concat())
    };

    let mut sections = Vec::new();
    for paths in BEFORE {
        let of_kinds = || list_of_messages(structs) + &kinds_of(structs) + &layout(structs);
        sections.push(section(paths, &if paths == [rust::KINDS] { of_kinds() } else { String::new() })?);
    }
    for paths in OF_ALL_MESSAGES {
        sections.push(section(paths, "")?);
    }
    for item in in_order_of_need(structs) {
        let [definition, functions] = rust::paths(item);
        sections.push(section(&[&definition, &functions], &macros(item))?);
    }
    for paths in AFTER {
        sections.push(section(paths, "")?);
    }

    let part = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
    let guard = config.include_guard.as_deref().context("cbindgen.toml: no include_guard")?;
    let includes: Vec<_> = config.sys_includes.iter().map(|name| format!("#include <{name}>\n")).collect();
    Ok(format!(
        "{}\n\n/* Generated from `proto/` and `src/abi/` by `{COMMAND}`, with cbindgen; do not edit. */\n\n\
         #ifndef {guard}\n#define {guard}\n\n{}\n{}\n\n\
         #ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n{}\n\n{}\n\n\
         #ifdef __cplusplus\n}} /* extern \"C\" */\n#endif\n\n#endif /* {guard} */\n",
        part(&config.header),
        includes.concat(),
        part(&config.after_includes),
        sections.join("\n\n"),
        part(&config.trailer),
    ))
}

/// One module as a section of the header, with `more` at its end.
fn section(config: &Config, scratch: &Path, source: &str, more: &str) -> Result<String> {
    let path = scratch.join("section.rs");
    fs::write(&path, source)?;
    let config = Config {
        header: None,
        include_guard: None,
        no_includes: true,
        sys_includes: Vec::new(),
        after_includes: None,
        trailer: None,
        // cbindgen would leave out types that no function of the section uses.
        export: ExportConfig { include: types(source).collect(), ..config.export.clone() },
        ..config.clone()
    };
    let bindings = Builder::new().with_config(config).with_src(&path).generate()?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    let text = compact(&with_pads(&String::from_utf8(text)?), &sets(source))?;
    // cbindgen silently leaves out items that it does not support, so check that all of them are in its output.
    for function in exported(source) {
        ensure!(text.contains(&format!("{function}(")), "cbindgen left out `{function}`");
    }
    for name in types(source) {
        ensure!(text.contains(&format!(" {name};")), "cbindgen left out `{name}`");
    }
    for name in constants(source) {
        ensure!(text.contains(&format!(" {name} ")), "cbindgen left out `{name}`");
    }
    // Not every compiler accepts UTF-8, not even in comments.
    ensure!(text.is_ascii() && banner(source).is_ascii(), "the header must be ASCII");
    Ok(format!("{}\n{}{more}", banner(source), text.trim()))
}

/// Names of the functions that a module exports.
fn exported(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ")?;
        let line = line.strip_prefix("unsafe ").unwrap_or(line).strip_prefix("extern \"C\" fn ")?;
        line.split('(').next()
    })
}

/// Names of the types that a module exports to the header.
fn types(source: &str) -> impl Iterator<Item = String> {
    let keywords = ["pub struct ", "pub union ", "pub type "];
    source.lines().filter_map(move |line| {
        let name = keywords.iter().find_map(|keyword| line.strip_prefix(keyword))?;
        name.split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned)
    })
}

/// Names of the numbers that a module exports to the header.
fn constants(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("pub const ")?.split_once(": ")?;
        (!rest.starts_with('&')).then_some(name)
    })
}

/// Constants that become an enum in the header.
struct Set<'a> {
    tag: &'a str,
    /// The comment of the enum.
    text: String,
    /// The integer type, as in Rust.
    of: &'a str,
    names: Vec<&'a str>,
}

/// The sets of a module: each begins with a comment `// enum tag: text` and ends at the next empty line.
fn sets(source: &str) -> Vec<Set<'_>> {
    let mut sets = Vec::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        let Some((tag, text)) = line.strip_prefix("// enum ").and_then(|line| line.split_once(": ")) else {
            continue;
        };
        let mut set = Set { tag, text: format!("/// {text}"), of: "", names: Vec::new() };
        for line in lines.by_ref().take_while(|line| !line.is_empty()) {
            if let Some(more) = line.strip_prefix("// ") {
                set.text += &format!("\n/// {more}");
            } else if let Some((name, rest)) =
                line.strip_prefix("pub const ").and_then(|line| line.split_once(": "))
            {
                set.names.push(name);
                set.of = rest.split(' ').next().unwrap_or_default();
            }
        }
        sets.push(set);
    }
    sets
}

/// Reformats cbindgen's output: declarations in as few lines as possible, functions without comments directly after
/// each other, and each set of constants as an enum.
fn compact(text: &str, sets: &[Set]) -> Result<String> {
    let items = text.trim().split("\n\n").map(|item| item.split_at(comment_len(item)));
    let numbers: BTreeMap<&str, (&str, &str)> = items
        .clone()
        .filter_map(|(comment, item)| {
            let (name, number) = item.strip_prefix("#define ")?.split_once(' ')?;
            Some((name, (number, comment)))
        })
        .collect();
    let mut out = String::new();
    let mut is_in_group = false;
    for (comment, item) in items {
        let name = item.strip_prefix("#define ").and_then(|rest| rest.split(' ').next());
        let set = name.and_then(|name| sets.iter().find(|set| set.names.contains(&name)));
        let is_function = item.ends_with(");");
        if is_function && is_in_group && comment.is_empty() {
            out.push('\n');
        } else if !out.is_empty() {
            out.push_str("\n\n");
        }
        match (set, name) {
            (Some(set), Some(name)) if set.names[0] == name => out += &enumeration(set, &numbers)?,
            (Some(_), _) => out.truncate(out.trim_end().len()),
            _ if is_function => out += &format!("{comment}{}", declaration(item)),
            _ => out += &format!("{comment}{item}"),
        }
        is_in_group = is_function;
    }
    Ok(out)
}

/// Converts members that only 32-bit machines have to macros: cbindgen leaves a semicolon on other machines, which C
/// does not allow.
fn with_pads(text: &str) -> String {
    let text = text.replace("#if defined(TERA_32_BITS)\n  uint32_t ", "  TERA_POINTER_PAD(");
    text.replace("\n#endif\n  ;", ")")
}

/// The length of the comment before an item.
fn comment_len(item: &str) -> usize {
    item.split_inclusive('\n').take_while(|line| line.starts_with("///")).map(str::len).sum()
}

/// Converts a set of constants, which cbindgen writes as macros, to an enum.
fn enumeration(set: &Set, numbers: &BTreeMap<&str, (&str, &str)>) -> Result<String> {
    let of = if set.of == "u32" { "uint32_t" } else { "int32_t" };
    let mut out = format!("{}\nenum {} TERA_ENUM({of}) {{\n", set.text, set.tag);
    let mut members = Vec::new();
    for name in &set.names {
        let (number, comment) = numbers.get(name).with_context(|| format!("cbindgen left out `{name}`"))?;
        let comment: Vec<_> = comment.lines().map(|line| line.trim_start_matches("/// ")).collect();
        members.push((format!("{name} = {number},"), comment.join(" ")));
    }
    cpp::documented(&mut out, 1, &members);
    Ok(out + "};")
}

/// Wraps the declaration of a function into as few lines as possible.
fn declaration(item: &str) -> String {
    let one = item.split_whitespace().collect::<Vec<_>>().join(" ").replace("struct ", "");
    let mut out = String::new();
    let mut line = String::new();
    for part in one.split_inclusive(", ") {
        if line.len() + part.trim_end().len() > WIDTH {
            put!(out, "{}", line.trim_end());
            line = "    ".into();
        }
        line += part;
    }
    out + &line
}

/// The comment at the beginning of a module, its first line as a title.
fn banner(source: &str) -> String {
    let rule = "=".repeat(104);
    let comments = source.lines().map_while(|line| line.strip_prefix("//!"));
    if let [title] = comments.clone().collect::<Vec<_>>()[..] {
        let title = format!("/* ==== {} ", title.trim().trim_end_matches('.'));
        return format!("{title:=<107} */\n");
    }
    let mut out = format!("/* {rule}\n");
    for (i, line) in comments.enumerate() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        let line = if i == 0 { line.trim_end_matches('.') } else { line };
        out += format!(" * {line}").trim_end();
        out.push('\n');
    }
    out + &format!(" * {rule} */\n")
}

/// Sorts messages after those that they depend on.
pub fn in_order_of_need<'a>(structs: &'a [Struct<'a>]) -> Vec<&'a Struct<'a>> {
    let mut ordered: Vec<&Struct> = Vec::new();
    let mut waiting: Vec<&Struct> = structs.iter().collect();
    while !waiting.is_empty() {
        let is_there = |name: &str| ordered.iter().any(|item| item.message.name == name);
        let ready = waiting
            .iter()
            .position(|item| item.needs().all(|name| is_there(name) || name == item.message.name));
        ordered.push(waiting.remove(ready.unwrap_or(0)));
    }
    ordered
}

/// Initialiser, constructors and size of a struct.
fn macros(item: &Struct) -> String {
    let (message, name, constant) = (item.message, item.message.c_name(), item.message.c_const());
    let kind = format!("TERA_KIND_{}", message.name.to_uppercase());
    let mut values = vec![format!("{{ {kind}, sizeof({name}) }}"), "{ NULL, 0 }".to_owned()];
    for member in &item.members {
        values.push(match &member.content {
            Content::Field(field) => initialiser(field).to_owned(),
            Content::Oneof(index) => {
                // C initialises the first member of a union.
                let first = message.members_of(*index).next().map_or("0", initialiser);
                format!("0, 0, {{ {first} }}")
            }
            Content::Embedded => POINTER.to_owned(),
            Content::Pad if member.size == 4 => "0".to_owned(),
            Content::Pad => "{ 0 }".to_owned(),
        });
    }
    let mut out = format!("\n\n#define {constant}_INIT \\\n  {{ {} }}", filled(&values, ", ", " \\\n    "));
    for field in message.fields.iter() {
        if let Some(index) = field.oneof {
            let (macro_name, oneof) = (names::constructor(message, field), &message.oneofs[index].name);
            let (member, case) = (&field.name, field.name.to_uppercase());
            // Every value except 0 is true, also one that a byte would truncate to 0.
            let is_bool = matches!(field.kind, Kind::Scalar(Scalar::Bool));
            let value = if is_bool { "(value) ? 1 : 0" } else { "value" };
            let _ = write!(
                out,
                "\n#define {macro_name}(value) \\\n  TERA_WITH({name}, {kind}, {oneof}, {member}, {constant}_{case}, {value})"
            );
        }
    }
    let [on_64, on_32] = MACHINES.map(|machine| item.on(machine, item.size()));
    out + &format!("\n\nTERA_ASSERT_SIZE({name}, {on_64}, {on_32})")
}

/// Joins parts into lines as long as possible, with these separators between parts and lines.
pub fn filled(parts: &[String], between: &str, break_: &str) -> String {
    let mut out = String::new();
    let mut len = 0;
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out += between;
        }
        if len + part.len() > WIDTH - 8 {
            out.truncate(out.trim_end().len());
            out += break_;
            len = 0;
        }
        out += part;
        len += between.len() + part.len();
    }
    out
}

/// No message, and the padding after the pointer on 32-bit machines.
const POINTER: &str = "TERA_NO_MESSAGE";

fn initialiser(field: &Field) -> &'static str {
    match (&field.kind, field.repeated) {
        (Kind::Message(_), false) => POINTER,
        (_, true) | (Kind::Scalar(Scalar::String | Scalar::Bytes), _) => "{ NULL, 0 }",
        _ => "0",
    }
}

/// The kinds by the names of the structs, for macros with such a name as an argument.
fn kinds_of(structs: &[Struct]) -> String {
    let mut out =
        String::from("\n\n// The kind of each message by the name of its struct, for the macros below.");
    for item in structs {
        let name = &item.message.name;
        let _ = write!(out, "\n#define TERA_KIND_OF_{name} TERA_KIND_{}", name.to_uppercase());
    }
    out
}

/// The sizes of the structs, which a program passes when it creates an arena.
fn layout(structs: &[Struct]) -> String {
    let [on_64, on_32] = MACHINES.map(|machine| rust::layout_text(structs, machine));
    format!(
        "\n\n/// The sizes of the structs in this header, in bytes and by kind.\n\
         #if defined(TERA_32_BITS)\n#define TERA_LAYOUT {on_32:?}\n#else\n#define TERA_LAYOUT {on_64:?}\n#endif\n\n\
         /// Creates an arena for a program that is compiled with this header, see `tera_arena_new_for`.\n\
         #define tera_arena_new(limit) tera_arena_new_for((limit), TERA_LAYOUT)"
    )
}

/// A macro that expands another one for every message.
fn list_of_messages(structs: &[Struct]) -> String {
    let calls =
        structs.iter().map(|item| format!("X({}, {})", item.message.name, item.message.name.to_uppercase()));
    format!(
        "\n\n/// Expands `X(name, NAME)` for every message: `tera_##name` is its struct, `TERA_KIND_##NAME` its kind.\n\
         #define TERA_FOR_EACH_MESSAGE(X) \\\n  {}",
        filled(&calls.collect::<Vec<_>>(), " ", " \\\n  ")
    )
}
