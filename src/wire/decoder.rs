//! Decoding: one pass over the input.

use std::alloc::Layout;
use std::ptr;

use prost::encoding::WireType;

use super::scalar::{Scalar, by_form};
use super::{MAX_DEPTH, MAX_SIZE, Measure, Writer, utf8};
use crate::abi::{tera_arena, tera_bytes, tera_head, tera_str};
use crate::fault::{Error, Result};
use crate::message::{Borrowed, Message, Structs, Target, View};
use crate::registry;
use crate::schema::{Field, Form, Table};

/// Reads fields. Texts and bytes become views of the input, lists and nested structs are built in the arena.
pub(crate) struct Decoder<'a> {
    pub(crate) arena: &'a tera_arena,
    whole: &'a [u8],
    /// What is left of the message that is read.
    input: &'a [u8],
    /// What was left when the current field began.
    field: &'a [u8],
    depth: u32,
}

/// How many bytes a number of 32 bits, a tag or a length, may have.
const MAX_VARINT32: usize = 5;
/// How many bytes a number of 64 bits may have.
const MAX_VARINT64: usize = 10;

impl<'a> Decoder<'a> {
    pub(crate) fn new(arena: &'a tera_arena, input: &'a [u8]) -> Self {
        Self::part(arena, input, input)
    }

    /// Reads a part of an input; places of errors are those in the whole.
    pub(crate) fn part(arena: &'a tera_arena, whole: &'a [u8], part: &'a [u8]) -> Self {
        Self { arena, whole, input: part, field: part, depth: 0 }
    }

    /// Reads the whole input as one message.
    #[inline]
    pub(crate) fn read<M: Message>(&mut self) -> Result<M> {
        let mut message = M::DEFAULT;
        self.read_to(Target::of(&mut message))?;
        Ok(message)
    }

    /// Reads the whole input as one message, to a struct that is empty.
    #[inline]
    pub(crate) fn read_to(&mut self, message: Target<'_>) -> Result<()> {
        if self.input.len() as u64 > MAX_SIZE {
            return Err(Error::TooLarge);
        }
        self.merge(message)
    }

    /// Reads the whole input as one message, to a new struct in the arena.
    pub(crate) fn build(&mut self, table: &'static Table) -> Result<*const tera_head> {
        let message = self.arena.empty(table)?;
        self.read_to(message)?;
        Ok(message.head())
    }

    fn merge(&mut self, message: Target<'_>) -> Result<()> {
        while !self.input.is_empty() {
            self.field = self.input;
            let tag = self.tag()?;
            let result = match message.table.field(tag >> 3) {
                Some(field) if u32::from(field.tag) == tag => self.field(field, message),
                _ => self.unknown(tag, message),
            };
            if let Err(error) = result {
                return Err(self.in_field(error, message.table.kind, tag >> 3));
            }
        }
        Ok(())
    }

    /// A field; one that is there again replaces what was there, or is added to it.
    #[inline(always)]
    fn field(&mut self, field: &Field, message: Target<'_>) -> Result<()> {
        by_form!(field.form, T => {
                let value = T::read(self)?;
                message.set(field, value);
                Ok(())
            },
            Form::Message => self.message(field, message),
            Form::Messages => self.messages(field, message),
            Form::Strings => self.strings(field, message),
            Form::Oneof => Err(Error::Internal), // has no number
        )
    }

    /// An error at this place of the input.
    #[cold]
    fn fail(&self, error: Error) -> Error {
        self.fail_at(self.input, error)
    }

    #[cold]
    fn fail_at(&self, place: &[u8], error: Error) -> Error {
        let offset = place.as_ptr().addr() - self.whole.as_ptr().addr();
        self.arena.fault.borrow_mut().at_byte(offset);
        error
    }

    #[cold]
    pub(crate) fn invalid_utf8(&self, text: &[u8]) -> Error {
        self.fail_at(&text[utf8::valid_up_to(text)..], Error::InvalidUtf8)
    }

    /// Names the field in which there was an error.
    #[cold]
    fn in_field(&self, error: Error, kind: u32, number: u32) -> Error {
        let mut fault = self.arena.fault.borrow_mut();
        fault.in_field(number);
        fault.of_message(kind);
        error
    }

    /// Says in which element of the field there was an error.
    #[cold]
    fn in_element(&self, error: Error, index: usize) -> Error {
        self.arena.fault.borrow_mut().at_index(index);
        error
    }

    #[inline(always)]
    fn varint_of<const MAX: usize>(&mut self) -> Result<u64> {
        match varint::<MAX>(self.input) {
            Some((value, rest)) => {
                self.input = rest;
                Ok(value)
            }
            None => Err(self.fail(if self.input.len() < MAX { Error::Truncated } else { Error::Malformed })),
        }
    }

    #[inline(always)]
    pub(crate) fn varint(&mut self) -> Result<u64> {
        self.varint_of::<MAX_VARINT64>()
    }

