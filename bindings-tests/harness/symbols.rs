//! What the library exports and needs: the functions of the header, those that the schema demands, and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, SONAME, shipped};
use super::tools::{root, run, trial};

/// The functions that are there whatever the schema says.
const FIXED: [&str; 58] = [
    "tera_abi_version",
    "tera_any_kind",
    "tera_any_unpack",
    "tera_arena_alloc",
    "tera_arena_dup",
    "tera_arena_error",
    "tera_arena_error_column",
    "tera_arena_error_line",
    "tera_arena_error_message",
    "tera_arena_error_offset",
    "tera_arena_free",
    "tera_arena_message",
    "tera_arena_new_for",
    "tera_arena_reset",
    "tera_arena_size",
    "tera_arena_skipped",
    "tera_arena_skipped_message",
    "tera_binary_from_json",
    "tera_copy",
    "tera_decode",
    "tera_describe",
    "tera_encode",
    "tera_encoded_size",
    "tera_equal",
    "tera_field_by_name",
    "tera_field_by_number",
    "tera_field_next",
    "tera_from_json",
    "tera_init",
    "tera_json_from_binary",
    "tera_json_text",
    "tera_kind_from_name",
    "tera_kind_name",
    "tera_kind_size",
    "tera_kind_type_url",
    "tera_list_add",
    "tera_message_as",
    "tera_message_json_from_event",
    "tera_now",
    "tera_rpc_reply_from_json",
    "tera_rpc_reply_is_for",
    "tera_rpc_reply_to",
    "tera_rpc_reply_to_json",
    "tera_seq_next",
    "tera_set_allocator",
    "tera_status_message",
    "tera_status_name",
    "tera_str_list_add",
    "tera_to_json",
    "tera_topic_build",
    "tera_topic_parse",
    "tera_topic_wrapper",
    "tera_unwrap",
    "tera_unwrap_json",
    "tera_version",
    "tera_wrap_event",
    "tera_wrap_message",
    "tera_wrap_module_message",
];

/// The functions of every message.
const OF_MESSAGES: [&str; 6] = ["init", "encode", "encoded_size", "decode", "to_json", "from_json"];

pub fn trials() -> Vec<Trial> {
    vec![
        trial("symbols::header_and_schema", &[], || {
            same(&in_header(), &demanded(), "the header", "the schema")
        }),
        trial("symbols::header_and_library", &["nm"], || {
            same(&in_header(), &exported(&shipped().shared.join(SONAME))?, "the header", "the library")
        }),
        trial("symbols::called_with_bad_arguments", &[], called_with_bad_arguments),
        trial("symbols::needed_libraries", &["objdump"], || needed_libraries(shipped(), "libc.so.6")),
        trial("symbols::glibc", &["objdump"], glibc),
        trial("symbols::released_64", &["python3", "cc", "abidw"], || released("64")),
        trial("symbols::released_32", &["python3", "i686-linux-gnu-gcc", "abidw"], || released("32")),
    ]
}

/// The ABI of machines with so many bits is compatible with the one that was released.
fn released(bits: &str) -> Result<(), Failed> {
    run(Command::new("python3").arg(root().join("abi/check.py")).arg(bits)).map(|_| ())
}

pub type Names = BTreeSet<String>;

pub fn same(left: &Names, right: &Names, of_left: &str, of_right: &str) -> Result<(), Failed> {
    let only = |a: &Names, b: &Names| a.difference(b).cloned().collect::<Vec<_>>().join(" ");
    let (more, less) = (only(left, right), only(right, left));
    if more.is_empty() && less.is_empty() {
        return Ok(());
    }
    Err(format!("only in {of_left}: {more}\nonly in {of_right}: {less}").into())
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Functions that the header declares: a line that begins with a type and goes on with a name and a parenthesis. Those
/// with a body are C++.
pub fn in_header() -> Names {
    let header = read("include/opentera/messages.h");
    let is_declaration =
        |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase()) && !line.contains('{');
    let declarations = header.lines().filter(is_declaration);
    declarations
        .filter_map(|line| {
            let name = line.split_once('(')?.0.rsplit([' ', '*']).next()?;
            name.starts_with("tera_").then(|| name.to_owned())
        })
        .collect()
}

/// Functions that a library of Linux exports.
pub fn exported(library: &Path) -> Result<Names, Failed> {
    let output =
        run(Command::new("nm").args(["--dynamic", "--defined-only", "--format=posix"]).arg(library))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}

