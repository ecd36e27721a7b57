//! Generates all generated files of `opentera-messages` from `proto/`.
//!
//! `cargo codegen` writes them. `cargo codegen --check` only lists those that are out of date. `--root DIR` selects
//! another copy of the repository.
//!
//! | module | from | to |
//! | --- | --- | --- |
//! | [`schema`] | `proto/*.proto` | messages, fields and enums, with their names in C |
//! | [`names`] | the messages and the library's own names | errors for names that are invalid in some language |
//! | [`layout`] | the messages and `proto/layout.toml` | the members of the structs and their offsets |
//! | [`rust`] | messages and layout | `src/generated/*.rs`, `src/abi/messages/*.rs` |
//! | [`header`] | the modules of the ABI, by cbindgen | `include/opentera/messages.h` |
//! | [`cpp`] | messages, layout and its template, `messages.hpp.in` | `include/opentera/messages.hpp` |
//! | [`qt_values`] | the same and its template, `messages_qt_values.hpp.in` | `include/opentera/messages_qt_values.hpp`, `.../qtprotobuf/*.qpb.h` |
//! | [`qt`] | the same and its templates, `messages_qt.hpp.in`, `messages_qml.hpp.in` | `include/opentera/messages_qt.hpp`, `messages_qml.hpp` |
//! | [`compat`] | the messages | `include/opentera/compat/*.pb.h` and `.../google/protobuf/any.pb.h` |
//! | [`macros`] | a header for C++ | the same, safe after the headers of any platform |
//! | [`bindings`] | messages, layout and the header's constants | the generated files in `bindings-tests/<language>` |
//! | [`tests`] | messages and layout | the schema for the tests: `bindings-tests/*/generated/*` |

/// Adds a line of formatted text; writing to a `String` cannot fail.
macro_rules! put {
    ($out:expr, $($format:tt)*) => {{ let _ = writeln!($out, $($format)*); }};
}

mod bindings;
mod compat;
mod cpp;
mod header;
mod layout;
mod macros;
mod names;
mod qt;
mod qt_values;
mod rust;
mod schema;
mod status;
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// Contents of generated files by their paths below the root.
type Files = BTreeMap<PathBuf, String>;

/// The command that updates stale files.
const COMMAND: &str = "cargo codegen";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut check = false;
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--root" => root = arguments.next().context("--root needs a folder")?.into(),
            _ => bail!("usage: {COMMAND} [--check] [--root DIR]"),
        }
    }
    let files = generate(&root)?;
    let stale = stale(&root, &files)?;
    if check {
        for path in &stale {
            eprintln!("{} is out of date: run `{COMMAND}`", path.display());
        }
        return Ok(if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    for path in &stale {
        match files.get(path) {
            Some(content) => {
                let path = root.join(path);
                fs::create_dir_all(path.parent().context("a file at the root of the file system")?)?;
                fs::write(&path, content).with_context(|| format!("writing {}", path.display()))?;
            }
            None => fs::remove_file(root.join(path))?,
        }
        println!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// All generated files.
fn generate(root: &Path) -> Result<Files> {
    let descriptors = schema::compile(root)?;
    let messages = schema::messages(&descriptors)?;
    let statuses = status::read(root)?;
    names::check(&messages, &header::own_names(root, &statuses)?)?;
    let (structs, layout) = layout::of(&messages, &fs::read_to_string(root.join(layout::FILE))?)?;

    let mut files = Files::new();
    files.insert(layout::FILE.into(), layout);
    files.insert("src/proto.rs".into(), schema::prost(descriptors)?);
    rust::generate(&structs, &statuses, &mut files);
    tests::generate(&structs, &mut files);
    compat::generate(&structs, &mut files);
    let header = header::generate(root, &structs, &files)?;
    bindings::generate(&structs, &statuses, &header, &mut files);
    files.insert("include/opentera/messages.h".into(), header);
    files.insert(cpp::HEADER.into(), cpp::generate(&structs, &statuses)?);
    files.insert(qt::HEADER.into(), qt::generate(&structs)?);
    qt_values::generate(&structs, &mut files)?;
    files.insert(qt::QML_HEADER.into(), qt::generate_qml(&structs)?);
    Ok(files)
}

/// The paths of files that differ from the generated ones, or are no longer generated.
fn stale(root: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let mut stale: Vec<_> = files
        .iter()
        .filter(|(path, content)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(content))
        .map(|(path, _)| path.clone())
        .collect();
    // Folders of generated files only, but for what is in folders of theirs.
    for folder in [rust::FOLDER, rust::FUNCTIONS, compat::FOLDER, qt_values::FOLDER].map(Path::new) {
        if root.join(folder).exists() {
            for entry in fs::read_dir(root.join(folder))? {
                let entry = entry?;
                let path = folder.join(entry.file_name());
                if entry.file_type()?.is_file() && !files.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
    }
    Ok(stale)
}

#[cfg(test)]
mod drift {
    use super::*;

    #[test]
    fn headers_have_no_long_lines() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for path in ["include/opentera/messages.h", cpp::HEADER, qt_values::HEADER] {
            let header = fs::read_to_string(root.join(path)).unwrap();
            let long = header.lines().find(|line| line.len() > 120);
            assert_eq!(long, None, "{path} has a line of more than 120 columns");
        }
    }

    #[test]
    fn generated_files_are_up_to_date() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let stale = stale(&root, &generate(&root).unwrap()).unwrap();
        assert!(stale.is_empty(), "out of date: {stale:?}; run `{COMMAND}`");
    }
}
