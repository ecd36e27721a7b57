//! google.protobuf.Any.

// Generated from Google's `any.proto` by `cargo codegen`; do not edit.

use super::*;

/// A message of any type, see the section "Any".
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_any {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    pub type_url: tera_str,
    /// The message as protobuf binary.
    pub value: tera_bytes,
    /// The message as a struct, or NULL. If it is not NULL it is encoded instead of `value`; `type_url` must then be
    /// empty or name its type. Decoding sets it to NULL.
    pub message: *const tera_head,
    #[cfg(target_pointer_width = "32")]
    pub message_reserved: u32,
}

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_any_list {
    pub data: *const tera_any,
    pub len: usize,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_any {
    const KIND: u32 = TERA_KIND_ANY;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        type_url: tera_str::EMPTY,
        value: tera_bytes::EMPTY,
        message: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        message_reserved: 0,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Fixed(size_of::<Self>());

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_any.type_url, 1, "typeUrl", "type_url"),
        field!(scalar, tera_any.value, 2, "value", "value"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_any>() == 64 && align_of::<tera_any>() == 8);
    assert!(core::mem::offset_of!(tera_any, base) == 0);
    assert!(core::mem::offset_of!(tera_any, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_any, type_url) == 24);
    assert!(core::mem::offset_of!(tera_any, value) == 40);
    assert!(core::mem::offset_of!(tera_any, message) == 56);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_any>() == 40 && align_of::<tera_any>() == 8);
    assert!(core::mem::offset_of!(tera_any, base) == 0);
    assert!(core::mem::offset_of!(tera_any, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_any, type_url) == 16);
    assert!(core::mem::offset_of!(tera_any, value) == 24);
    assert!(core::mem::offset_of!(tera_any, message) == 32);
    assert!(core::mem::offset_of!(tera_any, message_reserved) == 36);
};

list!(tera_any_list of tera_any);
