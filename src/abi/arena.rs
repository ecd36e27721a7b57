//! Arenas.
//!
//! An arena owns what the library builds: lists and nested structs of decoded messages. It also stores the detail of
//! the last error, and provides scratch memory for calls that encode more than 2 KiB. It is the only object that is
//! created and freed:
//!
//! ```c
//! tera_arena *arena = tera_arena_new(0);
//! for (;;) {                  // for every message that arrives
//!   ...                       // decode and use it
//!   tera_arena_reset(arena);
//! }
//! tera_arena_free(arena);
//! ```
//!
//! Everything that a function builds in an arena stays valid until `tera_arena_reset` or `tera_arena_free`. A reset
//! keeps the memory, so after the first few messages no call allocates. An arena must be used by one thread at a time;
//! different threads may use different arenas at once.

use alloc::alloc::{alloc, dealloc};
use core::alloc::Layout;
use core::ffi::{CStr, c_char, c_void};
use core::ptr;

use super::tera_status;
use crate::arena::tera_arena;
use crate::boundary;
use crate::fault::{Error, Fault, Result};
use crate::head::tera_head;
use crate::program::Program;

/// Creates an arena for a program whose structs have the sizes in `layout`. C and C++ call the macro
/// `tera_arena_new(limit)`, which passes the `TERA_LAYOUT` of their header. Other languages pass the `TERA_LAYOUT`
/// that their structs were generated from.
///
/// Structs that the library builds in the arena have these sizes, whether the library is older or newer than the
/// program. So a program may read and copy every field of its structs. Fields that an older program lacks are kept in
/// `unknown_fields` and encoded again. Fields that an older library lacks are zero, and their bytes are in
/// `unknown_fields`.
///
/// The arena allocates at most `limit` bytes for its content, or `TERA_ARENA_DEFAULT_LIMIT` if `limit` is 0. It
/// allocates them when it needs them. The arena itself takes another 1 KiB.
///
/// A decoded list is larger than its input: an empty `Any` of 2 bytes becomes a struct of 64 bytes, and a list that
/// grows is copied. Hostile input can need about 250 times its size in memory, and more when written as indented JSON.
/// The limit bounds that; `docs/reliability.md` has the numbers.
///
/// Returns NULL if the system has no memory, or if `layout` is NULL or from a header with another ABI version. Free the
/// arena with `tera_arena_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_new_for(limit: usize, layout: *const c_char) -> *mut tera_arena {
    if layout.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: not NULL, and the header's contract: NUL-terminated.
    let Ok(program) = Program::of(unsafe { CStr::from_ptr(layout) }) else { return ptr::null_mut() };
    let layout = Layout::new::<tera_arena>();
    // SAFETY: the size of `tera_arena` is not zero.
    let arena = unsafe { alloc(layout) }.cast::<tera_arena>();
    if !arena.is_null() {
        // SAFETY: freshly allocated with the layout of `tera_arena`.
        unsafe { arena.write(tera_arena::new(limit, program)) };
    }
    arena
}

/// Frees an arena and everything in it. Does nothing if `arena` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_free(arena: *mut tera_arena) {
    if !arena.is_null() && arena.is_aligned() {
        // SAFETY: the header's contract: `arena` comes from `tera_arena_new` and is not used after this.
        unsafe {
            arena.drop_in_place();
            dealloc(arena.cast(), Layout::new::<tera_arena>());
        }
    }
}

/// Empties an arena for reuse. Everything that was built in it, and the last error, becomes invalid. The arena keeps up
/// to a quarter of its limit as memory for reuse. Does nothing if `arena` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_reset(arena: *mut tera_arena) {
    if arena.is_aligned() {
        // SAFETY: aligned, and the header's contract: `arena` is NULL or a live arena that nobody else uses meanwhile.
        if let Some(arena) = unsafe { arena.as_mut() } {
            arena.reset();
        }
    }
}

