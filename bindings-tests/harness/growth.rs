//! A struct grows: programs and libraries of different ages, and the entry that panics.
//!
//! The library of the planted schema stands for the newer one, its header for what newer programs are compiled with. Each
//! pairing runs as it is, under valgrind, and with sanitizers in the program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, build, install, shipped};
use super::planted::planted;
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial, valgrind};

pub fn trials() -> Vec<Trial> {
    let ages: [(&str, Age); 2] = [("older", shipped), ("newer", grown)];
    let mut trials = Vec::new();
    for check in CHECKS {
        for language in [Language::C, Language::Cxx] {
            for program in ages {
                for library in ages {
                    let name = format!(
                        "growth::{}::{}_program::{}_library{}",
                        language.name(),
                        program.0,
                        library.0,
                        check.name
                    );
                    let tools = [&["cc", language.compiler()], check.tools].concat();
                    trials.push(trial(name, &tools, move || pairing(language, check, program, library)));
                }
            }
        }
        trials.push(trial(
            format!("panic::becomes_a_status{}", check.name),
            &[&["cc"], check.tools].concat(),
            move || {
                let program = build_program(Language::C, check, "hooks/panic.c", ("newer", grown))?;
                run(check.command(&program).env("LD_LIBRARY_PATH", &grown().shared)).map(|_| ())
            },
        ));
    }
    trials
}

/// How a program is compiled and run.
#[derive(Clone, Copy)]
struct Check {
    name: &'static str,
    tools: &'static [&'static str],
    options: &'static [&'static str],
}

const CHECKS: [Check; 3] = [
    Check { name: "", tools: &[], options: &[] },
    Check { name: "::valgrind", tools: &["valgrind"], options: &[] },
    Check {
        name: "::sanitizers",
        tools: &["g++"],
        options: &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    },
];

impl Check {
    fn command(self, program: &Path) -> Command {
        let mut command = if self.name == "::valgrind" { valgrind(program) } else { Command::new(program) };
        // A backtrace of a panic would be memory that nobody frees.
        command.env("RUST_BACKTRACE", "0").current_dir(root());
        command
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Language {
    C,
    Cxx,
}

impl Language {
    fn name(self) -> &'static str {
        if self == Self::C { "c" } else { "cxx" }
    }

    fn compiler(self) -> &'static str {
        if self == Self::C { "cc" } else { "c++" }
    }

    fn options(self) -> &'static [&'static str] {
        if self == Self::C { C } else { &["-x", "c++", "-std=c++17"] }
    }
}

/// A program of one age with a library of another, or of the same.
fn pairing(
    language: Language,
    check: Check,
    program: (&'static str, Age),
    library: (&str, Age),
) -> Result<(), Failed> {
    let source = if language == Language::C { "growth/ages.c" } else { "growth/ages.cpp" };
    let mut command = check.command(&build_program(language, check, source, program)?);
    command.args([library.0.as_ref(), pieces()?.as_os_str()]);
    run(command.env("LD_LIBRARY_PATH", &library.1().shared)).map(|_| ())
}

fn build_program(
    language: Language,
    check: Check,
    source: &str,
    (age, compiled_for): (&str, Age),
) -> Result<PathBuf, Failed> {
    let newer: &[&str] = if age == "newer" { &["-DNEWER"] } else { &[] };
    let options = [language.options(), check.options, newer].concat();
    let variant = format!("growth/{}-{age}{}", language.name(), check.name.replace("::", "-"));
    let source = root().join("bindings-tests/c").join(source);
    compile(&variant, language.compiler(), &options, &source, compiled_for(), Library::link_shared)
}

/// What the programs of all ages read, made by one of the newer schema.
fn pieces() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let make = || {
            let file = scratch("growth").join("pieces");
            let program = build_program(Language::C, CHECKS[0], "growth/make.c", ("newer", grown))?;
            run(Command::new(program).arg(&file).env("LD_LIBRARY_PATH", &grown().shared))?;
            Ok::<_, Failed>(file)
        };
        make().map_err(|failed| failed.message().unwrap_or_default().to_owned())
    });
    made.clone().map_err(Failed::from)
}

type Age = fn() -> &'static Library;

/// The library of the planted schema. It has the entry that panics too.
pub fn grown() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("planted-target");
        build(planted(), &target, &["--features", "test-hooks"]);
        install("grown", planted(), &target)
    })
}
