//! Numbers: from text, exactly, and to the shortest text that reads back.

/// An integer that a JSON number stands for, however it is written: `12`, `12.0`, `1.2e1`. `None` when it is not one, or
/// when no field can hold it. With a point or an exponent it is rounded to a double first, as Google's readers
/// do: `9007199254740993.0` is 9007199254740992.
pub(crate) fn integer(number: &[u8]) -> Option<i128> {
    let text = str::from_utf8(number).ok()?;
    if text.bytes().skip(usize::from(text.starts_with(['+', '-']))).all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let value: f64 = text.parse().ok()?;
    whole(value)
}

/// A number without a fraction that an integer field can hold.
fn whole(value: f64) -> Option<i128> {
    const BEYOND: f64 = 18_446_744_073_709_551_616.0; // 2^64
    let (whole, back) = match value {
        0.0..BEYOND => (i128::from(value as u64), value as u64 as f64),
        _ if value < 0.0 => (i128::from(value as i64), value as i64 as f64), // saturates at -2^63, a double
        _ => return None,
    };
    (back == value).then_some(whole)
}

/// What a number may be where it stands in quotes. Google's readers are less strict there than JSON is with numbers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// Digits with a sign, for enums.
    Digits,
    /// An integer, however it is written.
    Integer,
    /// Any number, and the names of those that are not finite.
    Float,
}

/// Whether text in quotes is a number: with a plus or leading zeros too, and for a float with a point at either end.
pub(crate) fn is_quoted(text: &[u8], form: Form) -> bool {
    if form == Form::Float && matches!(text, b"NaN" | b"Infinity" | b"-Infinity") {
        return true;
    }
    let unsigned = match text {
        [b'+' | b'-', unsigned @ ..] => unsigned,
        unsigned => unsigned,
    };
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let before = digits(unsigned);
    let mut rest = &unsigned[before..];
    let mut behind = 0;
    if form != Form::Digits {
        if let [b'.', fraction @ ..] = rest {
            behind = digits(fraction);
            if form == Form::Integer && behind == 0 {
                return false;
            }
            rest = &fraction[behind..];
        }
        if let [b'e' | b'E', exponent @ ..] = rest {
            let exponent = match exponent {
                [b'+' | b'-', unsigned @ ..] => unsigned,
                unsigned => unsigned,
            };
            if digits(exponent) == 0 {
                return false;
            }
            rest = &exponent[digits(exponent)..];
        }
    }
    rest.is_empty() && (before > 0 || (form == Form::Float && behind > 0))
}

/// Length of the number that text begins with, by the grammar of JSON:
/// <https://www.rfc-editor.org/rfc/rfc8259#section-6>.
pub(crate) fn number_len(text: &[u8]) -> Option<usize> {
    let digits = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = usize::from(text.first() == Some(&b'-'));
    match digits(at) {
        0 => return None,
        count if count > 1 && text[at] == b'0' => return None,
        count => at += count,
    }
    if text.get(at) == Some(&b'.') {
        match digits(at + 1) {
            0 => return None,
            count => at += 1 + count,
        }
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        match digits(at + 1 + sign) {
            0 => return None,
            count => at += 1 + sign + count,
        }
    }
    Some(at)
}

/// A finite number that is printed.
pub(crate) struct Printed {
    bytes: [u8; 32],
    len: usize,
}

impl Printed {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    fn put(&mut self, bytes: &[u8]) {
        self.bytes[self.len..self.len + bytes.len()].copy_from_slice(bytes);
        self.len += bytes.len();
    }

    fn zeros(&mut self, count: usize) {
        self.put(&b"0000000000000000000000"[..count]);
    }
}

/// An exponent that ryu has printed.
fn exponent(text: &[u8]) -> i64 {
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (-1, digits),
        digits => (1, digits),
    };
    sign * digits.iter().fold(0, |value, byte| value * 10 + i64::from(byte - b'0'))
}

/// The shortest digits that read back as the number, laid out as the server prints numbers: with an exponent below
/// 1e-4 and from 1e16, but without a `.0`.
pub(crate) fn print(number: impl ryu::Float) -> Printed {
    lay_out(ryu::Buffer::new().format_finite(number).as_bytes())
}

