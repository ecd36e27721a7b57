//! What the worst inputs cost: memory as a multiple of the input, a number of instructions for each byte that does not grow
//! with the input, little stack. The inputs are those of `bindings-tests/c/worst_case.c`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::library::{Library, shipped};
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("bounds::documented", &["cc"], documented),
        trial("bounds::time", &["cc", "valgrind"], time),
        trial("bounds::millions", &["cc"], || {
            // Two million elements, and the limit that arenas have by default.
            let limit = (64 << 20).to_string();
            run(Command::new(program("millions")?).args([&(4 << 20).to_string(), &limit])).map(|_| ())
        }),
        trial("bounds::stack", &["cc"], || {
            let source = root().join("bindings-tests/c/threads/stack.c");
            let with_threads = &["-x", "c", "-std=gnu99", "-pthread"];
            let program = compile("bounds", "cc", with_threads, &source, shipped(), Library::link_shared)?;
            let output = run(Command::new(program).current_dir(root()))?;
            println!("{}", String::from_utf8_lossy(&output.stdout));
            Ok(())
        }),
    ]
}

fn program(variant: &str) -> Result<PathBuf, Failed> {
    let source = root().join("bindings-tests/c/worst_case.c");
    compile(&format!("bounds/{variant}"), "cc", C, &source, shipped(), Library::link_shared)
}

/// Has the bounds of all inputs.
const TABLES: &str = "docs/appendix/reliability-tables.md";

/// The bounds that are tested are those in the documentation.
fn documented() -> Result<(), Failed> {
    let output = run(Command::new(program("documented")?).arg("0"))?;
    let document = fs::read_to_string(root().join(TABLES))?;
    let rows = String::from_utf8_lossy(&output.stdout).into_owned();
    match rows.lines().find(|row| !document.contains(&format!("\n{row} "))) {
        Some(missing) => Err(format!("{TABLES} does not have `{missing}`").into()),
        None => Ok(()),
    }
}

/// The most instructions that a byte may take. What is looked at again for every level around it takes thousands.
const MOST: f64 = 1000.0;

/// Twice the input takes twice the instructions, which callgrind counts, and none takes too many.
fn time() -> Result<(), Failed> {
    let program = program("time")?;
    let names = String::from_utf8_lossy(&run(Command::new(&program).arg("0"))?.stdout).into_owned();
    let (small, large) = (per_byte(&program, 32 << 10)?, per_byte(&program, 64 << 10)?);
    if names.lines().count() != small.len() || small.len() != large.len() {
        return Err("not every input was counted".into());
    }
    let mut slow = String::new();
    for ((bound, small), large) in names.lines().zip(small).zip(large) {
        println!("{bound} {large:.0} |");
        if large > 1.1 * small || large > MOST {
            slow += &format!("{bound}: {small:.1} instructions a byte become {large:.1}\n");
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(slow.into()) }
}

/// How many instructions each call takes for a byte of its input.
fn per_byte(program: &PathBuf, bytes: usize) -> Result<Vec<f64>, Failed> {
    let folder = scratch(&format!("callgrind/{bytes}"));
    fs::remove_dir_all(&folder)?;
    fs::create_dir(&folder)?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--toggle-collect=measured", "--dump-after=measured"]);
    command.arg("--callgrind-out-file=counts").arg(program).arg(bytes.to_string()).current_dir(&folder);
    let output = run(&mut command)?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let sizes = printed.lines().filter_map(|line| line.parse::<f64>().ok());
    (1..)
        .zip(sizes)
        .map(|(case, size)| {
            let counts = fs::read_to_string(folder.join(format!("counts.{case}")))?;
            let total = counts.lines().find_map(|line| line.strip_prefix("totals: ")).ok_or("no count")?;
            Ok(total.trim().parse::<f64>()? / size)
        })
        .collect()
}
