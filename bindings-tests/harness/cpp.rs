//! The C++ tests, with GoogleTest: `bindings-tests/cpp` with each compiler and standard, under the sanitizers and under
//! valgrind.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::header::WARNINGS;
use super::library::shipped;
use super::tools::{root, run, scratch, trial, valgrind};

/// A way to compile and run C++ tests.
#[derive(Clone, Copy)]
pub struct Build {
    pub compiler: &'static str,
    pub standard: &'static str,
    pub check: Check,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Check {
    Valgrind,
    /// Address and undefined behaviour; what they find ends the program.
    Sanitizers,
    Nothing,
}

/// Every compiler with every standard, the sanitizers of every compiler, and valgrind once: no full product, which would
/// find no more and take its time.
pub const BUILDS: [Build; 4] = [
    Build { compiler: "g++", standard: "c++17", check: Check::Valgrind },
    Build { compiler: "g++", standard: "c++20", check: Check::Sanitizers },
    Build { compiler: "clang++", standard: "c++17", check: Check::Sanitizers },
    Build { compiler: "clang++", standard: "c++20", check: Check::Nothing },
];

/// The header of GoogleTest, in the place of a tool.
pub const GTEST: &str = "gtest/gtest.h";

impl Build {
    /// `g++::c++17::valgrind`, below the name of the tests.
    pub fn name(&self, tests: &str) -> String {
        let check = match self.check {
            Check::Valgrind => "::valgrind",
            Check::Sanitizers => "::sanitizers",
            Check::Nothing => "",
        };
        format!("{tests}::{}::{}{check}", self.compiler, self.standard)
    }

    /// A compiler for this build, with all warnings as errors.
    pub fn command(&self) -> Command {
        let mut command = Command::new(self.compiler);
        command.arg(format!("-std={}", self.standard)).args(WARNINGS).args(["-g", "-O1"]);
        if self.check == Check::Sanitizers {
            command.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
            command.arg("-fno-omit-frame-pointer");
        }
        command
    }

    /// A test that compiles `sources` to one program with GoogleTest, `options` (folders of headers, for example) and the
    /// shared library, and runs it from the root of the repository.
    pub fn trial(
        &self,
        tests: &str,
        sources: Vec<PathBuf>,
        options: impl Fn(&mut Command) + Send + 'static,
    ) -> Trial {
        let build = *self;
        let name = self.name(tests);
        let mut tools = vec![self.compiler, GTEST];
        if self.check == Check::Valgrind {
            tools.push("valgrind");
        }
        trial(name.clone(), &tools, move || {
            let program = scratch("programs").join(name.replace("::", "-"));
            let mut command = build.command();
            options(&mut command);
            shipped().compile(&mut command);
            command.args(&sources).args(["-lgtest", "-lgtest_main", "-lpthread"]);
            shipped().link_shared(&mut command);
            run(command.arg("-o").arg(&program))?;
            run_tests(&program, build.check)
        })
    }
}

/// Runs a program of GoogleTest; one without tests fails.
pub fn run_tests(program: &Path, check: Check) -> Result<(), Failed> {
    let mut command = if check == Check::Valgrind { valgrind(program) } else { Command::new(program) };
    command.current_dir(root()).arg("--gtest_brief=1");
    let output = run(&mut command)?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if printed.contains("] 0 tests") || !printed.contains("[  PASSED  ]") {
        return Err(format!("no test ran:\n{printed}").into());
    }
    Ok(())
}

/// The C++ files of a folder.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut sources: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "cpp")).collect();
    sources.sort();
    sources
}

pub fn trials() -> Vec<Trial> {
    let folder = root().join("bindings-tests/cpp");
    BUILDS
        .iter()
        .map(|build| {
            let folder = folder.clone();
            build.trial("cpp", sources(&folder), move |command| {
                command.arg("-I").arg(&folder);
            })
        })
        .collect()
}
