//! Writing JSON text.

use super::text::{Escapes, ascii_pieces};
use super::{Reader, Value, any, base64, number, scan};
use crate::arena::{List, tera_arena};
use crate::enums;
use crate::fault::{Error, Result};
use crate::flags::{
    TERA_JSON_WRITE_ASCII, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, TERA_JSON_WRITE_DEFAULT_VALUES,
    TERA_JSON_WRITE_ENUM_NUMBERS, TERA_JSON_WRITE_GOOGLE_TYPE_URLS, TERA_JSON_WRITE_INDENT,
    TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, TERA_JSON_WRITE_PROTO_NAMES, TERA_JSON_WRITE_UNQUOTED_INT64,
};
use crate::generated::kinds::TERA_KIND_ANY;
use crate::message::{Blob, Elements, Member, Ref, Text, View};
use crate::schema::{Field, Form, Table};
use crate::view::tera_bool;
use crate::wire::{MAX_DEPTH, by_form, utf8};

/// Writes members and values to growing text in the arena.
pub(crate) struct Writer<'a> {
    pub(crate) arena: &'a tera_arena,
    pub(crate) flags: u32,
    /// The binary that the messages were decoded from, if known. Offsets of errors refer to it.
    pub(crate) binary: &'a [u8],
    text: List<'a, u8>,
    /// The indentation of lines.
    depth: u32,
    objects: u32,
    /// Whether the current object or list already has a member.
    more: bool,
    /// Whether to leave out the message written last: an `Any` of unknown type, or an `Any` that holds one.
    pub(super) is_left_out: bool,
}

const FLAGS: u32 = TERA_JSON_WRITE_DEFAULT_VALUES
    | TERA_JSON_WRITE_PROTO_NAMES
    | TERA_JSON_WRITE_ENUM_NUMBERS
    | TERA_JSON_WRITE_INDENT
    | TERA_JSON_WRITE_ASCII
    | TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES
    | TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES
    | TERA_JSON_WRITE_UNQUOTED_INT64
    | TERA_JSON_WRITE_GOOGLE_TYPE_URLS;

/// Initial capacity of the text: most frames fit.
const ROOM: usize = 1024;

impl<'a> Writer<'a> {
    #[inline]
    pub(crate) fn new(arena: &'a tera_arena, flags: u32) -> Result<Self> {
        if flags & !FLAGS != 0 {
            return Err(Error::InvalidArgument);
        }
        Ok(Self {
            arena,
            flags,
            binary: &[],
            text: arena.list(ROOM)?,
            depth: 0,
            objects: 0,
            more: false,
            is_left_out: false,
        })
    }

