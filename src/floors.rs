//! Checks the dependencies of the modules: each uses only those on the floors below it, in the diagram of
//! `docs/design.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const DESIGN: &str = include_str!("../docs/design.md");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
/// Modules that the picture leaves out: the crate itself, prost's messages, which nothing uses, and this test.
const LEFT_OUT: [&str; 3] = ["lib", "proto", "floors"];

/// The floor of every module in the picture, the lowest first.
fn floors() -> BTreeMap<&'static str, usize> {
    let picture = DESIGN.split("<!-- floors -->\n```text\n").nth(1).and_then(|rest| rest.split("```").next());
    let lines = picture.expect("the picture of the floors").lines().rev();
    let modules = lines.map(|line| line.split("  ").next().unwrap_or_default().split(' '));
    modules.enumerate().flat_map(|(floor, names)| names.map(move |name| (name, floor))).collect()
}

/// The module of the picture that a path leads to: the longest that it begins with.
fn module<'a>(floors: &BTreeMap<&'a str, usize>, path: &str) -> Option<&'a str> {
    let is_in =
        |name: &str| path == name || path.strip_prefix(name).is_some_and(|rest| rest.starts_with("::"));
    floors.keys().copied().filter(|name| is_in(name)).max_by_key(|name| name.len())
}

/// The source files with the paths of their modules.
fn sources(folder: &Path, found: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            let name = path.strip_prefix(ROOT).unwrap().with_extension("");
            let name = name.to_str().unwrap().replace('/', "::");
            found.push((name.strip_suffix("::mod").unwrap_or(&name).to_owned(), path));
        }
    }
}

/// What code mentions behind `crate::`.
fn mentioned(code: &str) -> BTreeSet<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.split("crate::").skip(1).map(|rest| rest.split(|c| !is_path(c)).next().unwrap().to_owned()).collect()
}

/// Every use of a module that is not below the one that uses it.
fn wrong_uses(floors: &BTreeMap<&str, usize>, user: &str, code: &str) -> Vec<String> {
    let Some(user) = module(floors, user) else { return vec![format!("{user} is not in the picture")] };
    let mut wrong = Vec::new();
    for path in mentioned(code) {
        match module(floors, &path) {
            Some(used) if used == user || floors[used] < floors[user] => {}
            _ => wrong.push(format!("{user} uses {path}")),
        }
    }
    wrong
}

#[test]
#[cfg_attr(miri, ignore = "reads the source files")]
fn every_module_uses_only_those_below() {
    let floors = floors();
    let mut files = Vec::new();
    sources(Path::new(ROOT), &mut files);
    let mut wrong = Vec::new();
    for (name, path) in files.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())) {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().lines();
        let code: Vec<_> = code.map(|line| line.split("//").next().unwrap()).collect();
        wrong.extend(wrong_uses(&floors, name, &code.join("\n")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for name in floors.keys() {
        assert!(files.iter().any(|(file, _)| file == name), "there is no module {name}");
    }
}

#[test]
fn an_arrow_that_turns_back_is_found() {
    let floors = floors();
    assert_eq!(wrong_uses(&floors, "wire::encoder", "use crate::arena::tera_arena;"), [""; 0]);
    assert_eq!(wrong_uses(&floors, "fault", "use crate::generated::statuses::Error;"), [""; 0]);
    assert_eq!(
        wrong_uses(&floors, "fault", "use crate::generated::tera_any;"),
        ["fault uses generated::tera_any"]
    );
    assert_eq!(wrong_uses(&floors, "wire::utf8", "crate::boundary::call()"), ["wire uses boundary::call"]);
    assert_eq!(wrong_uses(&floors, "view", "use crate::head;"), ["view uses head"]);
    assert_eq!(wrong_uses(&floors, "message", "use crate::{abi, wire};"), ["message uses "]);
    assert_eq!(wrong_uses(&floors, "other", ""), ["other is not in the picture"]);
}
