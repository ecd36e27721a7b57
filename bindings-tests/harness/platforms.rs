//! The headers beside those of Windows and X11, which define macros, and in clang's mode for MSVC.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::header::WARNINGS;
use super::tools::{root, run, scratch, trial};

/// A platform whose headers, `bindings-tests/c/platforms/<name>.h`, may be included before the library's.
#[derive(Clone, Copy)]
struct Platform {
    name: &'static str,
    cc: &'static str,
    cxx: &'static str,
    /// A header that it is installed with, or its compiler.
    tool: &'static str,
}

const PLATFORMS: [Platform; 2] = [
    Platform {
        name: "windows",
        cc: "x86_64-w64-mingw32-gcc",
        cxx: "x86_64-w64-mingw32-g++",
        tool: "x86_64-w64-mingw32-g++",
    },
    Platform { name: "x11", cc: "gcc", cxx: "g++", tool: "X11/Xlib.h" },
];

/// The programs, with the standards that each is compiled in.
const C: (&str, [&str; 2]) = ("bindings-tests/c/header.c", ["c99", "c11"]);
const CXX: (&str, [&str; 1]) = ("bindings-tests/c/header.c", ["c++11"]);
const CPP: (&str, [&str; 2]) = ("bindings-tests/cpp/programs/platforms.cpp", ["c++17", "c++20"]);

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for platform in PLATFORMS {
        let Platform { name, cc, cxx, tool } = platform;
        trials.push(trial(format!("header::macros::{name}"), &[cc, cxx, tool], move || {
            collisions(&platform)?;
            restored(&platform)
        }));
        let with =
            |compiler: &'static str, language: &'static str, standard: &'static str, file: &'static str| {
                let file_name = file.rsplit('/').next().unwrap_or_default();
                trial(format!("platforms::{name}::{file_name}::{standard}"), &[compiler, tool], move || {
                    let mut command = Command::new(compiler);
                    command.args(["-x", language, &format!("-std={standard}"), "-include", &header_of(name)]);
                    check(&mut command, file)
                })
            };
        trials.extend(C.1.map(|standard| with(cc, "c", standard, C.0)));
        trials.extend(CXX.1.map(|standard| with(cxx, "c++", standard, CXX.0)));
        trials.extend(CPP.1.map(|standard| with(cxx, "c++", standard, CPP.0)));
    }
    trials.push(trial("platforms::x11::messages_qt.hpp", &["g++", "X11/Xlib.h", "Qt6Core.pc"], x11_and_qt));
    for machine in ["x86_64", "i686"] {
        let with = |language: &'static str, standard: &'static str, file: &'static str| {
            let name = format!("platforms::msvc::{machine}::{standard}");
            let headers = format!("/usr/{machine}-w64-mingw32/include/string.h");
            let tools = ["clang++", "x86_64-w64-mingw32-g++", &headers];
            trial(name, &tools, move || msvc(machine, language, standard, file))
        };
        trials.extend(["c99", "c11"].map(|standard| with("c", standard, C.0)));
        trials.push(with("c++", "c++14", CXX.0));
        if machine == "x86_64" {
            trials.extend(["c++17", "c++20"].map(|standard| with("c++", standard, CPP.0)));
        }
    }
    trials
}

fn header_of(platform: &str) -> String {
    root().join("bindings-tests/c/platforms").join(platform).with_extension("h").display().to_string()
}

fn include(command: &mut Command) {
    for folder in ["include", "include/opentera/compat", "bindings-tests/compat"] {
        command.arg("-I").arg(root().join(folder));
    }
}

/// Compiles a file, with all warnings as errors.
fn check(command: &mut Command, file: &str) -> Result<(), Failed> {
    command.arg("-fsyntax-only").args(WARNINGS);
    include(command);
    run(command.arg(root().join(file))).map(|_| ())
}

/// Qt's own headers do not compile after X11's, so that a program includes X11's in between.
fn x11_and_qt() -> Result<(), Failed> {
    let file = scratch("platforms").join("x11_qt.cpp");
    let header = fs::read_to_string(root().join("include/opentera/messages_qt.hpp"))?;
    let mut source: String = header
        .lines()
        .filter(|line| line.starts_with("#include <Qt"))
        .fold(String::new(), |source, line| source + line + "\n");
    source += &format!("#include \"{}\"\n#include <opentera/messages_qt.hpp>\n", header_of("x11"));
    fs::write(&file, source)?;
    let flags = run(Command::new("pkg-config").args(["--cflags", "Qt6Core"]))?.stdout;
    let flags = String::from_utf8_lossy(&flags).replace("-I", "-isystem");
    let mut command = Command::new("g++");
    command.args(["-std=c++17", "-fsyntax-only", "-fPIC"]).args(flags.split_whitespace());
    include(&mut command);
    run(command.arg(file)).map(|_| ())
}

/// The ABI and the language of MSVC, by clang. The standard library is MinGW's: that of MSVC cannot be had.
fn msvc(machine: &str, language: &str, standard: &str, file: &str) -> Result<(), Failed> {
    let mut command = Command::new("clang++");
    command.args(["-x", language, &format!("-std={standard}")]);
    command.arg(format!("--target={machine}-pc-windows-msvc"));
    command.args(["-fms-compatibility-version=19.30", "-nostdlibinc"]);
    if file == CPP.0 {
        // What the library of g++ needs of g++.
        command.args([
            "-fgnuc-version=12.2",
            "-D__MINGW32__",
            "-D__MINGW64__",
            "-D__STRICT_ANSI__",
            "-nostdinc++",
        ]);
        let libgcc = run(Command::new("x86_64-w64-mingw32-g++").arg("-print-libgcc-file-name"))?.stdout;
        let libgcc = PathBuf::from(String::from_utf8_lossy(&libgcc).trim());
        let library = libgcc.with_file_name("include").join("c++");
        command.arg("-isystem").arg(&library).arg("-isystem").arg(library.join("x86_64-w64-mingw32"));
    }
    command.arg("-isystem").arg(format!("/usr/{machine}-w64-mingw32/include"));
    check(&mut command, file)
}

