//! Projects that use the library in each way of docs/install.md: built outside the source tree, and run.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::archives::{packages, unpacked};
use super::library::{SONAME, target, without_cargo};
use super::tools::{NIGHTLY, RUST_SRC, emulated, root, run, scratch, trial, wine};

pub fn trials() -> Vec<Trial> {
    let consumers: [(&str, &[&str], Build); 3] = [
        ("cmake", &["cmake"], find_package),
        ("pkg_config", &["make", "pkg-config"], make),
        ("meson", &["meson", "ninja", "pkg-config"], meson),
    ];
    let more: [(&str, &[&str], Test); 15] = [
        ("same_files", &["cmake", "cargo-cinstall"], same_files),
        ("same_library", &["cmake", "cargo-cinstall", "pkg-config", "ar"], same_library),
        ("system_prefix", &["cmake", "make", "pkg-config"], system_prefix),
        ("deployed", &["cmake"], deployed),
        ("subdirectory", &["cmake", "ninja"], subdirectory),
        ("cargo_configuration", &["cmake"], cargo_configuration),
        ("fetch_content", &["cmake", "git", "tar"], fetch_content),
        ("drop_in", &["cmake", "cpack", "c++", "tar"], drop_in),
        (
            "drop_in_universal",
            &["cmake", "ninja", "clang++", "llvm-lipo-14", NIGHTLY, RUST_SRC],
            drop_in_universal,
        ),
        ("compat", &["cmake", "c++"], || compat(&HERE, by_cmake(), &consumers_of(&fresh("compat"))?)),
        ("compat_pkg_config", &["pkg-config", "c++"], compat_pkg_config),
        ("no_cargo", &["cmake"], no_cargo),
        ("no_rust_target", &["cmake"], no_rust_target),
        ("no_rust_library", &["cmake"], no_rust_library),
        ("rust_target", &["cmake"], rust_target),
    ];
    let mut trials = Vec::new();
    for (consumer, tools, build) in consumers {
        trials.push(needing(
            &format!("installed_by_cmake::{consumer}"),
            &[&["cmake"], tools].concat(),
            move || here_and_moved(consumer, by_cmake(), build),
        ));
        // cargo-c writes the folder into the .pc file, so it is used in its place.
        trials.push(needing(
            &format!("installed_by_cargo_c::{consumer}"),
            &[&["cargo-cinstall"], tools].concat(),
            move || build(&HERE, by_cargo_c(), &consumers_of(&fresh(&format!("by-cargo-c-{consumer}")))?),
        ));
    }
    trials.extend(more.map(|(name, tools, test)| needing(name, tools, test)));
    for system in &ELSEWHERE {
        let builds = [
            ("subdirectory", &["cmake"][..], foreign_subdirectory as Build),
            ("prebuilt", &["cmake"], prebuilt),
            ("compat", &["cmake", system.cxx], compat),
        ];
        for (consumer, tools, build) in consumers.into_iter().chain(builds) {
            let name = format!("{}::{consumer}", system.name);
            trials.push(needing(&name.clone(), &[system.tools, tools].concat(), move || {
                build(system, &unpacked(system.target)?, &consumers_of(&fresh(&name.replace("::", "-")))?)
            }));
        }
    }
    trials
}

/// A test that needs tools beside those that all of these need.
fn needing(name: &str, tools: &[&str], test: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    trial(format!("consumers::{name}"), &[tools, &["cc", "objdump"]].concat(), test)
}

type Test = fn() -> Result<(), Failed>;

/// Builds for a system what uses the library that is installed in a folder, in a copy of `bindings-tests/consumers`.
type Build = fn(system: &System, prefix: &Path, consumers: &Path) -> Result<(), Failed>;

/// A program, and whether it needs the shared library.
type Program = (&'static str, bool);

/// What `programs.cmake` makes.
const PROGRAMS: [Program; 3] = [("default", true), ("shared", true), ("static", false)];

/// For what and with what programs are built, and with what they are run.
struct System {
    name: &'static str,
    target: &'static str,
    cc: &'static str,
    cxx: &'static str,
    objdump: &'static str,
    /// What objdump prints before the name of a library that is needed.
    needed: &'static str,
    /// The name of ours.
    library: &'static str,
    suffix: &'static str,
    emulator: &'static [&'static str],
    tools: &'static [&'static str],
}

const HERE: System = System {
    name: "here",
    target: "",
    cc: "cc",
    cxx: "c++",
    objdump: "objdump",
    needed: "NEEDED",
    library: SONAME,
    suffix: "",
    emulator: &[],
    tools: &[],
};

