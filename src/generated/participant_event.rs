//! ParticipantEvent.
//!
//! A participant connected, disconnected or changed otherwise.

// Generated from `proto/ParticipantEvent.proto` by `cargo codegen`; do not edit.

use libc::c_char;

use crate::abi::*;
use crate::boundary;
use crate::message::{Message, Sizes};
use crate::schema::{EnumTable, Field, field};

/// `ParticipantEvent.EventType`: Not said, or not known.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_UNKNOWN: i32 = 0;
/// `ParticipantEvent.EventType`: The participant opened a websocket.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_CONNECTED: i32 = 1;
/// `ParticipantEvent.EventType`: The participant closed the websocket.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_DISCONNECTED: i32 = 2;
/// `ParticipantEvent.EventType`: The participant was deleted.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_DELETED: i32 = 3;
/// `ParticipantEvent.EventType`: The participant was added.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_ADDED: i32 = 4;
/// `ParticipantEvent.EventType`: The participant joined a session.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_JOINED_SESSION: i32 = 5;
/// `ParticipantEvent.EventType`: The participant left a session.
pub const TERA_PARTICIPANT_EVENT_PARTICIPANT_LEFT_SESSION: i32 = 6;

/// A participant connected, disconnected or changed otherwise.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_participant_event {
    /// Set by `TERA_PARTICIPANT_EVENT_INIT` or `tera_participant_event_init`.
    pub base: tera_head,
    /// Fields that this schema does not know, as received; written behind the others without a look at them.
    pub unknown_fields: tera_bytes,
    /// UUID of the participant.
    pub participant_uuid: tera_str,
    /// What happened. A `TERA_PARTICIPANT_EVENT_...`; other numbers are kept.
    pub r#type: i32,
    /// Not used.
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

/// Makes `message` an empty message, whatever was there: what `TERA_PARTICIPANT_EVENT_INIT` does, where a
/// macro is no use. `size` is the `sizeof` of the struct in the caller's program.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
/// `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_init(message: *mut tera_participant_event, size: usize) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::init(TERA_KIND_PARTICIPANT_EVENT, tera_participant_event::SIZES, message.cast(), size) }
}

/// Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
/// may be NULL when `capacity` is 0.
///
/// `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
/// `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
/// `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
/// what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
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

/// Gives the size of `message` as protobuf binary, in bytes.
///
/// Returns what `tera_participant_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
/// written only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_participant_event_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_participant_event,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of the function in `boundary`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_PARTICIPANT_EVENT, message.cast(), size) }
}

/// Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
/// head has to be set.
///
/// Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
/// of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
///
/// Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
/// `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
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

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
/// `*len`. `buffer` may be NULL when `capacity` is 0.
///
/// `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
/// text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
/// leaves it there.
///
/// Returns what `tera_participant_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
/// unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
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

/// Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
/// to be set.
///
/// Its strings without escapes are views of `text`, or of a copy of it in the arena with
/// `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
/// any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
/// `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
/// only on success.
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

/// Name of a `ParticipantEvent.EventType` (what happened to the participant), for example
/// `"PARTICIPANT_CONNECTED"`: static, NUL-terminated; NULL when the number has no name.
#[unsafe(no_mangle)]
pub extern "C" fn tera_participant_event_event_type_name(value: i32) -> *const c_char {
    boundary::enum_name(PARTICIPANT_EVENT_EVENT_TYPE, value)
}

/// Gives the number of the `ParticipantEvent.EventType` with the name `name` (`len` bytes). `arena` may
/// be NULL; it keeps the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
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
