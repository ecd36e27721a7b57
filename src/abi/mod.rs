//! The C ABI: a module a section of the header, in the header's order.
//!
//! The contract of every function is the comment that the header shows, so these comments speak C.

// The names are those of the header.
#![allow(non_camel_case_types)]
// The safety contract of every function is the header's general part, in `cbindgen.toml`: pointers are NULL or
// valid for the access described, and buffers do not overlap what is read.
#![allow(clippy::missing_safety_doc)]

mod any;
mod arena;
mod generic;
mod head;
mod json;
mod rpc_reply;
#[cfg(feature = "test-hooks")]
mod test_hooks;
mod time;
mod topic;
mod unwrap;
mod version;
mod view;
mod wrap;

pub(crate) use self::any::Embedded;
pub use self::{
    any::*, arena::*, generic::*, head::*, json::*, rpc_reply::*, time::*, topic::*, unwrap::*, version::*,
    view::*, wrap::*,
};
pub use crate::generated::*;
