//! The Qt tests: `bindings-tests/qt` with Qt 6 and with Qt 5.15, one of them under the sanitizers, and the example.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::consumers;
use super::cpp::{self, Build, Check};
use super::growth::{grown, pieces};
use super::header::WARNINGS;
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
    /// The program of `bindings-tests/qt`, which is compiled once.
    tests: OnceLock<Result<PathBuf, Failed>>,
}

pub static QTS: [Qt; 2] = [
    Qt {
        version: 6,
        moc_folder: "libexecdir",
        build: Build { compiler: "g++", standard: "c++17", check: Check::Nothing },
        options: &["-DQT_NO_KEYWORDS"],
        tests: OnceLock::new(),
    },
    Qt {
        version: 5,
        moc_folder: "host_bins",
        build: Build { compiler: "clang++", standard: "c++17", check: Check::Sanitizers },
        options: &[],
        tests: OnceLock::new(),
    },
];

impl Qt {
    /// What pkg-config says of a part of this Qt, in words.
    fn pkg_config(&self, arguments: &[&str], part: &str) -> Result<Vec<String>, Failed> {
        let output =
            run(Command::new("pkg-config").args(arguments).arg(format!("Qt{}{part}", self.version)))?;
        Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
    }

    /// The folder of a program, with what moc makes of the files that have to go through it. moc reads the same headers
    /// and definitions as the compiler.
    fn moc(&self, program: &str, options: &[&str]) -> Result<PathBuf, Failed> {
        let moc = self.pkg_config(&["--variable", self.moc_folder], "Core")?.concat();
        let moc = PathBuf::from(moc).join("moc");
        let folder = scratch(&format!("qt{}-{program}", self.version));
        let files = [
            (shipped().include.join("opentera/messages_qt.hpp"), "moc_messages_qt.cpp"),
            (shipped().include.join("opentera/messages_qt_values.hpp"), "moc_messages_qt_values.cpp"),
            (shipped().include.join("opentera/messages_qt_model.hpp"), "moc_messages_qt_model.cpp"),
            (root().join("bindings-tests/qt/dropin_test.cpp"), "dropin_test.moc"),
        ];
        for (file, made) in files {
            let options =
                options.iter().filter(|option| option.starts_with("-D") || option.starts_with("-isystem"));
            let options = options.map(|option| option.replacen("-isystem", "-I", 1));
            run(Command::new(&moc).args(options).arg(file).arg("-o").arg(folder.join(made)))?;
        }
        Ok(folder)
    }

    /// The arguments of a compiler for the headers of a part of it, whose warnings are not ours.
    fn compile(&self, part: &str) -> Result<Vec<String>, Failed> {
        let flags = self.pkg_config(&["--cflags"], part)?;
        Ok(flags.iter().map(|flag| flag.replacen("-I", "-isystem", 1)).collect())
    }

    /// A compiler for a program with this Qt.
    fn command(&self) -> Result<Command, Failed> {
        let mut command = self.build.command();
        // Its headers are large; what is tested is not their speed.
        command.args(["-O0", "-fPIC"]).args(self.options).args(self.compile("WebSockets")?);
        shipped().compile(&mut command);
        Ok(command)
    }

    /// Compiles a program that uses the header for Qt, or the drop-in; gives its path.
    pub fn program(&self, name: &str, sources: &[PathBuf], options: &[&str]) -> Result<PathBuf, Failed> {
        let folder = self.moc(name, options)?;
        let program = folder.join(name);
        let mut command = self.command()?;
        command.arg("-I").arg(&folder).arg("-I").arg(shipped().include.join("opentera/compat"));
        command.arg("-I").arg(root().join("bindings-tests/c")).args(sources);
        shipped().link_shared(&mut command);
        command.args(self.pkg_config(&["--libs"], "WebSockets")?).args(options);
        run(command.arg("-o").arg(&program))?;
        Ok(program)
    }

