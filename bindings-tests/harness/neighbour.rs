//! The static library beside others: what it defines and needs, and every way in which a program links it.

use std::collections::BTreeSet;
use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use libtest_mimic::{Failed, Trial};

use super::consumers::{by_cargo_c, by_cmake};
use super::library::{Library, SONAME, cargo, shipped, target, without_cargo};
use super::tools::{root, run, scratch, trial};

/// Linkers, as `-fuse-ld` has them, and their tools.
const LINKERS: [(&str, &str); 4] =
    [("bfd", "ld.bfd"), ("gold", "ld.gold"), ("lld", "ld.lld"), ("mold", "mold")];

/// Compilers for C and C++.
const COMPILERS: [[&str; 2]; 2] = [["gcc", "g++"], ["clang", "clang++"]];

/// What tables for unwinding name, and nobody calls; the last two on ARM.
const UNWINDING: [&str; 3] = ["rust_eh_personality", "__aeabi_unwind_cpp_pr0", "__aeabi_unwind_cpp_pr1"];

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        trial("neighbour::symbols", &["nm", "readelf"], || symbols(shipped(), ARCH)),
        trial("neighbour::sections", &["readelf"], sections),
        trial("neighbour::binutils", &["cc", "nm", "ar", "ranlib"], || tools(["nm", "ar", "ranlib"])),
        trial("neighbour::llvm_tools", &["cc", "llvm-nm", "llvm-ar", "llvm-ranlib"], || {
            tools(["llvm-nm", "llvm-ar", "llvm-ranlib"])
        }),
        trial("neighbour::idempotent", &["cp"], idempotent),
        trial("neighbour::pc", &["cmake", "cc", "objdump", "pkg-config", "musl-gcc"], pkg_config),
        trial("neighbour::musl", &["musl-gcc"], || {
            modes("musl", "musl-gcc", &["", "-static"], &[])?;
            client("musl-gcc")
        }),
        trial("neighbour::bitcode", &["gcc"], beside_bitcode),
        trial("neighbour::cargo_c", &["gcc", "cargo-cinstall"], rewritten_of_cargo_c),
        trial("neighbour::debug", &["gcc"], debug),
    ];
    for [c, cxx] in COMPILERS {
        trials.push(trial(format!("neighbour::client::{c}"), &[c, "nm"], move || client(c)));
        for (linker, tool) in LINKERS {
            for lto in [false, true] {
                if (c, linker, lto) == ("gcc", "lld", true) {
                    continue; // lld cannot read what gcc writes for this
                }
                let name = format!("neighbour::{c}::{linker}{}", if lto { "::lto" } else { "" });
                trials.push(trial(name, &[c, cxx, tool], move || linked(c, cxx, linker, lto)));
            }
        }
    }
    trials
}

// What is in it.

fn text(command: &mut Command) -> Result<String, Failed> {
    Ok(String::from_utf8(run(command)?.stdout)?)
}

/// The functions of the header are global and hidden; nothing else is, and what is undefined is documented for the processor.
pub fn symbols(library: &Library, architecture: &str) -> Result<(), Failed> {
    let (mut exported, mut undefined) = (BTreeSet::new(), BTreeSet::new());
    for line in text(Command::new("readelf").arg("-sW").arg(&library.archive))?.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        let [_, _, _, _, bind @ ("GLOBAL" | "WEAK"), visibility, section, name] = words[..] else { continue };
        match (bind, visibility, section) {
            ("GLOBAL", "HIDDEN", section) if section != "UND" => exported.insert(name.to_owned()),
            ("GLOBAL", "DEFAULT", "UND") => undefined.insert(name.to_owned()),
            // Those of another library go before these.
            ("WEAK", "HIDDEN", "ABS") if UNWINDING.contains(&name) => false,
            _ => return Err(line.into()),
        };
    }
    let shared = text(
        Command::new("nm")
            .args(["-D", "--defined-only", "--format=just-symbols"])
            .arg(library.shared.join(SONAME)),
    )?;
    if exported != shared.lines().map(str::to_owned).collect() {
        return Err(format!("the static library has {exported:?}\nthe shared one {shared}").into());
    }
    let manual = fs::read_to_string(root().join("docs/install.md"))?;
    let (_, table) = manual.split_once("| processor | undefined |").ok_or("docs/install.md has no table")?;
    let rows = table.lines().take_while(|row| row.is_empty() || row.starts_with('|'));
    let rows = rows.filter_map(|row| row.strip_prefix("| ")?.split_once(" | "));
    let rows = rows.filter(|(processor, _)| ["all", architecture].contains(&processor.trim_matches('`')));
    let documented: BTreeSet<_> =
        rows.flat_map(|(_, names)| names.split('`').skip(1).step_by(2)).map(str::to_owned).collect();
    match undefined.difference(&documented).next() {
        Some(name) => Err(format!("{name} is undefined").into()),
        None => Ok(()),
    }
}