    #[inline(always)]
    fn tag(&mut self) -> Result<u32> {
        match self.varint_of::<MAX_VARINT32>()? {
            tag if tag < 8 || tag > u32::MAX.into() => Err(self.fail_at(self.field, Error::Malformed)),
            tag => Ok(tag as u32),
        }
    }

    #[inline(always)]
    pub(crate) fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        let Some((bytes, rest)) = self.input.split_first_chunk() else {
            return Err(self.fail(Error::Truncated));
        };
        self.input = rest;
        Ok(*bytes)
    }

    /// A length and the bytes that it counts.
    #[inline(always)]
    pub(crate) fn delimited(&mut self) -> Result<&'a [u8]> {
        let len = self.varint_of::<MAX_VARINT32>()?;
        if len > MAX_SIZE {
            return Err(self.fail(Error::Malformed));
        }
        let Some((bytes, rest)) = self.input.split_at_checked(len as usize) else {
            return Err(self.fail(Error::Truncated));
        };
        self.input = rest;
        Ok(bytes)
    }

    fn strings(&mut self, field: &Field, message: Target<'_>) -> Result<()> {
        let mut list = message.view().get::<Items>(field);
        let value = match tera_str::read(self) {
            Ok(value) => value,
            Err(error) => return Err(self.in_element(error, list.len)),
        };
        let place = self.push(&mut list, size_of::<tera_str>())?;
        // SAFETY: `push` has made room for a view.
        unsafe { place.cast::<tera_str>().write(value) };
        message.set(field, list);
        Ok(())
    }

    /// A nested message; one that is there again is merged with what was there before.
    fn message(&mut self, field: &Field, message: Target<'_>) -> Result<()> {
        let body = self.delimited()?;
        let table = registry::of_kind(field.of.into()).ok_or(Error::Internal)?;
        let before = message.view().get::<*mut tera_head>(field);
        let nested = if before.is_null() {
            self.arena.empty(table)?
        } else {
            // SAFETY: not NULL, so a field that appeared before in this call: a message begins with its nested
            // messages NULL, and nothing but this function sets them. It lives in the arena, and nobody else refers
            // to it before the call ends.
            unsafe { Target::at(before, table) }
        };
        message.set(field, nested.head());
        self.within(body, nested)
    }

    fn messages(&mut self, field: &Field, message: Target<'_>) -> Result<()> {
        let body = self.delimited()?;
        let table = registry::of_kind(field.of.into()).ok_or(Error::Internal)?;
        let mut list = message.view().get::<Items>(field);
        let place = self.push(&mut list, table.size)?;
        message.set(field, list);
        // SAFETY: `push` has made room for a struct of this size, and nobody else refers to it.
        let element = unsafe {
            ptr::copy_nonoverlapping(table.empty.cast::<u8>(), place, table.size);
            Target::at(place.cast(), table)
        };
        self.within(body, element).map_err(|error| self.in_element(error, list.len - 1))
    }

    /// Reads the fields of a nested message.
    fn within(&mut self, body: &'a [u8], message: Target<'_>) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(Error::TooDeep));
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.input, body);
        self.merge(message)?; // after an error the decoder is not used again
        self.input = outer;
        self.depth -= 1;
        Ok(())
    }

    /// A field that the schema does not know, or not with this wire type: kept as it is.
    #[cold]
    fn unknown(&mut self, tag: u32, message: Target<'_>) -> Result<()> {
        self.skip(tag, self.depth)?;
        let (bytes, _) = self.field.split_at(self.field.len() - self.input.len());
        let mut kept = message.view().unknown_fields();
        self.append(&mut kept, bytes)?;
        message.set_unknown_fields(kept);
        Ok(())
    }

    fn skip(&mut self, tag: u32, depth: u32) -> Result<()> {
        match tag & 7 {
            0 => self.varint().map(drop),
            1 => self.fixed::<8>().map(drop),
            2 => self.delimited().map(drop),
            3 => self.skip_group(tag >> 3, depth),
            5 => self.fixed::<4>().map(drop),
            _ => Err(self.fail_at(self.field, Error::Malformed)), // an end without a start, or no wire type
        }
    }

    fn skip_group(&mut self, number: u32, depth: u32) -> Result<()> {
        if depth == MAX_DEPTH {
            return Err(self.fail(Error::TooDeep));
        }
        loop {
            if self.input.is_empty() {
                return Err(self.fail(Error::Truncated));
            }
            let tag = self.tag()?;
            if tag == super::tag(number, WireType::EndGroup) {
                return Ok(());
            }
            self.skip(tag, depth + 1)?;
        }
    }

    /// Appends to unknown fields that this decoder keeps. A first run of them, and one that follows it directly,
    /// stays in the input.
    fn append(&self, kept: &mut tera_bytes, bytes: &[u8]) -> Result<()> {
        if kept.len == 0 {
            *kept = tera_bytes::of(bytes);
            return Ok(());
        }
        let mut list = Items { data: kept.data.cast_mut(), len: kept.len };
        if self.whole.as_ptr_range().contains(&kept.data) {
            let start = kept.data.addr() - self.whole.as_ptr().addr();
            let end = start + kept.len;
            if self.whole[end..].as_ptr() == bytes.as_ptr() {
                *kept = tera_bytes::of(&self.whole[start..end + bytes.len()]);
                return Ok(());
            }
            list = Items { data: ptr::null_mut(), len: 0 };
            self.extend(&mut list, &self.whole[start..end])?;
        }
        self.extend(&mut list, bytes)?;
        *kept = tera_bytes { data: list.data, len: list.len };
        Ok(())
    }

    /// Unknown fields of whatever origin with the fields of `newer` behind them, in new memory.
    pub(crate) fn add_to_unknown(
        &self,
        caller: Borrowed<'_>,
        newer: View<'_>,
        unknown: tera_bytes,
    ) -> Result<tera_bytes> {
        let size = Measure::new(caller, Some(self.arena)).whole(&newer)? as usize;
        if size == 0 {
            return Ok(unknown);
        }
        let before = caller.slice(unknown.data, unknown.len)?;
        let all = self.arena.alloc_slice(before.len() + size, 0)?;
        let (copy, behind) = all.split_at_mut(before.len());
        copy.copy_from_slice(before);
        // SAFETY: `behind` is `size` bytes of new memory.
        unsafe { Writer::write_whole(caller, &newer, behind.as_mut_ptr(), size) };
        Ok(tera_bytes::of(all))
    }

    /// How many fields with the current one's tag follow it directly: the room that a list will need.
    fn run(&self) -> usize {
        let Some((&tag, _)) = self.field.split_first() else { return 0 };
        let mut ahead = self.input;
        let mut count = 0;
        while tag < 0x80 && ahead.first() == Some(&tag) {
            let Some((len, body)) = varint::<MAX_VARINT32>(&ahead[1..]) else { break };
            let Some(rest) = body.get(len as usize..) else { break };
            ahead = rest;
            count += 1;
        }
        count
    }

    /// Makes a list in the arena longer by an item of this size, which is the caller's to write.
    #[inline]
    fn push(&self, list: &mut Items, item: usize) -> Result<*mut u8> {
        if list.len == capacity(*list) {
            self.grow(list, 1 + self.run(), item)?;
        }
        // SAFETY: the list's memory has room for more than `len` items.
        let place = unsafe { list.data.add(list.len * item) };
        list.len += 1;
        Ok(place)
    }

    /// Appends bytes to a list of bytes in the arena.
    fn extend(&self, list: &mut Items, bytes: &[u8]) -> Result<()> {
        if capacity(*list) - list.len < bytes.len() {
            self.grow(list, bytes.len(), 1)?;
        }
        // SAFETY: the list's memory has room for `bytes` after its first `len`, and was made by `grow`.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), list.data.add(list.len), bytes.len()) };
        list.len += bytes.len();
        Ok(())
    }

    /// Moves a list to memory with room for at least `more` items.
    #[cold]
    fn grow(&self, list: &mut Items, more: usize, item: usize) -> Result<()> {
        let capacity = list.len.checked_add(more).ok_or(Error::TooLarge)?.max(list.len.saturating_mul(2));
        let size = capacity.checked_mul(item).and_then(|size| size.checked_add(size_of::<Capacity>()));
        let layout = Layout::from_size_align(size.ok_or(Error::TooLarge)?, align_of::<Capacity>());
        let memory = self.arena.raw(layout.map_err(|_| Error::TooLarge)?)?.as_ptr();
        // SAFETY: `memory` has the capacity and then `capacity` items, of which `len` are filled from the old list.
        unsafe {
            memory.cast::<Capacity>().write(capacity as Capacity);
            let data = memory.add(size_of::<Capacity>());
            if list.len > 0 {
                ptr::copy_nonoverlapping(list.data, data, list.len * item);
            }
            list.data = data;
        }
        Ok(())
    }
}