/// All headers that programs include, by their paths below `include/opentera`.
fn headers() -> Result<Vec<(String, String)>, Failed> {
    fn find(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failed> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                find(&path, found)?;
            } else {
                found.push(path);
            }
        }
        Ok(())
    }
    let folder = root().join("include/opentera");
    let mut paths = Vec::new();
    find(&folder, &mut paths)?;
    let read = |path: PathBuf| -> Result<_, Failed> {
        let text = fs::read_to_string(&path)?;
        Ok((path.strip_prefix(&folder).unwrap_or(&path).display().to_string(), text))
    };
    paths.into_iter().map(read).collect()
}

/// The includes of the standard library in all headers; for C those that C has.
fn standard_includes(headers: &[(String, String)], language: &str) -> String {
    let lines = headers.iter().flat_map(|(_, text)| text.lines()).filter(|line| {
        let name = line.strip_prefix("#include <").and_then(|rest| rest.strip_suffix('>'));
        name.is_some_and(|name| !name.contains('/') && (language == "c++" || name.ends_with(".h")))
    });
    lines.collect::<BTreeSet<_>>().into_iter().fold(String::new(), |all, line| all + line + "\n")
}

/// The macros that are defined at the end of a source, with their definitions.
fn macros(platform: &Platform, language: &str, source: &str) -> Result<BTreeMap<String, String>, Failed> {
    let file = scratch(&format!("platforms/{}", platform.name)).join("macros.h");
    fs::write(&file, source)?;
    let mut command = Command::new(if language == "c" { platform.cc } else { platform.cxx });
    include(command.args(["-x", language, "-dM", "-E"]));
    let output = run(command.arg(file))?.stdout;
    let lines = String::from_utf8_lossy(&output).into_owned();
    let macros = lines.lines().filter_map(|line| {
        let rest = line.strip_prefix("#define ")?;
        let (name, definition) = rest.split_at(rest.find([' ', '('])?);
        Some((name.to_owned(), definition.to_owned()))
    });
    Ok(macros.collect())
}

/// Words of a header that are outside of comments and strings, each with whether `(` follows somewhere.
fn words(header: &str) -> BTreeMap<&str, bool> {
    let code =
        header.split("/*").flat_map(|part| part.split_once("*/").map_or(part, |(_, code)| code).lines());
    let code = code.map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    let mut words = BTreeMap::new();
    for part in code.flat_map(|line| line.split('"').step_by(2)) {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut rest = part;
        while let Some(start) = rest.find(is_word) {
            let (word, after) =
                rest[start..].split_at(rest[start..].find(|c| !is_word(c)).unwrap_or(rest.len() - start));
            *words.entry(word).or_default() |= after.trim_start().starts_with('(');
            rest = after;
        }
    }
    words
}

/// No word of a header is a macro of the platform, unless the header sets that macro aside.
fn collisions(platform: &Platform) -> Result<(), Failed> {
    let headers = headers()?;
    let mut found = BTreeSet::new();
    for language in ["c", "c++"] {
        let standard = standard_includes(&headers, language);
        let before = macros(platform, language, &standard)?;
        let included = format!("{standard}#include \"{}\"\n", header_of(platform.name));
        let of_platform = macros(platform, language, &included)?;
        if of_platform.len() < before.len() + 1000 {
            return Err(format!("{} has hardly a macro", platform.name).into());
        }
        for (path, text) in &headers {
            for (word, is_called) in words(text) {
                let Some(definition) = of_platform.get(word) else { continue };
                let expands = is_called || !definition.starts_with('(');
                let is_aside = text.contains(&format!("#pragma push_macro(\"{word}\")\n#undef {word}\n"));
                if expands && !is_aside && !before.contains_key(word) {
                    found.insert(format!("{word} in {path}"));
                }
            }
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(format!(
        "macros of {}: {found:?}. Rename them; a name of the schema goes to `NAMES` in codegen/src/macros.rs.",
        platform.name
    )
    .into())
}

/// Every macro is what it was after the library's headers are included.
fn restored(platform: &Platform) -> Result<(), Failed> {
    let headers = headers()?;
    let all = ["#include <opentera/messages.h>\n", "#include <opentera/messages.hpp>\n#include \"all.h\"\n"];
    for (language, ours) in ["c", "c++"].into_iter().zip(all) {
        let standard = standard_includes(&headers, language);
        let before = format!("{standard}#include \"{}\"\n", header_of(platform.name));
        let after = macros(platform, language, &(before.clone() + ours))?;
        for (name, definition) in macros(platform, language, &before)? {
            if after.get(&name) != Some(&definition) {
                return Err(format!("{name} was `{definition}` and is {:?}", after.get(&name)).into());
            }
        }
        if !after.contains_key("OPENTERA_MESSAGES_H") {
            return Err("the headers are not included".into());
        }
    }
    Ok(())
}
