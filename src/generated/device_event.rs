//! DeviceEvent.

// Generated from `proto/DeviceEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_device_event_event_type: `DeviceEvent.EventType`: what happened to the device.
/// Not specified, or unknown.
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

/// A device connected, disconnected, or changed in another way.
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
    const SIZES: Sizes = Sizes::growing(&[80], &[48]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_device_event.device_uuid, 1, "deviceUuid", "device_uuid"),
        field!(enumeration, tera_device_event.r#type, 2, "type", "type").with(DEVICE_EVENT_EVENT_TYPE),
        field!(scalar, tera_device_event.device_name, 3, "deviceName", "device_name"),
        field!(scalar, tera_device_event.device_status, 4, "deviceStatus", "device_status"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_device_event>() == 80 && align_of::<tera_device_event>() == 8);
    assert!(core::mem::offset_of!(tera_device_event, base) == 0);
    assert!(core::mem::offset_of!(tera_device_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_device_event, device_uuid) == 24);
    assert!(core::mem::offset_of!(tera_device_event, r#type) == 40);
    assert!(core::mem::offset_of!(tera_device_event, reserved1) == 44);
    assert!(core::mem::offset_of!(tera_device_event, device_name) == 48);
    assert!(core::mem::offset_of!(tera_device_event, device_status) == 64);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_device_event>() == 48 && align_of::<tera_device_event>() == 8);
    assert!(core::mem::offset_of!(tera_device_event, base) == 0);
    assert!(core::mem::offset_of!(tera_device_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_device_event, device_uuid) == 16);
    assert!(core::mem::offset_of!(tera_device_event, r#type) == 24);
    assert!(core::mem::offset_of!(tera_device_event, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_device_event, device_name) == 32);
    assert!(core::mem::offset_of!(tera_device_event, device_status) == 40);
};

/// Values of `DeviceEvent.EventType`.
pub(crate) static DEVICE_EVENT_EVENT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"DEVICE_UNKNOWN"),
    EnumValue::new(1, c"DEVICE_CONNECTED"),
    EnumValue::new(2, c"DEVICE_DISCONNECTED"),
    EnumValue::new(3, c"DEVICE_DELETED"),
    EnumValue::new(4, c"DEVICE_ADDED"),
    EnumValue::new(5, c"DEVICE_JOINED_SESSION"),
    EnumValue::new(6, c"DEVICE_LEFT_SESSION"),
    EnumValue::new(7, c"DEVICE_STATUS_CHANGED"),
];
