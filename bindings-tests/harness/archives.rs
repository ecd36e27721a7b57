//! What is downloaded: the archives and Debian packages of `packaging/archives.py`, unpacked as users would.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use libtest_mimic::{Failed, Trial};

use super::counts::{checks, counted, number_before};
use super::programs::sources;
use super::symbols;
use super::tools::{NIGHTLY, RUST_SRC, emulated, root, run, scratch, trial, wine};

/// What every archive is built with.
const BUILD: [&str; 4] = ["python3", "cmake", "ninja", "cc"];
/// Where Rust's library is built from its source.
const CROSS: [&str; 2] = [NIGHTLY, RUST_SRC];

/// What packs a wheel.
pub const SETUPTOOLS: &str = "python3 setuptools.command.bdist_wheel";

/// The newest glibc that a symbol may need, of the versions 2.x. The Debian packages depend on it.
pub const GLIBC: u32 = 17;

/// Linux, with the compilers.
const LINUX: [(&str, &str); 5] = [
    ("x86_64-unknown-linux-gnu", "x86_64-linux-gnu-gcc"),
    ("aarch64-unknown-linux-gnu", "aarch64-linux-gnu-gcc"),
    ("armv7-unknown-linux-gnueabihf", "arm-linux-gnueabihf-gcc"),
    ("i686-unknown-linux-gnu", "i686-linux-gnu-gcc"),
    ("s390x-unknown-linux-gnu", "s390x-linux-gnu-gcc"),
];

/// A machine of Debian's.
struct Debian {
    architecture: &'static str,
    target: &'static str,
    multiarch: &'static str,
    compiler: &'static str,
    emulator: &'static [&'static str],
}

static DEBIAN: [Debian; 3] = [
    Debian {
        architecture: "amd64",
        target: LINUX[0].0,
        multiarch: "x86_64-linux-gnu",
        compiler: LINUX[0].1,
        emulator: &[],
    },
    Debian {
        architecture: "arm64",
        target: LINUX[1].0,
        multiarch: "aarch64-linux-gnu",
        compiler: LINUX[1].1,
        emulator: &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
    },
    Debian {
        architecture: "armhf",
        target: LINUX[2].0,
        multiarch: "arm-linux-gnueabihf",
        compiler: LINUX[2].1,
        emulator: &["qemu-arm", "-L", "/usr/arm-linux-gnueabihf"],
    },
];

const X86_64: &str = LINUX[0].0;
const MACOS: &str = "universal-apple-darwin";
const MSVC: [&str; 2] = ["x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"];
const MINGW: &str = "/usr/x86_64-w64-mingw32";
const WASM: &str = "wasm32-unknown-unknown";

/// Nothing is run, but the names that are exported are compared with the header.
const INSPECTED: &str = "inspected: names";

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        trial("archives::reproducible", &needs(&["sha256sum", SETUPTOOLS, "python3-config"]), reproducible),
        trial("archives::macos", &needs(&["clang", "ld64.lld-14", "llvm-lipo-14"]), || {
            unpacked(MACOS)?;
            counted(MACOS, INSPECTED, macos)
        }),
        trial("archives::wasm::node", &needs(&["node", "wasm-opt"]), in_node),
        trial("archives::wasm::chromium", &needs(&["chromium", "wasm-opt"]), in_chromium),
        trial("archives::debian::lintian", &needs(&["lintian", LINUX[1].1, LINUX[2].1]), lintian),
    ];
    for machine in &DEBIAN {
        let mut tools = vec!["dpkg-deb", "pkg-config", machine.compiler];
        tools.extend(machine.emulator.first());
        let name = format!("archives::debian::{}", machine.architecture);
        trials.push(trial(name, &needs(&tools), || debian_program(machine)));
    }
    for (target, compiler) in LINUX {
        let name = format!("archives::linux::{target}");
        trials.push(trial(name, &needs(&["objdump", "nm", compiler]), move || linux(target)));
    }
    let tools = ["clang", "lld-link", "llvm-dlltool", "llvm-readobj"];
    for target in MSVC {
        let name = format!("archives::msvc::inspected::{target}");
        trials.push(trial(name, &needs(&tools), move || {
            unpacked(target)?;
            counted(target, INSPECTED, || msvc_inspected(target))
        }));
    }
    for (kind, library) in
        [("shared", "lib/opentera_messages.dll.lib"), ("static", "lib/opentera_messages.lib")]
    {
        let tools = [&needs(&tools)[..], &["wine", "/usr/x86_64-w64-mingw32/lib/libucrt.a"]].concat();
        // Windows has no `fork`.
        for source in sources().into_iter().filter(|source| !source.ends_with("fork.c")) {
            let stem = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let name = format!("archives::msvc::{kind}::{stem}");
            trials.push(trial(name, &tools, move || {
                unpacked(MSVC[0])?;
                counted(MSVC[0], kind, || msvc_program(kind, library, &source))
            }));
        }
    }
    trials
}

