//! DeviceEvent.

// Generated from `proto/DeviceEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

// enum tera_device_event_event_type: `DeviceEvent.EventType`: what happened to the device.
/// Not said, or not known.
pub const TERA_DEVICE_EVENT_DEVICE_UNKNOWN: i32 = 0;
/// The device opened its websocket.
pub const TERA_DEVICE_EVENT_DEVICE_CONNECTED: i32 = 1;
/// The device closed its websocket.
pub const TERA_DEVICE_EVENT_DEVICE_DISCONNECTED: i32 = 2;
/// The device was deleted.
pub const TERA_DEVICE_EVENT_DEVICE_DELETED: i32 = 3;
/// The device was added.
pub const TERA_DEVICE_EVENT_DEVICE_ADDED: i32 = 4;
/// The device joined a session.
pub const TERA_DEVICE_EVENT_DEVICE_JOINED_SESSION: i32 = 5;
/// The device left a session.
pub const TERA_DEVICE_EVENT_DEVICE_LEFT_SESSION: i32 = 6;
/// The device reported a new status, see `device_status`.
pub const TERA_DEVICE_EVENT_DEVICE_STATUS_CHANGED: i32 = 7;

/// A device connected, disconnected or changed otherwise.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_device_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the device.
    pub device_uuid: tera_str,
    /// What happened. An `enum tera_device_event_event_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Name of the device, for display.
    pub device_name: tera_str,
    /// Status of the device, as JSON text.
    pub device_status: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_device_event {
    const KIND: u32 = TERA_KIND_DEVICE_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        device_uuid: tera_str::EMPTY,
        r#type: 0,
        reserved1: 0,
        device_name: tera_str::EMPTY,
        device_status: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::Growing(&[80]);

    const FIELDS: &'static [Field] = &[
        field!(scalar, tera_device_event.device_uuid, 1, "deviceUuid", "device_uuid"),
        field!(enumeration, tera_device_event.r#type, 2, "type", "type").with(DEVICE_EVENT_EVENT_TYPE),
        field!(scalar, tera_device_event.device_name, 3, "deviceName", "device_name"),
        field!(scalar, tera_device_event.device_status, 4, "deviceStatus", "device_status"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_device_event>() == 80 && align_of::<tera_device_event>() == 8);
    assert!(std::mem::offset_of!(tera_device_event, base) == 0);
    assert!(std::mem::offset_of!(tera_device_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_device_event, device_uuid) == 24);
    assert!(std::mem::offset_of!(tera_device_event, r#type) == 40);
    assert!(std::mem::offset_of!(tera_device_event, reserved1) == 44);
    assert!(std::mem::offset_of!(tera_device_event, device_name) == 48);
    assert!(std::mem::offset_of!(tera_device_event, device_status) == 64);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_init(message: *mut tera_device_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_DEVICE_EVENT, tera_device_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_encode(
    arena: *mut tera_arena,
    message: *const tera_device_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_DEVICE_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_device_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_DEVICE_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_device_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_DEVICE_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_device_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_DEVICE_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_device_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_DEVICE_EVENT, text, len, flags, message.cast()) }
}

/// Values of `DeviceEvent.EventType`.
pub(crate) static DEVICE_EVENT_EVENT_TYPE: &EnumTable = &[
    (0, c"DEVICE_UNKNOWN"),
    (1, c"DEVICE_CONNECTED"),
    (2, c"DEVICE_DISCONNECTED"),
    (3, c"DEVICE_DELETED"),
    (4, c"DEVICE_ADDED"),
    (5, c"DEVICE_JOINED_SESSION"),
    (6, c"DEVICE_LEFT_SESSION"),
    (7, c"DEVICE_STATUS_CHANGED"),
];

#[unsafe(no_mangle)]
pub extern "C" fn tera_device_event_event_type_name(value: i32) -> *const c_char {
    boundary::enum_name(DEVICE_EVENT_EVENT_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_device_event_event_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, DEVICE_EVENT_EVENT_TYPE, name, len, value) }
}
