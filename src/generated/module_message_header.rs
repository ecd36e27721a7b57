//! TeraModuleMessage.Header.

// Generated from `proto/TeraModuleMessage.proto` by `cargo codegen`; do not edit.

use super::*;

/// Sender, recipient, time and sequence number of a `TeraModuleMessage`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_module_message_header {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version of the protocol, 1 today.
    pub version: u32,
    pub reserved1: u32,
    /// Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
    pub time: f64,
    /// Sequence number, unique for each sender; 0 if the sender does not number its messages.
    pub seq: u32,
    pub reserved2: u32,
    /// Name of the sender, for example `websocket.user.<uuid>`.
    pub source: tera_str,
    /// The Redis topic of the module that receives the message.
    pub dest: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_module_message_header {
    const KIND: u32 = TERA_KIND_MODULE_MESSAGE_HEADER;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        version: 0,
        reserved1: 0,
        time: 0.0,
        seq: 0,
        reserved2: 0,
        source: tera_str::EMPTY,
        dest: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[80], &[56]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_module_message_header.version, 1, "version", "version"),
        field!(scalar, tera_module_message_header.time, 2, "time", "time"),
        field!(scalar, tera_module_message_header.seq, 3, "seq", "seq"),
        field!(scalar, tera_module_message_header.source, 4, "source", "source"),
        field!(scalar, tera_module_message_header.dest, 5, "dest", "dest"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_module_message_header>() == 80 && align_of::<tera_module_message_header>() == 8);
    assert!(core::mem::offset_of!(tera_module_message_header, base) == 0);
    assert!(core::mem::offset_of!(tera_module_message_header, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_module_message_header, version) == 24);
    assert!(core::mem::offset_of!(tera_module_message_header, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_module_message_header, time) == 32);
    assert!(core::mem::offset_of!(tera_module_message_header, seq) == 40);
    assert!(core::mem::offset_of!(tera_module_message_header, reserved2) == 44);
    assert!(core::mem::offset_of!(tera_module_message_header, source) == 48);
    assert!(core::mem::offset_of!(tera_module_message_header, dest) == 64);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_module_message_header>() == 56 && align_of::<tera_module_message_header>() == 8);
    assert!(core::mem::offset_of!(tera_module_message_header, base) == 0);
    assert!(core::mem::offset_of!(tera_module_message_header, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_module_message_header, version) == 16);
    assert!(core::mem::offset_of!(tera_module_message_header, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_module_message_header, time) == 24);
    assert!(core::mem::offset_of!(tera_module_message_header, seq) == 32);
    assert!(core::mem::offset_of!(tera_module_message_header, reserved2) == 36);
    assert!(core::mem::offset_of!(tera_module_message_header, source) == 40);
    assert!(core::mem::offset_of!(tera_module_message_header, dest) == 48);
};
