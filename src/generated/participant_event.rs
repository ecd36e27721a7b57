//! ParticipantEvent.

// Generated from `proto/ParticipantEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_participant_event_event_type: `ParticipantEvent.EventType`: what happened to the participant.
/// Not specified, or unknown.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_UNKNOWN: i32 = 0;
/// The participant opened a websocket.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_CONNECTED: i32 = 1;
/// The participant closed the websocket.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_DISCONNECTED: i32 = 2;
/// The participant was deleted.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_DELETED: i32 = 3;
/// The participant was added.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_ADDED: i32 = 4;
/// The participant joined a session.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_JOINED_SESSION: i32 = 5;
/// The participant left a session.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_LEFT_SESSION: i32 = 6;

/// A participant connected, disconnected, or changed in another way.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_participant_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the participant.
    pub participant_uuid: tera_str,
    /// What happened. An `enum tera_participant_event_event_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Name of the participant, for display.
    pub participant_name: tera_str,
    /// Name of the project that the participant belongs to.
    pub participant_project_name: tera_str,
    /// Name of the site that the project belongs to.
    pub participant_site_name: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_participant_event {
    const KIND: u32 = TERA_KIND_PARTICIPANT_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        participant_uuid: tera_str::EMPTY,
        r#type: 0,
        reserved1: 0,
        participant_name: tera_str::EMPTY,
        participant_project_name: tera_str::EMPTY,
        participant_site_name: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[96], &[56]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_participant_event.participant_uuid, 1, "participantUuid", "participant_uuid"),
        field!(enumeration, tera_participant_event.r#type, 2, "type", "type").with(PARTICIPANT_EVENT_EVENT_TYPE),
        field!(scalar, tera_participant_event.participant_name, 3, "participantName", "participant_name"),
        field!(scalar, tera_participant_event.participant_project_name, 4, "participantProjectName", "participant_project_name"),
        field!(scalar, tera_participant_event.participant_site_name, 5, "participantSiteName", "participant_site_name"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_participant_event>() == 96 && align_of::<tera_participant_event>() == 8);
    assert!(core::mem::offset_of!(tera_participant_event, base) == 0);
    assert!(core::mem::offset_of!(tera_participant_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_participant_event, participant_uuid) == 24);
    assert!(core::mem::offset_of!(tera_participant_event, r#type) == 40);
    assert!(core::mem::offset_of!(tera_participant_event, reserved1) == 44);
    assert!(core::mem::offset_of!(tera_participant_event, participant_name) == 48);
    assert!(core::mem::offset_of!(tera_participant_event, participant_project_name) == 64);
    assert!(core::mem::offset_of!(tera_participant_event, participant_site_name) == 80);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_participant_event>() == 56 && align_of::<tera_participant_event>() == 8);
    assert!(core::mem::offset_of!(tera_participant_event, base) == 0);
    assert!(core::mem::offset_of!(tera_participant_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_participant_event, participant_uuid) == 16);
    assert!(core::mem::offset_of!(tera_participant_event, r#type) == 24);
    assert!(core::mem::offset_of!(tera_participant_event, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_participant_event, participant_name) == 32);
    assert!(core::mem::offset_of!(tera_participant_event, participant_project_name) == 40);
    assert!(core::mem::offset_of!(tera_participant_event, participant_site_name) == 48);
};

/// Values of `ParticipantEvent.EventType`.
pub(crate) static PARTICIPANT_EVENT_EVENT_TYPE: &EnumTable = &[
    EnumValue::new(0, c"PARTICIPANT_UNKNOWN"),
    EnumValue::new(1, c"PARTICIPANT_CONNECTED"),
    EnumValue::new(2, c"PARTICIPANT_DISCONNECTED"),
    EnumValue::new(3, c"PARTICIPANT_DELETED"),
    EnumValue::new(4, c"PARTICIPANT_ADDED"),
    EnumValue::new(5, c"PARTICIPANT_JOINED_SESSION"),
    EnumValue::new(6, c"PARTICIPANT_LEFT_SESSION"),
];
