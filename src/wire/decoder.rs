//! Decoding: one pass over the input.

use std::alloc::Layout;
use std::{iter, ptr};

use prost::encoding::WireType;

use super::scalar::{Scalar, by_form};
use super::{Encoder, MAX_DEPTH, MAX_SIZE, Output, utf8};
use crate::abi::{tera_any, tera_arena, tera_bool, tera_bytes, tera_head, tera_str};
use crate::fault::{Error, Result};
use crate::message::{Borrowed, Message, Structs, Target, View};
use crate::schema::{Form, Slot, Table};

/// Reads fields. Texts and bytes become views of the input, lists and nested structs are built in the arena.
pub(crate) struct Decoder<'a> {
    pub(crate) arena: &'a tera_arena,
    whole: &'a [u8],
    /// What is left of the message that is read, where it is not read on the straight road.
    input: &'a [u8],
    /// What was left when the current field began.
    field: &'a [u8],
}

/// How many bytes a number of 32 bits, a tag or a length, may have.
const MAX_VARINT32: usize = 5;
/// How many bytes a number of 64 bits may have.
const MAX_VARINT64: usize = 10;

/// Tags of the first two fields of an `Any`, and of a wrapper.
const FIRST: u8 = super::tag(1, WireType::LengthDelimited) as u8;
const SECOND: u8 = super::tag(2, WireType::LengthDelimited) as u8;

impl<'a> Decoder<'a> {
    pub(crate) fn new(arena: &'a tera_arena, input: &'a [u8]) -> Self {
        Self::part(arena, input, input)
    }

    /// Reads a part of an input; places of errors are those in the whole.
    pub(crate) fn part(arena: &'a tera_arena, whole: &'a [u8], part: &'a [u8]) -> Self {
        Self { arena, whole, input: part, field: part }
    }

    /// Reads the whole input as one message, to a struct that is empty.
    #[inline]
    pub(crate) fn read_to(&mut self, message: Target<'_>) -> Result<()> {
        if self.input.len() as u64 > MAX_SIZE {
            return Err(Error::TooLarge);
        }
        self.read(self.input, message, 0)
    }

    /// Reads the whole input as one message, to a new struct in the arena.
    #[inline(always)]
    pub(crate) fn build(&mut self, table: &'static Table) -> Result<*const tera_head> {
        let message = self.arena.empty(table)?;
        self.read_to(message)?;
        Ok(message.head())
    }

    /// Reads a message that is nested this deep; most have nothing but values.
    #[inline(always)]
    fn read(&mut self, input: &'a [u8], message: Target<'_>, depth: u32) -> Result<()> {
        match values(input, message) {
            [] => Ok(()),
            rest => self.merge(rest, message, depth),
        }
    }

    /// Reads fields, of a message that is nested this deep. A field that is there again replaces what was there, or is
    /// added to it.
    fn merge(&mut self, mut input: &'a [u8], message: Target<'_>, depth: u32) -> Result<()> {
        while let [tag, rest @ ..] = input {
            // Nearly every field is known, with a tag of one byte, and right.
            let (field, rest) = match message.table.field_of_tag(*tag) {
                Some(field) => (field, rest),
                None => match self.other(input, message, depth)? {
                    Some(field) => (field, self.input),
                    None => {
                        input = self.input;
                        continue;
                    }
                },
            };
            let next = match field.form {
                Form::Message | Form::Messages | Form::Strings => self
                    .nested(field, rest, message, depth)
                    .map_err(|error| self.in_field(error, message.table.kind, field.number()))?,
                _ => Some(values(input, message)).filter(|next| next.len() != input.len()),
            };
            input = match next {
                Some(next) => next,
                None => {
                    self.input = rest;
                    return Err(self.wrong(field, message));
                }
            };
        }
        Ok(())
    }

