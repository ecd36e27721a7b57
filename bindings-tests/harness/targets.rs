//! The library on other processors, with other C libraries and on other systems: all programs of `bindings-tests/c`, the
//! C++ tests and those of the drop-in, by cross compilers, qemu's user mode, Wine and Node. Rust's own library for these
//! targets is built from its source.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::archives::{packages, unpacked};
use super::compat;
use super::counts::{checks, counted, number_before};
use super::cpp::{self, judge};
use super::header::WARNINGS;
use super::library::{Library, SONAME, cargo, without_cargo};
use super::neighbour;
use super::panics;
use super::programs::{C, CXX, UNLOAD, WITH_ALLOCATOR, compile_to, sources};
use super::symbols;
use super::tools::{NIGHTLY, RUST_SRC, command, emulated, root, run, scratch, trial, wine};

/// A target, and what programs are made and run with.
struct Target {
    name: &'static str,
    triple: &'static str,
    system: System,
    cc: &'static [&'static str],
    /// For the C programs as C++, which are compiled for some targets only.
    cxx: Option<&'static [&'static str]>,
    /// For the C++ tests, which need a standard library, and are left out where others repeat them.
    cpp: Option<&'static [&'static str]>,
    emulator: &'static [&'static str],
    /// Programs of C and tests of C++ that cannot run there, each with the reason.
    left_out: &'static [(&'static str, &'static str)],
    library: OnceLock<Result<Library, Failed>>,
    gtest: OnceLock<Result<PathBuf, Failed>>,
}

#[derive(Clone, Copy, PartialEq)]
enum System {
    Linux,
    /// Linux, for which only static programs are made.
    StaticLinux,
    Windows,
    Emscripten,
}

const ALLOCATOR: &str = "the allocator of the C library cannot be replaced";
const PROCESSES: &str = "no process can be forked";
const THREADS: &str = "there is one thread";

/// Programs of Emscripten are one file each, which reads the files of the system.
const NODE: [&str; 3] = ["-sNODERAWFS", "-sALLOW_MEMORY_GROWTH", "-sSINGLE_FILE"];

/// Where the cross compiler's libraries are, which the system does not look for.
const I686_LOADER: &str = "-Wl,--dynamic-linker=/usr/i686-linux-gnu/lib/ld-linux.so.2";
const I686_LIBRARIES: &str = "-Wl,-rpath,/usr/i686-linux-gnu/lib";

