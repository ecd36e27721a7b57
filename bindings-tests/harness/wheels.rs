//! The package for Python as pip installs it: the wheels of `packaging/wheels.py`, the source distribution, and a build from
//! the repository. What is installed is run without the source tree, a compiler or Rust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use super::archives::{GLIBC, SETUPTOOLS, built, expect, needs, packages, printed, unpack};
use super::planted::copy_folder;
use super::symbols;
use super::tools::{cpython, emulated, root, run, scratch, trial};

const X86_64: &str = "x86_64-unknown-linux-gnu";
const AARCH64: &str = "aarch64-unknown-linux-gnu";
const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "universal-apple-darwin";

/// Linux: the target, the platform of its wheels, and what compiles for it.
const LINUX: [(&str, &str, &str); 5] = [
    (X86_64, "manylinux2014_x86_64", "x86_64-linux-gnu-gcc"),
    (AARCH64, "manylinux2014_aarch64", "aarch64-linux-gnu-gcc"),
    ("armv7-unknown-linux-gnueabihf", "manylinux2014_armv7l", "arm-linux-gnueabihf-gcc"),
    ("x86_64-unknown-linux-musl", "musllinux_1_2_x86_64", "python3 ziglang"),
    ("aarch64-unknown-linux-musl", "musllinux_1_2_aarch64", "python3 ziglang"),
];

/// The versions of CPython that are looked for. `3.13t` is free-threaded.
const CPYTHON: [&str; 8] = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.13t", "3.14", "3.14t"];

/// CPython of Debian's arm64, which `.ci/run` unpacks.
const PYTHON_AARCH64: &str = "target/python-aarch64/usr/bin/python3";

/// What a wheel has beside the modules.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Extension,
    SharedLibrary,
}
use Kind::{Extension, SharedLibrary};

const ON_LINUX: [(Kind, &str); 2] =
    [(Extension, "_native.abi3.so"), (SharedLibrary, "libopentera_messages.so.0")];

/// Functions that are in every CPython since 3.3, and in the limited API since 3.10 or 3.11. The extension declares them
/// itself. The `python3.dll` of CPython 3.9 does not have them, so on Windows they are looked up when it is loaded.
const LATER: [&str; 3] = ["PyBuffer_Release", "PyObject_GetBuffer", "PyUnicode_AsUTF8AndSize"];

