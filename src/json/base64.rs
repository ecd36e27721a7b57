//! Base64: written with the standard alphabet and padding, read in either alphabet and with or without padding, as the
//! JSON mapping requires: <https://www.rfc-editor.org/rfc/rfc4648>.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The value of a character in either alphabet; `NONE` if it is in neither.
static VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut i = 0;
    while i < 64 {
        values[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    values[b'-' as usize] = 62;
    values[b'_' as usize] = 63;
    values
};
const NONE: u8 = u8::MAX;

/// Maximum number of bytes for one call of `encode`.
pub(super) const BYTES: usize = 96;

/// Writes at most `BYTES` as base64 to the beginning of `out`. Returns the number of characters.
pub(super) fn encode(bytes: &[u8], out: &mut [u8; BYTES / 3 * 4]) -> usize {
    let letter = |bits: u8| ALPHABET[usize::from(bits % 64)];
    let (whole, rest) = bytes.as_chunks::<3>();
    let (mut out, mut len) = (out.as_chunks_mut::<4>().0.iter_mut(), 0);
    for (&[a, b, c], out) in whole.iter().zip(&mut out) {
        *out = [letter(a >> 2), letter(a << 4 | b >> 4), letter(b << 2 | c >> 6), letter(c)];
        len += 4;
    }
    let rest = match *rest {
        [a, b] => [letter(a >> 2), letter(a << 4 | b >> 4), letter(b << 2), b'='],
        [a] => [letter(a >> 2), letter(a << 4), b'=', b'='],
        _ => return len,
    };
    if let Some(out) = out.next() {
        *out = rest;
        len += 4;
    }
    len
}

/// Decodes base64 to the beginning of `out`. Returns the number of bytes. Padding must be complete or absent. Unused
/// bits at the end are allowed, as the conformance suite requires.
pub(super) fn decode(text: &[u8], out: &mut [u8]) -> Option<usize> {
    let digits = match text {
        [digits @ .., b'=', b'='] | [digits @ .., b'='] if text.len().is_multiple_of(4) => digits,
        _ => text,
    };
    // A string uses one alphabet.
    let (mut for_urls, mut standard) = (false, false);
    for byte in digits {
        for_urls |= matches!(byte, b'-' | b'_');
        standard |= matches!(byte, b'+' | b'/');
    }
    if for_urls && standard {
        return None;
    }
    let value = |digit: u8| VALUES[usize::from(digit)];
    let (whole, rest) = digits.as_chunks::<4>();
    let (mut out, mut len) = (out.as_chunks_mut::<3>().0.iter_mut(), 0);
    let mut all = 0; // the highest bit is set if a character is in neither alphabet
    let last = match *rest {
        [] => [0; 4],
        [a, b] => [a, b, b'A', b'A'],
        [a, b, c] => [a, b, c, b'A'],
        _ => return None,
    };
    for (digits, out) in whole.iter().chain((!rest.is_empty()).then_some(&last)).zip(&mut out) {
        let [a, b, c, d] = digits.map(value);
        all |= a | b | c | d;
        *out = [a << 2 | b >> 4, b << 4 | c >> 2, c << 6 | d];
        len += 3;
    }
    (all < 64).then_some(len - (4 - rest.len()) % 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> Option<Vec<u8>> {
        let mut out = vec![0; text.len() / 4 * 3 + 3];
        let len = decode(text.as_bytes(), &mut out)?;
        out.truncate(len);
        Some(out)
    }

    #[test]
    fn every_length_goes_both_ways() {
        let bytes: Vec<u8> = (0..=255).rev().collect();
        for len in (0..=BYTES).step_by(if cfg!(miri) { 7 } else { 1 }) {
            let mut out = [0; BYTES / 3 * 4];
            let written = encode(&bytes[..len], &mut out);
            let text = str::from_utf8(&out[..written]).unwrap();
            assert_eq!(written, len.div_ceil(3) * 4);
            let bytes = Some(bytes[..len].to_vec());
            assert_eq!(decoded(text), bytes, "{text}");
            assert_eq!(decoded(text.trim_end_matches('=')), bytes, "{text}");
            assert_eq!(decoded(&text.replace('+', "-").replace('/', "_")), bytes, "{text}");
        }
    }

    #[test]
    fn the_examples_of_the_standard_are_right() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            let mut out = [0; BYTES / 3 * 4];
            let len = encode(bytes.as_bytes(), &mut out);
            assert_eq!(&out[..len], text.as_bytes());
            assert_eq!(decoded(text), Some(bytes.into()));
        }
    }

    #[test]
    fn what_is_wrong_is_refused() {
        for text in [
            "A", "AAAAA", "=", "==", "A=", "AA=", "AAA==", "A===", "====", "AA==AA==", "AAAA=", "AAAA====",
            "AA=A", "A A=", "AAAé", "+_AA", "-/==", "AA\n=", "AA.=",
        ] {
            assert_eq!(decoded(text), None, "{text}");
        }
        assert_eq!(decoded("AB=="), Some(vec![0])); // unused bits
        assert_eq!(decoded("AAB="), Some(vec![0, 0]));
    }
}