pub fn needs(tools: &[&'static str]) -> Vec<&'static str> {
    [&BUILD[..], &CROSS[..], tools].concat()
}

/// The command that builds the archives of a target, or its wheels.
fn packaging(source: &Path, script: &str, target: &str) -> Command {
    let mut command = Command::new("python3");
    command.arg(source.join("packaging").join(script)).arg(target);
    command
}

/// Lets a script of `packaging` build once for a target. All of them build in the same folder, so one does at a time.
pub fn built(script: &'static str, target: &str) -> Result<(), Failed> {
    type Done = BTreeMap<(&'static str, String), Result<(), Failed>>;
    static BUILT: Mutex<Done> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock()?;
    let build = || run(&mut packaging(root(), script, target)).map(|_| ());
    built.entry((script, target.to_owned())).or_insert_with(build).clone()
}

/// The unpacked archive of a target, which is built once.
pub fn unpacked(target: &str) -> Result<PathBuf, Failed> {
    static UNPACKED: Mutex<BTreeMap<String, Result<PathBuf, Failed>>> = Mutex::new(BTreeMap::new());
    let mut unpacked = UNPACKED.lock()?;
    let name = format!("opentera-messages-{}-{target}", env!("CARGO_PKG_VERSION"));
    let ending = if target.contains("windows") { ".zip" } else { ".tar.gz" };
    let build = || {
        built("archives.py", target)?;
        let folder = scratch("archives").join(target);
        unpack(&packages().join(format!("{name}{ending}")), &folder)?;
        Ok(folder.join(name))
    };
    unpacked.entry(target.to_owned()).or_insert_with(build).clone()
}

/// Unpacks an archive or a wheel into a new folder.
pub fn unpack(archive: &Path, folder: &Path) -> Result<(), Failed> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let mut cmake = Command::new("cmake"); // which reads both formats
    run(cmake.args(["-E", "tar", "xf"]).arg(archive).current_dir(folder)).map(|_| ())
}

/// Where they are built and packed.
pub fn packages() -> PathBuf {
    root().join("target/packages")
}

/// What a command prints.
pub fn printed(command: &mut Command) -> Result<String, Failed> {
    Ok(String::from_utf8_lossy(&run(command)?.stdout).into_owned())
}

pub fn expect(holds: bool, what: impl Into<String>) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(what.into().into()) }
}

/// Another copy of the source tree, in a folder with another name, gives the same bytes; and the checksums are right.
fn reproducible() -> Result<(), Failed> {
    let scripts = [("archives.py", X86_64), ("wheels.py", X86_64), ("wheels.py", "sdist")];
    for (script, target) in scripts {
        built(script, target)?;
    }
    let copy = scratch("archives").join("another copy of the source");
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(&copy)?;
    let files = "git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t \"$0\"";
    run(Command::new("sh").arg("-c").arg(files).arg(&copy).current_dir(root()))?;
    for (script, target) in scripts {
        run(packaging(&copy, script, target).current_dir(&copy))?;
    }
    let again = copy.join("target/packages");
    let mut count = 0;
    for entry in fs::read_dir(&again)? {
        let name = entry?.file_name();
        if name.to_string_lossy().ends_with(".sha256") {
            run(Command::new("sha256sum").arg("-c").arg(&name).current_dir(&again))?;
            let [one, other] =
                [packages(), again.clone()].map(|folder| fs::read_to_string(folder.join(&name)));
            expect(one? == other?, format!("{name:?} differs"))?;
            count += 1;
        }
    }
    // The archive, two Debian packages, two wheels and the source distribution.
    expect(count == 6, format!("{count} checksums"))
}

/// The library exports the functions of the header, and needs no newer glibc.
fn linux(target: &str) -> Result<(), Failed> {
    let library = unpacked(target)?.join("lib/libopentera_messages.so.0");
    let text = printed(Command::new("objdump").arg("-T").arg(&library))?;
    let versions = text.split("GLIBC_2.").skip(1).filter_map(|rest| {
        rest.split(|end: char| !end.is_ascii_digit()).next().and_then(|number| number.parse::<u32>().ok())
    });
    let needed = versions.max().ok_or("no version")?;
    expect(needed <= GLIBC, format!("needs glibc 2.{needed}"))?;
    symbols::same(&symbols::in_header(), &symbols::exported(&library)?, "the header", "the library")
}

