//! The package for Python, `python/`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::Failed;

use super::library::{SONAME, shipped};
use super::planted::copy_folder;
use super::tools::{root, run, scratch};

/// A folder with the package and the shared library, to be put on Python's path.
pub fn package() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    let make = || {
        let folder = modules("python-package")?;
        fs::copy(shipped().shared.join(SONAME), folder.join("opentera_messages").join(SONAME))?;
        Ok(folder)
    };
    MADE.get_or_init(make).clone()
}

/// A folder with the package and the extension.
pub fn package_with_extension() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    let make = || {
        let folder = modules("python-extension")?;
        let mut setup = Command::new("python3");
        setup.arg(root().join("python/setup.py")).args(["--quiet", "build_ext", "--build-lib"]).arg(&folder);
        run(&mut setup)?;
        let is_there = folder.join("opentera_messages/_native.abi3.so").is_file();
        is_there.then_some(folder).ok_or_else(|| "setup.py does not build the extension".into())
    };
    MADE.get_or_init(make).clone()
}

/// A folder with the package's modules, without what may be built in place.
fn modules(name: &str) -> Result<PathBuf, Failed> {
    let folder = scratch(name);
    let package = folder.join("opentera_messages");
    copy_folder(&root().join("python/src/opentera_messages"), &package)?;
    for entry in fs::read_dir(package)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("_native.") || name.starts_with("libopentera_messages.") {
            fs::remove_file(&path)?;
        }
    }
    Ok(folder)
}
