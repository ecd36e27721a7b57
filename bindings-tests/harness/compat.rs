//! The drop-in for protoc's headers, `include/opentera/compat`, beside what protoc itself makes of the schema.
//!
//! What is in `bindings-tests/compat/both` holds for both. `dump.cpp` is compiled with both too, and what the programs
//! print has to be the same.

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use super::cpp::{BUILDS, Build, Check, GTEST, STRICT, run_tests, sources};
use super::library::shipped;
use super::tools::{root, run, scratch, trial};

/// The build of what is compiled with protoc's output.
const PROTOC: Build = Build { compiler: "g++", standard: "c++17", check: Check::Nothing };
/// What protoc's output needs.
const PROTOBUF: [&str; 3] = ["g++", "protoc", "google/protobuf/message.h"];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<_> = BUILDS
        .iter()
        .map(|build| match build.standard {
            // Every compiler has one build with inline functions, and one with those that are compiled once.
            "c++20" => build.trial("compat", [tests(), vec![definitions()]].concat(), compiled),
            _ => build.trial("compat", tests(), drop_in),
        })
        .collect();
    let tools = [&PROTOBUF[..], &[GTEST]].concat();
    trials.push(trial("compat::protoc", &tools, || {
        let libraries = ["-lgtest", "-lgtest_main"];
        run_tests(&with_protoc("compat-protoc", sources(&folder().join("both")), &libraries)?, Check::Nothing)
    }));
    trials.push(trial("compat::exceptions", &["g++"], exceptions));
    trials.push(trial("compat::cost", &[&PROTOBUF[..], &["python3", "size"]].concat(), cost));
    trials.push(trial("compat::debugger", &["g++", "gdb"], debugger));
    trials.push(trial("compat::beside_protoc", &PROTOBUF, beside_protoc));
    trials.push(trial("compat::together", &[&PROTOBUF[..], &["clang++"]].concat(), together));
    trials.push(trial("compat::same_as_protoc", &[&PROTOBUF[..], &["nm"]].concat(), same_as_protoc));
    trials
}

fn folder() -> PathBuf {
    root().join("bindings-tests/compat")
}

/// The tests of the drop-in.
pub fn tests() -> Vec<PathBuf> {
    ["both", "ours"].map(|name| sources(&folder().join(name))).concat()
}

/// The folders of headers that they need.
pub fn includes() -> [PathBuf; 2] {
    [root().join("include/opentera/compat"), folder()]
}

/// The functions that are compiled once.
fn definitions() -> PathBuf {
    root().join("include/opentera/compat/messages.pb.cc")
}

/// Tests of every field take long to optimise.
const FAST: &str = "-O0";

/// Options for the headers of the drop-in, as a user gives them.
fn drop_in(command: &mut Command) {
    command.arg(FAST);
    for folder in includes() {
        command.arg("-I").arg(folder);
    }
}

/// Options of a file whose program compiles `definitions`.
fn compiled(command: &mut Command) {
    drop_in(command);
    command.arg("-DOPENTERA_COMPAT_COMPILED");
}

/// The folder with what protoc makes, and all of it compiled, `protoc.o`.
fn protoc() -> Result<PathBuf, Failed> {
    static MADE: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let make = || {
        let (made, schema) = (scratch("protoc"), root().join("proto"));
        let mut names: Vec<_> = fs::read_dir(&schema)?.map(|entry| entry.unwrap().file_name()).collect();
        names.retain(|name| name.to_string_lossy().ends_with(".proto"));
        let mut protoc = Command::new("protoc");
        protoc.arg("-I").arg(&schema).arg("--cpp_out").arg(&made);
        run(protoc.args(names.iter().map(|name| schema.join(name))))?;
        // As one file, which is compiled in a sixth of the time. Each has static objects of the same names.
        let mut all = String::new();
        for (number, name) in names.iter().enumerate() {
            let statics = ["schemas", "file_default_instances"];
            statics.iter().for_each(|name| writeln!(all, "#define {name} {name}_{number}").unwrap());
            writeln!(all, "#include \"{}.pb.cc\"", name.to_string_lossy().trim_end_matches(".proto"))?;
            statics.iter().for_each(|name| writeln!(all, "#undef {name}").unwrap());
        }
        fs::write(made.join("protoc.cc"), all)?;
        let mut compiler = Command::new(PROTOC.compiler);
        compiler.arg(format!("-std={}", PROTOC.standard)).args(["-c", "protoc.cc"]);
        run(compiler.current_dir(&made))?;
        Ok(made)
    };
    let made =
        MADE.get_or_init(|| make().map_err(|failed: Failed| failed.message().unwrap_or_default().into()));
    Ok(made.clone()?)
}

/// Compiles and links a program with protoc's headers and libprotobuf; gives its path.
fn with_protoc(name: &str, sources: Vec<PathBuf>, libraries: &[&str]) -> Result<PathBuf, Failed> {
    let (made, program) = (protoc()?, scratch("programs").join(name));
    let mut command = PROTOC.command();
    // Its headers are not without warnings.
    command.arg(FAST).arg("-isystem").arg(&made).arg("-I").arg(folder());
    command.args(sources).arg(made.join("protoc.o")).args(libraries).args(["-lprotobuf", "-lpthread"]);
    run(command.arg("-o").arg(&program))?;
    Ok(program)
}

