//! The memory of an arena: chunks from the system, given out piece by piece and taken back all at once.

use alloc::alloc::{alloc, dealloc};
use core::alloc::Layout;
use core::cell::Cell;
use core::ptr::{self, NonNull};

use crate::fault::{Error, Result};

/// All pieces are made of units, so that what is free is always aligned to one.
const UNIT: usize = 8;

/// What a chunk begins with.
#[repr(C, align(16))]
struct Chunk {
    /// The chunk that was taken before this one, or NULL.
    before: *mut Self,
    /// Its size, with this head.
    size: usize,
}

/// A chunk has room for what is wanted, and for as much more as is held already: at least `LEAST`, and at most `MANY` or a
/// 32nd part of what is held.
const LEAST: usize = 448;
const MANY: usize = 16384;

/// Chunks, of which one has free memory: from `next` to `end`, all of which is writable and nobody else has.
pub(super) struct Memory {
    /// Where the next piece begins, aligned to a unit.
    next: Cell<*mut u8>,
    end: Cell<*mut u8>,
    newest: Cell<*mut Chunk>,
    /// How many bytes there are from the system.
    held: Cell<usize>,
    /// How many bytes may be taken from the system.
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

    /// New memory with this layout, which is not initialised; a unit where that has no size.
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

    /// As `take`, for a large alignment, or with another chunk.
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

    /// Another chunk, in which so much is free.
    fn take_chunk(&self, wanted: usize) -> Result<()> {
        let wanted = wanted.checked_add(size_of::<Chunk>()).ok_or(Error::MemoryLimit)?;
        let most = self.limit.saturating_sub(self.held.get());
        if wanted > most {
            return Err(Error::MemoryLimit);
        }
        let held = self.held.get();
        let more = (held / 32).max(held.min(MANY)).max(LEAST);
        let usual = wanted.saturating_add(more).min(most) / UNIT * UNIT;
        // Where there is no memory for more, what is wanted has to do.
        if self.add_chunk(usual) || self.add_chunk(wanted) { Ok(()) } else { Err(Error::OutOfMemory) }
    }

    /// Takes a chunk of so many bytes, a multiple of units, from the system, if there is one.
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

    /// Makes the last piece larger where it is, if there is room.
    ///
    /// # Safety
    ///
    /// `piece` was taken with the size `size`, which is not more than `larger`.
    pub(super) unsafe fn extend(&self, piece: *mut u8, size: usize, larger: usize) -> bool {
        let more = in_units(larger) - in_units(size);
        let is_last = piece.wrapping_add(in_units(size)) == self.next.get();
        if !is_last || more > self.free() {
            return false;
        }
        self.next.set(self.next.get().wrapping_add(more));
        true
    }

    /// Takes back the end of the last piece; of others it stays unused.
    ///
    /// # Safety
    ///
    /// `piece` was taken with the size `size`, and what is beyond `kept` of it is not used any more.
    pub(super) unsafe fn give_back(&self, piece: *mut u8, size: usize, kept: usize) {
        if piece.wrapping_add(in_units(size)) == self.next.get() {
            self.next.set(piece.wrapping_add(in_units(kept)));
        }
    }

    /// Takes everything back. What was in several chunks is kept as one, so that as much will fit without another
    /// allocation; but no more than a quarter of the limit, of which the rest is for what comes next.
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
                *self = Self::new(self.limit); // the old memory goes before the new one comes
                if may_keep {
                    self.add_chunk(held);
                }
            }
        }
    }
}

/// Gives all chunks back to the system.
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