/// There is no bitcode, and no group of which a linker could keep the one of another library.
fn sections() -> Result<(), Failed> {
    let text = text(Command::new("readelf").arg("-SW").arg(&shipped().archive))?;
    match text.lines().find(|line| line.contains(".llvm") || line.contains(" GROUP ")) {
        Some(line) => Err(line.into()),
        None if text.contains(".text.tera_version ") => Ok(()),
        None => Err(text.into()),
    }
}

/// The tools read it without a warning, and `ranlib` leaves it as useful as it was.
fn tools([nm, ar, ranlib]: [&str; 3]) -> Result<(), Failed> {
    let folder = scratch(&format!("neighbour/{ranlib}"));
    let copy = folder.join("libopentera_messages.a");
    fs::copy(&shipped().archive, &copy)?;
    for (tool, arguments) in [(nm, &[][..]), (ar, &["t"]), (ranlib, &[])] {
        let output = run(Command::new(tool).args(arguments).arg(&copy))?;
        if !output.stderr.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
    }
    built(&folder, "cc", &[], "program.c", &[str_of(&copy)])
}

/// Rewriting again changes nothing.
fn idempotent() -> Result<(), Failed> {
    let copy = scratch("neighbour").join("again.a");
    fs::copy(&shipped().archive, &copy)?;
    rewrite(&copy)?;
    if fs::read(&copy)? == fs::read(&shipped().archive)? { Ok(()) } else { Err("it has changed".into()) }
}

fn rewrite(library: &Path) -> Result<(), Failed> {
    let mut cargo = cargo();
    cargo.args(["library", "--rewrite"]).arg(library).env("CARGO_TARGET_DIR", target()).current_dir(root());
    run(&mut cargo).map(|_| ())
}

// What is linked with it.

