//! The library on other processors and with another C library: all programs of `bindings-tests/c` and the C++ tests, by
//! cross compilers and qemu's user mode. Rust's own library for these targets is built from its source.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

use libtest_mimic::{Failed, Trial};

use super::cpp::{self, judge};
use super::header::WARNINGS;
use super::library::{Library, SONAME, install, without_cargo};
use super::neighbour;
use super::panics;
use super::programs::{C, CXX, WITH_ALLOCATOR, compile, sources};
use super::symbols;
use super::tools::{NIGHTLY, RUST_SRC, root, run, scratch, trial};

/// A target, and what programs are made and run with.
struct Target {
    name: &'static str,
    triple: &'static str,
    /// What rustc is told besides.
    flags: &'static str,
    cc: &'static [&'static str],
    /// For the C programs as C++, which are compiled for some targets only.
    cxx: Option<&'static [&'static str]>,
    /// For the C++ tests, which need a standard library.
    cpp: &'static [&'static str],
    emulator: &'static [&'static str],
    library: OnceLock<Result<Library, Failed>>,
}

/// Where the cross compiler's libraries are, which the system does not look for.
const I686_LOADER: &str = "-Wl,--dynamic-linker=/usr/i686-linux-gnu/lib/ld-linux.so.2";
const I686_LIBRARIES: &str = "-Wl,-rpath,/usr/i686-linux-gnu/lib";

static TARGETS: [Target; 5] = [
    Target {
        name: "aarch64",
        triple: "aarch64-unknown-linux-gnu",
        flags: "",
        cc: &["aarch64-linux-gnu-gcc"],
        cxx: Some(&["aarch64-linux-gnu-g++"]),
        cpp: &["aarch64-linux-gnu-g++"],
        emulator: &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
        library: OnceLock::new(),
    },
    Target {
        name: "armv7",
        triple: "armv7-unknown-linux-gnueabihf",
        flags: "",
        cc: &["arm-linux-gnueabihf-gcc"],
        cxx: None,
        cpp: &["arm-linux-gnueabihf-g++"],
        emulator: &["qemu-arm", "-L", "/usr/arm-linux-gnueabihf"],
        library: OnceLock::new(),
    },
    Target {
        name: "i686",
        triple: "i686-unknown-linux-gnu",
        flags: "",
        cc: &["i686-linux-gnu-gcc", I686_LOADER, I686_LIBRARIES],
        cxx: Some(&["i686-linux-gnu-g++", I686_LOADER, I686_LIBRARIES]),
        cpp: &["i686-linux-gnu-g++", "-static"],
        emulator: &[], // an x86-64 processor runs it; in qemu-i386 `fork` hangs
        library: OnceLock::new(),
    },
    Target {
        name: "s390x",
        triple: "s390x-unknown-linux-gnu",
        flags: "",
        cc: &["s390x-linux-gnu-gcc"],
        cxx: None,
        cpp: &["s390x-linux-gnu-g++"],
        emulator: &["qemu-s390x", "-L", "/usr/s390x-linux-gnu"],
        library: OnceLock::new(),
    },
    Target {
        name: "musl",
        triple: "x86_64-unknown-linux-musl",
        // A shared library at all, and no start files of rustc's, which only its own build of the target has.
        flags: "-Ctarget-feature=-crt-static -Clink-self-contained=no",
        cc: &["musl-gcc"],
        // It has no standard library of C++, which these programs do not use.
        cxx: Some(&["musl-gcc", "-fno-exceptions", "-fno-rtti"]),
        cpp: &["python3", "-m", "ziglang", "c++", "-target", "x86_64-linux-musl"],
        emulator: &[],
        library: OnceLock::new(),
    },
];

/// GoogleTest has to be compiled for each target; Debian has its source.
const GTEST: &str = "/usr/src/googletest/googletest";
const GTEST_SOURCE: &str = "/usr/src/googletest/googletest/src/gtest-all.cc";
const GTEST_MAIN: &str = "/usr/src/googletest/googletest/src/gtest_main.cc";

/// Programs that take long in an emulator, and are linked to the shared library only.
const ONCE: [&str; 3] = ["allocations", "any_message", "worst_case"];

