//! Every program in `bindings-tests/c`, in each way that it can be built and run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::header::WARNINGS;
use super::library::{Library, SONAME, shipped};
use super::tools::{root, run, scratch, trial, valgrind};

/// Programs that replace the allocator themselves, which valgrind and the address sanitizer do too.
pub const WITH_ALLOCATOR: [&str; 2] = ["allocations", "out_of_memory"];

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for source in sources() {
        let name = source.file_stem().unwrap().to_string_lossy().into_owned();
        let (shared, archive, cxx, checked) = (source.clone(), source.clone(), source.clone(), source);
        trials.push(trial(format!("shared::{name}"), &["cc"], move || {
            let program = compile("shared", "cc", C, &shared, shipped(), Library::link_shared)?;
            run(Command::new(program).current_dir(root())).map(|_| ())
        }));
        trials.push(trial(format!("static::{name}"), &["cc"], move || {
            let program = compile("static", "cc", C, &archive, shipped(), Library::link_static)?;
            run(Command::new(program).current_dir(root())).map(|_| ())
        }));
        trials.push(trial(format!("cxx::{name}"), &["c++"], move || {
            let program = compile("cxx", "c++", CXX, &cxx, shipped(), Library::link_shared)?;
            run(Command::new(program).current_dir(root())).map(|_| ())
        }));
        if !WITH_ALLOCATOR.contains(&name.as_str()) {
            trials.push(trial(format!("valgrind::{name}"), &["cc", "valgrind"], move || {
                let program = compile("valgrind", "cc", C, &checked, shipped(), Library::link_shared)?;
                run(&mut valgrind(&program)).map(|_| ())
            }));
        }
    }
    trials.push(trial("unload::shared", &["cc"], || run(&mut unload()?).map(|_| ())));
    trials.push(trial("unload::valgrind", &["cc", "valgrind"], || {
        let unload = unload()?;
        run(valgrind(Path::new(unload.get_program())).args(unload.get_args())).map(|_| ())
    }));
    trials.push(trial("debugger::names", &["cc", "gdb"], debugger_names));
    for (name, file, expected) in EXAMPLES {
        trials.push(trial(format!("example::{name}"), &["cc"], move || example(name, file, expected)));
    }
    trials
}

/// The examples, the captured traffic that each is run with, and some of what it prints.
const EXAMPLES: [(&str, &str, &[&str]); 3] = [
    (
        "bus_log",
        "bus.tsv",
        // The figures of the captured scenario, and the program's own event.
        &[
            "233 wrappers and calls, 237 messages in them, 2 of unknown type, 0 unreadable",
            "DEVICE_CONNECTED",
        ],
    ),
    ("websocket", "websocket.tsv", &["Super Admin: USER_CONNECTED\n", "no frame: the text is not JSON"]),
    ("bridge", "bus.tsv", &["\"@type\": \"type.googleapis.com/opentera.protobuf.JoinSessionEvent\""]),
];

fn example(name: &str, file: &str, expected: &[&str]) -> Result<(), Failed> {
    let source = root().join("examples").join(name).with_extension("c");
    let program = compile("example", "cc", C, &source, shipped(), Library::link_shared)?;
    let file = Path::new("tests/captures").join(file);
    let output = run(Command::new(program).arg(file).current_dir(root()))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    match expected.iter().find(|text| !printed.contains(**text)) {
        Some(text) => Err(format!("`{text}` is not in what it prints:\n{printed}").into()),
        None => Ok(()),
    }
}

pub const UNLOAD: &str = "bindings-tests/c/unload/unload.c";

/// The program that loads and unloads the library, with its path.
fn unload() -> Result<Command, Failed> {
    let source = root().join(UNLOAD);
    fn not_linked(_: &Library, command: &mut Command) {
        command.args(["-pthread", "-ldl"]);
    }
    let mut program = Command::new(compile("unload", "cc", C, &source, shipped(), not_linked)?);
    program.arg(shipped().shared.join(SONAME));
    Ok(program)
}

/// A debugger has the names of the constants.
fn debugger_names() -> Result<(), Failed> {
    let program = scratch("programs/debugger").join("names");
    let mut command = Command::new("cc");
    command.args(C).args(WARNINGS).args(["-g", "-O0"]).arg(root().join("bindings-tests/c/debugger/names.c"));
    shipped().compile(&mut command);
    run(command.arg("-o").arg(&program))?;

    let printed = [
        ("print/d TERA_KIND_DEVICE_EVENT", "$1 = 7"),
        ("print (enum tera_kind)head->kind", "$2 = TERA_KIND_DEVICE_EVENT"),
        ("print (enum tera_flag)flags", "$3 = TERA_DECODE_COPY"),
        ("print (enum tera_status_code)2", "$4 = TERA_ERR_INVALID_ARGUMENT"),
        ("up", ""),
        ("print (enum tera_device_event_event_type)device.type", "$5 = TERA_DEVICE_EVENT_DEVICE_CONNECTED"),
    ];
    let commands = ["break received", "run"].into_iter().chain(printed.map(|(command, _)| command));
    let mut gdb = Command::new("gdb");
    gdb.args(["-nx", "-batch"]).args(commands.flat_map(|command| ["-ex", command]));
    let output = run(gdb.arg(program))?.stdout;
    let output = String::from_utf8_lossy(&output);
    let is_printed = |expected: &str| expected.is_empty() || output.lines().any(|line| line == expected);
    match printed.iter().find(|(_, expected)| !is_printed(expected)) {
        Some((command, expected)) => {
            Err(format!("`{command}` does not print `{expected}`:\n{output}").into())
        }
        None => Ok(()),
    }
}

pub const C: &[&str] = &["-x", "c", "-std=c99"];
pub const CXX: &[&str] = &["-x", "c++", "-std=c++11"];

/// The programs.
pub fn sources() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("bindings-tests/c")).unwrap().map(|entry| entry.unwrap().path());
    let mut sources: Vec<_> = entries.filter(|path| path.extension().is_some_and(|end| end == "c")).collect();
    sources.sort();
    sources
}

/// Compiles and links a program; gives its path.
pub fn compile(
    variant: &str,
    compiler: &str,
    language: &[&str],
    source: &Path,
    library: &Library,
    link: fn(&Library, &mut Command),
) -> Result<PathBuf, Failed> {
    let program = scratch(&format!("programs/{variant}")).join(source.file_stem().unwrap());
    compile_to(
        &program,
        Command::new(compiler),
        &[&["-g", "-O1"], language].concat(),
        source,
        library,
        link,
    )?;
    Ok(program)
}

/// Compiles and links a program to a path.
pub fn compile_to(
    program: &Path,
    mut compiler: Command,
    options: &[&str],
    source: &Path,
    library: &Library,
    link: fn(&Library, &mut Command),
) -> Result<(), Failed> {
    compiler.args(WARNINGS).args(options).arg("-I").arg(root().join("bindings-tests/c"));
    library.compile(&mut compiler);
    compiler.arg(source).args(["-x", "none"]);
    link(library, &mut compiler);
    run(compiler.arg("-o").arg(program)).map(drop)
}