    /// A message, or as many elements of a list as follow each other, the first without its tag. Nothing if its length
    /// is wrong, if it is a text that is not UTF-8, or a message that is nested too deep.
    #[inline(always)]
    fn nested(
        &mut self,
        field: &Slot,
        input: &'a [u8],
        message: Target<'_>,
        depth: u32,
    ) -> Result<Option<&'a [u8]>> {
        if field.form == Form::Strings {
            return self.texts(field, input, message);
        }
        if depth == MAX_DEPTH {
            return Ok(None);
        }
        let table = field.table()?;
        if field.form == Form::Messages {
            return self.messages(field, table, input, message, depth);
        }
        let Some((body, rest)) = delimited(input) else { return Ok(None) };
        // One that is there again is merged with what was there before.
        let before = message.view().get::<*mut tera_head>(field);
        let nested = if before.is_null() {
            self.arena.empty(table)?
        } else {
            // SAFETY: not NULL, so a field that appeared before in this call: a message begins with its nested
            // messages NULL, and nothing but this function sets them. It lives in the arena, and nobody else
            // refers to it before the call ends.
            unsafe { Target::at(before, table) }
        };
        message.set(field, nested.head());
        self.read(body, nested, depth + 1)?;
        Ok(Some(rest))
    }

    /// Texts that follow each other, the first without its tag.
    #[inline(always)]
    fn texts(&mut self, field: &Slot, input: &'a [u8], message: Target<'_>) -> Result<Option<&'a [u8]>> {
        let mut next = None;
        let mut element = delimited(input);
        if let Some((_, rest)) = element {
            let (mut list, end) = self.room(field, rest, message, size_of::<tera_str>())?;
            while list.len < end
                && let Some((text, rest)) = element
                && utf8::is_valid(text)
            {
                // SAFETY: the list's memory has room for `end` views.
                unsafe { list.data.cast::<tera_str>().add(list.len).write(tera_str::of_utf8(text)) };
                (list.len, next, element) = (list.len + 1, Some(rest), another(field.tag, rest));
            }
            message.set(field, list);
        }
        Ok(next)
    }

    /// Messages that follow each other, the first without its tag.
    #[inline(always)]
    fn messages(
        &mut self,
        field: &Slot,
        table: &'static Table,
        input: &'a [u8],
        message: Target<'_>,
        depth: u32,
    ) -> Result<Option<&'a [u8]>> {
        let Some(mut element) = delimited(input) else { return Ok(None) };
        let (mut list, end) = self.room(field, element.1, message, table.size)?;
        loop {
            // SAFETY: the list's memory has room for `end` structs of this table, and nobody else refers to it.
            let (target, left, rest) = unsafe { elements(field.tag, element, table, &mut list, end) };
            if !left.is_empty() {
                self.merge(left, target, depth + 1).map_err(|error| self.in_element(error, list.len - 1))?;
            }
            match another(field.tag, rest) {
                Some(next) if list.len < end => element = next,
                _ => {
                    message.set(field, list);
                    return Ok(Some(rest));
                }
            }
        }
    }

    /// A list with room for an element and all that follow it directly, and how many elements that makes.
    #[inline(always)]
    fn room(&self, field: &Slot, rest: &[u8], message: Target<'_>, size: usize) -> Result<(Items, usize)> {
        let mut list = message.view().get::<Items>(field);
        let end = list.len + 1 + run(field.tag, rest).0;
        if list.len == 0 {
            list.data = self.memory(end, size)?;
        } else if capacity(list) < end {
            self.grow(&mut list, end, size)?;
        }
        Ok((list, end))
    }

    /// A field that is not as most: not known, with a longer tag, or wrong. If it is a message or a list, only its tag is
    /// read.
    #[cold]
    #[inline(never)]
    fn other(&mut self, input: &'a [u8], message: Target<'_>, depth: u32) -> Result<Option<&'static Slot>> {
        (self.field, self.input) = (input, input);
        let tag = self.tag()?;
        let result = match message.table.field(tag >> 3) {
            Some(field) if u32::from(field.tag) == tag => by_form!(field.form,
                T => T::read(self).map(|value| message.set(field, value)),
                _ => return Ok(Some(field)),
            ),
            _ => self.unknown(tag, message, depth),
        };
        result.map(|()| None).map_err(|error| self.in_field(error, message.table.kind, tag >> 3))
    }

    /// What is wrong with a field, behind its tag.
    #[cold]
    #[inline(never)]
    fn wrong(&mut self, field: &Slot, message: Target<'_>) -> Error {
        let error = by_form!(field.form,
            T => T::read(self).err(),
            form => {
                let error = match self.delimited() {
                    Err(error) => error,
                    // The length is right, so what is wrong is the text, or the depth.
                    Ok(text) if form == Form::Strings => self.invalid_utf8(text),
                    Ok(body) => self.fail_at(body, Error::TooDeep),
                };
                Some(match form {
                    Form::Message => error,
                    _ => self.in_element(error, message.view().get::<Items>(field).len),
                })
            },
        );
        self.in_field(error.unwrap_or(Error::Internal), message.table.kind, field.number())
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

    fn varint_of<const MAX: usize>(&mut self) -> Result<u64> {
        match varint::<MAX>(self.input) {
            Some((value, rest)) => {
                self.input = rest;
                Ok(value)
            }
            None => Err(self.fail(if self.input.len() < MAX { Error::Truncated } else { Error::Malformed })),
        }
    }

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

    /// A field that the schema does not know, or not with this wire type: kept as it is.
    fn unknown(&mut self, tag: u32, message: Target<'_>, depth: u32) -> Result<()> {
        self.skip(tag, depth)?;
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
        let size = Encoder::new(caller, Some(self.arena), Output::none()).whole(&newer)?;
        if size == 0 {
            return Ok(unknown);
        }
        let before = caller.slice(unknown.data, unknown.len)?;
        let all = self.arena.alloc_slice(before.len() + size, 0)?;
        let (copy, behind) = all.split_at_mut(before.len());
        copy.copy_from_slice(before);
        // SAFETY: `behind` is `size` bytes of new memory.
        let output = unsafe { Output::to(behind.as_mut_ptr(), size) };
        Encoder::new(caller, Some(self.arena), output).whole(&newer)?;
        Ok(tera_bytes::of(all))
    }

    /// Appends bytes to a list of bytes in the arena.
    fn extend(&self, list: &mut Items, bytes: &[u8]) -> Result<()> {
        if capacity(*list) - list.len < bytes.len() {
            let least = list.len.checked_add(bytes.len()).ok_or(Error::TooLarge)?;
            self.grow(list, least, 1)?;
        }
        // SAFETY: the list's memory has room for `bytes` after its first `len`, and was made by `grow`.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), list.data.add(list.len), bytes.len()) };
        list.len += bytes.len();
        Ok(())
    }

    /// Moves a list to memory with room for at least so many items.
    #[cold]
    fn grow(&self, list: &mut Items, least: usize, item: usize) -> Result<()> {
        let data = self.memory(least.max(list.len.saturating_mul(2)), item)?;
        if list.len > 0 {
            // SAFETY: both have room for the items that there are, and the new memory is no part of the old.
            unsafe { ptr::copy_nonoverlapping(list.data, data, list.len * item) };
        }
        list.data = data;
        Ok(())
    }

    /// Memory for a list with room for so many items.
    #[inline(always)]
    fn memory(&self, capacity: usize, item: usize) -> Result<*mut u8> {
        let size = capacity.checked_mul(item).and_then(|size| size.checked_add(size_of::<Capacity>()));
        let layout = Layout::from_size_align(size.ok_or(Error::TooLarge)?, align_of::<Capacity>());
        let memory = self.arena.raw(layout.map_err(|_| Error::TooLarge)?)?.as_ptr();
        // SAFETY: the memory has the capacity, and then `capacity` items.
        unsafe {
            memory.cast::<Capacity>().write(capacity as Capacity);
            Ok(memory.add(size_of::<Capacity>()))
        }
    }
}

