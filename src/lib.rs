//! The messages of the OpenTera platform behind a C ABI.
//!
//! C, C++ and every language with an FFI use the shared or static library through the header
//! `include/opentera/messages.h`. Rust programs use the typed messages of [`proto`]; the C ABI is in [`abi`] for Rust
//! programs that pass its structs on.
//!
//! Each module uses only those below it, see the picture in `docs/design.md`:
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`proto`] | the messages as owned Rust structs (prost) |
//! | [`abi`] | the C structs of views and the exported functions, one module for each section of the header |
//! | `boundary` | pointers from C become references, and results become a status |
//! | `describe` | describes a message in one line for a log |
//! | `json` | the JSON format: encoding, decoding |
//! | `duplicate` | deep copies |
//! | `ages` | structs for programs that were compiled with an older or newer header |
//! | `wire` | the binary format: encoding, decoding |
//! | `arena` | memory for decoded messages, and the detail of the last error |
//! | `message` | structs of the ABI, read and built by their tables |
//! | `program` | the sizes of a program's structs |
//! | `registry` | finds the table of a message by its kind, name or type URL |
//! | `generated` | the output of `cargo codegen` for `proto/`: structs, tables, kinds and statuses |
//! | `schema` | messages as data: fields, their form and their offset |
//! | `fault` | errors, and the field path that leads to one |
//! | `enums` | the names of enum values |
//! | `system` | the system functions that the library calls: the time, and for C its memory |
//! | `vectors` | the vectors of the processor |
//! | `view`, `head`, `flags` | shared by all structs and functions of the ABI |
//!
//! The decisions behind this structure and their reasons are in `docs/design.md`.

// The names of the ABI are those of the header.
#![allow(non_camel_case_types)]
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod abi;
mod ages;
mod arena;
mod boundary;
mod copy;
mod describe;
mod duplicate;
mod enums;
mod fault;
mod flags;
#[cfg(test)]
mod floors;
mod generated;
mod head;
mod json;
mod message;
#[rustfmt::skip]
pub mod proto;
mod program;
mod registry;
mod schema;
mod system;
mod vectors;
mod view;
mod wire;
