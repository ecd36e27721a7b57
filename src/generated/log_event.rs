//! LogEvent.

// Generated from `proto/LogEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_log_event_log_level: `LogEvent.LogLevel`: severity of the line. The most severe level has the lowest number.
/// Not specified, or unknown.
pub const TERA_LOG_EVENT_LOGLEVEL_UNKNOWN: i32 = 0;
/// Individual steps of the program, the most detailed level.
pub const TERA_LOG_EVENT_LOGLEVEL_TRACE: i32 = 7;
/// Details for developers.
pub const TERA_LOG_EVENT_LOGLEVEL_DEBUG: i32 = 6;
/// An event of normal operation.
pub const TERA_LOG_EVENT_LOGLEVEL_INFO: i32 = 5;
/// Something unexpected that did no harm.
pub const TERA_LOG_EVENT_LOGLEVEL_WARNING: i32 = 4;
/// A critical condition.
pub const TERA_LOG_EVENT_LOGLEVEL_CRITICAL: i32 = 3;
/// An operation failed.
pub const TERA_LOG_EVENT_LOGLEVEL_ERROR: i32 = 2;
/// The program cannot continue.
pub const TERA_LOG_EVENT_LOGLEVEL_FATAL: i32 = 1;

/// One line for the log archive.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_log_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Severity of the line. An `enum tera_log_event_log_level`.
    pub level: i32,
    pub reserved1: u32,
    /// Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
    pub timestamp: f64,
    /// Name of the module or service that wrote it.
    pub sender: tera_str,
    /// The line.
    pub message: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_log_event {
    const KIND: u32 = TERA_KIND_LOG_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        level: 0,
        reserved1: 0,
        timestamp: 0.0,
        sender: tera_str::EMPTY,
        message: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[72], &[48]);

    const FIELDS: &'static [Described] = &[
        field!(enumeration, tera_log_event.level, 1, "level", "level").with(LOG_EVENT_LOG_LEVEL),
        field!(scalar, tera_log_event.timestamp, 2, "timestamp", "timestamp"),
        field!(scalar, tera_log_event.sender, 3, "sender", "sender"),
        field!(scalar, tera_log_event.message, 4, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_log_event>() == 72 && align_of::<tera_log_event>() == 8);
    assert!(core::mem::offset_of!(tera_log_event, base) == 0);
    assert!(core::mem::offset_of!(tera_log_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_log_event, level) == 24);
    assert!(core::mem::offset_of!(tera_log_event, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_log_event, timestamp) == 32);
    assert!(core::mem::offset_of!(tera_log_event, sender) == 40);
    assert!(core::mem::offset_of!(tera_log_event, message) == 56);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_log_event>() == 48 && align_of::<tera_log_event>() == 8);
    assert!(core::mem::offset_of!(tera_log_event, base) == 0);
    assert!(core::mem::offset_of!(tera_log_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_log_event, level) == 16);
    assert!(core::mem::offset_of!(tera_log_event, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_log_event, timestamp) == 24);
    assert!(core::mem::offset_of!(tera_log_event, sender) == 32);
    assert!(core::mem::offset_of!(tera_log_event, message) == 40);
};

/// Values of `LogEvent.LogLevel`.
pub(crate) static LOG_EVENT_LOG_LEVEL: &EnumTable = &[
    EnumValue::new(0, c"LOGLEVEL_UNKNOWN"),
    EnumValue::new(7, c"LOGLEVEL_TRACE"),
    EnumValue::new(6, c"LOGLEVEL_DEBUG"),
    EnumValue::new(5, c"LOGLEVEL_INFO"),
    EnumValue::new(4, c"LOGLEVEL_WARNING"),
    EnumValue::new(3, c"LOGLEVEL_CRITICAL"),
    EnumValue::new(2, c"LOGLEVEL_ERROR"),
    EnumValue::new(1, c"LOGLEVEL_FATAL"),
];
