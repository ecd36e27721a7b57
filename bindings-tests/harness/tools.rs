//! The tools that tests need, and what happens when one is missing.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

use super::missing;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder for what the tests make.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}

/// Waits until no other process has the folder of the tests, and keeps it for this one as long as the file is open.
pub fn lock() -> File {
    let file = File::create(scratch("").join("lock")).unwrap();
    file.lock().unwrap();
    file
}

/// The toolchain with the sanitizers, in the place of a tool.
pub const NIGHTLY: &str = "nightly rustc";

/// The source of Rust's own library, likewise.
pub const RUST_SRC: &str = "nightly rust-src";

/// The toolchain's interpreter, likewise. No machine is required to have it, because not every nightly does.
pub const MIRI: &str = "nightly miri";

/// The toolchain's compiler.
fn nightly_rustc() -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "rustc"]);
    command
}

/// Where its libraries are.
pub fn nightly_sysroot() -> Result<PathBuf, Failed> {
    let output = run(nightly_rustc().args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim()))
}

/// Whether a tool is there: a command in the PATH, a header where compilers look (`gtest/gtest.h`), a package where
/// pkg-config does (`Qt6Core.pc`), a QML module of Qt 6 (`QML QtWebSockets`), another file (`bindings-tests/...`, `/usr/...`), a module of Python (`python3 redis`), a
/// version of Python (`python3.12`, see [`cpython`]), a toolchain of Rust ([`NIGHTLY`]) or parts of it ([`MIRI`], [`RUST_SRC`]). Each is looked for once.
fn is_installed(tool: &str) -> bool {
    static FOUND: Mutex<BTreeMap<String, bool>> = Mutex::new(BTreeMap::new());
    *FOUND.lock().unwrap().entry(tool.to_owned()).or_insert_with(|| find(tool))
}

fn find(tool: &str) -> bool {
    if tool == NIGHTLY {
        return cfg!(target_arch = "x86_64")
            && nightly_rustc().arg("--version").output().is_ok_and(|output| output.status.success());
    }
    if tool == MIRI {
        let miri = Command::new("rustup").args(["run", "nightly", "cargo", "miri", "--version"]).output();
        return miri.is_ok_and(|output| output.status.success());
    }
    if tool == RUST_SRC {
        return nightly_sysroot()
            .is_ok_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").is_file());
    }
    if let Some(module) = tool.strip_prefix("python3 ") {
        let script = format!("import importlib.util as i; i.find_spec('{module}') or exit(1)");
        let python = Command::new("python3").args(["-c", &script]).output();
        return python.is_ok_and(|output| output.status.success());
    }
    if let Some(version) = tool.strip_prefix("python").filter(|version| version.contains('.')) {
        return cpython(version).is_some();
    }
    if let Some(module) = tool.strip_prefix("QML ") {
        let folder = Command::new("qtpaths6").args(["--query", "QT_INSTALL_QML"]).output();
        let folder = folder.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
        return folder.is_ok_and(|folder| Path::new(&folder).join(module).join("qmldir").is_file());
    }
    if let Some(package) = tool.strip_suffix(".pc") {
        return Command::new("pkg-config").args(["--exists", package]).status().is_ok_and(|s| s.success());
    }
    if tool.ends_with(".h") {
        return ["/usr/include", "/usr/local/include"]
            .iter()
            .any(|folder| Path::new(folder).join(tool).is_file());
    }
    if tool.contains('/') {
        return root().join(tool).is_file();
    }
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(tool).is_file())
}

