//! The header on its own: every standard, every compiler, all warnings as errors.

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
    ("g++", "c++", &["c++11", "c++17", "c++20"]),
    ("clang++", "c++", &["c++11", "c++17", "c++20"]),
];

pub fn trials() -> impl Iterator<Item = Trial> {
    COMPILERS.iter().flat_map(|&(compiler, language, standards)| {
        standards.iter().map(move |&standard| {
            trial(format!("header::{compiler}::{standard}"), &[compiler], move || {
                let mut command = Command::new(compiler);
                command.args(["-x", language, &format!("-std={standard}"), "-fsyntax-only"]).args(WARNINGS);
                command.arg("-I").arg(root().join("include")).arg(root().join("bindings-tests/c/header.c"));
                run(&mut command).map(|_| ())
            })
        })
    })
}
