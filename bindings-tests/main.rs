//! The harness: compiles the programs in `bindings-tests` with the system's compilers, and runs them and the tests of other
//! languages' bindings against the library as it is shipped (release).
//!
//! A test that needs a tool which is not installed is reported as ignored, with the tool in its name. With
//! `OPENTERA_REQUIRE_ALL_TOOLS=1`, as in CI, it fails instead.

mod harness {
    pub mod archives;
    pub mod bindings;
    pub mod bounds;
    pub mod change;
    pub mod compat;
    pub mod consumers;
    pub mod counts;
    pub mod cpp;
    pub mod dropin;
    pub mod growth;
    pub mod header;
    pub mod library;
    pub mod live;
    pub mod missing;
    pub mod names;
    pub mod neighbour;
    pub mod panics;
    pub mod planted;
    pub mod platforms;
    pub mod programs;
    pub mod python;
    pub mod python_manual;
    pub mod qt;
    pub mod readme;
    pub mod sanitizers;
    pub mod symbols;
    pub mod targets;
    pub mod tools;
    pub mod wheels;
    pub mod words;
}

use harness::{
    archives, bindings, bounds, change, compat, consumers, counts, cpp, dropin, growth, header, live,
    missing, names, neighbour, panics, platforms, programs, python, python_manual, qt, readme, sanitizers,
    symbols, targets, tools, wheels, words,
};
use libtest_mimic::{Arguments, Trial};
use std::env;

/// What every change is tested with, by the beginnings of the names, and without a library of another age:
/// `OPENTERA_TESTS=quick` runs these, `rest` all others, and `targets` what is built for other machines and systems.
const QUICK: [&str; 10] = [
    "header::",
    "shared::",
    "cpp::g++::c++20",
    "compat::g++::c++20",
    "compat::same_as_protoc",
    "symbols::",
    "panics::",
    "readme::",
    "words::",
    "binding::python::ctypes",
];

const TARGETS: [&str; 5] =
    ["targets::", "archives::", "wheels::", "consumers::aarch64::", "consumers::windows::"];

fn main() {
    let trials = [
        header::trials(),
        platforms::trials(),
        programs::trials(),
        cpp::trials(),
        compat::trials(),
        qt::trials(),
        symbols::trials(),
        names::trials(),
        neighbour::trials(),
        panics::trials(),
        bounds::trials(),
        sanitizers::trials(),
        readme::trials(),
        words::trials(),
        growth::trials(),
        change::trials(),
        consumers::trials(),
        bindings::trials(),
        python::trials(),
        dropin::trials(),
        live::trials(),
        python_manual::trials(),
        targets::trials(),
        archives::trials(),
        wheels::trials(),
    ];
    let mut trials: Vec<_> = trials.into_iter().flatten().collect();
    trials.push(readme::folders(&trials));
    let is_quick = |trial: &Trial| {
        let is = |name: &&str| trial.name().starts_with(name) && !trial.name().contains("_library");
        QUICK.iter().any(is)
    };
    match env::var("OPENTERA_TESTS").as_deref() {
        Ok("quick") => trials.retain(is_quick),
        Ok("targets") => trials.retain(|trial| TARGETS.iter().any(|name| trial.name().starts_with(name))),
        Ok("rest") => trials.retain(|trial| !is_quick(trial)),
        _ => {}
    }
    // Another process that builds in the same folder would write over what this one runs.
    let _alone = tools::lock();
    let arguments = Arguments::from_args();
    let runs_all = arguments.filter.is_none() && !arguments.list;
    let conclusion = libtest_mimic::run(&arguments, trials);
    counts::print();
    if runs_all {
        missing::print();
    }
    conclusion.exit();
}
