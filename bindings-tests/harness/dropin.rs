//! The drop-in for protoc's Python modules: what a program sees of it, compared with several versions of protobuf, and how it
//! works beside them and alone.
//!
//! `python/tests/dropin/environments` makes the environments, which pip installs protobuf into.

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::archives::{SETUPTOOLS, printed};
use super::planted::copy_folder;
use super::python::{package, package_with_extension};
use super::tools::{protoc, root, run, scratch, trial};

/// It has its implementation in C for Python up to 3.10 only.
const OLDEST: &str = "3.20.3";
const VERSIONS: [&str; 3] = [OLDEST, "5.28.3", "7.36.2"];
const TESTS: &str = "python/tests/dropin";

pub fn trials() -> Vec<Trial> {
    let compared = VERSIONS.map(|version| {
        let python = if version == OLDEST { "python3.10" } else { "python3" };
        let tools = [python.into(), made(version), made("none"), "protoc".into(), SETUPTOOLS.into()];
        let tools = tools.each_ref().map(String::as_str);
        trial(format!("python::drop_in::protobuf_{version}"), &tools, move || compare(version))
    });
    let tools = [made("none"), SETUPTOOLS.into()];
    let alone = trial("python::drop_in::alone", &tools.each_ref().map(String::as_str), || {
        for package in [package()?, package_with_extension()?] {
            let mut alone = python("none", &[&ours("alone")?, &package], "beside.py")?;
            run(alone.env("PYTHONWARNINGS", "error"))?;
        }
        Ok(())
    });
    let tools = ["cmake".into(), made("none"), SETUPTOOLS.into()];
    let submodule =
        trial("python::drop_in::submodule", &tools.each_ref().map(String::as_str), built_as_submodule);
    let types = trial("python::drop_in::types", &["python3 mypy", &made("none")], types);
    compared.into_iter().chain([alone, submodule, types]).collect()
}

/// What a type checker accepts and refuses, of the package alone.
fn types() -> Result<(), Failed> {
    let mut mypy = Command::new("python3");
    mypy.args(["-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir"])
        .arg(scratch("drop-in/mypy"));
    mypy.arg(root().join(TESTS).join("typed.py")).current_dir(scratch("drop-in"));
    run(mypy.env("MYPYPATH", package()?))?;
    run(&mut python("none", &[&package()?], "typed.py")?).map(drop)
}

/// A program with this repository as its folder `opentera/messages`, whose build makes the package by the target that upstream's
/// folder has. The extension is not built once more.
fn built_as_submodule() -> Result<(), Failed> {
    let folder = scratch("drop-in/submodule");
    let repository = folder.join("opentera/messages");
    copy_folder(&root().join("python"), &repository.join("python"))?;
    for file in ["Cargo.toml", "LICENSE"] {
        fs::copy(root().join(file), repository.join(file))?;
    }
    let built = package_with_extension()?.join("opentera_messages/_native.abi3.so");
    fs::write(repository.join("python/setup.cfg"), format!("[build_ext]\nprebuilt = {}\n", built.display()))?;
    fs::write(
        folder.join("CMakeLists.txt"),
        "cmake_minimum_required(VERSION 3.21)\nproject(server LANGUAGES NONE)\nadd_custom_target(python-env)\n\
         add_subdirectory(opentera/messages/python)\n",
    )?;
    let build = folder.join("build");
    let python3 = printed(Command::new("python3").args(["-c", "import sys; print(sys.executable)"]))?;
    run(Command::new("cmake")
        .arg("-S")
        .arg(&folder)
        .arg("-B")
        .arg(&build)
        .arg(format!("-DPython3_EXECUTABLE={}", python3.trim())))?;
    run(Command::new("cmake").arg("--build").arg(&build).args(["--target", "python-messages"]))?;
    run(&mut python("none", &[&folder], "beside.py")?).map(drop)
}

/// A file of the environment with a version of protobuf, or `none`.
fn made(version: &str) -> String {
    format!("target/python/protobuf-{version}/made")
}

/// The same observations with protobuf's classes, and with the drop-in: beside protobuf and alone, with both engines.
fn compare(version: &str) -> Result<(), Failed> {
    let (ours, theirs) = (ours(version)?, theirs(version)?);
    let packages = [package()?, package_with_extension()?];
    let mut compare = Command::new("python3");
    compare.arg(root().join(TESTS).join("compare.py")).arg(version);
    let mut observe = |name: &str, mut command: Command| -> Result<(), Failed> {
        let output = scratch(&format!("drop-in/{version}")).join(name);
        fs::write(&output, run(&mut command)?.stdout)?;
        compare.arg(output);
        Ok(())
    };
    observe("protobuf", python(version, &[&theirs], "observe.py")?)?;
    for (package, engine) in packages.iter().zip(["ctypes", "extension"]) {
        for environment in [version, "none"] {
            let mut command = python(environment, &[&ours, package], "observe.py")?;
            command.arg("strict");
            observe(&format!("{engine}-{environment}"), command)?;
        }
        for order in ["", "loaded"] {
            run(python(version, &[&ours, package], "beside.py")?.args([version, order]))?;
        }
    }
    run(&mut compare)?;
    Ok(())
}

/// A test that Python runs in an environment, with folders that it imports from.
fn python(version: &str, path: &[&Path], test: &str) -> Result<Command, Failed> {
    let mut command = Command::new(root().join(made(version)).with_file_name("bin/python"));
    command.arg("-B").arg(root().join(TESTS).join(test)).env("PYTHONPATH", env::join_paths(path)?);
    Ok(command)
}

/// A folder where this repository is the folder `opentera/messages`.
fn ours(name: &str) -> Result<PathBuf, Failed> {
    let folder = scratch(&format!("drop-in/{name}/ours"));
    fs::create_dir_all(folder.join("opentera"))?;
    let repository = folder.join("opentera/messages");
    if !repository.exists() {
        symlink(root(), repository)?;
    }
    Ok(folder)
}

/// A folder with what protoc makes in its place.
fn theirs(name: &str) -> Result<PathBuf, Failed> {
    let folder = scratch(&format!("drop-in/{name}/theirs"));
    let package = folder.join("opentera/messages/python");
    fs::create_dir_all(&package)?;
    run(protoc()?.arg(format!("--python_out={}", package.display())))?;
    fs::copy(root().join(TESTS).join("upstream.py"), package.join("__init__.py"))?;
    Ok(folder)
}
