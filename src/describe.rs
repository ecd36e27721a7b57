//! A message as one line of text for a log.
//!
//! The line has the names of the schema, as in protobuf's text format. It never fails because of the content of a
//! message: unreadable parts are reported in the line. Its length is limited, and a terminal prints it as one line.

use crate::arena::tera_arena;
use crate::enums;
use crate::fault::{Bounded, Error, is_shown};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_UNKNOWN};
use crate::json::number;
use crate::message::{AnyView, Blob, Elements, Member, Ref, Text, View};
use crate::registry;
use crate::schema::{Form, Table};
use crate::view::tera_bool;
use crate::wire::{Decoder, Scalar, by_form};

/// Replaces everything that does not fit.
const MORE: &str = "...";
/// Maximum number of bytes that are shown of a string.
const MOST: usize = 128;
/// Maximum number of bytes of `Any`s that are decoded for a line.
const MOST_DECODED: usize = 1 << 16;

/// Upper bound of a description, in bytes with its NUL.
pub const TERA_DESCRIPTION_SIZE: usize = 1024;

pub(crate) type Line = Bounded<TERA_DESCRIPTION_SIZE>;

/// Describes a message. An `Any` with bytes is decoded into the arena first.
pub(crate) fn describe(arena: &tera_arena, table: &'static Table, message: Ref<'_>) -> Line {
    let mut writer = Writer { line: Line::default(), arena, may_decode: MOST_DECODED };
    // An error means that the line is full, which the line shows.
    let _ = writer.named(table, message);
    writer.line
}

struct Writer<'a> {
    line: Line,
    arena: &'a tera_arena,
    /// Number of bytes of `Any`s that may still be decoded.
    may_decode: usize,
}

/// The line is full.
struct Full;

type Shown = Result<(), Full>;

/// A value of a field that is neither a message nor a list.
trait Show {
    fn show(self, w: &mut Writer<'_>) -> Shown;
}

macro_rules! integers {
    ($($integer:ty: $as:ty),+) => {$(
        impl Show for $integer {
            fn show(self, w: &mut Writer<'_>) -> Shown {
                w.number(<$as>::from(self))
            }
        }
    )+};
}

integers!(i32: i64, i64: i64, u32: u64, u64: u64);

macro_rules! floats {
    ($($float:ty),+) => {$(
        impl Show for $float {
            fn show(self, w: &mut Writer<'_>) -> Shown {
                match self {
                    number if number.is_finite() => w.put(number::print(number).as_str()),
                    number if number.is_nan() => w.put("nan"),
                    number if number > 0.0 => w.put("inf"),
                    _ => w.put("-inf"),
                }
            }
        }
    )+};
}

floats!(f32, f64);

impl Show for tera_bool {
    fn show(self, w: &mut Writer<'_>) -> Shown {
        w.put(if self == 0 { "false" } else { "true" })
    }
}

impl Show for Text<'_> {
    fn show(self, w: &mut Writer<'_>) -> Shown {
        match self.bytes() {
            Ok(bytes) => w.quoted(bytes, true),
            Err(error) => w.problem(error),
        }
    }
}

impl Show for Blob<'_> {
    fn show(self, w: &mut Writer<'_>) -> Shown {
        match self.bytes() {
            Ok(bytes) => w.quoted(bytes, false),
            Err(error) => w.problem(error),
        }
    }
}

