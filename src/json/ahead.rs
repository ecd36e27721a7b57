//! Looking ahead: the type of an `Any` may stand behind its content, and has to be known before that is read.

use crate::arena::{List, tera_arena};
use crate::fault::Result;

/// Where the `@type`s are of the objects in the part of the text that was looked through last. An object in there that is
/// an `Any` itself need not be looked through again: so that happens once, however deep it is.
pub(super) struct Ahead<'a> {
    /// By where they begin.
    objects: List<'a, Object>,
    /// Where the part ends.
    end: usize,
    /// Whether a part is looked through now.
    pub(super) looks: bool,
}

/// A text has less than 2 GiB, so that its places are numbers of 32 bits.
#[derive(Clone, Copy)]
struct Object {
    start: u32,
    /// Where the value of its `@type` is; 0 where there is none.
    value: u32,
}

impl<'a> Ahead<'a> {
    pub(super) fn new(arena: &'a tera_arena) -> Result<Self> {
        Ok(Self { objects: arena.list(0)?, end: 0, looks: false })
    }

    /// Where the value is of the `@type` of the object that begins here, if it is known.
    pub(super) fn type_of(&self, start: usize) -> Option<usize> {
        let found = self.objects.binary_search_by_key(&start, |object| object.start as usize).ok()?;
        Some(self.objects.get(found)?.value as usize).filter(|&value| value != 0)
    }

    /// From here on the text is looked through, if it is not already.
    pub(super) fn begin(&mut self, at: usize) {
        if !self.looks && at >= self.end {
            self.objects.truncate(0); // reading never goes back to them
        }
        self.looks = true;
    }

    /// Up to here it was looked through, if it was.
    pub(super) fn end(&mut self, at: usize) {
        if self.looks {
            self.end = self.end.max(at);
            self.looks = false;
        }
    }

    /// An object begins in it. Returns its index, if its `@type` is to be kept.
    pub(super) fn enter(&mut self, start: usize) -> Option<usize> {
        // Without memory for it the object will be looked through again: that takes time, and nothing else.
        if start < self.end || self.objects.push(Object { start: start as u32, value: 0 }).is_err() {
            return None;
        }
        self.objects.len().checked_sub(1)
    }

    /// The object has an `@type` with its value here; the first one counts.
    pub(super) fn has_type(&mut self, object: usize, at: usize) {
        if let Some(Object { value: value @ 0, .. }) = self.objects.get_mut(object) {
            *value = at as u32;
        }
    }

    /// The object ends. One without `@type` need not be kept.
    pub(super) fn leave(&mut self, object: usize) {
        if let Some(Object { value: 0, .. }) = self.objects.get(object)
            && let Some(mut next) = self.objects.pop()
        {
            // Those in it, which are behind it, each take the place of the one before.
            for place in self.objects.iter_mut().skip(object).rev() {
                core::mem::swap(place, &mut next);
            }
        }
    }
}
