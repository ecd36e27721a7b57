//! Decoding: one pass over the input.

use core::alloc::Layout;
use core::{iter, ptr};

use prost::encoding::WireType;

use super::scalar::{Scalar, by_form};
use super::{MAX_DEPTH, utf8};
use crate::arena::tera_arena;
use crate::fault::{Error, Result};
use crate::message::{AnyView, Blob, Empty, Growing, Place, Ref, Target, Text};
use crate::schema::{Form, MAX_SIZE, Table};
use crate::view::{tera_bool, tera_bytes};

/// Reads fields. Strings and bytes become views of the input; lists and nested structs are built in the arena.
pub(crate) struct Decoder<'a> {
    pub(crate) arena: &'a tera_arena,
    whole: &'a [u8],
    /// The rest of the message, outside of the fast path.
    input: &'a [u8],
    /// The rest of the message at the start of the current field.
    field: &'a [u8],
}

/// The maximum size of a 32-bit number, a tag or a length, in bytes.
const MAX_VARINT32: usize = 5;
/// The maximum size of a 64-bit number, in bytes.
const MAX_VARINT64: usize = 10;

/// Tags of the first two fields of an `Any`, and of a wrapper.
const FIRST: u8 = super::tag(1, WireType::LengthDelimited) as u8;
const SECOND: u8 = super::tag(2, WireType::LengthDelimited) as u8;

impl<'a> Decoder<'a> {
    pub(crate) fn new(arena: &'a tera_arena, input: &'a [u8]) -> Self {
        Self::part(arena, input, input)
    }

    /// Reads a part of an input. Offsets of errors refer to the whole input.
    pub(crate) fn part(arena: &'a tera_arena, whole: &'a [u8], part: &'a [u8]) -> Self {
        Self { arena, whole, input: part, field: part }
    }

