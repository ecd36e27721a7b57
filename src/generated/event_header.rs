//! TeraEvent.Header.

// Generated from `proto/TeraEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// Data common to all events in one wrapper.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_event_header {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Version of the protocol, 1 today.
    pub version: u32,
    pub reserved1: u32,
    /// Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
    pub time: f64,
    /// The Redis topic on which the wrapper is published; for logs, the name of the list.
    pub topic: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_event_header {
    const KIND: u32 = TERA_KIND_EVENT_HEADER;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        version: 0,
        reserved1: 0,
        time: 0.0,
        topic: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[56], &[40]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_event_header.version, 1, "version", "version"),
        field!(scalar, tera_event_header.time, 2, "time", "time"),
        field!(scalar, tera_event_header.topic, 3, "topic", "topic"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_event_header>() == 56 && align_of::<tera_event_header>() == 8);
    assert!(core::mem::offset_of!(tera_event_header, base) == 0);
    assert!(core::mem::offset_of!(tera_event_header, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_event_header, version) == 24);
    assert!(core::mem::offset_of!(tera_event_header, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_event_header, time) == 32);
    assert!(core::mem::offset_of!(tera_event_header, topic) == 40);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_event_header>() == 40 && align_of::<tera_event_header>() == 8);
    assert!(core::mem::offset_of!(tera_event_header, base) == 0);
    assert!(core::mem::offset_of!(tera_event_header, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_event_header, version) == 16);
    assert!(core::mem::offset_of!(tera_event_header, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_event_header, time) == 24);
    assert!(core::mem::offset_of!(tera_event_header, topic) == 32);
};