    /// The text written so far.
    pub(crate) fn finish(self) -> &'a [u8] {
        self.text.into_slice()
    }

    pub(crate) fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    #[inline]
    pub(crate) fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.text.extend(bytes)
    }

    /// As `put`, for rare calls: keeps the callers small.
    #[inline(never)]
    fn put_rare(&mut self, bytes: &[u8]) -> Result<()> {
        self.put(bytes)
    }

    /// Starts the next member or element.
    #[inline]
    fn next(&mut self) -> Result<()> {
        let had_more = core::mem::replace(&mut self.more, true);
        self.line(had_more)
    }

    /// Writes a comma if needed, and a line break if the text is indented.
    #[inline]
    fn line(&mut self, comma: bool) -> Result<()> {
        const WITH_COMMA: &[u8; 32] = b",\n                              "; // enough for nearly every frame
        const WITHOUT: &[u8; 32] = b"\n                               ";
        let line = if comma { WITH_COMMA } else { WITHOUT };
        let len = usize::from(comma)
            + if self.has(TERA_JSON_WRITE_INDENT) { 1 + 2 * self.depth as usize } else { 0 };
        self.text.extend_from(line, len)?;
        for _ in line.len()..len {
            self.put(b" ")?;
        }
        Ok(())
    }

    /// Writes an object or a list. `write` writes its content.
    fn nested(&mut self, ends: [u8; 2], write: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let [start, end] = ends;
        self.put(&[start])?;
        let outer = core::mem::replace(&mut self.more, false);
        self.depth += 1;
        write(self)?; // after an error the writer is not used again
        self.depth -= 1;
        if core::mem::replace(&mut self.more, outer) {
            self.line(false)?;
        }
        self.put(&[end])
    }

    /// Truncates the text to this length.
    #[cold]
    fn take_back(&mut self, len: usize, more: bool) {
        self.is_left_out = false;
        self.text.truncate(len);
        self.more = more;
    }

    /// Writes the whole message, an object.
    pub(crate) fn whole(&mut self, table: &'static Table, message: Ref<'_>) -> Result<()> {
        self.body(table, message)?;
        // The outermost message cannot be left out.
        if self.is_left_out { Err(Error::UnknownType) } else { Ok(()) }
    }

    /// Writes the message that a pointer points to, an object.
    pub(super) fn body(&mut self, table: &'static Table, message: Ref<'_>) -> Result<()> {
        // Objects count as levels; lists do not, as in reading.
        if self.objects == MAX_DEPTH {
            return Err(Error::TooDeep);
        }
        self.objects += 1;
        self.nested(*b"{}", |w| w.members(table, message))?;
        self.objects -= 1;
        Ok(())
    }

    /// Writes the members of the message that a pointer points to, without the braces.
    pub(crate) fn members(&mut self, table: &'static Table, message: Ref<'_>) -> Result<()> {
        message
            .view(table, |view| self.members_of(view))
            .flatten()
            .inspect_err(|_| self.of_message(table.kind))
    }

    fn members_of(&mut self, view: View<'_>) -> Result<()> {
        if view.table().kind == TERA_KIND_ANY {
            return any::write(view.any(), self);
        }
        for member in view.written().iter() {
            self.field(member).inspect_err(|_| self.in_field(member.field(), None))?;
        }
        Ok(())
    }

    /// Writes a field. Leaves it out if it has its default value, unless flags request default values.
    #[inline(always)]
    fn field(&mut self, member: Member<'_>) -> Result<()> {
        let field = member.field();
        match field.form {
            Form::Enum => match member.get() {
                0 if !self.has(TERA_JSON_WRITE_DEFAULT_VALUES) => Ok(()),
                value => self.enumeration(field, value),
            },
            Form::Message => self.message(field, member.get()),
            Form::Messages => self.messages(member.message(), member.number()),
            Form::Strings => self.strings(field, member.get()),
            Form::Oneof => {
                let set = member.member_that_is_set();
                let named = |_: &Error| self.arena.fault.in_named(field.name().as_bytes());
                self.oneof(set.inspect_err(named)?)
            }
            Form::String => self.scalar(field, member.get::<Text<'_>>()), // most are
            _ => self.other_scalar(member),
        }
    }

    #[inline(always)]
    fn scalar<'v, T: Value<'v>>(&mut self, field: &Field, value: T) -> Result<()> {
        if value.is_default() && !self.has(TERA_JSON_WRITE_DEFAULT_VALUES) {
            return Ok(());
        }
        self.name(field)?;
        value.write_json(self)
    }

    #[inline(never)] // keeps the stack of recursive calls small
    fn other_scalar(&mut self, member: Member<'_>) -> Result<()> {
        by_form!(member.form,
            value = [member.get::<] T [>()] => self.scalar(member.field(), value),
            _ => Err(Error::Internal),
        )
    }

    /// Writes the member of a oneof that is set, even if it has its default value.
    #[inline(never)] // keeps the stack of recursive calls small
    fn oneof(&mut self, member: Option<Member<'_>>) -> Result<()> {
        let Some(member) = member else { return Ok(()) };
        if member.form == Form::Enum {
            return self.enumeration(member.field(), member.get());
        }
        self.name(member.field())?;
        by_form!(member.form, value = [member.get::<] T [>()] => value.write_json(self), _ => Ok(()))
            .inspect_err(|_| self.in_field(member.field(), None))
    }

    #[cold]
    fn of_message(&self, kind: u32) {
        self.arena.fault.of_message(kind);
    }

    #[cold]
    fn in_field(&self, field: &Field, index: Option<usize>) {
        let fault = &self.arena.fault;
        match index {
            Some(index) => fault.at_index(index),
            None if field.form == Form::Oneof => {} // a member has been added already
            None => fault.in_field(field.number()),
        }
    }

    /// Writes the name of a member. Its value follows.
    #[inline(always)]
    fn name(&mut self, field: &Field) -> Result<()> {
        self.name_text(if self.has(TERA_JSON_WRITE_PROTO_NAMES) {
            field.proto_name()
        } else {
            field.json_name()
        })
    }

    /// Returns the name of a member, in quotes and with a colon.
    #[inline]
    pub(crate) fn name_text(&mut self, name: &[u8]) -> Result<()> {
        self.next()?;
        self.put(name)?;
        if self.has(TERA_JSON_WRITE_INDENT) { self.put(b" ") } else { Ok(()) }
    }

    fn enumeration(&mut self, field: &Field, value: i32) -> Result<()> {
        self.name(field)?;
        match enums::of_number(field.values(), value).filter(|_| !self.has(TERA_JSON_WRITE_ENUM_NUMBERS)) {
            Some(value) => {
                self.put(b"\"")?;
                self.put(value.name())?;
                self.put(b"\"")
            }
            None => self.integer(i64::from(value), false),
        }
    }

    /// Writes a list, unless it is empty and flags do not request default values.
    fn list<T>(
        &mut self,
        field: &Field,
        items: impl ExactSizeIterator<Item = T>,
        write: impl Fn(&mut Self, T) -> Result<()>,
    ) -> Result<()> {
        if items.len() == 0 && !self.has(TERA_JSON_WRITE_DEFAULT_VALUES) {
            return Ok(());
        }
        self.name(field)?;
        self.nested(*b"[]", |w| {
            for (i, item) in items.enumerate() {
                write(w, item).inspect_err(|_| w.in_field(field, Some(i)))?;
            }
            Ok(())
        })
    }

    #[inline(never)] // keeps the stack of recursive calls small
    fn strings(&mut self, field: &Field, list: Elements<'_, Text<'_>>) -> Result<()> {
        self.list(field, list.slice()?.iter(), |w, text| {
            w.next()?;
            text.write_json(w)
        })
    }

    #[inline(never)] // as above
    fn messages(&mut self, message: View<'_>, number: u32) -> Result<()> {
        // Passing the member as an argument would put it in memory, and make the stack larger.
        let member = message.field(number).ok_or(Error::Internal)?;
        let table = member.table()?;
        self.list(member.field(), member.elements()?, |w, message| {
            let (len, more) = (w.text.len(), w.more);
            w.next()?;
            w.body(table, message)?;
            if w.is_left_out {
                w.take_back(len, more);
            }
            Ok(())
        })
    }

    fn message(&mut self, field: &Field, message: Ref<'_>) -> Result<()> {
        let table = field.table()?;
        if message.is_null() {
            return Ok(());
        }
        let (len, more) = (self.text.len(), self.more);
        self.name(field)?;
        self.body(table, message)?;
        if self.is_left_out {
            self.take_back(len, more);
        }
        Ok(())
    }

    /// Whether the message that is written is the outermost one.
    pub(super) fn is_whole(&self) -> bool {
        self.objects == 1
    }

    /// Writes a value that is already JSON text; empty text stands for `null`.
    pub(crate) fn fragment(&mut self, text: &[u8]) -> Result<()> {
        if text.is_empty() {
            return self.put_rare(b"null");
        }
        Reader::check_value(self.arena, text)?;
        if !self.has(TERA_JSON_WRITE_ASCII) {
            return self.put_rare(text);
        }
        ascii_pieces(utf8::text(text)?, |piece| self.put_rare(piece))
    }

    /// Writes a string in quotes.
    pub(crate) fn string(&mut self, bytes: &[u8]) -> Result<()> {
        let plain = scan::plain_len(bytes);
        let (plain, special) = bytes.split_at_checked(plain).unwrap_or((bytes, &[]));
        self.put(b"\"")?;
        self.put(plain)?;
        if !special.is_empty() {
            self.escaped(special)?;
        }
        self.put(b"\"")
    }

    /// Writes the rest of a string, from the first character that may need an escape.
    #[cold]
    fn escaped(&mut self, bytes: &[u8]) -> Result<()> {
        let text = utf8::text(bytes)?;
        let escapes = if self.has(TERA_JSON_WRITE_ASCII) { &Escapes::ASCII } else { &Escapes::RAW };
        escapes.pieces(text, |piece| self.put_rare(piece))
    }

    #[inline(never)]
    pub(crate) fn integer(&mut self, value: impl itoa::Integer, quoted: bool) -> Result<()> {
        let quote: &[u8] = if quoted { b"\"" } else { b"" };
        self.put(quote)?;
        self.put(itoa::Buffer::new().format(value).as_bytes())?;
        self.put(quote)
    }
}

