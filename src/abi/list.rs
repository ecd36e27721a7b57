//! Lists.
//!
//! A list in a message is a pointer and a length, and may be an array of the caller. These functions build one in
//! an arena, element by element:
//!
//! ```c
//! tera_event event = TERA_EVENT_INIT;
//! size_t capacity = 0;
//! for (...) {
//!   tera_any *any = TERA_LIST_ADD(arena, &event.events, &capacity, any);
//!   if (!any) return tera_arena_error(arena);
//!   any->message = &device->base;
//! }
//! ```
//!
//! `capacity` is the number of elements that the list has room for. Each list has its own. Initialise it to 0: if
//! the list already has elements, the first call copies them to the arena. A list that grows is moved, so pointers
//! to its elements become invalid. After `tera_arena_reset` or `tera_arena_free` set the list to `{ NULL, 0 }` and
//! its capacity to 0 before you add to it again.

use core::alloc::Layout;
use core::ffi::{c_char, c_void};
use core::ptr;

use super::{tera_arena, tera_status, tera_str, tera_str_list};
use crate::boundary;
use crate::fault::{Error, Result};
use crate::head::tera_head;
use crate::message::{Growing, Text};
use crate::registry;
use crate::schema::{MAX_SIZE, Sizes};

/// How many elements a list has room for that begins to grow.
const FIRST: usize = 4;

/// A list of the caller and its capacity, which must not be a part of it.
///
/// # Safety
///
/// As [`boundary::output`] for each, with what every list is laid out as.
unsafe fn growing<'a, L>(list: *mut L, capacity: *mut usize) -> Result<(&'a mut Growing, &'a mut usize)> {
    if capacity.addr().wrapping_sub(list.addr()) < size_of::<Growing>() && !list.is_null() {
        return Err(Error::InvalidArgument);
    }
    // SAFETY: by this function's contract, and they do not overlap.
    unsafe { Ok((boundary::output(list.cast::<Growing>())?, boundary::output(capacity)?)) }
}

