//! Arenas.
//!
//! An arena owns what the library builds: lists and nested structs of decoded messages. It also keeps the detail of
//! the last error, and lends memory to calls that encode more than 2 KiB. It is the only object that is created and
//! freed:
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
//! What a function builds in an arena stays valid until `tera_arena_reset` or `tera_arena_free`. A reset keeps the
//! memory, so after the first few messages no call allocates. An arena must be used by one thread at a time;
//! different threads may use different arenas at once.

use std::alloc::{Layout, alloc, dealloc};
use std::cell::{Cell, RefCell};
use std::ffi::CStr;
use std::mem::MaybeUninit;
use std::ptr;

use bumpalo::Bump;
use bumpalo::collections::Vec;
use libc::{c_char, c_void};

use super::{TERA_OK, tera_status};
use crate::boundary;
use crate::fault::{Error, Fault, Result, Step, Text};
use crate::message::{Empty, Target};
use crate::program::Program;
use crate::schema::Table;

/// Memory for decoded messages and the detail of the last error. Opaque.
pub struct tera_arena {
    bump: Bump,
    /// How many bytes it may take from the system.
    limit: usize,
    /// The program that made it, if its structs have other sizes than the library's.
    program: Option<Program>,
    pub(crate) fault: RefCell<Fault>,
    error: Cell<tera_status>,
    /// How much room the next message may need that is encoded.
    expected: Cell<usize>,
    /// How many in a row were encoded that needed little of that.
    small: Cell<u8>,
    text: RefCell<Text>,
    skipped: Skipped,
}

/// What the last call skipped: how often, and a string in the arena for each of the first few. A string is stored
/// before it is counted, and nothing beyond the count is ever read.
struct Skipped {
    count: Cell<usize>,
    texts: [Cell<*const c_char>; TERA_ARENA_SKIPPED_TEXTS],
}

impl Skipped {
    fn none() -> Self {
        Self { count: Cell::new(0), texts: [const { Cell::new(c"".as_ptr()) }; TERA_ARENA_SKIPPED_TEXTS] }
    }

    fn add(&self, text: impl FnOnce() -> *const c_char) {
        let count = self.count.get();
        if let Some(slot) = self.texts.get(count) {
            slot.set(text());
        }
        self.count.set(count + 1);
    }

    /// The string with this index, NUL-terminated; empty if there is none.
    fn text(&self, index: usize) -> *const c_char {
        self.texts.get(..self.count.get()).unwrap_or(&self.texts).get(index).map_or(c"".as_ptr(), Cell::get)
    }
}

/// Upper bound of the strings that `tera_arena_skipped_message` has.
pub const TERA_ARENA_SKIPPED_TEXTS: usize = 16;

/// What the bump allocator puts behind every chunk.
const CHUNK_FOOTER: usize = 6 * size_of::<usize>();

/// Limit in bytes of an arena that is created with limit 0: 64 MiB.
pub const TERA_ARENA_DEFAULT_LIMIT: usize = 67108864;

impl tera_arena {
    fn new(limit: usize, program: Option<Program>) -> Self {
        let arena = Self {
            bump: Bump::new(),
            limit: if limit == 0 { TERA_ARENA_DEFAULT_LIMIT } else { limit },
            program,
            fault: RefCell::default(),
            error: Cell::new(TERA_OK),
            expected: Cell::new(0),
            small: Cell::new(0),
            text: RefCell::default(),
            skipped: Skipped::none(),
        };
        arena.take_no_chunk();
        arena
    }

    /// Forgets the content, and with it whatever points into it. What was in several pieces is kept as one, so that as
    /// much will fit without another allocation; but no more than a quarter of the limit, of which the rest is for what
    /// comes next.
    fn reset(&mut self) {
        self.clear_error();
        let held = self.bump.allocated_bytes();
        self.bump.reset();
        let may_keep = held <= self.limit / 4;
        if !may_keep || self.bump.allocated_bytes() < held {
            self.replace(if may_keep { held } else { 0 });
        }
    }

    /// Has other memory from now on.
    #[cold]
    fn replace(&mut self, capacity: usize) {
        self.bump = Bump::new(); // the old memory goes before the new one comes
        self.bump = Bump::try_with_capacity(capacity).unwrap_or_default();
        self.take_no_chunk();
    }

    /// How many bytes it has from the system: chunks, each with a footer.
    fn held(&self) -> usize {
        self.bump.allocated_bytes_including_metadata()
    }

