//! The bindings of other languages: each has a script, `bindings-tests/<language>/run`, that runs its test with the
//! shared library in `OPENTERA_MESSAGES_LIBRARY`.
//!
//! What every test does: it reads `golden/corpus.tsv`, and goes round 100,000 times without taking more memory. With a
//! library of another ABI, or with other structs, the binding has to fail when it is loaded, and say why.

use std::path::Path;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, shipped};
use super::tools::{root, run, scratch, trial};

struct Binding {
    name: &'static str,
    /// What it needs, see [`trial`].
    tools: &'static [&'static str],
    /// Folder of the language, and what its script is told.
    script: [&'static str; 2],
}

const BINDINGS: [Binding; 2] = [
    Binding { name: "python::ctypes", tools: &["python3"], script: ["python", "ctypes"] },
    Binding { name: "python::cffi", tools: &["python3", "python3 cffi"], script: ["python", "cffi"] },
];

/// Libraries that a binding has to refuse, and what it says then.
const WRONG: [(&str, &str); 2] = [("WRONG_ABI", "version 99 of the ABI"), ("WRONG_SIZE", "bytes")];

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for Binding { name, tools, script } in &BINDINGS {
        trials.push(trial(format!("binding::{name}"), tools, || {
            run(&mut test(name, script, &shipped().shared.join("libopentera_messages.so"))).map(|_| ())
        }));
        let with_cc = [*tools, &["cc"]].concat();
        trials.push(trial(format!("binding::{name}::wrong_library"), &with_cc, || wrong(name, script)));
    }
    trials
}

/// The test of a binding with a library. What it builds goes to the folder that its script is given.
fn test(name: &str, script: &[&str; 2], library: &Path) -> Command {
    let mut command = Command::new("sh");
    command.arg(Path::new("bindings-tests").join(script[0]).join("run"));
    command.arg(scratch(&format!("bindings/{}", name.replace("::", "-")))).arg(script[1]);
    command.env("OPENTERA_MESSAGES_LIBRARY", library).env("LD_LIBRARY_PATH", &shipped().shared);
    command.current_dir(root());
    command
}

fn wrong(name: &str, script: &[&str; 2]) -> Result<(), Failed> {
    for (what, said) in WRONG {
        let library = build_wrong(name, what, shipped())?;
        // A program that is linked to the library gets the function from what is loaded before.
        let output = test(name, script, &library).env("LD_PRELOAD", &library).output()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() || !text.contains(said) {
            return Err(format!("{what}: {}, and it says: {text}", output.status).into());
        }
    }
    Ok(())
}

/// The library with one function replaced.
fn build_wrong(name: &str, what: &str, library: &Library) -> Result<std::path::PathBuf, Failed> {
    let path = scratch(&format!("bindings/{}-wrong", name.replace("::", "-"))).join(format!("{what}.so"));
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-Wl,--no-as-needed"]).arg(format!("-D{what}"));
    library.compile(&mut cc);
    cc.arg(root().join("bindings-tests/c/stubs/wrong.c"));
    library.link_shared(&mut cc);
    run(cc.arg("-o").arg(&path))?;
    Ok(path)
}
