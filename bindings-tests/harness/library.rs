//! The library as it is shipped, laid out as an installation would.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use super::tools::{root, run, scratch};

/// A built library with its header.
pub struct Library {
    pub include: PathBuf,
    /// The folder with the shared library under its SONAME.
    pub shared: PathBuf,
    pub archive: PathBuf,
}

pub const SONAME: &str = "libopentera_messages.so.0";

/// The library of this source tree, in the profile that is shipped.
pub fn shipped() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        build(root(), target());
        install("shipped", root(), target())
    })
}

/// Where the cargo that runs this test builds.
pub fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// Builds the library of a source tree, by the command that the README says.
pub fn build(source: &Path, target: &Path) {
    let mut cargo = cargo();
    cargo.args(["library", "--quiet"]).env("CARGO_TARGET_DIR", target).current_dir(source);
    run(&mut cargo).unwrap_or_else(|failed| panic!("{}", failed.message().unwrap_or_default()));
}

/// The cargo that runs this test.
pub fn cargo() -> Command {
    without_cargo(env!("CARGO"))
}

/// A command without what the cargo that runs this test has set.
pub fn without_cargo(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars() {
        if name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" || name == "CARGO_MANIFEST_PATH" {
            command.env_remove(name);
        }
    }
    command
}

/// Puts the shared library where its SONAME says, with the link that a linker looks for.
pub fn install(name: &str, source: &Path, target: &Path) -> Library {
    let built = target.join("release");
    let shared = scratch(name);
    fs::copy(built.join("libopentera_messages.so"), shared.join(SONAME)).unwrap();
    let link = shared.join("libopentera_messages.so");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink(SONAME, &link).unwrap();
    Library { include: source.join("include"), shared, archive: built.join("libopentera_messages.a") }
}

impl Library {
    /// Arguments of a compiler for a program that uses the header.
    pub fn compile(&self, command: &mut Command) {
        command.arg("-I").arg(&self.include);
    }

    /// Arguments of a compiler for a program that is linked to the shared library.
    pub fn link_shared(&self, command: &mut Command) {
        command.arg("-L").arg(&self.shared).arg("-lopentera_messages");
        // A path that LD_LIBRARY_PATH goes before.
        command.arg(format!("-Wl,--enable-new-dtags,-rpath,{}", self.shared.display()));
    }

    /// Arguments of a compiler for a program that contains the static library.
    pub fn link_static(&self, command: &mut Command) {
        command.arg(&self.archive);
    }
}
