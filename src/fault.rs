//! Errors inside the library, with their field path and position.
//!
//! An error is returned as a number. The functions that return it add their part of the field path to the arena of the
//! call. So only calls that fail pay for the path, and nothing is allocated.

use core::cell::Cell;

pub(crate) use crate::generated::statuses::Error;

pub(crate) type Result<T> = core::result::Result<T, Error>;

impl Error {
    /// Whether the arena or the system had no memory left, which does not depend on the input.
    pub(crate) fn is_of_memory(self) -> bool {
        matches!(self, Self::MemoryLimit | Self::OutOfMemory)
    }
}

/// The names for a field path: of a message by its kind, and of a field by the kind and its number.
pub(crate) struct Names {
    pub(crate) message: fn(u32) -> &'static str,
    pub(crate) field: fn(u32, u32) -> Option<&'static str>,
}

/// One step of a field path.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Step {
    /// The kind of the message with the field; 0 until a function sets it.
    kind: u32,
    number: u32,
    /// The index in a list.
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

/// Maximum number of steps. Only messages that a program nests deeper have more; then the outermost are left out.
const STEPS: usize = 16;

/// The field path and position of an error. Several functions add to it, so its members are cells.
#[derive(Debug, Default)]
pub(crate) struct Fault {
    offset: Cell<Option<usize>>,
    /// Line and column, counted from 1, if the input is text.
    line: Cell<Option<(usize, usize)>>,
    /// Innermost first.
    steps: [Cell<Step>; STEPS],
    len: Cell<usize>,
    /// The list index for the next step.
    index: Cell<Option<u32>>,
    /// The name of the step with number 0: of an unknown field or of a oneof.
    name: Cell<Said>,
}

impl Fault {
    /// Sets the byte offset in the input, unless it is set: the first call is the most precise.
    #[cold]
    pub(crate) fn at_byte(&self, offset: usize) {
        self.offset.set(self.offset.get().or(Some(offset)));
    }

    /// Clears the byte offset, because the error is not in the input.
    #[cold]
    pub(crate) fn at_no_byte(&self) {
        self.offset.set(None);
    }

    /// Sets the byte offset in a text, unless it is set: the first call is the most precise.
    #[cold]
    pub(crate) fn at_text(&self, text: &[u8], offset: usize) {
        if self.offset.get().is_none() {
            self.offset.set(Some(offset));
            self.line.set(Some(line_and_column(text, offset)));
        }
    }

    /// Sets the list index for the next step.
    #[cold]
    pub(crate) fn at_index(&self, index: usize) {
        self.index.set(u32::try_from(index).ok());
    }

    /// A field.
    #[cold]
    pub(crate) fn in_field(&self, number: u32) {
        let index = self.index.take();
        self.in_step(Step { kind: 0, number, index });
    }

    /// Adds a step with a name and no number: an unknown field, a oneof, or another unknown name.
    #[cold]
    pub(crate) fn in_named(&self, name: &[u8]) {
        self.name.set(Said::of(name));
        self.in_field(0);
    }

    #[cold]
    pub(crate) fn in_step(&self, next: Step) {
        let len = self.len.get();
        if let Some(step) = self.steps.get(len) {
            step.set(next);
            self.len.set(len + 1);
        }
    }

    /// Sets the message of the last step.
    #[cold]
    pub(crate) fn of_message(&self, kind: u32) {
        if let Some(last) = self.steps().last()
            && last.get().kind == 0
        {
            last.set(Step { kind, ..last.get() });
        }
    }

    fn steps(&self) -> &[Cell<Step>] {
        self.steps.get(..self.len.get()).unwrap_or_default()
    }

    /// Clears everything.
    #[cold]
    #[inline(never)]
    pub(crate) fn forget(&self) {
        self.offset.set(None);
        self.line.set(None);
        self.len.set(0);
        self.index.set(None);
    }

    pub(crate) fn offset(&self) -> Option<usize> {
        self.offset.get()
    }