fn str_of(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Compiles, links and runs a program of `bindings-tests/neighbour`.
fn built(
    folder: &Path,
    compiler: &str,
    options: &[&str],
    source: &str,
    libraries: &[&str],
) -> Result<(), Failed> {
    fs::create_dir_all(folder)?;
    let program = folder.join("program");
    let mut command = Command::new(compiler);
    command.arg("-O1").args(options.iter().filter(|option| !option.is_empty()));
    shipped().compile(&mut command);
    command.arg("-o").arg(&program).args(["-x", if compiler.ends_with("++") { "c++" } else { "c" }]);
    command.arg(root().join("bindings-tests/neighbour").join(source)).args(["-x", "none"]);
    command.args(libraries);
    run(&mut command)?;
    run(&mut Command::new(program)).map(|_| ())
}

/// A program in several modes of linking.
fn modes(name: &str, compiler: &str, modes: &[&str], options: &[&str]) -> Result<(), Failed> {
    let folder = scratch(&format!("neighbour/{name}"));
    for mode in modes {
        built(&folder, compiler, &[options, &[*mode]].concat(), "program.c", &[str_of(&shipped().archive)])?;
    }
    Ok(())
}

/// Programs of one pair of compilers by one linker.
fn linked(c: &str, cxx: &str, linker: &str, lto: bool) -> Result<(), Failed> {
    let name = format!("{c}-{linker}-{lto}");
    let linker = format!("-fuse-ld={linker}");
    let options = [linker.as_str(), if lto { "-flto" } else { "" }];
    let static_pie = if linker.ends_with("gold") { "" } else { "-static-pie" }; // which gold does not know
    modes(&name, c, &["", "-no-pie", "-static", static_pie], &options)?;
    modes(&name, cxx, &[""], &options)?;
    // LLVM's plugin cannot read the bitcode of a newer LLVM, which the other library has without `lto`.
    let others: &[&str] = if lto && c == "clang" { &["lto=fat"] } else { &["lto=off", "lto=fat"] };
    for other in others {
        beside(
            &scratch(&format!("neighbour/{name}")),
            c,
            &options,
            &shipped().archive,
            &other_library(other)?,
        )?;
    }
    Ok(())
}

/// A program with another static library of Rust, in both orders.
fn beside(folder: &Path, c: &str, options: &[&str], ours: &Path, other: &Path) -> Result<(), Failed> {
    let options = [options, &["-DWITH_OTHER"]].concat();
    for [first, second] in [[ours, other], [other, ours]] {
        built(folder, c, &options, "program.c", &[str_of(first), str_of(second), "-lgcc_s", "-lm"])?;
    }
    Ok(())
}

/// The other library, compiled with an option of rustc.
fn other_library(option: &str) -> Result<PathBuf, Failed> {
    static BUILDS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = BUILDS.lock();
    let library = scratch("neighbour").join(format!("libother-{}.a", option.replace('=', "-")));
    let source = root().join("bindings-tests/neighbour/other.rs");
    if !library.exists() || fs::metadata(&library)?.modified()? < fs::metadata(&source)?.modified()? {
        let mut rustc = without_cargo("rustc");
        rustc.args([
            "--edition",
            "2024",
            "--crate-name",
            "other",
            "--crate-type",
            "staticlib",
            "-O",
            "-C",
            option,
        ]);
        run(rustc.arg(&source).arg("-o").arg(&library))?;
    }
    Ok(library)
}

/// The other library as bitcode, which rustc's own linker compiles.
fn beside_bitcode() -> Result<(), Failed> {
    let sysroot = text(without_cargo("rustc").args(["--print", "sysroot"]))?;
    let host = text(without_cargo("rustc").args(["--print", "host-tuple"]))?;
    let lld = Path::new(sysroot.trim()).join("lib/rustlib").join(host.trim()).join("bin/gcc-ld");
    let options = [format!("-B{}", lld.display()), "-fuse-ld=lld".to_owned()];
    let options = options.each_ref().map(String::as_str);
    let other = other_library("linker-plugin-lto")?;
    beside(&scratch("neighbour/bitcode"), "gcc", &options, &shipped().archive, &other)
}

/// A client's shared library exports its own function, and a program uses it.
fn client(compiler: &str) -> Result<(), Failed> {
    let folder = scratch(&format!("neighbour/client-{compiler}"));
    let library = folder.join("libclient.so");
    let mut command = Command::new(compiler);
    command.args(["-O1", "-shared", "-fPIC", "-fvisibility=hidden", "-Wl,-soname,libclient.so"]);
    shipped().compile(&mut command);
    command.arg(root().join("bindings-tests/neighbour/client.c")).arg(&shipped().archive);
    run(command.arg("-o").arg(&library))?;
    let exported = text(Command::new("nm").args(["-D", "--defined-only"]).arg(&library))?;
    if exported.contains("tera_") || !exported.contains(" client_there_and_back") {
        return Err(format!("the client's library exports {exported}").into());
    }
    let path = format!("-Wl,-rpath,{}", folder.display());
    built(&folder, compiler, &[], "user.c", &[str_of(&library), &path])
}

/// The flags of the `.pc` file suffice for static programs.
fn pkg_config() -> Result<(), Failed> {
    let mut pkg_config = Command::new("pkg-config");
    pkg_config.args(["--static", "--libs", "opentera-messages"]);
    pkg_config.env("PKG_CONFIG_LIBDIR", by_cmake().join("lib/pkgconfig"));
    let flags = text(&mut pkg_config)?;
    let flags: Vec<_> = flags.split_whitespace().collect();
    for (compiler, mode) in [("cc", "-static"), ("cc", "-static-pie"), ("musl-gcc", "-static")] {
        built(&scratch("neighbour/pc"), compiler, &[mode], "program.c", &flags)?;
    }
    Ok(())
}

/// What cargo-c leaves links alone, and beside others when it is rewritten.
fn rewritten_of_cargo_c() -> Result<(), Failed> {
    let folder = scratch("neighbour/cargo-c");
    let library = folder.join("libopentera_messages.a");
    fs::copy(by_cargo_c().join("lib/libopentera_messages.a"), &library)?;
    built(&folder, "gcc", &[], "program.c", &[str_of(&library)])?;
    // On some processors rustc adds objects of C. What they define, every C compiler links.
    let (source, object) = (folder.join("strlen.c"), folder.join("0123-strlen.o"));
    fs::write(&source, "unsigned long strlen(const char *s) { (void)s; return 0; }\n")?;
    run(Command::new("gcc").args(["-fno-builtin", "-c"]).arg(&source).arg("-o").arg(&object))?;
    run(Command::new("ar").arg("r").args([&library, &object]))?;
    rewrite(&library)?;
    if run(Command::new("ar").arg("t").arg(&library))?.stdout != b"opentera.o\n" {
        return Err("it is not rewritten".into());
    }
    for mode in ["", "-static", "-static-pie"] {
        built(&folder, "gcc", &[mode], "program.c", &[str_of(&library)])?;
    }
    beside(&folder, "gcc", &[], &library, &other_library("lto=off")?)
}

/// A debug build links alone. It is not rewritten, because it has many objects.
fn debug() -> Result<(), Failed> {
    let target = scratch("neighbour/debug");
    let mut cargo = cargo();
    cargo.args(["library", "--quiet", "--profile", "dev"]).env("CARGO_TARGET_DIR", &target);
    run(cargo.current_dir(root()))?;
    built(&target, "gcc", &[], "program.c", &[str_of(&target.join("debug/libopentera_messages.a"))])
}
