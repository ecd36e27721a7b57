//! Heads.
//!
//! Every message begins with a `tera_head`, so it describes itself. A list of mixed messages is a list of
//! `tera_head *`, and one `switch` over the kind tells them apart.

use core::ffi::{c_char, c_void};
use core::ptr;

use super::{
    TERA_KIND_FIELD, TERA_KIND_FRAME, TERA_KIND_RPC_REPLY, TERA_KIND_TOPIC, TERA_KIND_UNKNOWN, tera_field,
    tera_frame, tera_head, tera_rpc_reply, tera_topic,
};
use crate::boundary;
use crate::message::Ref;
use crate::registry;
use crate::schema::{Other, Sizes};

/// Returns the full name of a message, for example `"opentera.protobuf.DeviceEvent"`: static, NUL-terminated; NULL
/// if `kind` is not a message.
#[unsafe(no_mangle)]
pub extern "C" fn tera_kind_name(kind: u32) -> *const c_char {
    registry::of_kind(kind).map_or(ptr::null(), |message| message.name().as_ptr())
}

/// Returns the type URL of a message in an `Any`, for example
/// `"type.googleapis.com/opentera.protobuf.DeviceEvent"`: static, NUL-terminated; NULL if `kind` is not a message.
#[unsafe(no_mangle)]
pub extern "C" fn tera_kind_type_url(kind: u32) -> *const c_char {
    registry::of_kind(kind).map_or(ptr::null(), |message| message.c_url().as_ptr())
}

/// Returns the kind of the message with the full name `name` (`len` bytes); `TERA_KIND_UNKNOWN` if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_kind_from_name(name: *const c_char, len: usize) -> u32 {
    // SAFETY: the header's contract: `name` is readable for `len` bytes.
    let name = unsafe { boundary::input(name.cast(), len) };
    name.ok().and_then(registry::of_name).map_or(TERA_KIND_UNKNOWN, |table| table.kind)
}

/// Returns `sizeof` the struct of a kind in this library; 0 if `kind` is unknown. The struct of the program may
/// have another size, see `tera_arena_new_for`.
#[unsafe(no_mangle)]
pub extern "C" fn tera_kind_size(kind: u32) -> usize {
    sizes(kind).map_or(0, Sizes::today)
}

/// Returns `message` if it has this kind and its struct has at least `size` bytes. Otherwise, and if `message` is NULL,
/// returns NULL. `TERA_MESSAGE_AS` calls it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_message_as(message: *const tera_head, kind: u32, size: usize) -> *const c_void {
    // SAFETY: the header's contract is the promise.
    match unsafe { Ref::promised(message) }.head() {
        Ok(head) if head.kind == kind && head.size as usize >= size => message.cast(),
        _ => ptr::null(),
    }
}

/// The sizes that the struct of a kind may have.
pub(super) fn sizes(kind: u32) -> Option<Sizes> {
    match kind {
        TERA_KIND_FRAME => Some(tera_frame::SIZES),
        TERA_KIND_TOPIC => Some(tera_topic::SIZES),
        TERA_KIND_RPC_REPLY => Some(tera_rpc_reply::SIZES),
        TERA_KIND_FIELD => Some(tera_field::SIZES),
        _ => registry::of_kind(kind).map(|message| message.sizes),
    }
}
