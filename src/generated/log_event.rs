//! LogEvent.
//!
//! One line for the log archive.

// Generated from `proto/LogEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// `LogEvent.LogLevel`: Not said, or not known.
pub const TERA_LOG_EVENT_LOGLEVEL_UNKNOWN: i32 = 0;
/// `LogEvent.LogLevel`: Steps of the program, the finest level.
pub const TERA_LOG_EVENT_LOGLEVEL_TRACE: i32 = 7;
/// `LogEvent.LogLevel`: Details for developers.
pub const TERA_LOG_EVENT_LOGLEVEL_DEBUG: i32 = 6;
/// `LogEvent.LogLevel`: What happened in normal operation.
pub const TERA_LOG_EVENT_LOGLEVEL_INFO: i32 = 5;
/// `LogEvent.LogLevel`: Something unexpected that did no harm.
pub const TERA_LOG_EVENT_LOGLEVEL_WARNING: i32 = 4;
/// `LogEvent.LogLevel`: A critical condition.
pub const TERA_LOG_EVENT_LOGLEVEL_CRITICAL: i32 = 3;
/// `LogEvent.LogLevel`: An operation failed.
pub const TERA_LOG_EVENT_LOGLEVEL_ERROR: i32 = 2;
/// `LogEvent.LogLevel`: The program cannot go on.
pub const TERA_LOG_EVENT_LOGLEVEL_FATAL: i32 = 1;

/// One line for the log archive.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_log_event {
    /// Set by `TERA_LOG_EVENT_INIT` or `tera_log_event_init`.
    pub base: tera_head,
    /// Fields that this schema does not know, as received; written behind the others without a look at them.
    pub unknown_fields: tera_bytes,
    /// How grave the line is. A `TERA_LOG_EVENT_...`; other numbers are kept.
    pub level: i32,
    /// Not used.
    pub reserved1: u32,
    /// When it was written, in seconds since 1970-01-01 00:00:00 UTC.
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
    const SIZES: Sizes = Sizes::Growing(&[72]);

    const FIELDS: &'static [Field] = &[
        field!(enumeration, tera_log_event.level, 1, "level", "level").with(LOG_EVENT_LOG_LEVEL),
        field!(scalar, tera_log_event.timestamp, 2, "timestamp", "timestamp"),
        field!(scalar, tera_log_event.sender, 3, "sender", "sender"),
        field!(scalar, tera_log_event.message, 4, "message", "message"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_log_event>() == 72 && align_of::<tera_log_event>() == 8);
    assert!(std::mem::offset_of!(tera_log_event, base) == 0);
    assert!(std::mem::offset_of!(tera_log_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_log_event, level) == 24);
    assert!(std::mem::offset_of!(tera_log_event, reserved1) == 28);
    assert!(std::mem::offset_of!(tera_log_event, timestamp) == 32);
    assert!(std::mem::offset_of!(tera_log_event, sender) == 40);
    assert!(std::mem::offset_of!(tera_log_event, message) == 56);
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
