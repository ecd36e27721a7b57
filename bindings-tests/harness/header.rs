//! Each header on its own: every standard, every compiler, all warnings as errors.

use std::process::Command;

use libtest_mimic::Trial;

use super::tools::{root, run, trial};

pub const WARNINGS: [&str; 5] = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];

/// Compilers with the standards they are tried with. `cc` is there on every machine that can run these tests.
const COMPILERS: [(&str, &str, &[&str]); 6] = [
    ("cc", "c", &["c99", "c11", "c17"]),
    ("gcc", "c", &["c99", "c11", "c17"]),
    ("clang", "c", &["c99", "c11", "c17"]),
    ("c++", "c++", &["c++11", "c++17", "c++20"]),
    ("g++", "c++", &["c++11", "c++17", "c++20", "c++2b"]),
    ("clang++", "c++", &["c++11", "c++17", "c++20", "c++2b"]),
];

/// The C++ header needs C++17.
const CPP_STANDARDS: [&str; 3] = ["c++17", "c++20", "c++2b"];

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for (compiler, language, standards) in COMPILERS {
        for standard in standards {
            let name = format!("header::{compiler}::{standard}");
            trials.push(alone(name, compiler, language, standard, "bindings-tests/c/header.c"));
            if CPP_STANDARDS.contains(standard) {
                let name = format!("header::cpp::{compiler}::{standard}");
                trials.push(alone(name, compiler, language, standard, "include/opentera/messages.hpp"));
            }
        }
    }
    trials
}

/// A test that compiles a file.
fn alone(
    name: String,
    compiler: &'static str,
    language: &'static str,
    standard: &'static str,
    file: &'static str,
) -> Trial {
    trial(name, &[compiler], move || {
        let mut command = Command::new(compiler);
        command.args(["-x", language, &format!("-std={standard}"), "-fsyntax-only"]).args(WARNINGS);
        command.arg("-I").arg(root().join("include")).arg(root().join(file));
        run(&mut command).map(|_| ())
    })
}
