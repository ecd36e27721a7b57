//! Writing JSON text.

use bumpalo::collections::Vec;

use super::text::{BASE64_BYTES, Escapes, ascii_pieces, base64_of};
use super::{Json, Name, Names, Reader, Value, number};
use crate::abi::{
    List, TERA_JSON_ASCII, TERA_JSON_BASE64_UNKNOWN_TYPES, TERA_JSON_DEFAULTS, TERA_JSON_ENUM_NUMBERS,
    TERA_JSON_INDENT, TERA_JSON_OMIT_UNKNOWN_TYPES, TERA_JSON_PROTO_NAMES, tera_arena, tera_bool, tera_bytes,
    tera_str,
};
use crate::boundary;
use crate::fault::{Error, Result};
use crate::wire::{Borrowed, MAX_DEPTH};

/// Writes members and values to text that grows in the arena.
pub(crate) struct Writer<'a> {
    pub(crate) caller: Borrowed<'a>,
    pub(crate) arena: &'a tera_arena,
    pub(crate) flags: u32,
    /// The binary that the messages are from, if that is known: places of errors are those in it.
    pub(crate) binary: &'a [u8],
    text: Vec<'a, u8>,
    /// How far lines are indented.
    depth: u32,
    objects: u32,
    /// Whether the object or list that is written has a member already.
    more: bool,
}

const FLAGS: u32 = TERA_JSON_DEFAULTS
    | TERA_JSON_PROTO_NAMES
    | TERA_JSON_ENUM_NUMBERS
    | TERA_JSON_INDENT
    | TERA_JSON_ASCII
    | TERA_JSON_OMIT_UNKNOWN_TYPES
    | TERA_JSON_BASE64_UNKNOWN_TYPES;

/// Room that the text begins with: most frames fit.
const ROOM: usize = 1024;

impl<'a> Writer<'a> {
    pub(crate) fn new(caller: Borrowed<'a>, arena: &'a tera_arena, flags: u32) -> Result<Self> {
        if flags & !FLAGS != 0 {
            return Err(Error::InvalidArgument);
        }
        Ok(Self {
            caller,
            arena,
            flags,
            binary: &[],
            text: arena.list(ROOM)?,
            depth: 0,
            objects: 0,
            more: false,
        })
    }

