//! TeraMessage.

// Generated from `proto/TeraMessage.proto` by `cargo codegen`; do not edit.

use super::*;

/// Wraps everything that the server sends to a client over the websocket. The client sees the type of the content
/// before the content itself.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// The content, usually a `TeraEvent`. NULL if absent.
    pub message: *const tera_any,
    #[cfg(target_pointer_width = "32")]
    pub message_reserved: u32,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_message {
    const KIND: u32 = TERA_KIND_MESSAGE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        message: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        message_reserved: 0,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[32], &[24]);

    const FIELDS: &'static [Described] = &[
        field!(message, tera_message.message, 1, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_message>() == 32 && align_of::<tera_message>() == 8);
    assert!(core::mem::offset_of!(tera_message, base) == 0);
    assert!(core::mem::offset_of!(tera_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_message, message) == 24);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_message>() == 24 && align_of::<tera_message>() == 8);
    assert!(core::mem::offset_of!(tera_message, base) == 0);
    assert!(core::mem::offset_of!(tera_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_message, message) == 16);
    assert!(core::mem::offset_of!(tera_message, message_reserved) == 20);
};