/// Their programs are built with the archives that are released.
static ELSEWHERE: [System; 2] = [
    System {
        name: "aarch64",
        target: "aarch64-unknown-linux-gnu",
        cc: "aarch64-linux-gnu-gcc",
        cxx: "aarch64-linux-gnu-g++",
        objdump: "aarch64-linux-gnu-objdump",
        emulator: &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
        tools: &["aarch64-linux-gnu-gcc", "qemu-aarch64", NIGHTLY, RUST_SRC],
        ..HERE
    },
    System {
        name: "windows",
        target: "x86_64-pc-windows-gnu",
        cc: "x86_64-w64-mingw32-gcc",
        cxx: "x86_64-w64-mingw32-g++",
        objdump: "x86_64-w64-mingw32-objdump",
        needed: "DLL Name:",
        library: "libopentera_messages.dll",
        suffix: ".exe",
        emulator: &["wine"],
        tools: &["x86_64-w64-mingw32-gcc", "wine", NIGHTLY, RUST_SRC],
    },
];

impl System {
    /// What CMake has to be told.
    fn cmake(&self) -> Vec<String> {
        let file = root().join("packaging/toolchains").join(self.target).with_added_extension("cmake");
        if self.target.is_empty() { Vec::new() } else { vec![format!("--toolchain={}", file.display())] }
    }

    /// Runs programs, and checks what they are linked with. On Windows a DLL is not found by a path in the program.
    fn check(&self, folder: &Path, dlls: &Path, programs: &[Program]) -> Result<(), Failed> {
        for (program, shared) in programs {
            let program = folder.join(format!("{program}{}", self.suffix));
            let mut command = emulated(self.emulator, &program);
            command.env_remove("LD_LIBRARY_PATH");
            if self.suffix == ".exe" {
                wine(&mut command, dlls)?;
            }
            let output = run(&mut command)?;
            if output.stdout.trim_ascii_end() != b"the event came back" {
                let printed = String::from_utf8_lossy(&output.stdout);
                return Err(format!("{program:?} prints {printed:?}").into());
            }
            let needed = entries(self.objdump, &program, self.needed)?;
            if needed.iter().any(|library| library == self.library) != *shared {
                return Err(format!("{program:?} needs {needed:?}").into());
            }
        }
        Ok(())
    }
}

// How the library is installed.

/// The library as the lines of docs/install.md that begin so install it.
fn installed(name: &str, beginning: &str, folder: &Path, target: &Path) -> PathBuf {
    let manual = fs::read_to_string(root().join("docs/install.md")).unwrap();
    let lines =
        manual.lines().skip_while(|line| !line.starts_with(beginning)).take_while(|line| *line != "```");
    let prefix = fresh(name).join("prefix");
    let script = lines.collect::<Vec<_>>().join("\n").replace("/opt/opentera", &prefix.display().to_string());
    let script = script.replace("-S .", &format!("-S {}", root().display()));
    let mut sh = without_cargo("sh");
    sh.args(["-ec", &script]).current_dir(folder).env("CARGO_TARGET_DIR", target);
    run(&mut sh).unwrap_or_else(|failed| panic!("{}", failed.message().unwrap_or_default()));
    prefix
}

pub fn by_cmake() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        let prefix = installed("by-cmake", "cmake -S . -B build", &fresh("by-cmake-build"), target());
        // What still points to where it was installed points to nothing.
        let moved = prefix.with_file_name("moved");
        fs::rename(&prefix, &moved).unwrap();
        moved
    })
}

pub fn by_cargo_c() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| installed("by-cargo-c", "cargo cinstall", root(), &scratch("cargo-c-target")))
}