    /// What was written.
    pub(crate) fn finish(self) -> &'a [u8] {
        self.text.into_bump_slice()
    }

    pub(crate) fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    #[inline]
    pub(crate) fn put(&mut self, bytes: &[u8]) -> Result<()> {
        if self.text.capacity() - self.text.len() < bytes.len() {
            self.grow(bytes.len())?;
        }
        self.text.extend_from_slice_copy(bytes);
        Ok(())
    }

    #[cold]
    fn grow(&mut self, more: usize) -> Result<()> {
        let wanted = more.max(self.text.len());
        self.text.try_reserve_exact(wanted).map_err(|_| self.arena.refused(self.text.len() + wanted))
    }

    /// Begins the next member or element.
    fn next(&mut self) -> Result<()> {
        if self.more {
            self.put(b",")?;
        }
        self.more = true;
        self.line()
    }

    /// A new line, if lines are wanted.
    fn line(&mut self) -> Result<()> {
        if self.has(TERA_JSON_INDENT) {
            self.put(b"\n")?;
            for _ in 0..self.depth {
                self.put(b"  ")?;
            }
        }
        Ok(())
    }

    /// An object or a list, with what `write` writes in it.
    fn nested(&mut self, ends: [u8; 2], write: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.put(&ends[..1])?;
        let outer = std::mem::replace(&mut self.more, false);
        self.depth += 1;
        write(self)?; // after an error the writer is not used again
        self.depth -= 1;
        if std::mem::replace(&mut self.more, outer) {
            self.line()?;
        }
        self.put(&ends[1..])
    }

    /// A message, an object.
    pub(crate) fn object<M: Json>(&mut self, message: &M) -> Result<()> {
        // Objects count as levels; lists do not, as in reading.
        if self.objects == MAX_DEPTH {
            return Err(Error::TooDeep);
        }
        self.objects += 1;
        self.nested(*b"{}", |w| w.members_of(message))?;
        self.objects -= 1;
        Ok(())
    }

    /// The members of a message, without the braces.
    pub(crate) fn members_of<M: Json>(&mut self, message: &M) -> Result<()> {
        message.write_members(self).inspect_err(|_| self.of_message(M::KIND))
    }

    /// The message that a pointer points to.
    pub(crate) fn body<M: Json>(&mut self, message: *const M) -> Result<()> {
        self.caller.message(message, |message| self.object(message)).flatten()
    }

    #[cold]
    fn of_message(&self, kind: u32) {
        self.arena.fault.borrow_mut().of_message(kind);
    }

    #[cold]
    fn in_field(&self, name: &Name, index: Option<usize>) {
        let mut fault = self.arena.fault.borrow_mut();
        if let Some(index) = index {
            fault.at_index(index);
        }
        fault.in_field(name.number);
    }

    /// The name of a member, behind which its value follows.
    pub(crate) fn name(&mut self, name: &Name) -> Result<()> {
        self.next()?;
        self.put(if self.has(TERA_JSON_PROTO_NAMES) { name.proto } else { name.json }.as_bytes())?;
        if self.has(TERA_JSON_INDENT) { self.put(b" ") } else { Ok(()) }
    }

    /// A field that is left out at its default, if defaults are not wanted.
    #[inline]
    pub(crate) fn scalar<T: Value>(&mut self, name: &Name, value: T) -> Result<()> {
        if value.is_default() && !self.has(TERA_JSON_DEFAULTS) { Ok(()) } else { self.member(name, value) }
    }

    /// A member of a oneof that is set.
    pub(crate) fn member<T: Value>(&mut self, name: &Name, value: T) -> Result<()> {
        self.name(name)?;
        value.write_json(self).inspect_err(|_| self.in_field(name, None))
    }

    pub(crate) fn enumeration(&mut self, name: &Name, value: i32, names: &Names) -> Result<()> {
        if value == 0 && !self.has(TERA_JSON_DEFAULTS) {
            return Ok(());
        }
        self.name(name)?;
        match boundary::enum_value_name(names, value).filter(|_| !self.has(TERA_JSON_ENUM_NUMBERS)) {
            Some(name) => {
                self.put(b"\"")?;
                self.put(name.to_bytes())?;
                self.put(b"\"")
            }
            None => self.put(itoa::Buffer::new().format(value).as_bytes()),
        }
    }

    /// A list of scalars or messages.
    fn list<L: List>(
        &mut self,
        name: &Name,
        list: &L,
        write: impl Fn(&mut Self, &L::Item) -> Result<()>,
    ) -> Result<()> {
        if list.len() == 0 && !self.has(TERA_JSON_DEFAULTS) {
            return Ok(());
        }
        let items = self.caller.slice(list.data(), list.len()).inspect_err(|_| self.in_field(name, None))?;
        self.name(name)?;
        self.nested(*b"[]", |w| {
            for (i, item) in items.iter().enumerate() {
                write(w, item).inspect_err(|_| w.in_field(name, Some(i)))?;
            }
            Ok(())
        })
    }

    pub(crate) fn scalars<L: List<Item: Value>>(&mut self, name: &Name, list: &L) -> Result<()> {
        self.list(name, list, |w, value| {
            w.next()?;
            value.write_json(w)
        })
    }

    pub(crate) fn messages<L: List<Item: Json>>(&mut self, name: &Name, list: &L) -> Result<()> {
        self.list(name, list, |w, message| {
            if w.caller.message(message, |message| message.is_left_out(w)).flatten()? {
                return Ok(());
            }
            w.next()?;
            w.body(message)
        })
    }

    pub(crate) fn message<M: Json>(&mut self, name: &Name, message: *const M) -> Result<()> {
        if message.is_null() {
            return Ok(());
        }
        self.nested_message(name, message).inspect_err(|_| self.in_field(name, None))
    }

    fn nested_message<M: Json>(&mut self, name: &Name, message: *const M) -> Result<()> {
        if self.caller.message(message, |message| message.is_left_out(self)).flatten()? {
            return Ok(());
        }
        self.name(name)?;
        self.body(message)
    }

    /// A value that is JSON text already; nothing stands for `null`.
    pub(crate) fn fragment(&mut self, text: &[u8]) -> Result<()> {
        if text.is_empty() {
            return self.put(b"null");
        }
        let mut reader = Reader::new(self.arena, text, 0)?;
        reader.skip()?;
        reader.end()?;
        if !self.has(TERA_JSON_ASCII) {
            return self.put(text);
        }
        ascii_pieces(std::str::from_utf8(text).map_err(|_| Error::InvalidUtf8)?, |piece| self.put(piece))
    }

    /// A string in quotes.
    pub(crate) fn string(&mut self, bytes: &[u8]) -> Result<()> {
        let text = simdutf8::basic::from_utf8(bytes).map_err(|_| Error::InvalidUtf8)?;
        let escapes = if self.has(TERA_JSON_ASCII) { &Escapes::ASCII } else { &Escapes::RAW };
        self.put(b"\"")?;
        escapes.pieces(text, |piece| self.put(piece))?;
        self.put(b"\"")
    }

    pub(crate) fn integer(&mut self, value: impl itoa::Integer, quoted: bool) -> Result<()> {
        let quote: &[u8] = if quoted { b"\"" } else { b"" };
        self.put(quote)?;
        self.put(itoa::Buffer::new().format(value).as_bytes())?;
        self.put(quote)
    }
}

