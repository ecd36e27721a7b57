//! The package for Python, `python/`.

use std::path::PathBuf;
use std::sync::OnceLock;

use libtest_mimic::Failed;

use super::library::{SONAME, shipped};
use super::planted::copy_folder;
use super::tools::{root, scratch};

/// A folder with the package and the library, to be put on Python's path.
pub fn package() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    MADE.get_or_init(make_package).clone()
}

fn make_package() -> Result<PathBuf, Failed> {
    let folder = scratch("python-package");
    let package = folder.join("opentera_messages");
    copy_folder(&root().join("python/src/opentera_messages"), &package)?;
    std::fs::copy(shipped().shared.join(SONAME), package.join(SONAME))?;
    Ok(folder)
}
