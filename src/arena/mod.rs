//! The core of an arena: memory for decoded messages, and the detail of the last error.

mod list;
mod memory;

use core::alloc::Layout;
use core::cell::Cell;
use core::ffi::c_char;
use core::mem::MaybeUninit;
use core::{ptr, slice};

pub(crate) use self::list::List;
use self::memory::Memory;

use crate::fault::{Error, Fault, Result, Step, Text};
use crate::generated::statuses::{TERA_OK, tera_status};
use crate::head::tera_head;
use crate::message::Empty;
use crate::program::Program;
use crate::registry;
use crate::schema::Table;

/// Memory for decoded messages and the detail of the last error. Opaque.
pub struct tera_arena {
    memory: Memory,
    /// The program that made it, if its structs have other sizes than the library's.
    pub(crate) program: Option<Program>,
    pub(crate) fault: Fault,
    error: Cell<tera_status>,
    /// Expected size of the next encoded message.
    expected: Cell<usize>,
    /// Number of consecutive encoded messages that were much smaller.
    small: Cell<u8>,
    text: Cell<Text>,
    pub(crate) skipped: Skipped,
}

/// What the last call skipped: the number, and a string in the arena for each of the first few. A string is stored
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

    /// Returns the string with this index, NUL-terminated; empty if there is none.
    pub(crate) fn text(&self, index: usize) -> *const c_char {
        self.texts.get(..self.count.get()).unwrap_or(&self.texts).get(index).map_or(c"".as_ptr(), Cell::get)
    }
}

/// Maximum number of strings that `tera_arena_skipped_message` returns.
pub const TERA_ARENA_SKIPPED_TEXTS: usize = 16;

/// Limit in bytes of an arena that is created with limit 0: 64 MiB.
pub const TERA_ARENA_DEFAULT_LIMIT: usize = 67108864;

impl tera_arena {
    pub(crate) fn new(limit: usize, program: Option<Program>) -> Self {
        Self {
            memory: Memory::new(if limit == 0 { TERA_ARENA_DEFAULT_LIMIT } else { limit }),
            program,
            fault: Fault::default(),
            error: Cell::new(TERA_OK),
            expected: Cell::new(0),
            small: Cell::new(0),
            text: Cell::default(),
            skipped: Skipped::none(),
        }
    }

    /// Discards the content. Everything that points into it becomes invalid.
    pub(crate) fn reset(&mut self) {
        self.clear_error();
        self.memory.reset();
    }

    /// Returns the number of bytes allocated from the system.
    pub(crate) fn held(&self) -> usize {
        self.memory.held()
    }

    /// Builds an empty message in the arena, in memory that is also large enough for the program's struct.
    #[inline(always)]
    pub(crate) fn empty(&self, table: &'static Table) -> Result<Empty<'_, '_>> {
        let memory = match &self.program {
            None => self.words(table.size)?,
            Some(program) => self.memory_for(program, table)?,
        };
        // SAFETY: new memory of at least the struct's size, to which nobody else refers.
        Ok(unsafe { Empty::at(memory, table) })
    }

