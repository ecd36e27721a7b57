//! Finds the end of a run of plain bytes in a string, sixteen bytes at a time.

use crate::vectors::{SIZE, Specials};

/// Returns the number of plain bytes at the beginning of `text`: no quotes, backslashes or control characters.
#[inline]
pub(crate) fn quoted_len(text: &[u8]) -> usize {
    len::<false>(text)
}

/// Returns the number of bytes at the beginning of `text` that are written unchanged with all flags: those of
/// `quoted_len` that are ASCII and not `<`, `>` or DEL.
#[inline]
pub(crate) fn plain_len(text: &[u8]) -> usize {
    len::<true>(text)
}

/// Returns the length of the string that `text` begins in, up to its quote, an invalid byte or the end, and whether it
/// contains escapes.
pub(crate) fn string_len(text: &[u8]) -> (usize, bool) {
    let (mut at, mut escaped) = (0, false);
    'blocks: while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<SIZE>()) {
        let mut specials = Specials::of::<false>(block);
        while !specials.is_empty() {
            let place = specials.first();
            if block.get(place) != Some(&b'\\') {
                return (at + place, escaped);
            }
            escaped = true;
            if place == SIZE - 1 {
                at += SIZE + 1;
                continue 'blocks;
            }
            specials = specials.without_pair(place); // an escaped byte does not end the string
        }
        at += SIZE;
    }
    loop {
        at += text.get(at..).unwrap_or_default().iter().take_while(|&&byte| is_plain::<false>(byte)).count();
        if text.get(at) != Some(&b'\\') {
            return (at.min(text.len()), escaped);
        }
        (at, escaped) = (at + 2, true);
    }
}

/// Returns the length of the value that `text` begins with, if it has the structure of JSON: brackets and braces are
/// balanced, and the literals are those of JSON and of Python. Its strings may have any escapes, and it may be nested
/// to any depth.
#[cold]
pub(crate) fn value_len(text: &[u8]) -> Option<usize> {
    const WORDS: [&[u8]; 6] = [b"null", b"true", b"false", b"NaN", b"Infinity", b"-Infinity"];
    let (mut at, mut braces, mut brackets) = (0, 0usize, 0usize);
    loop {
        let rest = text.get(at..)?;
        let word = WORDS.iter().find(|word| rest.starts_with(word));
        at += match (word, rest) {
            (Some(word), _) => word.len(),
            (None, [b'"', rest @ ..]) => {
                let (len, _) = string_len(rest);
                (rest.get(len) == Some(&b'"')).then_some(len + 2)?
            }
            (None, [byte, ..]) => {
                match byte {
                    b'{' => braces += 1,
                    b'}' => braces = braces.checked_sub(1)?,
                    b'[' => brackets += 1,
                    b']' => brackets = brackets.checked_sub(1)?,
                    // A number or a separator; alone it is no value.
                    byte if braces + brackets != 0
                        && (byte.is_ascii_digit() || b" \n\r\t,:+-.eE".contains(byte)) => {}
                    _ => return None,
                }
                1
            }
            (None, []) => return None,
        };
        if braces == 0 && brackets == 0 {
            return Some(at);
        }
    }
}

fn is_plain<const WRITTEN: bool>(byte: u8) -> bool {
    match byte {
        b'"' | b'\\' | 0..0x20 => false,
        b'<' | b'>' | 0x7f.. => !WRITTEN,
        _ => true,
    }
}

#[inline(always)]
fn len<const WRITTEN: bool>(text: &[u8]) -> usize {
    let mut rest = text;
    while let Some((block, behind)) = rest.split_first_chunk::<SIZE>() {
        let specials = Specials::of::<WRITTEN>(block);
        if !specials.is_empty() {
            return text.len() - rest.len() + specials.first();
        }
        rest = behind;
    }
    // The last block overlaps bytes that are known to be plain.
    if let Some(last) = text.last_chunk::<SIZE>() {
        let plain = Specials::of::<WRITTEN>(last).first();
        return text.len() - SIZE + plain.min(SIZE);
    }
    rest.iter().take_while(|&&byte| is_plain::<WRITTEN>(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slow<const WRITTEN: bool>(text: &[u8]) -> usize {
        text.iter().take_while(|&&byte| is_plain::<WRITTEN>(byte)).count()
    }

    #[test]
    fn every_byte_is_seen_at_every_place() {
        for len in [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 50] {
            for place in 0..len {
                for byte in 0..=u8::MAX {
                    let mut text = vec![b'a'; len];
                    text[place] = byte;
                    assert_eq!(quoted_len(&text), slow::<false>(&text), "{byte} at {place} of {len}");
                    assert_eq!(plain_len(&text), slow::<true>(&text), "{byte} at {place} of {len}");
                }
            }
        }
    }

    #[test]
    fn strings_end_at_their_quote() {
        let slow = |text: &[u8]| {
            let (mut at, mut escaped) = (0, false);
            loop {
                match text.get(at) {
                    Some(b'\\') => (at, escaped) = (at + 2, true),
                    Some(b'"' | 0..0x20) | None => return (at.min(text.len()), escaped),
                    Some(_) => at += 1,
                }
            }
        };
        // All texts of these, in front of others of some lengths.
        let bytes = [b'a', b'"', b'\\', 0x1f, 0xc3];
        for code in 0..bytes.len().pow(4) {
            let part: Vec<u8> = (0..4).map(|i| bytes[code / bytes.len().pow(i) % bytes.len()]).collect();
            for before in [0, 1, 5, 11, 12, 13, 14, 15, 16, 30] {
                for after in [0, 1, 14, 17] {
                    let text = [&vec![b'a'; before][..], &part, &vec![b'b'; after]].concat();
                    assert_eq!(string_len(&text), slow(&text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn values_of_python_have_an_end() {
        let deep = "[".repeat(1000) + &"]".repeat(1000);
        for value in [
            "NaN",
            "-Infinity",
            r#""\udce9""#,
            r#"{"battery": NaN, "list": [1, -Infinity, 1e-05, {"file": "caf\udce9, ]}"}]}"#,
            &deep,
        ] {
            let len = Some(value.len());
            assert_eq!(value_len(value.as_bytes()), len, "{value}");
            assert_eq!(value_len(format!("{value}, \"id\": 3}}").as_bytes()), len, "{value}");
            // A truncated literal has no end, unless it is another literal.
            assert!(value_len(value.get(..value.len() - 1).unwrap().as_bytes()).is_none(), "{value}");
        }
        for text in [
            "", "]", "}", "[}", "{]", "[\"", "[nan]", "[inf]", "-", "-Infinit", ",", "['a']", "[\x0b]",
            "[\"\n\"]",
        ] {
            assert_eq!(value_len(text.as_bytes()), None, "{text}");
        }
    }
}