    /// Takes memory from the chunk that there is, or else with another one.
    #[inline(always)]
    fn take<T>(&self, size: usize, mut take: impl FnMut() -> Option<T>) -> Result<T> {
        match take() {
            Some(taken) => Ok(taken),
            None => self.take_with_new_chunk(size, take),
        }
    }

    #[cold]
    #[inline(never)]
    fn take_with_new_chunk<T>(&self, size: usize, mut take: impl FnMut() -> Option<T>) -> Result<T> {
        // The bump allocator does not count the footer that it puts behind every chunk. A limit below what is allocated
        // would be none at all.
        let chunks = self.bump.allocated_bytes();
        let footers = self.held() - chunks + CHUNK_FOOTER;
        self.bump.set_allocation_limit(Some(self.limit.saturating_sub(footers).max(chunks)));
        let taken = take();
        self.take_no_chunk();
        taken.ok_or_else(|| self.refused(size))
    }

    /// Only `take_with_new_chunk` lets the bump allocator take another chunk.
    fn take_no_chunk(&self) {
        self.bump.set_allocation_limit(Some(self.bump.allocated_bytes()));
    }

    /// An empty message in the arena, in memory that has room for the program's struct too.
    #[inline(always)]
    pub(crate) fn empty(&self, table: &'static Table) -> Result<Empty<'_, '_>> {
        let memory = match &self.program {
            None => self.words(table.size)?,
            Some(program) => self.memory_for(program, table)?,
        };
        // SAFETY: new memory of at least the struct's size, to which nobody else refers.
        Ok(unsafe { Empty::at(memory, table) })
    }

    /// Memory for a message, in which is zero what the program's struct has more than this library's.
    #[cold]
    fn memory_for(&self, program: &Program, table: &'static Table) -> Result<*mut u8> {
        let size = program.size_of(table).max(table.size);
        let memory = self.words(size)?;
        // SAFETY: the memory has this size.
        unsafe { memory.add(table.size).write_bytes(0, size - table.size) };
        Ok(memory)
    }

    #[inline(always)]
    fn words(&self, size: usize) -> Result<*mut u8> {
        let layout = Layout::from_size_align(size, align_of::<u64>()).map_err(|_| Error::Internal)?;
        Ok(self.raw(layout)?.as_ptr())
    }

