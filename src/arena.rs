//! The core of an arena: memory for what is decoded, and the detail of the last error.

use core::alloc::Layout;
use core::cell::{Cell, RefCell};
use core::mem::MaybeUninit;
use core::ptr;

use bumpalo::Bump;
use bumpalo::collections::Vec;
use core::ffi::c_char;

use crate::fault::{Error, Fault, Result, Step, Text};
use crate::generated::statuses::{TERA_OK, tera_status};
use crate::message::Empty;
use crate::program::Program;
use crate::registry;
use crate::schema::Table;

/// Memory for decoded messages and the detail of the last error. Opaque.
pub struct tera_arena {
    bump: Bump,
    /// How many bytes it may take from the system.
    limit: usize,
    /// The program that made it, if its structs have other sizes than the library's.
    pub(crate) program: Option<Program>,
    pub(crate) fault: RefCell<Fault>,
    error: Cell<tera_status>,
    /// How much room the next message may need that is encoded.
    expected: Cell<usize>,
    /// How many in a row were encoded that needed little of that.
    small: Cell<u8>,
    text: RefCell<Text>,
    pub(crate) skipped: Skipped,
}

/// What the last call skipped: how often, and a string in the arena for each of the first few. A string is stored
/// before it is counted, and nothing beyond the count is ever read.
pub(crate) struct Skipped {
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

    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    /// The string with this index, NUL-terminated; empty if there is none.
    pub(crate) fn text(&self, index: usize) -> *const c_char {
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
    pub(crate) fn new(limit: usize, program: Option<Program>) -> Self {
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
    pub(crate) fn reset(&mut self) {
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
    pub(crate) fn held(&self) -> usize {
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

    /// Uninitialised memory for messages.
    #[inline(always)]
    pub(crate) fn words(&self, size: usize) -> Result<*mut u8> {
        let layout = Layout::from_size_align(size, align_of::<u64>()).map_err(|_| Error::TooLarge)?;
        Ok(self.raw(layout)?.as_ptr())
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
    pub(crate) fn copy_with_nul(&self, bytes: &[u8]) -> Result<&mut [u8]> {
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

    /// Keeps what is known of the place of an error, if there is an arena for it.
    #[cold]
    pub(crate) fn note(arena: Option<&Self>, error: Error, note: impl FnOnce(&mut Fault)) -> Error {
        if let Some(arena) = arena {
            note(&mut arena.fault.borrow_mut());
        }
        error
    }

    /// Keeps the error of a call, with the place that the fault collected on its way up.
    #[cold]
    pub(crate) fn set_error(&self, error: Error) {
        self.error.set(error as tera_status);
        *self.text.borrow_mut() = self.fault.borrow().describe(error, &registry::NAMES);
    }

    /// The status of the last call.
    pub(crate) fn status(&self) -> tera_status {
        self.error.get()
    }

    /// The detail of the last call, NUL-terminated; empty if it succeeded.
    pub(crate) fn error_message(&self) -> *const c_char {
        if self.error.get() == TERA_OK { c"".as_ptr() } else { self.text.borrow().as_ptr() }
    }

    /// The place of the error of the last call, if it failed.
    pub(crate) fn error_place(&self) -> Option<Fault> {
        (self.error.get() != TERA_OK).then(|| *self.fault.borrow())
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
        self.copy(fault.describe(error, &registry::NAMES).as_str().as_bytes())
    }
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
