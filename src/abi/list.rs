//! Lists.
//!
//! A list in a message is a pointer and a length, and may be an array of the caller's. These functions build one in an
//! arena, element by element:
//!
//! ```c
//! tera_any_list events = { NULL, 0 };
//! size_t capacity = 0;
//! for (...) {
//!   tera_any *event = TERA_LIST_ADD(arena, &events, &capacity, any);
//!   if (!event) return tera_arena_error(arena);
//!   event->message = &device->base;
//! }
//! ```
//!
//! `capacity` is the number of elements that the list has room for. It begins as 0, whatever the list has already:
//! what a list has that these functions did not build is copied. When a list grows its elements move, so that
//! pointers to them are invalid.

use std::alloc::Layout;
use std::ptr;

use libc::{c_char, c_void};

use super::{tera_arena, tera_status, tera_str, tera_str_list};
use crate::boundary;
use crate::fault::{Error, Result};
use crate::message::{Growing, Text};
use crate::registry;
use crate::schema::{MAX_SIZE, Sizes};

/// How many elements a list has room for that begins to grow.
const FIRST: usize = 4;

/// Gives a list of the caller's room for one more element. The new element is not part of it yet.
///
/// # Safety
///
/// The list has as many elements of `size` bytes as it says, and room for `capacity`, unless that is less.
unsafe fn room_for_one(
    arena: &tera_arena,
    list: &mut Growing,
    capacity: &mut usize,
    size: usize,
) -> Result<*mut u8> {
    if list.len > 0 && list.data.is_null() {
        return Err(Error::NullPointer);
    }
    if list.len >= MAX_SIZE as usize {
        return Err(Error::TooLarge);
    }
    if *capacity <= list.len || list.data.is_null() {
        let more = list.len.saturating_mul(2).max(FIRST);
        let bytes = more.checked_mul(size).ok_or(Error::TooLarge)?;
        let layout = Layout::from_size_align(bytes, align_of::<u64>()).map_err(|_| Error::TooLarge)?;
        let data = arena.raw(layout)?.as_ptr();
        if list.len > 0 {
            // SAFETY: both have room for the elements that there are, and new memory is no part of old.
            unsafe { ptr::copy_nonoverlapping(list.data, data, list.len * size) };
        }
        list.data = data;
        *capacity = more;
    }
    Ok(list.data.wrapping_add(list.len * size))
}

/// Appends an empty message of kind `kind` to `list`, which points to the list of these messages, for example to the
/// `events` of a `tera_event` if `kind` is `TERA_KIND_ANY`. `TERA_LIST_ADD` gives it as its struct.
///
/// Returns the new element, which the caller fills. Returns NULL if the kind's messages are no elements of a list
/// (`TERA_ERR_WRONG_KIND`), a pointer is NULL or not aligned, the list has too many elements, or there is no memory;
/// the status is then in the arena, and the list is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_list_add(
    arena: *mut tera_arena,
    list: *mut c_void,
    capacity: *mut usize,
    kind: u32,
) -> *mut c_void {
    let mut element = ptr::null_mut();
    // SAFETY: the header's contract is that of each: every list is laid out as `Growing`.
    let (arena, list, capacity) = unsafe {
        (boundary::arena(arena), boundary::output(list.cast::<Growing>()), boundary::output(capacity))
    };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let (list, capacity) = (list?, capacity?);
        let table = registry::of_kind(kind).filter(|table| matches!(table.sizes, Sizes::Fixed(_)));
        let table = table.ok_or(Error::WrongKind)?;
        // SAFETY: the header's contract: it is a list of these structs; the room for one is aligned as all of them.
        unsafe {
            element = room_for_one(arena, list, capacity, table.size)?;
            table.empty_to(element.cast());
        }
        list.len += 1;
        Ok(())
    });
    element.cast()
}

/// Appends a string to a list of strings. The string is not copied: `text` (`len` bytes) has to live as long as the
/// list; `tera_arena_dup` copies one.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_INVALID_ARGUMENT` if a pointer is not aligned;
/// `TERA_ERR_TOO_LARGE`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`. The list is changed only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_str_list_add(
    arena: *mut tera_arena,
    list: *mut tera_str_list,
    capacity: *mut usize,
    text: *const c_char,
    len: usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each: every list is laid out as `Growing`.
    let (arena, list, capacity, text) = unsafe {
        (
            boundary::arena(arena),
            boundary::output(list.cast::<Growing>()),
            boundary::output(capacity),
            boundary::input(text.cast(), len),
        )
    };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let (list, capacity, text) = (list?, capacity?, text?);
        // SAFETY: the header's contract: it is a list of strings; the room for one is aligned as all of them.
        unsafe {
            let element = room_for_one(arena, list, capacity, size_of::<tera_str>())?;
            element.cast::<tera_str>().write(Text::of(text).view());
        }
        list.len += 1;
        Ok(())
    })
}
