//! A struct grows: programs and libraries of different ages, and the entry that panics.
//!
//! The library of the planted schema stands for the newer one, its header for what newer programs are compiled with.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use libtest_mimic::Trial;

use super::library::{Library, build, install, shipped};
use super::planted::planted;
use super::programs::{C, compile};
use super::tools::{root, run, trial, valgrind};

/// The programs are run under valgrind where it is installed, and without it in any case.
pub fn trials() -> Vec<Trial> {
    // Name, program, what it was compiled for, what it runs with, and that in a word for the program.
    let pairs: [(&str, &str, Age, Age, &str); 5] = [
        ("growth::old_program_old_library", "growth/old.c", shipped, shipped, "old"),
        ("growth::old_program_new_library", "growth/old.c", shipped, grown, "new"),
        ("growth::new_program_old_library", "growth/new.c", grown, shipped, "old"),
        ("growth::new_program_new_library", "growth/new.c", grown, grown, "new"),
        ("panic::becomes_a_status", "hooks/panic.c", grown, grown, "new"),
    ];
    let mut trials = Vec::new();
    for (name, source, compiled_for, runs_with, age) in pairs {
        for checked in [false, true] {
            let (suffix, tools): (_, &[&str]) =
                if checked { ("::valgrind", &["cc", "valgrind"]) } else { ("", &["cc"]) };
            trials.push(trial(format!("{name}{suffix}"), tools, move || {
                let source = root().join("bindings-tests/c").join(source);
                let variant = name.replace("::", "-") + suffix;
                let program = compile(&variant, "cc", C, &source, compiled_for(), Library::link_shared)?;
                let mut command = if checked { valgrind(&program) } else { Command::new(&program) };
                command.arg(age).env("LD_LIBRARY_PATH", &runs_with().shared).current_dir(root());
                // A backtrace of the panic would be memory that nobody frees.
                command.env("RUST_BACKTRACE", "0");
                run(&mut command).map(|_| ())
            }));
        }
    }
    trials
}

type Age = fn() -> &'static Library;

/// The library of the planted schema. It has the entry that panics too.
pub fn grown() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("planted-target");
        build(planted(), &target, &["--features", "test-hooks"]);
        install("grown", planted(), &target)
    })
}
