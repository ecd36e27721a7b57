//! Where it was measured.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::tools::{FLAGS, is_installed, text_of};

/// Name and value of what a reader has to know of the machine.
pub fn describe() -> Result<Vec<(&'static str, String)>> {
    let cpus = fs::read_to_string("/proc/cpuinfo")?;
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map(|(_, model)| model);
    let count = std::thread::available_parallelism()?;
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let mut facts = vec![
        ("CPU", format!("{}, {count} cores", model.unwrap_or("not known"))),
        ("Linux", kernel.trim().to_owned()),
    ];
    for (name, tool) in
        [("Rust", "rustc"), ("C", "cc"), ("C++", "g++"), ("C library", "ldd"), ("callgrind", "valgrind")]
    {
        if is_installed(tool) {
            let said = text_of(Command::new(tool).arg("--version"))?;
            facts.push((name, said.lines().next().unwrap_or_default().to_owned()));
        }
    }
    facts.push(("flags of C and C++", format!("`{}` unless a peer above names others", FLAGS.join(" "))));
    facts.push((
        "flags of Rust",
        "profile `release` of this repository: `lto = \"fat\"`, `codegen-units = 1`".to_owned(),
    ));
    Ok(facts)
}
