//! ParticipantEvent.

// Generated from `proto/ParticipantEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

// enum tera_participant_event_event_type: `ParticipantEvent.EventType`: what happened to the participant.
/// Not said, or not known.
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

/// A participant connected, disconnected or changed otherwise.
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
    const SIZES: Sizes = Sizes::Growing(&[96]);

    const FIELDS: &'static [Field] = &[
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
    assert!(std::mem::offset_of!(tera_participant_event, base) == 0);
    assert!(std::mem::offset_of!(tera_participant_event, unknown_fields) == 8);
    assert!(std::mem::offset_of!(tera_participant_event, participant_uuid) == 24);
    assert!(std::mem::offset_of!(tera_participant_event, r#type) == 40);
    assert!(std::mem::offset_of!(tera_participant_event, reserved1) == 44);
    assert!(std::mem::offset_of!(tera_participant_event, participant_name) == 48);
    assert!(std::mem::offset_of!(tera_participant_event, participant_project_name) == 64);
    assert!(std::mem::offset_of!(tera_participant_event, participant_site_name) == 80);
};

/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_init(message: *mut tera_participant_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_PARTICIPANT_EVENT, tera_participant_event::SIZES, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_encode(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encode(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_participant_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::decode(arena, TERA_KIND_PARTICIPANT_EVENT, data, len, flags, message.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_to_json(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::to_json(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), flags, buffer, capacity, len) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_participant_event,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::from_json(arena, TERA_KIND_PARTICIPANT_EVENT, text, len, flags, message.cast()) }
}

/// Values of `ParticipantEvent.EventType`.
pub(crate) static PARTICIPANT_EVENT_EVENT_TYPE: &EnumTable = &[
    (0, c"PARTICIPANT_UNKNOWN"),
    (1, c"PARTICIPANT_CONNECTED"),
    (2, c"PARTICIPANT_DISCONNECTED"),
    (3, c"PARTICIPANT_DELETED"),
    (4, c"PARTICIPANT_ADDED"),
    (5, c"PARTICIPANT_JOINED_SESSION"),
    (6, c"PARTICIPANT_LEFT_SESSION"),
];

#[unsafe(no_mangle)]
pub extern "C" fn tera_participant_event_event_type_name(value: i32) -> *const c_char {
    boundary::enum_name(PARTICIPANT_EVENT_EVENT_TYPE, value)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_event_type_from_name(
    arena: *mut tera_arena,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::enum_from_name`.
    unsafe { boundary::enum_from_name(arena, PARTICIPANT_EVENT_EVENT_TYPE, name, len, value) }
}
