//! StopSessionEvent.

// Generated from `proto/StopSessionEvent.proto` by `cargo codegen`; do not edit.

use super::*;

/// A session ended.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_stop_session_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the session.
    pub session_uuid: tera_str,
    /// UUID of the service that ran the session.
    pub service_uuid: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_stop_session_event {
    const KIND: u32 = TERA_KIND_STOP_SESSION_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        session_uuid: tera_str::EMPTY,
        service_uuid: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[56], &[32]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_stop_session_event.session_uuid, 1, "sessionUuid", "session_uuid"),
        field!(scalar, tera_stop_session_event.service_uuid, 2, "serviceUuid", "service_uuid"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_stop_session_event>() == 56 && align_of::<tera_stop_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_stop_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_stop_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_stop_session_event, session_uuid) == 24);
    assert!(core::mem::offset_of!(tera_stop_session_event, service_uuid) == 40);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_stop_session_event>() == 32 && align_of::<tera_stop_session_event>() == 8);
    assert!(core::mem::offset_of!(tera_stop_session_event, base) == 0);
    assert!(core::mem::offset_of!(tera_stop_session_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_stop_session_event, session_uuid) == 16);
    assert!(core::mem::offset_of!(tera_stop_session_event, service_uuid) == 24);
};
