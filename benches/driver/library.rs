//! The library that is measured, as it is shipped.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, os::unix::fs::symlink};

use anyhow::Result;

use crate::tools::{cargo, root, run, scratch};

/// A built library.
pub struct Library {
    /// The shared library.
    pub shared: PathBuf,
    /// The static library.
    pub archive: PathBuf,
}

/// Builds the library as it is shipped into a target folder.
pub fn build(target: &Path) -> Result<()> {
    let mut cargo = cargo();
    cargo.args(["library", "--quiet", "--target-dir"]);
    run(cargo.arg(target))?;
    Ok(())
}

/// The library of this source tree, installed as a program would find it.
pub fn ours() -> Result<&'static Library> {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    if let Some(library) = LIBRARY.get() {
        return Ok(library);
    }
    // A folder of its own: with the packages of the peers, those of the library have other features.
    let target = scratch("target")?;
    build(&target)?;
    let folder = scratch("library")?;
    let soname = folder.join("libopentera_messages.so.0");
    fs::copy(target.join("release/libopentera_messages.so"), &soname)?;
    let shared = folder.join("libopentera_messages.so");
    let _ = fs::remove_file(&shared);
    symlink(&soname, &shared)?;
    let archive = target.join("release/libopentera_messages.a");
    Ok(LIBRARY.get_or_init(|| Library { shared, archive }))
}

/// The folder of the header.
pub fn include() -> PathBuf {
    root().join("include")
}
