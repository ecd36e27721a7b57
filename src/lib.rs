//! The messages of the OpenTera platform behind a C ABI.
//!
//! C, C++ and everything with an FFI use the shared or static library through the header
//! `include/opentera/messages.h`. Rust programs use the typed messages of [`proto`]; the C ABI is in [`abi`]
//! for Rust programs that want to hand its structs on.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`proto`] | the messages as owned Rust structs (prost) |
//! | [`abi`] | the C structs of views and the exported functions, a module a section of the header |
//! | `generated` | what `cargo codegen` makes of `proto/`: structs, functions and tables for each message |
//! | `schema` | what a message is, as data; `registry` finds it |
//! | `message` | structs as they are looked at and made, by that data |
//! | `wire` | the binary format: sizes, writing, reading; of all messages it knows only `Any` |
//! | `json` | the JSON form: writing, reading |
//! | `boundary` | pointers from C become references here, and panics become a status |
//!
//! The decisions behind this structure and their reasons are in `docs/design.md`.

pub mod abi;
mod boundary;
mod copy;
mod fault;
mod generated;
mod json;
mod message;
#[rustfmt::skip]
pub mod proto;
mod program;
mod registry;
mod schema;
mod wire;