/// Both processors, what the dynamic linker reads, and the signature without which arm64 does not run it.
fn macos() -> Result<u64, Failed> {
    let folder = unpacked(MACOS)?;
    let mut names = 0;
    let llvm = |tool: &str| Command::new(format!("llvm-{tool}-14"));
    let functions = symbols::in_header();
    let dylib = format!("libopentera_messages.{}.dylib", env!("CARGO_PKG_VERSION"));
    for name in [&*dylib, "libopentera_messages.a"] {
        let file = folder.join("lib").join(name);
        let processors = printed(llvm("lipo").arg(&file).arg("-archs"))?;
        let mut processors: Vec<_> = processors.split_whitespace().collect();
        processors.sort_unstable();
        expect(processors == ["arm64", "x86_64"], format!("{name}: {processors:?}"))?;
        for processor in processors {
            let thin = scratch("archives/macos").join(format!("{processor}-{name}"));
            run(llvm("lipo").arg(&file).args(["-thin", processor, "-output"]).arg(&thin))?;
            let nm =
                printed(llvm("nm").args(["--extern-only", "--defined-only", "--format=posix"]).arg(&thin))?;
            let lines = nm.lines().filter(|line| !line.ends_with(':') && !line.is_empty());
            let exported: symbols::Names = lines
                .filter_map(|line| Some(line.split(' ').next()?.trim_start_matches('_').to_owned()))
                .collect();
            symbols::same(&functions, &exported, "the header", name)?;
            names += exported.len() as u64;
            if name.ends_with(".a") {
                continue;
            }
            let commands = printed(llvm("objdump").args(["--macho", "--private-headers"]).arg(&thin))?;
            for text in [
                "name @rpath/libopentera_messages.0.dylib ",
                "name /usr/lib/libSystem.B.dylib ",
                "platform macos",
                "minos 13.0",
            ] {
                expect(commands.contains(text), format!("{processor}: no `{text}` in\n{commands}"))?;
            }
            let needed = commands.matches("cmd LC_LOAD_DYLIB").count();
            expect(needed == 1, format!("{processor}: {needed} libraries are needed"))?;
            if processor == "arm64" {
                let script = root().join("bindings-tests/packages/signature.py");
                run(Command::new("python3").arg(script).arg(&thin))?;
            }
        }
    }
    Ok(names)
}

/// What the DLL exports and needs, and that the static library does not choose a C runtime (LNK4098).
fn msvc_inspected(target: &str) -> Result<u64, Failed> {
    let folder = unpacked(target)?;
    let readobj =
        |option: &str, file: &str| printed(Command::new("llvm-readobj").arg(option).arg(folder.join(file)));
    let names = |text: &str, label: &str| -> symbols::Names {
        text.lines().filter_map(|line| line.trim().strip_prefix(label)).map(str::to_owned).collect()
    };
    let functions = symbols::in_header();
    let exports = names(&readobj("--coff-exports", "bin/opentera_messages.dll")?, "Name: ");
    symbols::same(&functions, &exports, "the header", "the DLL")?;
    let implib = readobj("--symbols", "lib/opentera_messages.dll.lib")?;
    let implib: symbols::Names =
        names(&implib, "Symbol: ").into_iter().filter(|name| name.starts_with("tera_")).collect();
    symbols::same(&functions, &implib, "the header", "the import library")?;

    let imports = readobj("--coff-imports", "bin/opentera_messages.dll")?;
    let needed = names(&imports, "Name: ");
    let allowed = ["heap", "private", "string"].map(|name| format!("api-ms-win-crt-{name}-l1-1-0.dll"));
    let allowed = allowed.into_iter().chain(["kernel32.dll".to_owned()]).collect();
    symbols::same(&allowed, &needed, "a Windows 10", "what the DLL needs")?;

    let directives = readobj("--coff-directives", "lib/opentera_messages.lib")?;
    let is_one = |line: &&str| line.to_uppercase().contains("DEFAULTLIB");
    expect(directives.lines().find(is_one).is_none(), directives)?;
    Ok(exports.len() as u64 + implib.len() as u64)
}

