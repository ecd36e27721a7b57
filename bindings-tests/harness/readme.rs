//! What the README and the header show is what works, their programs and the lines for linking; the tests that
//! `docs/security.md` names exist; and the READMEs of the tests name every folder and every test.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, shipped};
use super::programs::{C, CXX, compile};
use super::tools::{root, run, scratch, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("readme::program", &["cc", "sh"], program),
        trial("readme::header", &["cc", "c++"], program_of_header),
        trial("security::invariants_are_tested", &[], invariants_are_tested),
    ]
}

/// The first block of a language.
fn block<'a>(readme: &'a str, language: &str) -> Result<&'a str, Failed> {
    let fence = format!("```{language}\n");
    let block = readme.split_once(&fence).and_then(|(_, rest)| rest.split_once("```"));
    Ok(block.ok_or_else(|| format!("README.md has no block of {language}"))?.0)
}

/// Compiles the program with every line that begins with `cc`, as a reader would, and runs it.
fn program() -> Result<(), Failed> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let (source, printed) = (block(&readme, "c")?, block(&readme, "text")?);
    if source.lines().count() > 25 {
        return Err(format!("the program has {} lines", source.lines().count()).into());
    }
    let built = shipped().archive.parent().and_then(|folder| folder.parent()).ok_or("no target folder")?;
    let folder = scratch("readme");
    fs::write(folder.join("hello.c"), source)?;
    for (name, to) in [("include", root().join("include")), ("target", built.to_owned())] {
        let _ = fs::remove_file(folder.join(name));
        symlink(to, folder.join(name))?;
    }
    let lines: Vec<_> =
        readme.lines().filter(|line| line.starts_with("cc ") || line.starts_with("ln ")).collect();
    if lines.len() != 3 {
        return Err(format!("README.md has other lines than expected: {lines:?}").into());
    }
    for line in lines {
        run(Command::new("sh").args(["-ec", line]).current_dir(&folder))?;
        if line.starts_with("cc ") {
            let output = run(Command::new("./hello").current_dir(&folder))?;
            if output.stdout != printed.as_bytes() {
                return Err(format!("it prints {:?}", String::from_utf8_lossy(&output.stdout)).into());
            }
        }
    }
    Ok(())
}

/// The program with which the header begins, as C and as C++.
fn program_of_header() -> Result<(), Failed> {
    let header = fs::read_to_string(root().join("include/opentera/messages.h"))?;
    let lines = header.lines().skip_while(|line| !line.contains("#include"));
    let source: Vec<_> =
        lines.map_while(|line| line.strip_prefix(" *   ").or((line == " *").then_some(""))).collect();
    if !(20..40).contains(&source.len()) {
        return Err(format!("the program has {} lines", source.len()).into());
    }
    let file = scratch("readme").join("header.c");
    fs::write(&file, source.join("\n"))?;
    for (compiler, language, variant) in [("cc", C, "header-c"), ("c++", CXX, "header-cxx")] {
        let program = compile(variant, compiler, language, &file, shipped(), Library::link_shared)?;
        let output = run(&mut Command::new(program))?;
        if output.stdout != b"b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11 is connected\n" {
            return Err(format!("it prints {:?}", String::from_utf8_lossy(&output.stdout)).into());
        }
    }
    Ok(())
}

/// What holds each invariant is a file, or is named after the file that it is in.
fn invariants_are_tested() -> Result<(), Failed> {
    let document = fs::read_to_string(root().join("docs/security.md"))?;
    let rows = document
        .split("## Invariants")
        .nth(1)
        .and_then(|rest| rest.split("\n## ").next())
        .unwrap_or_default();
    let (mut count, mut file) = (0, String::new());
    for tests in rows.lines().filter_map(|row| row.trim_end_matches(" |").rsplit_once(" | ")) {
        for name in tests.1.split('`').skip(1).step_by(2) {
            if name.contains('/') {
                file = fs::read_to_string(root().join(name)).map_err(|error| format!("{name}: {error}"))?;
                count += 1;
            } else if !file.contains(name) {
                return Err(format!("there is no `{name}` in what is named before it").into());
            }
        }
    }
    if count > 14 { Ok(()) } else { Err(format!("{count} tests are named").into()) }
}

/// The READMEs of the tests have a row for each folder, name nothing that does not exist, and leave out no test.
pub fn folders(tests: &[Trial]) -> Trial {
    let tests: Vec<_> = tests.iter().map(|test| test.name().to_owned()).collect();
    trial("readme::folders", &[], move || check_folders(&tests))
}

fn check_folders(tests: &[String]) -> Result<(), Failed> {
    let (mut wrong, mut named) = (Vec::new(), BTreeSet::new());
    for folder in ["bindings-tests", "tests"] {
        let readme = fs::read_to_string(root().join(folder).join("README.md"))?;
        let (mut listed, mut there) = (BTreeSet::new(), BTreeSet::new());
        for row in readme.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")) {
            let (first, last) = (row.split(" | ").next(), row.rsplit(" | ").next());
            listed.extend(code(first).filter(|name| name.ends_with('/')).map(str::to_owned));
            for name in code(last) {
                if tests.iter().any(|test| is_of(test, name)) {
                    named.insert(name.to_owned());
                } else if !root().join(name).exists() {
                    wrong.push(format!("{folder}/README.md: `{name}` is neither a test nor a file"));
                }
            }
        }
        for entry in fs::read_dir(root().join(folder))? {
            let entry = entry?;
            if entry.path().is_dir() {
                there.insert(format!("{}/", entry.file_name().to_string_lossy()));
            }
        }
        if listed != there {
            wrong.push(format!("{folder}/README.md has rows for {listed:?}, the folders are {there:?}"));
        }
    }
    let unnamed = tests.iter().filter(|test| !named.iter().any(|name| is_of(test, name)));
    wrong.extend(unnamed.map(|test| format!("no README names `{test}`")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// What is in backticks in a cell.
fn code(cell: Option<&str>) -> impl Iterator<Item = &str> {
    cell.unwrap_or_default().split('`').skip(1).step_by(2)
}

/// Whether a test has this name, or one that begins with it.
fn is_of(test: &str, name: &str) -> bool {
    test.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ']))
}
