//! The memory of an arena: chunks from the system, allocated block by block and freed all at once.

use alloc::alloc::{alloc, dealloc};
use core::alloc::Layout;
use core::cell::Cell;
use core::ptr::{self, NonNull};

use crate::fault::{Error, Result};

/// Blocks consist of units, so that free memory is always aligned to a unit.
const UNIT: usize = 8;

/// The beginning of a chunk.
#[repr(C, align(16))]
struct Chunk {
    /// The chunk allocated before this one, or NULL.
    before: *mut Self,
    /// Its size, with this head.
    size: usize,
}

/// A chunk has the requested size plus as much as the arena has already: at least `LEAST`, and at most `MANY` or a 32nd
/// of what the arena has.
const LEAST: usize = 448;
const MANY: usize = 16384;

/// Chunks. The last one has free memory from `next` to `end`, which is writable and not in use.
pub(super) struct Memory {
    /// The start of the next block, aligned to a unit.
    next: Cell<*mut u8>,
    end: Cell<*mut u8>,
    newest: Cell<*mut Chunk>,
    /// Number of bytes allocated from the system.
    held: Cell<usize>,
    /// Maximum number of bytes allocated from the system.
    limit: usize,
}

/// A size in whole units. No layout is so large that this overflows.
#[inline(always)]
const fn in_units(size: usize) -> usize {
    size.next_multiple_of(UNIT)
}

impl Memory {
    pub(super) fn new(limit: usize) -> Self {
        let none = ptr::null_mut();
        Self {
            next: Cell::new(none),
            end: Cell::new(none),
            newest: Cell::new(ptr::null_mut()),
            held: Cell::new(0),
            limit,
        }
    }

    pub(super) fn held(&self) -> usize {
        self.held.get()
    }

    fn free(&self) -> usize {
        self.end.get().addr() - self.next.get().addr()
    }

    /// Allocates uninitialised memory with this layout; one unit if its size is 0.
    #[inline(always)]
    pub(super) fn take(&self, layout: Layout) -> Result<NonNull<u8>> {
        let size = in_units(layout.size().max(1));
        if layout.align() <= UNIT
            && size <= self.free()
            && let Some(piece) = NonNull::new(self.next.get())
        {
            self.next.set(self.next.get().wrapping_add(size));
            return Ok(piece);
        }
        self.take_otherwise(layout)
    }

    /// As `take`, for a large alignment, or from a new chunk.
    #[cold]
    #[inline(never)]
    fn take_otherwise(&self, layout: Layout) -> Result<NonNull<u8>> {
        let size = in_units(layout.size().max(1));
        let before = |next: *mut u8| next.addr().wrapping_neg() & (layout.align() - 1);
        if before(self.next.get()).checked_add(size).is_none_or(|wanted| wanted > self.free()) {
            let beside = if layout.align() > align_of::<Chunk>() { layout.align() } else { 0 };
            self.take_chunk(size.checked_add(beside).ok_or(Error::MemoryLimit)?)?;
        }
        let piece = self.next.get().wrapping_add(before(self.next.get()));
        self.next.set(piece.wrapping_add(size));
        NonNull::new(piece).ok_or(Error::Internal)
    }

    /// Allocates another chunk with so much free memory.
    fn take_chunk(&self, wanted: usize) -> Result<()> {
        let wanted = wanted.checked_add(size_of::<Chunk>()).ok_or(Error::MemoryLimit)?;
        let most = self.limit.saturating_sub(self.held.get());
        if wanted > most {
            return Err(Error::MemoryLimit);
        }
        let held = self.held.get();
        let more = (held / 32).max(held.min(MANY)).max(LEAST);
        let usual = wanted.saturating_add(more).min(most) / UNIT * UNIT;
        // If there is no memory for more, allocates only the requested size.
        if self.add_chunk(usual) || self.add_chunk(wanted) { Ok(()) } else { Err(Error::OutOfMemory) }
    }

    /// Allocates a chunk of so many bytes, a multiple of units, from the system, if it has the memory.
    fn add_chunk(&self, size: usize) -> bool {
        let Ok(layout) = Layout::from_size_align(size, align_of::<Chunk>()) else { return false };
        if size < size_of::<Chunk>() {
            return false;
        }
        // SAFETY: the size is not zero.
        let chunk = unsafe { alloc(layout) }.cast::<Chunk>();
        if chunk.is_null() {
            return false;
        }
        // SAFETY: new memory of this size, in which there is room for the head.
        unsafe { chunk.write(Chunk { before: self.newest.get(), size }) };
        self.newest.set(chunk);
        self.held.set(self.held.get().saturating_add(size));
        self.next.set(chunk.wrapping_add(1).cast());
        self.end.set(chunk.cast::<u8>().wrapping_add(size));
        true
    }

    /// Grows the last block in place, if there is room.
    ///
    /// # Safety
    ///
    /// `piece` was allocated with the size `size`, which is at most `larger`.
    pub(super) unsafe fn extend(&self, piece: *mut u8, size: usize, larger: usize) -> bool {
        let more = in_units(larger) - in_units(size);
        let is_last = piece.wrapping_add(in_units(size)) == self.next.get();
        if !is_last || more > self.free() {
            return false;
        }
        self.next.set(self.next.get().wrapping_add(more));
        true
    }