/// The files in a folder.
fn files_in(folder: &Path) -> Result<BTreeSet<String>, Failed> {
    let output = run(Command::new("find").args([".", "!", "-type", "d"]).current_dir(folder))?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

fn same_files() -> Result<(), Failed> {
    let by_cmake = files_in(by_cmake())?;
    // Data of a package is all that cargo-c installs elsewhere.
    let by_cargo_c = files_in(by_cargo_c())?.iter().map(|file| file.replace("./share/", "./lib/")).collect();
    if by_cmake != by_cargo_c {
        return Err(format!("CMake installs {by_cmake:#?}\ncargo-c installs {by_cargo_c:#?}").into());
    }
    let headers: BTreeSet<_> = by_cmake.iter().filter_map(|file| file.strip_prefix("./include/")).collect();
    let included = files_in(&root().join("include"))?;
    if headers != included.iter().filter_map(|file| file.strip_prefix("./")).collect() {
        return Err(format!("installed are {headers:#?}\nand there are {included:#?}").into());
    }
    Ok(())
}

/// One SONAME, a static library that is rewritten, and the same answers of pkg-config.
fn same_library() -> Result<(), Failed> {
    let mut answers = Vec::new();
    for prefix in [by_cmake(), by_cargo_c()] {
        let library = prefix.join("lib/libopentera_messages.so").canonicalize()?;
        let version = format!("libopentera_messages.so.{}", env!("CARGO_PKG_VERSION"));
        if !library.ends_with(&version) {
            return Err(format!("the library is {}", library.display()).into());
        }
        let sonames = entries("objdump", &library, "SONAME")?;
        if sonames != [SONAME] {
            return Err(format!("{} has {sonames:?}", library.display()).into());
        }
        let archive = prefix.join("lib/libopentera_messages.a");
        let members = run(Command::new("ar").arg("t").arg(&archive))?;
        if members.stdout != b"opentera.o\n" {
            return Err(format!("{} has {members:?}", archive.display()).into());
        }
        let mut pkg_config = Command::new("pkg-config");
        pkg_config.args(["--cflags", "--libs", "opentera-messages"]);
        pkg_config.env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig"));
        let output = run(&mut pkg_config)?;
        let answer = String::from_utf8_lossy(&output.stdout)
            .replace(&prefix.display().to_string(), "")
            .replace("/lib/pkgconfig/../..", "");
        answers.push(answer.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>());
    }
    if answers[0] != answers[1] {
        return Err(format!("pkg-config answers {answers:?}").into());
    }
    Ok(())
}

/// An installation as a distribution makes it: staged, with the system's folder for libraries and another for headers. In
/// its place, pkg-config does not name the folders that compilers know.
fn system_prefix() -> Result<(), Failed> {
    let folder = fresh("system-prefix");
    let stage = folder.join("stage");
    let install = |build: &str, more: &[&str]| {
        let build = folder.join(build);
        cmake(root(), &build, &[&["-DCMAKE_INSTALL_PREFIX=/usr"], more].concat())?;
        run(Command::new("cmake").arg("--install").arg(build).env("DESTDIR", &stage))
    };
    install("plain", &["-DCMAKE_INSTALL_LIBDIR=lib"])?;
    let mut pkg_config = Command::new("pkg-config");
    pkg_config.args(["--cflags", "--libs", "opentera-messages"]);
    pkg_config.env("PKG_CONFIG_LIBDIR", stage.join("usr/lib/pkgconfig"));
    let output = run(&mut pkg_config)?.stdout;
    if output.trim_ascii() != b"-lopentera_messages" {
        return Err(format!("pkg-config prints {:?}", String::from_utf8_lossy(&output)).into());
    }
    fs::remove_dir_all(&stage)?;
    // Where it is installed may be said late.
    let late = folder.join("late");
    cmake(root(), &folder.join("late-build"), &["-DCMAKE_DEBUG_POSTFIX=d", "-DCMAKE_BUILD_TYPE=Debug"])?;
    run(Command::new("cmake").arg("--install").arg(folder.join("late-build")).arg("--prefix").arg(&late))?;
    make(&HERE, &late, &consumers_of(&fresh("system-prefix-late"))?)?;
    install("other", &["-DCMAKE_INSTALL_INCLUDEDIR=include/tera"])?;
    find_package(&HERE, &stage.join("usr"), &consumers_of(&folder)?)
}

// Projects that find it.

/// Builds a consumer with an installation, then moves that and does it again.
fn here_and_moved(name: &str, installed: &Path, build: Build) -> Result<(), Failed> {
    let folder = fresh(name);
    let (here, moved) = (folder.join("here"), folder.join("moved"));
    run(Command::new("cp").arg("-a").arg(installed).arg(&here))?;
    build(&HERE, &here, &consumers_of(&fresh(&format!("{name}/with-here")))?)?;
    fs::rename(&here, &moved)?;
    build(&HERE, &moved, &consumers_of(&fresh(&format!("{name}/with-moved")))?)
}

fn find_package(system: &System, prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let (source, build) = (consumers.join("cmake-find"), consumers.join("build"));
    let mut options = system.cmake();
    options.push(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
    let cmake_with = |option: &str| {
        let options: Vec<_> = options.iter().map(String::as_str).chain([option]).collect();
        cmake(&source, &build, &options)
    };
    let [major, minor]: [u32; 2] = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR")]
        .map(|number| number.parse().unwrap());
    let version = |major, minor| format!("-DVERSION={major}.{minor}");
    let older = format!("-DVERSION={major}.0...<{major}.{minor}");
    for other in [version(major, minor + 1), version(major + 1, 0), older] {
        if cmake_with(&other).is_ok() {
            return Err(format!("{other} has been found").into());
        }
    }
    cmake_with(&version(major, minor))?;
    let found = format!("opentera-messages_DIR:PATH={}/", prefix.display());
    if !fs::read_to_string(build.join("CMakeCache.txt"))?.contains(&found) {
        return Err(format!("CMake has not found the library in {}", prefix.display()).into());
    }
    system.check(&build, &prefix.join("bin"), &PROGRAMS)?;
    cmake_with("-DBUILD_SHARED_LIBS=OFF")?;
    system.check(&build, &prefix.join("bin"), &[("default", false), ("shared", true), ("static", false)])
}

fn make(system: &System, prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let folder = consumers.join("pkg-config");
    let mut make = Command::new("make");
    make.current_dir(&folder).arg(format!("CC={}", system.cc));
    if !system.suffix.is_empty() {
        make.args(["RPATH=", &format!("EXE={}", system.suffix)]);
    }
    run(pkg_config_path(&mut make, prefix))?;
    system.check(&folder, &prefix.join("bin"), &PROGRAMS[1..])
}

fn meson(system: &System, prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let build = consumers.join("build");
    let mut setup = Command::new("meson");
    setup.arg("setup").arg(&build).arg(consumers.join("meson"));
    if !system.target.is_empty() {
        setup.arg("--cross-file").arg(consumers.join("meson").join(system.name).with_extension("ini"));
    }
    run(pkg_config_path(&mut setup, prefix))?;
    run(Command::new("meson").arg("compile").arg("-C").arg(&build))?;
    system.check(&build, &prefix.join("bin"), &PROGRAMS[1..])
}

/// Lets pkg-config find what is installed in a folder, and nothing else.
fn pkg_config_path<'a>(command: &'a mut Command, prefix: &Path) -> &'a mut Command {
    command.env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig"))
}

