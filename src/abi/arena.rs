//! Arenas.
//!
//! An arena owns what the library has to build: lists and nested structs of decoded messages. It also keeps the
//! detail of the last error, and lends memory to calls that encode messages of more than 2 KiB. It is the only object
//! with a life of its own:
//!
//! ```c
//! tera_arena *arena = tera_arena_new(0);
//! for (;;) {              // for every message that arrives
//!   ...                   // decode, use
//!   tera_arena_reset(arena);
//! }
//! tera_arena_free(arena);
//! ```
//!
//! What a function builds in an arena stays valid until `tera_arena_reset` or `tera_arena_free`. After the first
//! few messages an arena that is reset has memory enough, and no call allocates. One arena is used by one thread at
//! a time; different arenas may be used by different threads at once.

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::CStr;
use std::ptr;

use libc::{c_char, c_void};

use super::tera_status;
use crate::arena::tera_arena;
use crate::boundary;
use crate::fault::{Error, Fault, Result};
use crate::program::Program;

/// Makes an arena for a program whose structs have the sizes that `layout` says; C and C++ call it by the macro
/// `tera_arena_new(limit)`, which passes their header's `TERA_LAYOUT`. Other languages pass the `TERA_LAYOUT` that their
/// structs were written or generated from.
///
/// What the library builds in the arena has these sizes, whether it is older or newer than the program. So a program may
/// read and copy every field of its structs. Fields that an older program lacks are in `unknown_fields`, and travel on;
/// fields that an older library lacks are zero, and what arrived for them is in `unknown_fields` too.
///
/// The arena takes at most `limit` bytes from the system for what is built in it (0: the default,
/// `TERA_ARENA_DEFAULT_LIMIT`); its own 1 KiB does not count. It takes nothing before it needs it.
///
/// Decoded lists take more room than their input: an empty `Any`, 2 bytes, becomes a struct of 64, and while a list
/// grows it is there twice. Hostile input can so take some 250 times its size, and more where it becomes indented JSON;
/// the limit is what bounds it. `docs/reliability.md` says what takes how much.
///
/// Returns NULL when the system has no memory, and when `layout` is NULL or not one of a header with this library's ABI
/// version. The caller frees the arena with `tera_arena_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_new_for(limit: usize, layout: *const c_char) -> *mut tera_arena {
    boundary::contain(|| {
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
    })
    .unwrap_or(ptr::null_mut())
}

/// Frees an arena and everything in it. NULL is allowed and does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_free(arena: *mut tera_arena) {
    if !arena.is_null() && arena.is_aligned() {
        boundary::contain(|| {
            // SAFETY: the header's contract: `arena` comes from `tera_arena_new` and is not used after this.
            unsafe {
                arena.drop_in_place();
                dealloc(arena.cast(), Layout::new::<tera_arena>());
            }
        });
    }
}

/// Forgets everything in an arena, so that its memory can be used again; the last error is forgotten too. All
/// that was built in it is invalid from then on. Memory of up to a quarter of the limit is kept for what comes next.
/// NULL is allowed and does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_reset(arena: *mut tera_arena) {
    boundary::contain(|| {
        if arena.is_aligned() {
            // SAFETY: aligned, and the header's contract: `arena` is NULL or a live arena that nobody else uses meanwhile.
            if let Some(arena) = unsafe { arena.as_mut() } {
                arena.reset();
            }
        }
    });
}

/// Memory for a caller's own structs, lists and texts that live as long as the arena's content: `size` bytes
/// aligned to `align` (a power of two, at most 4096; 0: as for any message), not initialised. Bindings of
/// garbage-collected languages build messages there.
///
/// Returns NULL when the arena's limit or the system's memory is reached, or when an argument is not valid; the
/// detail is then in the arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_alloc(arena: *mut tera_arena, size: usize, align: usize) -> *mut c_void {
    let mut memory = ptr::null_mut();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        let align = if align == 0 { align_of::<u64>() } else { align };
        if !align.is_power_of_two() || align > 4096 {
            return Err(Error::InvalidArgument);
        }
        // A size that no layout can have is beyond every limit.
        let layout = Layout::from_size_align(size, align).map_err(|_| Error::MemoryLimit)?;
        memory = arena.ok_or(Error::NullPointer)?.raw(layout)?.as_ptr();
        Ok(())
    });
    memory.cast()
}

/// A copy of `len` bytes in the arena, followed by a NUL, for input or texts that do not live long enough where
/// they are.
///
/// Returns NULL when the arena's limit or the system's memory is reached, or when `data` is NULL with a length; the
/// detail is then in the arena.
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

/// Number of bytes that an arena holds from the system now; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_size(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(0, tera_arena::held)
}

/// Status of the last call that was given this arena; `TERA_ERR_NULL_POINTER` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error(arena: *const tera_arena) -> tera_status {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or_else(|error| error as tera_status, tera_arena::status)
}

/// Detail of the last call that was given this arena, for people: what is wrong and where, for example
/// `TeraEvent.events[1].value: the input ends inside a field (at byte 214)`. Where several things are wrong it names one
/// of them. NUL-terminated and never NULL; empty when that call succeeded. Valid until the next call with this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_message(arena: *const tera_arena) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(c"".as_ptr(), tera_arena::error_message)
}

/// Byte of the input at which the last call with this arena failed, counted from 0; `SIZE_MAX` when it did not
/// fail or the error has no such place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_offset(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { place(arena) }.and_then(|fault| fault.offset()).unwrap_or(usize::MAX)
}

/// Line of the text at which the last call with this arena failed, counted from 1; 0 when it did not fail or was not
/// given text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_line(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { place(arena) }.and_then(|fault| fault.line()).map_or(0, |line| line.0)
}

/// Column of the text at which the last call with this arena failed, in bytes and counted from 1; 0 when it did not
/// fail or was not given text.
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
unsafe fn place(arena: *const tera_arena) -> Option<Fault> {
    // SAFETY: by this function's contract.
    unsafe { known(arena) }.ok()?.error_place()
}

/// How much the last call with this arena left out because this schema does not know it: fields, names of enum
/// values, and types of `Any`s, where its flags allowed that. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(0, |arena| arena.skipped.count.get())
}

/// What the last call with this arena left out, for people, for example `newField: the message has no such field
/// (line 1, column 84)`: one text for each of the first `TERA_ARENA_SKIPPED_TEXTS`, `index` counted from 0.
/// NUL-terminated and never NULL, but empty for an index beyond. Valid until the next call with this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped_message(arena: *const tera_arena, index: usize) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(c"".as_ptr(), |arena| arena.skipped.text(index))
}