    /// Frees the end of a block if it is the last one. The end of others stays unused.
    ///
    /// # Safety
    ///
    /// `piece` was allocated with the size `size`, and its bytes from `kept` on are no longer used.
    pub(super) unsafe fn give_back(&self, piece: *mut u8, size: usize, kept: usize) {
        if piece.wrapping_add(in_units(size)) == self.next.get() {
            self.next.set(piece.wrapping_add(in_units(kept)));
        }
    }

    /// Frees all blocks. Replaces several chunks by one of the same size, so that the same amount will fit without
    /// another allocation. Keeps at most a quarter of the limit, so that the rest is available for new chunks.
    pub(super) fn reset(&mut self) {
        let held = self.held.get();
        let may_keep = held <= self.limit / 4;
        // SAFETY: the newest chunk is NULL or one that there is.
        match unsafe { self.newest.get().as_ref() } {
            None => {}
            Some(only) if may_keep && only.before.is_null() => {
                self.next.set(self.newest.get().wrapping_add(1).cast());
            }
            Some(_) => {
                *self = Self::new(self.limit); // frees the old memory before it allocates the new one
                if may_keep {
                    self.add_chunk(held);
                }
            }
        }
    }
}

/// Frees all chunks.
impl Drop for Memory {
    fn drop(&mut self) {
        let mut chunk = self.newest.get();
        // SAFETY: every chunk is one that was written by `add_chunk`, allocated with its size.
        while let Some(&Chunk { before, size }) = unsafe { chunk.as_ref() } {
            if let Ok(layout) = Layout::from_size_align(size, align_of::<Chunk>()) {
                // SAFETY: as above; nobody has a piece of it any more.
                unsafe { dealloc(chunk.cast(), layout) };
            }
            chunk = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    #[test]
    fn pieces_are_aligned_and_apart() {
        let memory = Memory::new(1 << 20);
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for round in 0..40 {
            for align in [1, 2, 8, 16, 64, 4096] {
                let size = round * 7 % 50;
                let piece = memory.take(layout(size, align)).unwrap();
                // SAFETY: new memory of this size.
                unsafe { piece.as_ptr().write_bytes(round as u8, size) };
                let start = piece.addr().get();
                assert!(start.is_multiple_of(align));
                assert!(taken.iter().all(|&(from, to)| start + size <= from || to <= start));
                taken.push((start, start + size));
            }
        }
    }

    #[test]
    fn no_more_is_held_than_the_limit() {
        for limit in (1..600).chain([1024, 4096, 65536, 100_001]) {
            for size in [0, 1, 7, 64, 300, 5000] {
                let mut memory = Memory::new(limit);
                for _ in 0..3 {
                    let mut count = 0;
                    while count < 5000 && memory.take(layout(size, 1)).is_ok() {
                        count += 1;
                        assert!(memory.held() <= limit);
                    }
                    memory.reset();
                    assert!(memory.held() <= limit / 4 || memory.held() == 0);
                }
            }
        }
    }

    #[test]
    fn the_last_piece_grows_and_shrinks_where_it_is() {
        let memory = Memory::new(1 << 20);
        let piece = memory.take(layout(5, 1)).unwrap().as_ptr();
        // SAFETY: the piece has these sizes, one after the other, and nothing of it is used.
        unsafe {
            assert!(memory.extend(piece, 5, 100));
            let next = memory.take(layout(1, 1)).unwrap().as_ptr();
            assert_eq!(next, piece.wrapping_add(104));
            assert!(!memory.extend(piece, 100, 101) && !memory.extend(next, 1, 1 << 30));
            memory.give_back(piece, 100, 0); // not the last
            memory.give_back(next, 1, 0);
            memory.give_back(piece, 100, 3);
            assert_eq!(memory.take(layout(1, 1)).unwrap().as_ptr(), piece.wrapping_add(8));
        }
    }

    #[test]
    fn a_reset_keeps_what_was_there_as_one_chunk() {
        let mut memory = Memory::new(1 << 20);
        for _ in 0..100 {
            memory.take(layout(100, 8)).unwrap();
        }
        let held = memory.held();
        memory.reset();
        assert_eq!(memory.held(), held);
        for _ in 0..100 {
            memory.take(layout(100, 8)).unwrap();
        }
        assert_eq!(memory.held(), held);
    }

    #[test]
    #[cfg_attr(miri, ignore = "Miri ends where an allocator has no memory")]
    fn sizes_beyond_all_memory_are_refused() {
        let memory = Memory::new(usize::MAX);
        for size in [isize::MAX as usize, isize::MAX as usize - 7, isize::MAX as usize / 2 + 1] {
            assert!(memory.take(layout(size, 1)).is_err());
        }
        assert!(memory.take(layout(8, 4096)).is_ok());
    }
}
