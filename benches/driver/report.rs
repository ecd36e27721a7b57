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

opentera-messages and other implementations of protobuf perform the same operations on the same data.
[performance.md](performance.md) explains the results.

![Time of each peer, relative to opentera-messages](benchmarks.svg)

Each implementation (peer) is a separate program. Its results are compared with the expected ones before anything is
measured. Then the peers take turns on one CPU: each repeats one operation for a millisecond or two, in {rounds} rounds.
All peers are restarted several times between rounds. Times are CPU times of the thread.

Repeat the benchmark with:

```sh
cargo bench --package opentera-benches
```

- `-- --quick` checks all results and measures little.
- `-- --require-all` fails if a peer is missing. By default, missing peers are skipped and listed.
- On Debian, install `gcc`, `g++`, `pkg-config`, `protobuf-compiler`, `libprotobuf-dev`, `protobuf-c-compiler`,
  `libprotobuf-c-dev`, `nanopb`, `libnanopb-dev`, `valgrind`, `python3` and `python3-pip`, and `protobuf` from PyPI. pip
  downloads the source of upb as part of `grpcio`.
- Compare ratios from one run. Times from different machines or days are not comparable.

| operation | |
| --- | --- |
| W1 | encode an application's strings as a `TeraEvent` that contains one `DeviceEvent`, {event1} bytes |
| W2 | decode these bytes: the wrapper, the type of the payload, the payload; read every field |
| W3, W4 | W1 and W2 with 100 events of several types, {event100} bytes |
| W5, W6 | encode and decode an `RPCMessage` with all seven kinds of argument, {rpc} bytes |
| W7 | convert the bytes of a `TeraMessage`, which contains the `TeraEvent` of W1, to JSON with default values, {json1} bytes |
| W8 | decode that JSON and read every field |
| W9, W10 | W7 and W8 with the 100 events of W3, {json100} bytes of JSON |

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
            format!("time divided by that of {against}"),
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
            "size of the stripped shared library in bytes".to_owned(),
            grouped(size),
            grouped(targets::SIZE),
            met(size <= targets::SIZE),
        ],
    ];
    let rows = times.chain(others);
    "## Targets\n\nEach ratio is the least time of opentera-messages divided by that of the peer.\n\n"
        .to_owned()
        + &table(["operation", "quantity", "measured", "at most", "met"], rows)
}

fn times(findings: &Findings) -> String {
    let mut text =
        "## Times\n\nNanoseconds per operation: the least of all rounds, and the median in brackets.\n\n"
            .to_owned();
    text += &works_table(
        "peer",
        findings.subjects.iter().map(|subject| {
            works_row(subject.mode.name, &subject.times, |times| {
                format!("{} ({})", short(times.least), short(times.median))
            })
        }),
    );
    text += "The peers:\n\n";
    for subject in &findings.subjects {
        let _ = writeln!(text, "- {} ({}): {}", subject.mode.name, subject.version, subject.mode.note);
    }
    for (name, reason) in &findings.skipped {
        let _ = writeln!(text, "- {name}: not measured: {reason}");
    }
    text +=
        "\n### Ratio to each peer\n\nThe least time of opentera-messages divided by that of the peer.\n\n";
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
    let mut text = "## Allocations\n\nCalls of the allocator per operation, after warm-up.\n\n".to_owned();
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
    text += "## Instructions\n\nInstructions per operation, counted by callgrind. It does not support AVX-512. A `rep` string instruction, which copies a\nlarge block, counts once for each step.\n\n";
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
    let mut text = "## Scaling\n\n### Number of events\n\nNanoseconds per event, by the number of events in one wrapper.\n\n".to_owned();
    text += &growth("events", &scaling.events, 0);
    text += "### Length of a string\n\nNanoseconds per byte, by the length of a string in the only event of a wrapper.\n\n";
    text += &growth("string", &scaling.texts, 3);
    text += "### Threads\n\n";
    text += &format!(
        "Wall-clock nanoseconds per operation of {OURS}. Each thread has its own arena. The ideal throughput is 2 times.\n\n"
    );
    text += &table(
        ["operation", "one thread", "two threads", "throughput"],
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
    let mut text = "## Size, build time, start time\n\n".to_owned();
    let shared = footprint.shared.iter().map(|library| {
        vec![
            library.name.to_owned(),
            grouped(library.size),
            library.needs.to_string(),
            format!("{:.2}", library.load),
        ]
    });
    text += &table(["shared library", "bytes, stripped", "libraries it needs", "load time, ms"], shared);
    let _ = write!(
        text,
        "The load time is that of `dlopen` in a new process of a C program. For {OURS} it includes a first call.
Linked statically, {OURS} adds {} bytes to a stripped C program that encodes, decodes and uses JSON.
A build from source, with all dependencies, takes {:.0} s.\n\n",
        grouped(footprint.linked),
        footprint.build
    );
    text += &format!("The sections of the shared library of {OURS}:\n\n");
    text += &table(
        ["section", "bytes"],
        footprint.sections.iter().map(|(name, size)| vec![format!("`{name}`"), grouped(*size)]),
    );
    text += &table(
        ["compiled file", "compile time, ms"],
        footprint.compile.iter().map(|(what, time)| vec![(*what).to_owned(), short(*time)]),
    );
    text += "The time from the start of a peer's program to its first answer. It includes reading the data, which takes the same time
for all peers of one language.\n\n";
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