    /// `DeviceEvent.device_uuid: a string is not valid UTF-8 (at byte 17)`.
    pub(crate) fn describe(&self, error: Error, names: &Names) -> Text {
        let mut text = Text::default();
        let steps = self.steps();
        for (i, step) in steps.iter().rev().map(Cell::get).enumerate() {
            let message = if i == 0 { (names.message)(step.kind) } else { "" };
            text.put(message);
            text.put(if i == 0 && message.is_empty() { "" } else { "." });
            match (names.field)(step.kind, step.number) {
                Some(name) => text.put(name),
                None if step.number == 0 => text.put(self.name.get().as_str()),
                None => text.number(step.number.into()),
            }
            if let Some(index) = step.index {
                text.put("[");
                text.number(index.into());
                text.put("]");
            }
        }
        text.put(if steps.is_empty() { "" } else { ": " });
        text.put(error.text());
        match (self.line.get(), self.offset.get()) {
            (Some(line), _) => text.line_and_column(line),
            (None, Some(offset)) => {
                text.put(" (at byte ");
                text.number(offset as u64);
                text.put(")");
            }
            (None, None) => {}
        }
        text
    }

    pub(crate) fn line(&self) -> Option<(usize, usize)> {
        self.line.get()
    }
}

/// Returns line and column of an offset in a text, in bytes and counted from 1.
#[cold]
pub(crate) fn line_and_column(text: &[u8], offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let column = before.iter().rev().take_while(|&&byte| byte != b'\n').count();
    (1 + before.iter().filter(|&&byte| byte == b'\n').count(), 1 + column)
}

/// A NUL-terminated string of at most `N` bytes with its NUL; longer strings are cut off.
#[derive(Clone, Copy, Debug)]
#[repr(C)] // a pointer to it is one to its bytes
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
        self.bytes.get(..self.len).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The number of bytes that still fit; the last one stays NUL.
    pub(crate) fn room(&self) -> usize {
        N.saturating_sub(self.len + 1)
    }

    /// Appends a string, cut off if it does not fit.
    #[inline(never)] // optimised for size, because speed does not matter here
    pub(crate) fn put(&mut self, text: &str) {
        let taken = text.get(..text.floor_char_boundary(self.room())).unwrap_or_default();
        let room = self.bytes.get_mut(self.len..).unwrap_or_default();
        for (to, byte) in room.iter_mut().zip(taken.bytes()) {
            *to = byte;
        }
        self.len += taken.len();
    }

    #[inline(never)]
    pub(crate) fn number(&mut self, number: u64) {
        self.put(itoa::Buffer::new().format(number));
    }

    fn line_and_column(&mut self, (line, column): (usize, usize)) {
        self.put(" (line ");
        self.number(line as u64);
        self.put(", column ");
        self.number(column as u64);
        self.put(")");
    }
}

impl Text {
    /// `newField: the message has no such field (line 1, column 84)`.
    pub(crate) fn of_skipped(what: &[u8], error: Error, place: Option<(&[u8], usize)>) -> Self {
        let mut text = Self::default();
        text.put(Said::of(what).as_str());
        text.put(": ");
        text.put(error.text());
        if let Some((input, at)) = place {
            text.line_and_column(line_and_column(input, at));
        }
        text
    }
}

/// Whether a character is safe to print in a line: it does not end the line, and does not change the order or look of
/// its neighbours. The unsafe ones are Unicode's categories Cc (control), Cf (format), Zl and Zp (separators of lines
/// and paragraphs). Reserved characters among the format characters count as unsafe.
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

/// Untrusted input as a part of a message: short and on one line.
type Said = Bounded<129>;

impl Said {
    fn of(bytes: &[u8]) -> Self {
        const MORE: &str = "...";
        let mut said = Self::default();
        for character in core::str::from_utf8(bytes).unwrap_or_default().chars() {
            let character = if is_shown(character) { character } else { '?' };
            if said.room() < character.len_utf8() + MORE.len() {
                said.put(MORE); // there is room for it
                break;
            }
            said.put(character.encode_utf8(&mut [0; 4]));
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
