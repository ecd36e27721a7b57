//! A message as one line of text for a log.
//!
//! The line has the names of the schema, as in protobuf's text format. It never fails for what is in a message:
//! what cannot be read is named in its place. It is short whatever is in the message, and a terminal prints it as
//! one line.

use core::fmt::{self, Write};

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

/// What takes the place of all that does not fit.
const MORE: &str = "...";
/// How many bytes of a string are shown.
const MOST: usize = 128;
/// How many bytes of `Any`s are decoded for a line.
const MOST_DECODED: usize = 1 << 16;

/// Upper bound of a description, in bytes with its NUL.
pub const TERA_DESCRIPTION_SIZE: usize = 1024;

pub(crate) type Line = Bounded<TERA_DESCRIPTION_SIZE>;

/// Describes a message. An `Any` of bytes is decoded to the arena first.
pub(crate) fn describe(arena: &tera_arena, table: &'static Table, message: Ref<'_>) -> Line {
    let mut writer = Writer { line: Line::default(), arena, may_decode: MOST_DECODED };
    // An error is the end of the line, which says so.
    let _ = writer.named(table, message);
    writer.line
}

struct Writer<'a> {
    line: Line,
    arena: &'a tera_arena,
    /// How many bytes of `Any`s may still be decoded.
    may_decode: usize,
}

/// Stops where the line has no room for more and for what says so.
impl Write for Writer<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.line.room() < text.len() + MORE.len() {
            self.line.write_str(MORE)?;
            return Err(fmt::Error);
        }
        self.line.write_str(text)
    }
}

/// A value of a field that is neither a message nor a list.
trait Show {
    fn show(self, w: &mut Writer<'_>) -> fmt::Result;
}

macro_rules! integers {
    ($($integer:ty),+) => {$(
        impl Show for $integer {
            fn show(self, w: &mut Writer<'_>) -> fmt::Result {
                write!(w, "{self}")
            }
        }
    )+};
}

integers!(i32, i64, u32, u64);

macro_rules! floats {
    ($($float:ty),+) => {$(
        impl Show for $float {
            fn show(self, w: &mut Writer<'_>) -> fmt::Result {
                match self {
                    number if number.is_finite() => w.write_str(number::print(number).as_str()),
                    number if number.is_nan() => w.write_str("nan"),
                    number if number > 0.0 => w.write_str("inf"),
                    _ => w.write_str("-inf"),
                }
            }
        }
    )+};
}

floats!(f32, f64);

impl Show for tera_bool {
    fn show(self, w: &mut Writer<'_>) -> fmt::Result {
        w.write_str(if self == 0 { "false" } else { "true" })
    }
}

impl Show for Text<'_> {
    fn show(self, w: &mut Writer<'_>) -> fmt::Result {
        match self.bytes() {
            Ok(bytes) => w.quoted(bytes, true),
            Err(error) => w.problem(error),
        }
    }
}

impl Show for Blob<'_> {
    fn show(self, w: &mut Writer<'_>) -> fmt::Result {
        match self.bytes() {
            Ok(bytes) => w.quoted(bytes, false),
            Err(error) => w.problem(error),
        }
    }
}