/// A version of CPython (`3.12`; `3.13t` is free-threaded): pyenv's newest, or the command in the PATH.
pub fn cpython(version: &str) -> Option<PathBuf> {
    let pyenv = env::var_os("PYENV_ROOT").map(PathBuf::from);
    let pyenv = pyenv.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".pyenv")))?.join("versions");
    let (number, is_threaded) = version.strip_suffix('t').map_or((version, false), |number| (number, true));
    let is_it = |name: &str| {
        name.strip_prefix(number).is_some_and(|rest| rest.starts_with('.'))
            && name.ends_with('t') == is_threaded
    };
    let folders = pyenv.read_dir().into_iter().flatten().flatten();
    let newest =
        folders.filter(|folder| folder.file_name().to_str().is_some_and(is_it)).map(|it| it.path()).max();
    let python =
        newest.map_or(PathBuf::from(format!("python{version}")), |folder| folder.join("bin/python3"));
    // pyenv has commands in the PATH for versions that are not enabled.
    let works = Command::new(&python).arg("--version").output().is_ok_and(|output| output.status.success());
    works.then_some(python)
}

/// Whether every machine has to have a tool.
fn is_required(tool: &str) -> bool {
    tool != MIRI && !tool.starts_with("python3.")
}

/// A test that needs tools: if one is missing it is ignored by name, or fails where all tools are required.
pub fn trial(
    name: impl Into<String>,
    tools: &[&str],
    test: impl FnOnce() -> Result<(), Failed> + Send + 'static,
) -> Trial {
    let name = name.into();
    match tools.iter().find(|tool| !is_installed(tool)) {
        None => Trial::test(name, test),
        Some(tool) if env::var_os("OPENTERA_REQUIRE_ALL_TOOLS").is_some() && is_required(tool) => {
            let message = format!("{tool} is not installed");
            Trial::test(name, move || Err(message.into()))
        }
        Some(tool) => {
            missing::note(tools.iter().copied().filter(|tool| !is_installed(tool)));
            let name = format!("{name} (skipped: {tool} is not installed)");
            Trial::test(name, || Ok(())).with_ignored_flag(true)
        }
    }
}

/// A command of these words.
pub fn command<'a>(words: impl IntoIterator<Item = &'a OsStr>) -> Command {
    let mut words = words.into_iter();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// protoc with all files of the schema.
pub fn protoc() -> Result<Command, Failed> {
    let schema = root().join("proto");
    let mut protoc = Command::new("protoc");
    protoc.arg("--proto_path").arg(&schema);
    for entry in std::fs::read_dir(schema)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "proto") {
            protoc.arg(path);
        }
    }
    Ok(protoc)
}

/// A command that runs a program by an emulator, if there is one.
pub fn emulated(emulator: &[&str], program: &Path) -> Command {
    command(emulator.iter().map(OsStr::new).chain([program.as_os_str()]))
}

/// Runs a command; its output if it succeeds, what it said if it does not.
pub fn run(command: &mut Command) -> Result<Output, Failed> {
    let mut output = command.output();
    // A program that was just written is busy while a process that another thread starts has its file from before the
    // start. That is over in no time.
    while output.as_ref().is_err_and(|error| error.kind() == ErrorKind::ExecutableFileBusy) {
        thread::sleep(Duration::from_millis(10));
        output = command.output();
    }
    let output = output.map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    Err(format!("{command:?}: {}\n{}{}", output.status, said[0], said[1]).into())
}

/// Lets Wine run a program in a system of its own, which is made once. A DLL is found in a folder.
pub fn wine<'a>(command: &'a mut Command, dlls: &Path) -> Result<&'a mut Command, Failed> {
    static SYSTEM: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    let environment = |command: &mut Command, system: &Path| {
        command.env("WINEPREFIX", system).env("WINEDEBUG", "-all").env("WINEDLLOVERRIDES", "mscoree,mshtml=");
    };
    let system = SYSTEM.get_or_init(|| {
        let system = scratch("wine");
        let mut boot = Command::new("wine");
        boot.args(["wineboot", "--init"]);
        environment(&mut boot, &system);
        run(&mut boot).map(|_| system)
    });
    environment(command, system.as_ref().map_err(Failed::clone)?);
    Ok(command.env("WINEPATH", format!("Z:{}", dlls.display()).replace('/', "\\")))
}

/// A program under valgrind, which makes every error and every leak a failure.
pub fn valgrind(program: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--quiet", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=all"]);
    command.args(["--errors-for-leak-kinds=all", "--"]).arg(program).current_dir(root());
    command
}