/// An `Any` as every writer writes one that is not empty: its type and then its value. Wrappers are lists of these.
#[inline(always)]
fn usual_any(body: &[u8]) -> Option<tera_any> {
    let (type_url, rest) = delimited(body.strip_prefix(&[FIRST])?)?;
    let (value, rest) = delimited(rest.strip_prefix(&[SECOND])?)?;
    (rest.is_empty() && utf8::is_valid(type_url)).then(|| tera_any {
        type_url: tera_str::of_utf8(type_url),
        value: tera_bytes::of(value),
        ..tera_any::DEFAULT
    })
}

/// Reads fields up to the first that is a message or a list, or not as most, and gives what is left. Most messages have
/// no other, and this function, which calls none, costs them less than `merge`.
#[inline(never)]
fn values<'a>(input: &'a [u8], message: Target<'_>) -> &'a [u8] {
    all_values(input, message)
}

#[inline(always)]
fn all_values<'a>(mut input: &'a [u8], message: Target<'_>) -> &'a [u8] {
    while let [tag, rest @ ..] = input
        && let Some(field) = message.table.field_of_tag(*tag)
        && let Some(next) = value(field, rest, message)
    {
        input = next;
    }
    input
}

/// Appends elements to a list, up to the first that has more than values or to the end of its room. Gives the last with
/// what is left of it, and what is behind it.
///
/// # Safety
///
/// The list's memory is aligned, has room for `end` structs of this table, more than are in it, and nobody else refers
/// to it.
#[inline(never)]
unsafe fn elements<'a, 't>(
    tag: u16,
    (mut body, mut rest): (&'a [u8], &'a [u8]),
    table: &'static Table,
    list: &mut Items,
    end: usize,
) -> (Target<'t>, &'a [u8], &'a [u8]) {
    // SAFETY: by this function's contract.
    let mut place = unsafe { list.data.add(list.len * table.size) };
    let mut room = end - list.len;
    loop {
        // SAFETY: there is room for this one, by this function's contract and by the comparison below.
        let target = unsafe {
            table.empty_to(place.cast());
            Target::at(place.cast(), table)
        };
        room -= 1;
        let left = all_values(body, target);
        if left.is_empty()
            && room > 0
            && let Some(next) = another(tag, rest)
        {
            (body, rest) = next;
            place = place.wrapping_add(table.size);
            continue;
        }
        list.len = end - room;
        return (target, left, rest);
    }
}

