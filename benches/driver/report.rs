//! The report, `docs/benchmarks.md`.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::corpus::Corpus;
use crate::footprint::Footprint;
use crate::measure::Subject;
use crate::peers::{MEMCPY, OURS};
use crate::scaling::{Row, Scaling};
use crate::targets::{self, Outcome};
use crate::work::{WORKS, Work};

/// All that a full run finds out.
pub struct Findings {
    /// What all worked on.
    pub corpus: Corpus,
    /// Peers, ours first.
    pub subjects: Vec<Subject>,
    /// Names of peers that are not there, and why.
    pub skipped: Vec<(&'static str, String)>,
    /// How times grow.
    pub scaling: Scaling,
    /// What the libraries cost.
    pub footprint: Footprint,
    /// The machine.
    pub machine: Vec<(&'static str, String)>,
    /// Rounds of timing.
    pub rounds: usize,
}

/// A table of Markdown.
fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = format!("| {} |\n|{}\n", head.join(" | "), " --- |".repeat(N));
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text + "\n"
}

/// A table with a column for each work.
fn works_table(first: &str, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut head = [""; 11];
    head[0] = first;
    let names = WORKS.map(|work| work.to_string());
    for (cell, name) in head[1..].iter_mut().zip(&names) {
        *cell = name;
    }
    table(head, rows)
}

/// A row with what is known for each work.
fn works_row<T>(name: &str, values: &BTreeMap<Work, T>, show: impl Fn(&T) -> String) -> Vec<String> {
    let cells = WORKS.map(|work| values.get(&work).map_or(String::new(), &show));
    [name.to_owned()].into_iter().chain(cells).collect()
}

/// A number with about three digits.
fn short(value: f64) -> String {
    match value {
        ..9.95 => format!("{value:.1}"),
        ..999.5 => format!("{value:.0}"),
        ..9_995.0 => format!("{:.2}k", value / 1e3),
        ..99_950.0 => format!("{:.1}k", value / 1e3),
        ..999_500.0 => format!("{:.0}k", value / 1e3),
        _ => format!("{:.2}M", value / 1e6),
    }
}

/// Digits in groups of three.
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

/// A ratio with about two digits behind the zeros.
fn ratio(value: f64) -> String {
    if value < 0.0995 { format!("{value:.3}") } else { format!("{value:.2}") }
}

/// Writes the report.
pub fn write(findings: &Findings) -> String {
    [
        introduction(findings),
        targets_section(findings),
        times(findings),
        counts(findings),
        scaling(&findings.scaling),
        footprint(&findings.footprint),
        machine(findings),
    ]
    .concat()
}

fn introduction(findings: &Findings) -> String {
    let corpus = &findings.corpus;
    let size = |bytes: &[u8]| grouped(bytes.len() as u64);
    let [event1, event100, rpc] = [&corpus.event1, &corpus.event100, &corpus.rpc].map(|bytes| size(bytes));
    let [json1, json100] = [&corpus.json1, &corpus.json100].map(|text| size(text.as_bytes()));
    format!(
        "<!-- Made by `cargo bench --package opentera-benches`; do not edit. -->

# Benchmarks

opentera-messages and other implementations of protobuf, at the same work with the same data. Every peer is a program
of its own, whose results are compared with what they have to be before anything is measured. Then all are asked in turn,
for a millisecond or two of one work at a time, {rounds} rounds long with some new starts between them, on one CPU; what
counts is the CPU time of the thread.

![Time of each peer in relation to opentera-messages](benchmarks.svg)

To repeat it:

```sh
cargo bench --package opentera-benches
```

A peer that is not installed is left out, by name. On Debian all are there with the packages `gcc`, `g++`, `pkg-config`,
`protobuf-compiler`, `libprotobuf-dev`, `protobuf-c-compiler`, `libprotobuf-c-dev`, `nanopb`, `libnanopb-dev`, `valgrind`,
`python3` and `python3-pip`, and with `protobuf` of PyPI; the sources of upb are fetched by pip with those of `grpcio`.
With `-- --quick` everything is checked and little is measured; with `-- --require-all` nothing may be missing. Compare
ratios of one run, not times of different machines or days.

| work | |
| --- | --- |
| W1 | from an application's strings to a `TeraEvent` with one `DeviceEvent` in it, {event1} bytes |
| W2 | from these bytes to every field: read the wrapper, tell the type, unpack, look at all fields |
| W3, W4 | the same with 100 mixed events, {event100} bytes |
| W5, W6 | an `RPCMessage` with all seven kinds of argument, {rpc} bytes, from fields to bytes and back |
| W7 | the bytes of a `TeraMessage` with the `TeraEvent` of W1 in it become JSON, {json1} bytes, defaults printed |
| W8 | this JSON becomes messages, and every field is looked at |
| W9, W10 | the same with the 100 events of W3, {json100} bytes of JSON |

",
        rounds = findings.rounds
    )
}

fn targets_section(findings: &Findings) -> String {
    let met = |met: bool| if met { "yes" } else { "**no**" }.to_owned();
    let times = targets::outcomes(&findings.subjects).into_iter().map(|outcome| {
        let Outcome { work, against, ratio: measured, at_most } = outcome;
        vec![
            format!("{work}, {}", work.title()),
            format!("time in relation to {against}"),
            measured.map_or("not measured".to_owned(), ratio),
            at_most.to_string(),
            measured.map_or(String::new(), |measured| met(measured <= at_most)),
        ]
    });
    let ours = &findings.subjects[0];
    let most = ours.allocations.values().copied().fold(0.0, f64::max);
    let size = findings.footprint.shared[0].size;
    let others = [
        vec![
            "all".to_owned(),
            "allocations after warm-up".to_owned(),
            most.to_string(),
            "0".to_owned(),
            met(most == 0.0),
        ],
        vec![
            "size".to_owned(),
            "bytes of the stripped shared library".to_owned(),
            grouped(size),
            grouped(targets::SIZE),
            met(size <= targets::SIZE),
        ],
    ];
    let rows = times.chain(others);
    "## Targets\n\nRatios are of the least times.\n\n".to_owned()
        + &table(["work", "what", "measured", "at most", "met"], rows)
}

fn times(findings: &Findings) -> String {
    let mut text = "## Times\n\nNanoseconds for one operation: the least, and in brackets the median, of all rounds.\n\n".to_owned();
    text += &works_table(
        "peer",
        findings.subjects.iter().map(|subject| {
            works_row(subject.mode.name, &subject.times, |times| {
                format!("{} ({})", short(times.least), short(times.median))
            })
        }),
    );
    text += "What the peers are:\n\n";
    for subject in &findings.subjects {
        let _ = writeln!(text, "- {} ({}): {}", subject.mode.name, subject.version, subject.mode.note);
    }
    for (name, reason) in &findings.skipped {
        let _ = writeln!(text, "- {name}: not measured here, {reason}");
    }
    text += "\n### In relation to each peer\n\nOur least time divided by the peer's.\n\n";
    let ours = &findings.subjects[0].times;
    text += &works_table(
        "peer",
        findings.subjects[1..].iter().map(|subject| {
            let ratios =
                subject.times.iter().map(|(&work, times)| (work, ours[&work].least / times.least)).collect();
            works_row(subject.mode.name, &ratios, |&value| ratio(value))
        }),
    );
    text
}

fn counts(findings: &Findings) -> String {
    let mut text =
        "## Allocations\n\nCalls of the allocator for one operation, after warm-up.\n\n".to_owned();
    let peers = findings.subjects.iter().filter(|subject| subject.mode.name != MEMCPY);
    text += &works_table(
        "peer",
        peers.map(|subject| {
            works_row(subject.mode.name, &subject.allocations, |&count| short(count).replace(".0", ""))
        }),
    );
    let counted: Vec<_> =
        findings.subjects.iter().filter(|subject| !subject.instructions.is_empty()).collect();
    if counted.is_empty() {
        return text;
    }
    text += "## Instructions\n\nInstructions for one operation, counted by callgrind. It knows no AVX-512, and counts every step of a repeated string\ninstruction, by which large blocks are copied.\n\n";
    text += &works_table(
        "peer",
        counted
            .iter()
            .map(|subject| works_row(subject.mode.name, &subject.instructions, |&count| short(count))),
    );
    text
}

fn scaling(scaling: &Scaling) -> String {
    let growth = |what: &str, rows: &[Row], digits: usize| {
        let mut text = String::new();
        for (i, name) in scaling.subjects.iter().enumerate() {
            let head = [what, "encode", "decode", "to JSON", "from JSON"];
            let cells = |row: &Row| {
                [row.label.clone()]
                    .into_iter()
                    .chain(row.times[i].map(|time| format!("{time:.digits$}")))
                    .collect()
            };
            let _ = write!(text, "{name}:\n\n{}", table(head, rows.iter().map(cells)));
        }
        text
    };
    let mut text = "## Scaling\n\n### Number of events\n\nNanoseconds for one event, by the number of events in one wrapper.\n\n".to_owned();
    text += &growth("events", &scaling.events, 0);
    text += "### Length of a text\n\nNanoseconds for one byte, by the length of the text of the one event in a wrapper.\n\n";
    text += &growth("text", &scaling.texts, 3);
    text += "### Threads\n\n";
    text += &format!(
        "Nanoseconds for one operation of {OURS} by the clock on the wall, with an arena for each thread; twice is best.\n\n"
    );
    text += &table(
        ["work", "one thread", "two threads", "throughput"],
        scaling.threads.iter().map(|(work, [one, two])| {
            vec![
                format!("{work}, {}", work.title()),
                short(*one),
                short(*two),
                format!("{:.2} times", one / two),
            ]
        }),
    );
    text
}

fn footprint(footprint: &Footprint) -> String {
    let mut text = "## Size, build, start\n\n".to_owned();
    let shared = footprint.shared.iter().map(|library| {
        vec![
            library.name.to_owned(),
            grouped(library.size),
            library.needs.to_string(),
            format!("{:.2}", library.load),
        ]
    });
    text += &table(["shared library", "bytes, stripped", "libraries it needs", "ms to load"], shared);
    let _ = write!(
        text,
        "Loading is `dlopen` in a new process of a C program, for {OURS} with a first call. Linked statically, {OURS}
adds {} bytes to a stripped C program that encodes, decodes and uses JSON. To build it from source with all that it needs
takes {:.0} s.\n\n",
        grouped(footprint.linked),
        footprint.build
    );
    text += &format!("The parts of the shared library of {OURS}:\n\n");
    text += &table(
        ["section", "bytes"],
        footprint.sections.iter().map(|(name, size)| vec![format!("`{name}`"), grouped(*size)]),
    );
    text += &table(
        ["compiling", "ms"],
        footprint.compile.iter().map(|(what, time)| vec![(*what).to_owned(), short(*time)]),
    );
    text += "From the start of a peer's program to its first answer, with the time to read the data, which is the same for all of one language:\n\n";
    text += &table(
        ["peer", "ms"],
        footprint.start.iter().map(|(name, time)| vec![(*name).to_owned(), format!("{time:.2}")]),
    );
    text
}

fn machine(findings: &Findings) -> String {
    "## Machine\n\n".to_owned()
        + &table(
            ["", ""],
            findings.machine.iter().map(|(name, value)| vec![(*name).to_owned(), value.clone()]),
        )
}