impl Writer<'_> {
    /// Appends a string. Stops when the line has no room for more and for the final `...`.
    #[inline(never)] // optimised for size, because speed does not matter here
    fn put(&mut self, text: &str) -> Shown {
        if self.line.room() < text.len() + MORE.len() {
            self.line.put(MORE);
            return Err(Full);
        }
        self.line.put(text);
        Ok(())
    }

    #[inline(never)]
    fn number(&mut self, number: impl itoa::Integer) -> Shown {
        self.put(itoa::Buffer::new().format(number))
    }

    /// Writes the name of a message and its content.
    fn named(&mut self, table: &'static Table, message: Ref<'_>) -> Shown {
        self.put(registry::short_name(table.kind))?;
        self.message(table, message)
    }

    /// Recursion needs no limit here: the line is full before the stack is.
    fn message(&mut self, table: &'static Table, message: Ref<'_>) -> Shown {
        self.put(" {")?;
        match message.view(table, |view| self.fields(view)) {
            Ok(result) => result?,
            Err(error) => self.unnamed(error)?,
        }
        self.put(" }")
    }

    /// Writes the error of an unreadable part.
    fn problem(&mut self, error: Error) -> Shown {
        self.put("<")?;
        self.put(error.text())?;
        self.put(">")
    }

    /// As `problem`, for a message instead of a field.
    fn unnamed(&mut self, error: Error) -> Shown {
        self.put(" ")?;
        self.problem(error)
    }

    /// Writes a number of bytes, at the end of a note.
    fn bytes(&mut self, len: usize) -> Shown {
        self.number(len as u64)?;
        self.put(" bytes>")
    }

    fn fields(&mut self, message: View<'_>) -> Shown {
        if message.table().kind == TERA_KIND_ANY {
            self.any(message.any())?;
        } else {
            for member in message.written().iter() {
                self.field(member)?;
            }
        }
        match message.unknown_fields().len() {
            0 => Ok(()),
            len => {
                self.put(" <unknown fields: ")?;
                self.bytes(len)
            }
        }
    }

    /// Writes the message in an `Any`, with its type instead of a field name.
    fn any(&mut self, any: AnyView<'_>) -> Shown {
        if !any.message.is_null() {
            return match any.message.table(TERA_KIND_UNKNOWN) {
                Ok(table) => self.content(table, any.message),
                Err(error) => self.unnamed(error),
            };
        }
        let (url, value) = match (any.type_url.bytes(), any.value.bytes()) {
            (Ok(url), Ok(value)) => (url, value),
            (Err(error), _) | (_, Err(error)) => return self.unnamed(error),
        };
        if url.is_empty() && value.is_empty() {
            return Ok(());
        }
        // A line shows only little of an untrusted message, so the message must not fill the arena.
        let table = registry::of_url(url).filter(|_| value.len() <= self.may_decode);
        let arena = self.arena;
        let decoded = table.map(|table| {
            self.may_decode -= value.len();
            Decoder::new(arena, value).build(table)
        });
        if let Some(Ok(message)) = decoded {
            return self.content(message.table(), message.made());
        }
        self.put(" ")?;
        any.type_url.show(self)?;
        match decoded {
            Some(Err(error)) => {
                arena.fault.forget();
                self.unnamed(error)
            }
            _ => {
                self.put(" <")?;
                self.bytes(value.len())
            }
        }
    }

    fn content(&mut self, table: &'static Table, message: Ref<'_>) -> Shown {
        self.put(" ")?;
        self.named(table, message)
    }

    /// A field that is set.
    fn field(&mut self, member: Member<'_>) -> Shown {
        match member.form {
            Form::Oneof => match member.member_that_is_set() {
                Ok(Some(member)) => self.value(member),
                Ok(None) => Ok(()),
                Err(error) => self.wrong(member, error),
            },
            Form::Strings => match member.get::<Elements<'_, Text<'_>>>().slice() {
                Ok(list) => list.iter().try_for_each(|text| {
                    self.name(member)?;
                    text.show(self)
                }),
                Err(error) => self.wrong(member, error),
            },
            Form::Message => match member.get::<Ref<'_>>() {
                message if message.is_null() => Ok(()),
                message => self.nested(member, [message].into_iter()),
            },
            Form::Messages => match member.elements() {
                Ok(list) => self.nested(member, list),
                Err(error) => self.wrong(member, error),
            },
            _ => {
                let is_default =
                    by_form!(member.form, value = [member.get::<] T [>()] => value.is_default(), _ => true);
                if is_default { Ok(()) } else { self.value(member) }
            }
        }
    }

    fn nested<'m>(&mut self, member: Member<'_>, mut messages: impl Iterator<Item = Ref<'m>>) -> Shown {
        let table = match member.table() {
            Ok(table) => table,
            Err(error) => return self.wrong(member, error),
        };
        messages.try_for_each(|message| {
            self.put(" ")?;
            self.put(member.name())?;
            self.message(table, message)
        })
    }

    /// A field that cannot be read.
    fn wrong(&mut self, member: Member<'_>, error: Error) -> Shown {
        self.name(member)?;
        self.problem(error)
    }

    fn name(&mut self, member: Member<'_>) -> Shown {
        self.put(" ")?;
        self.put(member.name())?;
        self.put(": ")
    }

    /// A field that is neither a message nor a list.
    fn value(&mut self, member: Member<'_>) -> Shown {
        self.name(member)?;
        if member.form == Form::Enum
            && let Some(value) = enums::of_number(member.values(), member.get())
        {
            return self.put(str::from_utf8(value.name()).unwrap_or_default());
        }
        by_form!(member.form, value = [member.get::<] T [>()] => value.show(self), _ => Ok(()))
    }

    /// Writes a string or bytes in quotes, with escapes for invalid UTF-8 and for characters that are unsafe to print.
    fn quoted(&mut self, bytes: &[u8], is_text: bool) -> Shown {
        let (some, rest) = bytes.split_at_checked(MOST).unwrap_or((bytes, &[]));
        self.put("\"")?;
        for chunk in some.utf8_chunks() {
            for c in chunk.valid().chars() {
                match c {
                    '"' => self.put("\\\"")?,
                    '\\' => self.put("\\\\")?,
                    '\n' => self.put("\\n")?,
                    c if is_shown(c) && (is_text || c.is_ascii()) => self.put(c.encode_utf8(&mut [0; 4]))?,
                    c if is_text && !c.is_ascii() => self.hex("\\U", &u32::from(c).to_be_bytes())?,
                    c => self.escaped(c.encode_utf8(&mut [0; 4]).as_bytes())?,
                }
            }
            // A character that is cut off is not an error.
            if rest.is_empty() || chunk.invalid().as_ptr_range().end != some.as_ptr_range().end {
                self.escaped(chunk.invalid())?;
            }
        }
        self.put("\"")?;
        if rest.is_empty() { Ok(()) } else { self.put(MORE) }
    }

    fn escaped(&mut self, bytes: &[u8]) -> Shown {
        bytes.iter().try_for_each(|byte| self.hex("\\x", &[*byte]))
    }

    /// Writes a whole escape or nothing.
    fn hex(&mut self, start: &str, bytes: &[u8]) -> Shown {
        let mut text = Bounded::<16>::default();
        text.put(start);
        for digit in bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
            let digit = char::from_digit(digit.into(), 16).unwrap_or_default();
            text.put(digit.encode_utf8(&mut [0; 4]));
        }
        self.put(text.as_str())
    }
}
