//! Strings, both ways.

use super::scan;

/// How a byte of a string is written.
#[derive(Clone, Copy, PartialEq)]
enum Escape {
    None,
    /// A backslash and this character.
    Short(u8),
    /// `\u00..`
    Long,
    /// The first byte of a non-ASCII character that may need an escape.
    Beyond,
}

/// How the bytes of strings are written.
pub(crate) struct Escapes([Escape; 256]);

impl Escapes {
    const fn new(ascii_only: bool) -> Self {
        let mut table = [Escape::None; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = match byte as u8 {
                b'"' => Escape::Short(b'"'),
                b'\\' => Escape::Short(b'\\'),
                8 => Escape::Short(b'b'),
                9 => Escape::Short(b't'),
                10 => Escape::Short(b'n'),
                12 => Escape::Short(b'f'),
                13 => Escape::Short(b'r'),
                0..0x20 | 0x7f => Escape::Long,
                // Google's C++ library writes text that is safe in HTML. The server does not; it escapes all non-ASCII
                // characters.
                b'<' | b'>' if !ascii_only => Escape::Long,
                0x80.. if ascii_only => Escape::Beyond,
                0xc2 | 0xd8 | 0xdb | 0xdc | 0xe1 | 0xe2 | 0xef | 0xf0 | 0xf3 => Escape::Beyond, // see `is_unseen`
                _ => Escape::None,
            };
            byte += 1;
        }
        Self(table)
    }

    /// Non-ASCII characters are written unchanged.
    pub(crate) const RAW: Self = Self::new(false);
    /// Everything as ASCII.
    pub(crate) const ASCII: Self = Self::new(true);

    /// Passes the pieces of a written string to `put`.
    pub(crate) fn pieces<E>(&self, text: &str, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        let mut rest = text;
        loop {
            let escape = |byte: u8| self.0[usize::from(byte)];
            let mut plain = scan::plain_len(rest.as_bytes());
            // Most non-ASCII characters are written unchanged.
            plain += rest.bytes().skip(plain).take_while(|&byte| escape(byte) == Escape::None).count();
            let (before, behind) = rest.split_at_checked(plain).unwrap_or((rest, ""));
            put(before.as_bytes())?;
            let (Some(special), Some(&first)) = (behind.chars().next(), behind.as_bytes().first()) else {
                return Ok(());
            };
            match escape(first) {
                Escape::Short(letter) => put(&[b'\\', letter])?,
                Escape::Beyond if !self.escapes(special) => put(special.encode_utf8(&mut [0; 4]).as_bytes())?,
                _ => put_units(special, &mut put)?,
            }
            rest = behind.get(special.len_utf8()..).unwrap_or_default();
        }
    }

    /// Whether a non-ASCII character is escaped.
    fn escapes(&self, special: char) -> bool {
        self.0[0x80] == Escape::Beyond || is_unseen(special)
    }
}

/// Passes a character to `put` as one or two `\u` escapes.
fn put_units<E>(special: char, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    for unit in special.encode_utf16(&mut [0; 2]) {
        let hex = |shift: u16| b"0123456789abcdef"[usize::from(*unit >> shift & 15)];
        put(&[b'\\', b'u', hex(12), hex(8), hex(4), hex(0)])?;
    }
    Ok(())
}

/// Passes JSON text to `put` as ASCII. Non-ASCII characters only occur in strings, where they can be escaped.
pub(crate) fn ascii_pieces<E>(json: &str, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let mut rest = json;
    while let Some((before, behind)) =
        rest.bytes().position(|byte| !byte.is_ascii()).and_then(|plain| rest.split_at_checked(plain))
        && let Some(special) = behind.chars().next()
    {
        put(before.as_bytes())?;
        put_units(special, &mut put)?;
        rest = behind.get(special.len_utf8()..).unwrap_or_default();
    }
    put(rest.as_bytes())
}

