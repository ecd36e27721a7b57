//! CreateSession.

// Generated from `proto/CreateSession.proto` by `cargo codegen`; do not edit.

use super::*;

/// Requests a session. An older request, kept in the schema for compatibility.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_create_session {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Name of the sender of the request.
    pub source: tera_str,
    /// The command.
    pub command: tera_str,
    /// The Redis topic on which the answer is expected.
    pub reply_to: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_create_session {
    const KIND: u32 = TERA_KIND_CREATE_SESSION;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        source: tera_str::EMPTY,
        command: tera_str::EMPTY,
        reply_to: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[72], &[40]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_create_session.source, 1, "source", "source"),
        field!(scalar, tera_create_session.command, 2, "command", "command"),
        field!(scalar, tera_create_session.reply_to, 3, "replyTo", "reply_to"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_create_session>() == 72 && align_of::<tera_create_session>() == 8);
    assert!(core::mem::offset_of!(tera_create_session, base) == 0);
    assert!(core::mem::offset_of!(tera_create_session, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_create_session, source) == 24);
    assert!(core::mem::offset_of!(tera_create_session, command) == 40);
    assert!(core::mem::offset_of!(tera_create_session, reply_to) == 56);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_create_session>() == 40 && align_of::<tera_create_session>() == 8);
    assert!(core::mem::offset_of!(tera_create_session, base) == 0);
    assert!(core::mem::offset_of!(tera_create_session, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_create_session, source) == 16);
    assert!(core::mem::offset_of!(tera_create_session, command) == 24);
    assert!(core::mem::offset_of!(tera_create_session, reply_to) == 32);
};
