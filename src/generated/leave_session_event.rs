//! LeaveSessionEvent.

// Generated from `proto/LeaveSessionEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// Users, participants and devices left a session, or are asked to leave it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_leave_session_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the session.
    pub session_uuid: tera_str,
    /// UUID of the service that runs the session.
    pub service_uuid: tera_str,
    /// UUIDs of the participants that leave.
    pub leaving_participants: tera_str_list,
    /// UUIDs of the users that leave.
    pub leaving_users: tera_str_list,
    /// UUIDs of the devices that leave.
    pub leaving_devices: tera_str_list,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_leave_session_event {
    const KIND: u32 = TERA_KIND_LEAVE_SESSION_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        session_uuid: tera_str::EMPTY,
        service_uuid: tera_str::EMPTY,
        leaving_participants: tera_str_list::EMPTY,
        leaving_users: tera_str_list::EMPTY,
        leaving_devices: tera_str_list::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[104], &[56]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_leave_session_event.session_uuid, 1, "sessionUuid", "session_uuid"),
        field!(scalar, tera_leave_session_event.service_uuid, 2, "serviceUuid", "service_uuid"),
        field!(strings, tera_leave_session_event.leaving_participants, 3, "leavingParticipants", "leaving_participants"),
        field!(strings, tera_leave_session_event.leaving_users, 4, "leavingUsers", "leaving_users"),
        field!(strings, tera_leave_session_event.leaving_devices, 5, "leavingDevices", "leaving_devices"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_leave_session_event>() == 104 && align_of::<tera_leave_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_leave_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_leave_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_leave_session_event, session_uuid) == 24);
    assert!(core::mem::offset_of!(tera_leave_session_event, service_uuid) == 40);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_participants) == 56);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_users) == 72);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_devices) == 88);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_leave_session_event>() == 56 && align_of::<tera_leave_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_leave_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_leave_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_leave_session_event, session_uuid) == 16);
    assert!(core::mem::offset_of!(tera_leave_session_event, service_uuid) == 24);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_participants) == 32);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_users) == 40);
    assert!(core::mem::offset_of!(tera_leave_session_event, leaving_devices) == 48);
};
