//! The second pass of encoding: the bytes, the last first.

use std::marker::PhantomData;

use prost::encoding::encoded_len_varint;

use super::Encode;
use super::scalar::{Scalar, by_form};
use crate::abi::{TERA_KIND_ANY, tera_any, tera_head, tera_str_list};
use crate::copy::copy;
use crate::fault::Result;
use crate::message::{Borrowed, Structs, View};
use crate::schema::{Field, Form, Table};

/// Writes from the end of a buffer to its beginning. The order of the calls is therefore the reverse of the order
/// of the bytes: the value first, then its length, then its tag.
///
/// [`Measure`](super::Measure) has found nothing wrong in the message before, and the buffer has the size that it
/// gave. If that does not hold, somebody changed the message meanwhile: writing stops with a panic, which the
/// boundary turns into a status.
#[derive(Clone, Copy)]
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

    /// The place of `len` bytes before the ones written last.
    #[inline(always)]
    fn take(&mut self, len: usize) -> *mut u8 {
        let Some(left) = self.left.checked_sub(len) else { changed() };
        self.left = left;
        // SAFETY: the buffer's first `left + len` bytes are writable, by the contract of `write_whole`.
        unsafe { self.buffer.add(left) }
    }

    /// Writes these bytes before the ones written last.
    #[inline(always)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let place = self.take(bytes.len());
        // SAFETY: `take` has given room for them, which is no part of what is read.
        unsafe { copy(bytes, place) };
    }

    #[inline(always)]
    pub(crate) fn varint(&mut self, value: u64) {
        if value < 0x80 {
            let place = self.take(1);
            // SAFETY: `take` has given room for a byte.
            unsafe { place.write(value as u8) };
        } else if value < 0x4000 {
            let place = self.take(2).cast::<[u8; 2]>();
            // SAFETY: `take` has given room for two bytes.
            unsafe { place.write([value as u8 | 0x80, (value >> 7) as u8]) };
        } else {
            *self = self.with_long_varint(value);
        }
    }

    /// By value, so that a writer that is in registers stays there.
    #[inline(never)]
    fn with_long_varint(mut self, mut value: u64) -> Self {
        let len = encoded_len_varint(value);
        let place = self.take(len);
        for i in 0..len {
            let more = if i + 1 < len { 0x80 } else { 0 };
            // SAFETY: `take` has given room for `len` bytes.
            unsafe { place.add(i).write((value & 0x7f) as u8 | more) };
            value >>= 7;
        }
        self
    }

    #[inline(always)]
    pub(crate) fn tag(&mut self, tag: u16) {
        self.varint(tag.into());
    }

    /// Bytes with their length and a tag before them.
    #[inline(always)]
    pub(crate) fn delimited(&mut self, tag: u16, bytes: &[u8]) {
        if bytes.len() < 0x80 && tag < 0x80 {
            let place = self.take(bytes.len() + 2);
            // SAFETY: `take` has given room for the bytes and two more.
            unsafe {
                place.cast::<[u8; 2]>().write([tag as u8, bytes.len() as u8]);
                copy(bytes, place.add(2));
            }
        } else {
            self.put(bytes);
            self.varint(bytes.len() as u64);
            self.tag(tag);
        }
    }

    /// The message that a pointer points to, without tag and length.
    #[inline(always)]
    pub(crate) fn body(&mut self, table: &'static Table, message: *const tera_head) {
        measured(self.caller.view(table, message, |view| self.fields(view)));
    }

    /// A message's fields.
    pub(crate) fn fields(&mut self, view: View<'_>) {
        let unknown = view.unknown_fields();
        self.put(measured(self.caller.slice(unknown.data, unknown.len)));
        if view.table.kind == TERA_KIND_ANY {
            return view.cast::<tera_any>().write(self);
        }
        // A copy whose address nobody has stays in registers; what is written could otherwise be the writer itself.
        let mut w = *self;
        for field in view.table.written.iter().rev() {
            by_form!(field.form, T => w.scalar(field, view.get::<T>(field)),
                Form::Oneof => w.oneof(field, view),
                form => {
                    *self = w;
                    match form {
                        Form::Message => self.message(field, view.get(field)),
                        Form::Messages => self.messages(field, view.get(field)),
                        _ => self.strings(field, view.get(field)),
                    }
                    w = *self;
                },
            );
        }
        *self = w;
    }

    #[inline(always)]
    fn scalar<T: Scalar>(&mut self, field: &Field, value: T) {
        if !value.is_default() {
            self.member(field, value);
        }
    }

    #[inline(always)]
    fn member<T: Scalar>(&mut self, field: &Field, value: T) {
        value.write(self, field.tag);
    }

    #[inline(always)]
    fn oneof(&mut self, oneof: &Field, view: View<'_>) {
        if let Some(member) = measured(oneof.member_that_is_set(view)) {
            by_form!(member.form, T => self.member(member, view.get::<T>(member)), _ => {});
        }
    }

    fn strings(&mut self, field: &Field, list: tera_str_list) {
        for text in measured(self.caller.slice(list.data, list.len)).iter().rev() {
            self.member(field, *text);
        }
    }

    /// Writes the content of a message, or of something like it, as a field.
    #[inline(always)]
    pub(crate) fn nested(&mut self, tag: u16, write: impl FnOnce(&mut Self)) {
        let end = self.left;
        write(self);
        self.nested_since(tag, end);
    }

    /// As `nested`, but without content there is no field.
    #[inline(always)]
    pub(crate) fn nested_unless_empty(&mut self, tag: u16, write: impl FnOnce(&mut Self)) {
        let end = self.left;
        write(self);
        if self.left != end {
            self.nested_since(tag, end);
        }
    }

    /// Length and tag of what was written since `end` bytes were left.
    #[inline(always)]
    fn nested_since(&mut self, tag: u16, end: usize) {
        self.varint((end - self.left) as u64);
        self.tag(tag);
    }

    #[inline]
    fn message(&mut self, field: &Field, message: *const tera_head) {
        if !message.is_null() {
            let table = measured(field.table());
            self.nested(field.tag, |w| w.body(table, message));
        }
    }

    fn messages(&mut self, field: &Field, list: Structs) {
        let table = measured(field.table());
        for message in measured(self.caller.structs(table, list)).rev() {
            self.nested(field.tag, |w| w.body(table, message));
        }
    }
}
