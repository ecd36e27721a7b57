//! upb. Its C sources, with those for JSON, are in the source package of gRPC for Python.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::tools::{compile, compiler, files, is_newer, root, run, scratch};

const VERSION: &str = "1.85.1";
const SHA256: &str = "5f530287d5de5f7f66089ead81de44f6787162944dab3922efa65dfdff108a1d";

/// Where the sources are that a program needs.
const FOLDERS: [&str; 16] = [
    "base",
    "hash",
    "json",
    "lex",
    "mem",
    "message",
    "message/internal",
    "mini_descriptor",
    "mini_descriptor/internal",
    "mini_table",
    "mini_table/internal",
    "reflection",
    "reflection/internal",
    "wire",
    "wire/decode_fast",
    "wire/internal",
];

/// How it is fastest: GCC inlines upb's accessors only when it is told to, and its decoder with a table of functions is
/// an option.
const FLAGS: [&str; 6] =
    ["-O3", "-flto=auto", "--param", "early-inlining-insns=400", "-DUPB_ENABLE_FASTTABLE", "-w"];

/// The folder with the sources, which are fetched if they are not there.
pub fn sources() -> Result<PathBuf> {
    let folder = scratch("peers/upb")?;
    let package = format!("grpcio-{VERSION}");
    let sources = folder.join(&package);
    if !sources.exists() {
        let pinned = folder.join("requirements.txt");
        fs::write(&pinned, format!("grpcio=={VERSION} --hash=sha256:{SHA256}\n"))?;
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=grpcio", "--require-hashes"]);
        run(pip.arg("--requirement").arg(pinned).arg("--dest").arg(&folder))?;
        // Complete before it has its name.
        let unpacked = folder.join("unpacked");
        fs::create_dir_all(&unpacked)?;
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(folder.join(format!("{package}.tar.gz"))).arg("-C").arg(&unpacked);
        run(tar.args(["upb", "utf8_range"].map(|part| format!("{package}/third_party/{part}"))))?;
        fs::rename(unpacked.join(&package), &sources)?;
    }
    Ok(sources.join("third_party"))
}

/// A compiler that finds upb's headers, and the files to be compiled with it.
fn library() -> Result<(Command, Vec<PathBuf>)> {
    let sources = sources()?;
    let upb = sources.join("upb/upb");
    let generated = upb.join("reflection/cmake");
    let mut parts = vec![
        generated.join("google/protobuf/descriptor.upb_minitable.c"),
        sources.join("utf8_range/utf8_range.c"),
    ];
    for part in FOLDERS {
        parts.extend(files(&upb.join(part), "c")?);
    }
    parts.push("-lm".into());
    let mut cc = compiler("gcc");
    for include in [sources.join("upb"), sources.join("utf8_range"), generated] {
        cc.arg("-I").arg(include);
    }
    Ok((cc, parts))
}

/// Compiles the peer, if that has to be done.
pub fn build() -> Result<Vec<OsString>> {
    let folder = scratch("peers/upb")?;
    fs::copy(concat!(env!("OUT_DIR"), "/descriptors.bin"), folder.join("descriptors.bin"))?;
    let program = folder.join("peer");
    let peers = root().join("benches/peers");
    if !is_newer(&program, &["upb.c", "peer.h", "events.h"].map(|name| peers.join(name))) {
        let (mut cc, parts) = library()?;
        cc.args(FLAGS).arg(format!("-DUPB_VERSION=\"of gRPC {VERSION}\""));
        cc.arg(format!("-DSCHEMA_FOLDER=\"{}\"", folder.display()));
        compile(&mut cc, "peers/upb.c", &program, parts)?;
    }
    Ok(vec![program.into()])
}

/// upb with its JSON as a shared library, as one would ship it.
pub fn shared() -> Result<PathBuf> {
    let made = scratch("peers/upb")?.join("libupb.so");
    let (mut cc, parts) = library()?;
    run(cc.args(["-shared", "-fPIC", "-w", "-o"]).arg(&made).args(parts))?;
    Ok(made)
}
