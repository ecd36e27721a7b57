//! Finds a Rust toolchain that can build for a target: the current one if Rust's library for the target is installed,
//! otherwise one that builds that library from source.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The cargo command for a target; without a target, for the host or the target in cargo's configuration.
pub fn cargo(target: Option<&str>) -> Result<Command> {
    let current = env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let mut cargo = Command::new(&current);
    cargo.arg("rustc");
    let Some(target) = target else { return Ok(cargo) };
    // Uses the rustc in cargo's folder, because another one may be first in the PATH.
    let rustc = current.with_file_name(format!("rustc{}", env::consts::EXE_SUFFIX));
    let rustc = || Command::new(if rustc.is_file() { rustc.as_path() } else { Path::new("rustc") });

    if !says(rustc().args(["--print", "target-list"]))?.lines().any(|name| name == target) {
        bail!(
            "Rust does not support the target {target}. `rustc --print target-list` lists the supported ones."
        );
    }
    if has_library(Path::new(says(rustc().args(["--print", "target-libdir", "--target", target]))?.trim())) {
        cargo.args(["--target", target]);
        return Ok(cargo);
    }
    let is_nightly = says(rustc().arg("--version"))?.contains("nightly");
    if !is_nightly || !has_source(rustc()) {
        let nightly = || {
            let mut rustup = Command::new("rustup");
            rustup.args(["run", "nightly"]).env_remove("RUSTC"); // it belongs to another toolchain
            rustup
        };
        let mut rustc = nightly();
        rustc.arg("rustc");
        if !has_source(rustc) {
            bail!(
                "Rust's library for {target} is not installed. Install it: `rustup target add {target}`. \
                 Or install the source of the library, from which it is built: \
                 `rustup toolchain install nightly --component rust-src`."
            );
        }
        cargo = nightly();
        cargo.args(["cargo", "rustc"]);
    }
    cargo.args(["-Zbuild-std=core,alloc", "--target", target]);
    Ok(cargo)
}

/// Whether Rust's library is in a folder.
fn has_library(folder: &Path) -> bool {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("libcore-"))
}

/// Whether the toolchain of this compiler has the source of Rust's library.
fn has_source(mut rustc: Command) -> bool {
    let sysroot = says(rustc.args(["--print", "sysroot"])).unwrap_or_default();
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
}

/// The output of a command.
fn says(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    if !output.status.success() {
        bail!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Cargo's environment variables for a target.
pub fn environment(target: Option<&str>) -> Option<(&'static str, &'static str)> {
    // Older linkers do not support newer features of WebAssembly, and nothing is loaded at run time.
    let flags = "-Ctarget-cpu=mvp -Crelocation-model=static";
    (target == Some("wasm32-unknown-emscripten"))
        .then_some(("CARGO_TARGET_WASM32_UNKNOWN_EMSCRIPTEN_RUSTFLAGS", flags))
}
