//! Encoding: one pass over a message, from its last byte to its first.

use core::marker::PhantomData;
use core::ptr::NonNull;

use prost::encoding::encoded_len_varint;

use super::scalar::{Scalar, by_form};
use super::{Encode, MAX_ENCODED_DEPTH, utf8};
use crate::arena::{List, tera_arena};
use crate::copy::copy;
use crate::fault::{Error, Result};
use crate::generated::kinds::TERA_KIND_ANY;
use crate::generated::tera_value;
use crate::message::{Elements, Member, Members, Ref, Text, View};
use crate::registry;
use crate::schema::{Field, Form, MAX_SIZE, Message, Table};

/// Checks a message and writes it, as far as the output has room. Counts the size in any case.
pub(crate) struct Encoder<'a> {
    /// Stores the field path of an error.
    arena: Option<&'a tera_arena>,
    pub(crate) output: Output<'a>,
    depth: u32,
}

/// An output that is written from its end to its beginning. So the calls are in reverse order of the bytes: the value
/// first, then its length, then its tag.
///
/// Bytes without room are counted and not written. It is passed by value, so that it can stay in registers: otherwise
/// the compiler must assume that a write changes the output itself.
#[derive(Clone, Copy)]
pub(crate) struct Output<'a> {
    memory: NonNull<u8>,
    /// Number of bytes of the memory that are not written yet; if negative, the number of missing bytes. It has 64 bits
    /// on every machine, because the count may exceed any memory.
    left: i64,
    lifetime: PhantomData<&'a mut [u8]>,
}

impl Output<'_> {
    /// # Safety
    ///
    /// `memory` is not NULL. Its `room` bytes, of a possible size, are writable, and not part of the data that is read.
    pub(crate) unsafe fn to(memory: *mut u8, room: usize) -> Self {
        // SAFETY: by this function's contract.
        let memory = unsafe { NonNull::new_unchecked(memory) };
        Self { memory, left: room as i64, lifetime: PhantomData }
    }

    /// An output that only counts.
    pub(crate) fn none() -> Self {
        Self { memory: NonNull::dangling(), left: 0, lifetime: PhantomData }
    }

    /// Number of bytes written, or counted, since `before`.
    #[inline(always)]
    pub(crate) fn since(&self, before: Self) -> u64 {
        before.left.wrapping_sub(self.left) as u64
    }

    /// Returns the position of `len` bytes before those written last, if there is room.
    #[inline(always)]
    fn take(&mut self, len: usize) -> Option<*mut u8> {
        self.left = self.left.wrapping_sub(len as i64);
        if self.left < 0 {
            self.left = self.left.max(i64::MIN / 2); // so that it stays negative; such a size is rejected
            return None;
        }
        Some(self.memory.as_ptr().wrapping_offset(self.left as isize))
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
    fn put_array<const N: usize>(&mut self, bytes: [u8; N]) {
        if let Some(place) = self.take(N) {
            // SAFETY: `take` has given room for them.
            unsafe { place.cast::<[u8; N]>().write(bytes) };
        }
    }

    /// Writes bytes with a tag before them.
    #[inline(always)]
    pub(crate) fn fixed<const N: usize>(&mut self, tag: u16, bytes: [u8; N]) {
        if tag >= 0x80 {
            self.put_array(bytes);
            self.tag(tag);
        } else if let Some(place) = self.take(N + 1) {
            // SAFETY: `take` has given room for them and for the tag.
            unsafe {
                place.write(tag as u8);
                place.add(1).cast::<[u8; N]>().write(bytes);
            }
        }
    }

    /// Writes a number with a tag before it.
    #[inline(always)]
    pub(crate) fn number(&mut self, tag: u16, value: u64) {
        if value < 0x80 {
            self.fixed(tag, [value as u8]);
        } else if value < 0x4000 {
            self.fixed(tag, [value as u8 | 0x80, (value >> 7) as u8]);
        } else {
            *self = self.with_varint(value);
            self.tag(tag);
        }
    }

    #[inline(always)]
    fn tag(&mut self, tag: u16) {
        if tag < 0x80 {
            self.put_array([tag as u8]);
        } else {
            *self = self.with_varint(tag.into());
        }
    }

    /// Numbers of more than two bytes have their own function, which keeps the path of shorter ones fast.
    #[inline(never)]
    fn with_varint(mut self, value: u64) -> Self {
        /// The continuation bit of every byte.
        const MORE: u64 = u64::from_ne_bytes([0x80; 8]);
        let high = value >> 56; // the bits that do not fit in eight bytes
        let bytes = eight_times_seven_bits(value);
        if high != 0 {
            if high < 0x80 {
                self.put_array([high as u8]);
            } else {
                self.put_array([high as u8, 1]);
            }
            self.put_array((bytes | MORE).to_le_bytes());
            return self;
        }
        let len = encoded_len_varint(value);
        let bytes = bytes | MORE & !(u64::MAX << (8 * (len - 1)));
        let end = self.left;
        if let Some(place) = self.take(len) {
            // SAFETY: `take` has given room for `len` bytes; where eight are written all are in the memory, and those
            // before the number are not written yet.
            unsafe {
                if end >= 8 {
                    let word = bytes << (64 - 8 * len);
                    place.add(len).sub(8).cast::<[u8; 8]>().write(word.to_le_bytes());
                } else {
                    for i in 0..len {
                        place.add(i).write((bytes >> (8 * i)) as u8);
                    }
                }
            }
        }
        self
    }

    /// Writes bytes with their length and a tag before them.
    #[inline(always)]
    pub(crate) fn delimited(&mut self, tag: u16, bytes: &[u8]) {
        self.put(bytes);
        self.number(tag, bytes.len() as u64);
    }

    /// As `delimited`, for a string. Returns whether it is valid UTF-8.
    #[inline(always)]
    pub(crate) fn text(&mut self, tag: u16, text: &[u8]) -> bool {
        if tag < 0x80 && text.len() < 0x80 {
            let mut output = *self;
            let Some(place) = output.take(text.len() + 2) else {
                *self = output;
                return utf8::is_valid(text);
            };
            // SAFETY: `take` has given room for them, which is no part of what is read.
            let ascii = unsafe {
                place.cast::<[u8; 2]>().write([tag as u8, text.len() as u8]);
                utf8::copy_ascii(text, place.add(2))
            };
            if ascii {
                *self = output;
                return true;
            }
        }
        self.with_text(tag, text).is_some_and(|output| {
            *self = output;
            true
        })
    }

    /// As `text`, for every string. Nearly all are short and ASCII, and do not need this function.
    #[inline(never)]
    fn with_text(mut self, tag: u16, text: &[u8]) -> Option<Self> {
        let valid = match self.take(text.len()) {
            // SAFETY: `take` has given room for them, which is no part of what is read.
            Some(place) => unsafe { utf8::copy(text, place) },
            None => utf8::is_valid(text),
        };
        self.number(tag, text.len() as u64);
        valid.then_some(self)
    }
}