pub fn trials() -> Vec<Trial> {
    let aarch64 = &TARGETS[0];
    // What takes longest is first, so that several threads have something to do until the end.
    let mut trials =
        vec![trial("targets::aarch64::rust", &aarch64.tools(aarch64.cc), || rust_tests(aarch64))];
    for target in &TARGETS {
        let mut tools = target.tools(target.cpp);
        tools.push(GTEST_SOURCE);
        trials.push(trial(format!("targets::{}::cpp", target.name), &tools, || cpp_tests(target)));
        for source in sources() {
            let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            trials.push(target.program("shared", target.cc, C, &source, Library::link_shared));
            if ONCE.contains(&&*name) {
                continue;
            }
            // The static C library of GNU has an allocator that cannot be replaced as these do it.
            let link: Link =
                if WITH_ALLOCATOR.contains(&&*name) { Library::link_static } else { link_all_static };
            trials.push(target.program("static", target.cc, C, &source, link));
            if let Some(cxx) = target.cxx {
                trials.push(target.program("cxx", cxx, CXX, &source, Library::link_shared));
            }
        }
        let tools = [&target.tools(target.cc), &panics::TOOLS[..]].concat();
        trials.push(trial(format!("targets::{}::panics", target.name), &tools, || no_panics(target)));
        let tools = [&target.tools(target.cc), &["nm", "objdump", "readelf"][..]].concat();
        trials.push(trial(format!("targets::{}::symbols", target.name), &tools, || {
            let library = target.library()?;
            let libc = if target.triple.ends_with("musl") { "libc.so" } else { "libc.so.6" };
            symbols::needed_libraries(library, libc)?;
            neighbour::symbols(library, target.architecture())
        }));
    }
    for (name, flags) in [("words", ""), ("simd128", "-Ctarget-feature=+simd128")] {
        let tools = [NIGHTLY, RUST_SRC, "node"];
        trials.push(trial(format!("targets::wasm32::{name}"), &tools, move || in_node(name, flags)));
    }
    trials
}

type Link = fn(&Library, &mut Command);

/// A program that contains the C library, too.
fn link_all_static(library: &Library, command: &mut Command) {
    command.arg("-static").arg(&library.archive);
}

impl Target {
    /// What a test needs that compiles by this compiler.
    fn tools(&self, compiler: &[&'static str]) -> Vec<&'static str> {
        let mut tools = vec![NIGHTLY, RUST_SRC, self.cc[0]];
        tools.push(if compiler.contains(&"ziglang") { "python3 ziglang" } else { compiler[0] });
        tools.extend(self.emulator.first());
        tools
    }

    /// A program of `bindings-tests/c`.
    fn program(
        &'static self,
        kind: &str,
        compiler: &'static [&'static str],
        language: &'static [&'static str],
        source: &Path,
        link: Link,
    ) -> Trial {
        let (variant, source) = (format!("{}-{kind}", self.name), source.to_owned());
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("targets::{}::{kind}::{name}", self.name);
        trial(name, &self.tools(compiler), move || {
            let program = self.compile(&variant, compiler, language, &source, link)?;
            run(self.run(&program).current_dir(root())).map(|_| ())
        })
    }

    /// Compiles and links a program; gives its path. It is not optimised, because compiling would take longer.
    fn compile(
        &self,
        variant: &str,
        compiler: &[&str],
        language: &[&str],
        source: &Path,
        link: Link,
    ) -> Result<PathBuf, Failed> {
        let (compiler, options) = compiler.split_first().ok_or("no compiler")?;
        compile(variant, compiler, &[options, language, &["-O0"]].concat(), source, self.library()?, link)
    }

    /// The processor, as the target's name has it.
    fn architecture(&self) -> &str {
        self.triple.split('-').next().unwrap_or_default()
    }

    /// A command for what is run on the target.
    fn run(&self, program: &Path) -> Command {
        let words = self.emulator.iter().map(OsStr::new).chain([program.as_os_str()]);
        command(words)
    }

    /// The nightly cargo, for one of its commands.
    fn cargo(&self, subcommand: &str, std: &str) -> Command {
        let mut cargo = nightly_cargo(subcommand, std, self.triple, self.flags);
        cargo.env(variable(self.triple, "LINKER"), self.cc[0]);
        cargo
    }