/// A varint of at most `MAX` bytes, and what follows it; bits beyond 64 are dropped.
#[inline(always)]
fn varint<const MAX: usize>(input: &[u8]) -> Option<(u64, &[u8])> {
    match *input {
        [byte, ref rest @ ..] if byte < 0x80 => Some((byte.into(), rest)),
        _ => long_varint::<MAX>(input),
    }
}

fn long_varint<const MAX: usize>(input: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (i, &byte) in input.iter().take(MAX).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * i);
        if byte < 0x80 {
            return Some((value, &input[i + 1..]));
        }
    }
    None
}

/// A list that is being decoded, of items whose size the code that has it knows.
#[repr(C)]
#[derive(Clone, Copy)]
struct Items {
    data: *mut u8,
    len: usize,
}

const _: () = assert!(size_of::<Items>() == size_of::<Structs>());

/// How many items a list has room for, kept in front of its first item. Items are aligned to it.
type Capacity = u64;

/// How many items a list has room for: only for lists that are empty or made by `Decoder::grow`.
#[inline]
fn capacity(list: Items) -> usize {
    if list.len == 0 {
        return 0;
    }
    // SAFETY: a list that is being decoded begins empty and is filled only by `Decoder::grow`, which puts the
    // capacity there.
    unsafe { list.data.cast::<Capacity>().sub(1).read() as usize }
}
