//! Deep copies of messages.

use std::alloc::Layout;

use crate::arena::tera_arena;
use crate::fault::{Error, Result};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_UNKNOWN};
use crate::message::{
    Blob, Elements, Empty, Growing, Member, Place, Plain, Ref, Structs, Target, Text, View,
};
use crate::schema::{Form, Table};
use crate::view::tera_bool;
use crate::wire::{MAX_ENCODED_DEPTH, by_form};

/// The number of the field that holds the message in an `Any`.
const VALUE: u32 = 2;

/// Copies a message, and all that it refers to, to an arena.
pub(crate) fn duplicate<'a>(
    arena: &'a tera_arena,
    table: &'static Table,
    message: Ref<'_>,
) -> Result<Target<'a, 'a>> {
    Duplicate { arena, depth: 0 }.message(table, message)
}

struct Duplicate<'a> {
    arena: &'a tera_arena,
    depth: u32,
}

/// A value of a field that is neither a message nor a list.
trait Keep<'a> {
    /// The value, with what it refers to in the arena.
    fn keep(self, arena: &'a tera_arena) -> Result<impl Plain<'a>>;
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl<'a> Keep<'a> for $number {
            #[inline(always)]
            fn keep(self, _: &'a tera_arena) -> Result<impl Plain<'a>> {
                Ok(self)
            }
        }
    )+};
}

numbers!(f64, f32, i32, i64, u32, u64, tera_bool);

impl<'a> Keep<'a> for Text<'_> {
    fn keep(self, arena: &'a tera_arena) -> Result<impl Plain<'a>> {
        text(arena, self)
    }
}

impl<'a> Keep<'a> for Blob<'_> {
    fn keep(self, arena: &'a tera_arena) -> Result<impl Plain<'a>> {
        blob(arena, self)
    }
}

fn text<'a>(arena: &'a tera_arena, text: Text<'_>) -> Result<Text<'a>> {
    Ok(Text::of(arena.copy(text.bytes()?)?))
}

fn blob<'a>(arena: &'a tera_arena, bytes: Blob<'_>) -> Result<Blob<'a>> {
    Ok(Blob::of(arena.copy(bytes.bytes()?)?))
}

impl<'a> Duplicate<'a> {
    fn message(&mut self, table: &'static Table, message: Ref<'_>) -> Result<Target<'a, 'a>> {
        let copy = self.arena.empty(table)?.target();
        self.fill(copy, message)?;
        Ok(copy)
    }

    /// Copies a message to an empty one.
    fn fill(&mut self, copy: Target<'a, 'a>, message: Ref<'_>) -> Result<()> {
        // As deep as what can be encoded; deeper is only what holds itself.
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let result = message.view(copy.table(), |view| self.fields(copy, view)).flatten();
        self.depth -= 1;
        result.inspect_err(|_| self.arena.fault.borrow_mut().of_message(copy.table().kind))
    }

    fn fields(&mut self, copy: Target<'a, 'a>, message: View<'_>) -> Result<()> {
        copy.set_unknown_fields(blob(self.arena, message.unknown_fields())?);
        for member in message.written().iter() {
            self.field(copy, member)?;
        }
        if message.table().kind == TERA_KIND_ANY {
            let any = message.any();
            if !any.message.is_null() {
                let content = any.message.table(TERA_KIND_UNKNOWN);
                let content = content.and_then(|table| self.message(table, any.message));
                let content = content.inspect_err(|_| self.in_field(VALUE))?;
                copy.set_any(text(self.arena, any.type_url)?, blob(self.arena, any.value)?, Some(content));
            }
        }
        Ok(())
    }

    #[cold]
    fn in_field(&self, number: u32) {
        self.arena.fault.borrow_mut().in_field(number);
    }

    fn field(&mut self, copy: Target<'a, 'a>, member: Member<'_>) -> Result<()> {
        if member.form == Form::Oneof {
            let name = |_: &Error| self.arena.fault.borrow_mut().in_named(member.name().as_bytes());
            return match member.member_that_is_set().inspect_err(name)? {
                Some(member) => self.field(copy, member),
                None => Ok(()),
            };
        }
        let place = copy.field(member.number()).ok_or(Error::Internal)?;
        by_form!(member.form,
            value = [member.get::<] T [>()] => value.keep(self.arena).map(|kept| place.set(kept)),
            Form::Message => self.nested(place, member.get()),
            Form::Messages => self.elements(place, member.get()),
            _ => self.strings(place, member.get()),
        )
        .inspect_err(|_| self.in_field(member.number()))
    }

    fn nested(&mut self, place: Place<'a, 'a>, message: Ref<'_>) -> Result<()> {
        if !message.is_null() {
            place.set_nested(self.message(place.table()?, message)?);
        }
        Ok(())
    }

    fn strings(&mut self, place: Place<'a, 'a>, list: Elements<'_, Text<'_>>) -> Result<()> {
        let list = list.slice()?;
        let mut copies = self.arena.list(list.len())?;
        for (i, item) in list.iter().enumerate() {
            copies.push(text(self.arena, *item).inspect_err(|_| self.at_index(i))?);
        }
        let copies = copies.into_bump_slice();
        if !copies.is_empty() {
            // SAFETY: its elements are strings in the arena.
            unsafe { place.set_list(Growing { data: copies.as_ptr().cast_mut().cast(), len: copies.len() }) };
        }
        Ok(())
    }

    fn elements(&mut self, place: Place<'a, 'a>, list: Structs<'_>) -> Result<()> {
        let table = place.table()?;
        let list = list.elements(table)?;
        let len = list.len();
        if len == 0 {
            return Ok(());
        }
        let size = len.checked_mul(table.size).ok_or(Error::TooLarge)?;
        let layout = Layout::from_size_align(size, align_of::<u64>()).map_err(|_| Error::TooLarge)?;
        let data = self.arena.raw(layout)?.as_ptr();
        for (i, item) in list.enumerate() {
            // SAFETY: new memory, which has room for `len` structs of this size.
            let copy = unsafe { Empty::at(data.add(i * table.size), table) }.target();
            self.fill(copy, item).inspect_err(|_| self.at_index(i))?;
        }
        // SAFETY: its elements are structs of the field's message, in the arena.
        unsafe { place.set_list(Growing { data, len }) };
        Ok(())
    }

    #[cold]
    fn at_index(&self, index: usize) {
        self.arena.fault.borrow_mut().at_index(index);
    }
}
