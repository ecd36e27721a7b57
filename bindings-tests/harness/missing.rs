//! A summary of what to install for the tests that were ignored.

use std::collections::BTreeSet;
use std::sync::Mutex;

/// How many tests are ignored, and the tools that they lack.
static MISSING: Mutex<(usize, BTreeSet<String>)> = Mutex::new((0, BTreeSet::new()));

/// A test is ignored, because tools are not installed.
pub fn note<'a>(tools: impl IntoIterator<Item = &'a str>) {
    let (tests, missing) = &mut *MISSING.lock().unwrap();
    *tests += 1;
    missing.extend(tools.into_iter().map(str::to_owned));
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
    ("cpack", "cmake"),
    ("ld.lld", "lld"),
    ("sha256sum", "coreutils"),
    ("x86_64-linux-gnu-gcc", "gcc"),
    ("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"),
    ("x86_64-w64-mingw32-g++", "g++-mingw-w64-x86-64"),
    ("x86_64-w64-mingw32-g++-posix", "g++-mingw-w64-x86-64"),
    ("python3 pip", "python3-pip"),
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

/// The commands of GNU binutils.
const BINUTILS: [&str; 8] = ["ar", "ld.bfd", "ld.gold", "nm", "objdump", "ranlib", "readelf", "size"];

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
    if BINUTILS.contains(&tool) {
        return debian("binutils");
    }
    // The compilers for other machines: `aarch64-linux-gnu-gcc` is in `gcc-aarch64-linux-gnu`.
    if let Some((machine, compiler @ ("gcc" | "g++"))) = tool.rsplit_once('-') {
        return Source::Debian(format!("{compiler}-{}", machine.replace('_', "-")));
    }
    if let Some(module) = tool.strip_prefix("python3 ") {
        let package = if module.starts_with("google.") {
            "protobuf"
        } else {
            module.split('.').next().unwrap_or(module)
        };
        return Source::Pip(package.to_owned());
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
    let (tests, missing) = &*MISSING.lock().unwrap();
    if *tests == 0 {
        return;
    }
    let (mut debian, mut pip, mut others) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for tool in missing {
        match source(tool) {
            Source::Debian(packages) => debian.extend(packages.split(' ').map(str::to_owned)),
            Source::Pip(package) => drop(pip.insert(package)),
            Source::Other(command) => drop(others.insert(command)),
        }
    }
    let list = |words: BTreeSet<String>| words.into_iter().collect::<Vec<_>>().join(" ");
    println!(
        "{tests} tests are ignored, because tools are not installed. On Debian, these commands install them:"
    );
    for (command, packages) in [("apt-get install", debian), ("python3 -m pip install", pip)] {
        if !packages.is_empty() {
            println!("  {command} {}", list(packages));
        }
    }
    for command in others {
        println!("  {command}");
    }
    println!("`.ci/run` installs everything and then runs all tests.\n");
}