    /// Reads the whole input as one message.
    #[inline(always)]
    pub(crate) fn read_to<'m>(&mut self, message: Empty<'m, 'a>) -> Result<Target<'m, 'a>> {
        if self.input.len() as u64 > MAX_SIZE {
            return Err(Error::TooLarge);
        }
        let message = message.target();
        self.read(self.input, message, 0)?;
        Ok(message)
    }

    /// Reads the whole input as one message, to a new struct in the arena.
    #[inline(always)]
    pub(crate) fn build(&mut self, table: &'static Table) -> Result<Target<'a, 'a>> {
        self.read_to(self.arena.empty(table)?)
    }

    /// Reads a message at this depth. Most messages contain only scalar values.
    #[inline(always)]
    fn read(&mut self, input: &'a [u8], message: Target<'_, 'a>, depth: u32) -> Result<()> {
        match values(input, message) {
            [] => Ok(()),
            rest => self.merge(rest, message, depth),
        }
    }

    /// Reads the fields of a message at this depth. A repeated occurrence of a field replaces the earlier one, or is
    /// appended to it.
    fn merge(&mut self, mut input: &'a [u8], message: Target<'_, 'a>, depth: u32) -> Result<()> {
        while let [tag, rest @ ..] = input {
            // Nearly every field is known and valid, and has a tag of one byte.
            let (field, rest) = match message.field_of_tag(*tag) {
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
                    .nested(field, rest, depth)
                    .map_err(|error| self.in_field(error, message.table().kind, field.number()))?,
                _ => Some(values(input, message)).filter(|next| next.len() != input.len()),
            };
            input = match next {
                Some(next) => next,
                None => {
                    self.input = rest;
                    return Err(self.wrong(field));
                }
            };
        }
        Ok(())
    }

    /// Reads a message, or consecutive elements of a list, the first without its tag. Returns nothing if a length is
    /// wrong, a string is not UTF-8, or a message is nested too deep.
    #[inline(always)]
    fn nested(&mut self, field: Place<'_, 'a>, input: &'a [u8], depth: u32) -> Result<Option<&'a [u8]>> {
        if field.form == Form::Strings {
            return self.texts(field, input);
        }
        if depth == MAX_DEPTH {
            return Ok(None);
        }
        let table = field.table()?;
        if field.form == Form::Messages {
            return self.messages(field, table, input, depth);
        }
        let Some((body, rest)) = delimited(input) else { return Ok(None) };
        // A repeated occurrence is merged with the earlier one.
        let nested = match field.nested(table) {
            Some(before) => before,
            None => self.arena.empty(table)?.target(),
        };
        field.set_nested(nested);
        self.read(body, nested, depth + 1)?;
        Ok(Some(rest))
    }

    /// Reads consecutive strings, the first without its tag.
    #[inline(always)]
    fn texts(&mut self, field: Place<'_, 'a>, input: &'a [u8]) -> Result<Option<&'a [u8]>> {
        let mut next = None;
        let mut element = delimited(input);
        if let Some((_, rest)) = element {
            let (mut list, end) = self.room(field, rest, size_of::<Text<'_>>())?;
            while list.len < end
                && let Some((text, rest)) = element
                && utf8::is_valid(text)
            {
                // SAFETY: the list's memory has room for `end` views.
                unsafe { list.data.cast::<Text<'a>>().add(list.len).write(Text::of(text)) };
                (list.len, next, element) = (list.len + 1, Some(rest), another(field.tag, rest));
            }
            // SAFETY: so many views of the input are there.
            unsafe { field.set_list(list) };
        }
        Ok(next)
    }

    /// Reads consecutive messages, the first without its tag.
    #[inline(always)]
    fn messages(
        &mut self,
        field: Place<'_, 'a>,
        table: &'static Table,
        input: &'a [u8],
        depth: u32,
    ) -> Result<Option<&'a [u8]>> {
        let Some(mut element) = delimited(input) else { return Ok(None) };
        let (mut list, end) = self.room(field, element.1, table.size)?;
        loop {
            // SAFETY: the list's memory has room for `end` structs of this table, and nobody else refers to it.
            let (target, left, rest) = unsafe { elements(field.tag, element, table, &mut list, end) };
            if !left.is_empty() {
                self.merge(left, target, depth + 1).map_err(|error| self.in_element(error, list.len - 1))?;
            }
            match another(field.tag, rest) {
                Some(next) if list.len < end => element = next,
                _ => {
                    // SAFETY: so many structs are there.
                    unsafe { field.set_list(list) };
                    return Ok(Some(rest));
                }
            }
        }
    }

    /// Returns a list with capacity for an element and all that follow it directly, and their number.
    #[inline(always)]
    fn room(&self, field: Place<'_, 'a>, rest: &[u8], size: usize) -> Result<(Growing, usize)> {
        let mut list = field.list();
        let end = list.len + 1 + run(field.tag, rest).0;
        if list.len == 0 {
            list.data = self.memory(end, size)?;
        } else {
            // SAFETY: the message was empty before, so that its list was made here, of items of this size.
            unsafe {
                if capacity(list) < end {
                    self.grow(&mut list, end, size)?;
                }
            }
        }
        Ok((list, end))
    }

    /// Reads an unusual field: unknown, with a longer tag, or invalid. Of a message or a list, reads only the tag.
    #[cold]
    #[inline(never)]
    fn other<'m>(
        &mut self,
        input: &'a [u8],
        message: Target<'m, 'a>,
        depth: u32,
    ) -> Result<Option<Place<'m, 'a>>> {
        (self.field, self.input) = (input, input);
        let tag = self.tag()?;
        let result = match message.field(tag >> 3) {
            Some(field) if u32::from(field.tag) == tag => by_form!(field.form,
                read = [<] T [as Scalar<'a>>::read] => read(self).map(|value| field.set(value)),
                _ => return Ok(Some(field)),
            ),
            _ => self.unknown(tag, message, depth),
        };
        result.map(|()| None).map_err(|error| self.in_field(error, message.table().kind, tag >> 3))
    }

    /// Determines the error in a field, after its tag.
    #[cold]
    #[inline(never)]
    fn wrong(&mut self, field: Place<'_, 'a>) -> Error {
        let error = by_form!(field.form,
            read = [<] T [as Scalar<'a>>::read] => read(self).err(),
            form => {
                let error = match self.delimited() {
                    Err(error) => error,
                    // The length is valid, so the error is in the string or the depth.
                    Ok(text) if form == Form::Strings => self.invalid_utf8(text),
                    Ok(body) => self.fail_at(body, Error::TooDeep),
                };
                Some(match form {
                    Form::Message => error,
                    _ => self.in_element(error, field.list().len),
                })
            },
        );
        self.in_field(error.unwrap_or(Error::Internal), field.message().table().kind, field.number())
    }

    /// Reports an error at this position of the input.
    #[cold]
    fn fail(&self, error: Error) -> Error {
        self.fail_at(self.input, error)
    }

    #[cold]
    fn fail_at(&self, place: &[u8], error: Error) -> Error {
        let offset = place.as_ptr().addr() - self.whole.as_ptr().addr();
        self.arena.fault.at_byte(offset);
        error
    }

    #[cold]
    pub(crate) fn invalid_utf8(&self, text: &[u8]) -> Error {
        self.fail_at(text.get(utf8::valid_up_to(text)..).unwrap_or_default(), Error::InvalidUtf8)
    }

    /// Adds the field with the error to the field path.
    #[cold]
    fn in_field(&self, error: Error, kind: u32, number: u32) -> Error {
        let fault = &self.arena.fault;
        fault.in_field(number);
        fault.of_message(kind);
        error
    }

    /// Adds the index of the element with the error to the field path.
    #[cold]
    fn in_element(&self, error: Error, index: usize) -> Error {
        self.arena.fault.at_index(index);
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

    /// Reads a field that the schema does not have, or not with this wire type, and keeps its bytes.
    fn unknown(&mut self, tag: u32, message: Target<'_, 'a>, depth: u32) -> Result<()> {
        self.skip(tag, depth)?;
        let len = self.field.len() - self.input.len();
        let bytes = self.field.get(..len).unwrap_or_default();
        message.set_unknown_fields(self.appended(message.unknown_fields(), bytes)?);
        Ok(())
    }

    fn skip(&mut self, tag: u32, depth: u32) -> Result<()> {
        match tag & 7 {
            0 => self.varint().map(drop),
            1 => self.fixed::<8>().map(drop),
            2 => self.delimited().map(drop),
            3 => self.skip_group(tag >> 3, depth),
            5 => self.fixed::<4>().map(drop),
            _ => Err(self.fail_at(self.field, Error::Malformed)), // an end without a start, or an invalid wire type
        }
    }

    /// Skips the fields of a group and of the groups in it, up to its end.
    fn skip_group(&mut self, number: u32, depth: u32) -> Result<()> {
        // The numbers of the open groups. A loop, because recursion would need more stack.
        let mut open = [number; MAX_DEPTH as usize];
        let mut len = 0;
        let mut begun = Some(number);
        loop {
            if let Some(number) = begun.take() {
                match open.get_mut(len).filter(|_| depth as usize + len < MAX_DEPTH as usize) {
                    Some(group) => *group = number,
                    None => return Err(self.fail(Error::TooDeep)),
                }
                len += 1;
            }
            if self.input.is_empty() {
                return Err(self.fail(Error::Truncated));
            }
            let tag = self.tag()?;
            match tag & 7 {
                3 => begun = Some(tag >> 3),
                4 if open.get(len - 1) == Some(&(tag >> 3)) => {
                    len -= 1;
                    if len == 0 {
                        return Ok(());
                    }
                }
                _ => self.skip(tag, depth)?,
            }
        }
    }

    /// Appends an unknown field to those that this decoder keeps. The first run of consecutive ones stays in the input,
    /// without a copy.
    fn appended(&self, kept: Blob<'a>, bytes: &'a [u8]) -> Result<Blob<'a>> {
        let before = kept.bytes()?;
        if before.is_empty() {
            return Ok(Blob::of(bytes));
        }
        let mut list = Growing { data: kept.view().data.cast_mut(), len: before.len() };
        if self.whole.as_ptr_range().contains(&before.as_ptr()) {
            if before.as_ptr_range().end == bytes.as_ptr() {
                let start = before.as_ptr().addr() - self.whole.as_ptr().addr();
                let both = self.whole.get(start..).and_then(|from| from.get(..before.len() + bytes.len()));
                return Ok(Blob::of(both.unwrap_or(before)));
            }
            list = Growing { data: ptr::null_mut(), len: 0 };
            // SAFETY: the list is empty.
            unsafe { self.extend(&mut list, before)? };
        }
        // SAFETY: the message was empty before, so that what is not in the input was put into the arena here, and so are
        // the bytes behind it.
        unsafe {
            self.extend(&mut list, bytes)?;
            Ok(Blob::promised(tera_bytes { data: list.data, len: list.len }))
        }
    }

    /// Appends bytes to a list of bytes in the arena.
    ///
    /// # Safety
    ///
    /// The list is empty, or in memory of `memory`.
    unsafe fn extend(&self, list: &mut Growing, bytes: &[u8]) -> Result<()> {
        // SAFETY: by this function's contract; the list has room for `bytes` behind its first `len` then.
        unsafe {
            if capacity(*list) - list.len < bytes.len() {
                let least = list.len.checked_add(bytes.len()).ok_or(Error::TooLarge)?;
                self.grow(list, least, 1)?;
            }
            ptr::copy_nonoverlapping(bytes.as_ptr(), list.data.add(list.len), bytes.len());
        }
        list.len += bytes.len();
        Ok(())
    }

    /// Moves a list to memory with capacity for at least so many elements.
    ///
    /// # Safety
    ///
    /// The list is empty, or in memory of `memory`, with elements of this size.
    #[cold]
    unsafe fn grow(&self, list: &mut Growing, least: usize, item: usize) -> Result<()> {
        let data = self.memory(least.max(list.len.saturating_mul(2)), item)?;
        if list.len > 0 {
            // SAFETY: by this function's contract both have room for the items that there are; the new memory is no part
            // of the old.
            unsafe { ptr::copy_nonoverlapping(list.data, data, list.len * item) };
        }
        list.data = data;
        Ok(())
    }

    /// Allocates memory for a list with capacity for so many elements.
    #[inline(always)]
    fn memory(&self, capacity: usize, item: usize) -> Result<*mut u8> {
        let size = capacity.checked_mul(item).and_then(|size| size.checked_add(size_of::<Capacity>()));
        let layout = Layout::from_size_align(size.ok_or(Error::TooLarge)?, align_of::<Capacity>());
        let memory = self.arena.raw(layout.map_err(|_| Error::TooLarge)?)?.as_ptr();
        // SAFETY: the memory has the capacity, and then `capacity` items.
        unsafe {
            memory.cast::<Capacity>().write(Capacity(capacity));
            Ok(memory.add(size_of::<Capacity>()))
        }
    }
}

/// A non-empty `Any` in the usual order: its type, then its value. Wrappers are lists of these.
#[inline(always)]
fn usual_any(body: &[u8]) -> Option<AnyView<'_>> {
    let (type_url, rest) = delimited(body.strip_prefix(&[FIRST])?)?;
    let (value, rest) = delimited(rest.strip_prefix(&[SECOND])?)?;
    (rest.is_empty() && utf8::is_valid(type_url)).then(|| AnyView {
        type_url: Text::of(type_url),
        value: Blob::of(value),
        message: Ref::NULL,
    })
}

/// Reads fields up to the first that is a message, a list or unusual, and returns the rest. For most messages that is
/// everything, and this function without calls is faster than `merge`.
#[inline(never)]
fn values<'a>(input: &'a [u8], message: Target<'_, 'a>) -> &'a [u8] {
    all_values(input, message)
}

