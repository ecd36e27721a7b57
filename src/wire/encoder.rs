//! Encoding: one walk over a message, from its last byte to its first.

use std::marker::PhantomData;
use std::ptr;

use prost::encoding::encoded_len_varint;

use super::scalar::{Scalar, by_form};
use super::{Encode, MAX_ENCODED_DEPTH, MAX_SIZE, utf8};
use crate::abi::{TERA_KIND_ANY, tera_any, tera_arena, tera_head, tera_str_list};
use crate::copy::copy;
use crate::fault::{Error, Fault, Result};
use crate::message::{Borrowed, Structs, View};
use crate::schema::{Field, Form, Table};

/// Checks a message and writes it, as far as there is room; the size that it has is known in any case.
pub(crate) struct Encoder<'a> {
    pub(crate) caller: Borrowed<'a>,
    /// Where the place of an error is kept.
    arena: Option<&'a tera_arena>,
    pub(crate) output: Output<'a>,
    depth: u32,
}

/// Bytes that are written from the end of some memory to its beginning. The order of the calls is therefore the reverse
/// of the order of the bytes: the value first, then its length, then its tag.
///
/// What there is no room for is counted and not written. It is a value that is copied, so that it can be in registers:
/// what is written could otherwise be the output itself.
#[derive(Clone, Copy)]
pub(crate) struct Output<'a> {
    /// The byte written last, or where it would be if there was room.
    at: *mut u8,
    /// How many bytes before it may still be written; 0 from when something did not fit.
    left: usize,
    lifetime: PhantomData<&'a mut [u8]>,
}

