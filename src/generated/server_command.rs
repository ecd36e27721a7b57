//! ServerCommand.

// Generated from `proto/ServerCommand.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_server_command_command_type: `ServerCommand.CommandType`: what to do.
/// Not specified, or unknown.
pub const TERA_SERVER_COMMAND_CMD_UNKNOWN: i32 = 0;
/// Register a device.
pub const TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE: i32 = 1;
/// Disconnect a client.
pub const TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT: i32 = 2;

/// A command to a part of the server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_server_command {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// What to do. An `enum tera_server_command_command_type`.
    pub r#type: i32,
    pub reserved1: u32,
    /// Data for the command, if it needs any. NULL if absent.
    pub data: *const tera_any,
    #[cfg(target_pointer_width = "32")]
    pub data_reserved: u32,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_server_command {
    const KIND: u32 = TERA_KIND_SERVER_COMMAND;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        r#type: 0,
        reserved1: 0,
        data: ptr::null(),
        #[cfg(target_pointer_width = "32")]
        data_reserved: 0,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[40], &[32]);

    const FIELDS: &'static [Described] = &[
        field!(enumeration, tera_server_command.r#type, 1, "type", "type").with(SERVER_COMMAND_COMMAND_TYPE),
        field!(message, tera_server_command.data, 2, "data", "data"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_server_command>() == 40 && align_of::<tera_server_command>() == 8);
    assert!(core::mem::offset_of!(tera_server_command, base) == 0);
    assert!(core::mem::offset_of!(tera_server_command, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_server_command, r#type) == 24);
    assert!(core::mem::offset_of!(tera_server_command, reserved1) == 28);
    assert!(core::mem::offset_of!(tera_server_command, data) == 32);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_server_command>() == 32 && align_of::<tera_server_command>() == 8);
    assert!(core::mem::offset_of!(tera_server_command, base) == 0);
    assert!(core::mem::offset_of!(tera_server_command, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_server_command, r#type) == 16);
    assert!(core::mem::offset_of!(tera_server_command, reserved1) == 20);
    assert!(core::mem::offset_of!(tera_server_command, data) == 24);
    assert!(core::mem::offset_of!(tera_server_command, data_reserved) == 28);
};

/// Values of `ServerCommand.CommandType`.
pub(crate) static SERVER_COMMAND_COMMAND_TYPE: &EnumTable = &[
    EnumValue::new(0, c"CMD_UNKNOWN"),
    EnumValue::new(1, c"CMD_REGISTER_DEVICE"),
    EnumValue::new(2, c"CMD_CLIENT_DISCONNECT"),
];