pub fn trials() -> Vec<Trial> {
    let here = needs(&[SETUPTOOLS, "python3 pip", "python3-config"]);
    let with = |tools: &[&'static str]| [&here[..], tools].concat();
    let mut trials = vec![
        trial("wheels::python3", &here, || install("python3", Path::new("python3"), Extension)),
        trial("wheels::pypy", &with(&["pypy3"]), || {
            install("pypy", Path::new("pypy3"), SharedLibrary)?;
            moved()
        }),
        trial("wheels::shared_library", &here, shared_library_in_cpython),
        trial("wheels::aarch64", &with(&["qemu-aarch64", LINUX[1].2, PYTHON_AARCH64]), on_aarch64),
        trial("wheels::load_errors", &with(&[LINUX[1].2]), load_errors),
        trial("wheels::from_repository", &here, || from_source("repository", &root().join("python"))),
        trial("wheels::from_source_distribution", &here, || {
            built("wheels.py", "sdist")?;
            from_source("sdist", &packages().join(file_name(".tar.gz")))
        }),
        trial("wheels::oldest_headers", &with(&["python3.9"]), oldest_headers),
        trial("wheels::readme", &[], readme),
        trial("wheels::without_rust", &here, without_rust),
        trial("wheels::windows", &with(&["x86_64-w64-mingw32-gcc", "python3 abi3audit"]), windows),
        trial(
            "wheels::macos",
            &with(&["clang", "ld64.lld-14", "python3 abi3audit", "python3 ziglang"]),
            macos,
        ),
    ];
    for version in CPYTHON {
        let name = format!("python{version}");
        let tool: &'static str = name.clone().leak();
        let kind = if version.ends_with('t') { SharedLibrary } else { Extension };
        trials.push(trial(format!("wheels::{name}"), &with(&[tool]), move || {
            install(&name, &cpython(version).ok_or("not installed")?, kind)
        }));
    }
    for (target, platform, compiler) in LINUX {
        let tools = with(&[compiler, "python3 auditwheel", "python3 abi3audit", "nm", "readelf"]);
        trials.push(trial(format!("wheels::linux::{target}"), &tools, move || linux(target, platform)));
    }
    trials
}

fn file_name(rest: &str) -> String {
    format!("opentera_messages-{}{rest}", env!("CARGO_PKG_VERSION"))
}

/// The wheel of a kind for a target, which is built once.
fn wheel(target: &str, platform: &str, kind: Kind) -> Result<PathBuf, Failed> {
    built("wheels.py", target)?;
    let tag = if kind == Extension { "cp39-abi3" } else { "py3-none" };
    Ok(packages().join(file_name(&format!("-{tag}-{platform}.whl"))))
}

/// The wheel in a new folder, which has the modules, one file with the library, and the licences.
fn unpacked(target: &str, platform: &str, kind: Kind, library: &str) -> Result<PathBuf, Failed> {
    let folder = scratch("wheels").join(format!("{target}-{library}"));
    unpack(&wheel(target, platform, kind)?, &folder)?;
    let mut names: Vec<_> = fs::read_dir(&folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, Failed>>()?;
    names.sort_unstable();
    let info = file_name(".dist-info");
    expect(names == ["opentera_messages", &info], format!("{target}: {names:?}"))?;
    let binary = |path: &Path| path.extension().is_none_or(|it| it != "py" && it != "pyi" && it != "typed");
    for entry in fs::read_dir(folder.join("opentera_messages"))? {
        let path = entry?.path();
        let is_expected = path.is_dir() || !binary(&path) || path.ends_with(library);
        expect(is_expected, format!("{target}: {}", path.display()))?;
    }
    for path in ["opentera_messages/py.typed", &format!("opentera_messages/{library}")] {
        expect(folder.join(path).is_file(), format!("{target}: no {path}"))?;
    }
    let licences = fs::read_to_string(folder.join(&info).join("licenses/LICENSES.txt"))?;
    expect(licences.contains("prost"), "LICENSES.txt does not name prost")?;
    expect(folder.join(info).join("licenses/LICENSE").is_file(), "no LICENSE")?;
    Ok(folder)
}

/// A command of Python with nothing of this machine in its environment. A warning is an error.
fn clean(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.env_clear().env("PATH", "/nonexistent").current_dir(root());
    command.args(["-B", "-X", "dev", "-W", "error"]);
    // PyPy takes half of the processor's cache for new objects, which can be more than a test of growth allows.
    command.env("PYPY_GC_NURSERY", "4M");
    command
}

/// What PyPI shows has the example as it is run.
fn readme() -> Result<(), Failed> {
    let [readme, example] =
        ["README.md", "tests/example.py"].map(|name| fs::read_to_string(root().join("python").join(name)));
    expect(readme?.contains(&format!("```python\n{}```\n", example?)), "python/README.md has another example")
}

/// Runs the example.
fn run_example(mut python: Command) -> Result<(), Failed> {
    let text = printed(python.arg("python/tests/example.py"))?;
    expect(text.ends_with(": DEVICE_CONNECTED\n"), format!("it prints {text}"))
}

/// Runs the test of the corpus.
fn run_corpus(mut python: Command) -> Result<(), Failed> {
    run(python.arg("python/tests/corpus.py")).map(|_| ())
}

/// A new virtual environment, into which this machine's pip installs.
fn environment(name: &str, python: &Path, options: &[&str]) -> Result<(PathBuf, Command), Failed> {
    let folder = scratch("wheels").join(name);
    run(Command::new(python).args(["-m", "venv", "--clear", "--without-pip"]).args(options).arg(&folder))?;
    let python = folder.join("bin/python");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "--disable-pip-version-check", "--python"]).arg(&python);
    pip.args(["install", "--quiet", "--no-index", "--no-deps", "--no-cache-dir"]);
    Ok((python, pip))
}

