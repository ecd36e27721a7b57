//! `cargo library [options of cargo rustc] [-- options of rustc]`: builds the shared and the static library for C, in
//! the profile `release` unless `--profile` names another. The static library is then rewritten, see [`archive`].
//!
//! `cargo library --rewrite FILE...` only rewrites static libraries that are built already, which cargo-c cannot do.
//!
//! Cargo builds both in one call that names their types. (A plain `cargo build` makes the Rust library, for which cargo
//! leaves out `lto`: with it the others would be larger and slower.)

mod archive;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

fn main() -> Result<ExitCode> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if let Some(("--rewrite", files)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return rewrite_all(files.iter().map(Path::new));
    }
    let mut cargo = cargo(&arguments);
    let output = cargo.stdout(Stdio::piped()).spawn().and_then(|child| child.wait_with_output());
    let output = output.with_context(|| format!("{cargo:?}"))?;
    if !output.status.success() {
        return Ok(ExitCode::FAILURE); // cargo has printed why
    }
    let built = static_libraries(&String::from_utf8(output.stdout)?)?;
    rewrite_all(built.iter().map(PathBuf::as_path))
}

fn rewrite_all<'a>(paths: impl Iterator<Item = &'a Path>) -> Result<ExitCode> {
    for path in paths {
        rewrite(path).with_context(|| path.display().to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The call of cargo that builds the libraries.
fn cargo(arguments: &[String]) -> Command {
    let options = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    let has = |option: &str| options.iter().any(|given| given.split('=').next() == Some(option));
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["rustc", "--lib", "--package", "opentera-messages", "--features", "capi"]);
    cargo.args(["--message-format", "json-render-diagnostics", "--config", SMALL_CRATES]);
    if !has("--profile") {
        cargo.arg("--release");
    }
    if !has("--crate-type") {
        cargo.args(["--crate-type", "cdylib,staticlib"]);
    }
    // What `cargo run` says of this program. Cargo would build again what depends on it.
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
    cargo
}

/// What makes the code smaller and costs no speed; docs/performance.md has the figures. Other crates are not hot. Code of this
/// one that is to be inlined says so in the source, so little else is. Loops are not aligned.
const SMALL_CRATES: &str = "profile.release.package.\"*\".opt-level = \"s\"";
const SMALL: [&str; 2] = ["-Cllvm-args=-inline-threshold=30", "-Cllvm-args=-align-loops=1"];

/// The static libraries that cargo's messages, one JSON object a line, report as built or up to date.
fn static_libraries(messages: &str) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for line in messages.lines().filter(|line| line.starts_with('{')) {
        let message: Value = serde_json::from_str(line)?;
        if message["reason"] == "compiler-artifact" && message["target"]["name"] == "opentera_messages" {
            let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
            paths.extend(files.filter(|file| file.ends_with(".a")).map(PathBuf::from));
        }
    }
    Ok(paths)
}

/// Replaces a static library, in one step: who opens it meanwhile has the old one or the new one.
fn rewrite(path: &Path) -> Result<()> {
    let library = fs::read(path)?;
    if let Some(rewritten) = archive::rewrite(&library)? {
        let file = path.with_extension(format!("a.{}", std::process::id()));
        fs::write(&file, rewritten)?;
        fs::rename(file, path)?;
    }
    Ok(())
}