static TARGETS: [Target; 8] = [
    Target {
        name: "aarch64",
        triple: "aarch64-unknown-linux-gnu",
        system: System::Linux,
        cc: &["aarch64-linux-gnu-gcc"],
        cxx: Some(&["aarch64-linux-gnu-g++"]),
        cpp: Some(&["aarch64-linux-gnu-g++"]),
        emulator: &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
        left_out: &[],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "armv7",
        triple: "armv7-unknown-linux-gnueabihf",
        system: System::Linux,
        cc: &["arm-linux-gnueabihf-gcc"],
        cxx: None,
        cpp: Some(&["arm-linux-gnueabihf-g++"]),
        emulator: &["qemu-arm", "-L", "/usr/arm-linux-gnueabihf"],
        left_out: &[],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "i686",
        triple: "i686-unknown-linux-gnu",
        system: System::Linux,
        cc: &["i686-linux-gnu-gcc", I686_LOADER, I686_LIBRARIES],
        cxx: Some(&["i686-linux-gnu-g++", I686_LOADER, I686_LIBRARIES]),
        cpp: Some(&["i686-linux-gnu-g++", "-static"]),
        emulator: &[], // an x86-64 processor runs it; in qemu-i386 `fork` hangs
        left_out: &[],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "s390x",
        triple: "s390x-unknown-linux-gnu",
        system: System::Linux,
        cc: &["s390x-linux-gnu-gcc"],
        cxx: None,
        cpp: Some(&["s390x-linux-gnu-g++"]),
        emulator: &["qemu-s390x", "-L", "/usr/s390x-linux-gnu"],
        left_out: &[],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "musl",
        triple: "x86_64-unknown-linux-musl",
        system: System::Linux,
        cc: &["musl-gcc"],
        // It has no standard library of C++, which these programs do not use.
        cxx: Some(&["musl-gcc", "-fno-exceptions", "-fno-rtti"]),
        cpp: Some(&["python3", "-m", "ziglang", "c++", "-target", "x86_64-linux-musl"]),
        emulator: &[],
        left_out: &[("allocations", ALLOCATOR), ("out_of_memory", ALLOCATOR)],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "aarch64-musl",
        triple: "aarch64-unknown-linux-musl",
        system: System::StaticLinux,
        // Its sanitizer, which is on otherwise, contains panics of its own.
        cc: &["python3", "-m", "ziglang", "cc", "-target", "aarch64-linux-musl", "-fno-sanitize=undefined"],
        cxx: None,
        cpp: None,
        emulator: &["qemu-aarch64"],
        left_out: &[("allocations", ALLOCATOR), ("out_of_memory", ALLOCATOR)],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "windows",
        triple: "x86_64-pc-windows-gnu",
        system: System::Windows,
        cc: &["x86_64-w64-mingw32-gcc"],
        cxx: Some(&["x86_64-w64-mingw32-g++"]),
        // With the threads of POSIX, because the others are not those of C++.
        cpp: Some(&["x86_64-w64-mingw32-g++-posix", "-static"]),
        emulator: &["wine"],
        left_out: &[("allocations", ALLOCATOR), ("fork", PROCESSES), ("out_of_memory", ALLOCATOR)],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
    },
    Target {
        name: "emscripten",
        triple: "wasm32-unknown-emscripten",
        system: System::Emscripten,
        cc: &["emcc", NODE[0], NODE[1], NODE[2]],
        // It gives the name of a language to its compiler in another place than is wanted.
        cxx: Some(&["em++", NODE[0], NODE[1], NODE[2], "-Wno-deprecated"]),
        cpp: Some(&["em++", NODE[0], NODE[1], NODE[2], "-fexceptions"]),
        emulator: &["node"],
        left_out: &[
            ("allocations", ALLOCATOR),
            ("fork", PROCESSES),
            ("out_of_memory", ALLOCATOR),
            ("Shared.IsReadByManyThreads", THREADS),
            ("Shared.GoesThroughAQueue", THREADS),
            ("Threads.WithAnArenaEach", THREADS),
        ],
        library: OnceLock::new(),
        gtest: OnceLock::new(),
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
        if let Some(compiler) = target.cpp {
            let tools = [&target.tools(compiler)[..], &[GTEST_SOURCE]].concat();
            trials.push(trial(format!("targets::{}::cpp", target.name), &tools, || {
                let folder = root().join("bindings-tests/cpp");
                cpp_tests(target, compiler, "cpp", &cpp::sources(&folder), &[folder])
            }));
            if [System::Windows, System::Emscripten].contains(&target.system) {
                trials.push(trial(format!("targets::{}::compat", target.name), &tools, || {
                    cpp_tests(target, compiler, "compat", &compat::tests(), &compat::includes())
                }));
            }
        }
        let shared = target.link_shared();
        for source in sources() {
            let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if target.is_left_out(&name) {
                continue;
            }
            if let Some(link) = shared {
                trials.push(target.program("shared", target.cc, C, &source, link));
            }
            if shared.is_some() && ONCE.contains(&&*name) {
                continue;
            }
            // The static C library of GNU has an allocator that cannot be replaced as these do it.
            let link: Link =
                if WITH_ALLOCATOR.contains(&&*name) { Library::link_static } else { link_all_static };
            trials.push(target.program("static", target.cc, C, &source, link));
            if let Some(cxx) = target.cxx.filter(|_| !ONCE.contains(&&*name)) {
                trials.push(target.program("cxx", cxx, CXX, &source, shared.unwrap_or(Library::link_static)));
            }
        }
        if target.system == System::Windows {
            trials.push(trial(format!("targets::{}::unload", target.name), &target.tools(target.cc), || {
                let program = target.compile("unload", target.cc, C, &root().join(UNLOAD), not_linked)?;
                run(target.run(&program)?.arg(DLL)).map(drop)
            }));
        }
        if target.system == System::Emscripten {
            let name = format!("targets::{}::features", target.name);
            trials.push(trial(name, &target.tools(target.cc), || no_features(target)));
            continue;
        }
        let tools = [&target.tools(target.cc), &panics::TOOLS[..]].concat();
        trials.push(trial(format!("targets::{}::panics", target.name), &tools, || no_panics(target)));
        if target.system == System::Windows {
            continue;
        }
        let tools = [&target.tools(target.cc), &["nm", "objdump", "readelf"][..]].concat();
        trials.push(trial(format!("targets::{}::symbols", target.name), &tools, || {
            let library = target.library()?;
            let libc = if target.triple.ends_with("musl") { "libc.so" } else { "libc.so.6" };
            symbols::needed_libraries(library, libc)?;
            neighbour::symbols(library, target.architecture())
        }));
    }
    let tools = [NIGHTLY, RUST_SRC, "node"];
    trials.push(trial("targets::wasm32::simd128", &tools, with_simd128));
    trials
}

