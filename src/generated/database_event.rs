//! DatabaseEvent.

// Generated from `proto/DatabaseEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

// enum tera_database_event_event_type: `DatabaseEvent.EventType`: what happened to the record.
/// Not said, or not known.
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
    const SIZES: Sizes = Sizes::Growing(&[64]);

    const FIELDS: &'static [Field] = &[
        field!(enumeration, tera_database_event.r#type, 1, "type", "type").with(DATABASE_EVENT_EVENT_TYPE),
        field!(scalar, tera_database_event.object_type, 2, "objectType", "object_type"),
        field!(scalar, tera_database_event.object_value, 3, "objectValue", "object_value"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_database_event>() == 64 && align_of::<tera_database_event>() == 8);
    assert!(std::mem::offset_of!(tera_database_event, base) == 0);
    assert!(std::mem::offset_of!(tera_database_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_database_event, r#type) == 24);
    assert!(std::mem::offset_of!(tera_database_event, reserved1) == 28);
    assert!(std::mem::offset_of!(tera_database_event, object_type) == 32);
    assert!(std::mem::offset_of!(tera_database_event, object_value) == 48);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_init(message: *mut tera_database_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_DATABASE_EVENT, tera_database_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_encode(
    arena: *mut tera_arena,
    message: *const tera_database_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_DATABASE_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_database_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_DATABASE_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_database_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_DATABASE_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_database_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_DATABASE_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_database_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_DATABASE_EVENT, text, len, flags, message.cast()) }
}

/// Values of `DatabaseEvent.EventType`.
pub(crate) static DATABASE_EVENT_EVENT_TYPE: &EnumTable = &[
    (0, c"DB_UNKNOWN"),
    (1, c"DB_CREATE"),
    (2, c"DB_UPDATE"),
    (3, c"DB_DELETE"),
];

#[unsafe(no_mangle)]
pub extern "C" fn tera_database_event_event_type_name(value: i32) -> *const c_char {
    boundary::enum_name(DATABASE_EVENT_EVENT_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_database_event_event_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, DATABASE_EVENT_EVENT_TYPE, name, len, value) }
}