/// The list of a wrapper that has nothing but its header, with only values, and then that: how many `Any`s there are, and
/// all up to the first that is not as usual. The header is read to an empty struct.
pub(crate) fn usual_wrapper<'a>(
    input: &'a [u8],
    header: Target<'_>,
) -> Option<(usize, impl Iterator<Item = tera_any> + use<'a>)> {
    let (body, mut anys) = match input.strip_prefix(&[FIRST]) {
        Some(header) => delimited(header)?,
        None => (&[][..], input),
    };
    let (count, rest) = run(SECOND.into(), anys);
    if !values(body, header).is_empty() || !rest.is_empty() || input.len() as u64 > MAX_SIZE {
        return None;
    }
    Some((
        count,
        iter::from_fn(move || {
            let (body, rest) = another(SECOND.into(), anys)?;
            anys = rest;
            usual_any(body)
        }),
    ))
}

/// Reads the value of a field that is neither a message nor a list, if it is right, and gives what follows it.
#[inline(always)]
fn value<'a>(field: &Slot, input: &'a [u8], message: Target<'_>) -> Option<&'a [u8]> {
    match field.form {
        Form::Message | Form::Messages | Form::Strings | Form::Oneof => None,
        Form::String => {
            let (text, rest) = delimited(input)?;
            if !utf8::is_valid(text) {
                return None;
            }
            message.set(field, tera_str::of_utf8(text));
            Some(rest)
        }
        Form::Bytes => {
            let (bytes, rest) = delimited(input)?;
            message.set(field, tera_bytes::of(bytes));
            Some(rest)
        }
        Form::Double => {
            let (bytes, rest) = input.split_first_chunk()?;
            message.set(field, f64::from_le_bytes(*bytes));
            Some(rest)
        }
        Form::Float => {
            let (bytes, rest) = input.split_first_chunk()?;
            message.set(field, f32::from_le_bytes(*bytes));
            Some(rest)
        }
        form => {
            let (value, rest) = varint::<MAX_VARINT64>(input)?;
            match form {
                Form::Enum | Form::Int32 | Form::Uint32 => message.set(field, value as u32),
                Form::Bool => message.set(field, tera_bool::from(value != 0)),
                _ => message.set(field, value),
            }
            Some(rest)
        }
    }
}