type Link = fn(&Library, &mut Command);

const DLL: &str = "libopentera_messages.dll";

/// A program that contains the C library, too.
fn link_all_static(library: &Library, command: &mut Command) {
    command.arg("-static").arg(&library.archive);
}

/// A program that finds the DLL by `WINEPATH`.
fn link_dll(library: &Library, command: &mut Command) {
    command.arg(library.archive.with_file_name(format!("{DLL}.a")));
}

/// A program that loads the DLL itself.
fn not_linked(_: &Library, command: &mut Command) {
    command.args(["-static", "-pthread"]);
}

impl Target {
    /// What a test needs that compiles by this compiler.
    fn tools(&self, compiler: &[&'static str]) -> Vec<&'static str> {
        let mut tools = vec![NIGHTLY, RUST_SRC];
        tools.extend(
            [self.cc, compiler]
                .map(|compiler| if compiler.contains(&"ziglang") { "python3 ziglang" } else { compiler[0] }),
        );
        tools.extend(self.emulator.first());
        tools
    }

    fn is_left_out(&self, name: &str) -> bool {
        self.left_out.iter().any(|(left_out, _)| *left_out == name)
    }

    /// How a program is linked to the shared library, if there is one.
    fn link_shared(&self) -> Option<Link> {
        match self.system {
            System::Linux => Some(Library::link_shared),
            System::Windows => Some(link_dll),
            System::StaticLinux | System::Emscripten => None,
        }
    }

    /// Where a program is.
    fn path(&self, variant: &str, name: &str) -> PathBuf {
        let ending = match self.system {
            System::Linux | System::StaticLinux => "",
            System::Windows => "exe",
            System::Emscripten => "js",
        };
        scratch(&format!("programs/{variant}")).join(name).with_extension(ending)
    }

    /// A program of `bindings-tests/c`.
    fn program(
        &'static self,
        kind: &'static str,
        compiler: &'static [&'static str],
        language: &'static [&'static str],
        source: &Path,
        link: Link,
    ) -> Trial {
        let source = source.to_owned();
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("targets::{}::{kind}::{name}", self.name);
        trial(name, &self.tools(compiler), move || {
            self.library()?;
            counted(self.triple, kind, || {
                let program = self.compile(kind, compiler, language, &source, link)?;
                let output = run(self.run(&program)?.current_dir(root()))?;
                checks(&source, &output)
            })
        })
    }

    /// Compiles and links a program; gives its path. It is not optimised, because compiling would take longer.
    fn compile(
        &self,
        kind: &str,
        compiler: &[&str],
        language: &[&str],
        source: &Path,
        link: Link,
    ) -> Result<PathBuf, Failed> {
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        let program = self.path(&format!("{}-{kind}", self.name), &name);
        let compiler = command(compiler.iter().map(OsStr::new));
        compile_to(&program, compiler, &[language, &["-O0"]].concat(), source, self.library()?, link)?;
        Ok(program)
    }

    /// The processor, as the target's name has it.
    fn architecture(&self) -> &str {
        self.triple.split('-').next().unwrap_or_default()
    }

    /// A command for what is run on the target.
    fn run(&self, program: &Path) -> Result<Command, Failed> {
        let mut command = emulated(self.emulator, program);
        if self.system == System::Windows {
            wine(&mut command, &self.library()?.shared)?;
        }
        Ok(command)
    }

    /// The library of the archive that is shipped.
    fn library(&self) -> Result<&Library, Failed> {
        let library = self.library.get_or_init(|| {
            let folder = unpacked(self.triple)?;
            let loaded = if self.system == System::Windows { "bin" } else { "lib" };
            Ok(Library {
                include: folder.join("include"),
                shared: folder.join(loaded),
                archive: folder.join("lib/libopentera_messages.a"),
            })
        });
        library.as_ref().map_err(Failed::clone)
    }
}

/// The name of a variable that tells cargo something about a target.
fn variable(triple: &str, name: &str) -> String {
    format!("CARGO_TARGET_{}_{name}", triple.to_uppercase().replace('-', "_"))
}

