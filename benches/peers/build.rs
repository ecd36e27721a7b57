//! Compiles the schema for the peers: a descriptor set for those that take it at run time, and buffa's messages. And tells
//! the versions of the libraries.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use prost::Message;

const SCHEMA: &str = "../proto";
const LOCK: &str = "../Cargo.lock";

/// What the lock file says of a package.
fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    lock.split_once(&format!("name = \"{package}\"\nversion = \""))?.1.split('"').next()
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SCHEMA}");
    println!("cargo::rerun-if-changed={LOCK}");
    let lock = fs::read_to_string(LOCK)?;
    for package in ["buffa", "prost", "prost-reflect"] {
        let version = version(&lock, package).ok_or(package)?;
        println!("cargo::rustc-env=VERSION_{}={version}", package.replace('-', "_"));
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(SCHEMA)? {
        let path = PathBuf::from(entry?.file_name());
        if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    files.sort();

    let folder = PathBuf::from(env::var("OUT_DIR")?);
    let descriptors = folder.join("descriptors.bin");
    let set = protox::compile(&files, [SCHEMA])?.encode_to_vec();
    // Cargo would take a file that is written again for a change.
    if fs::read(&descriptors).ok().as_ref() != Some(&set) {
        fs::write(&descriptors, set)?;
    }
    buffa_build::Config::new()
        .descriptor_set(descriptors)
        .files(&files)
        .generate_json(true)
        .include_file("buffa.rs")
        .compile()
}
