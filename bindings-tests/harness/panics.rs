//! That no panic can be reached in what is shipped, shown on linked files by `abi/panics.py`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, SONAME, shipped};
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial};

/// What `check` needs.
pub const TOOLS: [&str; 3] = ["python3", "llvm-nm", "llvm-objdump"];

const PLANTED: &str = "bindings-tests/panics/planted.rs";

pub fn trials() -> Vec<Trial> {
    vec![
        trial("panics::shared", &TOOLS, || check(&shipped().shared.join(SONAME))),
        trial("panics::static", &[&TOOLS[..], &["cc"]].concat(), || {
            let source = root().join("bindings-tests/c/any_message.c");
            check(&compile("panics", "cc", C, &source, shipped(), Library::link_static)?)
        }),
        trial("panics::planted", &TOOLS, planted),
    ]
}

fn tool() -> Command {
    let mut command = Command::new("python3");
    command.arg(root().join("abi/panics.py"));
    command
}

/// That a shared library, or a program that contains the static library, has no panic.
pub fn check(file: &Path) -> Result<(), Failed> {
    run(tool().arg(file)).map(drop)
}

/// Each kind of panic is found, with the function that it is in.
fn planted() -> Result<(), Failed> {
    let library = scratch("programs").join("libplanted.so");
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut compile = Command::new(rustc);
    compile.args(["--edition=2024", "--crate-type=cdylib", "-Copt-level=2", "-Cpanic=abort", "-Clto=fat"]);
    run(compile.arg("-o").arg(&library).arg(root().join(PLANTED)))?;
    let output = tool().arg(&library).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let source = fs::read_to_string(root().join(PLANTED))?;
    let functions = source.lines().filter_map(|line| line.strip_prefix("    tera_")?.split_once(": |"));
    let mut count = 0;
    for (function, _) in functions {
        count += 1;
        if !said.contains(&format!(": tera_{function} refers to ")) {
            return Err(format!("tera_{function} is not found:\n{said}").into());
        }
    }
    if count == 0 || output.status.success() {
        return Err(format!("{count} functions with a panic, and:\n{said}").into());
    }
    Ok(())
}
