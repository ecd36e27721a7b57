//! The names of enum values.

use core::ffi::{CStr, c_char};
use core::slice;

use crate::view::{list, tera_str};

/// A value of an enum.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_enum_value {
    /// Its number.
    pub number: i32,
    /// Not used.
    pub reserved: u32,
    /// Its name in the schema, for example `DEVICE_CONNECTED`; static, and NUL-terminated too.
    pub name: tera_str,
}

/// A view of the values of an enum, in the order of the schema.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_enum_value_list {
    /// The first value.
    pub data: *const tera_enum_value,
    /// Number of values.
    pub len: usize,
}

list!(tera_enum_value_list of tera_enum_value);

/// Makes a value with a static name.
#[repr(transparent)]
pub(crate) struct EnumValue(tera_enum_value);

// SAFETY: its pointer is one to a constant.
unsafe impl Sync for EnumValue {}

/// The values of an enum.
pub(crate) type EnumTable = [EnumValue];

impl EnumValue {
    pub(crate) const fn new(number: i32, name: &'static CStr) -> Self {
        let name = tera_str { data: name.as_ptr(), len: name.count_bytes() };
        Self(tera_enum_value { number, reserved: 0, name })
    }

    pub(crate) fn number(&self) -> i32 {
        self.0.number
    }

    pub(crate) fn name(&self) -> &'static [u8] {
        // SAFETY: `new` is the only way to make one, and gave it a static name of this length.
        unsafe { slice::from_raw_parts(self.0.name.data.cast(), self.0.name.len) }
    }

    /// The name, NUL-terminated.
    pub(crate) fn c_name(&self) -> *const c_char {
        self.0.name.data
    }
}

impl tera_enum_value_list {
    pub(crate) fn of(table: &'static EnumTable) -> Self {
        if table.is_empty() { Self::EMPTY } else { Self { data: table.as_ptr().cast(), len: table.len() } }
    }
}

/// Returns the value with this number.
pub(crate) fn of_number(table: &'static EnumTable, number: i32) -> Option<&'static EnumValue> {
    table.iter().find(|value| value.number() == number)
}
