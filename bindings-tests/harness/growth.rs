//! A struct grows: programs and libraries of different ages.
//!
//! The library of the planted schema stands for the newer one, its header for what newer programs are compiled with. Each
//! pairing runs as it is, under valgrind, and with sanitizers in the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

use libtest_mimic::{Failed, Trial};

use super::library::{Library, build, install, shipped};
use super::planted::planted;
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial, valgrind};

pub fn trials() -> Vec<Trial> {
    let ages: [(&str, Age); 2] = [("older", shipped), ("newer", grown)];
    let mut trials = Vec::new();
    for check in CHECKS {
        for language in [Language::C, Language::Cxx, Language::DropIn] {
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
        command.current_dir(root());
        command
    }
}

#[derive(Clone, Copy)]
enum Language {
    C,
    Cxx,
    /// C++ with the headers in the place of protoc's.
    DropIn,
}

impl Language {
    fn name(self) -> &'static str {
        match self {
            Self::C => "c",
            Self::Cxx => "cxx",
            Self::DropIn => "drop_in",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::C => "growth/ages.c",
            Self::Cxx => "growth/ages.cpp",
            Self::DropIn => "growth/ages_compat.cpp",
        }
    }

    fn compiler(self) -> &'static str {
        match self {
            Self::C => "cc",
            Self::Cxx | Self::DropIn => "c++",
        }
    }

    fn options(self, library: &Library) -> Vec<String> {
        let (options, folder): (&[&str], _) = match self {
            Self::C => (C, None),
            Self::Cxx => (&["-x", "c++", "-std=c++17"], None),
            Self::DropIn => (&["-x", "c++", "-std=c++17"], Some(library.include.join("opentera/compat"))),
        };
        let folder = folder.map(|folder| format!("-I{}", folder.display()));
        options.iter().map(|&option| option.to_owned()).chain(folder).collect()
    }
}

/// A program of one age with a library of another, or of the same.
fn pairing(
    language: Language,
    check: Check,
    program: (&'static str, Age),
    library: (&str, Age),
) -> Result<(), Failed> {
    let mut command = check.command(&build_program(language, check, language.source(), program)?);
    command.args([library.0.as_ref(), pieces()?.as_os_str()]);
    run(command.env("LD_LIBRARY_PATH", &library.1().shared)).map(|_| ())
}

/// Compiles a program, once for all libraries that it runs with.
fn build_program(
    language: Language,
    check: Check,
    source: &str,
    (age, compiled_for): (&str, Age),
) -> Result<PathBuf, Failed> {
    type Built = Arc<OnceLock<Result<PathBuf, String>>>;
    static BUILT: Mutex<BTreeMap<String, Built>> = Mutex::new(BTreeMap::new());
    let source = root().join("bindings-tests/c").join(source);
    let variant = format!("growth/{}-{age}{}", language.name(), check.name.replace("::", "-"));
    let built = BUILT.lock().unwrap().entry(format!("{variant} {}", source.display())).or_default().clone();
    let build = || {
        let (library, newer) = (compiled_for(), (age == "newer").then_some("-DNEWER"));
        let own = language.options(library);
        let options = own.iter().map(String::as_str).chain(check.options.iter().copied()).chain(newer);
        let options: Vec<_> = options.collect();
        compile(&variant, language.compiler(), &options, &source, library, Library::link_shared)
            .map_err(|failed| failed.message().unwrap_or_default().to_owned())
    };
    built.get_or_init(build).clone().map_err(Failed::from)
}

/// What the programs of all ages read, made by one of the newer schema.
pub fn pieces() -> Result<PathBuf, Failed> {
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

/// The library of the planted schema.
pub fn grown() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("planted-target");
        build(planted(), &target);
        install("grown", planted(), &target)
    })
}
