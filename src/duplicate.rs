//! Deep copies of messages.

use crate::arena::tera_arena;
use crate::fault::{Error, Result};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_UNKNOWN};
use crate::message::{Blob, Elements, Empty, Growing, Member, Place, Plain, Ref, Target, Text, View};
use crate::schema::{Form, Table};
use crate::view::tera_bool;
use crate::wire::{MAX_ENCODED_DEPTH, by_form};

/// The number of the field that holds the message in an `Any`.
const VALUE: u32 = 2;

/// Copies a message, and everything that it refers to, into an arena.
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
    type Kept: Plain<'a>;

    /// Copies the value, and the memory that it refers to, into the arena.
    fn keep(self, arena: &'a tera_arena) -> Result<Self::Kept>;
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl<'a> Keep<'a> for $number {
            type Kept = Self;

            #[inline(always)]
            fn keep(self, _: &'a tera_arena) -> Result<Self> {
                Ok(self)
            }
        }
    )+};
}

numbers!(f64, f32, i32, i64, u32, u64, tera_bool);

impl<'a> Keep<'a> for Text<'_> {
    type Kept = Text<'a>;

    fn keep(self, arena: &'a tera_arena) -> Result<Text<'a>> {
        Ok(Text::of(arena.copy(self.bytes()?)?))
    }
}

impl<'a> Keep<'a> for Blob<'_> {
    type Kept = Blob<'a>;

    fn keep(self, arena: &'a tera_arena) -> Result<Blob<'a>> {
        Ok(Blob::of(arena.copy(self.bytes()?)?))
    }
}

impl<'a> Duplicate<'a> {
    fn message(&mut self, table: &'static Table, message: Ref<'_>) -> Result<Target<'a, 'a>> {
        let copy = self.arena.empty(table)?.target();
        self.fill(copy, message)?;
        Ok(copy)
    }

    /// Copies a message into an empty one.
    #[inline(always)] // keeps the stack of recursive calls small
    fn fill(&mut self, copy: Target<'a, 'a>, message: Ref<'_>) -> Result<()> {
        // The same depth limit as for encoding. It also stops at a message that contains itself.
        if self.depth == MAX_ENCODED_DEPTH {
            return Err(Error::TooDeep);
        }
        self.depth += 1;
        let result = message.view(copy.table(), |view| self.fields(copy, view)).flatten();
        self.depth -= 1;
        result.inspect_err(|_| self.arena.fault.of_message(copy.table().kind))
    }

    fn fields(&mut self, copy: Target<'a, 'a>, message: View<'_>) -> Result<()> {
        self.unknown_fields(copy, message)?;
        for member in message.written().iter() {
            self.field(copy, member)?;
        }
        if message.table().kind == TERA_KIND_ANY {
            let message = message.any().message;
            if !message.is_null() {
                let content = message.table(TERA_KIND_UNKNOWN);
                let content = content.and_then(|table| self.message(table, message));
                copy.set_message_in_any(content.inspect_err(|_| self.in_field(VALUE))?);
            }
        }
        Ok(())
    }

    #[inline(never)] // keeps the stack of recursive calls small
    fn unknown_fields(&self, copy: Target<'a, 'a>, message: View<'_>) -> Result<()> {
        let unknown = message.unknown_fields().keep(self.arena);
        copy.set_unknown_fields(unknown.inspect_err(|_| self.arena.fault.in_named(b"unknown_fields"))?);
        Ok(())
    }

    #[cold]
    fn in_field(&self, number: u32) {
        self.arena.fault.in_field(number);
    }

    #[inline(always)]
    fn field(&mut self, copy: Target<'a, 'a>, member: Member<'_>) -> Result<()> {
        let place = || copy.field(member.number()).ok_or(Error::Internal);
        match member.form {
            Form::Message => self.nested(place()?, member.get()),
            Form::Messages => self.elements(place()?, member),
            _ => return self.leaf(copy, member),
        }
        .inspect_err(|_| self.in_field(member.number()))
    }

