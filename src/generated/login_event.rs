//! LoginEvent.

// Generated from `proto/LoginEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_login_event_login_status: `LoginEvent.LoginStatus`: result of the attempt.
/// Not specified, or unknown.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_UNKNOWN: i32 = 0;
/// Logged in.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_SUCCESS: i32 = 1;
/// Rejected: wrong password.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD: i32 = 2;
/// Rejected: no such user.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME: i32 = 3;
/// Rejected: too many attempts.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED: i32 = 4;
/// Rejected: logged in elsewhere.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN: i32 = 5;
/// Rejected: the token is invalid.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN: i32 = 6;
/// Rejected: the account is disabled.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT: i32 = 7;
/// Rejected: the token has expired.
pub const TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN: i32 = 8;

// enum tera_login_event_login_type: `LoginEvent.LoginType`: kind of credentials used for the login.
/// Not specified, or unknown.
pub const TERA_LOGIN_EVENT_LOGIN_TYPE_UNKNOWN: i32 = 0;
/// A token.
pub const TERA_LOGIN_EVENT_LOGIN_TYPE_TOKEN: i32 = 1;
/// A name and a password.
pub const TERA_LOGIN_EVENT_LOGIN_TYPE_PASSWORD: i32 = 2;
/// A client certificate.
pub const TERA_LOGIN_EVENT_LOGIN_TYPE_CERTIFICATE: i32 = 3;

