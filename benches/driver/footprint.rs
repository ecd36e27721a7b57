//! What the libraries cost beside their work: size, time to build, to start, and to compile what uses them.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::library;
use crate::measure::{Subject, summary};
use crate::peers::{self, LIBPROTOBUF, MEMCPY, OURS, UPB};
use crate::tools::{compile, compiler, run, scratch, text_of};
use crate::upb;

/// A shared library.
pub struct Shared {
    /// Its name in the report.
    pub name: &'static str,
    /// Its size in bytes, stripped.
    pub size: u64,
    /// The libraries that it needs, those of the system included.
    pub needs: usize,
    /// Milliseconds to load it into a C program.
    pub load: f64,
}

/// All that is measured here; times are medians in milliseconds.
pub struct Footprint {
    /// Seconds to build ours from source.
    pub build: f64,
    /// Shared libraries, ours first.
    pub shared: Vec<Shared>,
    /// The parts of ours: name and bytes.
    pub sections: Vec<(String, u64)>,
    /// Bytes that ours adds to a program it is linked to statically.
    pub linked: u64,
    /// What is compiled, and how long it takes.
    pub compile: Vec<(&'static str, f64)>,
    /// Time from the start of a peer's program to its first answer.
    pub start: Vec<(&'static str, f64)>,
}

/// How often a program is started.
const STARTS: usize = 50;
/// How often a file is compiled.
const COMPILATIONS: usize = 7;

/// Measures all.
pub fn measure(subjects: &[Subject], corpus: &Path) -> Result<Footprint> {
    let is_there = |name| subjects.iter().any(|subject| subject.mode.name == name);
    let mut others = Vec::new();
    let mut generated = None;
    if is_there(LIBPROTOBUF) {
        let folder = text_of(Command::new("pkg-config").args(["--variable=libdir", "protobuf"]))?;
        others.push(("libprotobuf", Path::new(&folder).join("libprotobuf.so")));
        generated = Some(peers::generated()?.include);
    }
    if is_there(UPB) {
        others.push(("upb, with JSON", upb::shared()?));
    }

    let folder = scratch("footprint")?;
    let fresh = folder.join("target");
    let _ = fs::remove_dir_all(&fresh);
    let start = Instant::now();
    library::build(&fresh)?;
    let build = start.elapsed().as_secs_f64();
    fs::remove_dir_all(&fresh)?;

    let ours = &library::ours()?.shared;
    let loader = folder.join("start");
    compile(&mut compiler("cc"), "footprint/start.c", &loader, None::<&str>)?;
    let mut shared = vec![shared_library(&loader, OURS, ours, Some("tera_abi_version"))?];
    for (name, path) in others {
        shared.push(shared_library(&loader, name, &path, None)?);
    }
    let start = subjects
        .iter()
        .map(|subject| Ok((subject.mode.name, first_answer(subject, corpus)?)))
        .collect::<Result<_>>()?;
    Ok(Footprint {
        build,
        shared,
        sections: sections(ours)?,
        linked: linked(&folder)?,
        compile: compile_times(&folder, generated.as_deref())?,
        start,
    })
}

fn shared_library(loader: &Path, name: &'static str, path: &Path, call: Option<&str>) -> Result<Shared> {
    let load = repeat(STARTS, || {
        let nanoseconds: f64 = text_of(Command::new(loader).arg(path).args(call))?.parse()?;
        Ok(nanoseconds / 1e6)
    })?;
    let needs = text_of(Command::new("ldd").arg(path))?.lines().filter(|line| line.contains("=>")).count();
    Ok(Shared { name, size: stripped(path)?, needs, load })
}

/// Size of a file without symbols.
fn stripped(path: &Path) -> Result<u64> {
    let copy = scratch("footprint")?.join("stripped");
    run(Command::new("strip").arg(path).arg("-o").arg(&copy))?;
    Ok(fs::metadata(copy)?.len())
}

fn sections(path: &Path) -> Result<Vec<(String, u64)>> {
    let output = text_of(Command::new("size").arg("-A").arg(path))?;
    let mut sections = Vec::new();
    for line in output.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(Ok(size))) = (words.next(), words.next().map(str::parse)) {
            sections.push((name.to_owned(), size));
        }
    }
    // Debug information and symbols are not shipped, and the sum is not what a file takes.
    sections.retain(|(name, size)| name != "Total" && !name.starts_with(".debug") && *size >= 1_000);
    sections.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(sections)
}

/// What the library adds to a program that is linked statically, without what the program does not use.
fn linked(folder: &Path) -> Result<u64> {
    let size = |name: &str, with: &[&OsStr]| -> Result<u64> {
        let program = folder.join(name);
        let mut cc = compiler("cc");
        cc.arg("-I").arg(library::include());
        compile(
            &mut cc,
            "footprint/program.c",
            &program,
            with.iter().chain(&[OsStr::new("-Wl,--gc-sections")]),
        )?;
        run(&mut Command::new(&program))?;
        stripped(&program)
    };
    Ok(size("program", &[library::ours()?.archive.as_os_str()])? - size("empty", &[OsStr::new("-DEMPTY")])?)
}

fn compile_times(folder: &Path, generated: Option<&Path>) -> Result<Vec<(&'static str, f64)>> {
    let time = |name: &str, compiler: &str, include: Option<(&Path, &str)>| {
        let source = folder.join(name);
        let text = include.map_or(String::new(), |(_, header)| format!("#include <{header}>\n"));
        fs::write(&source, text + "int main(void) { return 0; }\n")?;
        repeat(COMPILATIONS, || {
            let mut command = Command::new(compiler);
            command.args(["-O2", "-c"]).arg(&source).arg("-o").arg(folder.join("compiled.o"));
            if let Some((folder, _)) = include {
                command.arg("-I").arg(folder);
            }
            let start = Instant::now();
            run(&mut command)?;
            Ok(start.elapsed().as_secs_f64() * 1e3)
        })
    };
    let include = library::include();
    let ours = Some((include.as_path(), "opentera/messages.h"));
    let mut times = vec![
        ("an empty C file", time("empty.c", "cc", None)?),
        ("a C file with `opentera/messages.h`", time("ours.c", "cc", ours)?),
        ("an empty C++ file", time("empty.cc", "g++", None)?),
        ("a C++ file with `opentera/messages.h`", time("ours.cc", "g++", ours)?),
    ];
    if let Some(generated) = generated {
        let header = Some((generated, "DeviceEvent.pb.h"));
        times.push((
            "a C++ file with `DeviceEvent.pb.h` (libprotobuf)",
            time("libprotobuf.cc", "g++", header)?,
        ));
    }
    Ok(times)
}

/// Time from the start of a peer's program until it has decoded an event.
fn first_answer(subject: &Subject, corpus: &Path) -> Result<f64> {
    let input = scratch("footprint")?.join("request");
    fs::write(&input, if subject.mode.name == MEMCPY { "run W1 1\n" } else { "run W2 1\n" })?;
    repeat(STARTS, || {
        let mut command = subject.command(corpus);
        command.stdin(Stdio::from(fs::File::open(&input)?));
        let start = Instant::now();
        run(&mut command).context(subject.mode.name)?;
        Ok(start.elapsed().as_secs_f64() * 1e3)
    })
}

/// The median of so many times, after one that fills the caches of the system.
fn repeat(times: usize, mut once: impl FnMut() -> Result<f64>) -> Result<f64> {
    once()?;
    let samples = (0..times).map(|_| once()).collect::<Result<_>>()?;
    Ok(summary(samples).median)
}