/// Allocates `size` bytes in an arena, for structs, lists and strings that the caller builds. The memory is not
/// initialised, and stays valid until the arena is reset or freed. It is aligned to `align` bytes, a power of two up to
/// 4096; 0 stands for the alignment of messages. If `size` is 0, one byte is allocated.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if an argument is invalid. The arena stores
/// the detail of the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_alloc(arena: *mut tera_arena, size: usize, align: usize) -> *mut c_void {
    let mut memory = ptr::null_mut();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        let align = if align == 0 { align_of::<tera_head>() } else { align };
        if !align.is_power_of_two() || align > 4096 {
            return Err(Error::InvalidArgument);
        }
        // No size is one byte too, so that the pointer is one to memory. A size that no layout can have is beyond every
        // limit.
        let layout = Layout::from_size_align(size.max(1), align).map_err(|_| Error::MemoryLimit)?;
        memory = arena.ok_or(Error::NullPointer)?.raw(layout)?.as_ptr();
        Ok(())
    });
    memory.cast()
}

/// Copies `len` bytes into an arena and appends a NUL. Use it for input or strings that would be freed too early.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if `data` is NULL and `len` is not 0. The
/// arena stores the detail of the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_dup(
    arena: *mut tera_arena,
    data: *const c_void,
    len: usize,
) -> *mut c_void {
    let mut memory = ptr::null_mut();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        // SAFETY: the header's contract: `data` is readable for `len` bytes.
        let bytes = unsafe { boundary::input(data.cast(), len) }?;
        memory = arena.ok_or(Error::NullPointer)?.copy_with_nul(bytes)?.as_mut_ptr();
        Ok(())
    });
    memory.cast()
}

/// An arena that is asked for something.
///
/// # Safety
///
/// `arena` is NULL, not aligned, or a live arena.
unsafe fn known<'a>(arena: *const tera_arena) -> Result<&'a tera_arena> {
    // SAFETY: by this function's contract.
    unsafe { boundary::arena(arena) }?.ok_or(Error::NullPointer)
}

/// Returns the number of bytes that an arena has allocated; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_size(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(0, tera_arena::held)
}

/// Returns the status of the last call with this arena; `TERA_ERR_NULL_POINTER` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error(arena: *const tera_arena) -> tera_status {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or_else(|error| error as tera_status, tera_arena::status)
}

/// Describes the error of the last call with this arena, with its field path and position, for example
/// `TeraEvent.events[1].value: the input ends inside a field (at byte 214)`. If the input has several errors, it
/// describes one of them. NUL-terminated and never NULL; empty if the call succeeded. Valid until the next call with
/// this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_message(arena: *const tera_arena) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(c"".as_ptr(), tera_arena::error_message)
}

/// Returns the byte offset in the input at which the last call with this arena failed, counted from 0; `SIZE_MAX`
/// if it did not fail or the error has no offset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_offset(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { place(arena) }.and_then(|fault| fault.offset()).unwrap_or(usize::MAX)
}

/// Returns the line of the JSON text at which the last call with this arena failed, counted from 1; 0 if it did not
/// fail or did not read JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_line(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { place(arena) }.and_then(|fault| fault.line()).map_or(0, |line| line.0)
}

/// Returns the column of the JSON text at which the last call with this arena failed, in bytes and counted from 1; 0 if
/// it did not fail or did not read JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_column(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { place(arena) }.and_then(|fault| fault.line()).map_or(0, |line| line.1)
}

/// Where the last call with an arena failed, if it did.
///
/// # Safety
///
/// `arena` is NULL or a live arena.
unsafe fn place<'a>(arena: *const tera_arena) -> Option<&'a Fault> {
    // SAFETY: by this function's contract.
    unsafe { known(arena) }.ok()?.error_place()
}

/// Returns the number of unknown fields, enum value names and `Any` types that the last call with this arena skipped,
/// as its flags allowed. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(0, |arena| arena.skipped.count())
}

/// Describes what the last call with this arena skipped, for example `newField: the message has no such field (line 1,
/// column 84)`. `index` counts from 0. There is one string for each of the first `TERA_ARENA_SKIPPED_TEXTS`.
/// NUL-terminated and never NULL; empty for a larger index. Valid until the next call with this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped_message(arena: *const tera_arena, index: usize) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(c"".as_ptr(), |arena| arena.skipped.text(index))
}
