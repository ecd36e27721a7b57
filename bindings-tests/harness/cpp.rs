//! The C++ tests, with GoogleTest: `bindings-tests/cpp` with each compiler and standard, under the sanitizers and under
//! valgrind.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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

/// Warnings that many a program has switched on, so that the headers have to be free of them.
pub const STRICT: [&str; 5] =
    ["-Wsign-conversion", "-Wshadow", "-Wold-style-cast", "-Wcast-qual", "-Wextra-semi"];

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

    /// A compiler for this build, with all warnings as errors. Programs with sanitizers are not optimised: they would take
    /// three times as long to compile.
    pub fn command(&self) -> Command {
        let mut command = Command::new(self.compiler);
        command.arg(format!("-std={}", self.standard)).args(WARNINGS).arg("-g1");
        match self.check {
            Check::Sanitizers => {
                command.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
            }
            Check::Valgrind | Check::Nothing => {
                command.arg("-O2");
            }
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

/// Runs a program of GoogleTest.
pub fn run_tests(program: &Path, check: Check) -> Result<(), Failed> {
    let mut command = if check == Check::Valgrind { valgrind(program) } else { Command::new(program) };
    command.env("VALGRIND_OPTS", "--suppressions=bindings-tests/compat/valgrind.supp");
    judge(command.current_dir(root())).map(drop)
}

/// Runs a command that is a program of GoogleTest; one without tests fails.
pub fn judge(command: &mut Command) -> Result<Output, Failed> {
    let output = run(command.arg("--gtest_brief=1"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if printed.contains("] 0 tests") || !printed.contains("[  PASSED  ]") {
        return Err(format!("no test ran:\n{printed}").into());
    }
    Ok(output)
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
    let mut trials = Vec::new();
    for build in BUILDS {
        let includes = folder.clone();
        trials.push(build.trial("cpp", sources(&folder), move |command| {
            command.arg("-I").arg(&includes);
        }));
    }
    for compiler in ["g++", "clang++"] {
        trials.push(trial(format!("cpp::guide::{compiler}"), &[compiler], move || guide(compiler)));
        trials.push(trial(format!("cpp::no_exceptions::{compiler}"), &[compiler], move || {
            let source = root().join("bindings-tests/cpp/programs/no_exceptions.cpp");
            let options = ["-std=c++17", "-fno-exceptions", "-fno-rtti", "-O1"];
            run(&mut Command::new(program(compiler, &options, &source)?)).map(|_| ())
        }));
        trials.push(trial(format!("cpp::mixed_exceptions::{compiler}"), &[compiler, "nm"], move || {
            mixed_exceptions(compiler)
        }));
        trials.push(trial(format!("cpp::macros::{compiler}"), &[compiler], move || macros(compiler)));
    }
    trials.push(trial("cpp::cost", &["g++", "valgrind"], cost));
    trials
}

/// Compiles a program of one file, with all warnings as errors.
fn program(compiler: &str, options: &[&str], source: &Path) -> Result<PathBuf, Failed> {
    let name = format!("{}-{compiler}", source.file_stem().unwrap().to_string_lossy());
    let program = scratch("programs").join(name);
    let mut command = Command::new(compiler);
    command.args(WARNINGS).args(options);
    shipped().compile(&mut command);
    command.arg(source);
    shipped().link_shared(&mut command);
    run(command.arg("-o").arg(&program))?;
    Ok(program)
}

/// The macros of messages.h, all of them, without a warning.
fn macros(compiler: &str) -> Result<(), Failed> {
    let source = root().join("bindings-tests/cpp/programs/macros.cpp");
    let useless: &[&str] = if compiler == "g++" { &["-Wuseless-cast"] } else { &[] };
    for standard in ["-std=c++11", "-std=c++20"] {
        let options = [&[standard, "-Wzero-as-null-pointer-constant"], useless, &STRICT].concat();
        run(&mut Command::new(program(compiler, &options, &source)?))?;
    }

    let (header, program) =
        (fs::read_to_string(shipped().include.join("opentera/messages.h"))?, fs::read_to_string(source)?);
    // The macros that others are made with are in those.
    let is_expanded = |name: &str| {
        let (call, definition) = (format!("{name}("), format!("#define {name}("));
        let mut lines = program.lines().chain(header.lines());
        lines.any(|line| line.contains(&call) && !line.starts_with(&definition) && !line.starts_with("///"))
    };
    let names = header.lines().filter_map(|line| line.strip_prefix("#define TERA_")?.split_once('('));
    let names = names.map(|(name, _)| format!("TERA_{name}")).filter(|name| !name.contains([' ', '\t']));
    match names.into_iter().find(|name| !is_expanded(name)) {
        Some(name) => Err(format!("{name} is not in macros.cpp").into()),
        None => Ok(()),
    }
}

/// A file with exceptions and one without in one program: whichever the linker sees first, each has its own classes of
/// messages.hpp, and both have the same ones of the drop-in.
fn mixed_exceptions(compiler: &str) -> Result<(), Failed> {
    let (source, made) =
        (root().join("bindings-tests/cpp/programs/mixed"), scratch(&format!("mixed-{compiler}")));
    let object = |name: &str, options: &[&str]| -> Result<PathBuf, Failed> {
        let object = made.join(name).with_extension("o");
        let mut command = Command::new(compiler);
        command.args(["-std=c++17", "-O0", "-c"]).args(WARNINGS).args(options);
        shipped().compile(&mut command);
        run(command.arg(source.join(name).with_extension("cpp")).arg("-o").arg(&object))?;
        Ok(object)
    };
    let objects = [object("with", &[])?, object("without", &["-fno-exceptions"])?];
    // The names of functions, without their addresses.
    let functions = |object: &PathBuf| -> Result<BTreeSet<String>, Failed> {
        let output = run(Command::new("nm").args(["--defined-only", "--format=just-symbols"]).arg(object))?;
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    };
    let [with, without] = [functions(&objects[0])?, functions(&objects[1])?];
    let shared: Vec<_> = with.intersection(&without).filter(|name| name.contains("8opentera")).collect();
    let (of_dropin, of_header): (Vec<_>, Vec<_>) = shared
        .into_iter()
        .partition(|name| name.contains("8opentera8protobuf") || name.contains("15opentera_compat"));
    if of_dropin.is_empty() || !of_header.is_empty() {
        return Err(format!("in both files: {of_header:?}, and of the drop-in {of_dropin:?}").into());
    }
    for order in [[0, 1], [1, 0]] {
        let program = made.join("program");
        let mut command = Command::new(compiler);
        command.args(order.map(|index| &objects[index]));
        shipped().link_shared(&mut command);
        run(command.arg("-o").arg(&program))?;
        run(&mut Command::new(program))?;
    }
    Ok(())
}

/// What the guide shows is what works: its program prints what it says, and the other blocks are parts of functions.
fn guide(compiler: &str) -> Result<(), Failed> {
    let guide = fs::read_to_string(root().join("docs/cpp.md"))?;
    let mut blocks = guide.split("```cpp\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    let mut source = blocks.next().ok_or("the guide has no program")?.to_owned();
    for (i, part) in blocks.enumerate() {
        source += &format!(
            "void part{i}(std::string_view topic, std::string_view bytes, std::string_view text) {{\n\
             static_cast<void>(topic), static_cast<void>(bytes), static_cast<void>(text);\n{part}}}\n"
        );
    }
    let file = scratch("programs").join(format!("guide-{compiler}.cpp"));
    fs::write(&file, source)?;
    let options =
        [&["-std=c++20", "-Wno-unused-variable", "-Wno-unused-but-set-variable"], &STRICT[..]].concat();
    let output = run(&mut Command::new(program(compiler, &options, &file)?))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    match guide.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()) {
        Some(expected) if expected == printed => Ok(()),
        expected => {
            Err(format!("it prints\n{printed}and not\n{}", expected.unwrap_or("what it says")).into())
        }
    }
}

/// The same work through C and through C++: C++ takes at most 1 % more instructions, which callgrind counts.
fn cost() -> Result<(), Failed> {
    let source = root().join("bindings-tests/cpp/programs/cost.cpp");
    let program = program("g++", &["-std=c++17", "-O2"], &source)?;
    let count = |language: &str| -> Result<u64, Failed> {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(&program).arg(language);
        let output = run(command.current_dir(root()))?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let count = said.lines().find_map(|line| line.split_once("Collected : ")).ok_or("no count")?.1;
        Ok(count.trim().parse().map_err(|error| format!("{count}: {error}"))?)
    };
    let (c, cpp) = (count("c")?, count("c++")?);
    println!("instructions: {c} in C, {cpp} in C++");
    if c < 1_000_000 || cpp > c + c / 100 {
        return Err(format!("C takes {c} instructions, C++ {cpp}").into());
    }
    Ok(())
}
