//! Decoding: one pass over the input.

use std::alloc::Layout;
use std::ptr;

use prost::encoding::WireType;

use super::message::{Borrowed, Message};
use super::scalar::Scalar;
use super::{Encode, MAX_DEPTH, MAX_SIZE, Measure, Writer, utf8};
use crate::abi::{List, tera_arena, tera_bytes};
use crate::fault::{Error, Result};

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
        if self.input.len() as u64 > MAX_SIZE {
            return Err(Error::TooLarge);
        }
        let mut message = M::DEFAULT;
        self.merge(&mut message)?;
        Ok(message)
    }

    fn merge<M: Message>(&mut self, message: &mut M) -> Result<()> {
        while !self.input.is_empty() {
            self.field = self.input;
            let tag = self.tag()?;
            if let Err(error) = message.field(tag, self) {
                return Err(self.in_field(error, M::KIND, tag >> 3));
            }
        }
        Ok(())
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

    /// A field that is there once: the last one wins.
    #[inline(always)]
    pub(crate) fn scalar<T: Scalar>(&mut self, field: &mut T) -> Result<()> {
        *field = T::read(self)?;
        Ok(())
    }

    #[inline]
    pub(crate) fn scalars<L: List<Item: Scalar>>(&mut self, list: &mut L) -> Result<()> {
        match Scalar::read(self) {
            Ok(value) => self.push(list, value).map(|_| ()),
            Err(error) => Err(self.in_element(error, list.len())),
        }
    }

    /// A nested message; one that is there again is merged with what was there before.
    #[inline]
    pub(crate) fn message<M: Message>(&mut self, field: &mut *const M) -> Result<()> {
        let body = self.delimited()?;
        if field.is_null() {
            *field = self.arena.alloc(M::DEFAULT)?;
        }
        // SAFETY: not NULL, so a field that appeared before in this call: a message begins with its nested
        // messages NULL, and nothing but this function sets them. It lives in the arena, and nobody else refers to
        // it before the call ends.
        let message = unsafe { &mut *field.cast_mut() };
        self.within(body, message)
    }

    #[inline]
    pub(crate) fn messages<L: List<Item: Message>>(&mut self, list: &mut L) -> Result<()> {
        let body = self.delimited()?;
        let message = self.push(list, L::Item::DEFAULT)?;
        self.within(body, message).map_err(|error| self.in_element(error, list.len() - 1))
    }

    /// Reads the fields of a nested message.
    #[inline]
    fn within<M: Message>(&mut self, body: &'a [u8], message: &mut M) -> Result<()> {
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
    pub(crate) fn unknown(&mut self, tag: u32, kept: &mut tera_bytes) -> Result<()> {
        self.skip(tag, self.depth)?;
        let (bytes, _) = self.field.split_at(self.field.len() - self.input.len());
        self.append(kept, bytes)
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
        if self.whole.as_ptr_range().contains(&kept.data) {
            let start = kept.data.addr() - self.whole.as_ptr().addr();
            let end = start + kept.len;
            if self.whole[end..].as_ptr() == bytes.as_ptr() {
                *kept = tera_bytes::of(&self.whole[start..end + bytes.len()]);
                return Ok(());
            }
            let mut copy = tera_bytes::EMPTY;
            self.extend(&mut copy, &self.whole[start..end])?;
            *kept = copy;
        }
        self.extend(kept, bytes)
    }

    /// Adds the fields of `newer` to unknown fields of whatever origin, in new memory.
    pub(crate) fn add_to_unknown(
        &self,
        caller: Borrowed<'_>,
        newer: &impl Encode,
        unknown: &mut tera_bytes,
    ) -> Result<()> {
        let size = Measure::new(caller, Some(self.arena)).whole(newer)? as usize;
        if size == 0 {
            return Ok(());
        }
        let before = caller.slice(unknown.data, unknown.len)?;
        let all = self.arena.alloc_slice(before.len() + size, 0)?;
        let (copy, behind) = all.split_at_mut(before.len());
        copy.copy_from_slice(before);
        // SAFETY: `behind` is `size` bytes of new memory.
        unsafe { Writer::write_whole(caller, newer, behind.as_mut_ptr(), size) };
        *unknown = tera_bytes::of(all);
        Ok(())
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

    /// Appends to a list in the arena.
    #[inline]
    fn push<L: List>(&self, list: &mut L, item: L::Item) -> Result<&'a mut L::Item> {
        let len = list.len();
        if len == capacity(list) {
            self.grow(list, 1 + self.run())?;
        }
        *list = L::new(list.data(), len + 1);
        // SAFETY: the list's memory has room for more than `len` items, and it is the arena's, in which nobody
        // else refers to this item.
        unsafe {
            let place = list.data().cast_mut().add(len);
            place.write(item);
            Ok(&mut *place)
        }
    }

    /// Appends bytes to a list of bytes in the arena.
    fn extend(&self, list: &mut tera_bytes, bytes: &[u8]) -> Result<()> {
        if capacity(list) - list.len < bytes.len() {
            self.grow(list, bytes.len())?;
        }
        // SAFETY: the list's memory has room for `bytes` after its first `len`, and was made by `grow`.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), list.data.cast_mut().add(list.len), bytes.len()) };
        list.len += bytes.len();
        Ok(())
    }

    /// Moves a list to memory with room for at least `more` items.
    #[cold]
    fn grow<L: List>(&self, list: &mut L, more: usize) -> Result<()> {
        let len = list.len();
        let capacity = len.checked_add(more).ok_or(Error::TooLarge)?.max(len.saturating_mul(2));
        let items = Layout::array::<L::Item>(capacity).map_err(|_| Error::TooLarge)?;
        let (layout, start) = Layout::new::<Capacity>().extend(items).map_err(|_| Error::TooLarge)?;
        let memory = self.arena.raw(layout)?.as_ptr();
        // SAFETY: `memory` has the capacity and then `capacity` items, of which `len` are filled from the old list.
        unsafe {
            let data = memory.add(start).cast::<L::Item>();
            data.cast::<Capacity>().sub(1).write(capacity);
            ptr::copy_nonoverlapping(list.data(), data, len);
            *list = L::new(data, len);
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

/// How many items a list has room for, kept in front of its first item.
type Capacity = usize;

/// How many items a list has room for: only for lists that are empty or made by `Decoder::grow`.
#[inline]
fn capacity<L: List>(list: &L) -> usize {
    if list.len() == 0 {
        return 0;
    }
    // SAFETY: a list that is being decoded begins empty and is filled only by `Decoder::grow`, which puts the
    // capacity there.
    unsafe { list.data().cast::<Capacity>().sub(1).read() }
}