/// The folder of the installed package, which has the library of a kind only.
fn expect_installed(python: &Path, kind: Kind) -> Result<(), Failed> {
    let script = "import opentera_messages; print(opentera_messages.__path__[0])";
    let folder = printed(clean(python).args(["-c", script]))?;
    for (its_kind, name) in ON_LINUX {
        let is_there = Path::new(folder.trim()).join(name).is_file();
        expect(is_there == (its_kind == kind), format!("{}: {name}: {is_there}", folder.trim()))?;
    }
    Ok(())
}

/// pip chooses the wheel of the kind that a Python takes.
fn install(name: &str, python: &Path, kind: Kind) -> Result<(), Failed> {
    wheel(X86_64, LINUX[0].1, kind)?;
    let (python, mut pip) = environment(name, python, &[])?;
    let package = format!("opentera-messages=={}", env!("CARGO_PKG_VERSION"));
    run(pip.arg("--only-binary=:all:").arg("--find-links").arg(packages()).arg(package))?;
    expect_installed(&python, kind)?;
    run_example(clean(&python))?;
    run_corpus(clean(&python))
}

/// PyPy's collector, which has the least memory for new objects, moves the inputs.
fn moved() -> Result<(), Failed> {
    let mut python = clean(&scratch("wheels").join("pypy/bin/python"));
    run(python.arg("python/tests/moved.py").env("PYPY_GC_NURSERY", "4K")).map(|_| ())
}

/// CPython takes the wheel with the shared library, too.
fn shared_library_in_cpython() -> Result<(), Failed> {
    let (python, mut pip) = environment("shared-library", Path::new("python3"), &[])?;
    run(pip.arg(wheel(X86_64, LINUX[0].1, SharedLibrary)?))?;
    expect_installed(&python, SharedLibrary)?;
    run_example(clean(&python)) // the corpus is that of `binding::python::ctypes`
}

/// Both wheels of aarch64 by an emulator, in which the corpus takes a minute with the shared library.
fn on_aarch64() -> Result<(), Failed> {
    let python = root().join(PYTHON_AARCH64);
    let system = root().join("target/python-aarch64").to_string_lossy().into_owned();
    for (kind, library) in ON_LINUX {
        let folder = unpacked(AARCH64, LINUX[1].1, kind, library)?;
        let python = || {
            let mut command = emulated(&["qemu-aarch64", "-L", &system], &python);
            command.arg("-B").env("PYTHONPATH", &folder).current_dir(root());
            command
        };
        run_example(python())?;
        if kind == Extension {
            run_corpus(python())?;
        }
    }
    Ok(())
}

/// A package without its library, and one of another processor, say which file is missing or cannot be loaded, and what to do.
fn load_errors() -> Result<(), Failed> {
    for (kind, library) in ON_LINUX {
        for (target, platform, _) in &LINUX[..2] {
            let folder = unpacked(target, platform, kind, library)?;
            let mut path = folder.join("opentera_messages").join(library);
            if *target == X86_64 {
                fs::remove_file(&path)?;
                path = path.with_file_name("libopentera_messages.so.0"); // which is looked for at last
            }
            let mut import = Command::new("python3");
            import.args(["-B", "-c", "import opentera_messages"]).env("PYTHONPATH", &folder);
            let output = import.output()?;
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            for part in ["ImportError: ", &path.display().to_string(), "pip install --force-reinstall"] {
                expect(text.contains(part), format!("{target}, {library}: no `{part}` in\n{text}"))?;
            }
        }
    }
    Ok(())
}