/// A login attempt.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_login_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// Level, time, sender and message of the line in the log. NULL if absent.
    pub log_header: *const tera_log_event,
    #[cfg(target_pointer_width = "32")]
    pub log_header_reserved: u32,
    /// Kind of credentials used for the login. An `enum tera_login_event_login_type`.
    pub login_type: i32,
    /// Result of the attempt. An `enum tera_login_event_login_status`.
    pub login_status: i32,
    /// Name of the client program.
    pub client_name: tera_str,
    /// Version of the client program.
    pub client_version: tera_str,
    /// IP address of the client.
    pub client_ip: tera_str,
    /// Name of the client's operating system.
    pub os_name: tera_str,
    /// Version of the client's operating system.
    pub os_version: tera_str,
    /// UUID of the user, if a user logs in.
    pub user_uuid: tera_str,
    /// UUID of the participant, if a participant logs in.
    pub participant_uuid: tera_str,
    /// UUID of the device, if a device logs in.
    pub device_uuid: tera_str,
    /// UUID of the service, if a service logs in.
    pub service_uuid: tera_str,
    /// The server's endpoint that the login was sent to.
    pub server_endpoint: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_login_event {
    const KIND: u32 = TERA_KIND_LOGIN_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        log_header: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        log_header_reserved: 0,
        login_type: 0,
        login_status: 0,
        client_name: tera_str::EMPTY,
        client_version: tera_str::EMPTY,
        client_ip: tera_str::EMPTY,
        os_name: tera_str::EMPTY,
        os_version: tera_str::EMPTY,
        user_uuid: tera_str::EMPTY,
        participant_uuid: tera_str::EMPTY,
        device_uuid: tera_str::EMPTY,
        service_uuid: tera_str::EMPTY,
        server_endpoint: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[200], &[112]);

    const FIELDS: &'static [Described] = &[
        field!(message, tera_login_event.log_header, 1, "logHeader", "log_header"),
        field!(enumeration, tera_login_event.login_type, 2, "loginType", "login_type").with(LOGIN_EVENT_LOGIN_TYPE),
        field!(enumeration, tera_login_event.login_status, 3, "loginStatus", "login_status").with(LOGIN_EVENT_LOGIN_STATUS),
        field!(scalar, tera_login_event.client_name, 4, "clientName", "client_name"),
        field!(scalar, tera_login_event.client_version, 5, "clientVersion", "client_version"),
        field!(scalar, tera_login_event.client_ip, 6, "clientIp", "client_ip"),
        field!(scalar, tera_login_event.os_name, 7, "osName", "os_name"),
        field!(scalar, tera_login_event.os_version, 8, "osVersion", "os_version"),
        field!(scalar, tera_login_event.user_uuid, 9, "userUuid", "user_uuid"),
        field!(scalar, tera_login_event.participant_uuid, 10, "participantUuid", "participant_uuid"),
        field!(scalar, tera_login_event.device_uuid, 11, "deviceUuid", "device_uuid"),
        field!(scalar, tera_login_event.service_uuid, 12, "serviceUuid", "service_uuid"),
        field!(scalar, tera_login_event.server_endpoint, 13, "serverEndpoint", "server_endpoint"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_login_event>() == 200 && align_of::<tera_login_event>() == 8);
    assert!(core::mem::offset_of!(tera_login_event, base) == 0);
    assert!(core::mem::offset_of!(tera_login_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_login_event, log_header) == 24);
    assert!(core::mem::offset_of!(tera_login_event, login_type) == 32);
    assert!(core::mem::offset_of!(tera_login_event, login_status) == 36);
    assert!(core::mem::offset_of!(tera_login_event, client_name) == 40);
    assert!(core::mem::offset_of!(tera_login_event, client_version) == 56);
    assert!(core::mem::offset_of!(tera_login_event, client_ip) == 72);
    assert!(core::mem::offset_of!(tera_login_event, os_name) == 88);
    assert!(core::mem::offset_of!(tera_login_event, os_version) == 104);
    assert!(core::mem::offset_of!(tera_login_event, user_uuid) == 120);
    assert!(core::mem::offset_of!(tera_login_event, participant_uuid) == 136);
    assert!(core::mem::offset_of!(tera_login_event, device_uuid) == 152);
    assert!(core::mem::offset_of!(tera_login_event, service_uuid) == 168);
    assert!(core::mem::offset_of!(tera_login_event, server_endpoint) == 184);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_login_event>() == 112 && align_of::<tera_login_event>() == 8);
    assert!(core::mem::offset_of!(tera_login_event, base) == 0);
    assert!(core::mem::offset_of!(tera_login_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_login_event, log_header) == 16);
    assert!(core::mem::offset_of!(tera_login_event, log_header_reserved) == 20);
    assert!(core::mem::offset_of!(tera_login_event, login_type) == 24);
    assert!(core::mem::offset_of!(tera_login_event, login_status) == 28);
    assert!(core::mem::offset_of!(tera_login_event, client_name) == 32);
    assert!(core::mem::offset_of!(tera_login_event, client_version) == 40);
    assert!(core::mem::offset_of!(tera_login_event, client_ip) == 48);
    assert!(core::mem::offset_of!(tera_login_event, os_name) == 56);
    assert!(core::mem::offset_of!(tera_login_event, os_version) == 64);
    assert!(core::mem::offset_of!(tera_login_event, user_uuid) == 72);
    assert!(core::mem::offset_of!(tera_login_event, participant_uuid) == 80);
    assert!(core::mem::offset_of!(tera_login_event, device_uuid) == 88);
    assert!(core::mem::offset_of!(tera_login_event, service_uuid) == 96);
    assert!(core::mem::offset_of!(tera_login_event, server_endpoint) == 104);
};

/// Values of `LoginEvent.LoginStatus`.
pub(crate) static LOGIN_EVENT_LOGIN_STATUS: &EnumTable = &[
    EnumValue::new(0, c"LOGIN_STATUS_UNKNOWN"),
    EnumValue::new(1, c"LOGIN_STATUS_SUCCESS"),
    EnumValue::new(2, c"LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD"),
    EnumValue::new(3, c"LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME"),
    EnumValue::new(4, c"LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED"),
    EnumValue::new(5, c"LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN"),
    EnumValue::new(6, c"LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN"),
    EnumValue::new(7, c"LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT"),
    EnumValue::new(8, c"LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN"),
];

/// Values of `LoginEvent.LoginType`.
pub(crate) static LOGIN_EVENT_LOGIN_TYPE: &EnumTable = &[
    EnumValue::new(0, c"LOGIN_TYPE_UNKNOWN"),
    EnumValue::new(1, c"LOGIN_TYPE_TOKEN"),
    EnumValue::new(2, c"LOGIN_TYPE_PASSWORD"),
    EnumValue::new(3, c"LOGIN_TYPE_CERTIFICATE"),
];