/// A C program, compiled in MSVC mode with mingw-w64's headers of the Universal CRT, and linked by lld-link, under Wine.
fn msvc_program(kind: &str, library: &str, source: &Path) -> Result<u64, Failed> {
    let installed = unpacked(MSVC[0])?;
    let folder = scratch(&format!("archives/msvc-{kind}"));
    let program = folder.join(source.file_stem().unwrap_or_default()).with_extension("exe");
    let packages = root().join("bindings-tests/packages");
    let mut objects = Vec::new();
    for source in [source, &packages.join("start.c")] {
        let object =
            program.with_extension(format!("{}.obj", source.file_stem().unwrap_or_default().display()));
        let mut clang = Command::new("clang");
        clang.args(["--target=x86_64-pc-windows-msvc", "-O1", "-mno-stack-arg-probe", "-D_UCRT"]);
        clang.arg("-D__CRT__NO_INLINE").arg("-isystem").arg(format!("{MINGW}/include"));
        clang.arg("-include").arg(packages.join("msvc.h")).arg("-I").arg(installed.join("include"));
        run(clang.arg("-c").arg(source).arg("-o").arg(&object))?;
        objects.push(object);
    }
    let mut link = Command::new("lld-link");
    link.args(["/nologo", "/subsystem:console", "/entry:start", "/stack:8388608,8388608"]).args(objects);
    link.arg(installed.join(library)).arg(format!("/out:{}", program.display()));
    link.args(["ucrt", "kernel32"].map(|name| format!("{MINGW}/lib/lib{name}.a")));
    run(&mut link)?;
    let mut command = Command::new("wine");
    command.arg(&program).current_dir(root());
    checks(source, &run(wine(&mut command, &installed.join("bin"))?)?)
}

fn in_node() -> Result<(), Failed> {
    let module = unpacked(WASM)?.join("lib/opentera_messages.wasm");
    let script = root().join("bindings-tests/wasm/golden.mjs");
    counted(WASM, "messages in Node", || {
        number_before(&run(Command::new("node").arg(script).arg(module))?, " messages")
    })
}

fn in_chromium() -> Result<(), Failed> {
    let module = unpacked(WASM)?.join("lib/opentera_messages.wasm");
    let folder = scratch("archives/chromium");
    let page = folder.join("page.html");
    let script = root().join("bindings-tests/wasm/page.py");
    fs::write(&page, run(Command::new("python3").arg(script).arg(module))?.stdout)?;
    let mut chromium = Command::new("chromium");
    chromium.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=60000",
        "--dump-dom",
    ]);
    chromium.arg(format!("--user-data-dir={}", folder.join("profile").display()));
    chromium.arg(format!("file://{}", page.display()));
    counted(WASM, "messages in Chromium", || number_before(&run(&mut chromium)?, " messages</body>"))
}

/// Of the Debian packages lintian reports nothing but what packaging/lintian.txt lists, and all of that.
fn lintian() -> Result<(), Failed> {
    let mut lintian = Command::new("lintian");
    lintian.args(["--display-experimental", "--allow-root", "--fail-on=none"]);
    for (target, _) in &LINUX[..3] {
        unpacked(target)?;
    }
    for architecture in ["amd64", "arm64", "armhf"] {
        for package in ["libopentera-messages0", "libopentera-messages-dev"] {
            lintian.arg(package_of(package, architecture));
        }
    }
    let text = printed(&mut lintian)?;
    let reported = text.lines().filter(|line| !line.starts_with("N:"));
    let reported: symbols::Names =
        reported.filter_map(|line| Some(line.split_whitespace().nth(2)?.to_owned())).collect();
    let list = fs::read_to_string(root().join("packaging/lintian.txt"))?;
    let listed = list.lines().filter(|line| !line.starts_with('#'));
    let listed = listed.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect();
    symbols::same(&listed, &reported, "packaging/lintian.txt", "lintian's report")
}

/// The Debian package with that name for that architecture.
fn package_of(name: &str, architecture: &str) -> PathBuf {
    packages().join(format!("{name}_{}-1_{architecture}.deb", env!("CARGO_PKG_VERSION")))
}

/// A program is compiled and runs with what the packages of a machine install.
fn debian_program(machine: &Debian) -> Result<(), Failed> {
    unpacked(machine.target)?;
    let folder = scratch("archives").join(machine.architecture);
    let _ = fs::remove_dir_all(&folder);
    for package in ["libopentera-messages0", "libopentera-messages-dev"] {
        run(Command::new("dpkg-deb").arg("-x").arg(package_of(package, machine.architecture)).arg(&folder))?;
    }
    let lib = folder.join("usr/lib").join(machine.multiarch);
    let mut pkg_config = Command::new("pkg-config");
    pkg_config.args(["--cflags", "--libs", "opentera-messages"]).env("PKG_CONFIG_SYSROOT_DIR", &folder);
    let options = printed(pkg_config.env("PKG_CONFIG_LIBDIR", lib.join("pkgconfig")))?;
    let program = folder.join("golden");
    let mut cc = Command::new(machine.compiler);
    cc.arg(root().join("bindings-tests/c/golden.c")).arg("-o").arg(&program);
    // Installed, these would be where compilers and the loader look.
    cc.arg("-I").arg(folder.join("usr/include")).arg("-L").arg(&lib).args(options.split_whitespace());
    run(cc.arg(format!("-Wl,-rpath,{}", lib.display())))?;
    run(emulated(machine.emulator, &program).current_dir(root())).map(|_| ())
}
