//! UserRegisterToEvent.

// Generated from `proto/UserRegisterToEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_user_register_to_event_event_type: `UserRegisterToEvent.EventType`: the class of events.
/// Not specified, or unknown.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_UNKNOWN: i32 = 0;
/// A user connected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_USER_CONNECTED: i32 = 1;
/// A user disconnected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DISCONNECTED: i32 = 2;
/// A user was deleted.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DELETED: i32 = 3;
/// A user was added.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_USER_ADDED: i32 = 4;
/// A user was updated.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_USER_UPDATED: i32 = 5;
/// A participant connected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_CONNECTED: i32 = 6;
/// A participant disconnected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DISCONNECTED: i32 = 7;
/// A participant was deleted.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DELETED: i32 = 8;
/// A participant was added.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_ADDED: i32 = 9;
/// A participant was updated.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_UPDATED: i32 = 10;
/// A device connected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_CONNECTED: i32 = 11;
/// A device disconnected.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DISCONNECTED: i32 = 12;
/// A device was deleted.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DELETED: i32 = 13;
/// A device was added.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_ADDED: i32 = 14;
/// A device was updated.
pub const TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_UPDATED: i32 = 15;

// enum tera_user_register_to_event_action: `UserRegisterToEvent.Action`: subscribe or unsubscribe.
/// Not specified, or unknown.
pub const TERA_USER_REGISTER_TO_EVENT_ACTION_UNKNOWN: i32 = 0;
/// Subscribe to the events.
pub const TERA_USER_REGISTER_TO_EVENT_ACTION_REGISTER: i32 = 1;
/// Unsubscribe from the events.
pub const TERA_USER_REGISTER_TO_EVENT_ACTION_UNREGISTER: i32 = 2;

/// A client subscribes to a class of events, or unsubscribes from it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_user_register_to_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// The class of events. An `enum tera_user_register_to_event_event_type`.
    pub event_type: i32,
    /// Subscribe or unsubscribe. An `enum tera_user_register_to_event_action`.
    pub action: i32,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_user_register_to_event {
    const KIND: u32 = TERA_KIND_USER_REGISTER_TO_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        event_type: 0,
        action: 0,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[32], &[24]);

    const FIELDS: &'static [Described] = &[
        field!(enumeration, tera_user_register_to_event.event_type, 1, "eventType", "event_type").with(USER_REGISTER_TO_EVENT_EVENT_TYPE),
        field!(enumeration, tera_user_register_to_event.action, 2, "action", "action").with(USER_REGISTER_TO_EVENT_ACTION),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_user_register_to_event>() == 32 && align_of::<tera_user_register_to_event>() == 8);
    assert!(core::mem::offset_of!(tera_user_register_to_event, base) == 0);
    assert!(core::mem::offset_of!(tera_user_register_to_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_user_register_to_event, event_type) == 24);
    assert!(core::mem::offset_of!(tera_user_register_to_event, action) == 28);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_user_register_to_event>() == 24 && align_of::<tera_user_register_to_event>() == 8);
    assert!(core::mem::offset_of!(tera_user_register_to_event, base) == 0);
    assert!(core::mem::offset_of!(tera_user_register_to_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_user_register_to_event, event_type) == 16);
    assert!(core::mem::offset_of!(tera_user_register_to_event, action) == 20);
};

/// Values of `UserRegisterToEvent.EventType`.
pub(crate) static USER_REGISTER_TO_EVENT_EVENT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"EVENT_UNKNOWN"),
    EnumValue::new(1, c"EVENT_USER_CONNECTED"),
    EnumValue::new(2, c"EVENT_USER_DISCONNECTED"),
    EnumValue::new(3, c"EVENT_USER_DELETED"),
    EnumValue::new(4, c"EVENT_USER_ADDED"),
    EnumValue::new(5, c"EVENT_USER_UPDATED"),
    EnumValue::new(6, c"EVENT_PARTICIPANT_CONNECTED"),
    EnumValue::new(7, c"EVENT_PARTICIPANT_DISCONNECTED"),
    EnumValue::new(8, c"EVENT_PARTICIPANT_DELETED"),
    EnumValue::new(9, c"EVENT_PARTICIPANT_ADDED"),
    EnumValue::new(10, c"EVENT_PARTICIPANT_UPDATED"),
    EnumValue::new(11, c"EVENT_DEVICE_CONNECTED"),
    EnumValue::new(12, c"EVENT_DEVICE_DISCONNECTED"),
    EnumValue::new(13, c"EVENT_DEVICE_DELETED"),
    EnumValue::new(14, c"EVENT_DEVICE_ADDED"),
    EnumValue::new(15, c"EVENT_DEVICE_UPDATED"),
];

/// Values of `UserRegisterToEvent.Action`.
pub(crate) static USER_REGISTER_TO_EVENT_ACTION: &EnumTable = &[
    EnumValue::new(0, c"ACTION_UNKNOWN"),
    EnumValue::new(1, c"ACTION_REGISTER"),
    EnumValue::new(2, c"ACTION_UNREGISTER"),
];
