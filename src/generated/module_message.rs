//! TeraModuleMessage.

// Generated from `proto/TeraModuleMessage.proto` by `cargo codegen`; do not edit.

use super::*;

/// Wraps messages for one module of the server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_module_message {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version, time, sequence number, source and destination. NULL if absent.
    pub head: *const tera_module_message_header,
    #[cfg(target_pointer_width = "32")]
    pub head_reserved: u32,
    /// The payloads. They may have different types.
    pub data: tera_any_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_module_message {
    const KIND: u32 = TERA_KIND_MODULE_MESSAGE;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        head: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        head_reserved: 0,
        data: tera_any_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[48], &[32]);

    const FIELDS: &'static [Described] = &[
        field!(message, tera_module_message.head, 1, "head", "head"),
        field!(messages, tera_module_message.data, 2, "data", "data"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_module_message>() == 48 && align_of::<tera_module_message>() == 8);
    assert!(core::mem::offset_of!(tera_module_message, base) == 0);
    assert!(core::mem::offset_of!(tera_module_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_module_message, head) == 24);
    assert!(core::mem::offset_of!(tera_module_message, data) == 32);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_module_message>() == 32 && align_of::<tera_module_message>() == 8);
    assert!(core::mem::offset_of!(tera_module_message, base) == 0);
    assert!(core::mem::offset_of!(tera_module_message, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_module_message, head) == 16);
    assert!(core::mem::offset_of!(tera_module_message, head_reserved) == 20);
    assert!(core::mem::offset_of!(tera_module_message, data) == 24);
};
