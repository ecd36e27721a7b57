//! The Qt tests: `bindings-tests/qt` with Qt 6 and with Qt 5.15, one of them under the sanitizers, and the example.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};

use super::consumers;
use super::cpp::{self, Build, Check};
use super::growth::{grown, pieces};
use super::library::shipped;
use super::tools::{root, run, scratch, trial};

/// A Qt, as pkg-config knows it.
pub struct Qt {
    version: u32,
    /// The variable of its pkg-config file that says where moc is.
    moc_folder: &'static str,
    build: Build,
    /// The words `signals` and `emit` are macros of Qt where this is not defined.
    options: &'static [&'static str],
}

pub const QTS: [Qt; 2] = [
    Qt {
        version: 6,
        moc_folder: "libexecdir",
        build: Build { compiler: "g++", standard: "c++17", check: Check::Nothing },
        options: &["-DQT_NO_KEYWORDS"],
    },
    Qt {
        version: 5,
        moc_folder: "host_bins",
        build: Build { compiler: "clang++", standard: "c++17", check: Check::Sanitizers },
        options: &[],
    },
];

impl Qt {
    /// What pkg-config says of a part of this Qt, in words.
    fn pkg_config(&self, arguments: &[&str], part: &str) -> Result<Vec<String>, Failed> {
        let output =
            run(Command::new("pkg-config").args(arguments).arg(format!("Qt{}{part}", self.version)))?;
        Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
    }

    /// The folder of a program, with what moc makes of the files that have to go through it.
    fn moc(&self, program: &str) -> Result<PathBuf, Failed> {
        let moc = self.pkg_config(&["--variable", self.moc_folder], "Core")?.concat();
        let moc = PathBuf::from(moc).join("moc");
        let folder = scratch(&format!("qt{}-{program}", self.version));
        let files = [
            (shipped().include.join("opentera/messages_qt.hpp"), "moc_messages_qt.cpp"),
            (root().join("bindings-tests/qt/dropin_test.cpp"), "dropin_test.moc"),
        ];
        for (file, made) in files {
            run(Command::new(&moc).arg(file).arg("-o").arg(folder.join(made)))?;
        }
        Ok(folder)
    }

    /// The arguments of a compiler for its headers, whose warnings are not ours.
    fn compile(&self) -> Result<Vec<String>, Failed> {
        let flags = self.pkg_config(&["--cflags"], "WebSockets")?;
        Ok(flags.iter().map(|flag| flag.replacen("-I", "-isystem", 1)).collect())
    }

    /// A compiler for a program with this Qt.
    fn command(&self) -> Result<Command, Failed> {
        let mut command = self.build.command();
        // Its headers are large; what is tested is not their speed.
        command.args(["-O0", "-fPIC"]).args(self.options).args(self.compile()?);
        shipped().compile(&mut command);
        Ok(command)
    }

    /// Compiles a program that uses the header for Qt, or the drop-in; gives its path.
    pub fn program(&self, name: &str, sources: &[PathBuf], libraries: &[&str]) -> Result<PathBuf, Failed> {
        let folder = self.moc(name)?;
        let program = folder.join(name);
        let mut command = self.command()?;
        command.arg("-I").arg(&folder).arg("-I").arg(shipped().include.join("opentera/compat"));
        command.arg("-I").arg(root().join("bindings-tests/c")).args(sources);
        shipped().link_shared(&mut command);
        command.args(self.pkg_config(&["--libs"], "WebSockets")?).args(libraries);
        run(command.arg("-o").arg(&program))?;
        Ok(program)
    }

    fn test(&self) -> Result<(), Failed> {
        let sources = cpp::sources(&root().join("bindings-tests/qt"));
        let program = self.program("tests", &sources, &["-lgtest", "-lpthread"])?;
        cpp::run_tests(&program, self.build.check)
    }
}

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        trial("qt::example", &["cmake", "c++", "Qt6WebSockets.pc"], example),
        trial("qt::installed", &["cmake", "c++", "Qt6WebSockets.pc"], installed),
        trial("qt::guide", &["g++", "Qt6WebSockets.pc"], || guide(&QTS[0])),
        trial("qt::with_newer_library", &["g++", "Qt6WebSockets.pc"], || ages(&QTS[0])),
        trial("qt::no_exceptions", &["g++", "Qt6WebSockets.pc"], || no_exceptions(&QTS[0])),
    ];
    trials.extend(QTS.iter().map(|qt| {
        let part = format!("Qt{}WebSockets.pc", qt.version);
        let tools = [qt.build.compiler, cpp::GTEST, "pkg-config", &part];
        trial(qt.build.name(&format!("qt{}", qt.version)), &tools, || qt.test())
    }));
    trials
}

