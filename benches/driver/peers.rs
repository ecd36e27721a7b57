//! The peers: what each needs, and how it is made.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::library;
use crate::tools::{compile, compiler, files, is_installed, is_newer, pkg_config, root, run, scratch};
use crate::upb;

/// Something that a peer needs.
pub enum Need {
    /// A command in the PATH.
    Tool(&'static str),
    /// A library that `pkg-config` knows.
    Library(&'static str),
    /// A file of the system.
    File(&'static str),
    /// Something else: why the peer is skipped where the function does not find it.
    Other(&'static str, fn() -> bool),
}

impl Need {
    /// Why a peer is skipped, if it is not there.
    pub fn missing(&self) -> Option<String> {
        let (there, name) = match self {
            Self::Tool(name) => (is_installed(name), name),
            Self::Library(name) => (pkg_config("--exists", name).is_ok(), name),
            Self::File(name) => (Path::new(name).exists(), name),
            Self::Other(reason, is_there) => return (!is_there()).then(|| (*reason).to_owned()),
        };
        (!there).then(|| format!("{name} is not installed"))
    }
}

/// Another implementation.
pub struct Peer {
    /// What has to be installed.
    pub needs: &'static [Need],
    /// Makes it: the program, with arguments that come before the corpus folder.
    pub build: fn() -> Result<Vec<OsString>>,
    /// The ways to use it.
    pub modes: &'static [Mode],
}

/// A way to use a peer.
pub struct Mode {
    /// The name in the report.
    pub name: &'static str,
    /// What a reader has to know of how it works.
    pub note: &'static str,
    /// The argument behind the corpus folder, or empty.
    pub argument: &'static str,
}

/// The library that is measured.
pub const OURS: &str = "opentera-messages";
/// The floor, which is no implementation.
pub const MEMCPY: &str = "memcpy";
/// Peers that targets speak of.
pub const LIBPROTOBUF: &str = "libprotobuf, heap";
/// See `LIBPROTOBUF`.
pub const UPB: &str = "upb";

/// All peers, in the order of the report.
pub const PEERS: &[Peer] = &[
    Peer {
        needs: &[Need::Tool("cc")],
        build: ours,
        modes: &[Mode { name: OURS, note: "through its C ABI, from the shared library", argument: "" }],
    },
    Peer {
        needs: &[Need::Tool("cc")],
        build: memcpy,
        modes: &[Mode {
            name: MEMCPY,
            note: "copies bytes that are encoded already: a lower bound, not an implementation",
            argument: "",
        }],
    },
    Peer {
        needs: &[
            Need::Tool("g++"),
            Need::Tool("protoc"),
            Need::Tool("pkg-config"),
            Need::Library("protobuf"),
        ],
        build: libprotobuf,
        modes: &[
            Mode { name: LIBPROTOBUF, note: "messages are local variables", argument: "heap" },
            Mode {
                name: "libprotobuf, arena",
                note: "messages are in an arena, in a block provided by the caller",
                argument: "arena",
            },
            Mode { name: "libprotobuf, reused", note: "messages are kept and reused", argument: "reused" },
        ],
    },
    Peer {
        needs: &[
            Need::Tool("gcc"),
            Need::Tool("python3"),
            Need::Other("pip cannot fetch the source package of grpcio", || upb::sources().is_ok()),
        ],
        build: upb::build,
        modes: &[Mode {
            name: UPB,
            note: "strings are views; messages are in an arena, in a block provided by the caller; GCC -O3 with LTO, \
                   with the fast decoder tables of upb",
            argument: "",
        }],
    },
    Peer {
        needs: &[
            Need::Tool("cc"),
            Need::Tool("protoc-c"),
            Need::Tool("pkg-config"),
            Need::Library("libprotobuf-c"),
            Need::File(ANY),
        ],
        build: || {
            let link = [pkg_config("--cflags", "libprotobuf-c")?, pkg_config("--libs", "libprotobuf-c")?];
            with_generated_c("protobuf_c", Command::new("protoc-c").arg("--c_out"), link.concat())
        },
        modes: &[
            Mode {
                name: "protobuf-c, heap",
                note: "messages are allocated with malloc; UTF-8 is not validated",
                argument: "heap",
            },
            Mode {
                name: "protobuf-c, arena",
                note: "messages are allocated from one block; UTF-8 is not validated",
                argument: "arena",
            },
        ],
    },
    Peer {
        needs: &[
            Need::Tool("cc"),
            Need::Tool("protoc"),
            Need::Tool("protoc-gen-nanopb"),
            Need::File("/usr/include/pb_encode.h"),
            Need::File(ANY),
        ],
        build: || {
            let mut protoc = Command::new("protoc");
            with_generated_c("nanopb", protoc.arg("--nanopb_out"), vec!["-lprotobuf-nanopb".to_owned()])
        },
        modes: &[Mode {
            name: "nanopb",
            note: "callbacks receive strings without copies; UTF-8 is not validated",
            argument: "",
        }],
    },
    Peer {
        needs: &[],
        build: || Ok(vec![env!("CARGO_BIN_EXE_peer-prost").into()]),
        modes: &[Mode { name: "prost", note: "JSON by prost-reflect", argument: "" }],
    },
    Peer {
        needs: &[],
        build: || Ok(vec![env!("CARGO_BIN_EXE_peer-buffa").into()]),
        modes: &[Mode {
            name: "buffa",
            note: "messages borrow their strings; no W9, because its JSON omits default values",
            argument: "",
        }],
    },
    Peer {
        needs: &[
            Need::Tool("python3"),
            Need::Other("protobuf 7 of PyPI is not installed", || {
                let code = "import google.protobuf as p; assert int(p.__version__.split('.')[0]) >= 7";
                run(Command::new("python3").args(["-c", code])).is_ok()
            }),
        ],
        build: || {
            let program = root().join("benches/peers/peer.py");
            let descriptors = concat!(env!("OUT_DIR"), "/descriptors.bin");
            Ok(vec!["python3".into(), program.into(), descriptors.into()])
        },
        modes: &[Mode { name: "Python protobuf", note: "its messages are those of upb", argument: "" }],
    },
];

/// Google's message that the schema imports; the C generators need its file.
const ANY: &str = "/usr/include/google/protobuf/any.proto";

/// Where the program of a peer goes.
fn program(name: &str) -> Result<PathBuf> {
    Ok(scratch("peers")?.join(name))
}

fn ours() -> Result<Vec<OsString>> {
    let program = program("ours")?;
    let folder = library::ours()?.shared.parent().expect("it is in a folder").display().to_string();
    let mut cc = compiler("cc");
    cc.arg("-I").arg(library::include());
    let link = [
        "-pthread".to_owned(),
        format!("-L{folder}"),
        format!("-Wl,-rpath,{folder}"),
        "-lopentera_messages".to_owned(),
    ];
    compile(&mut cc, "peers/ours.c", &program, link)?;
    Ok(vec![program.into()])
}

fn memcpy() -> Result<Vec<OsString>> {
    let program = program("memcpy")?;
    compile(&mut compiler("cc"), "peers/memcpy.c", &program, None::<&str>)?;
    Ok(vec![program.into()])
}

/// The schema as C++, generated by protoc.
pub struct Generated {
    /// The folder of the headers.
    pub include: PathBuf,
    /// The compiled files in an archive.
    archive: PathBuf,
}

/// Generates and compiles the schema, if that has to be done.
pub fn generated() -> Result<Generated> {
    let include = scratch("peers/libprotobuf")?;
    let archive = include.join("schema.a");
    let schema = files(&root().join("proto"), "proto")?;
    if !is_newer(&archive, &schema) {
        let mut protoc = Command::new("protoc");
        protoc.arg("-I").arg(root().join("proto")).arg("--cpp_out").arg(&include);
        run(protoc.args(&schema))?;
        let mut cc = compiler("g++");
        cc.args(pkg_config("--cflags", "protobuf")?).arg("-c").args(files(&include, "cc")?);
        run(cc.current_dir(&include))?;
        run(Command::new("ar").arg("rcs").arg(&archive).args(files(&include, "o")?))?;
    }
    Ok(Generated { include, archive })
}

fn libprotobuf() -> Result<Vec<OsString>> {
    let program = program("libprotobuf-peer")?;
    let schema = generated()?;
    let mut cc = compiler("g++");
    cc.arg("-std=c++17").args(pkg_config("--cflags", "protobuf")?).arg("-I").arg(&schema.include);
    let mut more = vec![schema.archive.into_os_string()];
    more.extend(pkg_config("--libs", "protobuf")?.into_iter().map(OsString::from));
    compile(&mut cc, "peers/libprotobuf.cc", &program, more)?;
    Ok(vec![program.into()])
}

/// Compiles a peer in C together with what a generator, up to its output folder, makes of the schema.
fn with_generated_c(name: &str, generator: &mut Command, link: Vec<String>) -> Result<Vec<OsString>> {
    let program = program(&format!("{name}-peer"))?;
    let folder = scratch(format!("peers/{name}"))?;
    let schema = root().join("proto");
    generator.arg(&folder).arg("-I").arg(&schema).args(["-I", "/usr/include"]);
    run(generator.args(files(&schema, "proto")?).arg(ANY))?;
    let mut more = files(&folder, "c")?;
    more.extend(files(&folder.join("google/protobuf"), "c")?);
    more.extend(link.into_iter().map(PathBuf::from));
    compile(compiler("cc").arg("-I").arg(&folder), &format!("peers/{name}.c"), &program, more)?;
    Ok(vec![program.into()])
}
