//! The header: cbindgen makes a section of every module of the ABI, here they are put together.
//!
//! cbindgen sorts what it finds by constants, types and functions. A run for every module keeps together what
//! belongs together; the module's own comment becomes the section's banner.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cbindgen::{Builder, Config, ExportConfig};

use crate::layout::{Content, Struct};
use crate::schema::{Field, Kind, Scalar};
use crate::status::Status;
use crate::{COMMAND, Files, cpp, names, qt, rust};

/// The modules of each section before the messages; the first has the section's banner.
const BEFORE: [&[&str]; 6] = [
    &["src/abi/version.rs"],
    &["src/view.rs"],
    &["src/generated/statuses.rs"],
    &["src/abi/arena.rs", "src/arena.rs"],
    &["src/abi/head.rs", "src/head.rs"],
    &["src/flags.rs"],
];
/// Those of each section after them.
const AFTER: [&[&str]; 10] = [
    &["src/abi/any.rs"],
    &["src/abi/wrap.rs"],
    &["src/abi/unwrap.rs"],
    &["src/abi/json.rs"],
    &["src/abi/rpc_reply.rs"],
    &["src/abi/topic.rs"],
    &["src/abi/time.rs"],
    &["src/abi/generic.rs", "src/describe.rs"],
    &["src/abi/list.rs"],
    &["src/abi/field.rs", "src/enums.rs"],
];

/// The names that do not follow from the schema, in the headers for C, C++ and Qt.
pub fn own_names(root: &Path, statuses: &[Status]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::from(["mod.rs", "kinds.rs", "statuses.rs"].map(str::to_owned));
    names.extend(names::defined_in(&rust::statuses(statuses)).map(str::to_owned));
    let files = BEFORE.concat().into_iter().chain(AFTER.concat());
    for path in files.filter(|path| !path.starts_with(rust::FOLDER)).chain(["cbindgen.toml"]) {
        let source = fs::read_to_string(root.join(path)).with_context(|| path.to_owned())?;
        names.extend(names::defined_in(&source).map(str::to_owned));
    }
    names.extend([cpp::TEMPLATE, qt::TEMPLATE].into_iter().flat_map(names::defined_in).map(str::to_owned));
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
            // Only the first module's comment may stand in it, at its beginning.
            let start = if source.is_empty() { 0 } else { text.find("\n\n").unwrap_or_default() };
            source += &text[start..];
        }
        self::section(&config, scratch.path(), &source, more).with_context(|| paths.concat())
    };

    let mut sections = Vec::new();
    for paths in BEFORE {
        sections.push(section(paths, "")?);
    }
    sections.push(section(
        &[&rust::kinds_path()],
        &(list_of_messages(structs) + &kinds_of(structs) + &layout(structs)),
    )?);
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
        // Types that no function of the section names would be left out.
        export: ExportConfig { include: types(source).collect(), ..config.export.clone() },
        ..config.clone()
    };
    let bindings = Builder::new().with_config(config).with_src(&path).generate()?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    let text = String::from_utf8(text)?;
    // cbindgen leaves out what it does not understand; nothing may go missing.
    for function in exported(source) {
        ensure!(text.contains(&format!("{function}(")), "cbindgen left out `{function}`");
    }
    for name in types(source) {
        ensure!(text.contains(&format!(" {name};")), "cbindgen left out `{name}`");
    }
    // Not every compiler takes UTF-8 for granted, not even in comments.
    ensure!(text.is_ascii() && banner(source).is_ascii(), "the header has to be ASCII");
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

/// Names of the types that a module defines for the header.
fn types(source: &str) -> impl Iterator<Item = String> {
    let keywords = ["pub struct ", "pub union ", "pub type "];
    source.lines().filter_map(move |line| {
        let name = keywords.iter().find_map(|keyword| line.strip_prefix(keyword))?;
        name.split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned)
    })
}

/// The comment at the beginning of a module, its first line as a title.
fn banner(source: &str) -> String {
    let rule = "=".repeat(104);
    let mut out = format!("/* {rule}\n");
    for (i, line) in source.lines().map_while(|line| line.strip_prefix("//!")).enumerate() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        let line = if i == 0 { line.trim_end_matches('.') } else { line };
        out += format!(" * {line}").trim_end();
        out.push('\n');
    }
    out + &format!(" * {rule} */\n")
}

/// Messages behind those that they need.
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

/// Initialiser and size of a struct.
fn macros(item: &Struct) -> String {
    let (name, constant) = (item.message.c_name(), item.message.c_const());
    let mut values = vec![
        format!("{{ TERA_KIND_{}, (uint32_t)sizeof({name}) }}", item.message.name.to_uppercase()),
        "{ NULL, 0 }".to_owned(),
    ];
    for member in &item.members {
        values.push(match &member.content {
            Content::Field(field) => initialiser(field).to_owned(),
            Content::Oneof(index) => {
                // C initialises the first member of a union.
                let first = item.message.members_of(*index).next().map_or("0", initialiser);
                format!("0, 0, {{ {first} }}")
            }
            Content::Embedded => "NULL".to_owned(),
            Content::Pad if member.size == 4 => "0".to_owned(),
            Content::Pad => "{ 0 }".to_owned(),
        });
    }
    let mut lines = String::new();
    let mut line = String::from("  {");
    for (i, value) in values.iter().enumerate() {
        let comma = if i + 1 == values.len() { "" } else { "," };
        if line.len() + value.len() > 100 {
            let _ = writeln!(lines, "{line:<106} \\");
            line = String::from("   ");
        }
        let _ = write!(line, " {value}{comma}");
    }
    format!(
        "\n\n/** An empty `{name}`, for `{name} message = {constant}_INIT;`. */\n{:<106} \\\n{lines}{line} }}\n\n\
         TERA_ASSERT_SIZE({name}, {})",
        format!("#define {constant}_INIT"),
        item.size()
    )
}

fn initialiser(field: &Field) -> &'static str {
    match (&field.kind, field.repeated) {
        (Kind::Message(_), false) => "NULL",
        (_, true) | (Kind::Scalar(Scalar::String | Scalar::Bytes), _) => "{ NULL, 0 }",
        _ => "0",
    }
}

/// The kinds by the names of the structs, for macros that are given such a name.
fn kinds_of(structs: &[Struct]) -> String {
    let mut out =
        String::from("\n\n/* The kind of each message by the name of its struct, for the macros below. */");
    for item in structs {
        let name = &item.message.name;
        let _ = write!(out, "\n#define TERA_KIND_OF_{name} TERA_KIND_{}", name.to_uppercase());
    }
    out
}

/// What a program says of its structs when it makes an arena.
fn layout(structs: &[Struct]) -> String {
    format!(
        "\n\n/** The sizes of the structs in this header, in bytes and by kind. */\n#define TERA_LAYOUT {:?}\n\n\
         /** Makes an arena for a program that is compiled with this header, see `tera_arena_new_for`. */\n\
         #define tera_arena_new(limit) tera_arena_new_for((limit), TERA_LAYOUT)",
        rust::layout_text(structs)
    )
}

/// A macro that does something for every message.
fn list_of_messages(structs: &[Struct]) -> String {
    let mut out = String::from(
        "\n\n/** Expands `X(name, NAME)` for every message: `tera_##name` is its struct and `TERA_KIND_##NAME` its kind. */\n",
    );
    let _ = write!(out, "{:<106}", "#define TERA_FOR_EACH_MESSAGE(X)");
    for item in structs {
        let name = &item.message.name;
        let _ = write!(out, " \\\n{:<106}", format!("  X({name}, {})", name.to_uppercase()));
    }
    out.trim_end().to_owned()
}
