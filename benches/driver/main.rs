//! Measures the library against other implementations of protobuf and writes `docs/benchmarks.md` and
//! `docs/benchmarks.svg`:
//!
//! ```sh
//! cargo bench --package opentera-benches
//! ```
//!
//! With `-- --quick` it only checks that everything works and all results are equal, and writes nothing; with
//! `-- --require-all` a peer that is not installed is an error.

mod chart;
mod corpus;
mod footprint;
mod library;
mod machine;
mod measure;
mod peers;
mod process;
mod report;
mod scaling;
mod targets;
mod tools;
mod upb;
mod work;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use corpus::Corpus;
use measure::{Effort, Subject};
use peers::{LIBPROTOBUF, Mode, Need, OURS, PEERS, UPB};
use process::Process;
use report::Findings;
use tools::{compile, compiler, is_installed, root, scratch};
use work::WORKS;

/// What is asked for on the command line.
struct Options {
    quick: bool,
    require_all: bool,
}

impl Options {
    fn parse() -> Result<Self> {
        let mut options = Self { quick: false, require_all: false };
        for argument in env::args().skip(1) {
            match argument.as_str() {
                "--quick" => options.quick = true,
                "--require-all" => options.require_all = true,
                "--bench" => {} // what cargo says to every benchmark
                _ => bail!("{argument}: the arguments are --quick and --require-all"),
            }
        }
        Ok(options)
    }
}

fn main() -> Result<()> {
    let options = Options::parse()?;
    let folder = scratch("corpus")?;
    let corpus = corpus::write(&folder, &corpus::hundred())?;
    let (mut subjects, skipped) = subjects(&options, &folder, &corpus)?;

    println!("counting allocations");
    let counter = count_allocations()?;
    for subject in &mut subjects {
        subject.allocations = measure::allocations(subject, &folder, &counter).context(subject.mode.name)?;
    }
    for (work, &count) in &subjects[0].allocations {
        ensure!(count == 0.0, "{OURS} allocates {count} times for {work}");
    }

    println!("taking times");
    let effort = if options.quick {
        Effort { starts: 1, rounds: 3, batch: 50_000.0 }
    } else {
        Effort { starts: 8, rounds: 25, batch: 1_500_000.0 }
    };
    let times = measure::time(&subjects.iter().collect::<Vec<_>>(), &WORKS, &folder, effort)?;
    for (subject, times) in subjects.iter_mut().zip(times) {
        subject.times = times;
    }
    if options.quick {
        println!("all results are equal");
        return Ok(());
    }

    if is_installed("valgrind") {
        println!("counting instructions");
        let counted = [OURS, LIBPROTOBUF, UPB];
        for subject in subjects.iter_mut().filter(|subject| counted.contains(&subject.mode.name)) {
            subject.instructions = measure::instructions(subject, &folder).context(subject.mode.name)?;
        }
    } else {
        ensure!(!options.require_all, "valgrind is not installed");
        println!("instructions are not counted: valgrind is not installed");
    }
    println!("measuring how times grow");
    let growing: Vec<_> =
        subjects.iter().filter(|subject| [OURS, UPB].contains(&subject.mode.name)).collect();
    let scaling = scaling::measure(&growing, &folder)?;
    println!("measuring size, build and start");
    let footprint = footprint::measure(&subjects, &folder)?;
    let (machine, rounds) = (machine::describe()?, effort.starts * effort.rounds);

    let docs = root().join("docs");
    fs::write(docs.join("benchmarks.svg"), chart::draw(&subjects))?;
    let findings = Findings { corpus, subjects, skipped, scaling, footprint, machine, rounds };
    fs::write(docs.join("benchmarks.md"), report::write(&findings))?;
    println!("docs/benchmarks.md and docs/benchmarks.svg are written");
    Ok(())
}

/// A peer that is left out, and why.
type Skipped = (&'static str, String);

/// Builds the peers and checks what they do.
fn subjects(options: &Options, folder: &Path, corpus: &Corpus) -> Result<(Vec<Subject>, Vec<Skipped>)> {
    println!("building and checking the peers");
    let (mut subjects, mut skipped) = (Vec::new(), Vec::new());
    for peer in PEERS {
        if let Some(reason) = peer.needs.iter().find_map(Need::missing) {
            ensure!(!options.require_all, "{}: {reason}", peer.modes[0].name);
            for mode in peer.modes {
                println!("  {}: skipped, {reason}", mode.name);
                skipped.push((mode.name, reason.clone()));
            }
            continue;
        }
        let program = (peer.build)().with_context(|| peer.modes[0].name)?;
        for mode in peer.modes {
            subjects.push(prepare(mode, program.clone(), folder, corpus).context(mode.name)?);
        }
    }
    Ok((subjects, skipped))
}

/// Starts a peer and checks what it does.
fn prepare(mode: &'static Mode, program: Vec<OsString>, folder: &Path, corpus: &Corpus) -> Result<Subject> {
    let mut process = Process::start(&mut process::command(&program, folder, mode.argument))?;
    let (works, version) = (process.works()?, process.ask("version")?);
    measure::check(&mut process, &works, corpus)?;
    let (times, allocations, instructions) = Default::default();
    Ok(Subject { mode, program, works, version, times, allocations, instructions })
}

/// Builds the library that counts allocations.
fn count_allocations() -> Result<PathBuf> {
    let library = scratch("peers")?.join("allocations.so");
    compile(compiler("cc").args(["-shared", "-fPIC"]), "allocations.c", &library, None::<&str>)?;
    Ok(library)
}