/// A length, the bytes that it counts, and what follows them.
#[inline(always)]
fn delimited(input: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = match *input {
        [low, ref rest @ ..] if low < 0x80 => (usize::from(low), rest),
        [low, high, ref rest @ ..] if high < 0x80 => (usize::from(low & 0x7f) | usize::from(high) << 7, rest),
        _ => {
            let (len, rest) = long_varint(input, MAX_VARINT32)?;
            (usize::try_from(len).ok().filter(|_| len <= MAX_SIZE)?, rest)
        }
    };
    rest.split_at_checked(len)
}

/// Another element of a list, and what follows it, if that is what comes next.
#[inline(always)]
fn another(tag: u16, ahead: &[u8]) -> Option<(&[u8], &[u8])> {
    match ahead {
        [first, body @ ..] if u16::from(*first) == tag => delimited(body),
        _ => None,
    }
}

/// How many elements of a list follow directly, the room that it will need, and what is behind them.
fn run(tag: u16, mut ahead: &[u8]) -> (usize, &[u8]) {
    let mut count = 0;
    loop {
        // Nearly all are short, and this is done for every list before it is read.
        let next = match *ahead {
            [first, len, ref rest @ ..] if u16::from(first) == tag && len < 0x80 => rest.get(len.into()..),
            _ => another(tag, ahead).map(|(_, rest)| rest),
        };
        let Some(rest) = next else { return (count, ahead) };
        ahead = rest;
        count += 1;
    }
}

/// A varint of at most `MAX` bytes, and what follows it; bits beyond 64 are dropped.
#[inline(always)]
fn varint<const MAX: usize>(input: &[u8]) -> Option<(u64, &[u8])> {
    match *input {
        [byte, ref rest @ ..] if byte < 0x80 => Some((byte.into(), rest)),
        _ => long_varint(input, MAX),
    }
}

/// A varint of more than one byte, and what follows it.
#[inline(always)]
fn long_varint(input: &[u8], max: usize) -> Option<(u64, &[u8])> {
    let (value, len) = varint_and_len(input);
    Some((value, input.get(len..).filter(|_| 0 < len && len <= max)?))
}

/// A varint and how many bytes it has, or 0 if it is wrong: two numbers, which registers have room for.
#[inline(never)]
fn varint_and_len(input: &[u8]) -> (u64, usize) {
    let mut value = 1_u64;
    // Not a loop, which the compiler would leave one: with known places a byte takes little more than half as long.
    macro_rules! bytes_at {
        ($($at:literal)*) => {$(
            let Some(&byte) = input.get($at) else { return (0, 0) };
            // One less at each byte's place is what takes away the highest bit of the byte before it.
            value = value.wrapping_add(u64::from(byte).wrapping_sub(1) << (7 * $at));
            if byte < 0x80 {
                return (value, $at + 1);
            }
        )*};
    }
    bytes_at!(0 1 2 3 4 5 6 7 8 9);
    (0, 0)
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

/// How many items a list has room for: only for lists that are empty or in `Decoder::memory`.
#[inline]
fn capacity(list: Items) -> usize {
    if list.len == 0 {
        return 0;
    }
    // SAFETY: a list that is being decoded begins empty, and what it has is in memory of `Decoder::memory`, which puts
    // the capacity there.
    unsafe { list.data.cast::<Capacity>().sub(1).read() as usize }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_of_every_length_are_read() {
        for value in (0..64).flat_map(|bits| [1 << bits, u64::MAX >> bits]) {
            let mut bytes = Vec::new();
            prost::encoding::encode_varint(value, &mut bytes);
            let len = bytes.len();
            for cut in 0..len {
                assert_eq!(varint_and_len(&bytes[..cut]), (0, 0), "{cut} bytes of {value}");
            }
            assert_eq!(varint_and_len(&bytes), (value, len));
            bytes.push(0xff);
            assert_eq!(varint_and_len(&bytes), (value, len));
        }
    }

    #[test]
    fn bits_beyond_64_are_dropped_and_bytes_beyond_10_refused() {
        let mut bytes = [0xff; 11];
        assert_eq!(varint_and_len(&bytes), (0, 0));
        bytes[9] = 0x7f;
        assert_eq!(varint_and_len(&bytes), (u64::MAX, 10));
    }
}
