//! The package for Python, `python/`: its tests with both engines, with every CPython that is found, and under sanitizers.
//!
//! One build of the extension serves all of them. How pip builds and installs it is the subject of `wheels.rs`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

use libtest_mimic::{Failed, Trial};

use super::archives::SETUPTOOLS;
use super::library::{SONAME, shipped};
use super::planted::copy_folder;
use super::tools::{cpython, root, run, scratch, trial};

/// The versions of CPython that are looked for.
const CPYTHON: [&str; 6] = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];

/// What builds the extension.
const TOOLS: [&str; 4] = ["python3", SETUPTOOLS, "python3-config", "gcc"];

const SANITIZERS: &str =
    "-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1 -O1";

/// How long hostile arguments are tried, in seconds, and the seed.
const HOSTILE: [&str; 2] = ["20", "1"];

#[derive(Clone, Copy, PartialEq)]
enum Engine {
    Native,
    Ctypes,
    /// The extension under the sanitizers for addresses and undefined behaviour.
    Sanitized,
}
use Engine::{Ctypes, Native, Sanitized};

pub fn trials() -> Vec<Trial> {
    let on = |name: &str, engine, script, arguments: &'static [&'static str]| {
        let tools = if engine == Ctypes { &TOOLS[..1] } else { &TOOLS };
        trial(format!("python::{name}"), tools, move || test(engine, Path::new("python3"), script, arguments))
    };
    let mut trials = vec![
        on("ctypes", Ctypes, "test_package.py", &[]),
        on("native::corpus", Native, "corpus.py", &[]),
        on("leaks::native", Native, "leaks.py", &["1000000"]),
        on("leaks::ctypes", Ctypes, "leaks.py", &["30000"]),
        on("hostile::ctypes", Ctypes, "hostile.py", &["5", "1"]),
        on("sanitizers::package", Sanitized, "test_package.py", &[]),
        on("sanitizers::corpus", Sanitized, "corpus.py", &[]),
        on("sanitizers::hostile", Sanitized, "hostile.py", &HOSTILE),
    ];
    for version in CPYTHON {
        let tool = format!("python{version}");
        let tools = [&TOOLS[..], &[&tool]].concat();
        trials.push(trial(format!("python::native::{version}"), &tools, move || {
            test(Native, &cpython(version).ok_or("not installed")?, "test_package.py", &[])
        }));
    }
    trials.push(trial(
        "python::newer_headers",
        &[&TOOLS[..], &["python3.9", "python3.13"]].concat(),
        newer_headers,
    ));
    trials
}

/// An extension that is built with the headers of a newer CPython works with the oldest.
fn newer_headers() -> Result<(), Failed> {
    let newer = cpython("3.13").ok_or("not installed")?;
    let headers =
        run(Command::new(newer)
            .args(["-c", "import sysconfig; print(sysconfig.get_path('include'), end='')"]))?;
    let flags = format!("-I{}", String::from_utf8(headers.stdout)?);
    let mut oldest = Command::new(cpython("3.9").ok_or("not installed")?);
    oldest.args(["-B", "-Xfaulthandler", "python/tests/references.py"]).current_dir(root());
    run(oldest.env("PYTHONPATH", with_extension("python-extension-newer-headers", &flags)?)).map(drop)
}

/// Runs a script of `python/tests` with an engine.
fn test(engine: Engine, python: &Path, script: &str, arguments: &[&str]) -> Result<(), Failed> {
    let mut command = Command::new(python);
    command.args(["-B", "-Xfaulthandler"]).arg(root().join("python/tests").join(script)).args(arguments);
    command.current_dir(root()).env("OPENTERA_ENGINE", if engine == Ctypes { "ctypes" } else { "native" });
    match engine {
        Ctypes => command.env("PYTHONPATH", package()?),
        Native => command.env("PYTHONPATH", package_with_extension()?),
        Sanitized => {
            let runtime = run(Command::new("gcc").arg("-print-file-name=libasan.so"))?.stdout;
            command
                .env("PYTHONPATH", sanitized_package()?)
                .env("LD_PRELOAD", String::from_utf8(runtime)?.trim());
            // Every object is then a block of its own. What the interpreter leaves at its end is not ours: `leaks.py` looks
            // for leaks.
            command.env("PYTHONMALLOC", "malloc").env("ASAN_OPTIONS", "detect_leaks=0:quarantine_size_mb=4")
        }
    };
    run(&mut command).map(drop)
}

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
    MADE.get_or_init(|| with_extension("python-extension", "")).clone()
}

fn sanitized_package() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    MADE.get_or_init(|| with_extension("python-extension-sanitized", SANITIZERS)).clone()
}

fn with_extension(name: &str, flags: &str) -> Result<PathBuf, Failed> {
    static BUILDS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = BUILDS.lock();
    let folder = modules(name)?;
    let mut setup = Command::new("python3");
    setup.arg(root().join("python/setup.py")).args(["--quiet", "build_ext", "--build-lib"]).arg(&folder);
    setup
        .arg("--build-temp")
        .arg(scratch(&format!("{name}-objects")))
        .env("CFLAGS", flags)
        .env("LDFLAGS", flags);
    run(&mut setup)?;
    let is_there = folder.join("opentera_messages/_native.abi3.so").is_file();
    is_there.then_some(folder).ok_or_else(|| "setup.py does not build the extension".into())
}

/// A folder with the package's modules, without what may be built in place.
pub fn modules(name: &str) -> Result<PathBuf, Failed> {
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
