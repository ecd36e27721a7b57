//! Errors inside the library, and the place where they happened.
//!
//! An error is one number on its way up. Its place is collected beside it, in the arena of the call, by the
//! functions that it passes: only a call that fails pays for it, and nothing is allocated.

use core::fmt::Write;

use core::ffi::c_char;

pub(crate) use crate::generated::statuses::Error;

pub(crate) type Result<T> = core::result::Result<T, Error>;

impl Error {
    /// Whether the arena or the system had no memory left, whatever the input.
    pub(crate) fn is_of_memory(self) -> bool {
        matches!(self, Self::MemoryLimit | Self::OutOfMemory)
    }
}

/// How a place is named: a message by its kind, and a field by that and its number.
pub(crate) struct Names {
    pub(crate) message: fn(u32) -> &'static str,
    pub(crate) field: fn(u32, u32) -> Option<&'static str>,
}

/// One field on the way from the outermost message to the place.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Step {
    /// The message that has the field; 0 until the function that knows it is passed.
    kind: u32,
    number: u32,
    /// Which element of a list.
    index: Option<u32>,
}

impl Step {
    pub(crate) fn field(kind: u32, number: u32) -> Self {
        Self { kind, number, index: None }
    }

    pub(crate) fn element(kind: u32, number: u32, index: usize) -> Self {
        Self { kind, number, index: u32::try_from(index).ok() }
    }
}

/// How many steps are kept. Only messages nested by hand are deeper; then the outermost are left out.
const STEPS: usize = 16;

/// The place of an error.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fault {
    offset: Option<usize>,
    /// Line and column, counted from 1, where the input is text.
    line: Option<(usize, usize)>,
    /// Innermost first.
    steps: [Step; STEPS],
    len: usize,
    /// Which element of the field that is named next.
    index: Option<u32>,
    /// The name of the step with number 0: of a field that the schema does not have, or of a oneof.
    name: Said,
}

impl Fault {
    /// The byte of the input; the first who says it is the nearest to the place.
    #[cold]
    pub(crate) fn at_byte(&mut self, offset: usize) {
        self.offset.get_or_insert(offset);
    }

    /// The place is not one in the input.
    #[cold]
    pub(crate) fn at_no_byte(&mut self) {
        self.offset = None;
    }

    /// The byte of a text; the first who says it is the nearest to the place.
    #[cold]
    pub(crate) fn at_text(&mut self, text: &[u8], offset: usize) {
        if self.offset.is_none() {
            self.offset = Some(offset);
            self.line = Some(line_and_column(text, offset));
        }
    }

    /// An element of the list that is named next.
    #[cold]
    pub(crate) fn at_index(&mut self, index: usize) {
        self.index = u32::try_from(index).ok();
    }

    /// A field.
    #[cold]
    pub(crate) fn in_field(&mut self, number: u32) {
        let index = self.index.take();
        self.in_step(Step { kind: 0, number, index });
    }

    /// What has a name and no number: a field that the schema does not have, a oneof, or another name that is not known.
    #[cold]
    pub(crate) fn in_named(&mut self, name: &[u8]) {
        self.name = Said::of(name);
        self.in_field(0);
    }

    #[cold]
    pub(crate) fn in_step(&mut self, next: Step) {
        if let Some(step) = self.steps.get_mut(self.len) {
            *step = next;
            self.len += 1;
        }
    }

    /// The message that has the field named last.
    #[cold]
    pub(crate) fn of_message(&mut self, kind: u32) {
        if let Some(last) = self.len.checked_sub(1)
            && self.steps[last].kind == 0
        {
            self.steps[last].kind = kind;
        }
    }

    pub(crate) fn offset(&self) -> Option<usize> {
        self.offset
    }

    /// `DeviceEvent.device_uuid: a string is not valid UTF-8 (at byte 17)`.
    pub(crate) fn describe(&self, error: Error, names: &Names) -> Text {
        let mut text = Text::default();
        let steps = &self.steps[..self.len];
        for (i, step) in steps.iter().rev().enumerate() {
            // Text takes what fits, so that writing cannot fail.
            let message = if i == 0 { (names.message)(step.kind) } else { "" };
            let dot = if i == 0 && message.is_empty() { "" } else { "." };
            let _ = match (names.field)(step.kind, step.number) {
                Some(name) => write!(text, "{message}{dot}{name}"),
                None if step.number == 0 => write!(text, "{message}{dot}{}", self.name.as_str()),
                None => write!(text, "{message}{dot}{}", step.number),
            };
            if let Some(index) = step.index {
                let _ = write!(text, "[{index}]");
            }
        }
        let colon = if steps.is_empty() { "" } else { ": " };
        let _ = write!(text, "{colon}{}", error.text());
        let _ = match (self.line, self.offset) {
            (Some((line, column)), _) => write!(text, " (line {line}, column {column})"),
            (None, Some(offset)) => write!(text, " (at byte {offset})"),
            (None, None) => Ok(()),
        };
        text
    }