#[inline(always)]
fn all_values<'a>(mut input: &'a [u8], message: Target<'_, 'a>) -> &'a [u8] {
    while let [tag, rest @ ..] = input
        && let Some(field) = message.field_of_tag(*tag)
        && let Some(next) = value(field, rest)
    {
        input = next;
    }
    input
}

/// Appends elements to a list, up to the first that has more than scalar values or until the list is full. Returns the
/// last element with its unread rest, and the input after it.
///
/// # Safety
///
/// The list's memory is aligned and has capacity for `end` structs of this table, more than it contains. Nothing else
/// refers to it.
#[inline(never)]
unsafe fn elements<'a>(
    tag: u16,
    (mut body, mut rest): (&'a [u8], &'a [u8]),
    table: &'static Table,
    list: &mut Growing,
    end: usize,
) -> (Target<'a, 'a>, &'a [u8], &'a [u8]) {
    // SAFETY: by this function's contract.
    let mut place = unsafe { list.data.add(list.len * table.size) };
    let mut room = end - list.len;
    loop {
        // SAFETY: there is room for this one, by this function's contract and by the comparison below.
        let target = unsafe { Empty::at(place, table) }.target();
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

/// Reads a wrapper that has only a header with scalar values, followed by its list: counts the `Any`s, and reads them
/// up to the first unusual one. Reads the header into an empty struct.
pub(crate) fn usual_wrapper<'a>(
    input: &'a [u8],
    header: Empty<'_, 'a>,
) -> Option<(usize, impl Iterator<Item = AnyView<'a>> + use<'a>)> {
    let (body, mut anys) = match input.strip_prefix(&[FIRST]) {
        Some(header) => delimited(header)?,
        None => (&[][..], input),
    };
    let (count, rest) = run(SECOND.into(), anys);
    if !values(body, header.target()).is_empty() || !rest.is_empty() || input.len() as u64 > MAX_SIZE {
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

/// Reads the value of a field that is neither a message nor a list, if it is valid, and returns the input after it.
#[inline(always)]
fn value<'a>(field: Place<'_, 'a>, input: &'a [u8]) -> Option<&'a [u8]> {
    match field.form {
        Form::Message | Form::Messages | Form::Strings | Form::Oneof => None,
        Form::String => {
            let (text, rest) = delimited(input)?;
            if !utf8::is_valid(text) {
                return None;
            }
            field.set(Text::of(text));
            Some(rest)
        }
        Form::Bytes => {
            let (bytes, rest) = delimited(input)?;
            field.set(Blob::of(bytes));
            Some(rest)
        }
        Form::Double => {
            let (bytes, rest) = input.split_first_chunk()?;
            field.set(f64::from_le_bytes(*bytes));
            Some(rest)
        }
        Form::Float => {
            let (bytes, rest) = input.split_first_chunk()?;
            field.set(f32::from_le_bytes(*bytes));
            Some(rest)
        }
        form => {
            let (value, rest) = varint::<MAX_VARINT64>(input)?;
            match form {
                Form::Enum | Form::Int32 => field.set(value as i32),
                Form::Uint32 => field.set(value as u32),
                Form::Bool => field.set(tera_bool::from(value != 0)),
                Form::Int64 => field.set(value as i64),
                _ => field.set(value),
            }
            Some(rest)
        }
    }
}

/// Reads a length and as many bytes. Returns the bytes and the input after them.
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

/// Reads the next element of a list, if one follows. Returns it and the input after it.
#[inline(always)]
fn another(tag: u16, ahead: &[u8]) -> Option<(&[u8], &[u8])> {
    match ahead {
        [first, body @ ..] if u16::from(*first) == tag => delimited(body),
        _ => None,
    }
}

/// Counts the elements of a list that follow directly. Returns their number, the memory that they need, and the input
/// after them.
fn run(tag: u16, mut ahead: &[u8]) -> (usize, &[u8]) {
    let mut count = 0;
    loop {
        // Nearly all are short, and this runs for every list before it is read.
        let next = match *ahead {
            [first, len, ref rest @ ..] if u16::from(first) == tag && len < 0x80 => rest.get(len.into()..),
            _ => another(tag, ahead).map(|(_, rest)| rest),
        };
        let Some(rest) = next else { return (count, ahead) };
        ahead = rest;
        count += 1;
    }
}

/// Reads a varint of at most `MAX` bytes. Returns it and the input after it. Drops bits beyond 64.
#[inline(always)]
fn varint<const MAX: usize>(input: &[u8]) -> Option<(u64, &[u8])> {
    match *input {
        [byte, ref rest @ ..] if byte < 0x80 => Some((byte.into(), rest)),
        _ => long_varint(input, MAX),
    }
}

/// Reads a varint of more than one byte. Returns it and the input after it.
#[inline(always)]
fn long_varint(input: &[u8], max: usize) -> Option<(u64, &[u8])> {
    let (value, len) = varint_and_len(input);
    Some((value, input.get(len..).filter(|_| 0 < len && len <= max)?))
}

/// Reads a varint. Returns it and its size in bytes, or 0 if it is invalid: two numbers, which fit in registers.
#[inline(never)]
fn varint_and_len(input: &[u8]) -> (u64, usize) {
    let mut value = 1_u64;
    // Unrolled by hand, because the compiler would not do so. With constant offsets a byte takes little more than half
    // the time.
    macro_rules! bytes_at {
        ($($at:literal)*) => {$(
            let Some(&byte) = input.get($at) else { return (0, 0) };
            // Subtracting 1 at a byte's position removes the highest bit of the byte before it.
            value = value.wrapping_add(u64::from(byte).wrapping_sub(1) << (7 * $at));
            if byte < 0x80 {
                return (value, $at + 1);
            }
        )*};
    }
    bytes_at!(0 1 2 3 4 5 6 7 8 9);
    (0, 0)
}

/// The capacity of a list, stored in front of its first element. Elements are aligned to it.
#[repr(C, align(8))]
struct Capacity(usize);

/// The capacity of a list.
///
/// # Safety
///
/// The list is empty, or in memory of `Decoder::memory`.
#[inline]
unsafe fn capacity(list: Growing) -> usize {
    if list.len == 0 {
        return 0;
    }
    // SAFETY: by this function's contract; `Decoder::memory` puts the capacity there.
    unsafe { list.data.cast::<Capacity>().sub(1).read().0 }
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
