//! CreateSession.

// Generated from `proto/CreateSession.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{Field, field};

/// Asks for a session; an older request that is still in the schema.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_create_session {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Name of who asks.
    pub source: tera_str,
    /// The command.
    pub command: tera_str,
    /// The Redis topic that the answer is expected on.
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
    const SIZES: Sizes = Sizes::Growing(&[72]);

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_create_session.source, 1, "source", "source"),
        field!(scalar, tera_create_session.command, 2, "command", "command"),
        field!(scalar, tera_create_session.reply_to, 3, "replyTo", "reply_to"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_create_session>() == 72 && align_of::<tera_create_session>() == 8);
    assert!(std::mem::offset_of!(tera_create_session, base) == 0);
    assert!(std::mem::offset_of!(tera_create_session, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_create_session, source) == 24);
    assert!(std::mem::offset_of!(tera_create_session, command) == 40);
    assert!(std::mem::offset_of!(tera_create_session, reply_to) == 56);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_init(message: *mut tera_create_session, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_CREATE_SESSION, tera_create_session::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_encode(
    arena: *mut tera_arena,
    message: *const tera_create_session,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_CREATE_SESSION, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_create_session,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_CREATE_SESSION, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_create_session,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_CREATE_SESSION, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_to_json(
    arena: *mut tera_arena,
    message: *const tera_create_session,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_CREATE_SESSION, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_create_session_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_create_session,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_CREATE_SESSION, text, len, flags, message.cast()) }
}
