//! RPCMessage.

// Generated from `proto/RPCMessage.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_rpc_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Name of the procedure.
    pub method: tera_str,
    /// The Redis topic that the reply is expected on.
    pub reply_to: tera_str,
    /// Number of the call, given back in the reply.
    pub id: u64,
    /// When the call was made, in seconds since 1970-01-01 00:00:00 UTC. It has to be set, for example to
    /// `tera_now()`: a bus client takes a call without it for text, and loses it.
    pub timestamp: f64,
    /// The arguments, in the procedure's order.
    pub args: tera_value_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_rpc_message {
    const KIND: u32 = TERA_KIND_RPC_MESSAGE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        method: tera_str::EMPTY,
        reply_to: tera_str::EMPTY,
        id: 0,
        timestamp: 0.0,
        args: tera_value_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[88]);

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_rpc_message.method, 1, "method", "method"),
        field!(scalar, tera_rpc_message.reply_to, 2, "replyTo", "reply_to"),
        field!(scalar, tera_rpc_message.id, 3, "id", "id"),
        field!(scalar, tera_rpc_message.timestamp, 4, "timestamp", "timestamp"),
        field!(messages, tera_rpc_message.args, 5, "args", "args"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_rpc_message>() == 88 && align_of::<tera_rpc_message>() == 8);
    assert!(std::mem::offset_of!(tera_rpc_message, base) == 0);
    assert!(std::mem::offset_of!(tera_rpc_message, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_rpc_message, method) == 24);
    assert!(std::mem::offset_of!(tera_rpc_message, reply_to) == 40);
    assert!(std::mem::offset_of!(tera_rpc_message, id) == 56);
    assert!(std::mem::offset_of!(tera_rpc_message, timestamp) == 64);
    assert!(std::mem::offset_of!(tera_rpc_message, args) == 72);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_init(message: *mut tera_rpc_message, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_RPC_MESSAGE, tera_rpc_message::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_encode(
    arena: *mut tera_arena,
    message: *const tera_rpc_message,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_RPC_MESSAGE, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_rpc_message,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_RPC_MESSAGE, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_rpc_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_RPC_MESSAGE, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_to_json(
    arena: *mut tera_arena,
    message: *const tera_rpc_message,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_RPC_MESSAGE, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_message_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_rpc_message,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_RPC_MESSAGE, text, len, flags, message.cast()) }
}