    /// Allocates memory for a message. The part that only the program's struct has is zero.
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
        let layout = Layout::from_size_align(size, align_of::<tera_head>()).map_err(|_| Error::TooLarge)?;
        Ok(self.raw(layout)?.as_ptr())
    }

    /// Allocates a list with `len` copies of `value`.
    #[allow(clippy::mut_from_ref)] // every call returns new memory
    pub(crate) fn alloc_slice<T: Copy>(&self, len: usize, value: T) -> Result<&mut [T]> {
        let layout = Layout::array::<T>(len).map_err(|_| Error::MemoryLimit)?;
        let memory = self.raw(layout)?.as_ptr().cast::<T>();
        // SAFETY: new memory for so many items, all of which are written before there is a slice of them.
        unsafe {
            for i in 0..len {
                memory.add(i).write(value);
            }
            Ok(slice::from_raw_parts_mut(memory, len))
        }
    }

    /// Copies `bytes` into the arena.
    pub(crate) fn copy(&self, bytes: &[u8]) -> Result<&[u8]> {
        let memory = self.raw(Layout::for_value(bytes))?.as_ptr();
        // SAFETY: new memory for so many bytes, all of which are written before there is a slice of them.
        unsafe {
            ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len());
            Ok(slice::from_raw_parts(memory, bytes.len()))
        }
    }

    /// Copies `bytes` into the arena, followed by a NUL.
    #[allow(clippy::mut_from_ref)] // every call returns new memory
    pub(crate) fn copy_with_nul(&self, bytes: &[u8]) -> Result<&mut [u8]> {
        let mut copy = self.list(bytes.len().checked_add(1).ok_or(Error::TooLarge)?)?;
        copy.extend(bytes)?;
        copy.push(0)?;
        Ok(copy.into_slice())
    }

    /// Allocates a list with this capacity.
    pub(crate) fn list<T: Copy>(&self, capacity: usize) -> Result<List<'_, T>> {
        List::new(self, capacity)
    }

    /// Whether the next encoded message is expected to be larger than this.
    #[inline]
    pub(crate) fn expects_more_than(&self, size: usize) -> bool {
        self.expected.get() > size
    }

    /// Scratch memory for the next encoded message. Dropping it returns it to the arena.
    pub(crate) fn room_for_message(&self) -> Result<List<'_, MaybeUninit<u8>>> {
        let expected = self.expected.get();
        let mut room = self.list(expected)?;
        // SAFETY: its items need no value.
        unsafe { room.lengthen(expected) }?;
        Ok(room)
    }

    /// Records the size of a message that did not fit: the next one may have a similar size.
    #[cold]
    pub(crate) fn expect_message(&self, size: usize) {
        const MOST: usize = 1 << 20; // larger messages get no scratch memory
        self.expected.set(size.next_power_of_two().min(MOST));
    }

    /// Records whether the message encoded to this memory was small. After a few small ones, the next one may be small
    /// too.
    pub(crate) fn message_was_small(&self, small: bool) {
        const SOME: u8 = 8;
        self.small.set(if small { self.small.get() + 1 } else { 0 });
        if self.small.get() == SOME {
            self.small.set(0);
            self.expected.set(0);
        }
    }

    /// Records something skipped: what it is, why, and its position in the JSON text. If the arena has no memory for
    /// the string, the string is empty and the call still succeeds.
    #[cold]
    pub(crate) fn skipped(&self, error: Error, what: &[u8], place: Option<(&[u8], usize)>) {
        self.skipped.add(|| {
            let text = Text::of_skipped(what, error, place);
            self.copy_with_nul(text.as_str().as_bytes()).map_or(c"".as_ptr(), |copy| copy.as_ptr().cast())
        });
    }

    /// Allocates uninitialised memory in the arena.
    #[inline(always)]
    pub(crate) fn raw(&self, layout: Layout) -> Result<ptr::NonNull<u8>> {
        self.memory.take(layout)
    }

    /// Clears the last error. Every function that takes an arena starts with it.
    #[inline]
    pub(crate) fn clear_error(&self) {
        self.skipped.count.set(0);
        if self.error.replace(TERA_OK) != TERA_OK {
            self.fault.forget();
        }
    }

    /// Stores the position of an error, if there is an arena.
    #[cold]
    pub(crate) fn note(arena: Option<&Self>, error: Error, note: impl FnOnce(&Fault)) -> Error {
        if let Some(arena) = arena {
            note(&arena.fault);
        }
        error
    }

    /// Stores the error of a call, with the field path that the fault collected.
    #[cold]
    pub(crate) fn set_error(&self, error: Error) {
        self.error.set(error as tera_status);
        self.text.set(self.fault.describe(error, &registry::NAMES));
    }

    /// The status of the last call.
    pub(crate) fn status(&self) -> tera_status {
        self.error.get()
    }

    /// The detail of the last call, NUL-terminated; empty if it succeeded.
    pub(crate) fn error_message(&self) -> *const c_char {
        if self.error.get() == TERA_OK { c"".as_ptr() } else { self.text.as_ptr().cast::<c_char>() }
    }

    /// The position of the error of the last call, if it failed.
    pub(crate) fn error_place(&self) -> Option<&Fault> {
        (self.error.get() != TERA_OK).then_some(&self.fault)
    }

    /// Returns the description of the current fault, in the arena, and clears the fault. `steps` are the fields that
    /// lead to it, the innermost first.
    #[cold]
    pub(crate) fn take_fault(&self, error: Error, steps: &[Step]) -> Result<&[u8]> {
        for step in steps {
            self.fault.in_step(*step);
        }
        let text = self.fault.describe(error, &registry::NAMES);
        self.fault.forget();
        self.copy(text.as_str().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_taken_than_the_limit() {
        for limit in (1..3000).chain([4096, 8192, 65536, 100_000, 1 << 20]) {
            for size in [1, 7, 64, 300, 5000] {
                let arena = tera_arena::new(limit, None);
                while arena.copy(&vec![1; size]).is_ok() {
                    assert!(arena.held() <= limit);
                }
                let mut list = arena.list::<u64>(0).unwrap();
                // SAFETY: every pattern of bits is a number.
                while unsafe { list.lengthen(size) }.is_ok() {
                    assert!(arena.held() <= limit);
                }
            }
        }
    }
}
