//! The manual of the package for Python, docs/python.md, and its types: what they show runs, and type checkers accept it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::archives::printed;
use super::bindings::expect_shown;
use super::python::{modules, package};
use super::tools::{root, run, trial};

const EXAMPLE: &str = "python/tests/example.py";
const EXAMPLES: &str = "examples/python";
const PYRIGHT: &str = "bindings-tests/node/node_modules/pyright/index.js";

pub fn trials() -> Vec<Trial> {
    let checked = ["python3", "python3 redis", "python3 websockets"];
    let with = |tools: &[&'static str]| [&checked[..], tools].concat();
    vec![
        trial("python::manual", &["python3"], manual),
        trial("python::types::mypy", &with(&["python3 mypy"]), || {
            let mut python = Command::new("python3");
            run(python.args(["-m", "mypy", "."]).current_dir(typed("mypy")?)).map(|_| ())
        }),
        trial("python::types::pyright", &with(&["node", PYRIGHT]), || {
            let mut node = Command::new("node");
            let python = printed(Command::new("python3").args(["-c", "import sys; print(sys.executable)"]))?;
            node.arg(root().join(PYRIGHT)).args(["--pythonpath", python.trim()]);
            run(node.current_dir(typed("pyright")?)).map(|_| ())
        }),
    ]
}

/// The blocks of the manual that are no program by themselves, one after the other.
fn blocks_of_manual() -> Result<String, Failed> {
    let mut programs = vec![fs::read_to_string(root().join(EXAMPLE))?];
    for entry in fs::read_dir(root().join(EXAMPLES))? {
        programs.push(fs::read_to_string(entry?.path())?);
    }
    let manual = fs::read_to_string(root().join("docs/python.md"))?;
    let blocks = manual.split("```python\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0));
    Ok(blocks.filter(|block| !programs.iter().any(|program| program == block)).collect())
}

/// They run, and check themselves.
fn manual() -> Result<(), Failed> {
    expect_shown(Path::new(EXAMPLE), "python/README.md")?;
    let source = blocks_of_manual()?;
    if source.matches("assert ").count() < 15 {
        return Err(format!("the manual checks little:\n{source}").into());
    }
    run(Command::new("python3").args(["-B", "-X", "dev", "-c", &source]).env("PYTHONPATH", package()?))
        .map(|_| ())
}

/// A folder with the package, the manual, the examples, and the files that type checkers accept and reject.
fn typed(checker: &str) -> Result<PathBuf, Failed> {
    let folder = modules(&format!("python-types-{checker}"))?;
    for files in ["python/tests/typing", EXAMPLES] {
        for entry in fs::read_dir(root().join(files))? {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
    }
    fs::copy(root().join(EXAMPLE), folder.join("example.py"))?;
    fs::write(folder.join("manual.py"), blocks_of_manual()?)?;
    Ok(folder)
}
