//! Projects that use the library in each way of docs/install.md: built outside the source tree, and run.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::library::{SONAME, target, without_cargo};
use super::tools::{root, run, scratch, trial};

pub fn trials() -> Vec<Trial> {
    let installations: [(&str, &str, Installed); 2] =
        [("cmake", "cmake", by_cmake), ("cargo_c", "cargo-cinstall", by_cargo_c)];
    let consumers: [(&str, &[&str], Build); 3] = [
        ("cmake", &["cmake"], find_package),
        ("pkg_config", &["make", "pkg-config"], make),
        ("meson", &["meson", "ninja", "pkg-config"], meson),
    ];
    let more: [(&str, &[&str], Test); 7] = [
        ("same_files", &["cmake", "cargo-cinstall"], same_files),
        ("same_library", &["cmake", "cargo-cinstall", "pkg-config", "ar"], same_library),
        ("other_folders", &["cmake"], other_folders),
        ("subdirectory", &["cmake", "ninja"], subdirectory),
        ("fetch_content", &["cmake"], fetch_content),
        ("drop_in", &["cmake", "c++"], drop_in),
        ("no_cargo", &["cmake"], no_cargo),
    ];
    let mut trials = Vec::new();
    for (way, tool, installed) in installations {
        for (consumer, tools, build) in consumers {
            let name = format!("installed_by_{way}::{consumer}");
            trials.push(needing(&name.clone(), &[&[tool], tools].concat(), move || {
                here_and_moved(&name.replace("::", "-"), installed(), build)
            }));
        }
    }
    trials.extend(more.map(|(name, tools, test)| needing(name, tools, test)));
    trials
}

/// A test that needs tools beside those that all of these need.
fn needing(name: &str, tools: &[&str], test: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    trial(format!("consumers::{name}"), &[tools, &["cc", "objdump"]].concat(), test)
}

type Test = fn() -> Result<(), Failed>;

/// Installs the library at the first call; where it is.
type Installed = fn() -> &'static Path;

/// Builds what uses the library that is installed in a folder, in a copy of `bindings-tests/consumers`.
type Build = fn(prefix: &Path, consumers: &Path) -> Result<(), Failed>;

/// A program, and whether it needs the shared library.
type Program = (&'static str, bool);

/// What `programs.cmake` makes.
const PROGRAMS: [Program; 3] = [("default", true), ("shared", true), ("static", false)];

// How the library is installed.

/// The library as the lines of docs/install.md that begin so install it. What still points to where it was installed
/// points to nothing: it has been moved.
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
    let moved = prefix.with_file_name("moved");
    fs::rename(&prefix, &moved).unwrap();
    moved
}

pub fn by_cmake() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| installed("by-cmake", "cmake -S . -B build", &fresh("by-cmake-build"), target()))
}

fn by_cargo_c() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| installed("by-cargo-c", "cargo cinstall", root(), &scratch("cargo-c-target")))
}

fn same_files() -> Result<(), Failed> {
    let files = |prefix: &Path| -> Result<BTreeSet<String>, Failed> {
        let output = run(Command::new("find").args([".", "!", "-type", "d"]).current_dir(prefix))?;
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    };
    let by_cmake = files(by_cmake())?;
    // Data of a package is all that cargo-c installs elsewhere.
    let by_cargo_c = files(by_cargo_c())?.iter().map(|file| file.replace("./share/", "./lib/")).collect();
    if by_cmake != by_cargo_c {
        return Err(format!("CMake installs {by_cmake:#?}\ncargo-c installs {by_cargo_c:#?}").into());
    }
    let headers: BTreeSet<_> = by_cmake.iter().filter_map(|file| file.strip_prefix("./include/")).collect();
    let included = files(&root().join("include"))?;
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
        let sonames = dynamic(&library, "SONAME")?;
        if sonames != [SONAME] {
            return Err(format!("{} has {sonames:?}", library.display()).into());
        }
        let archive = prefix.join("lib/libopentera_messages.a");
        let members = run(Command::new("ar").arg("t").arg(&archive))?;
        if members.stdout != b"opentera.o\n" {
            return Err(format!("{} has {members:?}", archive.display()).into());
        }
        let mut pkg_config = Command::new("pkg-config");
        pkg_config.args(["--static", "--cflags", "--libs", "opentera-messages"]);
        pkg_config.env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig"));
        let output = run(&mut pkg_config)?;
        let answer = String::from_utf8_lossy(&output.stdout).replace(&prefix.display().to_string(), "");
        answers.push(answer.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>());
    }
    if answers[0] != answers[1] {
        return Err(format!("pkg-config answers {answers:?}").into());
    }
    Ok(())
}