/// Builds from the repository or from the source distribution, by this machine's setuptools, and runs what is installed.
fn from_source(name: &str, source: &Path) -> Result<(), Failed> {
    // pip would load setuptools from the network.
    let (python, mut pip) = environment(name, Path::new("python3"), &["--system-site-packages"])?;
    pip.env("CARGO_TARGET_DIR", scratch("wheels/cargo")).arg("--no-build-isolation");
    run(pip.arg(source))?;
    expect_installed(&python, Extension)?;
    run_example(clean(&python))?;
    run_corpus(clean(&python))
}

/// The extension is built with the headers of the oldest CPython, by the setuptools that it came with.
fn oldest_headers() -> Result<(), Failed> {
    let python = cpython("3.9").ok_or("not installed")?;
    let folder = scratch("wheels/oldest-headers");
    let _ = fs::remove_dir_all(&folder);
    copy_folder(&root().join("python/src/opentera_messages"), &folder.join("opentera_messages"))?;
    let mut build = Command::new(&python);
    build.arg("python/setup.py").args(["build_ext", "--build-lib"]).arg(&folder).current_dir(root());
    run(build.env("CARGO_TARGET_DIR", scratch("wheels/cargo")))?;
    let mut command = clean(&python);
    command.env("PYTHONPATH", &folder);
    run_example(command)
}

/// The error where there is no Rust says what to do.
fn without_rust() -> Result<(), Failed> {
    let python = printed(Command::new("python3").args(["-c", "import sys; print(sys.executable)"]))?;
    let folder = scratch("wheels/without-rust");
    let mut build = clean(Path::new(python.trim()));
    build.arg("python/setup.py").arg("build_ext").arg("--build-lib").arg(&folder).env("HOME", &folder);
    let output = build.output()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    expect(!output.status.success(), "it builds")?;
    let version = env!("CARGO_PKG_RUST_VERSION");
    for part in [&*format!("cargo {version} or newer"), "https://rustup.rs", "--only-binary"] {
        expect(text.contains(part), format!("no `{part}` in\n{text}"))?;
    }
    Ok(())
}

/// What a module of Python prints as JSON of a wheel. It fails where it has something to report, too.
fn audited(arguments: &[&str], wheel: &Path) -> Result<Value, Failed> {
    let output = Command::new("python3").arg("-m").args(arguments).arg(wheel).output()?;
    let said = || String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("{arguments:?}: {error}: {}", said()).into())
}

/// The extension uses the limited API of CPython 3.9, and these functions.
fn expect_limited_api(wheel: &Path, later: &[&str]) -> Result<(), Failed> {
    let report = audited(&["abi3audit", "--report", "--assume-minimum-abi3", "3.9"], wheel)?;
    let result = report.pointer("/specs").and_then(|specs| specs.as_object()?.values().next());
    let result = result.and_then(|spec| spec.pointer("/wheel/0/result")).ok_or("no report")?;
    let objects = result["future_abi3_objects"].as_object().ok_or("no objects")?;
    let found: symbols::Names = objects.keys().cloned().collect();
    symbols::same(&later.iter().map(|name| (*name).into()).collect(), &found, "the list", "the extension")?;
    let is_limited = result["is_abi3"] == true && result["non_abi3_symbols"] == Value::Array(Vec::new());
    expect(is_limited, format!("{}: {result}", wheel.display()))
}

/// The only name that an extension exports.
fn expect_entry(exported: &symbols::Names) -> Result<(), Failed> {
    symbols::same(&["PyInit__native".to_owned()].into(), exported, "the entry of a module", "the extension")
}