impl Writer<'_> {
    /// The name of a message and what is in it.
    fn named(&mut self, table: &'static Table, message: Ref<'_>) -> fmt::Result {
        self.write_str(registry::short_name(table.kind))?;
        self.message(table, message)
    }

    /// What nests has no limit here: the line ends before the stack does.
    fn message(&mut self, table: &'static Table, message: Ref<'_>) -> fmt::Result {
        self.write_str(" {")?;
        match message.view(table, |view| self.fields(view)) {
            Ok(result) => result?,
            Err(error) => self.unnamed(error)?,
        }
        self.write_str(" }")
    }

    /// What cannot be read, in the place of it.
    fn problem(&mut self, error: Error) -> fmt::Result {
        write!(self, "<{}>", error.text())
    }

    /// As `problem`, of a message and not of a field that has been named.
    fn unnamed(&mut self, error: Error) -> fmt::Result {
        self.write_str(" ")?;
        self.problem(error)
    }

    fn fields(&mut self, message: View<'_>) -> fmt::Result {
        if message.table().kind == TERA_KIND_ANY {
            self.any(message.any())?;
        } else {
            for member in message.written().iter() {
                self.field(member)?;
            }
        }
        match message.unknown_fields().len() {
            0 => Ok(()),
            len => write!(self, " <unknown fields: {len} bytes>"),
        }
    }

    /// The message in an `Any`, whose type takes the place of a field's name.
    fn any(&mut self, any: AnyView<'_>) -> fmt::Result {
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
        // A line shows little of what a stranger may have sent, and that is not to fill the arena.
        let table = registry::of_url(url).filter(|_| value.len() <= self.may_decode);
        let arena = self.arena;
        let decoded = table.map(|table| {
            self.may_decode -= value.len();
            Decoder::new(arena, value).build(table)
        });
        if let Some(Ok(message)) = decoded {
            return self.content(message.table(), message.made());
        }
        self.write_str(" ")?;
        any.type_url.show(self)?;
        match decoded {
            Some(Err(error)) => {
                arena.forget_fault();
                self.unnamed(error)
            }
            _ => write!(self, " <{} bytes>", value.len()),
        }
    }

    fn content(&mut self, table: &'static Table, message: Ref<'_>) -> fmt::Result {
        self.write_str(" ")?;
        self.named(table, message)
    }

    /// A field that is set.
    fn field(&mut self, member: Member<'_>) -> fmt::Result {
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

    fn nested<'m>(&mut self, member: Member<'_>, mut messages: impl Iterator<Item = Ref<'m>>) -> fmt::Result {
        let table = match member.table() {
            Ok(table) => table,
            Err(error) => return self.wrong(member, error),
        };
        messages.try_for_each(|message| {
            write!(self, " {}", member.name())?;
            self.message(table, message)
        })
    }

    /// A field that cannot be read.
    fn wrong(&mut self, member: Member<'_>, error: Error) -> fmt::Result {
        self.name(member)?;
        self.problem(error)
    }

    fn name(&mut self, member: Member<'_>) -> fmt::Result {
        write!(self, " {}: ", member.name())
    }

    /// A field that is neither a message nor a list.
    fn value(&mut self, member: Member<'_>) -> fmt::Result {
        self.name(member)?;
        if member.form == Form::Enum
            && let Some(value) = enums::of_number(member.values, member.get())
        {
            return self.write_str(str::from_utf8(value.name()).unwrap_or_default());
        }
        by_form!(member.form, value = [member.get::<] T [>()] => value.show(self), _ => Ok(()))
    }

    /// A string or bytes in quotes, with escapes for what is no text and what a line cannot show.
    fn quoted(&mut self, bytes: &[u8], is_text: bool) -> fmt::Result {
        let (some, rest) = bytes.split_at(bytes.len().min(MOST));
        self.write_str("\"")?;
        for chunk in some.utf8_chunks() {
            for c in chunk.valid().chars() {
                match c {
                    '"' | '\\' => write!(self, "\\{c}")?,
                    '\n' => self.write_str("\\n")?,
                    c if is_shown(c) && (is_text || c.is_ascii()) => self.write_char(c)?,
                    c if is_text && !c.is_ascii() => write!(self, "\\U{:08x}", u32::from(c))?,
                    c => self.escaped(c.encode_utf8(&mut [0; 4]).as_bytes())?,
                }
            }
            // What is cut in the middle of a character is not wrong.
            if rest.is_empty() || chunk.invalid().as_ptr_range().end != some.as_ptr_range().end {
                self.escaped(chunk.invalid())?;
            }
        }
        self.write_str("\"")?;
        if rest.is_empty() { Ok(()) } else { self.write_str(MORE) }
    }

    fn escaped(&mut self, bytes: &[u8]) -> fmt::Result {
        bytes.iter().try_for_each(|byte| write!(self, "\\x{byte:02x}"))
    }
}
