//! The library and the C programs under sanitizers. With clang the library is built with them too, by Rust's nightly
//! toolchain, as are Rust's tests; Rust's own library comes without, but for `rust_threads`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use libtest_mimic::{Failed, Trial};

use super::header::WARNINGS;
use super::library::{shipped, without_cargo};
use super::programs::{C, WITH_ALLOCATOR, sources};
use super::tools::{MIRI, NIGHTLY, RUST_SRC, nightly_sysroot, root, run, scratch, trial};

/// For which rustc has the runtime.
const TARGET: &str = "x86_64-unknown-linux-gnu";

#[derive(Clone, Copy)]
struct Sanitizer {
    /// What rustc calls it, and its runtime.
    name: &'static str,
    runtime: &'static str,
    /// What clang is told; what it finds ends the program.
    options: &'static [&'static str],
}

const ADDRESS: Sanitizer = Sanitizer {
    name: "address",
    runtime: "asan",
    // The runtime is Rust's, which has no part for undefined behaviour; so that ends in a trap.
    options: &["-fsanitize=address,undefined", "-fsanitize-trap=undefined"],
};
const THREAD: Sanitizer = Sanitizer { name: "thread", runtime: "tsan", options: &["-fsanitize=thread"] };

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for source in sources() {
        let name = source.file_stem().unwrap().to_string_lossy().into_owned();
        if WITH_ALLOCATOR.contains(&name.as_str()) {
            continue;
        }
        let again = source.clone();
        trials.push(trial(format!("sanitizers::gcc::{name}"), &["gcc"], move || with_gcc(&source)));
        trials.push(trial(format!("sanitizers::clang::{name}"), &["clang", NIGHTLY], move || {
            run(Command::new(instrumented(ADDRESS, &again)?).current_dir(root())).map(|_| ())
        }));
    }
    trials.push(trial("sanitizers::threads", &["clang", NIGHTLY], threads));
    trials.push(trial("sanitizers::faults", &["clang", NIGHTLY], faults));
    trials.push(trial("sanitizers::rust", &[NIGHTLY], rust_tests));
    trials.push(trial("sanitizers::rust_threads", &[NIGHTLY, RUST_SRC], rust_threads));
    trials.push(trial("sanitizers::miri", &[NIGHTLY, RUST_SRC, MIRI], miri));
    trials
}

/// A compiler for a program of C with sanitizers.
fn compiler(name: &str, options: &[&str], source: &Path) -> Command {
    let mut command = Command::new(name);
    command.args(C).args(WARNINGS).arg("-g1").args(options); // not optimised, because compiling would take longer
    command.arg("-I").arg(root().join("bindings-tests/c"));
    shipped().compile(&mut command);
    command.arg(source).args(["-x", "none"]);
    command
}

/// A program with the library that is shipped.
fn with_gcc(source: &Path) -> Result<(), Failed> {
    let program = scratch("programs/gcc-sanitizers").join(source.file_stem().unwrap_or_default());
    let options = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let mut command = compiler("gcc", &options, source);
    shipped().link_shared(&mut command);
    run(command.arg("-o").arg(&program))?;
    run(Command::new(program).current_dir(root())).map(|_| ())
}

/// A program with the library, both with the sanitizer. The runtime is that of rustc, because an older one than its
/// LLVM lacks functions.
fn instrumented(sanitizer: Sanitizer, source: &Path) -> Result<PathBuf, Failed> {
    let stem = scratch(&format!("programs/{}-sanitizer", sanitizer.name))
        .join(source.file_stem().unwrap_or_default());
    let object = stem.with_extension("o");
    run(compiler("clang", sanitizer.options, source).arg("-c").arg("-o").arg(&object))?;
    let mut link = Command::new("clang");
    link.arg(&object).arg(library(sanitizer)?).arg("-Wl,--whole-archive").arg(runtime(sanitizer)?);
    link.args(["-Wl,--no-whole-archive", "-Wl,--export-dynamic", "-lm"]);
    run(link.arg("-o").arg(&stem))?;
    Ok(stem)
}

/// rustc's runtime of a sanitizer.
fn runtime(sanitizer: Sanitizer) -> Result<PathBuf, Failed> {
    Ok(nightly_sysroot()?
        .join(format!("lib/rustlib/{TARGET}/lib/librustc-nightly_rt.{}.a", sanitizer.runtime)))
}

/// The nightly cargo with a sanitizer, for one of its commands.
fn nightly(sanitizer: Sanitizer, command: &str) -> (Command, PathBuf) {
    let target = scratch(&format!("sanitizers/{}", sanitizer.name));
    let mut cargo = without_cargo("rustup");
    cargo
        .args(["run", "nightly", "cargo", command, "--quiet", "--target", TARGET, "--target-dir"])
        .arg(&target);
    let flags = format!("-Zsanitizer={} -Cunsafe-allow-abi-mismatch=sanitizer", sanitizer.name);
    cargo.env("RUSTFLAGS", flags).current_dir(root());
    // A test asks for more memory than there can be.
    cargo.env("ASAN_OPTIONS", "allocator_may_return_null=1");
    cargo.env("TSAN_OPTIONS", "allocator_may_return_null=1");
    // Optimised a little, because `worst_case` would take a minute.
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only").env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    (cargo, target)
}