/// A receiver of today with a library of today, and with a newer one.
fn ages(qt: &Qt) -> Result<(), Failed> {
    let source = root().join("bindings-tests/c/growth/ages_qt.cpp");
    let program = qt.program("ages", &[source], &[])?;
    for (age, library) in [("older", shipped()), ("newer", grown())] {
        let mut command = Command::new(&program);
        command.arg(age).arg(pieces()?).env("LD_LIBRARY_PATH", &library.shared);
        run(&mut command)?;
    }
    Ok(())
}

/// What the guide shows compiles.
fn guide(qt: &Qt) -> Result<(), Failed> {
    let guide = fs::read_to_string(root().join("docs/qt.md"))?;
    let blocks = guide.split("```cpp\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    let file = scratch(&format!("qt{}", qt.version)).join("guide.cpp");
    fs::write(&file, blocks.collect::<Vec<_>>().join("\n"))?;
    run(qt.command()?.arg("-fsyntax-only").arg(file)).map(|_| ())
}

/// The header where exceptions are switched off.
fn no_exceptions(qt: &Qt) -> Result<(), Failed> {
    let mut command = qt.command()?;
    command.args(["-x", "c++", "-fsyntax-only", "-fno-exceptions", "-DQT_NO_EXCEPTIONS"]);
    run(command.arg(shipped().include.join("opentera/messages_qt.hpp"))).map(|_| ())
}

/// The example, by its CMake project: every captured frame of the client is a line, and the window shows itself.
fn example() -> Result<(), Failed> {
    let build = scratch("qt-client");
    consumers::cmake(&source(), &build, &[] as &[&str])?;
    prints_events(&build)?;
    let picture = build.join("window.png");
    replay(&build, "events-window", &["--picture", &picture.to_string_lossy()])?;
    if !fs::read(picture)?.starts_with(b"\x89PNG") {
        return Err("the window has no picture".into());
    }
    Ok(())
}

/// The client for the console with the target `opentera::messages-qt` of an installed library.
fn installed() -> Result<(), Failed> {
    let build = scratch("qt-installed");
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", consumers::by_cmake().display());
    let required = "-DCMAKE_REQUIRE_FIND_PACKAGE_opentera-messages=ON";
    run(Command::new("cmake").arg("-S").arg(source()).arg("-B").arg(&build).args([&prefix, required]))?;
    run(Command::new("cmake").arg("--build").arg(&build).args(["--target", "events-console"]))?;
    prints_events(&build)
}

fn source() -> PathBuf {
    root().join("examples/qt-client")
}

/// Runs a program of the example with the captured frames.
fn replay(build: &Path, program: &str, more: &[&str]) -> Result<Output, Failed> {
    let mut command = Command::new(build.join(program));
    command.args(["--replay", "tests/captures/websocket.tsv", "--interval", "0"]).args(more);
    run(command.current_dir(root()).env("QT_QPA_PLATFORM", "offscreen"))
}

fn prints_events(build: &Path) -> Result<(), Failed> {
    let output = replay(build, "events-console", &[])?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let frames = fs::read_to_string(root().join("tests/captures/websocket.tsv"))?;
    let frames = frames.lines().filter(|line| line.starts_with("user\t")).count();
    let expected =
        ["\tDeviceEvent\tApple Watch #W05P1\tconnected\n", "\tnotice\tserver\tNot allowed to send message\n"];
    if printed.lines().count() != frames + 1 || !expected.iter().all(|line| printed.contains(line)) {
        return Err(format!("it prints\n{printed}").into());
    }
    Ok(())
}