/// Invisible non-ASCII characters, and those that end a line in JavaScript. Google's C++ library escapes them.
fn is_unseen(special: char) -> bool {
    matches!(special,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{600}'..='\u{603}' | '\u{6dd}' | '\u{70f}' | '\u{17b4}' | '\u{17b5}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

/// Receives the content of a string with escapes.
pub(crate) trait Unescaped {
    /// So many bytes at the beginning of the rest of the string.
    fn plain(&mut self, rest: &[u8], run: usize);
    /// The character of an escape.
    fn special(&mut self, bytes: &[u8]);
}

/// For callers that only check the string.
impl Unescaped for () {
    fn plain(&mut self, _: &[u8], _: usize) {}
    fn special(&mut self, _: &[u8]) {}
}

/// Passes the content of a string with escapes, without its quotes, to `out`: in total at most as many bytes as the
/// string has. Fails with the offset of the error.
pub(crate) fn unescape(text: &[u8], out: &mut impl Unescaped) -> Result<(), usize> {
    let mut rest = text;
    loop {
        let run = scan::quoted_len(rest); // up to a backslash: only that ends a run in a string
        out.plain(rest, run);
        rest = rest.get(run..).unwrap_or_default();
        let Some((b'\\', escape)) = rest.split_first() else { return Ok(()) };
        let simple = match escape.first() {
            Some(b'"') => b'"',
            Some(b'\\') => b'\\',
            Some(b'/') => b'/',
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => {
                let (character, used) = code_point(rest).ok_or(text.len() - rest.len())?;
                out.special(character.encode_utf8(&mut [0; 4]).as_bytes());
                rest = rest.get(used..).unwrap_or_default();
                continue;
            }
            _ => return Err(text.len() - rest.len()),
        };
        out.special(&[simple]);
        rest = escape.get(1..).unwrap_or_default();
    }
}

/// As `unescape`, to the beginning of `out`, which has room for as many bytes as the string has. Returns the number of
/// bytes written.
pub(crate) fn unescape_to(text: &[u8], out: &mut [u8]) -> Result<usize, usize> {
    struct Out<'a> {
        out: &'a mut [u8],
        len: usize,
    }
    impl Unescaped for Out<'_> {
        #[inline(always)]
        fn plain(&mut self, rest: &[u8], run: usize) {
            const BLOCK: usize = 16;
            let to = self.out.get_mut(self.len..).unwrap_or_default();
            match (rest.first_chunk::<BLOCK>(), to.first_chunk_mut::<BLOCK>()) {
                // Copying a block is as fast as copying a byte. The bytes after this run are overwritten later.
                (Some(block), Some(to)) if run <= BLOCK => *to = *block,
                _ => to.iter_mut().zip(rest).take(run).for_each(|(to, byte)| *to = *byte),
            }
            self.len += run;
        }
        #[inline(always)]
        fn special(&mut self, bytes: &[u8]) {
            let to = self.out.get_mut(self.len..).unwrap_or_default();
            to.iter_mut().zip(bytes).for_each(|(to, byte)| *to = *byte);
            self.len += bytes.len();
        }
    }
    let mut out = Out { out, len: 0 };
    unescape(text, &mut out)?;
    Ok(out.len)
}

/// Returns the character of `\uXXXX`, or of two that form a surrogate pair, and the length of the escapes.
fn code_point(text: &[u8]) -> Option<(char, usize)> {
    let first = unit(text)?;
    if let Some(character) = char::from_u32(first) {
        return Some((character, 6));
    }
    let second = unit(text.get(6..)?)?;
    if !(0xd800..0xdc00).contains(&first) || !(0xdc00..0xe000).contains(&second) {
        return None;
    }
    char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)).map(|character| (character, 12))
}

/// The number of `\uXXXX`.
fn unit(text: &[u8]) -> Option<u32> {
    let [b'\\', b'u', hex @ ..] = text.first_chunk::<6>()? else { return None };
    hex.iter().try_fold(0, |value, &digit| Some(value << 4 | char::from(digit).to_digit(16)?))
}