/// Functions that the schema demands, found in its text without the generator.
fn demanded() -> Names {
    let mut names: Names = FIXED.iter().map(|name| (*name).to_owned()).collect();
    let mut messages = vec!["any".to_owned()];
    for entry in fs::read_dir(root().join("proto")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "proto") {
            continue;
        }
        let mut scopes: Vec<String> = Vec::new();
        for line in fs::read_to_string(&path).unwrap().lines().map(str::trim) {
            let words: Vec<_> = line.split_whitespace().collect();
            match words[..] {
                ["message", name, "{"] => {
                    scopes.push(snake(name));
                    messages.push(scopes.join("_"));
                }
                ["enum", name, "{"] => {
                    let prefix = unprefixed(&scopes.join("_"));
                    names.insert(format!("tera_{prefix}_{}_name", snake(name)));
                    names.insert(format!("tera_{prefix}_{}_from_name", snake(name)));
                    scopes.push(String::new());
                }
                ["oneof", _, "{"] => scopes.push(String::new()),
                ["}"] => drop(scopes.pop()),
                _ => {}
            }
        }
    }
    for message in messages {
        for function in OF_MESSAGES {
            names.insert(format!("tera_{}_{function}", unprefixed(&message)));
        }
    }
    names
}

fn unprefixed(name: &str) -> String {
    name.strip_prefix("tera_").unwrap_or(name).to_owned()
}

/// `RPCMessage` becomes `rpc_message`.
fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let after_lower = i > 0 && chars[i - 1].is_lowercase();
        let before_lower = i > 0 && chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_lower || before_lower) {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// No function is left out of the test with bad arguments.
fn called_with_bad_arguments() -> Result<(), Failed> {
    let test = read("bindings-tests/c/bad_arguments.c") + &read("bindings-tests/c/generated/names.h");
    let for_each = OF_MESSAGES.map(|name| format!("tera_##name##_{name}"));
    if let Some(missing) = for_each.iter().find(|call| !test.contains(&format!("{call}("))) {
        return Err(format!("{missing} is not called for every message").into());
    }
    // Functions without parameters have no bad ones.
    let without = ["tera_version", "tera_abi_version", "tera_now", "tera_seq_next"];
    let messages = OF_MESSAGES.map(|name| format!("_{name}"));
    let enums = ["_name", "_from_name"];
    let fixed = FIXED.iter().filter(|name| !without.contains(name)).map(|name| (*name).to_owned());
    let of_enums = in_header().into_iter().filter(|name| {
        enums.iter().any(|end| name.ends_with(end))
            && !messages.iter().any(|end| name.ends_with(end.as_str()))
    });
    for name in fixed.chain(of_enums) {
        let by_enum = name.strip_suffix("_from_name").or(name.strip_suffix("_name")).unwrap_or(&name);
        if !test.contains(&format!("{name}(")) && !test.contains(&format!("X({by_enum},")) {
            return Err(format!("{name} is not called").into());
        }
    }
    Ok(())
}

fn dynamic(library: &Library) -> Result<String, Failed> {
    let output = run(Command::new("objdump").arg("-p").arg(library.shared.join(SONAME)))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The oldest version of glibc that docs/install.md names is the newest that the shared library needs.
fn glibc() -> Result<(), Failed> {
    let manual = read("docs/install.md");
    let (_, rest) =
        manual.split_once("needs the C library only: glibc ").ok_or("docs/install.md names none")?;
    let number = |version: &str| -> Option<(u32, u32)> {
        let mut parts = version.split('.').map(str::parse);
        Some((parts.next()?.ok()?, parts.next()?.ok()?))
    };
    let documented = rest.split(' ').next().and_then(number).ok_or("docs/install.md names no version")?;
    let text = dynamic(shipped())?;
    let needed = text.split_whitespace().filter_map(|word| number(word.strip_prefix("GLIBC_")?)).max();
    if needed == Some(documented) { Ok(()) } else { Err(format!("it needs {needed:?}").into()) }
}

/// The shared library needs the C library alone, and says under which name it is to be found.
pub fn needed_libraries(library: &Library, libc: &str) -> Result<(), Failed> {
    let text = dynamic(library)?;
    let entries = |key: &str| -> Names {
        text.lines()
            .filter_map(|line| line.trim().strip_prefix(key))
            .map(|name| name.trim().to_owned())
            .collect()
    };
    same(&entries("NEEDED"), &Names::from([libc.to_owned()]), "what the library needs", "the test")?;
    same(&entries("SONAME"), &Names::from([SONAME.to_owned()]), "the library", "the test")
}
