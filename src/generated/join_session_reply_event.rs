//! JoinSessionReplyEvent.

// Generated from `proto/JoinSessionReplyEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_join_session_reply_event_reply_type: `JoinSessionReplyEvent.ReplyType`: the answer.
/// Not specified, or unknown.
pub const TERA_JOIN_SESSION_REPLY_EVENT_REPLY_UNKNOWN: i32 = 0;
/// The invitation is accepted.
pub const TERA_JOIN_SESSION_REPLY_EVENT_REPLY_ACCEPTED: i32 = 1;
/// The invitation is declined.
pub const TERA_JOIN_SESSION_REPLY_EVENT_REPLY_DENIED: i32 = 2;
/// The invitee is in another session.
pub const TERA_JOIN_SESSION_REPLY_EVENT_REPLY_BUSY: i32 = 3;
/// Nobody answered in time.
pub const TERA_JOIN_SESSION_REPLY_EVENT_REPLY_TIMEOUT: i32 = 4;

/// The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is
/// set: that of the invitee.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_join_session_reply_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the session.
    pub session_uuid: tera_str,
    /// UUID of the user that answers.
    pub user_uuid: tera_str,
    /// UUID of the participant that answers.
    pub participant_uuid: tera_str,
    /// UUID of the device that answers.
    pub device_uuid: tera_str,
    /// The answer. An `enum tera_join_session_reply_event_reply_type`.
    pub join_reply: i32,
    pub reserved1: u32,
    /// Message with the answer, for display.
    pub reply_msg: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_join_session_reply_event {
    const KIND: u32 = TERA_KIND_JOIN_SESSION_REPLY_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        session_uuid: tera_str::EMPTY,
        user_uuid: tera_str::EMPTY,
        participant_uuid: tera_str::EMPTY,
        device_uuid: tera_str::EMPTY,
        join_reply: 0,
        reserved1: 0,
        reply_msg: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[112], &[64]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_join_session_reply_event.session_uuid, 1, "sessionUuid", "session_uuid"),
        field!(scalar, tera_join_session_reply_event.user_uuid, 2, "userUuid", "user_uuid"),
        field!(scalar, tera_join_session_reply_event.participant_uuid, 3, "participantUuid", "participant_uuid"),
        field!(scalar, tera_join_session_reply_event.device_uuid, 4, "deviceUuid", "device_uuid"),
        field!(enumeration, tera_join_session_reply_event.join_reply, 5, "joinReply", "join_reply").with(JOIN_SESSION_REPLY_EVENT_REPLY_TYPE),
        field!(scalar, tera_join_session_reply_event.reply_msg, 6, "replyMsg", "reply_msg"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_join_session_reply_event>() == 112 && align_of::<tera_join_session_reply_event>() == 8);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, base) == 0);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, session_uuid) == 24);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, user_uuid) == 40);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, participant_uuid) == 56);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, device_uuid) == 72);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, join_reply) == 88);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, reserved1) == 92);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, reply_msg) == 96);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_join_session_reply_event>() == 64 && align_of::<tera_join_session_reply_event>() == 8);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, base) == 0);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, session_uuid) == 16);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, user_uuid) == 24);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, participant_uuid) == 32);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, device_uuid) == 40);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, join_reply) == 48);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, reserved1) == 52);
    assert!(core::mem::offset_of!(tera_join_session_reply_event, reply_msg) == 56);
};

/// Values of `JoinSessionReplyEvent.ReplyType`.
pub(crate) static JOIN_SESSION_REPLY_EVENT_REPLY_TYPE: &EnumTable = &[
    EnumValue::new(0, c"REPLY_UNKNOWN"),
    EnumValue::new(1, c"REPLY_ACCEPTED"),
    EnumValue::new(2, c"REPLY_DENIED"),
    EnumValue::new(3, c"REPLY_BUSY"),
    EnumValue::new(4, c"REPLY_TIMEOUT"),
];
