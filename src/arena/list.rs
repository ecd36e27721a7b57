//! Lists that grow in an arena.

use core::alloc::Layout;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;
use core::{mem, slice};

use super::tera_arena;
use crate::copy::copy;
use crate::fault::{Error, Result};

/// A list in an arena. Functions that make it longer allocate from the arena, and fail if there is no memory. Dropping
/// the list returns its memory to the arena.
pub(crate) struct List<'a, T> {
    arena: &'a tera_arena,
    /// Memory of the arena with capacity for `capacity` elements, of which the first `len` are initialised.
    items: NonNull<T>,
    len: usize,
    capacity: usize,
}

impl<'a, T: Copy> List<'a, T> {
    pub(super) fn new(arena: &'a tera_arena, capacity: usize) -> Result<Self> {
        let mut list = Self { arena, items: NonNull::dangling(), len: 0, capacity: 0 };
        list.reserve(capacity)?;
        Ok(list)
    }

    /// Reserves capacity for exactly so many more elements.
    #[cold]
    fn grow(&mut self, more: usize) -> Result<()> {
        let capacity = self.len.saturating_add(more);
        let layout = Layout::array::<T>(capacity).map_err(|_| Error::MemoryLimit)?;
        // SAFETY: the list has its memory, of this size, if it has a capacity; and its items fit into what is larger.
        unsafe {
            let before = self.items.as_ptr().cast();
            if self.capacity == 0 || !self.arena.memory.extend(before, self.bytes(), layout.size()) {
                let items = self.arena.raw(layout)?.cast::<T>();
                items.copy_from_nonoverlapping(self.items, self.len);
                self.items = items;
            }
        }
        self.capacity = capacity;
        Ok(())
    }

    /// Reserves capacity for `more` elements, and at least doubles the capacity if it grows.
    #[inline(always)]
    pub(crate) fn reserve(&mut self, more: usize) -> Result<()> {
        if self.capacity - self.len < more {
            self.grow(more.max(self.len))?;
        }
        Ok(())
    }

    pub(crate) fn push(&mut self, item: T) -> Result<()> {
        const FIRST: usize = 4;
        if self.len == self.capacity {
            self.grow(self.len.max(FIRST))?;
        }
        // SAFETY: the item is written at once.
        unsafe { self.lengthen(1)?.write(item) };
        Ok(())
    }

    pub(crate) fn pop(&mut self) -> Option<T> {
        let last = self.last().copied()?;
        self.len -= 1;
        Some(last)
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// Extends the list by so many uninitialised elements.
    ///
    /// # Safety
    ///
    /// They are written before anything reads them, or every pattern of bits, also an uninitialised one, is a value of
    /// `T`.
    #[inline(always)]
    pub(crate) unsafe fn lengthen(&mut self, more: usize) -> Result<*mut T> {
        self.reserve(more)?;
        // SAFETY: there is room for so many.
        let new = unsafe { self.items.add(self.len) };
        self.len += more;
        Ok(new.as_ptr())
    }

    /// Returns the list, which can no longer grow.
    pub(crate) fn into_slice(self) -> &'a mut [T] {
        let list = mem::ManuallyDrop::new(self);
        // SAFETY: so many items are there, in memory that the arena does not give to anybody else.
        unsafe {
            list.arena.memory.give_back(list.items.as_ptr().cast(), list.bytes(), list.len * size_of::<T>());
            slice::from_raw_parts_mut(list.items.as_ptr(), list.len)
        }
    }
}

impl<T> List<'_, T> {
    /// The size of its memory in bytes.
    fn bytes(&self) -> usize {
        self.capacity * size_of::<T>()
    }
}

impl<T> Drop for List<'_, T> {
    fn drop(&mut self) {
        if self.capacity != 0 {
            // SAFETY: the list has this memory, and does not use it any more.
            unsafe { self.arena.memory.give_back(self.items.as_ptr().cast(), self.bytes(), 0) };
        }
    }
}

impl List<'_, u8> {
    /// Adds the first `len` of these bytes, or all. Copies all of them, so the copy does not depend on `len`.
    #[inline]
    pub(crate) fn extend_from<const N: usize>(&mut self, bytes: &[u8; N], len: usize) -> Result<()> {
        let before = self.len;
        // SAFETY: all that is longer is written at once.
        unsafe { self.lengthen(N)?.cast::<[u8; N]>().write(*bytes) };
        self.truncate(before + len.min(N));
        Ok(())
    }

    /// Adds bytes.
    #[inline]
    pub(crate) fn extend(&mut self, bytes: &[u8]) -> Result<()> {
        // SAFETY: all that is longer is written at once; no part of the list is lent to anybody meanwhile.
        unsafe { copy(bytes, self.lengthen(bytes.len())?) };
        Ok(())
    }
}

impl<T> Deref for List<'_, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: so many items are there.
        unsafe { slice::from_raw_parts(self.items.as_ptr(), self.len) }
    }
}

impl<T> DerefMut for List<'_, T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: so many items are there, and nobody else refers to them.
        unsafe { slice::from_raw_parts_mut(self.items.as_ptr(), self.len) }
    }
}