    /// The program of the tests.
    fn tests(&self) -> Result<PathBuf, Failed> {
        let compile = || {
            let sources = cpp::sources(&root().join("bindings-tests/qt"));
            let qt_test = format!("-lQt{}Test", self.version);
            self.program("tests", &sources, &["-lgtest", "-lpthread", &qt_test])
        };
        self.tests.get_or_init(compile).clone()
    }
}

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        trial("qt::example", &["cmake", "c++", "Qt6WebSockets.pc"], example),
        trial("qt::example_quick", &QML, example_quick),
        trial("qt::installed", &["cmake", "c++", "Qt6WebSockets.pc"], installed),
        trial("qt::guide", &["g++", "Qt6WebSockets.pc", "Qt6Widgets.pc", "Qt6Qml.pc"], || guide(&QTS[0])),
        trial("qt::qml", &QML, || qml(&mut Command::new(qml_tests()?.join("qml-test"))).map(drop)),
        trial("qt::engines", &[&QML[..], &["clang++"]].concat(), engines),
        trial("qt::wasm_headers", &["em++", "pkg-config", "Qt6Qml.pc"], || wasm_headers(&QTS[0])),
        trial("qt::submodule", &["cmake", "c++", "Qt6Qml.pc", "QML QtQml"], submodule),
        trial("qt::current", &[&QML[..], &["g++", cpp::GTEST, "Qt6Test.pc", CURRENT]].concat(), current),
        trial("qt::scale", &["cmake", "c++", "Qt6WebSockets.pc"], scale),
        trial("qt::with_newer_library", &["g++", "Qt6WebSockets.pc"], || ages(&QTS[0])),
        trial("qt::no_exceptions", &["g++", "Qt6WebSockets.pc"], || no_exceptions(&QTS[0])),
        trial("qt::allocations", &["g++", "Qt6WebSockets.pc"], || allocations(&QTS[0])),
        trial("qt::same_names", &["g++", "Qt6WebSockets.pc"], || same_names(&QTS[0])),
        trial("qt::qml_values", &["g++", "Qt6WebSockets.pc", "Qt6Qml.pc"], || qml_values(&QTS[0])),
    ];
    trials.extend(QTS.iter().map(|qt| {
        let part = |name| format!("Qt{}{name}.pc", qt.version);
        let tools = [qt.build.compiler, cpp::GTEST, "pkg-config", &part("WebSockets"), &part("Test")];
        let name = qt.build.name(&format!("qt{}", qt.version));
        trial(name, &tools, || cpp::run_tests(&qt.tests()?, qt.build.check))
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

/// How often the value types ask for memory.
fn allocations(qt: &Qt) -> Result<(), Failed> {
    let source = root().join("bindings-tests/qt/allocations/values.cpp");
    run(&mut Command::new(qt.program("allocations", &[source], &[])?)).map(|_| ())
}

/// The value types in QML.
fn qml_values(qt: &Qt) -> Result<(), Failed> {
    let source = root().join("bindings-tests/qt/qml/values.cpp");
    let mut options = qt.compile("Qml")?;
    options.extend(qt.pkg_config(&["--libs"], "Qml")?);
    options.push("-DOPENTERA_QML".into());
    let options: Vec<_> = options.iter().map(String::as_str).collect();
    run(&mut Command::new(qt.program("qml_values", &[source], &options)?)).map(|_| ())
}

/// Headers whose classes have the same names are refused in one file, in either order.
fn same_names(qt: &Qt) -> Result<(), Failed> {
    let file = scratch(&format!("qt{}-same_names", qt.version)).join("both.cpp");
    let (values, drop_in) =
        ("#include <opentera/messages_qt_values.hpp>\n", "#include <opentera/compat/UserEvent.pb.h>\n");
    let generated = "#define USEREVENT_QPB_H\n";
    for source in [[values, drop_in], [drop_in, values], [generated, values]] {
        fs::write(&file, source.concat())?;
        let output = qt
            .command()?
            .arg("-I")
            .arg(shipped().include.join("opentera/compat"))
            .arg("-E")
            .arg(&file)
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() || !said.contains("include one of them in a file") {
            return Err(format!("{source:?} compiles, or the error is\n{said}").into());
        }
    }
    Ok(())
}

/// What the guides show compiles, a page at a time.
fn guide(qt: &Qt) -> Result<(), Failed> {
    for page in ["qt", "qml"] {
        let text = fs::read_to_string(root().join(format!("docs/{page}.md")))?;
        let blocks = text.split("```cpp\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
        let file = scratch(&format!("qt{}", qt.version)).join(format!("guide-{page}.cpp"));
        fs::write(&file, blocks.collect::<Vec<_>>().join("\n"))?;
        let mut command = qt.command()?;
        command.args(qt.compile("Widgets")?).args(qt.compile("Qml")?);
        run(command.arg("-fsyntax-only").arg(file))?;
    }
    Ok(())
}

/// The headers where exceptions are switched off.
fn no_exceptions(qt: &Qt) -> Result<(), Failed> {
    let mut command = qt.command()?;
    command.args(["-x", "c++", "-fsyntax-only", "-fno-exceptions", "-DQT_NO_EXCEPTIONS"]);
    run(command.arg(shipped().include.join("opentera/messages_qt_model.hpp"))).map(|_| ())
}

/// The headers with the compiler for WebAssembly and the installed Qt's headers: there is no Qt for it to link with.
fn wasm_headers(qt: &Qt) -> Result<(), Failed> {
    let mut command = Command::new("em++");
    command.args(["-x", "c++", "-std=c++17", "-fsyntax-only", "-DOPENTERA_QML"]).args(WARNINGS);
    command.args(qt.compile("Qml")?).arg("-I").arg(root().join("include"));
    run(command.arg(root().join("include/opentera/messages_qml.hpp"))).map(|_| ())
}

/// The example, by its CMake project, without Qt Quick: every captured frame of the client is a line, and the window
/// shows itself.
fn example() -> Result<(), Failed> {
    let build = scratch("qt-client");
    consumers::cmake(&source(), &build, &["-DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON"])?;
    prints_events(&build)?;
    pictures(&build, "events-window")
}

/// The window of Qt Quick, by qmllint, in Qt Quick Test and in pictures of itself.
fn example_quick() -> Result<(), Failed> {
    let build = qml_tests()?;
    let mut test = Command::new(build.join("client-test"));
    test.args(["-input", "bindings-tests/qml/client"]).env("QT_QPA_PLATFORM", "offscreen");
    run(test.current_dir(root()))?;
    pictures(&build, "client/events-quick")
}

/// The client for the console with the target `opentera::messages-qt` of an installed library.
fn installed() -> Result<(), Failed> {
    let build = scratch("qt-installed");
    with_installed(&source(), &build, &[], &["--target", "events-console"])?;
    prints_events(&build)
}

/// The benchmark at a small scale, in both of its modes: it fails if an event is lost.
fn scale() -> Result<(), Failed> {
    let build = scratch("qt-scale");
    with_installed(&root().join("benches/qt"), &build, &[], &[])?;
    for mode in [&[][..], &["--row-per-event"]] {
        let mut scale = Command::new(build.join("scale"));
        run(scale.args(mode).args(["1", "1000"]).env("QT_QPA_PLATFORM", "offscreen"))?;
    }
    Ok(())
}

/// A module of QML, as a tool, that a program with QML and websockets needs.
pub const QML_WEBSOCKETS: &str = "QML QtWebSockets";

/// Builds a CMake project, or a target of it, with an installed library.
pub fn with_installed(source: &Path, build: &Path, options: &[&str], target: &[&str]) -> Result<(), Failed> {
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", consumers::by_cmake().display());
    let required = "-DCMAKE_REQUIRE_FIND_PACKAGE_opentera-messages=ON";
    run(Command::new("cmake")
        .arg("-S")
        .arg(source)
        .arg("-B")
        .arg(build)
        .args([&prefix, required])
        .args(options))?;
    run(Command::new("cmake").arg("--build").arg(build).args(target)).map(|_| ())
}

/// What the programs with the QML module need.
const QML: [&str; 8] = [
    "cmake",
    "c++",
    "Qt6WebSockets.pc",
    "Qt6QuickTest.pc",
    QML_WEBSOCKETS,
    "QML QtQuick/Controls/Fusion",
    "QML QtQuick/Layouts",
    "/usr/lib/qt6/bin/qmllint",
];

/// The folder with the programs of Qt Quick Test, and the QML module of an installed library, which are built once.
fn qml_tests() -> Result<PathBuf, Failed> {
    static FOLDER: OnceLock<Result<PathBuf, Failed>> = OnceLock::new();
    let build = || {
        let build = scratch("qml");
        let targets = ["--target", "qml-test", "client-test", "events-quick", "events-client_qmllint"];
        with_installed(&root().join("bindings-tests/qml"), &build, &[], &targets)?;
        Ok(build)
    };
    FOLDER.get_or_init(build).clone()
}

/// Runs the tests of the QML module.
fn qml(program: &mut Command) -> Result<Output, Failed> {
    program.args(["-input", "bindings-tests/qml/module"]).env("QT_QPA_PLATFORM", "offscreen");
    run(program.current_dir(root()))
}

/// Engines that are destroyed while events arrive, under the sanitizers.
fn engines() -> Result<(), Failed> {
    let build = scratch("qml-engines");
    let flags = "-DCMAKE_CXX_FLAGS=-g1 -fsanitize=address,undefined -fno-sanitize-recover=all";
    let options = ["-DCMAKE_CXX_COMPILER=clang++", flags];
    with_installed(&root().join("bindings-tests/qml"), &build, &options, &["--target", "qml-engines"])?;
    let mut engines = Command::new(build.join("qml-engines"));
    engines.env("QT_QPA_PLATFORM", "offscreen").env("QT_QUICK_BACKEND", "software");
    run(&mut engines).map(|_| ())
}

/// Two programs with the QML module and the repository as a submodule, in a path with a blank.
fn submodule() -> Result<(), Failed> {
    let source = scratch("qml sub module");
    let files = root().join("bindings-tests/qml/submodule");
    run(Command::new("cp").arg(files.join("CMakeLists.txt")).arg(files.join("main.cpp")).arg(&source))?;
    if !source.join("opentera-messages").exists() {
        symlink(root(), source.join("opentera-messages"))?;
    }
    let build = source.join("build");
    consumers::cmake(&source, &build, &["-DCMAKE_BUILD_TYPE=Debug", "-DBUILD_SHARED_LIBS=ON"])?;
    for program in ["first", "second"] {
        let output = run(&mut Command::new(build.join(program)))?;
        let printed = String::from_utf8_lossy(&output.stderr);
        if printed.trim_end() != "qml: true Anna" {
            return Err(format!("{program} prints\n{printed}").into());
        }
    }
    Ok(())
}

/// A library of a newer Qt, of the Python package PyQt6-Qt6, which `.ci/run` unpacks. It has no headers.
const CURRENT: &str = "target/qt-current/PyQt6/Qt6/lib/libQt6WebSockets.so.6";

/// The programs that were built with the installed Qt run with a newer one.
fn current() -> Result<(), Failed> {
    let qt = root().join(CURRENT).ancestors().nth(2).unwrap_or(root()).to_owned();
    let with = |program: PathBuf| {
        let mut command = Command::new(program);
        command.env("LD_LIBRARY_PATH", qt.join("lib")).env("QT_PLUGIN_PATH", qt.join("plugins"));
        command.env("QML_IMPORT_PATH", qt.join("qml"));
        command
    };
    cpp::judge(with(QTS[0].tests()?).current_dir(root()))?;
    let output = qml(&mut with(qml_tests()?.join("qml-test")))?;
    let installed = run(Command::new("pkg-config").args(["--modversion", "Qt6Core"]))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if printed.contains(&format!("library {},", String::from_utf8_lossy(&installed.stdout).trim())) {
        return Err(format!("it ran with the installed Qt:\n{printed}").into());
    }
    Ok(())
}

fn source() -> PathBuf {
    root().join("examples/qt-client")
}

/// The pictures that a window makes of itself, light and dark. Nothing is reported in between.
fn pictures(build: &Path, program: &str) -> Result<(), Failed> {
    let mut pictures = Vec::new();
    for options in [&[] as &[&str], &["--dark"]] {
        let file = build.join("window.png");
        let picture = ["--picture", &file.to_string_lossy()].map(str::to_owned);
        let options: Vec<_> = options.iter().copied().chain(picture.iter().map(String::as_str)).collect();
        let said = replay(build, program, &options)?.stderr;
        let said = String::from_utf8_lossy(&said);
        if said.contains(".qml") {
            return Err(format!("{program} reports\n{said}").into());
        }
        pictures.push(fs::read(file)?);
    }
    if !pictures.iter().all(|picture| picture.starts_with(b"\x89PNG")) || pictures[0] == pictures[1] {
        return Err(format!("{program} has no picture, or the dark one is the light one").into());
    }
    Ok(())
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
    // Three lines are about the connection.
    if printed.lines().count() != frames + 3 || !expected.iter().all(|line| printed.contains(line)) {
        return Err(format!("it prints\n{printed}").into());
    }
    Ok(())
}