/// The drop-in of an installed library: its functions are compiled once, also where some files have them inline.
fn compat(system: &System, prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let build = consumers.join("build");
    let mut options = system.cmake();
    options.push(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
    cmake(&consumers.join("cmake-compat"), &build, &options)?;
    let programs = ["client", "mixed", "mixed-reversed"].map(|name| (name, false));
    system.check(&build, &prefix.join("bin"), &programs)
}

/// The same with the lines of docs/compat.md.
fn compat_pkg_config() -> Result<(), Failed> {
    let (folder, prefix) = (consumers_of(&fresh("compat-pkg-config"))?.join("cmake-drop-in"), by_cmake());
    let manual = fs::read_to_string(root().join("docs/compat.md"))?;
    let lines = manual.lines().skip_while(|line| !line.starts_with("include=$(pkg-config"));
    let script = lines.take_while(|line| *line != "```").collect::<Vec<_>>().join("\n");
    // The client of CMake's target asks for its version.
    let script = script.replace("client.cpp", "client.cpp events.cpp -DOPENTERA_PROTOCOL_VERSION=1");
    let mut sh = Command::new("sh");
    sh.args(["-euxc", &script]).current_dir(&folder).env("LD_RUN_PATH", prefix.join("lib"));
    run(pkg_config_path(&mut sh, prefix))?;
    HERE.check(&folder, prefix, &[("client", true)])
}

/// A program is installed together with the shared library, as docs/install.md says, and the build is gone.
fn deployed() -> Result<(), Failed> {
    let folder = fresh("deployed");
    let source = consumers_of(&folder)?.join("cmake-deployed");
    symlink(root(), source.join("opentera-messages"))?;
    for option in [format!("-DCMAKE_PREFIX_PATH={}", by_cmake().display()), "-DSUBDIRECTORY=ON".to_owned()] {
        let (build, prefix) = (folder.join("build"), folder.join("prefix"));
        cmake(&source, &build, &[option])?;
        run(Command::new("cmake").arg("--install").arg(&build).arg("--prefix").arg(&prefix))?;
        fs::remove_dir_all(&build)?;
        HERE.check(&prefix.join("bin"), &prefix, &[("client", true)])?;
        fs::remove_dir_all(&prefix)?;
    }
    Ok(())
}

// Projects that build it.

/// Nothing of the library is in what is installed.
fn subdirectory() -> Result<(), Failed> {
    let folder = fresh("sub directory"); // a path with a blank
    let source = consumers_of(&folder)?.join("cmake-subdirectory");
    symlink(root(), source.join("opentera-messages"))?;
    let (build, config) = (folder.join("build"), ["--config", "RelWithDebInfo"]);
    configure(&source, &build, &["-G", "Ninja Multi-Config"], target())?;
    run(without_cargo("cmake").arg("--build").arg(&build).args(config))?;
    HERE.check(&build.join(config[1]), &build, &PROGRAMS)?;
    let prefix = folder.join("prefix");
    run(Command::new("cmake").arg("--install").arg(&build).args(config).arg("--prefix").arg(&prefix))?;
    let installed: Vec<_> =
        fs::read_dir(&prefix)?.map(|entry| entry.map(|entry| entry.file_name())).collect();
    if !matches!(&installed[..], [Ok(name)] if name == "bin") {
        return Err(format!("installed are {installed:?}").into());
    }
    Ok(())
}

fn foreign_subdirectory(system: &System, _: &Path, consumers: &Path) -> Result<(), Failed> {
    let (source, build) = (consumers.join("cmake-subdirectory"), consumers.join("build"));
    symlink(root(), source.join("opentera-messages"))?;
    // Where its archive was built, so that it is not built again.
    configure(&source, &build, &system.cmake(), &packages().join("cargo"))?;
    run(without_cargo("cmake").arg("--build").arg(&build))?;
    system.check(&build, &build.join("opentera-messages"), &PROGRAMS)
}

/// The source tree as a subdirectory, with a downloaded library, and no cargo.
fn prebuilt(system: &System, archive: &Path, consumers: &Path) -> Result<(), Failed> {
    let (source, build) = (consumers.join("cmake-subdirectory"), consumers.join("build"));
    symlink(root(), source.join("opentera-messages"))?;
    let mut options = system.cmake();
    options.push(format!("-DOPENTERA_MESSAGES_PREBUILT={}", archive.display()));
    options.push("-DOPENTERA_MESSAGES_CARGO=/no/cargo".to_owned());
    configure(&source, &build, &options, Path::new("/no/target"))?;
    run(without_cargo("cmake").arg("--build").arg(&build))?;
    system.check(&build, &archive.join("bin"), &PROGRAMS)?;
    // Neither no archive nor one for another system is accepted in its place.
    let elsewhere = ELSEWHERE.iter().find(|other| other.name != system.name).ok_or("no other system")?;
    for other in [Path::new("/no/archive"), &unpacked(elsewhere.target)?] {
        let option = format!("-DOPENTERA_MESSAGES_PREBUILT={}", other.display());
        if configure(&source, &build, &[option], Path::new("/no/target")).is_ok() {
            return Err(format!("{} is accepted", other.display()).into());
        }
    }
    Ok(())
}

/// What cargo is told elsewhere, to build for another target, does not matter.
fn cargo_configuration() -> Result<(), Failed> {
    let folder = fresh("cargo-configuration");
    let home = folder.join("home");
    fs::create_dir_all(&home)?;
    let registry = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    for name in ["registry", "bin"] {
        symlink(registry.as_ref().ok_or("no folder of cargo")?.join(name), home.join(name))?;
    }
    fs::write(home.join("config.toml"), "[build]\ntarget = \"wasm32-unknown-unknown\"\n")?;
    let source = consumers_of(&folder)?.join("cmake-subdirectory");
    symlink(root(), source.join("opentera-messages"))?;
    let build = folder.join("build");
    for arguments in [&[&*source.join("").to_string_lossy()][..], &["--build", "."]] {
        fs::create_dir_all(&build)?;
        let mut cmake = without_cargo("cmake");
        cmake.args(arguments).current_dir(&build).env("CARGO_HOME", &home).env("CARGO_TARGET_DIR", target());
        run(cmake.env("CARGO_BUILD_TARGET", "wasm32-unknown-unknown"))?;
    }
    HERE.check(&build, &build, &PROGRAMS)
}

/// The files that git lists, and new ones, suffice for CMake.
fn fetch_content() -> Result<(), Failed> {
    let folder = fresh("fetch-content");
    let archive = folder.join("source.tar.gz");
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root());
    let files = folder.join("files");
    fs::write(&files, run(&mut git)?.stdout)?;
    let mut tar = Command::new("tar");
    tar.args(["--null", "--ignore-failed-read", "--transform", "s|^|opentera-messages/|", "-czf"])
        .arg(&archive);
    run(tar.arg("-T").arg(&files).current_dir(root()))?;
    let (source, build) = (consumers_of(&folder)?.join("cmake-fetchcontent"), folder.join("build"));
    let url = format!("-DURL={}", archive.display());
    configure(&source, &build, &[&url, "-DCMAKE_BUILD_TYPE=Debug"], target())?;
    run(without_cargo("cmake").arg("--build").arg(&build))?;
    HERE.check(&build, &build, &PROGRAMS)
}

