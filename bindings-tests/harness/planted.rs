//! A copy of the source tree with a schema that has changed: in messages of today one more field of every type, and a
//! message with whatever a message can have.
//!
//! What is planted is text, and numbers are those that the schema has left. A tree that has it all already stays as it is.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::library::cargo;
use super::tools::{root, run, scratch};

/// Where in its message a field stands.
#[derive(PartialEq)]
enum Place {
    /// It has to go to the end of the struct all the same.
    First,
    Last,
}

/// Message, place, type and name of a field, and what its file has to import for it.
type Field = (&'static str, Place, &'static str, &'static str, Option<&'static str>);

#[rustfmt::skip] // a line each
const FIELDS: [Field; 16] = [
    ("DeviceEvent", Place::First, "string", "device_location", None),
    ("LogEvent", Place::Last, "string", "extra", None),
    ("ParticipantEvent", Place::Last, "double", "planted_double", None),
    ("UserEvent", Place::Last, "float", "planted_float", None),
    ("JoinSessionEvent", Place::Last, "int32", "planted_int32", None),
    ("JoinSessionReplyEvent", Place::Last, "int64", "planted_int64", None),
    ("LeaveSessionEvent", Place::Last, "uint32", "planted_uint32", None),
    ("StopSessionEvent", Place::Last, "uint64", "planted_uint64", None),
    ("DatabaseEvent", Place::Last, "bool", "planted_bool", None),
    ("ArchiveEvent", Place::Last, "bytes", "planted_bytes", None),
    ("ServerCommand", Place::Last, "CommandType", "planted_enum", None),
    ("CreateSession", Place::Last, "LogEvent", "planted_message", Some("LogEvent.proto")),
    ("Result", Place::Last, "repeated string", "planted_texts", None),
    ("UserRegisterToEvent", Place::Last, "repeated Value", "planted_values", Some("RPCMessage.proto")),
    ("LoginEvent", Place::Last, "PlantedEvent", "planted_event", Some("PlantedEvent.proto")),
    ("TeraModuleMessage.Header", Place::Last, "string", "planted_note", None),
];

const MESSAGE: (&str, &str) = ("PlantedEvent.proto", include_str!("PlantedEvent.proto"));

/// The copy, with everything generated that follows from the schema.
pub fn planted() -> &'static Path {
    static COPY: OnceLock<PathBuf> = OnceLock::new();
    COPY.get_or_init(|| {
        let copy = scratch("planted-source");
        copy_folder(root(), &copy).unwrap();
        fs::write(copy.join("proto").join(MESSAGE.0), MESSAGE.1).unwrap();
        for field in FIELDS {
            plant(&copy.join("proto"), &field);
        }
        let mut codegen = cargo();
        codegen.args(["codegen", "--root"]).arg(&copy).current_dir(root());
        run(&mut codegen).unwrap_or_else(|failed| panic!("{}", failed.message().unwrap_or_default()));
        copy
    })
}

/// Puts a field into its message, if it is not there.
fn plant(schema: &Path, (message, place, kind, name, import): &Field) {
    let file = message.split('.').next().expect("a message that is in no other");
    let path = schema.join(file).with_extension("proto");
    let mut text = fs::read_to_string(&path).unwrap();
    let (start, end) = block(&text, message);
    if text[start..end].contains(&format!(" {name} = ")) {
        return;
    }
    let number = free_number(&text[start..end]);
    let at = if *place == Place::First { start } else { end };
    text.insert_str(at, &format!("  // Planted.\n  {kind} {name} = {number};\n"));
    let import = import.map(|import| format!("import \"{import}\";\n")).filter(|line| !text.contains(line));
    if let Some(line) = import {
        let package = "package opentera.protobuf;\n";
        let after = text.find(package).expect("a package") + package.len();
        text.insert_str(after, &format!("\n{line}"));
    }
    fs::write(&path, text).unwrap();
}

/// What is between the braces of a message of the file; `Outer.Inner` is a nested one.
fn block(text: &str, message: &str) -> (usize, usize) {
    let indent = "  ".repeat(message.matches('.').count());
    let name = message.rsplit('.').next().expect("a name");
    let head = format!("\n{indent}message {name} {{\n");
    let start = text.find(&head).unwrap_or_else(|| panic!("no message {message}")) + head.len();
    (start, start + text[start..].find(&format!("\n{indent}}}")).expect("the end of the message") + 1)
}

/// One more than the largest number of a field; those in enums are none.
fn free_number(block: &str) -> u32 {
    let mut in_enum = false;
    let mut largest = 0;
    for line in block.lines().map(str::trim) {
        in_enum = (in_enum || line.starts_with("enum ")) && line != "}";
        let number = line.strip_suffix(';').and_then(|line| line.rsplit_once(" = ")?.1.parse().ok());
        if let (false, Some(number)) = (in_enum, number) {
            largest = largest.max(number);
        }
    }
    largest + 1
}

/// What is no part of the source, or is made anew.
const LEFT_OUT: [&str; 5] = [".git", "target", "corpus", "artifacts", "__pycache__"];

/// Copies a folder, and removes what was there before.
pub fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (name, from) = (entry.as_ref().unwrap().file_name(), entry?.path());
        let to = to.join(&name);
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        if name == "node_modules" {
            symlink(from, to)?; // many files
        } else if from.is_dir() {
            copy_folder(&from, &to)?;
        } else {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}
