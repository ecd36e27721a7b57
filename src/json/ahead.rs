//! Looking ahead: the type of an `Any` may follow its content, but must be known before the content is read.

use crate::arena::{List, tera_arena};
use crate::fault::Result;

/// The offsets of the `@type`s of the objects in the part of the text that was scanned last. An `Any` inside that part
/// is not scanned again. So each part is scanned once, at any depth.
pub(super) struct Ahead<'a> {
    /// Sorted by their start.
    objects: List<'a, Object>,
    /// The end of the part.
    end: usize,
    /// Whether a scan is in progress.
    pub(super) looks: bool,
}

/// A text has less than 2 GiB, so offsets have 32 bits.
#[derive(Clone, Copy)]
struct Object {
    start: u32,
    /// The offset of the value of its `@type`; 0 if it has none.
    value: u32,
}

impl<'a> Ahead<'a> {
    pub(super) fn new(arena: &'a tera_arena) -> Result<Self> {
        Ok(Self { objects: arena.list(0)?, end: 0, looks: false })
    }

    /// Returns the offset of the value of the `@type` of the object that starts here, if it is known.
    pub(super) fn type_of(&self, start: usize) -> Option<usize> {
        let found = self.objects.binary_search_by_key(&start, |object| object.start as usize).ok()?;
        Some(self.objects.get(found)?.value as usize).filter(|&value| value != 0)
    }

    /// Starts a scan at this offset, unless one is in progress.
    pub(super) fn begin(&mut self, at: usize) {
        if !self.looks && at >= self.end {
            self.objects.truncate(0); // reading never returns to them
        }
        self.looks = true;
    }

    /// Ends the scan at this offset, if it was started.
    pub(super) fn end(&mut self, at: usize) {
        if self.looks {
            self.end = self.end.max(at);
            self.looks = false;
        }
    }

    /// Records the start of an object. Returns its index, if its `@type` is to be recorded.
    pub(super) fn enter(&mut self, start: usize) -> Option<usize> {
        // Without memory for it, the object will be scanned again, which only takes time.
        if start < self.end || self.objects.push(Object { start: start as u32, value: 0 }).is_err() {
            return None;
        }
        self.objects.len().checked_sub(1)
    }

    /// Records the offset of the value of the object's `@type`. The first one counts.
    pub(super) fn has_type(&mut self, object: usize, at: usize) {
        if let Some(Object { value: value @ 0, .. }) = self.objects.get_mut(object) {
            *value = at as u32;
        }
    }

    /// Records the end of the object. One without `@type` is removed.
    pub(super) fn leave(&mut self, object: usize) {
        if let Some(Object { value: 0, .. }) = self.objects.get(object)
            && let Some(mut next) = self.objects.pop()
        {
            // The objects in it follow it, and each moves up by one.
            for place in self.objects.iter_mut().skip(object).rev() {
                core::mem::swap(place, &mut next);
            }
        }
    }
}