/// A client of what protoc generates, in the shape of the desktop client's build. Its package runs where nothing else is.
fn drop_in() -> Result<(), Failed> {
    let folder = fresh("drop-in");
    let (source, build) = (consumers_of(&folder)?.join("cmake-drop-in"), folder.join("build"));
    symlink(root(), source.join("messages"))?;
    cmake(&source, &build, &[] as &[&str])?;
    run(Command::new("cpack").current_dir(&build))?;
    let package = build.join("client.tar.gz");
    let unpacked = folder.join("unpacked");
    fs::create_dir(&unpacked)?;
    run(Command::new("tar").arg("-xzf").arg(&package).arg("-C").arg(&unpacked))?;
    fs::remove_dir_all(&build)?;
    let files = files_in(&unpacked)?;
    // The archive is what `install(TARGETS opentera_messages)` installs; the program does not need it.
    let expected = ["./bin/client", "./lib/libevents.so", "./lib/libopentera_messages.a"];
    if files != expected.map(str::to_owned).into() {
        return Err(format!("the package has {files:#?}").into());
    }
    HERE.check(&unpacked.join("bin"), &unpacked, &[("client", false)])
}

/// The same client for the two processors of macOS, which is configured only: each has its library of Rust's, and `lipo`
/// makes one of them.
fn drop_in_universal() -> Result<(), Failed> {
    let folder = fresh("drop-in-universal");
    let (source, build) = (consumers_of(&folder)?.join("cmake-drop-in"), folder.join("build"));
    symlink(root(), source.join("messages"))?;
    let toolchain = root().join("packaging/toolchains/universal-apple-darwin.cmake");
    let mut cmake = without_cargo("cmake");
    cmake.arg("-S").arg(&source).arg("-B").arg(&build).env("CARGO_TARGET_DIR", packages().join("cargo"));
    cmake.arg(format!("--toolchain={}", toolchain.display())).args(["-G", "Ninja"]);
    cmake.args(["-DCMAKE_CXX_COMPILER=clang++", "-DCMAKE_CXX_COMPILER_TARGET=arm64-apple-macos"]);
    let output = run(cmake.arg("-DCMAKE_CXX_COMPILER_WORKS=1"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    for target in ["aarch64-apple-darwin", "x86_64-apple-darwin"] {
        if !said.contains(&format!("Rust builds for {target}")) {
            return Err(format!("{target} is not built for:\n{said}").into());
        }
    }
    let output = run(Command::new("ninja").arg("-C").arg(&build).args(["-t", "commands", "client"]))?;
    let commands = String::from_utf8_lossy(&output.stdout);
    for part in ["lipo", "-arch arm64", "-arch x86_64"] {
        if !commands.contains(part) {
            return Err(format!("no command has {part}:\n{commands}").into());
        }
    }
    Ok(())
}

// What CMake says where it cannot build.

/// Where cargo is missing or too old, CMake says what to do.
fn no_cargo() -> Result<(), Failed> {
    let folder = fresh("no-cargo");
    // Once the compilers are found, programs are found no more.
    let nothing = folder.join("find-nothing.cmake");
    let lines =
        ["SYSTEM_ENVIRONMENT", "CMAKE_SYSTEM"].map(|path| format!("set(CMAKE_FIND_USE_{path}_PATH OFF)\n"));
    fs::write(&nothing, lines.concat())?;
    let nothing = format!("-DCMAKE_PROJECT_INCLUDE={}", nothing.display());
    let old = program(&folder.join("old"), "cargo", "echo cargo 1.80.0")?;
    let old = format!("-DOPENTERA_MESSAGES_CARGO={}", old.display());
    for (option, found) in [(nothing, "CARGO-NOTFOUND"), (old, "cargo 1.80.0")] {
        refused(&folder, &[&option], &["https://rustup.rs", "OPENTERA_MESSAGES_PREBUILT", found])?;
    }
    Ok(())
}

/// A system for which no Rust target is known, and a target that Rust does not know.
fn no_rust_target() -> Result<(), Failed> {
    let folder = fresh("no-rust-target");
    let system = ["-DCMAKE_SYSTEM_NAME=Generic", "-DCMAKE_C_COMPILER_WORKS=1"];
    refused(&folder, &system, &["Generic", "rustc --print target-list", "OPENTERA_MESSAGES_RUST_TARGET"])?;
    let target = ["-DOPENTERA_MESSAGES_RUST_TARGET=pdp11-unknown-unix"];
    refused(&folder, &target, &["pdp11-unknown-unix", "rustc --print target-list"])
}

/// Neither Rust's library for the target nor its source is installed: rustup is asked for the toolchain that has it.
fn no_rust_library() -> Result<(), Failed> {
    let folder = fresh("no-rust-library");
    program(&folder, "rustup", "exit 1")?;
    let target = ["-DOPENTERA_MESSAGES_RUST_TARGET=aarch64-unknown-illumos"];
    let says = ["rustup target add aarch64-unknown-illumos", "--component rust-src"];
    refused(&folder, &target, &says)
}

/// A program in a folder, which is found before others of its name.
fn program(folder: &Path, name: &str, script: &str) -> Result<PathBuf, Failed> {
    let program = folder.join("bin").join(name);
    fs::create_dir_all(folder.join("bin"))?;
    fs::write(&program, format!("#!/bin/sh\n{script}\n"))?;
    run(Command::new("chmod").arg("+x").arg(&program))?;
    Ok(program)
}

/// CMake refuses to configure the library, and says all of this.
fn refused(folder: &Path, options: &[&str], says: &[&str]) -> Result<(), Failed> {
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([folder.join("bin")].into_iter().chain(env::split_paths(&path)))?;
    let build = folder.join("build");
    let _ = fs::remove_dir_all(&build);
    let mut cmake = without_cargo("cmake");
    cmake.arg("-S").arg(root()).arg("-B").arg(&build).args(options).env("PATH", path);
    if options.iter().any(|option| option.contains("PROJECT_INCLUDE")) {
        cmake.env("HOME", folder).env_remove("CARGO_HOME");
    }
    let output = cmake.env("CARGO_TARGET_DIR", target()).output()?;
    let said = String::from_utf8_lossy(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
    match says.iter().find(|text| !said.contains(**text)) {
        None if !output.status.success() => Ok(()),
        _ => Err(format!("{cmake:?}: {}\n{said}", output.status).into()),
    }
}

/// The Rust target of systems on which nothing can be tried here.
fn rust_target() -> Result<(), Failed> {
    let script = scratch("consumers").join("rust-target.cmake");
    fs::write(
        &script,
        format!(
            "cmake_minimum_required(VERSION 3.21)\ninclude({}/cmake/opentera-messages-rust-target.cmake)\n\
             opentera_messages_rust_targets(targets)\nmessage(NOTICE \"${{targets}}\")\n",
            root().display()
        ),
    )?;
    for (variables, expected) in RUST_TARGETS {
        let mut cmake = Command::new("cmake");
        cmake.args(variables.split(' ').map(|variable| format!("-D{variable}"))).arg("-P").arg(&script);
        let output = run(&mut cmake)?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if said.trim() != expected {
            return Err(format!("{variables}: {said}").into());
        }
    }
    Ok(())
}

/// Variables of CMake, and the targets that follow from them.
const RUST_TARGETS: [(&str, &str); 25] = [
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=x86_64", "x86_64-unknown-linux-gnu"),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=x86_64 CMAKE_SIZEOF_VOID_P=4", "i686-unknown-linux-gnu"),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=aarch64", "aarch64-unknown-linux-gnu"),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=aarch64_be", "aarch64_be-unknown-linux-gnu"),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=aarch64 CMAKE_SIZEOF_VOID_P=4",
        "armv7-unknown-linux-gnueabihf",
    ),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=armv7l", "armv7-unknown-linux-gnueabihf"),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=armv7l CMAKE_CROSSCOMPILING=1 \
         rust_host=x86_64-unknown-linux-musl",
        "armv7-unknown-linux-gnueabihf",
    ),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=armv7l CMAKE_LIBRARY_ARCHITECTURE=arm-linux-gnueabi",
        "armv7-unknown-linux-gnueabi",
    ),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=armv6l", "arm-unknown-linux-gnueabihf"),
    ("CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=riscv64", "riscv64gc-unknown-linux-gnu"),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=x86_64 rust_host=x86_64-unknown-linux-musl",
        "x86_64-unknown-linux-musl",
    ),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=aarch64 CMAKE_C_COMPILER_TARGET=aarch64-linux-musl",
        "aarch64-unknown-linux-musl",
    ),
    ("CMAKE_SYSTEM_NAME=Windows CMAKE_SYSTEM_PROCESSOR=AMD64", "x86_64-pc-windows-gnu"),
    ("CMAKE_SYSTEM_NAME=Windows CMAKE_SYSTEM_PROCESSOR=ARM64", "aarch64-pc-windows-gnullvm"),
    ("CMAKE_SYSTEM_NAME=Windows CMAKE_SYSTEM_PROCESSOR=AMD64 MSVC=1", "x86_64-pc-windows-msvc"),
    (
        "CMAKE_SYSTEM_NAME=Windows CMAKE_SYSTEM_PROCESSOR=AMD64 MSVC=1 CMAKE_C_COMPILER_ARCHITECTURE_ID=ARM64",
        "aarch64-pc-windows-msvc",
    ),
    (
        "CMAKE_SYSTEM_NAME=Windows CMAKE_SYSTEM_PROCESSOR=AMD64 MSVC=1 CMAKE_C_COMPILER_ARCHITECTURE_ID=ARM64EC",
        "arm64ec-pc-windows-msvc",
    ),
    ("CMAKE_SYSTEM_NAME=Darwin CMAKE_SYSTEM_PROCESSOR=arm64", "aarch64-apple-darwin"),
    (
        "CMAKE_SYSTEM_NAME=Darwin CMAKE_SYSTEM_PROCESSOR=arm64 CMAKE_OSX_ARCHITECTURES=arm64;x86_64",
        "aarch64-apple-darwin;x86_64-apple-darwin",
    ),
    (
        "CMAKE_SYSTEM_NAME=Linux CMAKE_SYSTEM_PROCESSOR=x86_64 CMAKE_OSX_ARCHITECTURES=arm64;x86_64",
        "x86_64-unknown-linux-gnu",
    ),
    ("CMAKE_SYSTEM_NAME=iOS CMAKE_SYSTEM_PROCESSOR=arm64", "aarch64-apple-ios"),
    (
        "CMAKE_SYSTEM_NAME=Android CMAKE_SYSTEM_PROCESSOR=aarch64 ANDROID_ABI=arm64-v8a",
        "aarch64-linux-android",
    ),
    (
        "CMAKE_SYSTEM_NAME=Android CMAKE_SYSTEM_PROCESSOR=armv7-a CMAKE_ANDROID_ARCH_ABI=armeabi-v7a",
        "armv7-linux-androideabi",
    ),
    ("CMAKE_SYSTEM_NAME=Emscripten CMAKE_SYSTEM_PROCESSOR=x86", "wasm32-unknown-emscripten"),
    ("CMAKE_SYSTEM_NAME=Generic CMAKE_SYSTEM_PROCESSOR=avr", ""),
];