    /// Gives a message in this arena, and those nested in it, the sizes of the program's structs: it is handed out.
    #[inline(always)]
    pub(crate) fn fit<'a>(&'a self, message: Target<'_, 'a>) -> Result<()> {
        match &self.program {
            None => Ok(()),
            Some(program) => message.fit(program, self),
        }
    }

    /// As `fit`, for the messages that are nested in one.
    #[inline(always)]
    pub(crate) fn fit_nested<'a>(&'a self, message: Target<'_, 'a>) -> Result<()> {
        match &self.program {
            None => Ok(()),
            Some(program) => message.fit_nested(program, self),
        }
    }

    /// A list of `len` times `value` in the arena.
    #[allow(clippy::mut_from_ref)] // every call gives new memory
    pub(crate) fn alloc_slice<T: Copy>(&self, len: usize, value: T) -> Result<&mut [T]> {
        let size = len.saturating_mul(size_of::<T>());
        self.take(size, || self.bump.try_alloc_slice_fill_copy(len, value).ok())
    }

    /// A copy of `bytes` in the arena.
    pub(crate) fn copy(&self, bytes: &[u8]) -> Result<&[u8]> {
        self.take(bytes.len(), || self.bump.try_alloc_slice_copy(bytes).map(|copy| &*copy).ok())
    }

    /// A copy of `bytes` in the arena, with a NUL behind them.
    #[allow(clippy::mut_from_ref)] // every call gives new memory
    fn copy_with_nul(&self, bytes: &[u8]) -> Result<&mut [u8]> {
        let copy = self.alloc_slice(bytes.len().checked_add(1).ok_or(Error::TooLarge)?, 0)?;
        copy[..bytes.len()].copy_from_slice(bytes);
        Ok(copy)
    }

    /// A list in the arena that grows by `reserve`.
    pub(crate) fn list<T>(&self, capacity: usize) -> Result<Vec<'_, T>> {
        let mut list = Vec::new_in(&self.bump);
        self.reserve(&mut list, capacity)?;
        Ok(list)
    }

    /// Gives a list of this arena a capacity for so many more items.
    pub(crate) fn reserve<T>(&self, list: &mut Vec<'_, T>, more: usize) -> Result<()> {
        let size = list.len().saturating_add(more).saturating_mul(size_of::<T>());
        self.take(size, || list.try_reserve_exact(more).ok())
    }

    /// Whether the next message that is encoded may be larger than this.
    #[inline]
    pub(crate) fn expects_more_than(&self, size: usize) -> bool {
        self.expected.get() > size
    }

    /// Memory for the next message that is encoded. When it is dropped it is the arena's again.
    pub(crate) fn room_for_message(&self) -> Result<Vec<'_, MaybeUninit<u8>>> {
        let expected = self.expected.get();
        let mut room = self.list(expected)?;
        // SAFETY: the list has the capacity, and its items need no value.
        unsafe { room.set_len(expected) };
        Ok(room)
    }

    /// Notes the size of a message that was encoded and had not room enough: the next one may be like it.
    #[cold]
    pub(crate) fn expect_message(&self, size: usize) {
        const MOST: usize = 1 << 20; // what is larger does without
        self.expected.set(size.next_power_of_two().min(MOST));
    }

    /// Notes whether a message was small that was encoded to this memory. When some were, the next one may be small too.
    pub(crate) fn message_was_small(&self, small: bool) {
        const SOME: u8 = 8;
        self.small.set(if small { self.small.get() + 1 } else { 0 });
        if self.small.get() == SOME {
            self.small.set(0);
            self.expected.set(0);
        }
    }

    /// Keeps that something was skipped: what it is, why, and where it stands in a text. A string for which the arena
    /// has no room is left empty: the call needs none to succeed.
    #[cold]
    pub(crate) fn skipped(&self, error: Error, what: &[u8], place: Option<(&[u8], usize)>) {
        self.skipped.add(|| {
            let text = Text::of_skipped(what, error, place);
            self.copy_with_nul(text.as_str().as_bytes()).map_or(c"".as_ptr(), |copy| copy.as_ptr().cast())
        });
    }

    /// Uninitialised memory in the arena.
    #[inline(always)]
    pub(crate) fn raw(&self, layout: Layout) -> Result<ptr::NonNull<u8>> {
        self.take(layout.size(), || self.bump.try_alloc_layout(layout).ok())
    }

    /// Why an allocation failed: the arena's limit, or the system's memory.
    #[cold]
    fn refused(&self, size: usize) -> Error {
        // The bump allocator says only no. It takes its chunks in sizes that may be twice what is wanted, and in whole
        // pages, so near the limit it was the limit.
        const SLACK: usize = 8192;
        let chunk = size.saturating_mul(2).saturating_add(SLACK);
        if self.held().saturating_add(chunk) <= self.limit { Error::OutOfMemory } else { Error::MemoryLimit }
    }

    /// Forgets the last error; every function that is given an arena begins so.
    #[inline]
    pub(crate) fn clear_error(&self) {
        self.skipped.count.set(0);
        if self.error.replace(TERA_OK) != TERA_OK {
            self.forget_fault();
        }
    }

    /// Keeps the error of a call, with the place that the fault collected on its way up.
    #[cold]
    pub(crate) fn set_error(&self, error: Error) {
        self.error.set(error as tera_status);
        *self.text.borrow_mut() = self.fault.borrow().describe(error);
    }

    /// Forgets a fault that is not to become the error of the call.
    #[cold]
    #[inline(never)]
    pub(crate) fn forget_fault(&self) {
        self.fault.take();
    }

    /// The text of the current fault, kept in the arena; the fault is forgotten. `steps` are the fields that lead
    /// to it, the innermost first.
    #[cold]
    pub(crate) fn take_fault(&self, error: Error, steps: &[Step]) -> Result<&[u8]> {
        let mut fault = self.fault.take();
        for step in steps {
            fault.in_step(*step);
        }
        self.copy(fault.describe(error).as_str().as_bytes())
    }
}

/// Creates an arena for a program whose structs have the sizes in `layout`. C and C++ call the macro
/// `tera_arena_new(limit)`, which passes the `TERA_LAYOUT` of their header. Other languages pass the `TERA_LAYOUT`
/// that their structs were generated from.
///
/// Structs that the library builds in the arena have these sizes, whether the library is older or newer than the
/// program. So a program may read and copy every field of its structs. Fields that an older program lacks are kept
/// in `unknown_fields` and encoded again. Fields that an older library lacks are zero; what arrived for them is in
/// `unknown_fields` too.
///
/// The arena allocates at most `limit` bytes for what is built in it (0: `TERA_ARENA_DEFAULT_LIMIT`), and nothing
/// before it needs it. The arena itself takes 1 KiB more.
///
/// A decoded list is larger than its input: an empty `Any` of 2 bytes becomes a struct of 64 bytes, and a list that
/// grows is copied. Hostile input can need about 250 times its size, and more as indented JSON. The limit bounds
/// that; `docs/reliability.md` has the numbers.
///
/// Returns NULL if the system has no memory, or if `layout` is NULL or not of a header with this ABI version. Free
/// the arena with `tera_arena_free`.
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

