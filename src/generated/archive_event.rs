//! ArchiveEvent.

// Generated from `proto/ArchiveEvent.proto` by `cargo codegen`; do not edit.

use super::*;

// enum tera_archive_event_status_type: `ArchiveEvent.StatusType`: state of the archive.
/// Requested, not started.
pub const TERA_ARCHIVE_EVENT_STATUS_PENDING: i32 = 0;
/// Being created.
pub const TERA_ARCHIVE_EVENT_STATUS_INPROGRESS: i32 = 1;
/// Ready for download from `archive_url`.
pub const TERA_ARCHIVE_EVENT_STATUS_COMPLETED: i32 = 2;
/// Cancelled.
pub const TERA_ARCHIVE_EVENT_STATUS_CANCELLED: i32 = 3;
/// Deleted.
pub const TERA_ARCHIVE_EVENT_STATUS_DELETED: i32 = 4;

/// Progress of a requested file archive.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_archive_event {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
    /// UUID of the archive.
    pub archive_uuid: tera_str,
    /// UUID of the owner, who requested it.
    pub owner_uuid: tera_str,
    /// State of the archive. An `enum tera_archive_event_status_type`.
    pub status: i32,
    pub reserved1: u32,
    /// URL to download the archive from.
    pub archive_url: tera_str,
}

// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data.
unsafe impl Message for tera_archive_event {
    const KIND: u32 = TERA_KIND_ARCHIVE_EVENT;
    const DEFAULT: Self = Self {
        base: Self::HEAD,
        unknown_fields: tera_bytes::EMPTY,
        archive_uuid: tera_str::EMPTY,
        owner_uuid: tera_str::EMPTY,
        status: 0,
        reserved1: 0,
        archive_url: tera_str::EMPTY,
    };
    const EMPTY: &'static Self = &Self::DEFAULT;
    const SIZES: Sizes = Sizes::growing(&[80], &[48]);

    const FIELDS: &'static [Described] = &[
        field!(scalar, tera_archive_event.archive_uuid, 1, "archiveUuid", "archive_uuid"),
        field!(scalar, tera_archive_event.owner_uuid, 2, "ownerUuid", "owner_uuid"),
        field!(enumeration, tera_archive_event.status, 3, "status", "status").with(ARCHIVE_EVENT_STATUS_TYPE),
        field!(scalar, tera_archive_event.archive_url, 4, "archiveUrl", "archive_url"),
    ];
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<tera_archive_event>() == 80 && align_of::<tera_archive_event>() == 8);
    assert!(core::mem::offset_of!(tera_archive_event, base) == 0);
    assert!(core::mem::offset_of!(tera_archive_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_archive_event, archive_uuid) == 24);
    assert!(core::mem::offset_of!(tera_archive_event, owner_uuid) == 40);
    assert!(core::mem::offset_of!(tera_archive_event, status) == 56);
    assert!(core::mem::offset_of!(tera_archive_event, reserved1) == 60);
    assert!(core::mem::offset_of!(tera_archive_event, archive_url) == 64);
};
#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<tera_archive_event>() == 48 && align_of::<tera_archive_event>() == 8);
    assert!(core::mem::offset_of!(tera_archive_event, base) == 0);
    assert!(core::mem::offset_of!(tera_archive_event, unknown_fields) == 8);
    assert!(core::mem::offset_of!(tera_archive_event, archive_uuid) == 16);
    assert!(core::mem::offset_of!(tera_archive_event, owner_uuid) == 24);
    assert!(core::mem::offset_of!(tera_archive_event, status) == 32);
    assert!(core::mem::offset_of!(tera_archive_event, reserved1) == 36);
    assert!(core::mem::offset_of!(tera_archive_event, archive_url) == 40);
};

/// Values of `ArchiveEvent.StatusType`.
pub(crate) static ARCHIVE_EVENT_STATUS_TYPE: &EnumTable = &[
    EnumValue::new(0, c"STATUS_PENDING"),
    EnumValue::new(1, c"STATUS_INPROGRESS"),
    EnumValue::new(2, c"STATUS_COMPLETED"),
    EnumValue::new(3, c"STATUS_CANCELLED"),
    EnumValue::new(4, c"STATUS_DELETED"),
];
