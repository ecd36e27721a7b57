//! `cargo library [--target TARGET] [--out FOLDER] [options of cargo rustc] [-- options of rustc]` builds the libraries
//! for C, in the profile `release` unless `--profile` names another.
//!
//! - Without `--out`: the shared library, linked by rustc, and the static one, in cargo's folder. (A plain `cargo
//!   build` builds the Rust library, for which cargo ignores `lto`; together with it, the others would be larger and
//!   slower.)
//! - With `--out`: the input for linking the shared library (`opentera.o`, for Windows also `opentera_messages.def`
//!   with the exports) and the static library, in that folder. This needs no linker for the target. Unchanged files are
//!   not written.
//!
//! The static library contains one object, see [`archive`].
//!
//! `cargo library --check [--target TARGET]` builds nothing. It fails if the target cannot be built.
//!
//! `cargo library --rewrite FILE...` only rewrites existing static libraries, which cargo-c cannot do.

mod archive;
mod toolchain;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail, ensure};
use archive::Found;
use serde_json::Value;

fn main() -> ExitCode {
    match run(env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Vec<String>) -> Result<()> {
    if let Some(("--rewrite", files)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return files.iter().map(Path::new).try_for_each(rewrite);
    }
    let target = taken(&mut arguments, "--target")?;
    let out = taken(&mut arguments, "--out")?;
    let mut cargo = toolchain::cargo(target.as_deref())?;
    if arguments == ["--check"] {
        return Ok(());
    }
    cargo.envs(toolchain::environment(target.as_deref()));
    complete(&mut cargo, out.is_some(), &arguments);
    let output = cargo.stdout(Stdio::piped()).spawn().and_then(|child| child.wait_with_output());
    let output = output.with_context(|| format!("{cargo:?}"))?;
    ensure!(output.status.success(), "cargo could not build the library"); // cargo has printed the reason
    for library in static_libraries(&String::from_utf8(output.stdout)?)? {
        match &out {
            None => rewrite(&library)?,
            Some(folder) => lay_out(&library, Path::new(folder))?,
        }
    }
    Ok(())
}

/// Removes one of our options and its value from the arguments before `--`.
fn taken(arguments: &mut Vec<String>, option: &str) -> Result<Option<String>> {
    let end = arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len());
    let is_it = |argument: &String| {
        argument == option || argument.split_once('=').is_some_and(|(name, _)| name == option)
    };
    let Some(index) = arguments[..end].iter().position(is_it) else { return Ok(None) };
    let argument = arguments.remove(index);
    let value = match argument.split_once('=') {
        Some((_, value)) => value.to_owned(),
        None if index + 1 < end => arguments.remove(index),
        None => String::new(),
    };
    ensure!(!value.is_empty() && !value.starts_with('-'), "{option} needs a value");
    Ok(Some(value))
}

/// Completes the call of cargo that builds the libraries.
fn complete(cargo: &mut Command, only_static: bool, arguments: &[String]) {
    let options = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    let has = |option: &str| options.iter().any(|given| given.split('=').next() == Some(option));
    cargo.args(["--lib", "--package", "opentera-messages", "--features", "capi"]);
    cargo.args(["--message-format", "json-render-diagnostics", "--config", SMALL_CRATES]);
    if !has("--profile") {
        cargo.arg("--release");
    }
    if !has("--crate-type") {
        cargo.args(["--crate-type", if only_static { "staticlib" } else { "cdylib,staticlib" }]);
    }
    // `cargo run` sets these variables for this program. Crates that read them would be built again.
    for (name, _) in env::vars_os() {
        let is_of_program =
            |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        if name.to_str().is_some_and(is_of_program) {
            cargo.env_remove(name);
        }
    }
    cargo.args(arguments);
    if options.len() == arguments.len() {
        cargo.arg("--");
    }
    cargo.args(SMALL);
}

/// Options that make the code smaller without a loss of speed: docs/appendix/experiments.md has the figures. Other
/// crates are optimised for size, because they are not hot. In this crate, attributes mark the functions to inline, so
/// the threshold is low. Loops are not aligned.
const SMALL_CRATES: &str = "profile.release.package.\"*\".opt-level = \"s\"";
const SMALL: [&str; 2] = ["-Cllvm-args=-inline-threshold=30", "-Cllvm-args=-align-loops=1"];

/// The static libraries that cargo's messages, one JSON object a line, report as built or up to date.
fn static_libraries(messages: &str) -> Result<Vec<PathBuf>> {
    let is_static = |file: &&str| {
        let is_of_shared = file.ends_with(".dll.a") || file.ends_with(".dll.lib");
        !is_of_shared && (file.ends_with(".a") || file.ends_with(".lib"))
    };
    let mut paths = Vec::new();
    for line in messages.lines().filter(|line| line.starts_with('{')) {
        let message: Value = serde_json::from_str(line)?;
        if message["reason"] == "compiler-artifact" && message["target"]["name"] == "opentera_messages" {
            let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
            paths.extend(files.filter(is_static).map(PathBuf::from));
        }
    }
    Ok(paths)
}

/// Reduces a static library to one object, unless it was built without link-time optimisation, or for a format that is
/// not rewritten.
fn rewrite(path: &Path) -> Result<()> {
    let library = fs::read(path).with_context(|| path.display().to_string())?;
    match archive::find(&library).with_context(|| path.display().to_string())? {
        Found::Object(object) => replace(path, &archive::hidden(object)?),
        Found::Incomplete | Found::WebAssembly => Ok(()),
    }
}

/// Writes the linker's input to a folder.
fn lay_out(path: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let library = fs::read(path).with_context(|| path.display().to_string())?;
    let file = folder.join(path.file_name().unwrap_or_default());
    let object = match archive::find(&library).with_context(|| path.display().to_string())? {
        Found::Object(object) => object,
        Found::WebAssembly => return replace(&file, &library),
        Found::Incomplete => bail!(
            "the library was built without link-time optimisation, by CARGO_PROFILE_RELEASE_LTO, RUSTFLAGS or cargo's \
             configuration"
        ),
    };
    replace(&file, &archive::hidden(object)?)?;
    replace(&folder.join("opentera.o"), &archive::visible(object)?)?;
    match archive::definitions(object)? {
        Some(text) => replace(&folder.join("opentera_messages.def"), text.as_bytes()),
        None => Ok(()),
    }
}

/// Replaces a file that differs, atomically: a process that opens it at the same time reads the old or the new content.
fn replace(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    let file = path.with_added_extension(std::process::id().to_string());
    fs::write(&file, content)
        .and_then(|()| fs::rename(&file, path))
        .with_context(|| path.display().to_string())
}