/// The code and the source of a file that uses the classes are at most as large as with protoc's.
fn cost() -> Result<(), Failed> {
    let printed = run(Command::new(folder().join("cost/measure.py")).arg("1"))?.stdout;
    println!("{}", String::from_utf8_lossy(&printed));
    Ok(())
}

/// What gdb 13 prints if it cannot call any function, because it does not know the processor's registers (Intel's AMX).
/// Then it only has to find the getters.
const CANNOT_CALL: &str = "Couldn't write extended state status";

/// A debugger can call the getters that a program does not.
fn debugger() -> Result<(), Failed> {
    let source = folder().join("debugger/getters.cpp");
    for optimized in ["-O0", "-O1"] {
        let program = scratch("programs").join(format!("compat-debugger{optimized}"));
        let mut command = Command::new(PROTOC.compiler);
        command.arg(format!("-std={}", PROTOC.standard));
        compiled(&mut command);
        command.args([optimized, "-g", "-DOPENTERA_COMPAT_KEEP_GETTERS"]).arg(&source).arg(definitions());
        shipped().compile(&mut command);
        shipped().link_shared(&mut command);
        run(command.arg("-o").arg(&program))?;
        let printed = [
            ("print event.user_fullname()", "\"Ada\""),
            ("print event.type()", "opentera::protobuf::opentera_compat::UserEvent_EventType_USER_CONNECTED"),
            ("print event.user_uuid()", "\"\""),
            ("print wrapper.events_size()", "= 1"),
            ("print wrapper.events(0).type_url()", "opentera.protobuf.UserEvent"),
        ];
        let gdb = |commands: &[&str]| {
            let mut gdb = Command::new("gdb");
            gdb.args(["-nx", "-batch"]);
            gdb.args(
                ["break received", "run", "up"].iter().chain(commands).flat_map(|command| ["-ex", command]),
            );
            gdb.arg(&program).output()
        };
        let mut expected = printed.to_vec();
        let mut output = gdb(&printed.map(|(command, _)| command))?;
        if String::from_utf8_lossy(&output.stderr).contains(CANNOT_CALL) {
            expected = vec![
                ("print event.user_fullname", "UserEvent::user_fullname"),
                ("print event.type", "UserEvent::type()"),
                ("print event.user_uuid", "UserEvent::user_uuid"),
                ("print wrapper.events_size", "TeraEvent::events_size()"),
            ];
            output = gdb(&expected.iter().map(|(command, _)| *command).collect::<Vec<_>>())?;
        }
        let output = String::from_utf8_lossy(&output.stdout);
        for (number, (command, expected)) in expected.iter().enumerate() {
            let prefix = format!("${} = ", number + 1);
            if !output.lines().any(|line| line.starts_with(&prefix) && line.contains(expected)) {
                return Err(
                    format!("`{command}` with {optimized} does not print {expected}:\n{output}").into()
                );
            }
        }
    }
    Ok(())
}

/// The classes are the same with and without exceptions, so that they may have the same names for the linker.
fn exceptions() -> Result<(), Failed> {
    let code = |option: &str| -> Result<String, Failed> {
        let mut command = PROTOC.command();
        drop_in(&mut command);
        let output = run(command.args([option, "-E"]).arg(folder().join("all.h")))?.stdout;
        let output = String::from_utf8(output)?;
        // Before the lines of each file is one with its path.
        let mut is_ours = false;
        let mut ours = String::new();
        for line in output.lines() {
            match line.strip_prefix("# ") {
                Some(marker) => is_ours = marker.contains("include/opentera/compat"),
                None if is_ours => ours += line,
                None => {}
            }
        }
        Ok(ours)
    };
    let with = code("-fexceptions")?;
    if !with.contains("class DeviceEvent final") || with != code("-fno-exceptions")? {
        return Err("the drop-in is another one without exceptions".into());
    }
    Ok(())
}

/// What becomes of every captured frame and of the golden inputs.
fn same_as_protoc() -> Result<(), Failed> {
    let dump = folder().join("dump.cpp");
    let ours = scratch("programs").join("compat-dump");
    let mut command = Build { check: Check::Sanitizers, ..PROTOC }.command();
    drop_in(&mut command);
    command.args(STRICT).arg(&dump);
    shipped().link_shared(&mut command);
    run(command.arg("-o").arg(&ours))?;
    has_names_of_its_own(&ours)?;
    let programs = [ours, with_protoc("compat-protoc-dump", vec![dump], &[])?];
    let [ours, theirs] = programs.map(|program| -> Result<String, Failed> {
        Ok(String::from_utf8(run(Command::new(program).current_dir(root()))?.stdout)?)
    });
    let (ours, theirs) = (ours?, theirs?);
    if ours.lines().count() != theirs.lines().count() {
        return Err(format!("{} lines, not {}", ours.lines().count(), theirs.lines().count()).into());
    }
    let mut row = "";
    for (ours, theirs) in ours.lines().zip(theirs.lines()) {
        if ours.contains(": ") {
            row = ours;
        }
        if !is_same(ours, theirs)? {
            return Err(format!("with the drop-in and with protoc:\n{ours}\n{theirs}\nin {row}").into());
        }
    }
    Ok(())
}