/// Gives a list of the caller's room for one more element. The new element is not part of it yet.
///
/// # Safety
///
/// If its pointer is neither NULL nor misaligned, the list has as many elements as it says. If `capacity` is
/// greater than that, its memory has room for `capacity` elements. `element` is the layout of an element.
unsafe fn room_for_one(
    arena: &tera_arena,
    list: &mut Growing,
    capacity: &mut usize,
    element: Layout,
) -> Result<*mut u8> {
    let (size, align) = (element.size(), element.align());
    if list.len > 0 && list.data.is_null() {
        return Err(Error::NullPointer);
    }
    if (list.len > 0 || *capacity > 0) && !list.data.addr().is_multiple_of(align) {
        return Err(Error::InvalidArgument);
    }
    if list.len >= MAX_SIZE as usize
        || list.len.checked_mul(size).is_none_or(|len| len >= isize::MAX as usize - size)
    {
        return Err(Error::TooLarge);
    }
    if *capacity <= list.len || list.data.is_null() {
        let more = list.len.saturating_mul(2).max(FIRST);
        let bytes = more.checked_mul(size).ok_or(Error::TooLarge)?;
        let layout = Layout::from_size_align(bytes, align).map_err(|_| Error::TooLarge)?;
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

/// Appends an empty message of kind `kind` to `list`, a pointer to a list of such messages: for example to the
/// `events` of a `tera_event` if `kind` is `TERA_KIND_ANY`. `TERA_LIST_ADD` checks the type of the list and casts
/// the result.
///
/// Returns the new element. On an error, returns NULL and leaves the list unchanged; `tera_arena_error` returns the
/// status. Errors are: no list has elements of this kind (`TERA_ERR_WRONG_KIND`); a pointer, also `arena`, is NULL or
/// not aligned; `capacity` is a part of the list; the list is too large; memory is exhausted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_list_add(
    arena: *mut tera_arena,
    list: *mut c_void,
    capacity: *mut usize,
    kind: u32,
) -> *mut c_void {
    let mut element = ptr::null_mut();
    // SAFETY: the header's contract is that of each: every list is laid out as `Growing`.
    let (arena, outputs) = unsafe { (boundary::arena(arena), growing(list, capacity)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let (list, capacity) = outputs?;
        let table = registry::of_kind(kind).filter(|table| matches!(table.sizes, Sizes::Fixed(_)));
        let table = table.ok_or(Error::WrongKind)?;
        let layout =
            Layout::from_size_align(table.size, align_of::<tera_head>()).map_err(|_| Error::Internal)?;
        // SAFETY: the header's contract: it is a list of these structs; the room for one is aligned as all of them.
        unsafe {
            element = room_for_one(arena, list, capacity, layout)?;
            table.empty_to(element.cast());
        }
        list.len += 1;
        Ok(())
    });
    element.cast()
}

/// Appends a string to a list of strings. Does not copy `text` (`len` bytes): keep it as long as the list, or copy
/// it with `tera_arena_dup` first.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`, also for `arena`; `TERA_ERR_INVALID_ARGUMENT` if a pointer is not
/// aligned or `capacity` is a part of the list; `TERA_ERR_TOO_LARGE`; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`. The list is changed only on success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_str_list_add(
    arena: *mut tera_arena,
    list: *mut tera_str_list,
    capacity: *mut usize,
    text: *const c_char,
    len: usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each: every list is laid out as `Growing`.
    let (arena, outputs, text) =
        unsafe { (boundary::arena(arena), growing(list, capacity), boundary::input(text.cast(), len)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let ((list, capacity), text) = (outputs?, text?);
        // SAFETY: the header's contract: it is a list of strings; the room for one is aligned as all of them.
        unsafe {
            let element = room_for_one(arena, list, capacity, Layout::new::<tera_str>())?;
            element.cast::<tera_str>().write(Text::of(text).view());
        }
        list.len += 1;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::{TERA_ERR_INVALID_ARGUMENT, TERA_ERR_NULL_POINTER, TERA_ERR_TOO_LARGE, TERA_OK};
    use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_DEVICE_EVENT};
    use crate::generated::{tera_any, tera_any_list};

    #[test]
    fn lists_of_messages_grow() {
        let arena = tera_arena::new(0, None);
        let (mut list, mut capacity) = (tera_any_list::EMPTY, 0);
        for len in 1..20 {
            // SAFETY: all pointers are to live objects of their type; the list has room for the capacity.
            unsafe {
                let (arena, list) = ((&raw const arena).cast_mut(), &raw mut list);
                let element = tera_list_add(arena, list.cast(), &mut capacity, TERA_KIND_ANY);
                (*element.cast::<tera_any>()).value.len = len;
                assert!(tera_list_add(arena, list.cast(), &mut capacity, TERA_KIND_DEVICE_EVENT).is_null());
            }
            assert!(list.len == len && capacity >= len);
        }
        for i in 0..list.len {
            // SAFETY: there are so many elements.
            let element = unsafe { list.data.add(i).read() };
            assert_eq!(
                (element.base.kind, element.value.len, element.message),
                (TERA_KIND_ANY, i + 1, ptr::null())
            );
        }
    }

    fn add(arena: &tera_arena, list: &mut tera_str_list, capacity: &mut usize) -> tera_status {
        // SAFETY: all pointers are to live objects of their type; the list is as the caller promises.
        unsafe { tera_str_list_add((&raw const *arena).cast_mut(), list, capacity, c"text".as_ptr(), 4) }
    }

    #[test]
    fn lists_of_strings_grow() {
        let arena = tera_arena::new(0, None);
        // What a list without memory is said to have room for is not used.
        let (mut list, mut capacity) = (tera_str_list { data: ptr::null(), len: 0 }, 4);
        assert_eq!(add(&arena, &mut list, &mut capacity), TERA_OK);
        // An array of the caller's is not written to.
        let (array, mut capacity) = ([tera_str::of_utf8(b"first")], 0);
        let mut list = tera_str_list { data: array.as_ptr(), len: 1 };
        for len in 2..20 {
            assert_eq!(add(&arena, &mut list, &mut capacity), TERA_OK);
            assert!(list.len == len && capacity >= len);
        }
        for i in 0..list.len {
            // SAFETY: there are so many elements.
            assert_eq!(unsafe { (*list.data.add(i)).len }, if i == 0 { 5 } else { 4 });
        }
    }

    #[test]
    fn lists_that_cannot_be_are_rejected() {
        let arena = tera_arena::new(0, None);
        let misaligned = ptr::without_provenance(1);
        for (data, len, room, expected) in [
            (ptr::null(), 1, 0, TERA_ERR_NULL_POINTER),
            (misaligned, 1, 0, TERA_ERR_INVALID_ARGUMENT),
            (misaligned, 0, 4, TERA_ERR_INVALID_ARGUMENT),
            (tera_str_list::EMPTY.data, MAX_SIZE as usize, 0, TERA_ERR_TOO_LARGE),
            (tera_str_list::EMPTY.data, usize::MAX, usize::MAX, TERA_ERR_TOO_LARGE),
        ] {
            let (mut list, mut capacity) = (tera_str_list { data, len }, room);
            assert_eq!(add(&arena, &mut list, &mut capacity), expected);
            assert_eq!((list.data, list.len, capacity), (data, len, room));
        }
    }
}