    pub(crate) fn line(&self) -> Option<(usize, usize)> {
        self.line
    }
}

/// Line and column, in bytes, of a place in a text, counted from 1.
#[cold]
pub(crate) fn line_and_column(text: &[u8], offset: usize) -> (usize, usize) {
    let before = &text[..offset.min(text.len())];
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    (1 + before.iter().filter(|&&byte| byte == b'\n').count(), 1 + before.len() - start)
}

/// A NUL-terminated text of at most `N` bytes with its NUL; what does not fit is left off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounded<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

/// The description of an error.
pub(crate) type Text = Bounded<512>;

impl<const N: usize> Default for Bounded<N> {
    fn default() -> Self {
        Self { bytes: [0; N], len: 0 }
    }
}

impl<const N: usize> Bounded<N> {
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }

    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.bytes.as_ptr().cast()
    }

    /// How many bytes still fit; the last one stays NUL.
    pub(crate) fn room(&self) -> usize {
        N - 1 - self.len
    }
}

impl<const N: usize> Write for Bounded<N> {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let taken = text.floor_char_boundary(self.room().min(text.len()));
        self.bytes[self.len..self.len + taken].copy_from_slice(&text.as_bytes()[..taken]);
        self.len += taken;
        Ok(())
    }
}

impl Text {
    /// `newField: the message has no such field (line 1, column 84)`.
    pub(crate) fn of_skipped(what: &[u8], error: Error, place: Option<(&[u8], usize)>) -> Self {
        let mut text = Self::default();
        // Text takes what fits, so that writing cannot fail.
        let _ = write!(text, "{}: {}", Said::of(what).as_str(), error.text());
        if let Some((line, column)) = place.map(|(input, at)| line_and_column(input, at)) {
            let _ = write!(text, " (line {line}, column {column})");
        }
        text
    }
}

/// Whether a character may stand in a line that is printed: it ends none, and changes neither the order nor the look of
/// what is around it. Those that do are Unicode's categories Cc (control), Cf (format), Zl and Zp (separators of lines
/// and paragraphs). What is reserved among the format characters is as they are.
pub(crate) fn is_shown(character: char) -> bool {
    !matches!(
        character,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}' // the rest of Cc
            | '\u{ad}'
            | '\u{600}'..='\u{605}'
            | '\u{61c}'
            | '\u{6dd}'
            | '\u{70f}'
            | '\u{890}'..='\u{891}'
            | '\u{8e2}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' // Zl, Zp, and Cf
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{110bd}'
            | '\u{110cd}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// What a stranger sent, as a part of a text: short and on one line.
type Said = Bounded<129>;

impl Said {
    fn of(bytes: &[u8]) -> Self {
        const MORE: &str = "...";
        let mut said = Self::default();
        for character in core::str::from_utf8(bytes).unwrap_or_default().chars() {
            let character = if is_shown(character) { character } else { '?' };
            if said.room() < character.len_utf8() + MORE.len() {
                let _ = said.write_str(MORE); // there is room for it
                break;
            }
            let _ = said.write_char(character);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The characters of Unicode 16 in the categories Cc, Cf, Zl and Zp.
    const NOT_SHOWN: usize = 65 + 170 + 1 + 1;
    /// Reserved in the blocks of the last: 2065, FFF0 to FFF8, E0000, E0002 to E001F.
    const RESERVED: usize = 1 + 9 + 1 + 30;

    #[test]
    fn what_a_stranger_sent_is_on_one_line() {
        let mut replaced = 0;
        for character in '\0'..=char::MAX {
            let sent = format!("a{character}b");
            let said = Said::of(sent.as_bytes());
            if said.as_str() != sent {
                assert_eq!(said.as_str(), "a?b");
                // Rust does not print it either.
                assert!(character.escape_debug().len() > 1, "{:x}", character as u32);
                replaced += 1;
            }
        }
        assert_eq!(replaced, NOT_SHOWN + RESERVED);
    }
}