/// An installation as a distribution makes it: staged, with the system's folder for libraries and another for headers.
fn other_folders() -> Result<(), Failed> {
    let folder = fresh("other-folders");
    let options = ["-DCMAKE_INSTALL_PREFIX=/usr", "-DCMAKE_INSTALL_INCLUDEDIR=include/tera"];
    cmake(root(), &folder.join("build"), &options)?;
    let stage = folder.join("stage");
    run(Command::new("cmake").arg("--install").arg(folder.join("build")).env("DESTDIR", &stage))?;
    find_package(&stage.join("usr"), &consumers(&folder)?)
}

// Projects that find it.

/// Builds a consumer with an installation, then moves that and does it again.
fn here_and_moved(name: &str, installed: &Path, build: Build) -> Result<(), Failed> {
    let folder = fresh(name);
    let (here, moved) = (folder.join("here"), folder.join("moved"));
    run(Command::new("cp").arg("-a").arg(installed).arg(&here))?;
    build(&here, &consumers(&fresh(&format!("{name}/with-here")))?)?;
    fs::rename(&here, &moved)?;
    build(&moved, &consumers(&fresh(&format!("{name}/with-moved")))?)
}

fn find_package(prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let (source, build) = (consumers.join("cmake-find"), consumers.join("build"));
    let path = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    let [major, minor]: [u32; 2] = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR")]
        .map(|number| number.parse().unwrap());
    let version = |major, minor| format!("-DVERSION={major}.{minor}");
    let older = format!("-DVERSION={major}.0...<{major}.{minor}");
    for other in [version(major, minor + 1), version(major + 1, 0), older] {
        if cmake(&source, &build, &[&path, &other]).is_ok() {
            return Err(format!("{other} has been found").into());
        }
    }
    cmake(&source, &build, &[&path, &version(major, minor)])?;
    let found = format!("opentera-messages_DIR:PATH={}/", prefix.display());
    if !fs::read_to_string(build.join("CMakeCache.txt"))?.contains(&found) {
        return Err(format!("CMake has not found the library in {}", prefix.display()).into());
    }
    check(&build, &PROGRAMS)?;
    cmake(&source, &build, &["-DBUILD_SHARED_LIBS=OFF"])?;
    check(&build, &[("default", false), ("shared", true), ("static", false)])
}

