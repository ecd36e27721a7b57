//! Reading JSON text.

use super::ahead::Ahead;
use super::float;
use super::number::Parts;
use super::text::{unescape, unescape_to};
use super::{Value, any, base64, number, scan};
use crate::arena::{List, tera_arena};
use crate::enums::EnumTable;
use crate::fault::{Error, Result};
use crate::flags::{
    TERA_JSON_READ_BASE64_UNKNOWN_TYPES, TERA_JSON_READ_CASE_INSENSITIVE_ENUMS,
    TERA_JSON_READ_GOOGLE_TYPE_URLS, TERA_JSON_READ_LENIENT, TERA_JSON_READ_SKIP_UNKNOWN_ENUMS,
    TERA_JSON_READ_SKIP_UNKNOWN_FIELDS,
};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_MESSAGE};
use crate::head::tera_head;
use crate::message::{Blob, Empty, Growing, Place, Target, Text};
use crate::schema::{Field, Form, MAX_SIZE};
use crate::wire::{MAX_DEPTH, by_form, utf8};

/// Reads values. Strings without escapes become views of the text; everything else is built in the arena.
pub(crate) struct Reader<'a> {
    pub(crate) arena: &'a tera_arena,
    pub(crate) flags: u32,
    text: &'a [u8],
    /// The offset of the next byte.
    at: usize,
    /// Number of enclosing objects, and of enclosing lists in a skipped value.
    depth: u32,
    lists: u32,
    /// The offset of the name of the current member.
    name_at: usize,
    /// The fields of the current message that have been read, as bits by their numbers.
    seen: u64,
    /// Number of wrappers of a frame that start here. If it is not 0, the `Any`s of the current message are payloads.
    pub(crate) wrappers: u8,
    /// The type URL of the last `Any`, if it was skipped. Its struct is empty.
    pub(crate) skipped_type: Option<&'a [u8]>,
    ahead: Ahead<'a>,
}

/// Reads the value of the member with this name at this offset.
type ReadMember<'r, 'a> = dyn FnMut(&mut Reader<'a>, &'a [u8], usize) -> Result<()> + 'r;

/// The type of an `Any`.
pub(crate) struct AnyType<'a> {
    /// Its `@type`, if it has one.
    pub(crate) url: Option<&'a [u8]>,
    /// Its offset, or that of the object.
    pub(crate) place: usize,
}

const FLAGS: u32 = TERA_JSON_READ_LENIENT
    | TERA_JSON_READ_BASE64_UNKNOWN_TYPES
    | TERA_JSON_READ_CASE_INSENSITIVE_ENUMS
    | TERA_JSON_READ_GOOGLE_TYPE_URLS;

/// The member of an `Any` with its type.
const TYPE: &[u8] = b"@type";

/// Whether a name, as written between its quotes, is `@type`.
fn is_type(name: &[u8]) -> bool {
    const ALL_ESCAPED: usize = 6 * TYPE.len();
    let mut unescaped = [0; ALL_ESCAPED];
    name == TYPE
        || matches!(name, [b'@' | b'\\', ..])
            && name.len() <= ALL_ESCAPED
            && unescape_to(name, &mut unescaped).is_ok_and(|len| unescaped.get(..len) == Some(TYPE))
}

/// Whether two names of enum values are equal except for case, and `-` instead of `_`.
fn is_like(name: &[u8], value: &[u8]) -> bool {
    let upper = |byte: &u8| if *byte == b'-' { b'_' } else { byte.to_ascii_uppercase() };
    name.iter().map(upper).eq(value.iter().copied())
}

/// The literals of JSON.
const WORDS: [&[u8]; 3] = [b"null", b"true", b"false"];

