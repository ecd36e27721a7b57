//! Programs that were compiled with an older or newer header than the library.
//!
//! A program passes the sizes of its structs when it creates an arena, with the `TERA_LAYOUT` of its header. The
//! library then returns structs of these sizes. Fields that an older program lacks are among the unknown fields. Fields
//! that only a newer program has are zero.

use core::ffi::CStr;

use crate::generated::MESSAGES;
use crate::generated::kinds::TERA_LAYOUT;
use crate::schema::Table;

/// The sizes of a program's structs, by kind.
pub(crate) struct Program([u16; MESSAGES.len()]);

/// Parses digits.
fn number(digits: &[u8]) -> Option<u16> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0, |number: u16, digit| match digit {
        b'0'..=b'9' => number.checked_mul(10)?.checked_add((digit - b'0').into()),
        _ => None,
    })
}

impl Program {
    /// Returns the program with this layout; nothing if its structs have the sizes of the library's.
    ///
    /// Fails if the layout is malformed, or from another ABI version.
    pub(crate) fn of(layout: &CStr) -> Result<Option<Self>, ()> {
        if layout == TERA_LAYOUT {
            return Ok(None);
        }
        let mut sizes = MESSAGES.each_ref().map(|table| table.size as u16);
        // A newer program has messages that this library does not have, and an older one lacks some.
        let mut tables = MESSAGES.iter().zip(&mut sizes);
        for size in layout.to_bytes().split(|&byte| byte == b' ') {
            let size = number(size).ok_or(())?;
            if let Some((table, of_program)) = tables.next() {
                table.sizes.check(size.into()).map_err(|_| ())?;
                *of_program = size;
            }
        }
        Ok(Some(Self(sizes)))
    }

    pub(crate) fn size_of(&self, table: &Table) -> usize {
        self.0.get(table.kind as usize - 1).map_or(table.size, |&size| size.into())
    }
}
