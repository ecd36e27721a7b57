//! UserEvent.

// Generated from `proto/UserEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_user_event_event_type: `UserEvent.EventType`: what happened to the user.
/// Not specified, or unknown.
pub const TERA_USER_EVENT_USER_UNKNOWN: i32 = 0;
/// The user opened a websocket.
pub const TERA_USER_EVENT_USER_CONNECTED: i32 = 1;
/// The user closed the websocket.
pub const TERA_USER_EVENT_USER_DISCONNECTED: i32 = 2;
/// The user was deleted.
pub const TERA_USER_EVENT_USER_DELETED: i32 = 3;
/// The user was added.
pub const TERA_USER_EVENT_USER_ADDED: i32 = 4;
/// The user's record was updated.
pub const TERA_USER_EVENT_USER_UPDATED: i32 = 5;
/// The user joined a session.
pub const TERA_USER_EVENT_USER_JOINED_SESSION: i32 = 6;
/// The user left a session.
pub const TERA_USER_EVENT_USER_LEFT_SESSION: i32 = 7;

/// A user connected, disconnected, or changed in another way.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_user_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the user.
    pub user_uuid: tera_str,
    /// What happened. An `enum tera_user_event_event_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// First and last name of the user, for display.
    pub user_fullname: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_user_event {
    const KIND: u32 = TERA_KIND_USER_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        user_uuid: tera_str::EMPTY,
        r#type: 0,
        reserved1: 0,
        user_fullname: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[64], &[40]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_user_event.user_uuid, 1, "userUuid", "user_uuid"),
        field!(enumeration, tera_user_event.r#type, 2, "type", "type").with(USER_EVENT_EVENT_TYPE),
        field!(scalar, tera_user_event.user_fullname, 3, "userFullname", "user_fullname"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_user_event>() == 64 && align_of::<tera_user_event>() == 8);
    assert!(core::mem::offset_of!(tera_user_event, base) == 0);
    assert!(core::mem::offset_of!(tera_user_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_user_event, user_uuid) == 24);
    assert!(core::mem::offset_of!(tera_user_event, r#type) == 40);
    assert!(core::mem::offset_of!(tera_user_event, reserved1) == 44);
    assert!(core::mem::offset_of!(tera_user_event, user_fullname) == 48);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_user_event>() == 40 && align_of::<tera_user_event>() == 8);
    assert!(core::mem::offset_of!(tera_user_event, base) == 0);
    assert!(core::mem::offset_of!(tera_user_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_user_event, user_uuid) == 16);
    assert!(core::mem::offset_of!(tera_user_event, r#type) == 24);
    assert!(core::mem::offset_of!(tera_user_event, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_user_event, user_fullname) == 32);
};

/// Values of `UserEvent.EventType`.
pub(crate) static USER_EVENT_EVENT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"USER_UNKNOWN"),
    EnumValue::new(1, c"USER_CONNECTED"),
    EnumValue::new(2, c"USER_DISCONNECTED"),
    EnumValue::new(3, c"USER_DELETED"),
    EnumValue::new(4, c"USER_ADDED"),
    EnumValue::new(5, c"USER_UPDATED"),
    EnumValue::new(6, c"USER_JOINED_SESSION"),
    EnumValue::new(7, c"USER_LEFT_SESSION"),
];