/// A text may begin with it: <https://www.rfc-editor.org/rfc/rfc8259#section-8.1>.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> Reader<'a> {
    pub(crate) fn new(arena: &'a tera_arena, text: &'a [u8], flags: u32) -> Result<Self> {
        if flags & !FLAGS != 0 {
            return Err(Error::InvalidArgument);
        }
        let ahead = Ahead::new(arena)?;
        let reader = Self {
            arena,
            flags,
            text,
            at: if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 },
            depth: 0,
            lists: 0,
            name_at: 0,
            seen: 0,
            wrappers: 0,
            skipped_type: None,
            ahead,
        };
        if text.len() as u64 > MAX_SIZE {
            return Err(Error::TooLarge);
        }
        if !utf8::is_valid(text) {
            return Err(reader.fail_at(utf8::valid_up_to(text), Error::InvalidUtf8));
        }
        Ok(reader)
    }

    /// Whether a text is one value, which can be a part of another text.
    pub(crate) fn check_value(arena: &'a tera_arena, text: &'a [u8]) -> Result<()> {
        let mut reader = Self::new(arena, text, 0)?;
        reader.at = 0;
        reader.skip()?;
        reader.end()
    }

    /// Reads the whole text as one message.
    pub(crate) fn read<'m>(&mut self, message: Empty<'m, 'a>) -> Result<Target<'m, 'a>> {
        let message = message.target();
        self.body(message)?;
        self.end()?;
        Ok(message)
    }

    /// As `read`, for the wrapper of a frame: a skipped payload is kept, with only its type URL.
    pub(crate) fn read_wrapper<'m>(&mut self, wrapper: Empty<'m, 'a>) -> Result<Target<'m, 'a>> {
        self.wrappers = if wrapper.table().kind == TERA_KIND_MESSAGE { 2 } else { 1 };
        self.read(wrapper)
    }

    /// Reads a message, an object.
    fn body(&mut self, message: Target<'_, 'a>) -> Result<()> {
        if message.table().kind == TERA_KIND_ANY {
            any::read(message, self)
        } else {
            self.object(message, false)
        }
    }

    /// Whether to keep the message read last. A skipped `Any` is left out, because it would be encoded as an empty
    /// message of its type.
    fn stays(&mut self, message: Target<'_, 'a>) -> bool {
        self.skipped_type.is_none() || self.is_payload(message)
    }

    /// Sets the type URL of a skipped `Any`, if it is a payload.
    #[cold]
    fn is_payload(&mut self, any: Target<'_, 'a>) -> bool {
        let url = self.skipped_type.take().unwrap_or_default();
        if self.wrappers != 0 {
            any.set_any(Text::of(url), Blob::of(b""), None);
        }
        self.wrappers != 0
    }

    /// The end of the text.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.fail(Error::JsonSyntax)) }
    }

    pub(crate) fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    #[cold]
    pub(crate) fn fail(&self, error: Error) -> Error {
        self.fail_at(self.at, error)
    }

    #[cold]
    pub(crate) fn fail_at(&self, at: usize, error: Error) -> Error {
        // At the end of the text, that is the error.
        let error =
            if error == Error::JsonSyntax && at >= self.text.len() { Error::Truncated } else { error };
        self.arena.fault.at_text(self.text, at);
        error
    }

    #[cold]
    fn in_field(&self, number: u32) {
        self.arena.fault.in_field(number);
    }

    #[cold]
    pub(crate) fn of_message(&self, kind: u32) {
        self.arena.fault.of_message(kind);
    }

    /// The rest of the text.
    #[inline(always)]
    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.text.get(self.at) {
            self.at += 1;
        }
    }

    /// The first byte of the next token.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        self.space();
        self.text.get(self.at).copied()
    }

    /// Reads a punctuation character, if it is next.
    #[inline]
    fn take(&mut self, sign: u8) -> bool {
        let is_next = self.peek() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    #[inline]
    fn expect(&mut self, sign: u8) -> Result<()> {
        if self.take(sign) { Ok(()) } else { Err(self.fail(Error::JsonSyntax)) }
    }

    /// Reports a value of the wrong type.
    #[cold]
    fn unexpected(&mut self) -> Error {
        match self.peek() {
            Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') => self.fail(Error::JsonValue),
            _ if WORDS.iter().any(|word| self.rest().starts_with(word)) => self.fail(Error::JsonValue),
            _ => self.no_value(),
        }
    }

    /// Reports text that is not a value: a truncated literal, or anything else.
    #[cold]
    fn no_value(&self) -> Error {
        let rest = self.rest();
        let is_cut = WORDS.iter().any(|word| word.starts_with(rest));
        self.fail_at(if is_cut { self.text.len() } else { self.at }, Error::JsonSyntax)
    }

    /// Reads a literal, if it is next.
    fn word(&mut self, word: &[u8]) -> bool {
        self.space();
        let is_next = self.rest().starts_with(word);
        if is_next {
            self.at += word.len();
        }
        is_next
    }

    /// Reads `null`, which stands for an unset field.
    pub(crate) fn null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.word(b"null")
    }

    pub(crate) fn boolean(&mut self) -> Result<bool> {
        if self.word(b"true") {
            Ok(true)
        } else if self.word(b"false") {
            Ok(false)
        } else {
            Err(self.unexpected())
        }
    }

    /// Returns the bytes between the quotes of a string, and whether they contain escapes.
    fn quoted(&mut self) -> Result<(&'a [u8], bool)> {
        if !self.take(b'"') {
            return Err(self.unexpected());
        }
        let start = self.at;
        let rest = self.rest();
        let (len, escaped) = scan::string_len(rest);
        let Some((text, [b'"', ..])) = rest.split_at_checked(len) else {
            return Err(self.fail_at(start + len, Error::JsonSyntax));
        };
        self.at += len + 1;
        Ok((text, escaped))
    }

    /// Reads a string, which is UTF-8 as the whole text is.
    pub(crate) fn string(&mut self) -> Result<&'a [u8]> {
        self.space();
        let start = self.at + 1;
        let (text, escaped) = self.quoted()?;
        if !escaped {
            return Ok(text);
        }
        let out = self.arena.alloc_slice(text.len(), 0)?;
        match unescape_to(text, out) {
            Ok(len) => Ok(out.get(..len).unwrap_or_default()),
            Err(place) => Err(self.fail_at(start + place, Error::JsonSyntax)),
        }
    }

    pub(crate) fn base64(&mut self) -> Result<&'a [u8]> {
        self.space();
        let start = self.at;
        let text = self.string()?;
        let out = self.arena.alloc_slice(text.len() / 4 * 3 + 3, 0)?;
        match base64::decode(text, out) {
            Some(len) => Ok(out.get(..len).unwrap_or_default()),
            None => Err(self.fail_at(start, Error::JsonValue)),
        }
    }

    /// Reads a number, which may be in quotes. Returns nothing if it does not fit in the type.
    #[inline(always)]
    fn number<T>(
        &mut self,
        of_text: impl Fn(&'a [u8]) -> Option<T>,
        of_number: impl Fn(&Parts<'a>) -> Option<T>,
    ) -> Result<T> {
        let first = self.peek();
        let start = self.at;
        let value = match first {
            Some(b'"') => of_text(self.string()?),
            Some(b'-' | b'0'..=b'9') => of_number(&self.bare_number()?),
            _ => return Err(self.unexpected()),
        };
        value.ok_or_else(|| self.fail_at(start, Error::JsonValue))
    }

    fn bare_number(&mut self) -> Result<Parts<'a>> {
        let text = self.rest();
        let (number, behind) = number::bare(text).ok_or_else(|| {
            let is_cut = text.iter().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(byte));
            self.fail_at(if is_cut { self.text.len() } else { self.at }, Error::JsonSyntax)
        })?;
        self.at = self.text.len() - behind.len();
        // A number ends before any other token.
        if let [b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'.' | b'+' | b'-', ..] = behind {
            return Err(self.fail(Error::JsonSyntax));
        }
        Ok(number)
    }

    pub(crate) fn integer(&mut self, min: i128, max: i128) -> Result<i128> {
        let in_range =
            |number: &Parts<'a>| number::integer(number).filter(|value| (min..=max).contains(value));
        self.number(|text| in_range(&number::quoted(text, number::Form::Integer)?), in_range)
    }

    /// Converts a number that fits in the type. Numbers that are not finite have names.
    pub(crate) fn double(&mut self, fits: fn(f64) -> bool) -> Result<f64> {
        let finite = |number: &Parts<'a>| Some(float::parse(number)).filter(|&value| fits(value));
        let of_text = |text| match number::named(text) {
            Some(value) => Some(value),
            None => finite(&number::quoted(text, number::Form::Float)?),
        };
        self.number(of_text, finite)
    }

    pub(crate) fn single(&mut self) -> Result<f32> {
        self.double(|value| float::single(value).is_finite()).map(float::single)
    }

    fn enum_value(&mut self, names: &'static EnumTable) -> Result<Option<i32>> {
        if self.peek() != Some(b'"') {
            return self.integer(i32::MIN.into(), i32::MAX.into()).map(|value| Some(value as i32));
        }
        let start = self.at;
        let name = self.string()?;
        if let Some(value) = names.iter().find(|value| value.name() == name) {
            return Ok(Some(value.number()));
        }
        if self.has(TERA_JSON_READ_CASE_INSENSITIVE_ENUMS)
            && let Some(value) = names.iter().find(|value| is_like(name, value.name()))
        {
            return Ok(Some(value.number()));
        }
        // A number may be in quotes here as everywhere.
        if let Some(number) = number::quoted(name, number::Form::Digits) {
            let value = number::integer(&number).and_then(|value| i32::try_from(value).ok());
            return value.map(Some).ok_or_else(|| self.fail_at(start, Error::JsonValue));
        }
        if !self.has(TERA_JSON_READ_SKIP_UNKNOWN_ENUMS) {
            return Err(self.fail_at(start, Error::UnknownName));
        }
        self.skipped(start, Error::UnknownName, name);
        Ok(None)
    }

    /// Records that something unknown is skipped.
    #[cold]
    pub(crate) fn skipped(&self, at: usize, error: Error, what: &[u8]) {
        self.arena.skipped(error, what, Some((self.text, at)));
    }

    /// Rejects a second occurrence of a field or oneof. Oneofs have the bits from the highest down; the generator
    /// checks that there are enough.
    #[inline]
    fn once(&mut self, number: u32) -> Result<()> {
        let bit = 1u64 << (number % u64::BITS);
        if self.seen & bit != 0 {
            return Err(self.fail_at(self.name_at, Error::JsonDuplicate));
        }
        self.seen |= bit;
        Ok(())
    }

    /// Reads the value of a field that occurs once. `null` leaves the field unset.
    #[inline]
    fn field(&mut self, number: u32, read: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let result = self.once(number).and_then(|()| if self.null() { Ok(()) } else { read(self) });
        result.inspect_err(|_| self.in_field(number))
    }

    pub(crate) fn scalar<T: Value<'a>>(&mut self, number: u32, field: &mut T) -> Result<()> {
        self.field(number, |r| {
            *field = T::read_json(r)?;
            Ok(())
        })
    }

    /// The value of a field of a message.
    #[inline(always)]
    fn value(&mut self, field: &'static Field, place: Place<'_, 'a>) -> Result<()> {
        self.field(field.number(), |r| {
            if field.case != 0 {
                r.once(u64::BITS - 1 - u32::from(field.of))?;
            }
            match field.form {
                Form::Enum => {
                    if let Some(value) = r.enum_value(field.values())? {
                        place.set(value);
                    }
                    Ok(())
                }
                Form::Message => {
                    let nested = r.arena.empty(field.table()?)?.target();
                    r.body(nested)?;
                    if r.stays(nested) {
                        place.set_nested(nested);
                    }
                    Ok(())
                }
                Form::Messages => r.messages(field, place),
                Form::Strings => r.strings(place),
                form => by_form!(form,
                    read = [<] T [as Value<'a>>::read_json] => {
                        place.set(read(r)?);
                        Ok(())
                    },
                    _ => Err(Error::Internal), // a oneof has no name
                ),
            }
        })
    }

    /// The elements of a list.
    fn list<T: Copy>(
        &mut self,
        mut read: impl FnMut(&mut Self, &mut List<'a, T>) -> Result<()>,
    ) -> Result<&'a mut [T]> {
        if self.peek() != Some(b'[') {
            return Err(self.unexpected());
        }
        self.at += 1; // lists do not count as levels: only messages can be nested in them
        let mut items = self.arena.list(0)?;
        let mut index = 0;
        self.until(b']', |r| {
            read(r, &mut items).inspect_err(|_| r.arena.fault.at_index(index))?;
            index += 1;
            Ok(())
        })?;
        Ok(items.into_slice())
    }

    fn strings(&mut self, field: Place<'_, 'a>) -> Result<()> {
        let texts = self.list(|r, texts| {
            let text = Text::read_json(r)?;
            texts.push(text)
        })?;
        if !texts.is_empty() {
            // SAFETY: the views are in the arena, and are of the text or the arena.
            unsafe { field.set_list(Growing { data: texts.as_mut_ptr().cast(), len: texts.len() }) };
        }
        Ok(())
    }

    fn messages(&mut self, field: &Field, place: Place<'_, 'a>) -> Result<()> {
        let table = field.table()?;
        // Structs consist of words of the size of a head, and are aligned to them.
        let size = table.size / size_of::<tera_head>();
        let mut len = 0;
        let words = self.list(|r, words: &mut List<'a, tera_head>| {
            if words.is_empty() {
                words.reserve(4 * size)?;
            }
            // SAFETY: the words are a new struct, to which nobody else refers.
            let item = unsafe { Empty::at(words.lengthen(size)?.cast(), table) };
            let item = item.target();
            r.body(item)?;
            if r.stays(item) {
                len += 1;
            } else {
                words.truncate(words.len() - size);
            }
            Ok(())
        })?;
        if len != 0 {
            // SAFETY: the structs are in the arena, and what they refer to lives as long.
            unsafe { place.set_list(Growing { data: words.as_mut_ptr().cast(), len }) };
        }
        Ok(())
    }

    /// Reads the content of an object or list, after its opening bracket and up to its closing one.
    fn until(&mut self, end: u8, mut read: impl FnMut(&mut Self) -> Result<()>) -> Result<()> {
        if self.take(end) {
            return Ok(());
        }
        loop {
            read(self)?;
            if !self.take(b',') {
                return self.expect(end);
            }
        }
    }

    /// Reads the opening brace of an object.
    fn enter(&mut self) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(Error::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Reads the members of an object, each with its name and the offset of the name.
    pub(crate) fn members(&mut self, member: &mut ReadMember<'_, 'a>) -> Result<()> {
        self.object_of(|r| {
            let place = r.at;
            let name = r.string()?;
            r.expect(b':')?;
            r.name_at = place;
            member(r, name, place)
        })
    }

    /// Reads an object. `member` reads each member, starting at the quote before its name.
    fn object_of(&mut self, mut member: impl FnMut(&mut Self) -> Result<()>) -> Result<()> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected());
        }
        self.enter()?;
        let outer = core::mem::replace(&mut self.seen, 0);
        self.until(b'}', |r| {
            if r.peek() != Some(b'"') {
                return Err(r.fail(Error::JsonSyntax));
            }
            member(r)
        })?;
        self.seen = outer;
        self.depth -= 1;
        Ok(())
    }

    /// Reads the members of an `Any` except its `@type`, which has been read.
    pub(crate) fn members_of_any(&mut self, member: &mut ReadMember<'_, 'a>) -> Result<()> {
        let mut types = 0;
        self.members(&mut |r, name, place| {
            if name == TYPE { r.skip_type(&mut types, place) } else { member(r, name, place) }
        })
    }

    /// Skips the `@type` of an `Any`, which has been read. Rejects a second one.
    fn skip_type(&mut self, types: &mut u32, place: usize) -> Result<()> {
        *types += 1;
        if *types > 1 {
            return Err(self.fail_at(place, Error::JsonDuplicate));
        }
        self.string().map(|_| ())
    }

    /// A message that is not an `Any`.
    fn object(&mut self, message: Target<'_, 'a>, in_any: bool) -> Result<()> {
        let fields = message.table().fields;
        let mut types = 0;
        // Members are mostly in the order of the fields, so the next field is tried first.
        let mut next = 0;
        let result = self.object_of(|r| {
            let place = r.at;
            let is_next = |field: &Field| r.rest().starts_with(field.json_name());
            if let Some((field, member)) = message.field_at(next).filter(|(field, _)| is_next(field))
                && !field.json_name().is_empty()
            {
                next += 1;
                r.at += field.json_name().len();
                r.name_at = place;
                return r.value(field, member);
            }
            let name = r.string()?;
            r.expect(b':')?;
            r.name_at = place;
            if let Some(found) = fields.iter().position(|field| field.is_called(name))
                && let Some((field, member)) = message.field_at(found)
            {
                next = found + 1;
                return r.value(field, member);
            }
            if in_any && name == TYPE {
                return r.skip_type(&mut types, place);
            }
            r.unknown_member(name, place)
        });
        result.inspect_err(|_| self.of_message(message.table().kind))
    }

    /// Handles the value of an unknown member at the offset `place`.
    pub(crate) fn unknown_member(&mut self, name: &[u8], place: usize) -> Result<()> {
        if !self.has(TERA_JSON_READ_SKIP_UNKNOWN_FIELDS) {
            return Err(self.unknown_field(name, place));
        }
        self.skipped(place, Error::UnknownField, name);
        self.skip()
    }

    #[cold]
    pub(crate) fn unknown_field(&self, name: &[u8], place: usize) -> Error {
        self.arena.fault.in_named(name);
        self.fail_at(place, Error::UnknownField)
    }

    /// Returns the type of the `Any` in the next object; none if the object is empty. Does not advance, unless the
    /// object is empty.
    pub(crate) fn any_type(&mut self) -> Result<Option<AnyType<'a>>> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected());
        }
        let start = self.at;
        self.enter()?;
        let is_empty = self.take(b'}');
        let mut found = None;
        if !is_empty {
            let place = if self.rest().starts_with(any::TYPE) {
                self.at += any::TYPE.len();
                self.space();
                Some(self.at)
            } else {
                self.look_for_type(start)?
            };
            let url = match place {
                None => None,
                Some(place) => {
                    self.at = place;
                    Some(self.string()?)
                }
            };
            found = Some(AnyType { url, place: place.unwrap_or(start) });
            self.at = start;
        }
        self.depth -= 1;
        Ok(found)
    }

    /// Scans the members of the object at `start` for an `@type`. Returns the offset of its value.
    #[cold]
    fn look_for_type(&mut self, start: usize) -> Result<Option<usize>> {
        let mut found = self.ahead.type_of(start);
        if found.is_some() {
            return Ok(found);
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.fail(Error::JsonSyntax));
            }
            let name = self.skipped_string()?;
            self.expect(b':')?;
            if is_type(name) {
                self.space();
                found = Some(self.at);
                break;
            }
            self.ahead.begin(self.at);
            self.skip()?;
            if !self.take(b',') {
                self.expect(b'}')?;
                break;
            }
        }
        self.ahead.end(self.at);
        Ok(found)
    }

    /// Skips a value of any kind. It must be valid JSON.
    pub(crate) fn skip(&mut self) -> Result<()> {
        match self.peek() {
            Some(b'"') => self.skipped_string().map(|_| ()),
            Some(b'{') if self.ahead.looks => self.skip_and_keep_type(),
            Some(b'{') => self.skip_object(&|_, _| ()),
            Some(b'[') => {
                // Nested lists occur only in skipped values. Their depth is limited, so that the recursion is.
                if self.lists == MAX_DEPTH {
                    return Err(self.fail(Error::TooDeep));
                }
                self.lists += 1;
                self.at += 1;
                self.until(b']', Self::skip)?;
                self.lists -= 1;
                Ok(())
            }
            Some(b'-' | b'0'..=b'9') => self.bare_number().map(|_| ()),
            _ if self.null() || self.word(b"true") || self.word(b"false") => Ok(()),
            _ => Err(self.no_value()),
        }
    }

    /// Skips an object. Calls `member` with the name of each member, before its value.
    fn skip_object(&mut self, member: &dyn Fn(&mut Self, &[u8])) -> Result<()> {
        self.enter()?;
        self.until(b'}', |r| {
            if r.peek() != Some(b'"') {
                return Err(r.fail(Error::JsonSyntax));
            }
            let name = r.skipped_string()?;
            r.expect(b':')?;
            member(r, name);
            r.skip()
        })?;
        self.depth -= 1;
        Ok(())
    }

    /// Skips an object, and records the offset of its `@type`.
    #[inline(never)] // keeps its stack separate
    fn skip_and_keep_type(&mut self) -> Result<()> {
        let Some(object) = self.ahead.enter(self.at) else { return self.skip_object(&|_, _| ()) };
        self.skip_object(&|r, name| {
            if is_type(name) {
                r.space();
                r.ahead.has_type(object, r.at);
            }
        })?;
        self.ahead.leave(object);
        Ok(())
    }

    /// Skips a string, and returns it as written between its quotes. Builds nothing, but checks the string.
    fn skipped_string(&mut self) -> Result<&'a [u8]> {
        self.space();
        let start = self.at + 1;
        let (text, escaped) = self.quoted()?;
        if escaped {
            unescape(text, &mut ()).map_err(|place| self.fail_at(start + place, Error::JsonSyntax))?;
        }
        Ok(text)
    }

    /// Reads a field whose value is kept as text. With `TERA_JSON_READ_SKIP_UNKNOWN_FIELDS`, also accepts and reports a
    /// value that is not JSON, if its end can be found: Python's `json.dumps` writes such values.
    pub(crate) fn fragment(&mut self, number: u32, field: &mut Text<'a>) -> Result<()> {
        let result = self.once(number).and_then(|()| {
            self.space();
            let start = self.at;
            let (depth, lists) = (self.depth, self.lists);
            if let Err(error) = self.skip() {
                let len = scan::value_len(self.text.get(start..).unwrap_or_default());
                let Some(len) = len.filter(|_| self.has(TERA_JSON_READ_SKIP_UNKNOWN_FIELDS)) else {
                    return Err(error);
                };
                self.arena.fault.forget();
                self.skipped(start, error, b"return_value");
                (self.depth, self.lists, self.at) = (depth, lists, start + len);
            }
            *field = Text::of(self.text.get(start..self.at).unwrap_or_default());
            Ok(())
        });
        result.inspect_err(|_| self.in_field(number))
    }

    /// Reads the content of an `Any` into an empty struct.
    pub(crate) fn typed(&mut self, message: Target<'_, 'a>) -> Result<()> {
        if message.table().kind != TERA_KIND_ANY {
            return self.object(message, true);
        }
        // An `Any` in an `Any` is written in the member `value`. An object with other members and without `value` does
        // not have this form, and its content would be lost.
        let (mut has_value, mut other) = (false, None);
        let result = self.members(&mut |r, name, place| match name {
            TYPE => r.field(1, |r| r.string().map(|_| ())),
            b"value" => r.field(2, |r| {
                has_value = true;
                any::read(message, r)
            }),
            _ => {
                other.get_or_insert((name, place));
                r.unknown_member(name, place)
            }
        });
        let result = result.and_then(|()| match other {
            Some((name, place)) if !has_value => Err(self.unknown_field(name, place)),
            _ => Ok(()),
        });
        result.inspect_err(|_| self.of_message(message.table().kind))
    }
}