    /// The library as it is shipped, which is built once.
    fn library(&self) -> Result<&Library, Failed> {
        static BUILDS: Mutex<()> = Mutex::new(());
        let library = self.library.get_or_init(|| {
            let _one_at_a_time = BUILDS.lock();
            run(&mut self.cargo("library", "core,alloc"))?;
            Ok(install(&format!("targets/{}", self.name), root(), &folder().join(self.triple)))
        });
        library.as_ref().map_err(Failed::clone)
    }
}

/// A command of the nightly cargo that builds Rust's own library too.
fn nightly_cargo(subcommand: &str, std: &str, triple: &str, flags: &str) -> Command {
    let mut cargo = without_cargo("rustup");
    cargo.args(["run", "nightly", "cargo", subcommand, "--quiet", &format!("-Zbuild-std={std}")]);
    cargo.args(["--target", triple]).env("CARGO_TARGET_DIR", folder()).current_dir(root());
    cargo.env(variable(triple, "RUSTFLAGS"), flags);
    cargo
}

/// The name of a variable that tells cargo something about a target.
fn variable(triple: &str, name: &str) -> String {
    format!("CARGO_TARGET_{}_{name}", triple.to_uppercase().replace('-', "_"))
}

/// Where all targets are built, so that what they share is built once.
fn folder() -> PathBuf {
    scratch("targets/cargo")
}

/// No panic can be reached in what is shipped for a target.
fn no_panics(target: &Target) -> Result<(), Failed> {
    panics::check(&target.library()?.shared.join(SONAME))?;
    let source = root().join("bindings-tests/c/any_message.c");
    let variant = format!("{}-panics", target.name);
    panics::check(&target.compile(&variant, target.cc, C, &source, Library::link_static)?)
}

/// The C++ tests. They are not optimised, because compiling would take longer.
fn cpp_tests(target: &Target) -> Result<(), Failed> {
    let folder = root().join("bindings-tests/cpp");
    let program = scratch("programs").join(format!("{}-cpp", target.name));
    let gtest = program.with_extension("gtest.o");
    let compiler = |options: &[&str]| {
        let mut compiler = command(target.cpp.iter().map(OsStr::new));
        compiler.args(["-std=c++17", "-O0", "-isystem"]).arg(format!("{GTEST}/include")).args(options);
        compiler
    };
    run(compiler(&["-I", GTEST, "-c", GTEST_SOURCE, "-o"]).arg(&gtest))?;

    let library = target.library()?;
    let mut tests = compiler(&WARNINGS);
    library.compile(&mut tests);
    tests.arg("-I").arg(&folder).args(cpp::sources(&folder)).arg(&gtest).arg(GTEST_MAIN);
    run(tests.arg(&library.archive).args(["-pthread", "-o"]).arg(&program))?;
    judge(target.run(&program).current_dir(root()))
}

/// What takes minutes in the emulator: each tries thousands of texts, or much memory.
const SLOW: [&str; 2] = ["no_more_is_taken_than_the_limit", "what_a_stranger_sent_is_on_one_line"];

/// Rust's unit tests, which compare the vectors of the processor with single bytes.
fn rust_tests(target: &Target) -> Result<(), Failed> {
    let mut cargo = target.cargo("test", "std");
    cargo.env(variable(target.triple, "RUNNER"), target.emulator.join(" "));
    // In a folder of its own, so that no other build waits for this one.
    cargo.env("CARGO_TARGET_DIR", scratch("targets/rust"));
    // All of the library unwinds in tests, and so has to be built for that.
    cargo.env("CARGO_PROFILE_DEV_PANIC", "unwind").env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo.args(["--lib", "--"]).args(SLOW.iter().flat_map(|name| ["--skip", name]));
    run(&mut cargo).map(|_| ())
}

/// The library as a module of WebAssembly.
fn in_node(name: &str, flags: &str) -> Result<(), Failed> {
    static BUILDS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = BUILDS.lock();
    let triple = "wasm32-unknown-unknown";
    run(nightly_cargo("library", "core,alloc", triple, flags).args(["--crate-type", "cdylib"]))?;
    let module = scratch("targets/wasm32").join(name).with_extension("wasm");
    fs::copy(folder().join(triple).join("release/opentera_messages.wasm"), &module)?;
    run(Command::new("node").arg(root().join("bindings-tests/wasm/golden.mjs")).arg(module)).map(|_| ())
}

/// A command of these words.
fn command<'a>(mut words: impl Iterator<Item = &'a OsStr>) -> Command {
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    command
}
