//! How much was run on each target, for the table at the end.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Output;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use libtest_mimic::Failed;

/// What was run of one kind on one target.
#[derive(Default)]
struct Count {
    programs: u32,
    checks: u64,
    /// To compile and run them.
    seconds: f64,
}

/// By target and kind.
static COUNTS: Mutex<BTreeMap<(&str, &str), Count>> = Mutex::new(BTreeMap::new());

/// Compiles and runs a program for a target, which gives the number of its checks.
pub fn counted(
    target: &'static str,
    kind: &'static str,
    program: impl FnOnce() -> Result<u64, Failed>,
) -> Result<(), Failed> {
    let start = Instant::now();
    let checks = program()?;
    let mut counts = COUNTS.lock().unwrap_or_else(PoisonError::into_inner);
    let count = counts.entry((target, kind)).or_default();
    count.programs += 1;
    count.checks += checks;
    count.seconds += start.elapsed().as_secs_f64();
    Ok(())
}

/// The number that a program prints before these words. It fails if the program prints none, or zero.
pub fn number_before(output: &Output, words: &str) -> Result<u64, Failed> {
    let printed = String::from_utf8_lossy(&output.stdout);
    let before = printed.split_once(words).map_or("", |(before, _)| before);
    let number = before.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse().ok());
    number.filter(|number| *number > 0).ok_or_else(|| format!("no number of{words} in\n{printed}").into())
}

/// The number of checks in a program of `bindings-tests/c`. `header.c` includes only the header, and is one check.
pub fn checks(program: &Path, output: &Output) -> Result<u64, Failed> {
    if program.file_stem().is_some_and(|name| name == "header") {
        return Ok(1);
    }
    number_before(output, " checks")
}

/// Prints the table, if there is something in it.
pub fn print() {
    let counts = COUNTS.lock().unwrap_or_else(PoisonError::into_inner);
    if !counts.is_empty() {
        println!("| target | what | programs | checks | seconds |\n| --- | --- | ---: | ---: | ---: |");
    }
    for ((target, kind), Count { programs, checks, seconds }) in counts.iter() {
        println!("| `{target}` | {kind} | {programs} | {checks} | {seconds:.0} |");
    }
}