fn make(prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let folder = consumers.join("pkg-config");
    run(Command::new("make").current_dir(&folder).env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig")))?;
    check(&folder, &PROGRAMS[1..])
}

fn meson(prefix: &Path, consumers: &Path) -> Result<(), Failed> {
    let build = consumers.join("build");
    let mut setup = Command::new("meson");
    setup.arg("setup").arg(&build).arg(consumers.join("meson"));
    run(setup.env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig")))?;
    run(Command::new("meson").arg("compile").arg("-C").arg(&build))?;
    check(&build, &PROGRAMS[1..])
}

// Projects that build it.

/// Nothing of the library is in what is installed.
fn subdirectory() -> Result<(), Failed> {
    let folder = fresh("subdirectory");
    let source = consumers(&folder)?.join("cmake-subdirectory");
    symlink(root(), source.join("opentera-messages"))?;
    let (build, config) = (folder.join("build"), ["--config", "RelWithDebInfo"]);
    configure(&source, &build, &["-G", "Ninja Multi-Config"], target())?;
    run(without_cargo("cmake").arg("--build").arg(&build).args(config))?;
    check(&build.join(config[1]), &PROGRAMS)?;
    same_profile(&build.join("opentera-messages"), target(), "release")?;
    let prefix = folder.join("prefix");
    run(Command::new("cmake").arg("--install").arg(&build).args(config).arg("--prefix").arg(&prefix))?;
    let installed: Vec<_> =
        fs::read_dir(&prefix)?.map(|entry| entry.map(|entry| entry.file_name())).collect();
    if !matches!(&installed[..], [Ok(name)] if name == "bin") {
        return Err(format!("installed are {installed:?}").into());
    }
    Ok(())
}

/// The library in a build tree is the one of cargo's profile.
fn same_profile(build: &Path, target: &Path, profile: &str) -> Result<(), Failed> {
    let library = build.join(profile).join(SONAME);
    if fs::read(&library)? != fs::read(target.join(profile).join("libopentera_messages.so"))? {
        return Err(format!("{} is not of cargo's profile", library.display()).into());
    }
    Ok(())
}

/// The package that cargo publishes has what CMake needs.
fn fetch_content() -> Result<(), Failed> {
    let folder = fresh("fetch-content");
    let mut package = without_cargo("cargo");
    package.args(["package", "--no-verify", "--allow-dirty", "--offline", "--target-dir"]).arg(&folder);
    run(package.current_dir(root()))?;
    let package = format!("opentera-messages-{}.crate", env!("CARGO_PKG_VERSION"));
    let archive = folder.join("package.tar.gz");
    fs::rename(folder.join("package").join(package), &archive)?;
    let (source, build) = (consumers(&folder)?.join("cmake-fetchcontent"), folder.join("build"));
    let package = format!("-DPACKAGE={}", archive.display());
    let target = scratch("package-target"); // a library of its own would make cargo build that of the tests again
    configure(&source, &build, &[&package, "-DCMAKE_BUILD_TYPE=Debug"], &target)?;
    run(without_cargo("cmake").arg("--build").arg(&build))?;
    check(&build, &PROGRAMS)?;
    same_profile(&build.join("_deps/opentera-messages-build"), &target, "debug")
}

/// A client of what protoc generates, which is installed and needs nothing of the library.
fn drop_in() -> Result<(), Failed> {
    let folder = fresh("drop-in");
    let (source, build) = (consumers(&folder)?.join("cmake-drop-in"), folder.join("build"));
    symlink(root(), source.join("messages"))?;
    cmake(&source, &build, &[])?;
    let prefix = folder.join("prefix");
    run(Command::new("cmake").arg("--install").arg(&build).arg("--prefix").arg(&prefix))?;
    check(&prefix.join("bin"), &[("client", false)])
}

/// Where cargo is missing or too old, CMake says what to do.
fn no_cargo() -> Result<(), Failed> {
    let folder = fresh("no-cargo");
    // Once the compilers are found, programs are found no more.
    let nothing = folder.join("find-nothing.cmake");
    let lines =
        ["SYSTEM_ENVIRONMENT", "CMAKE_SYSTEM"].map(|path| format!("set(CMAKE_FIND_USE_{path}_PATH OFF)\n"));
    fs::write(&nothing, lines.concat())?;
    let nothing = format!("-DCMAKE_PROJECT_INCLUDE={}", nothing.display());
    let old = folder.join("cargo");
    fs::write(&old, "#!/bin/sh\necho cargo 1.80.0\n")?;
    run(Command::new("chmod").arg("+x").arg(&old))?;
    let old = format!("-DOPENTERA_MESSAGES_CARGO={}", old.display());
    let cases = [(nothing, "CARGO-NOTFOUND"), (old, "cargo 1.80.0")];
    for (build, (option, found)) in cases.into_iter().enumerate() {
        let mut cmake = without_cargo("cmake");
        cmake.arg("-S").arg(root()).arg("-B").arg(folder.join(build.to_string())).arg(option);
        let output = cmake.env("HOME", &folder).env_remove("CARGO_HOME").output()?;
        let said = String::from_utf8_lossy(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        if output.status.success() || !said.contains("https://rustup.rs") || !said.contains(found) {
            return Err(format!("{cmake:?}: {}\n{said}", output.status).into());
        }
    }
    Ok(())
}

// What they have in common.

/// An empty folder.
fn fresh(name: &str) -> PathBuf {
    let folder = scratch("consumers").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A copy of the projects.
fn consumers(folder: &Path) -> Result<PathBuf, Failed> {
    let copy = folder.join("consumers");
    run(Command::new("cp").arg("-a").arg(root().join("bindings-tests/consumers")).arg(&copy))?;
    Ok(copy)
}

/// Configures with CMake; cargo builds in `target`.
fn configure(source: &Path, build: &Path, options: &[&str], target: &Path) -> Result<(), Failed> {
    let mut cmake = without_cargo("cmake");
    cmake.arg("-S").arg(source).arg("-B").arg(build).args(options).env("CARGO_TARGET_DIR", target);
    run(&mut cmake).map(|_| ())
}

/// Configures and builds. The library is the one of the other tests, which is built already.
pub fn cmake(source: &Path, build: &Path, options: &[&str]) -> Result<(), Failed> {
    configure(source, build, options, target())?;
    run(without_cargo("cmake").arg("--build").arg(build)).map(|_| ())
}

/// Runs programs, and checks what they are linked with.
fn check(folder: &Path, programs: &[Program]) -> Result<(), Failed> {
    for (program, shared) in programs {
        let program = folder.join(program);
        let output = run(Command::new(&program).env_remove("LD_LIBRARY_PATH"))?;
        if output.stdout != b"the event came back\n" {
            return Err(format!("{program:?} prints {:?}", String::from_utf8_lossy(&output.stdout)).into());
        }
        let needed = dynamic(&program, "NEEDED")?;
        if needed.iter().any(|library| library == SONAME) != *shared {
            return Err(format!("{program:?} needs {needed:?}").into());
        }
    }
    Ok(())
}

/// The entries of a program's or a library's dynamic section.
fn dynamic(file: &Path, key: &str) -> Result<Vec<String>, Failed> {
    let output = run(Command::new("objdump").arg("-p").arg(file))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text
        .lines()
        .filter_map(|line| line.trim().strip_prefix(key))
        .map(|name| name.trim().to_owned())
        .collect())
}
