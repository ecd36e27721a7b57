//! Folders, and programs of others.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is a folder of the repository")
}

/// A folder for what is made and not kept.
pub fn scratch(name: impl AsRef<Path>) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

/// Whether a command of this name is in the PATH.
pub fn is_installed(tool: &str) -> bool {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).any(|folder| folder.join(tool).is_file())
}

/// The files in a folder whose names end so.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|other| other == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Whether a file is there and not older than those it is made of.
pub fn is_newer(made: &Path, sources: &[PathBuf]) -> bool {
    let time = |path: &Path| path.metadata().and_then(|metadata| metadata.modified()).ok();
    let made = time(made);
    made.is_some() && sources.iter().all(|source| time(source) <= made)
}

/// Runs a command; its output if it succeeds, what it said if it does not.
pub fn run(command: &mut Command) -> Result<Output> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    if !output.status.success() {
        let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        bail!("{command:?}: {}\n{}{}", output.status, said[0], said[1]);
    }
    Ok(output)
}

/// What a command prints, without white space around it.
pub fn text_of(command: &mut Command) -> Result<String> {
    Ok(String::from_utf8(run(command)?.stdout)?.trim().to_owned())
}

/// The words that `pkg-config` prints for a library.
pub fn pkg_config(what: &str, library: &str) -> Result<Vec<String>> {
    let words = text_of(Command::new("pkg-config").args([what, library]))?;
    Ok(words.split_whitespace().map(str::to_owned).collect())
}

/// A cargo without what the cargo that runs this program has set.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in env::vars() {
        if name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" || name == "CARGO_MANIFEST_PATH" {
            cargo.env_remove(name);
        }
    }
    cargo.current_dir(root());
    cargo
}

/// A C or C++ compiler, as all peers are compiled.
pub fn compiler(name: &str) -> Command {
    let mut compiler = Command::new(name);
    compiler.args(FLAGS).arg("-I").arg(root().join("benches/peers"));
    compiler
}

/// How C and C++ are compiled.
pub const FLAGS: [&str; 2] = ["-O2", "-DNDEBUG"];

/// Compiles and links one program from a file in `benches`, with more arguments behind it.
pub fn compile<S: AsRef<OsStr>>(
    compiler: &mut Command,
    source: &str,
    to: &Path,
    more: impl IntoIterator<Item = S>,
) -> Result<()> {
    let source = root().join("benches").join(source);
    run(compiler.arg(source).arg("-o").arg(to).args(more))?;
    Ok(())
}