    /// Copies a field without messages. Members of oneofs are never messages.
    #[inline(never)] // keeps the stack of recursive calls small
    fn leaf(&self, copy: Target<'a, 'a>, mut member: Member<'_>) -> Result<()> {
        if member.form == Form::Oneof {
            let name = |_: &Error| self.arena.fault.in_named(member.name().as_bytes());
            match member.member_that_is_set().inspect_err(name)? {
                Some(set) => member = set,
                None => return Ok(()),
            }
        }
        let place = copy.field(member.number()).ok_or(Error::Internal)?;
        by_form!(member.form,
            value = [member.get::<] T [>()] => value.keep(self.arena).map(|kept| place.set(kept)),
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

    fn strings(&self, place: Place<'a, 'a>, list: Elements<'_, Text<'_>>) -> Result<()> {
        let list = list.slice()?;
        let mut copies = self.arena.list(list.len())?;
        for (i, item) in list.iter().enumerate() {
            copies.push(item.keep(self.arena).inspect_err(|_| self.at_index(i))?)?;
        }
        let copies = copies.into_slice();
        if !copies.is_empty() {
            // SAFETY: its elements are strings in the arena.
            unsafe { place.set_list(Growing { data: copies.as_mut_ptr().cast(), len: copies.len() }) };
        }
        Ok(())
    }

    #[inline(never)] // likewise
    fn elements(&mut self, place: Place<'a, 'a>, member: Member<'_>) -> Result<()> {
        let table = place.table()?;
        let list = member.elements()?;
        let len = list.len();
        if len == 0 {
            return Ok(());
        }
        let data = self.arena.words(len.checked_mul(table.size).ok_or(Error::TooLarge)?)?;
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
        self.arena.fault.at_index(index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{
        TERA_VALUE_BYTES_VALUE, tera_any, tera_any_list, tera_event, tera_join_session_event,
        tera_rpc_message, tera_value, tera_value_list,
    };
    use crate::registry;
    use crate::schema::Message;
    use crate::view::{tera_bytes, tera_str, tera_str_list};
    use crate::wire::{bytes_in, size_of};

    /// A copy of a message, which is dropped before the copy is encoded.
    fn copied<M: Message>(arena: &tera_arena, message: M) -> Vec<u8> {
        let copy = {
            let message = Box::new(message);
            // SAFETY: the message and what the tests put into it are not dropped before this block ends.
            duplicate(arena, registry::table::<M>(), unsafe { Ref::promised(&raw const *message) }).unwrap()
        };
        let size = size_of(Some(arena), &copy.view()).unwrap();
        bytes_in(arena, &copy.view(), size).unwrap().to_vec()
    }

    #[test]
    fn lists_of_strings_are_copied() {
        let arena = tera_arena::new(0, None);
        let texts = ["a", "", "long enough"].map(|text| tera_str::of_utf8(text.as_bytes()));
        let session_users = tera_str_list { data: texts.as_ptr(), len: texts.len() };
        let bytes = copied(&arena, tera_join_session_event { session_users, ..Message::DEFAULT });
        assert_eq!(bytes, b"\x2a\x01a\x2a\x00\x2a\x0blong enough");
    }

    #[test]
    fn lists_of_messages_are_copied() {
        let arena = tera_arena::new(0, None);
        let mut value = tera_value { arg_value_case: TERA_VALUE_BYTES_VALUE, ..Message::DEFAULT };
        value.arg_value.bytes_value = tera_bytes::of(b"bytes");
        let values = [Message::DEFAULT, value, Message::DEFAULT];
        let args = tera_value_list { data: values.as_ptr(), len: values.len() };
        let bytes = copied(&arena, tera_rpc_message { args, ..Message::DEFAULT });
        assert!(bytes.ends_with(b"\x00\x2a\x07\x32\x05bytes\x2a\x00"));
    }

    #[test]
    fn messages_in_anys_are_copied() {
        let arena = tera_arena::new(0, None);
        let inner = tera_any { value: tera_bytes::of(b"v"), ..Message::DEFAULT };
        let outer = [tera_any { message: (&raw const inner).cast(), ..Message::DEFAULT }; 2];
        let events = tera_any_list { data: outer.as_ptr(), len: outer.len() };
        let bytes = copied(&arena, tera_event { events, ..Message::DEFAULT });
        let any = b"\x12\x2e\x0a\x27type.googleapis.com/google.protobuf.Any\x12\x03\x12\x01v";
        assert!(bytes.ends_with(any));
    }

    #[test]
    fn what_holds_itself_is_too_deep() {
        let arena = tera_arena::new(0, None);
        let mut any: tera_any = Message::DEFAULT;
        let at = &raw mut any;
        // SAFETY: the struct is not moved any more, and read through the same pointer.
        let copy = unsafe {
            (*at).message = at.cast();
            duplicate(&arena, registry::table::<tera_any>(), Ref::promised(at))
        };
        assert_eq!(copy.err(), Some(Error::TooDeep));
    }
}
