//! How the time grows with the number of events, the length of a text, and the number of threads.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::corpus::{self, Event};
use crate::measure::{self, Effort, Subject};
use crate::tools::{scratch, text_of};
use crate::work::Work;

/// The works in which the many events are.
pub const MANY: [Work; 4] = [Work(3), Work(4), Work(9), Work(10)];

/// Numbers of events in one wrapper.
const COUNTS: [usize; 5] = [1, 10, 100, 1_000, 10_000];
/// Lengths of a text in bytes.
const LENGTHS: [usize; 6] = [16, 256, 4_096, 65_536, 262_144, 1_048_576];
/// What texts are made of.
const SENTENCES: [(&str, &str); 2] = [
    ("ASCII", "The participant left the session before the end. "),
    ("French", "La s\u{e9}ance de t\u{e9}l\u{e9}r\u{e9}adaptation est termin\u{e9}e, \u{e0} bient\u{f4}t. "),
];

/// Times for one size.
pub struct Row {
    /// The size.
    pub label: String,
    /// For each subject and each of the works `MANY`, nanoseconds for one event or one byte.
    pub times: Vec<[f64; 4]>,
}

/// All that is measured here.
pub struct Scaling {
    /// Names of the subjects.
    pub subjects: Vec<&'static str>,
    /// Nanoseconds for an event, by number of events.
    pub events: Vec<Row>,
    /// Nanoseconds for a byte, by length of a text.
    pub texts: Vec<Row>,
    /// Nanoseconds by the clock on the wall for an operation of ours, with one thread and with two.
    pub threads: Vec<(Work, [f64; 2])>,
}

/// Measures subjects that can do all of `MANY`; the first is ours.
pub fn measure(subjects: &[&Subject], corpus: &Path) -> Result<Scaling> {
    let mut events = Vec::new();
    let hundred = corpus::hundred();
    for count in COUNTS {
        let many: Vec<_> = hundred.iter().cycle().take(count).cloned().collect();
        events.push(row(subjects, count.to_string(), &many, count)?);
    }
    let mut texts = Vec::new();
    for (language, sentence) in SENTENCES {
        for bytes in LENGTHS {
            let label = format!("{language}, {}", length(bytes));
            texts.push(row(subjects, label, &[corpus::with_text(sentence, bytes)], bytes)?);
        }
    }
    let names = subjects.iter().map(|subject| subject.mode.name).collect();
    Ok(Scaling { subjects: names, events, texts, threads: threads(subjects[0], corpus)? })
}

fn length(bytes: usize) -> String {
    match bytes {
        0..1_024 => format!("{bytes} B"),
        1_024..1_048_576 => format!("{} KiB", bytes / 1_024),
        _ => format!("{} MiB", bytes / 1_048_576),
    }
}

fn row(subjects: &[&Subject], label: String, many: &[Event], parts: usize) -> Result<Row> {
    let folder = scratch("scaling")?;
    let corpus = corpus::write(&folder, many)?;
    for subject in subjects {
        let checked = measure::check(&mut subject.start(&folder)?, &MANY, &corpus);
        checked.with_context(|| format!("{}, {label}", subject.mode.name))?;
    }
    let effort = Effort { starts: 4, rounds: 12, batch: 1_000_000.0 };
    let times = measure::time(subjects, &MANY, &folder, effort)?;
    let times = times.iter().map(|times| MANY.map(|work| times[&work].least / parts as f64)).collect();
    Ok(Row { label, times })
}

/// Asks ours for its works with one thread and with two, on all CPUs.
fn threads(ours: &Subject, corpus: &Path) -> Result<Vec<(Work, [f64; 2])>> {
    let output = text_of(Command::new(&ours.program[0]).arg(corpus).arg("threads"))?;
    let parse = |line: &str| -> Result<(Work, [f64; 2])> {
        let words: Vec<_> = line.split(' ').collect();
        let &[work, one, two] = words.as_slice() else { anyhow::bail!("not an answer: {line}") };
        Ok((work.parse()?, [one.parse()?, two.parse()?]))
    };
    output.lines().map(parse).collect()
}