/// Frees an arena and everything in it. Does nothing for NULL.
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

/// Empties an arena for reuse. Everything that was built in it, and the last error, becomes invalid. The arena
/// keeps memory of up to a quarter of its limit. Does nothing for NULL.
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

/// Allocates `size` bytes in an arena for structs, lists and strings of the caller: aligned to `align` (a power of
/// two up to 4096, or 0: as for any message), not initialised, valid as long as the content of the arena. If `size`
/// is 0 it allocates one byte.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if an argument is invalid. The arena
/// keeps the detail.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_alloc(arena: *mut tera_arena, size: usize, align: usize) -> *mut c_void {
    let mut memory = ptr::null_mut();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        let align = if align == 0 { align_of::<u64>() } else { align };
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

/// Copies `len` bytes to an arena and adds a NUL, for input or strings that would not live long enough.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if `data` is NULL with a length. The
/// arena keeps the detail.
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
    unsafe { known(arena) }.map_or_else(|error| error as tera_status, |arena| arena.error.get())
}

/// Returns the detail of the last call with this arena for people: what is wrong, and where, for example
/// `TeraEvent.events[1].value: the input ends inside a field (at byte 214)`. If several things are wrong it names
/// one. NUL-terminated and never NULL; empty if the call succeeded. Valid until the next call with this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_message(arena: *const tera_arena) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    match unsafe { known(arena) } {
        Ok(arena) if arena.error.get() != TERA_OK => arena.text.borrow().as_ptr(),
        _ => c"".as_ptr(),
    }
}

/// Returns the byte offset in the input at which the last call with this arena failed, counted from 0; `SIZE_MAX`
/// if it did not fail or the error has no offset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_offset(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    match unsafe { known(arena) } {
        Ok(arena) if arena.error.get() != TERA_OK => arena.fault.borrow().offset().unwrap_or(usize::MAX),
        _ => usize::MAX,
    }
}

/// Returns the line of the text at which the last call with this arena failed, counted from 1; 0 if it did not fail
/// or read no text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_line(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { line_and_column(arena) }.map_or(0, |place| place.0)
}

/// Returns the column of the text at which the last call with this arena failed, in bytes and counted from 1; 0 if
/// it did not fail or read no text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_error_column(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { line_and_column(arena) }.map_or(0, |place| place.1)
}

/// Where in a text the last call failed.
///
/// # Safety
///
/// `arena` is NULL or a live arena.
unsafe fn line_and_column(arena: *const tera_arena) -> Option<(usize, usize)> {
    // SAFETY: by this function's contract.
    let arena = unsafe { known(arena) }.ok().filter(|arena| arena.error.get() != TERA_OK)?;
    arena.fault.borrow().line()
}

/// Returns how many unknown things the last call with this arena skipped because its flags allow that: fields,
/// names of enum values, and types of `Any`. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped(arena: *const tera_arena) -> usize {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(0, |arena| arena.skipped.count.get())
}

/// Returns what the last call with this arena skipped, for people, for example `newField: the message has no such
/// field (line 1, column 84)`: one string for each of the first `TERA_ARENA_SKIPPED_TEXTS`, `index` counted from 0.
/// NUL-terminated and never NULL; empty for a larger index. Valid until the next call with this arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_skipped_message(arena: *const tera_arena, index: usize) -> *const c_char {
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    unsafe { known(arena) }.map_or(c"".as_ptr(), |arena| arena.skipped.text(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_has_the_footer_that_the_limit_counts() {
        let bump = Bump::with_capacity(1000);
        assert_eq!(bump.allocated_bytes_including_metadata() - bump.allocated_bytes(), CHUNK_FOOTER);
    }

    #[test]
    fn no_more_is_taken_than_the_limit() {
        for limit in (1..3000).chain([4096, 8192, 65536, 100_000, 1 << 20]) {
            for size in [1, 7, 64, 300, 5000] {
                let arena = tera_arena::new(limit, None);
                while arena.copy(&vec![1; size]).is_ok() {
                    assert!(arena.held() <= limit);
                }
                let mut list = arena.list::<u64>(0).unwrap();
                while arena.reserve(&mut list, size).is_ok() {
                    list.resize(list.len() + size, 0);
                    assert!(arena.held() <= limit);
                }
            }
        }
    }
}
