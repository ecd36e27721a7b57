//! A peer that runs and answers.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, ensure};
use rustix::process::Pid;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

use crate::work::Work;

/// What a peer says of a number of operations.
#[derive(Clone, Copy)]
pub struct Cost {
    /// Thread CPU time of all, in nanoseconds.
    pub nanoseconds: f64,
    /// Calls of the allocator, when they are counted.
    pub allocations: Option<u64>,
}

/// A started peer. It ends when this goes.
pub struct Process {
    child: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

/// The command that starts a peer.
pub fn command(program: &[OsString], corpus: &Path, mode: &str) -> Command {
    let mut command = Command::new(&program[0]);
    command.args(&program[1..]).arg(corpus);
    if !mode.is_empty() {
        command.arg(mode);
    }
    command
}

impl Process {
    /// Starts a peer and binds it to one CPU, the last that there is: the first ones have more to do for the system.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{command:?}"))?;
        let allowed = sched_getaffinity(None)?;
        let mut one = CpuSet::new();
        if let Some(last) = (0..CpuSet::MAX_CPU).rev().find(|&cpu| allowed.is_set(cpu)) {
            one.set(last);
            // A peer that has ended already is reported when it is asked.
            let _ = sched_setaffinity(Some(Pid::from_child(&child)), &one);
        }
        let requests = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().context("it has no output")?);
        Ok(Self { child, requests, answers })
    }

    /// The answer to a request.
    pub fn ask(&mut self, request: &str) -> Result<String> {
        let requests = self.requests.as_mut().context("it is ended")?;
        let mut answer = String::new();
        // One write: half a line would wake the peer.
        let sent = requests.write_all(format!("{request}\n").as_bytes()).and_then(|()| requests.flush());
        sent.and_then(|()| self.answers.read_line(&mut answer)).with_context(|| request.to_owned())?;
        ensure!(answer.ends_with('\n'), "no answer to `{request}`");
        Ok(answer.trim().to_owned())
    }

    /// The works that it can do.
    pub fn works(&mut self) -> Result<Vec<Work>> {
        self.ask("works")?.split_whitespace().map(str::parse).collect()
    }

    /// Does a work so many times.
    pub fn run(&mut self, work: Work, times: u64) -> Result<Cost> {
        let answer = self.ask(&format!("run {work} {times}"))?;
        let (nanoseconds, allocations) = answer.split_once(' ').with_context(|| answer.clone())?;
        Ok(Cost { nanoseconds: nanoseconds.parse()?, allocations: allocations.parse().ok() })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The end of its input is the end of the peer.
        self.requests = None;
        let _ = self.child.wait();
    }
}
