//! The first pass of encoding: is everything valid, and how many bytes will it be?

use prost::encoding::encoded_len_varint;

use super::message::{Borrowed, Message};
use super::scalar::{Scalar, delimited_size};
use super::{Encode, MAX_ENCODED_DEPTH, MAX_SIZE};
use crate::abi::{List, tera_arena, tera_bytes};
use crate::fault::{Error, Fault, Result};

/// Adds up sizes. The methods for fields take the field's number and give the size of the whole field.
pub(crate) struct Measure<'a> {
    pub(crate) caller: Borrowed<'a>,
    /// Where the place of an error is kept.
    arena: Option<&'a tera_arena>,
    depth: u32,
}

const fn tag_size(number: u32) -> u64 {
    encoded_len_varint((number as u64) << 3) as u64
}

impl<'a> Measure<'a> {
    pub(crate) fn new(caller: Borrowed<'a>, arena: Option<&'a tera_arena>) -> Self {
        Self { caller, arena, depth: 0 }
    }

    /// Size of something encoded, which the format bounds.
    #[inline]
    pub(crate) fn whole(&mut self, message: &impl Encode) -> Result<u64> {
        let size = message.measure(self)?;
        if size > MAX_SIZE { Err(Error::TooLarge) } else { Ok(size) }
    }

    /// Size of the message that a pointer points to, without tag and length.
    #[inline]
    pub(crate) fn body<M: Message>(&mut self, message: *const M) -> Result<u64> {
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let size = self.caller.message(message, |message| self.whole(message)).flatten();
        self.depth -= 1;
        self.in_message(M::KIND, size)
    }

    /// Names the message whose field was named last, if there was an error in it.
    #[inline(always)]
    pub(crate) fn in_message<T>(&self, kind: u32, result: Result<T>) -> Result<T> {
        if result.is_err() {
            self.fault(|fault| fault.of_message(kind));
        }
        result
    }

    /// Keeps what is known of the place of an error.
    #[cold]
    fn fault(&self, note: impl FnOnce(&mut Fault)) {
        if let Some(arena) = self.arena {
            note(&mut arena.fault.borrow_mut());
        }
    }

    /// Names the field, if there was an error in it.
    #[inline(always)]
    pub(crate) fn in_field<T>(&self, number: u32, result: Result<T>) -> Result<T> {
        if result.is_err() {
            self.fault(|fault| fault.in_field(number));
        }
        result
    }

    /// Names the element of a list, if there was an error in it.
    #[inline(always)]
    pub(crate) fn in_element<T>(&self, number: u32, index: usize, result: Result<T>) -> Result<T> {
        if result.is_err() {
            self.fault(|fault| {
                fault.at_index(index);
                fault.in_field(number);
            });
        }
        result
    }

    /// The unknown fields of a message, as they are.
    #[inline(always)]
    pub(crate) fn unknown(&self, fields: &tera_bytes) -> Result<u64> {
        self.caller.slice(fields.data, fields.len).map(|bytes| bytes.len() as u64)
    }

    /// A field that is left out at its default.
    #[inline(always)]
    pub(crate) fn scalar<T: Scalar>(&self, number: u32, value: T) -> Result<u64> {
        if value.is_default() { Ok(0) } else { self.member(number, value) }
    }

    /// A member of a oneof, or an element of a list, which is there even at its default.
    #[inline(always)]
    pub(crate) fn member<T: Scalar>(&self, number: u32, value: T) -> Result<u64> {
        Ok(tag_size(number) + self.in_field(number, value.measure(self.caller))?)
    }

    pub(crate) fn scalars<L: List<Item: Scalar>>(&self, number: u32, list: &L) -> Result<u64> {
        let values = self.in_field(number, self.caller.slice(list.data(), list.len()))?;
        let mut size = values.len() as u64 * tag_size(number);
        for (i, value) in values.iter().enumerate() {
            size += self.in_element(number, i, value.measure(self.caller))?;
        }
        Ok(size)
    }

    #[inline(always)]
    pub(crate) fn message<M: Message>(&mut self, number: u32, message: *const M) -> Result<u64> {
        if message.is_null() {
            return Ok(0);
        }
        let size = self.body(message);
        Ok(tag_size(number) + delimited_size(self.in_field(number, size)?))
    }

    pub(crate) fn messages<L: List<Item: Message>>(&mut self, number: u32, list: &L) -> Result<u64> {
        let messages = self.in_field(number, self.caller.slice(list.data(), list.len()))?;
        let mut size = messages.len() as u64 * tag_size(number);
        for (i, message) in messages.iter().enumerate() {
            let body = self.body(message);
            size += delimited_size(self.in_element(number, i, body)?);
        }
        Ok(size)
    }
}