fn lay_out(shortest: &[u8]) -> Printed {
    let mut out = Printed { bytes: [0; 32], len: 0 };
    let unsigned = match shortest {
        [b'-', unsigned @ ..] => {
            out.put(b"-");
            unsigned
        }
        unsigned => unsigned,
    };
    let (mantissa, exponent) = match unsigned.iter().position(|&byte| byte == b'e') {
        Some(place) => (&unsigned[..place], exponent(&unsigned[place + 1..])),
        None => (unsigned, 0),
    };
    let point = mantissa.iter().position(|&byte| byte == b'.').unwrap_or(mantissa.len());
    // The digits without their point and without zeros on either side.
    let mut digits = [0; 24];
    let mut count = 0;
    for &byte in mantissa.iter().filter(|&&byte| byte != b'.') {
        digits[count] = byte;
        count += 1;
    }
    let leading = digits[..count].iter().take_while(|&&byte| byte == b'0').count();
    let trailing = digits[leading..count].iter().rev().take_while(|&&byte| byte == b'0').count();
    let digits = &digits[leading..count - trailing];
    if digits.is_empty() {
        out.put(b"0");
        return out;
    }
    // The exponent of the first digit.
    let power = point as i64 - leading as i64 - 1 + exponent;
    match power {
        0..16 => {
            let before = power as usize + 1;
            if digits.len() <= before {
                out.put(digits);
                out.zeros(before - digits.len());
            } else {
                out.put(&digits[..before]);
                out.put(b".");
                out.put(&digits[before..]);
            }
        }
        -4..0 => {
            out.put(b"0.");
            out.zeros((-power) as usize - 1);
            out.put(digits);
        }
        _ => {
            out.put(&digits[..1]);
            if digits.len() > 1 {
                out.put(b".");
                out.put(&digits[1..]);
            }
            out.put(if power < 0 { b"e-" } else { b"e+" });
            let power = power.unsigned_abs();
            if power < 10 {
                out.put(b"0");
            }
            out.put(itoa::Buffer::new().format(power).as_bytes());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use core::str;

    use super::*;

    #[test]
    fn numbers_are_printed_as_the_server_prints_them() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (1.0, "1"),
            (-1.5, "-1.5"),
            (0.1, "0.1"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1.5e-7, "1.5e-07"),
            (123456.0, "123456"),
            (1e15, "1000000000000000"),
            (1e16, "1e+16"),
            (1.2345678901234568e17, "1.2345678901234568e+17"),
            (1795384936.618054, "1795384936.618054"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (-f64::MIN_POSITIVE, "-2.2250738585072014e-308"),
        ] {
            assert_eq!(str::from_utf8(print(number).as_bytes()).unwrap(), text);
        }
        assert_eq!(print(0.1f32).as_bytes(), b"0.1");
        assert_eq!(print(16777216f32).as_bytes(), b"16777216");
    }

    #[test]
    fn integers_are_read_however_they_are_written() {
        for (text, value) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("0.0e99999999999999999999", Some(0)),
            ("12", Some(12)),
            ("-12.0", Some(-12)),
            ("1.2e1", Some(12)),
            ("1200e-2", Some(12)),
            ("0.00012e5", Some(12)),
            ("007", Some(7)),
            ("+7", Some(7)),
            ("18446744073709551615", Some(18446744073709551615)),
            ("9007199254740993", Some(9007199254740993)),
            ("9007199254740993.0", Some(9007199254740992)),
            ("4503599627370497.5", Some(4503599627370498)),
            ("1e19", Some(10000000000000000000)),
            ("1e-400", Some(0)),
            ("1.5", None),
            ("12e-1", None),
            ("1e-1", None),
            ("1e999", None),
            ("1e99999999999999999999", None),
            ("1000000000000000000000000000000000000000", None),
        ] {
            assert_eq!(integer(text.as_bytes()), value, "{text}");
        }
    }

    #[test]
    fn the_grammar_is_that_of_json() {
        let is_number = |text: &str| number_len(text.as_bytes()) == Some(text.len());
        for text in ["0", "-0", "1.5", "1e3", "1E+3", "-1.5e-3", "10"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "-", "01", "1.", ".5", "+1", "1e", "1e+", "0x1", "NaN", "1 ", "--1", "1.e3"] {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn numbers_in_quotes_may_be_more() {
        use Form::{Digits, Float, Integer};
        for (text, digits, integer, float) in [
            ("1", true, true, true),
            ("-01", true, true, true),
            ("+1", true, true, true),
            ("1.0", false, true, true),
            ("1e3", false, true, true),
            ("1.", false, false, true),
            (".5", false, false, true),
            ("NaN", false, false, true),
            ("-Infinity", false, false, true),
            (".", false, false, false),
            ("", false, false, false),
            ("+", false, false, false),
            ("1e", false, false, false),
            (" 1", false, false, false),
            ("inf", false, false, false),
            ("1_0", false, false, false),
        ] {
            let found = [Digits, Integer, Float].map(|form| is_quoted(text.as_bytes(), form));
            assert_eq!(found, [digits, integer, float], "{text}");
        }
    }
}
