//! What a change of the schema costs: in the planted copy everything is green after `cargo codegen` and the golden scripts,
//! without another edit.
//!
//! In the copy a planted tree is the newer one too, so that there its tests of growth say nothing.

use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::{Failed, Trial};

use super::cpp::GTEST;
use super::library::{cargo, without_cargo};
use super::planted::planted;
use super::tools::{NIGHTLY, run, scratch, trial};

/// What the golden scripts need.
const GOLDEN: [&str; 4] = ["python3 google.protobuf", "protoc", "g++", "google/protobuf/message.h"];

pub fn trials() -> Vec<Trial> {
    vec![
        trial("change::rust", &GOLDEN, || {
            let tests =
                ["test", "--quiet", "--package", "opentera-codegen", "--package", "opentera-messages"];
            in_copy(&mut cargo(), &[&tests[..], &["--lib", "--bins", "--test", "properties"]].concat())
        }),
        trial("change::programs", &GOLDEN, || {
            in_copy(cargo().env("OPENTERA_TESTS", "quick"), &["test", "--quiet", "--test", "bindings"])
        }),
        trial("change::bindings", &GOLDEN, || {
            let own = ["binding::", "--skip", "_library", "--skip", "own_program"]; // with libraries of the same version
            in_copy(&mut cargo(), &[&["test", "--quiet", "--test", "bindings", "--"], &own[..]].concat())
        }),
        trial("change::qt", &[&GOLDEN[..], &["Qt6WebSockets.pc", GTEST]].concat(), || {
            in_copy(&mut cargo(), &["test", "--quiet", "--test", "bindings", "--", "qt6::"])
        }),
        trial("change::fuzz", &[&GOLDEN[..], &[NIGHTLY]].concat(), || {
            let mut nightly = without_cargo("rustup");
            in_copy(
                nightly.args(["run", "nightly", "cargo"]),
                &["check", "--quiet", "--manifest-path", "fuzz/Cargo.toml"],
            )
        }),
        trial("change::benches", &GOLDEN, || {
            in_copy(&mut cargo(), &["check", "--quiet", "--package", "opentera-benches", "--all-targets"])
        }),
    ]
}

/// Runs a command of cargo in the planted copy, after the golden scripts.
fn in_copy(cargo: &mut Command, arguments: &[&str]) -> Result<(), Failed> {
    static GOLDEN_DATA: OnceLock<Result<(), String>> = OnceLock::new();
    GOLDEN_DATA
        .get_or_init(|| make_golden().map_err(|failed| failed.message().unwrap_or_default().to_owned()))
        .clone()?;
    run(cargo.args(arguments).env("CARGO_TARGET_DIR", scratch("planted-tests")).current_dir(planted()))
        .map(|_| ())
}

fn make_golden() -> Result<(), Failed> {
    for script in ["make_golden.py", "make_json.py", "make_corpus.py"] {
        let script = planted().join("tests/golden").join(script);
        run(Command::new("python3").arg(script).current_dir(planted()))?;
    }
    Ok(())
}
