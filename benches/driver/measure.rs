//! Do all peers agree, how long they take, how often they allocate, and how many instructions they need.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::corpus::Corpus;
use crate::peers::Mode;
use crate::process::{Process, command};
use crate::tools::{run, scratch};
use crate::work::Work;

/// Nanoseconds for one operation, over all rounds.
#[derive(Clone, Copy)]
pub struct Times {
    /// The least.
    pub least: f64,
    /// The median.
    pub median: f64,
}

/// A peer that is built, and what is measured of it.
pub struct Subject {
    /// What it is.
    pub mode: &'static Mode,
    /// Its program with arguments.
    pub program: Vec<OsString>,
    /// The works that it can do.
    pub works: Vec<Work>,
    /// Name and version of the library.
    pub version: String,
    /// Its times.
    pub times: BTreeMap<Work, Times>,
    /// Calls of the allocator for one operation.
    pub allocations: BTreeMap<Work, f64>,
    /// Instructions for one operation.
    pub instructions: BTreeMap<Work, f64>,
}

impl Subject {
    /// The command that starts it.
    pub fn command(&self, corpus: &Path) -> Command {
        command(&self.program, corpus, self.mode.argument)
    }

    /// Starts it.
    pub fn start(&self, corpus: &Path) -> Result<Process> {
        Process::start(&mut self.command(corpus)).with_context(|| self.mode.name)
    }
}

/// Lets a peer do each of its works once, and compares what comes out with what has to.
pub fn check(process: &mut Process, works: &[Work], corpus: &Corpus) -> Result<()> {
    let path = scratch("check")?.join("output");
    for &work in works {
        let _ = fs::remove_file(&path);
        let answer = process.ask(&format!("check {work} {}", path.display()))?;
        let output = || fs::read(&path).with_context(|| format!("{work}: no output"));
        let right = match work.0 {
            1 => output()? == corpus.event1,
            3 => output()? == corpus.event100,
            5 => output()? == corpus.rpc,
            7 => same_json(&output()?, &corpus.json1)?,
            9 => same_json(&output()?, &corpus.json100)?,
            2 | 8 => answer == corpus.digest1.to_string(),
            4 | 10 => answer == corpus.digest100.to_string(),
            _ => answer == corpus.digest_rpc.to_string(),
        };
        ensure!(right, "the result of {work} differs ({answer})");
    }
    Ok(())
}

fn same_json(output: &[u8], expected: &str) -> Result<bool> {
    Ok(serde_json::from_slice::<Value>(output)? == serde_json::from_str::<Value>(expected)?)
}

/// How long and how often is measured.
#[derive(Clone, Copy)]
pub struct Effort {
    /// How often the peers are started: where the system puts their memory makes a difference.
    pub starts: usize,
    /// Rounds of all peers and works after each start.
    pub rounds: usize,
    /// How long one peer does one work in one round, in nanoseconds, about.
    pub batch: f64,
}

/// A started peer with the number of operations that fill a batch, for each of its works.
struct Runner {
    process: Process,
    batches: BTreeMap<Work, u64>,
}

impl Runner {
    fn new(mut process: Process, works: &[Work], batch: f64) -> Result<Self> {
        let mut batches = BTreeMap::new();
        for &work in works {
            let mut times = 1;
            let each = loop {
                let took = process.run(work, times)?.nanoseconds;
                if took * 4.0 > batch {
                    break took / times as f64;
                }
                times *= 2;
            };
            batches.insert(work, (batch / each).ceil() as u64);
        }
        Ok(Self { process, batches })
    }

    /// Nanoseconds for one operation, if it can do it.
    fn sample(&mut self, work: Work) -> Result<Option<f64>> {
        let Some(&times) = self.batches.get(&work) else { return Ok(None) };
        // The caches are full of another peer's data.
        self.process.run(work, times.div_ceil(8))?;
        Ok(Some(self.process.run(work, times)?.nanoseconds / times as f64))
    }
}