// What they have in common.

/// An empty folder.
fn fresh(name: &str) -> PathBuf {
    let folder = scratch("consumers").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A copy of the projects.
fn consumers_of(folder: &Path) -> Result<PathBuf, Failed> {
    let copy = folder.join("consumers");
    run(Command::new("cp").arg("-a").arg(root().join("bindings-tests/consumers")).arg(&copy))?;
    Ok(copy)
}

/// Configures with CMake; cargo builds in `target`.
fn configure(
    source: &Path,
    build: &Path,
    options: &[impl AsRef<OsStr>],
    target: &Path,
) -> Result<(), Failed> {
    let mut cmake = without_cargo("cmake");
    cmake.arg("-S").arg(source).arg("-B").arg(build).args(options).env("CARGO_TARGET_DIR", target);
    run(&mut cmake).map(|_| ())
}

/// Configures and builds. The library is the one of the other tests, which is built already.
pub fn cmake(source: &Path, build: &Path, options: &[impl AsRef<OsStr>]) -> Result<(), Failed> {
    configure(source, build, options, target())?;
    run(without_cargo("cmake").arg("--build").arg(build)).map(|_| ())
}

/// The entries in the header of a program or a library.
fn entries(objdump: &str, file: &Path, key: &str) -> Result<Vec<String>, Failed> {
    let output = run(Command::new(objdump).arg("-p").arg(file))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text
        .lines()
        .filter_map(|line| line.trim().strip_prefix(key))
        .map(|name| name.trim().to_owned())
        .collect())
}