/// 64-bit integers are strings, because not every reader of JSON can hold them.
macro_rules! integers {
    ($($int:ty: $quoted:literal;)+) => {$(
        impl Value for $int {
            fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
                w.integer(self, $quoted)
            }
            fn read_json(r: &mut Reader<'_>) -> Result<Self> {
                r.integer(<$int>::MIN.into(), <$int>::MAX.into()).map(|value| value as $int)
            }
        }
    )+};
}

integers! {
    i32: false;
    u32: false;
    i64: true;
    u64: true;
}

/// Numbers that are not finite are strings, because JSON has none.
macro_rules! floats {
    ($($float:ty;)+) => {$(
        impl Value for $float {
            fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
                match self {
                    number if number.is_finite() => w.put(number::print(number).as_bytes()),
                    number if number.is_nan() => w.put(b"\"NaN\""),
                    number if number > 0.0 => w.put(b"\"Infinity\""),
                    _ => w.put(b"\"-Infinity\""),
                }
            }
            fn read_json(r: &mut Reader<'_>) -> Result<Self> {
                r.float(|value: &$float| value.is_finite())
            }
        }
    )+};
}

floats! {
    f32;
    f64;
}

impl Value for tera_bool {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        w.put(if self == 0 { b"false" } else { b"true" })
    }
    fn read_json(r: &mut Reader<'_>) -> Result<Self> {
        r.boolean().map(tera_bool::from)
    }
}

impl Value for tera_str {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        w.string(w.caller.slice(self.data.cast(), self.len)?)
    }
    fn read_json(r: &mut Reader<'_>) -> Result<Self> {
        r.string().map(tera_str::of_utf8)
    }
}

impl Value for tera_bytes {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()> {
        let bytes = w.caller.slice(self.data, self.len)?;
        w.put(b"\"")?;
        let mut out = [0; BASE64_BYTES / 3 * 4];
        for some in bytes.chunks(BASE64_BYTES) {
            let len = base64_of(some, &mut out);
            w.put(&out[..len])?;
        }
        w.put(b"\"")
    }
    fn read_json(r: &mut Reader<'_>) -> Result<Self> {
        r.base64().map(tera_bytes::of)
    }
}