/// Least and median.
pub fn summary(mut samples: Vec<f64>) -> Times {
    samples.sort_by(f64::total_cmp);
    Times { least: samples[0], median: samples[samples.len() / 2] }
}

/// Times of peers, of those of their works that `works` names, measured together: round by round, work by work, peer by
/// peer, so that what disturbs the machine disturbs all.
pub fn time(
    subjects: &[&Subject],
    works: &[Work],
    corpus: &Path,
    effort: Effort,
) -> Result<Vec<BTreeMap<Work, Times>>> {
    let mut samples = vec![BTreeMap::<Work, Vec<f64>>::new(); subjects.len()];
    for _ in 0..effort.starts {
        let mut runners = Vec::new();
        for subject in subjects {
            let works: Vec<_> = works.iter().copied().filter(|work| subject.works.contains(work)).collect();
            runners.push(Runner::new(subject.start(corpus)?, &works, effort.batch)?);
        }
        for _ in 0..effort.rounds {
            for &work in works {
                for (runner, samples) in runners.iter_mut().zip(&mut samples) {
                    samples.entry(work).or_default().extend(runner.sample(work)?);
                }
            }
        }
    }
    let times = |samples: BTreeMap<Work, Vec<f64>>| {
        samples
            .into_iter()
            .filter(|(_, samples)| !samples.is_empty())
            .map(|(work, samples)| (work, summary(samples)))
            .collect()
    };
    Ok(samples.into_iter().map(times).collect())
}

/// Calls of the allocator for one operation, after warm-up.
pub fn allocations(subject: &Subject, corpus: &Path, counter: &Path) -> Result<BTreeMap<Work, f64>> {
    let mut process = Process::start(subject.command(corpus).env("LD_PRELOAD", counter))?;
    let mut counts = BTreeMap::new();
    for &work in &subject.works {
        process.run(work, WARM_UP)?;
        let times = 20;
        let count = process.run(work, times)?.allocations.context("allocations are not counted")?;
        counts.insert(work, count as f64 / times as f64);
    }
    Ok(counts)
}

/// Operations after which an arena has its size.
const WARM_UP: u64 = 5;

/// Instructions for one operation of a peer that is made with `peer.h`: callgrind writes down
/// what it counted whenever `peer_run` ends, once for n operations and once for 2n; the difference is n operations.
pub fn instructions(subject: &Subject, corpus: &Path) -> Result<BTreeMap<Work, f64>> {
    let folder = scratch(Path::new("callgrind").join(subject.mode.name.replace(' ', "-")))?;
    for old in fs::read_dir(&folder)? {
        fs::remove_file(old?.path())?;
    }
    let direct = subject.command(corpus);
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--dump-after=peer_run*"]);
    valgrind.arg(format!("--callgrind-out-file={}", folder.join("out").display()));
    valgrind.arg(direct.get_program()).args(direct.get_args());
    let mut requests = String::new();
    for &work in &subject.works {
        for times in [WARM_UP, operations(work), 2 * operations(work)] {
            requests += &format!("run {work} {times}\n");
        }
    }
    let input = folder.join("requests");
    fs::write(&input, requests)?;
    run(valgrind.stdin(Stdio::from(fs::File::open(&input)?)))?;

    let counted = |number: usize| total(&folder.join(format!("out.{number}")));
    let mut counts = BTreeMap::new();
    for (i, &work) in subject.works.iter().enumerate() {
        let [once, twice] = [3 * i + 2, 3 * i + 3].map(counted);
        counts.insert(work, (twice? - once?) / operations(work) as f64);
    }
    Ok(counts)
}

fn operations(work: Work) -> u64 {
    if work.is_large() { 5 } else { 100 }
}

/// The sum of all instructions in a file of callgrind.
fn total(path: &PathBuf) -> Result<f64> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let Some(sum) = text.lines().find_map(|line| line.strip_prefix("totals: ")) else {
        bail!("{} has no totals", path.display());
    };
    Ok(sum.trim().parse()?)
}