impl Output<'_> {
    /// # Safety
    ///
    /// The `room` bytes before `end` are writable, and no part of what is read.
    pub(crate) unsafe fn before(end: *mut u8, room: usize) -> Self {
        Self { at: end, left: room, lifetime: PhantomData }
    }

    /// An output that only counts.
    pub(crate) fn none() -> Self {
        Self { at: ptr::null_mut(), left: 0, lifetime: PhantomData }
    }

    /// How many bytes were written, or counted, since the output was this one.
    #[inline(always)]
    pub(crate) fn since(&self, before: Self) -> usize {
        before.at.addr().wrapping_sub(self.at.addr())
    }

    /// The place of `len` bytes before the ones written last, if there is room.
    #[inline(always)]
    fn take(&mut self, len: usize) -> Option<*mut u8> {
        self.at = self.at.wrapping_sub(len);
        if len > self.left {
            self.left = 0;
            return None;
        }
        self.left -= len;
        Some(self.at)
    }

    /// Writes these bytes before the ones written last.
    #[inline(always)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        if let Some(place) = self.take(bytes.len()) {
            // SAFETY: `take` has given room for them, which is no part of what is read.
            unsafe { copy(bytes, place) };
        }
    }

    #[inline(always)]
    pub(crate) fn put_array<const N: usize>(&mut self, bytes: [u8; N]) {
        if let Some(place) = self.take(N) {
            // SAFETY: `take` has given room for them.
            unsafe { place.cast::<[u8; N]>().write(bytes) };
        }
    }

    #[inline(always)]
    pub(crate) fn varint(&mut self, value: u64) {
        if value < 0x80 {
            self.put_array([value as u8]);
        } else if value < 0x4000 {
            self.put_array([value as u8 | 0x80, (value >> 7) as u8]);
        } else {
            *self = self.with_long_varint(value);
        }
    }

    #[inline(never)]
    fn with_long_varint(mut self, mut value: u64) -> Self {
        let len = encoded_len_varint(value);
        if let Some(place) = self.take(len) {
            for i in 0..len {
                let more = if i + 1 < len { 0x80 } else { 0 };
                // SAFETY: `take` has given room for `len` bytes.
                unsafe { place.add(i).write((value & 0x7f) as u8 | more) };
                value >>= 7;
            }
        }
        self
    }

    #[inline(always)]
    pub(crate) fn tag(&mut self, tag: u16) {
        self.varint(tag.into());
    }

    /// A number with a tag before it.
    #[inline(always)]
    pub(crate) fn number(&mut self, tag: u16, value: u64) {
        if tag < 0x80 && value < 0x80 {
            self.put_array([tag as u8, value as u8]);
        } else {
            self.varint(value);
            self.tag(tag);
        }
    }

    /// Bytes with their length and a tag before them.
    #[inline(always)]
    pub(crate) fn delimited(&mut self, tag: u16, bytes: &[u8]) {
        self.put(bytes);
        self.length(tag, bytes.len());
    }

    /// As `delimited`, for text; whether it is that.
    #[inline(always)]
    pub(crate) fn text(&mut self, tag: u16, text: &[u8]) -> bool {
        if tag < 0x80 && text.len() < 0x80 {
            return match self.take(text.len() + 2) {
                // SAFETY: `take` has given room for them, which is no part of what is read.
                Some(place) => unsafe {
                    place.cast::<[u8; 2]>().write([tag as u8, text.len() as u8]);
                    utf8::copy(text, place.add(2))
                },
                None => utf8::is_valid(text),
            };
        }
        let valid = match self.take(text.len()) {
            // SAFETY: as above.
            Some(place) => unsafe { utf8::copy(text, place) },
            None => utf8::is_valid(text),
        };
        self.length(tag, text.len());
        valid
    }

    /// A tag and a length.
    #[inline(always)]
    pub(crate) fn length(&mut self, tag: u16, len: usize) {
        if tag < 0x80 && (0x80..0x4000).contains(&len) {
            self.put_array([tag as u8, len as u8 | 0x80, (len >> 7) as u8]);
        } else {
            self.number(tag, len as u64);
        }
    }
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(caller: Borrowed<'a>, arena: Option<&'a tera_arena>, output: Output<'a>) -> Self {
        Self { caller, arena, output, depth: 0 }
    }

    /// Encodes something, and says how many bytes it has.
    #[inline]
    pub(crate) fn whole(mut self, message: &dyn Encode) -> Result<usize> {
        let start = self.output;
        message.encode(&mut self)?;
        let size = self.output.since(start);
        if size as u64 > MAX_SIZE { Err(Error::TooLarge) } else { Ok(size) }
    }

    /// The message that a pointer points to, without tag and length.
    #[inline(always)]
    pub(crate) fn body(&mut self, table: &'static Table, message: *const tera_head) -> Result<()> {
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let start = self.output;
        let result = self.caller.view(table, message, |view| self.fields(view)).flatten();
        self.depth -= 1;
        match result {
            Ok(()) if self.output.since(start) as u64 <= MAX_SIZE => Ok(()),
            result => Err(self.of_message(table.kind, result.err().unwrap_or(Error::TooLarge))),
        }
    }

    /// A message's fields.
    #[inline(always)]
    pub(crate) fn fields(&mut self, view: View<'_>) -> Result<()> {
        let unknown = view.unknown_fields();
        if unknown.len != 0 {
            self.output.put(self.caller.slice(unknown.data, unknown.len)?);
        }
        match view.table.lone_oneof() {
            // The arguments of calls are such, and the general way has more to set up than to do for them.
            Some(oneof) => self.oneof(oneof, view),
            None => self.known_fields(view),
        }
    }

    /// The fields of the schema; a scalar at its default is left out.
    fn known_fields(&mut self, view: View<'_>) -> Result<()> {
        if view.table.kind == TERA_KIND_ANY {
            return view.cast::<tera_any>().encode(self);
        }
        let mut output = self.output;
        for field in view.table.written.iter().rev() {
            by_form!(field.form,
                T => {
                    let value = view.get::<T>(field);
                    if !value.is_default()
                        && let Err(error) = value.write(self.caller, &mut output, field.tag)
                    {
                        return Err(self.in_field(field.number(), error));
                    }
                },
                form => {
                    self.output = output;
                    let result = match form {
                        Form::Oneof => self.oneof(field, view),
                        Form::Message => self.message(field, view.get(field)),
                        Form::Messages => self.messages(field, view.get(field)),
                        _ => self.strings(field, view.get(field)),
                    };
                    if let Err(error) = result {
                        return Err(self.in_field(field.number(), error));
                    }
                    output = self.output;
                },
            );
        }
        self.output = output;
        Ok(())
    }

    /// The member that is set, which is there even at its default.
    #[inline(never)]
    fn oneof(&mut self, oneof: &Field, view: View<'_>) -> Result<()> {
        let Some(member) = oneof.member_that_is_set(view)? else { return Ok(()) };
        let mut output = self.output;
        by_form!(member.form, T => view.get::<T>(member).write(self.caller, &mut output, member.tag), _ => Ok(()))
            .map_err(|error| self.in_field(member.number(), error))?;
        self.output = output;
        Ok(())
    }

    fn strings(&mut self, field: &Field, list: tera_str_list) -> Result<()> {
        let texts = self.caller.slice(list.data, list.len)?;
        let mut output = self.output;
        for (i, text) in texts.iter().enumerate().rev() {
            if let Err(error) = text.write(self.caller, &mut output, field.tag) {
                return Err(self.at_index(i, error));
            }
        }
        self.output = output;
        Ok(())
    }

    /// Writes the content of a message, or of something like it, as a field.
    #[inline(always)]
    pub(crate) fn nested(&mut self, tag: u16, write: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let start = self.output;
        write(self)?;
        self.output.length(tag, self.output.since(start));
        Ok(())
    }

    #[inline]
    fn message(&mut self, field: &Field, message: *const tera_head) -> Result<()> {
        if message.is_null() {
            return Ok(());
        }
        let table = field.table()?;
        self.nested(field.tag, |e| e.body(table, message))
    }

    fn messages(&mut self, field: &Field, list: Structs) -> Result<()> {
        let table = field.table()?;
        for (i, message) in self.caller.structs(table, list)?.enumerate().rev() {
            if let Err(error) = self.nested(field.tag, |e| e.body(table, message)) {
                return Err(self.at_index(i, error));
            }
        }
        Ok(())
    }

    /// Keeps what is known of the place of an error.
    #[cold]
    fn fault(&self, error: Error, note: impl FnOnce(&mut Fault)) -> Error {
        if let Some(arena) = self.arena {
            note(&mut arena.fault.borrow_mut());
        }
        error
    }

    /// Names the message whose field was named last.
    #[cold]
    pub(crate) fn of_message(&self, kind: u32, error: Error) -> Error {
        self.fault(error, |fault| fault.of_message(kind))
    }

    /// Names the field in which there was an error, unless that is a member of a oneof, which is named already.
    #[cold]
    pub(crate) fn in_field(&self, number: u32, error: Error) -> Error {
        if number == 0 { error } else { self.fault(error, |fault| fault.in_field(number)) }
    }

    /// Says in which element of the field there was an error.
    #[cold]
    pub(crate) fn at_index(&self, index: usize, error: Error) -> Error {
        self.fault(error, |fault| fault.at_index(index))
    }
}