/// The low 56 bits, seven to a byte.
fn eight_times_seven_bits(value: u64) -> u64 {
    let halves = value & 0x0fff_ffff | (value & 0x00ff_ffff_f000_0000) << 4;
    let quarters = halves & 0x0000_3fff_0000_3fff | (halves & 0x0fff_c000_0fff_c000) << 2;
    quarters & 0x007f_007f_007f_007f | (quarters & 0x3f80_3f80_3f80_3f80) << 1
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(arena: Option<&'a tera_arena>, output: Output<'a>) -> Self {
        Self { arena, output, depth: 0 }
    }

    /// Encodes an object, and returns its size in bytes.
    #[inline]
    pub(crate) fn whole(mut self, message: &dyn Encode) -> Result<usize> {
        let start = self.output;
        message.encode(&mut self)?;
        let size = self.output.since(start);
        if size > MAX_SIZE { Err(Error::TooLarge) } else { Ok(size as usize) }
    }

    /// Encodes the message that a pointer points to, without tag and length.
    #[inline(always)]
    pub(crate) fn body(&mut self, table: &'static Table, message: Ref<'_>) -> Result<()> {
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let start = self.output;
        let result = message.view(table, |view| self.fields(view)).flatten();
        self.depth -= 1;
        match result {
            Ok(()) if self.output.since(start) <= MAX_SIZE => Ok(()),
            result => Err(self.of_message(table.kind, result.err().unwrap_or(Error::TooLarge))),
        }
    }

    /// A message's fields.
    #[inline(always)]
    pub(crate) fn fields(&mut self, view: View<'_>) -> Result<()> {
        let unknown = view.unknown_fields();
        if unknown.len() != 0 {
            self.output.put(unknown.bytes()?);
        }
        if view.table().kind == TERA_KIND_ANY {
            return view.any().encode(self);
        }
        self.known_fields(view.written())
    }

    /// Encodes fields of the schema. Leaves out scalars with their default value.
    fn known_fields(&mut self, members: Members<'_>) -> Result<()> {
        let mut output = self.output;
        for member in members.iter().rev() {
            let field = member.field();
            by_form!(field.form,
                value = [member.get::<] T [>()] => {
                    if !value.is_default()
                        && let Err(error) = value.write(&mut output, field.tag)
                    {
                        return Err(self.in_field(field.number(), error));
                    }
                },
                Form::Oneof => {
                    self.with_output(&mut output, field, |e| {
                        e.oneof(member.member_that_is_set().map_err(|error| e.in_oneof(field, error))?)
                    })?;
                },
                Form::Message => self.with_output(&mut output, field, |e| e.message(field, member.get()))?,
                Form::Messages => self.with_output(&mut output, field, |e| e.messages(member))?,
                Form::Strings => self.with_output(&mut output, field, |e| e.strings(field, member.get()))?,
            );
        }
        self.output = output;
        Ok(())
    }

    /// Writes a field with an output that is not in the encoder.
    #[inline(always)]
    fn with_output(
        &mut self,
        output: &mut Output<'a>,
        field: &Field,
        write: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        self.output = *output;
        if let Err(error) = write(self) {
            return Err(self.in_field(field.number(), error));
        }
        *output = self.output;
        Ok(())
    }

    /// Encodes the member that is set, even if it has its default value.
    #[inline(never)]
    fn oneof(&mut self, member: Option<Member<'_>>) -> Result<()> {
        let Some(member) = member else { return Ok(()) };
        let start = self.output;
        self.known_fields(member.alone())?;
        if self.output.since(start) == 0 {
            match member.form {
                Form::Double => self.output.fixed(member.tag, [0; 8]),
                Form::Float => self.output.fixed(member.tag, [0; 4]),
                _ => self.output.number(member.tag, 0), // a length is a number too
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn strings(&mut self, field: &Field, list: Elements<'_, Text<'_>>) -> Result<()> {
        let texts = list.slice()?;
        let mut output = self.output;
        for (i, text) in texts.iter().enumerate().rev() {
            if let Err(error) = text.write(&mut output, field.tag) {
                return Err(self.at_index(i, error));
            }
        }
        self.output = output;
        Ok(())
    }

    /// Encodes a field of a type known at compile time, as in `known_fields`.
    #[inline(always)]
    pub(crate) fn field<'v, T: Scalar<'v>>(&self, output: &mut Output<'_>, tag: u16, value: T) -> Result<()> {
        if value.is_default() {
            return Ok(());
        }
        value.write(output, tag).map_err(|error| self.in_field(u32::from(tag) >> 3, error))
    }

    /// Writes the content of a message, or of a similar object, as a field.
    #[inline(always)]
    pub(crate) fn nested(&mut self, tag: u16, write: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let start = self.output;
        write(self)?;
        self.output.number(tag, self.output.since(start));
        Ok(())
    }

    #[inline(never)]
    fn message(&mut self, field: &Field, message: Ref<'_>) -> Result<()> {
        if message.is_null() {
            return Ok(());
        }
        let table = field.table()?;
        self.nested(field.tag, |e| e.body(table, message))
    }

    #[inline(never)]
    fn messages(&mut self, member: Member<'_>) -> Result<()> {
        let table = member.table()?;
        if table.kind == tera_value::KIND && self.depth < MAX_ENCODED_DEPTH {
            return self.values(member);
        }
        for (i, message) in member.elements()?.enumerate().rev() {
            if let Err(error) = self.nested(member.tag, |e| e.body(table, message)) {
                return Err(self.at_index(i, error));
            }
        }
        Ok(())
    }

    /// Encodes the arguments of a call. Each has only one member of a oneof, so the generic code would spend most of
    /// its time on setup. It handles only unusual and invalid arguments, and reports the error.
    fn values(&mut self, member: Member<'_>) -> Result<()> {
        let table = registry::table::<tera_value>();
        let mut output = self.output;
        for (i, value) in member.elements()?.enumerate().rev() {
            let start = output;
            let written = match value.plain(table) {
                Some(view) => write_value(view, &mut output),
                None => false,
            };
            if !written || output.since(start) > MAX_SIZE {
                self.output = start;
                if let Err(error) = self.body(table, value) {
                    return Err(self.at_index(i, error));
                }
                output = self.output;
            }
            output.number(member.tag, output.since(start));
        }
        self.output = output;
        Ok(())
    }

    /// Adds the message of the last field to the field path.
    #[cold]
    pub(crate) fn of_message(&self, kind: u32, error: Error) -> Error {
        tera_arena::note(self.arena, error, |fault| fault.of_message(kind))
    }

    /// Adds the oneof to the field path, for an error that is not in one of its members.
    #[cold]
    fn in_oneof(&self, oneof: &Field, error: Error) -> Error {
        tera_arena::note(self.arena, error, |fault| fault.in_named(oneof.name().as_bytes()))
    }

    /// Adds the field with the error to the field path, unless it is a oneof: then a member has been added already.
    #[cold]
    pub(crate) fn in_field(&self, number: u32, error: Error) -> Error {
        if number == 0 { error } else { tera_arena::note(self.arena, error, |fault| fault.in_field(number)) }
    }

    /// Adds the index of the element with the error to the field path.
    #[cold]
    pub(crate) fn at_index(&self, index: usize, error: Error) -> Error {
        tera_arena::note(self.arena, error, |fault| fault.at_index(index))
    }
}

/// Writes a `tera_value` in its usual form.
#[inline(always)]
fn write_value(value: View<'_>, output: &mut Output<'_>) -> bool {
    const { assert!(tera_value::FIELDS.len() == 8) }; // only the oneof and its members
    match value.copy::<tera_value>().arg_value_case {
        0 => true,
        1 => write_member::<1>(value, output),
        2 => write_member::<2>(value, output),
        3 => write_member::<3>(value, output),
        4 => write_member::<4>(value, output),
        5 => write_member::<5>(value, output),
        6 => write_member::<6>(value, output),
        7 => write_member::<7>(value, output),
        _ => false,
    }
}

/// Writes the member with this constant number. So the compiler specialises the code for each, and it does not read the
/// table.
#[inline(always)]
fn write_member<const NUMBER: u32>(value: View<'_>, output: &mut Output<'_>) -> bool {
    let Some(member) = value.field(NUMBER) else { return false };
    by_form!(member.form,
        value = [member.get::<] T [>()] => value.write(output, member.tag).is_ok(),
        _ => false,
    )
}

/// Returns the size of a message in binary.
pub(crate) fn size_of(arena: Option<&tera_arena>, message: &dyn Encode) -> Result<usize> {
    Encoder::new(arena, Output::none()).whole(message)
}

/// Encodes a message of this size into the arena. Dropping the list returns its memory to the arena.
pub(crate) fn bytes_in<'a>(arena: &'a tera_arena, message: &dyn Encode, size: usize) -> Result<List<'a, u8>> {
    let mut bytes = arena.list(size)?;
    add_bytes(&mut bytes, arena, message, size)?;
    Ok(bytes)
}

/// Adds a message of this size in binary.
pub(crate) fn add_bytes(
    bytes: &mut List<'_, u8>,
    arena: &tera_arena,
    message: &dyn Encode,
    size: usize,
) -> Result<()> {
    let before = bytes.len();
    // SAFETY: new memory of this size, which is no part of the message; it is all written, or taken off again.
    unsafe { encode_to(Some(arena), message, bytes.lengthen(size)?, size) }
        .inspect_err(|_| bytes.truncate(before))
}

/// Writes a message whose size has been computed before.
///
/// # Safety
///
/// `to` is writable for `size` bytes, and not part of the message.
pub(crate) unsafe fn encode_to(
    arena: Option<&tera_arena>,
    message: &dyn Encode,
    to: *mut u8,
    size: usize,
) -> Result<()> {
    // SAFETY: by this function's contract.
    let output = unsafe { Output::to(to, size) };
    match Encoder::new(arena, output).whole(message)? {
        again if again == size => Ok(()),
        _ => Err(Error::Internal), // the message was changed while it was encoded
    }
}

#[cfg(test)]
mod tests {
    use prost::encoding::encode_varint;

    use super::*;

    #[test]
    fn numbers_are_written_as_prost_writes_them() {
        let bits = (0..64).map(|bit| 1u64 << bit);
        let values = bits.flat_map(|bit| [bit - 1, bit, bit | 1, 0x5555_5555_5555_5555 & (bit - 1)]);
        for value in values.chain([u64::MAX, i64::MIN as u64, -1_234_567_890_123i64 as u64]) {
            for tag in [8, 0x7f, 0x80, 63 << 3] {
                let mut expected = Vec::new();
                encode_varint(tag.into(), &mut expected);
                encode_varint(value, &mut expected);
                for room in [0, expected.len() - 1, expected.len(), 32] {
                    let mut memory = [0xaa; 64];
                    // SAFETY: there is as much memory.
                    let start = unsafe { Output::to(memory[16..].as_mut_ptr(), room) };
                    let mut output = start;
                    output.number(tag, value);
                    assert_eq!(output.since(start), expected.len() as u64);
                    let (before, behind) = (&memory[..16], &memory[16 + room..]);
                    assert!(before.iter().chain(behind).all(|&byte| byte == 0xaa));
                    if room >= expected.len() {
                        assert_eq!(memory[16 + room - expected.len()..16 + room], expected, "{tag} {value}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_has_no_room_is_counted() {
        let text = "é".repeat(70);
        for text in ["", "a", "é", "0123456789abcdef0123456789abcdef", &text] {
            let len = 1 + prost::length_delimiter_len(text.len()) + text.len();
            for room in 0..len {
                let mut memory = [0; 256];
                // SAFETY: there is as much memory.
                let start = unsafe { Output::to(memory.as_mut_ptr(), room) };
                let mut output = start;
                assert!(output.text(10, text.as_bytes()));
                output.fixed(9, [0; 8]);
                assert_eq!(output.since(start), len as u64 + 9);
                assert!(output.left < 0);
            }
        }
    }
}
