//! JoinSessionEvent.

// Generated from `proto/JoinSessionEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// Invites users, participants and devices to a session.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_join_session_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// URL to join the session; it differs between users, participants and devices.
    pub session_url: tera_str,
    /// Name of the session's creator, for display.
    pub session_creator_name: tera_str,
    /// UUID of the session.
    pub session_uuid: tera_str,
    /// UUIDs of the invited participants.
    pub session_participants: tera_str_list,
    /// UUIDs of the invited users.
    pub session_users: tera_str_list,
    /// UUIDs of the invited devices.
    pub session_devices: tera_str_list,
    /// Message to the invitees, for display.
    pub join_msg: tera_str,
    /// Parameters of the session, as JSON text.
    pub session_parameters: tera_str,
    /// UUID of the service that runs the session.
    pub service_uuid: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_join_session_event {
    const KIND: u32 = TERA_KIND_JOIN_SESSION_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        session_url: tera_str::EMPTY,
        session_creator_name: tera_str::EMPTY,
        session_uuid: tera_str::EMPTY,
        session_participants: tera_str_list::EMPTY,
        session_users: tera_str_list::EMPTY,
        session_devices: tera_str_list::EMPTY,
        join_msg: tera_str::EMPTY,
        session_parameters: tera_str::EMPTY,
        service_uuid: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[168], &[88]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_join_session_event.session_url, 1, "sessionUrl", "session_url"),
        field!(scalar, tera_join_session_event.session_creator_name, 2, "sessionCreatorName", "session_creator_name"),
        field!(scalar, tera_join_session_event.session_uuid, 3, "sessionUuid", "session_uuid"),
        field!(strings, tera_join_session_event.session_participants, 4, "sessionParticipants", "session_participants"),
        field!(strings, tera_join_session_event.session_users, 5, "sessionUsers", "session_users"),
        field!(strings, tera_join_session_event.session_devices, 6, "sessionDevices", "session_devices"),
        field!(scalar, tera_join_session_event.join_msg, 7, "joinMsg", "join_msg"),
        field!(scalar, tera_join_session_event.session_parameters, 8, "sessionParameters", "session_parameters"),
        field!(scalar, tera_join_session_event.service_uuid, 9, "serviceUuid", "service_uuid"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_join_session_event>() == 168 && align_of::<tera_join_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_join_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_join_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_join_session_event, session_url) == 24);
    assert!(core::mem::offset_of!(tera_join_session_event, session_creator_name) == 40);
    assert!(core::mem::offset_of!(tera_join_session_event, session_uuid) == 56);
    assert!(core::mem::offset_of!(tera_join_session_event, session_participants) == 72);
    assert!(core::mem::offset_of!(tera_join_session_event, session_users) == 88);
    assert!(core::mem::offset_of!(tera_join_session_event, session_devices) == 104);
    assert!(core::mem::offset_of!(tera_join_session_event, join_msg) == 120);
    assert!(core::mem::offset_of!(tera_join_session_event, session_parameters) == 136);
    assert!(core::mem::offset_of!(tera_join_session_event, service_uuid) == 152);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_join_session_event>() == 88 && align_of::<tera_join_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_join_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_join_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_join_session_event, session_url) == 16);
    assert!(core::mem::offset_of!(tera_join_session_event, session_creator_name) == 24);
    assert!(core::mem::offset_of!(tera_join_session_event, session_uuid) == 32);
    assert!(core::mem::offset_of!(tera_join_session_event, session_participants) == 40);
    assert!(core::mem::offset_of!(tera_join_session_event, session_users) == 48);
    assert!(core::mem::offset_of!(tera_join_session_event, session_devices) == 56);
    assert!(core::mem::offset_of!(tera_join_session_event, join_msg) == 64);
    assert!(core::mem::offset_of!(tera_join_session_event, session_parameters) == 72);
    assert!(core::mem::offset_of!(tera_join_session_event, service_uuid) == 80);
};