fn linux(target: &str, platform: &str) -> Result<(), Failed> {
    expect_limited_api(&wheel(target, platform, Extension)?, &LATER)?;
    for (kind, library) in ON_LINUX {
        let file = unpacked(target, platform, kind, library)?.join("opentera_messages").join(library);
        if kind == Extension {
            expect_entry(&symbols::exported(&file)?)?;
        }
        if platform.starts_with("musl") {
            // auditwheel takes the name that musl has in Alpine. musl itself takes both.
            let text = printed(Command::new("readelf").args(["--dynamic", "--version-info"]).arg(&file))?;
            let needed: Vec<_> = text.lines().filter(|line| line.contains("(NEEDED)")).collect();
            let is_libc = matches!(needed[..], [line] if line.ends_with("[libc.so]"));
            expect(is_libc && !text.contains("GLIBC"), format!("{target}: {text}"))?;
            continue;
        }
        let report = audited(&["auditwheel", "show", "--json"], &wheel(target, platform, kind)?)?;
        let tag = report["overall_tag"].as_str().ok_or("no tag")?;
        let glibc = tag.strip_prefix("manylinux_2_").and_then(|rest| rest.split('_').next()?.parse().ok());
        expect(glibc.is_some_and(|glibc: u32| glibc <= GLIBC), format!("{target}: {tag}"))?;
    }
    Ok(())
}

/// The DLLs import what every Windows and CPython has.
fn windows() -> Result<(), Failed> {
    expect_limited_api(&wheel(WINDOWS, "win_amd64", Extension)?, &[])?;
    let of_python = "python3.dll";
    for (kind, library, needed) in [
        (Extension, "_native.pyd", &["KERNEL32.dll", "msvcrt.dll", of_python][..]),
        (SharedLibrary, "opentera_messages.dll", &["KERNEL32.dll", "msvcrt.dll"]),
    ] {
        let folder = unpacked(WINDOWS, "win_amd64", kind, library)?;
        let file = folder.join("opentera_messages").join(library);
        let text = printed(Command::new("x86_64-w64-mingw32-objdump").arg("--private-headers").arg(file))?;
        let found = text.lines().filter_map(|line| line.trim().strip_prefix("DLL Name: ").map(str::to_owned));
        let needed = needed.iter().map(|name| (*name).into()).collect();
        symbols::same(&needed, &found.collect(), "the list", library)?;
        if kind == Extension {
            let names = text.split("[Ordinal/Name Pointer] Table").nth(1).ok_or("no exports")?;
            let names = names.lines().skip(1).take_while(|line| !line.trim().is_empty());
            expect_entry(&names.filter_map(|line| Some(line.rsplit(' ').next()?.to_owned())).collect())?;
        }
    }
    Ok(())
}

/// The extension has both processors, needs the C library only, and is signed for arm64.
fn macos() -> Result<(), Failed> {
    let platform = "macosx_13_0_universal2";
    expect_limited_api(&wheel(MACOS, platform, Extension)?, &LATER)?;
    unpacked(MACOS, platform, SharedLibrary, "libopentera_messages.0.dylib")?;
    let library = "_native.abi3.so";
    let folder = unpacked(MACOS, platform, Extension, library)?;
    let file = folder.join("opentera_messages").join(library);
    let llvm = |tool: &str| Command::new(format!("llvm-{tool}-14"));
    for processor in ["arm64", "x86_64"] {
        let thin = folder.join(processor);
        run(llvm("lipo").arg(&file).args(["-thin", processor, "-output"]).arg(&thin))?;
        let nm = printed(llvm("nm").args(["--extern-only", "--defined-only", "--format=posix"]).arg(&thin))?;
        let names = nm.lines().filter_map(|line| line.split(' ').next()?.strip_prefix('_'));
        expect_entry(&names.map(str::to_owned).collect())?;
        let commands = printed(llvm("objdump").args(["--macho", "--private-headers"]).arg(&thin))?;
        for text in ["name /usr/lib/libSystem.B.dylib ", "platform macos", "minos 13.0", " BUNDLE "] {
            expect(commands.contains(text), format!("{processor}: no `{text}` in\n{commands}"))?;
        }
        let needed = commands.matches("cmd LC_LOAD_DYLIB").count();
        expect(needed == 1, format!("{processor}: {needed} libraries are needed"))?;
        if processor == "arm64" {
            let script = root().join("bindings-tests/packages/signature.py");
            run(Command::new("python3").arg(script).arg(&thin))?;
        }
    }
    Ok(())
}