/// 64-bit integers are written as strings, because not every JSON reader can represent them.
macro_rules! integers {
    ($($int:ty: $as:ty, $quoted:literal;)+) => {$(
        impl<'a> Value<'a> for $int {
            fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
                // The largest integer is not a double: the next double saturates to it.
                let is_double = self as f64 as $int == self && self != <$int>::MAX;
                w.integer(<$as>::from(self), $quoted && !(is_double && w.has(TERA_JSON_WRITE_UNQUOTED_INT64)))
            }
            fn read_json(r: &mut Reader<'a>) -> Result<Self> {
                r.integer(<$int>::MIN.into(), <$int>::MAX.into()).map(|value| value as $int)
            }
        }
    )+};
}

integers! {
    i32: i64, false;
    u32: u64, false;
    i64: i64, true;
    u64: u64, true;
}

/// Numbers that are not finite are written as strings, because JSON has no notation for them.
macro_rules! floats {
    ($($float:ty: $print:expr, $read:expr;)+) => {$(
        impl<'a> Value<'a> for $float {
            fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
                match self {
                    number if number.is_finite() => w.put($print(number).as_bytes()),
                    number if number.is_nan() => w.put_rare(b"\"NaN\""),
                    number if number > 0.0 => w.put_rare(b"\"Infinity\""),
                    _ => w.put_rare(b"\"-Infinity\""),
                }
            }
            fn read_json(r: &mut Reader<'a>) -> Result<Self> {
                $read(r)
            }
        }
    )+};
}

floats! {
    f32: number::print_single, Reader::single;
    f64: number::print, |r: &mut Reader<'a>| r.double(f64::is_finite);
}

impl<'a> Value<'a> for tera_bool {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        w.put(if self == 0 { b"false" } else { b"true" })
    }
    fn read_json(r: &mut Reader<'a>) -> Result<Self> {
        r.boolean().map(tera_bool::from)
    }
}

impl<'a> Value<'a> for Text<'a> {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        w.string(self.bytes()?)
    }
    fn read_json(r: &mut Reader<'a>) -> Result<Self> {
        r.string().map(Self::of)
    }
}

impl<'a> Value<'a> for Blob<'a> {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        let bytes = self.bytes()?;
        w.put_rare(b"\"")?;
        let mut out = [0; base64::BYTES / 3 * 4];
        for some in bytes.chunks(base64::BYTES) {
            let len = base64::encode(some, &mut out);
            w.put_rare(out.get(..len).unwrap_or_default())?;
        }
        w.put_rare(b"\"")
    }
    fn read_json(r: &mut Reader<'a>) -> Result<Self> {
        r.base64().map(Self::of)
    }
}
