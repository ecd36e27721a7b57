//! Views.
//!
//! A view is a pointer and a length; it owns nothing. A view with length 0 is empty, even if its pointer is NULL. A
//! NULL pointer with another length is an error. The library never returns a view whose pointer is NULL.

use core::ffi::c_char;

/// A view of a UTF-8 string, not NUL-terminated. `len` counts bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_str {
    /// The first byte.
    pub data: *const c_char,
    /// Number of bytes.
    pub len: usize,
}

/// A view of bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_bytes {
    /// The first byte.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}

/// A view of a list of strings.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_str_list {
    /// The first string.
    pub data: *const tera_str,
    /// Number of strings.
    pub len: usize,
}

/// A boolean: 0 is false, every other value is true. The library writes 0 and 1. (In a C `bool` other values are
/// undefined behaviour, and not every FFI avoids them.)
pub type tera_bool = u8;

/// Empty views and lists point to these readable zeros, in case a caller reads the first element anyway.
#[repr(C, align(8))]
pub(crate) struct Nothing([u8; 256]);

pub(crate) static NOTHING: Nothing = Nothing([0; 256]);

impl Nothing {
    pub(crate) const fn as_ptr<T>(&'static self) -> *const T {
        assert!(size_of::<T>() <= size_of::<Self>() && align_of::<T>() <= align_of::<Self>());
        (&raw const self.0).cast()
    }
}

impl tera_str {
    pub(crate) const EMPTY: Self = Self { data: NOTHING.as_ptr(), len: 0 };

    /// A view of bytes that are UTF-8, or that the caller still checks.
    pub(crate) fn of_utf8(bytes: &[u8]) -> Self {
        if bytes.is_empty() { Self::EMPTY } else { Self { data: bytes.as_ptr().cast(), len: bytes.len() } }
    }
}

impl tera_bytes {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        if bytes.is_empty() { Self::EMPTY } else { Self { data: bytes.as_ptr(), len: bytes.len() } }
    }
}

/// A `{data, len}` struct of the ABI.
pub(crate) trait List: Copy {
    type Item: Copy;
}

/// Implements [`List`] and the empty value for `{data, len}` structs.
macro_rules! list {
    ($($list:ident of $item:ty),+) => {$(
        impl $list {
            pub(crate) const EMPTY: Self = Self { data: $crate::view::NOTHING.as_ptr(), len: 0 };
        }
        impl $crate::view::List for $list {
            type Item = $item;
        }
    )+};
}
pub(crate) use list;

list!(tera_str_list of tera_str, tera_bytes of u8);