/// The static library with a sanitizer, which is built once.
fn library(sanitizer: Sanitizer) -> Result<PathBuf, Failed> {
    static BUILDS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = BUILDS.lock();
    let (mut cargo, target) = nightly(sanitizer, "rustc");
    run(cargo.args([
        "--lib",
        "--package",
        "opentera-messages",
        "--features",
        "capi",
        "--crate-type",
        "staticlib",
    ]))?;
    Ok(target.join(TARGET).join("debug/libopentera_messages.a"))
}

/// Eight threads with the same messages, for as many rounds as `OPENTERA_THREAD_ROUNDS` says.
fn threads() -> Result<(), Failed> {
    let program = instrumented(THREAD, &root().join("bindings-tests/c/threads/threads.c"))?;
    let rounds = env::var("OPENTERA_THREAD_ROUNDS").unwrap_or_else(|_| "50".to_owned());
    run(Command::new(program).arg(rounds).current_dir(root())).map(|_| ())
}

/// Planted faults, of which the sanitizers have to say so.
fn faults() -> Result<(), Failed> {
    let planted: [(Sanitizer, &str, &[&str], &str); 2] = [
        (ADDRESS, "hooks/overrun.c", &[], "AddressSanitizer: heap-buffer-overflow"),
        (THREAD, "threads/threads.c", &["1", "race"], "ThreadSanitizer: data race"),
    ];
    for (sanitizer, file, arguments, expected) in planted {
        let program = instrumented(sanitizer, &root().join("bindings-tests/c").join(file))?;
        let output = Command::new(program).args(arguments).current_dir(root()).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() || !said.contains(expected) {
            return Err(format!("{file} does not end by `{expected}`:\n{said}").into());
        }
    }
    Ok(())
}

/// Rust's tests under the address sanitizer.
fn rust_tests() -> Result<(), Failed> {
    let (mut cargo, _) = nightly(ADDRESS, "test");
    run(cargo.arg("--lib")).map(|_| ())
}

/// Rust's tests, which the runner has in several threads, and its own library under the thread sanitizer.
fn rust_threads() -> Result<(), Failed> {
    let (mut cargo, _) = nightly(THREAD, "test");
    cargo.env("CARGO_PROFILE_DEV_PANIC", "unwind"); // as tests do: Rust's own library would be built both ways
    run(cargo.args(["-Zbuild-std", "--lib", "--test", "properties"]).env("PROPTEST_CASES", "16")).map(|_| ())
}

/// What Miri is too slow for: each tries thousands of texts.
const SLOW_IN_MIRI: [&str; 10] = [
    "no_more_is_taken_than_the_limit",
    "no_more_is_held_than_the_limit",
    "what_a_stranger_sent_is_on_one_line",
    "digits_and_exponents_of_every_size_are_read",
    "halves_are_rounded_to_even",
    "every_byte_is_seen_at_every_place",
    "strings_end_at_their_quote",
    "special_bytes_are_seen",
    "utf8_is_what_core_says",
    "a_byte_beyond_ascii_is_seen_at_every_place",
];

/// Rust's tests in Miri: the unit tests, what the fuzz targets do with the inputs that are kept, and of the tests against
/// prost those that are done soon, with one case each.
fn miri() -> Result<(), Failed> {
    let tests = [
        "regressions",
        "calls_are_unwrapped_alike",
        "prost_accepts",
        "prost_drops",
        "prost_leaves",
        "tera_value::values",
    ];
    let unit = ["--lib", "--"].into_iter().chain(SLOW_IN_MIRI.into_iter().flat_map(|name| ["--skip", name]));
    in_miri(unit)?;
    in_miri(["--test", "properties", "--"].into_iter().chain(tests))
}

fn in_miri<'a>(arguments: impl Iterator<Item = &'a str>) -> Result<(), Failed> {
    let mut cargo = without_cargo("rustup");
    cargo.args(["run", "nightly", "cargo", "miri", "test", "--quiet", "--target-dir"]).arg(scratch("miri"));
    // `proptest` looks for its settings in the folder that it is in; the same seed takes the same time.
    cargo.env(
        "MIRIFLAGS",
        "-Zmiri-strict-provenance -Zmiri-symbolic-alignment-check -Zmiri-disable-isolation",
    );
    cargo.env("PROPTEST_CASES", "1").env("PROPTEST_RNG_SEED", "1").current_dir(root());
    let output = run(cargo.args(arguments))?;
    let said = String::from_utf8_lossy(&output.stdout);
    if said.contains("running 0 tests") {
        Err(format!("no test has such a name:\n{said}").into())
    } else {
        Ok(())
    }
}
