//! RPCMessage.

// Generated from `proto/RPCMessage.proto` by `cargo codegen`; do not edit.

use super::*;

/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_rpc_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Name of the procedure.
    pub method: tera_str,
    /// The Redis topic on which the reply is expected.
    pub reply_to: tera_str,
    /// Number of the call, repeated in the reply.
    pub id: u64,
    /// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client
    /// treats a call without a timestamp as text and discards it.
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
    const SIZES: Sizes = Sizes::growing(&[88], &[56]);

    const FIELDS: &'static [Described] = &[
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
    assert!(core::mem::offset_of!(tera_rpc_message, base) == 0);
    assert!(core::mem::offset_of!(tera_rpc_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_rpc_message, method) == 24);
    assert!(core::mem::offset_of!(tera_rpc_message, reply_to) == 40);
    assert!(core::mem::offset_of!(tera_rpc_message, id) == 56);
    assert!(core::mem::offset_of!(tera_rpc_message, timestamp) == 64);
    assert!(core::mem::offset_of!(tera_rpc_message, args) == 72);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_rpc_message>() == 56 && align_of::<tera_rpc_message>() == 8);
    assert!(core::mem::offset_of!(tera_rpc_message, base) == 0);
    assert!(core::mem::offset_of!(tera_rpc_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_rpc_message, method) == 16);
    assert!(core::mem::offset_of!(tera_rpc_message, reply_to) == 24);
    assert!(core::mem::offset_of!(tera_rpc_message, id) == 32);
    assert!(core::mem::offset_of!(tera_rpc_message, timestamp) == 40);
    assert!(core::mem::offset_of!(tera_rpc_message, args) == 48);
};
