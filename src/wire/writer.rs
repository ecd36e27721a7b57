//! The second pass of encoding: the bytes, the last first.

use std::marker::PhantomData;
use std::ptr;

use prost::encoding::{WireType, encoded_len_varint};

use super::message::{Borrowed, Message};
use super::scalar::Scalar;
use super::{Encode, tag};
use crate::abi::{List, tera_bytes};
use crate::fault::Result;

/// Writes from the end of a buffer to its beginning. The order of the calls is therefore the reverse of the order
/// of the bytes: the value first, then its length, then its tag.
///
/// [`Measure`](super::Measure) has found nothing wrong in the message before, and the buffer has the size that it
/// gave. If that does not hold, somebody changed the message meanwhile: writing stops with a panic, which the
/// boundary turns into a status.
pub(crate) struct Writer<'a> {
    pub(crate) caller: Borrowed<'a>,
    buffer: *mut u8,
    /// How many bytes at the beginning of the buffer are still to be written.
    left: usize,
    lifetime: PhantomData<&'a mut [u8]>,
}

#[cold]
fn changed() -> ! {
    panic!("the message was changed while it was encoded");
}

/// What the first pass has found to be right.
pub(crate) fn measured<T>(result: Result<T>) -> T {
    result.unwrap_or_else(|_| changed())
}

impl<'a> Writer<'a> {
    /// Writes `message` to exactly `size` bytes at `buffer`.
    ///
    /// # Safety
    ///
    /// `buffer` is writable for `size` bytes and no part of what is read.
    #[inline]
    pub(crate) unsafe fn write_whole(
        caller: Borrowed<'a>,
        message: &impl Encode,
        buffer: *mut u8,
        size: usize,
    ) {
        let mut writer = Self { caller, buffer, left: size, lifetime: PhantomData };
        message.write(&mut writer);
        if writer.left != 0 {
            changed();
        }
    }

    /// Writes these bytes before the ones written last.
    #[inline(always)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let Some(left) = self.left.checked_sub(bytes.len()) else { changed() };
        // SAFETY: the buffer's first `self.left` bytes are writable, `bytes.len()` of them were just taken off the
        // end, and the buffer is no part of what is read, both by the contract of `write_whole`.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), self.buffer.add(left), bytes.len()) };
        self.left = left;
    }

    #[inline(always)]
    pub(crate) fn varint(&mut self, value: u64) {
        if value < 0x80 {
            self.put(&[value as u8]);
        } else {
            self.long_varint(value);
        }
    }

    #[inline]
    fn long_varint(&mut self, mut value: u64) {
        let mut bytes = [0; 10];
        let len = encoded_len_varint(value);
        for byte in &mut bytes[..len] {
            *byte = value as u8 | 0x80;
            value >>= 7;
        }
        bytes[len - 1] &= 0x7f;
        self.put(&bytes[..len]);
    }

    #[inline(always)]
    fn tag(&mut self, number: u32, wire_type: WireType) {
        self.varint(tag(number, wire_type).into());
    }

    /// Bytes and their length.
    #[inline(always)]
    pub(crate) fn delimited(&mut self, data: *const u8, len: usize) {
        let bytes = measured(self.caller.slice(data, len));
        self.put(bytes);
        self.varint(bytes.len() as u64);
    }

    /// The message that a pointer points to, without tag and length.
    #[inline]
    pub(crate) fn body<M: Message>(&mut self, message: *const M) {
        measured(self.caller.message(message, |message| message.write(self)));
    }

    #[inline(always)]
    pub(crate) fn unknown(&mut self, fields: &tera_bytes) {
        self.put(measured(self.caller.slice(fields.data, fields.len)));
    }

    #[inline(always)]
    pub(crate) fn scalar<T: Scalar>(&mut self, number: u32, value: T) {
        if !value.is_default() {
            self.member(number, value);
        }
    }

    #[inline(always)]
    pub(crate) fn member<T: Scalar>(&mut self, number: u32, value: T) {
        value.write(self);
        self.tag(number, T::WIRE_TYPE);
    }

    pub(crate) fn scalars<L: List<Item: Scalar>>(&mut self, number: u32, list: &L) {
        for value in measured(self.caller.slice(list.data(), list.len())).iter().rev() {
            self.member(number, *value);
        }
    }

    /// Writes the content of a message, or of something like it, as a field.
    #[inline(always)]
    pub(crate) fn nested(&mut self, number: u32, write: impl FnOnce(&mut Self)) {
        let end = self.left;
        write(self);
        self.nested_since(number, end);
    }

    /// As `nested`, but without content there is no field.
    #[inline(always)]
    pub(crate) fn nested_unless_empty(&mut self, number: u32, write: impl FnOnce(&mut Self)) {
        let end = self.left;
        write(self);
        if self.left != end {
            self.nested_since(number, end);
        }
    }

    /// Length and tag of what was written since `end` bytes were left.
    #[inline(always)]
    fn nested_since(&mut self, number: u32, end: usize) {
        self.varint((end - self.left) as u64);
        self.tag(number, WireType::LengthDelimited);
    }

    #[inline(always)]
    pub(crate) fn message<M: Message>(&mut self, number: u32, message: *const M) {
        if !message.is_null() {
            self.nested(number, |w| w.body(message));
        }
    }

    pub(crate) fn messages<L: List<Item: Message>>(&mut self, number: u32, list: &L) {
        for message in measured(self.caller.slice(list.data(), list.len())).iter().rev() {
            self.nested(number, |w| w.body(message));
        }
    }
}
