//! The first pass of encoding: is everything valid, and how many bytes will it be?

use super::scalar::{Scalar, by_form, delimited_size};
use super::{Encode, MAX_ENCODED_DEPTH, MAX_SIZE};
use crate::abi::{TERA_KIND_ANY, tera_any, tera_arena, tera_head, tera_str, tera_str_list};
use crate::fault::{Error, Fault, Result};
use crate::message::{Borrowed, Structs, View};
use crate::schema::{Field, Form, Table};

/// Adds up sizes.
pub(crate) struct Measure<'a> {
    pub(crate) caller: Borrowed<'a>,
    /// Where the place of an error is kept.
    arena: Option<&'a tera_arena>,
    depth: u32,
}

/// Size of a tag.
#[inline(always)]
const fn tag_size(field: &Field) -> u64 {
    1 + (field.tag >= 0x80) as u64
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
    #[inline(always)]
    pub(crate) fn body(&mut self, table: &'static Table, message: *const tera_head) -> Result<u64> {
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let size = self.caller.view(table, message, |view| self.fields(view)).flatten();
        self.depth -= 1;
        match size {
            Ok(size) if size <= MAX_SIZE => Ok(size),
            size => Err(self.of_message(table.kind, size.err().unwrap_or(Error::TooLarge))),
        }
    }

    /// Size of a message's fields.
    pub(crate) fn fields(&mut self, view: View<'_>) -> Result<u64> {
        let unknown = view.unknown_fields();
        let mut size = self.caller.slice(unknown.data, unknown.len)?.len() as u64;
        if view.table.kind == TERA_KIND_ANY {
            return Ok(size + view.cast::<tera_any>().measure(self)?);
        }
        for field in view.table.written {
            // Most fields are texts.
            let more = if field.form == Form::String {
                self.scalar(field, view.get::<tera_str>(field))
            } else {
                self.field(view, field)
            };
            match more {
                Ok(more) => size += more,
                Err(error) => return Err(self.in_field(field.number(), error)),
            }
        }
        Ok(size)
    }

    /// Size of a field; a scalar at its default is left out.
    #[inline(always)]
    fn field(&mut self, view: View<'_>, field: &Field) -> Result<u64> {
        by_form!(field.form, T => self.scalar(field, view.get::<T>(field)),
            Form::Message => self.message(field, view.get(field)),
            Form::Messages => self.messages(field, view.get(field)),
            Form::Strings => self.strings(field, view.get(field)),
            Form::Oneof => self.oneof(field, view),
        )
    }

    #[inline(always)]
    fn scalar<T: Scalar>(&self, field: &Field, value: T) -> Result<u64> {
        if value.is_default() { Ok(0) } else { Ok(tag_size(field) + value.measure(self.caller)?) }
    }

    /// The member that is set, which is there even at its default.
    #[inline(always)]
    fn oneof(&self, oneof: &Field, view: View<'_>) -> Result<u64> {
        let Some(member) = oneof.member_that_is_set(view)? else { return Ok(0) };
        let size = by_form!(member.form, T => view.get::<T>(member).measure(self.caller), _ => Ok(0));
        size.map(|size| tag_size(member) + size).map_err(|error| self.in_field(member.number(), error))
    }

    fn strings(&self, field: &Field, list: tera_str_list) -> Result<u64> {
        let texts = self.caller.slice(list.data, list.len)?;
        let mut size = texts.len() as u64 * tag_size(field);
        for (i, text) in texts.iter().enumerate() {
            size += text.measure(self.caller).map_err(|error| self.at_index(i, error))?;
        }
        Ok(size)
    }

    #[inline]
    fn message(&mut self, field: &Field, message: *const tera_head) -> Result<u64> {
        if message.is_null() {
            return Ok(0);
        }
        let table = field.table()?;
        Ok(tag_size(field) + delimited_size(self.body(table, message)?))
    }

    fn messages(&mut self, field: &Field, list: Structs) -> Result<u64> {
        let table = field.table()?;
        let messages = self.caller.structs(table, list)?;
        let mut size = messages.len() as u64 * tag_size(field);
        for (i, message) in messages.enumerate() {
            size += match self.body(table, message) {
                Ok(body) => delimited_size(body),
                Err(error) => return Err(self.at_index(i, error)),
            };
        }
        Ok(size)
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
