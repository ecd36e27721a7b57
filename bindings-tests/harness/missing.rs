//! A summary of what to install for the tests that were ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

/// How many tests are ignored, by the tool that each lacks.
static MISSING: Mutex<BTreeMap<String, usize>> = Mutex::new(BTreeMap::new());

/// A test is ignored, because a tool is not installed.
pub fn note(tool: &str) {
    *MISSING.lock().unwrap().entry(tool.to_owned()).or_default() += 1;
}

/// What provides a tool.
enum Source {
    Debian(String),
    Pip(String),
    /// A command, or a file that `.ci/run` makes.
    Other(String),
}

/// Debian's packages that have another name than the tool.
const DEBIAN: &[(&str, &str)] = &[
    ("cc", "gcc"),
    ("c++", "g++"),
    ("clang++", "clang"),
    ("musl-gcc", "musl-tools"),
    ("go", "golang-go"),
    ("javac", "default-jdk-headless"),
    ("/usr/share/java/jna.jar", "libjna-java"),
    ("php", "php-cli"),
    ("mcs", "mono-mcs"),
    ("mono", "mono-runtime"),
    ("node", "nodejs npm"),
    ("ninja", "ninja-build"),
    ("abidw", "abigail-tools"),
    ("protoc", "protobuf-compiler libprotobuf-dev"),
    ("wasm-opt", "binaryen"),
    ("em++", "emscripten"),
    ("emcc", "emscripten"),
    ("dpkg-deb", "dpkg-dev"),
    ("gtest/gtest.h", "libgtest-dev"),
    ("X11/Xlib.h", "libx11-dev"),
    ("hiredis/hiredis.h", "libhiredis-dev"),
    ("libwebsockets.h", "libwebsockets-dev"),
    ("python3-config", "python3-dev"),
];

/// Parts of the names of tools, of those that come together.
const DEBIAN_FAMILIES: &[(&str, &str)] = &[
    ("Qt5", "qtbase5-dev libqt5websockets5-dev"),
    ("Qt6Web", "qt6-websockets-dev"),
    ("Qt6Q", "qt6-declarative-dev"),
    ("Qt6", "qt6-base-dev"),
    ("QML ", "qml6-module-qttest qml6-module-qtquick qml6-module-qtwebsockets"),
    ("qemu-", "qemu-user"),
    ("lld", "lld"),
    ("ld64.lld", "lld"),
    ("llvm-", "llvm"),
];

fn source(tool: &str) -> Source {
    let debian = |package: &str| Source::Debian(package.to_owned());
    if let Some((_, package)) = DEBIAN.iter().find(|(name, _)| *name == tool) {
        return debian(package);
    }
    if let Some((_, package)) = DEBIAN_FAMILIES.iter().find(|(family, _)| tool.starts_with(family)) {
        return debian(package);
    }
    // The compilers for other machines: `aarch64-linux-gnu-gcc` is in `gcc-aarch64-linux-gnu`.
    if let Some((machine, compiler @ ("gcc" | "g++"))) = tool.rsplit_once('-') {
        return Source::Debian(format!("{compiler}-{}", machine.replace('_', "-")));
    }
    if let Some(module) = tool.strip_prefix("python3 ") {
        return Source::Pip(module.split('.').next().unwrap_or_default().to_owned());
    }
    match tool.strip_prefix("nightly ") {
        Some("rustc") => Source::Other("rustup toolchain install nightly".to_owned()),
        Some(component) => Source::Other(format!("rustup component add --toolchain nightly {component}")),
        None if tool == "cargo-cinstall" => Source::Other("cargo install --locked cargo-c".to_owned()),
        None if tool.contains("node_modules") => {
            Source::Other("npm ci --prefix bindings-tests/node".to_owned())
        }
        None if tool.contains('/') => Source::Other(format!("sh .ci/run # makes {tool}")),
        None if tool.starts_with("python3.") => Source::Other(format!("pyenv install {}", &tool[6..])),
        None => debian(tool),
    }
}

/// Prints how many tests were ignored, and the commands that install what they need.
pub fn print() {
    let missing = MISSING.lock().unwrap();
    if missing.is_empty() {
        return;
    }
    let (mut debian, mut pip, mut others) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for tool in missing.keys() {
        match source(tool) {
            Source::Debian(packages) => debian.extend(packages.split(' ').map(str::to_owned)),
            Source::Pip(package) => drop(pip.insert(package)),
            Source::Other(command) => drop(others.insert(command)),
        }
    }
    let number: usize = missing.values().sum();
    let tools: Vec<_> = missing.iter().map(|(tool, number)| format!("{tool} ({number})")).collect();
    println!("{number} tests were ignored, because tools are not installed: {}.", tools.join(", "));
    println!("On Debian, these commands install them; `.ci/run` installs all tools.");
    let line = |command: &str, packages: BTreeSet<String>| {
        if !packages.is_empty() {
            println!("  {command} {}", packages.into_iter().collect::<Vec<_>>().join(" "));
        }
    };
    line("apt-get install", debian);
    line("python3 -m pip install", pip);
    for command in others {
        println!("  {command}");
    }
    println!();
}
