//! Lists that grow in an arena.

use core::alloc::Layout;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;
use core::{mem, slice};

use super::tera_arena;
use crate::copy::copy;
use crate::fault::{Error, Result};

/// A list in an arena. What makes it longer asks the arena for memory, and fails if there is none. When it is dropped its
/// memory is the arena's again.
pub(crate) struct List<'a, T> {
    arena: &'a tera_arena,
    /// Memory of the arena with room for `capacity` items, of which the first `len` are there.
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

    /// Gives the list a capacity for just so many more items.
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

    /// Makes room for `more` items, and for at least as many as there are if there was none.
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

    /// Makes the list longer by so many items, which have no value yet.
    ///
    /// # Safety
    ///
    /// They are written before anything reads them, or every pattern of bits, also none, is a value of `T`.
    #[inline(always)]
    pub(crate) unsafe fn lengthen(&mut self, more: usize) -> Result<*mut T> {
        self.reserve(more)?;
        // SAFETY: there is room for so many.
        let new = unsafe { self.items.add(self.len) };
        self.len += more;
        Ok(new.as_ptr())
    }

    /// The list, which does not grow any more.
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
    /// How many bytes its memory has.
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
    /// Adds the first `len` of these bytes, or all. It takes no time to find out how many, because all are copied.
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
