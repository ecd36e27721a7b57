//! TeraEvent.

// Generated from `proto/TeraEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// Wraps the events that the server, its services and its clients publish.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version, time and topic. NULL if absent.
    pub header: *const tera_event_header,
    #[cfg(target_pointer_width = "32")]
    pub header_reserved: u32,
    /// The events. They may have different types.
    pub events: tera_any_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_event {
    const KIND: u32 = TERA_KIND_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        header: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        header_reserved: 0,
        events: tera_any_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[48], &[32]);

    const FIELDS: &'static [Described] = &[
        field!(message, tera_event.header, 1, "header", "header"),
        field!(messages, tera_event.events, 2, "events", "events"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_event>() == 48 && align_of::<tera_event>() == 8);
    assert!(core::mem::offset_of!(tera_event, base) == 0);
    assert!(core::mem::offset_of!(tera_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_event, header) == 24);
    assert!(core::mem::offset_of!(tera_event, events) == 32);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_event>() == 32 && align_of::<tera_event>() == 8);
    assert!(core::mem::offset_of!(tera_event, base) == 0);
    assert!(core::mem::offset_of!(tera_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_event, header) == 16);
    assert!(core::mem::offset_of!(tera_event, header_reserved) == 20);
    assert!(core::mem::offset_of!(tera_event, events) == 24);
};
