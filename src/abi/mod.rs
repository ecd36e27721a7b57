//! The C ABI: a module a section of the header, in the header's order.
//!
//! The contract of every function is the comment that the header shows, so these comments speak C.

// The safety contract of every function is the header's general part, in `cbindgen.toml`: pointers are NULL or
// valid for the access described, and buffers do not overlap what is read.
#![allow(clippy::missing_safety_doc)]

#[cfg(feature = "capi")]
mod allocator;
mod any;
mod arena;
mod field;
mod generic;
mod head;
mod json;
mod list;
#[rustfmt::skip]
mod messages;
mod rpc_reply;
mod time;
mod topic;
mod unwrap;
mod version;
mod wrap;

#[cfg(feature = "capi")]
pub use self::allocator::*;
pub use self::{
    any::*, arena::*, field::*, generic::*, head::*, json::*, list::*, messages::*, rpc_reply::*, time::*,
    topic::*, unwrap::*, version::*, wrap::*,
};
pub use crate::arena::*;
pub use crate::describe::TERA_DESCRIPTION_SIZE;
pub use crate::enums::*;
pub use crate::flags::*;
pub use crate::generated::*;
pub use crate::head::*;
pub use crate::view::*;