/// No panic can be reached in what is shipped for a target.
fn no_panics(target: &Target) -> Result<(), Failed> {
    target.library()?;
    let shared = if target.system == System::Windows { DLL } else { SONAME };
    panics::check(&packages().join(target.triple).join("build").join(shared))?; // with its symbols
    let source = root().join("bindings-tests/c/any_message.c");
    let variant = format!("{}-panics", target.name);
    panics::check(&target.compile(&variant, target.cc, C, &source, Library::link_static)?)
}

/// An older linker can read the objects: they say of no newer feature of WebAssembly that they use it.
fn no_features(target: &Target) -> Result<(), Failed> {
    let library = fs::read(&target.library()?.archive)?;
    let features = ["bulk-memory", "multivalue", "reference-types", "sign-ext", "nontrapping-fptoint"];
    let uses = |feature: &&str| library.windows(feature.len()).any(|bytes| bytes == feature.as_bytes());
    match features.iter().find(|feature| uses(feature)) {
        Some(feature) => Err(format!("the library uses {feature}").into()),
        None => Ok(()),
    }
}

/// Tests with GoogleTest. They are not optimised, because compiling would take longer.
fn cpp_tests(
    target: &'static Target,
    compiler: &[&str],
    kind: &'static str,
    sources: &[PathBuf],
    folders: &[PathBuf],
) -> Result<(), Failed> {
    let compiler = |options: &[&str]| {
        let mut compiler = command(compiler.iter().map(OsStr::new));
        compiler.args(["-std=c++17", "-O0", "-isystem"]).arg(format!("{GTEST}/include")).args(options);
        compiler
    };
    let gtest = target.gtest.get_or_init(|| {
        let object = scratch("programs").join(format!("{}-gtest.o", target.name));
        run(compiler(&["-I", GTEST, "-c", GTEST_SOURCE, "-o"]).arg(&object))?;
        Ok(object)
    });
    let gtest = gtest.as_ref().map_err(Failed::clone)?;
    let program = target.path(target.name, kind);
    let library = target.library()?;
    counted(target.triple, kind, || {
        let mut tests = compiler(&WARNINGS);
        library.compile(&mut tests);
        for folder in folders {
            tests.arg("-I").arg(folder);
        }
        tests.args(sources).arg(gtest).arg(GTEST_MAIN).arg(&library.archive);
        if target.system != System::Emscripten {
            tests.arg("-pthread");
        }
        run(tests.arg("-o").arg(&program))?;
        let left_out: Vec<_> = target.left_out.iter().map(|(name, _)| *name).collect();
        let mut command = target.run(&program)?;
        command.arg(format!("--gtest_filter=-{}", left_out.join(":"))).current_dir(root());
        number_before(&judge(&mut command)?, " tests from")
    })
}

/// What takes minutes in the emulator: each tries thousands of texts, or much memory.
const SLOW: [&str; 2] = ["no_more_is_taken_than_the_limit", "what_a_stranger_sent_is_on_one_line"];

/// Rust's unit tests, which compare the vectors of the processor with single bytes.
fn rust_tests(target: &Target) -> Result<(), Failed> {
    let mut cargo = without_cargo("rustup");
    cargo.args(["run", "nightly", "cargo", "test", "--quiet", "-Zbuild-std=std", "--target", target.triple]);
    cargo.current_dir(root()).env(variable(target.triple, "LINKER"), target.cc[0]);
    cargo.env(variable(target.triple, "RUNNER"), target.emulator.join(" "));
    // In a folder of its own, so that no other build waits for this one.
    cargo.env("CARGO_TARGET_DIR", scratch("targets/rust"));
    // All of the library unwinds in tests, and so has to be built for that.
    cargo.env("CARGO_PROFILE_DEV_PANIC", "unwind").env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo.args(["--lib", "--"]).args(SLOW.iter().flat_map(|name| ["--skip", name]));
    run(&mut cargo).map(|_| ())
}

/// The module of WebAssembly with vectors, which the released one does not have.
fn with_simd128() -> Result<(), Failed> {
    let triple = "wasm32-unknown-unknown";
    let folder = scratch("targets/wasm32");
    let mut library = cargo();
    library.args(["library", "--quiet", "--target", triple, "--crate-type", "cdylib"]).current_dir(root());
    library.env(variable(triple, "RUSTFLAGS"), "-Ctarget-feature=+simd128").env("CARGO_TARGET_DIR", &folder);
    run(&mut library)?;
    let module = folder.join(triple).join("release/opentera_messages.wasm");
    let script = root().join("bindings-tests/wasm/golden.mjs");
    counted(triple, "messages in Node, with SIMD128", || {
        number_before(&run(Command::new("node").arg(script).arg(module))?, " messages")
    })
}
