//! A struct grows: programs and libraries of different ages, and the entry that panics.
//!
//! A copy of the source tree gets one more field in `DeviceEvent`, is generated anew and built; its library stands
//! for the newer one, its header for what newer programs are compiled with.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs, io};

use libtest_mimic::Trial;

use super::library::{Library, build, cargo, install, shipped};
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial, valgrind};

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

/// The field that is added, before the first one of the message: it has to go to the end of the struct all the same.
const NEW_FIELD: &str = "  // Where the device is.\n  string device_location = 5;\n";

/// A list that is added to `Result`.
const NEW_LIST: &str = "  // More.\n  repeated string planted_texts = 4;\n";

/// A message of a kind that is new too.
const NEW_MESSAGE: &str = "syntax = \"proto3\";\n\npackage opentera.protobuf;\n\n// What is new.\n\
    message PlantedEvent {\n  // An enum.\n  enum PlantedType {\n    // Not said.\n    PLANTED_UNKNOWN = 0;\n  }\n\n  \
    // How it is.\n  PlantedType type = 1;\n  // Its names.\n  repeated string names = 2;\n}\n";

/// The library whose `DeviceEvent` and `Result` have grown. It has the entry that panics too.
pub fn grown() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let copy = scratch("grown-source");
        for name in ["Cargo.toml", "Cargo.lock", "build.rs", "cbindgen.toml", "rustfmt.toml"] {
            fs::copy(root().join(name), copy.join(name)).unwrap();
        }
        for name in [".cargo", "proto", "src", "include", "codegen", "benches", "bindings-tests"] {
            copy_folder(&root().join(name), &copy.join(name)).unwrap();
        }
        let proto = copy.join("proto/DeviceEvent.proto");
        let text = fs::read_to_string(&proto).unwrap();
        let place = text.find("  // UUID of the device.").expect("the first field");
        fs::write(&proto, format!("{}{NEW_FIELD}{}", &text[..place], &text[place..])).unwrap();
        let proto = copy.join("proto/Result.proto");
        let text = fs::read_to_string(&proto).unwrap();
        fs::write(&proto, text.trim_end().strip_suffix('}').expect("its end").to_owned() + NEW_LIST + "}\n")
            .unwrap();
        fs::write(copy.join("proto/PlantedEvent.proto"), NEW_MESSAGE).unwrap();

        let mut codegen = cargo();
        codegen
            .args(["run", "--quiet", "--package", "opentera-codegen", "--", "--root"])
            .arg(&copy)
            .current_dir(root());
        run(&mut codegen).unwrap_or_else(|failed| panic!("{}", failed.message().unwrap_or_default()));
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("grown-target");
        build(&copy, &target, &["--features", "test-hooks"]);
        install("grown", &copy, &target)
    })
}

/// Copies a folder, and removes what was there before.
fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_name() == "node_modules" {
            symlink(entry.path(), to)?; // many files
        } else if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), &to)?;
        }
    }
    Ok(())
}
