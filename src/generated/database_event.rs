//! DatabaseEvent.

// Generated from `proto/DatabaseEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_database_event_event_type: `DatabaseEvent.EventType`: what happened to the record.
/// Not specified, or unknown.
pub const TERA_DATABASE_EVENT_DB_UNKNOWN: i32 = 0;
/// The record was created.
pub const TERA_DATABASE_EVENT_DB_CREATE: i32 = 1;
/// The record was updated.
pub const TERA_DATABASE_EVENT_DB_UPDATE: i32 = 2;
/// The record was deleted.
pub const TERA_DATABASE_EVENT_DB_DELETE: i32 = 3;

/// A record of the server's database was created, updated or deleted.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_database_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// What happened. An `enum tera_database_event_event_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Name of the record's model, for example `session`.
    pub object_type: tera_str,
    /// The record, as JSON text.
    pub object_value: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_database_event {
    const KIND: u32 = TERA_KIND_DATABASE_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        r#type: 0,
        reserved1: 0,
        object_type: tera_str::EMPTY,
        object_value: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[64], &[40]);

    const FIELDS: &'static [Described] = &[
        field!(enumeration, tera_database_event.r#type, 1, "type", "type").with(DATABASE_EVENT_EVENT_TYPE),
        field!(scalar, tera_database_event.object_type, 2, "objectType", "object_type"),
        field!(scalar, tera_database_event.object_value, 3, "objectValue", "object_value"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_database_event>() == 64 && align_of::<tera_database_event>() == 8);
    assert!(core::mem::offset_of!(tera_database_event, base) == 0);
    assert!(core::mem::offset_of!(tera_database_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_database_event, r#type) == 24);
    assert!(core::mem::offset_of!(tera_database_event, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_database_event, object_type) == 32);
    assert!(core::mem::offset_of!(tera_database_event, object_value) == 48);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_database_event>() == 40 && align_of::<tera_database_event>() == 8);
    assert!(core::mem::offset_of!(tera_database_event, base) == 0);
    assert!(core::mem::offset_of!(tera_database_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_database_event, r#type) == 16);
    assert!(core::mem::offset_of!(tera_database_event, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_database_event, object_type) == 24);
    assert!(core::mem::offset_of!(tera_database_event, object_value) == 32);
};

/// Values of `DatabaseEvent.EventType`.
pub(crate) static DATABASE_EVENT_EVENT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"DB_UNKNOWN"),
    EnumValue::new(1, c"DB_CREATE"),
    EnumValue::new(2, c"DB_UPDATE"),
    EnumValue::new(3, c"DB_DELETE"),
];