/// No function has the name of one of protobuf's or protoc's, which would take its place where a program has both.
fn has_names_of_its_own(program: &Path) -> Result<(), Failed> {
    let names = run(Command::new("nm").args(["--defined-only", "--format=posix"]).arg(program))?.stdout;
    let names = String::from_utf8(names)?;
    for namespace in ["6google8protobuf", "8opentera8protobuf"] {
        if !names.contains(namespace) {
            return Err(format!("no function is in {namespace}").into());
        }
        let own = format!("{namespace}15opentera_compat");
        if let Some(name) = names.lines().find(|name| name.replace(&own, "").contains(namespace)) {
            return Err(format!("{name} may be protobuf's").into());
        }
    }
    Ok(())
}

/// A program in which some files use the drop-in and others protoc's own classes of the same names.
fn beside_protoc() -> Result<(), Failed> {
    let (beside, made, objects) = (folder().join("beside"), protoc()?, scratch("beside"));
    let side = |name: &str, headers: &dyn Fn(&mut Command)| {
        let (mut command, object) = (PROTOC.command(), objects.join(name).with_extension("o"));
        headers(&mut command);
        command.arg(format!("-DSIDE={name}")).arg("-c").arg(beside.join("side.cpp")).arg("-o").arg(&object);
        run(command.arg(FAST)).map(|_| object)
    };
    let ours = side("drop_in", &drop_in)?;
    let theirs = side("protoc", &|command| {
        command.arg("-isystem").arg(&made);
    })?;
    // The first definition of a function is the one that is linked, so each comes first once.
    for sides in [[&ours, &theirs], [&theirs, &ours]] {
        let (mut command, program) = (PROTOC.command(), scratch("programs").join("compat-beside"));
        shipped().compile(&mut command);
        command.arg(beside.join("main.cpp")).args(sides).arg(made.join("protoc.o"));
        shipped().link_shared(&mut command);
        run(command.args(["-lprotobuf", "-lpthread", "-o"]).arg(&program))?;
        run(&mut Command::new(&program))?;
    }
    Ok(())
}

/// Headers of protobuf that programs include.
const OF_PROTOBUF: [&str; 7] = [
    "arena.h",
    "descriptor.h",
    "io/coded_stream.h",
    "text_format.h",
    "timestamp.pb.h",
    "unknown_field_set.h",
    "util/time_util.h",
];

/// A file with the drop-in and with headers of protobuf or of protoc's gets one message, which says what to do.
fn together() -> Result<(), Failed> {
    let made = protoc()?;
    let of_protoc = format!("\"{}/UserEvent.pb.h\"", made.display());
    let others = OF_PROTOBUF.map(|name| format!("<google/protobuf/{name}>"));
    let others = others.iter().chain([&of_protoc]);
    let (file, theirs) = (scratch("programs").join("together.cpp"), scratch("together"));
    let _ = symlink("/usr/include/google", theirs.join("google"));
    let first = format!("-I{}", theirs.display());
    for (index, other) in others.enumerate() {
        // Where protobuf's folder comes first, its header has no error of ours, but the drop-in's header behind it has.
        for (folders, includes) in [
            ("", vec![other.as_str()]),
            ("", vec!["\"UserEvent.pb.h\"", other]),
            (first.as_str(), vec![other, "\"TeraEvent.pb.h\""]),
        ] {
            let lines: String = includes.iter().map(|name| format!("#include {name}\n")).collect();
            fs::write(&file, &lines)?;
            let mut compiler = Command::new(["g++", "clang++"][index % 2]);
            compiler.args(["-std=c++17", "-fsyntax-only"]).args((!folders.is_empty()).then_some(folders));
            drop_in(&mut compiler);
            let output = compiler.arg(&file).output()?;
            let said = String::from_utf8_lossy(&output.stderr);
            let errors: Vec<_> = said.lines().filter(|line| line.contains("error: ")).collect();
            let ours = "This file includes a header of protobuf";
            if output.status.success()
                || errors.len() > 2
                || !errors.first().is_some_and(|it| it.contains(ours))
            {
                return Err(format!("{compiler:?} with\n{lines}says\n{said}").into());
            }
        }
    }
    Ok(())
}

/// Whether two lines say the same: JSON by value, the rest byte for byte.
fn is_same(ours: &str, theirs: &str) -> Result<bool, Failed> {
    let json = |line: &str| -> Result<Option<Value>, Failed> {
        let Some(hex) = line.strip_prefix("json\t") else { return Ok(None) };
        let bytes: Result<Vec<_>, _> =
            (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16)).collect();
        Ok(Some(serde_json::from_slice(&bytes?)?))
    };
    match (json(ours)?, json(theirs)?) {
        (Some(ours), Some(theirs)) => Ok(ours == theirs),
        _ => Ok(ours == theirs),
    }
}
