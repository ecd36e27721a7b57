//! Numbers: parsed exactly, and written as the shortest text that reads back as the same number.

use super::float;

/// The parts of a number in text.
pub(crate) struct Parts<'a> {
    sign: Option<u8>,
    pub(super) whole: &'a [u8],
    has_point: bool,
    pub(super) fraction: &'a [u8],
    /// Its sign and its digits, if there is an exponent.
    exponent: Option<(Option<u8>, &'a [u8])>,
}

/// Splits text after the digits that it begins with.
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let len = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    text.split_at_checked(len).unwrap_or((text, &[]))
}

/// Splits text after the sign that it begins with.
fn sign(text: &[u8]) -> (Option<u8>, &[u8]) {
    match text {
        [sign @ (b'+' | b'-'), rest @ ..] => (Some(*sign), rest),
        _ => (None, text),
    }
}

impl<'a> Parts<'a> {
    /// Splits text after the number that it begins with. Any part of the number may be missing.
    pub(super) fn of(text: &'a [u8]) -> (Self, &'a [u8]) {
        let (sign_of_all, rest) = sign(text);
        let (whole, rest) = digits(rest);
        let (has_point, (fraction, rest)) = match rest {
            [b'.', rest @ ..] => (true, digits(rest)),
            _ => (false, (&[][..], rest)),
        };
        let (exponent, rest) = match rest {
            [b'e' | b'E', rest @ ..] => {
                let (sign, rest) = sign(rest);
                let (digits, rest) = digits(rest);
                (Some((sign, digits)), rest)
            }
            _ => (None, rest),
        };
        (Self { sign: sign_of_all, whole, has_point, fraction, exponent }, rest)
    }

    pub(super) fn is_negative(&self) -> bool {
        self.sign == Some(b'-')
    }

    /// The exponent, limited to a value with the same effect.
    pub(super) fn exponent_value(&self) -> i64 {
        const BEYOND: i64 = i64::MAX / 100;
        let (sign, digits) = self.exponent.unwrap_or_default();
        let value = digits.iter().fold(0, |value, digit| (value * 10 + i64::from(digit - b'0')).min(BEYOND));
        if sign == Some(b'-') { -value } else { value }
    }

    /// Whether there is an exponent without digits.
    fn is_cut(&self) -> bool {
        self.exponent.is_some_and(|(_, digits)| digits.is_empty())
    }
}

/// Returns the integer value of a JSON number in any notation: `12`, `12.0`, `1.2e1`. `None` if it is not an integer,
/// or too large for any field. With a point or an exponent it is rounded to a double first, as Google's readers do:
/// `9007199254740993.0` is 9007199254740992.
pub(crate) fn integer(number: &Parts<'_>) -> Option<i128> {
    if number.has_point || number.exponent.is_some() {
        return whole(float::parse(number));
    }
    let value = number
        .whole
        .iter()
        .try_fold(0u64, |value, digit| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')))?;
    Some(if number.is_negative() { -i128::from(value) } else { value.into() })
}

/// Returns a number without a fraction that fits in an integer field.
fn whole(value: f64) -> Option<i128> {
    const BEYOND: f64 = 18_446_744_073_709_551_616.0; // 2^64
    let (whole, back) = match value {
        0.0..BEYOND => (i128::from(value as u64), value as u64 as f64),
        _ if value < 0.0 => (i128::from(value as i64), value as i64 as f64), // saturates at -2^63, a double
        _ => return None,
    };
    (back == value).then_some(whole)
}

/// The accepted forms of a number in quotes. Google's readers are less strict there than JSON is with numbers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// Digits with a sign, for enums.
    Digits,
    /// An integer in any notation.
    Integer,
    /// Any number.
    Float,
}

/// Parses a number in quotes. Also accepts a plus and leading zeros, and for a float a point at either end.
pub(crate) fn quoted(text: &[u8], form: Form) -> Option<Parts<'_>> {
    let (number, rest) = Parts::of(text);
    let has_whole = !number.whole.is_empty();
    let is_number = match form {
        Form::Digits => has_whole && !number.has_point && number.exponent.is_none(),
        Form::Integer => has_whole && number.has_point != number.fraction.is_empty(),
        Form::Float => has_whole || !number.fraction.is_empty(),
    };
    (is_number && !number.is_cut() && rest.is_empty()).then_some(number)
}

/// Returns the number that a name stands for.
pub(crate) fn named(name: &[u8]) -> Option<f64> {
    match name {
        b"NaN" => Some(f64::NAN),
        b"Infinity" => Some(f64::INFINITY),
        b"-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Splits text after the JSON number that it begins with: <https://www.rfc-editor.org/rfc/rfc8259#section-6>.
pub(crate) fn bare(text: &[u8]) -> Option<(Parts<'_>, &[u8])> {
    let (number, rest) = Parts::of(text);
    let is_number = number.sign != Some(b'+')
        && matches!(number.whole, [b'0'] | [b'1'..=b'9', ..])
        && number.has_point != number.fraction.is_empty()
        && !number.is_cut();
    is_number.then_some((number, rest))
}

/// A finite number for printing.
pub(crate) struct Printed {
    bytes: [u8; 32],
    len: usize,
}

impl Printed {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    #[inline(never)] // keeps the callers small
    fn put(&mut self, bytes: &[u8]) {
        let room = self.bytes.get_mut(self.len..).unwrap_or_default();
        for (to, byte) in room.iter_mut().zip(bytes) {
            *to = *byte;
            self.len += 1;
        }
    }

    fn zeros(&mut self, count: usize) {
        for _ in 0..count {
            self.put(b"0");
        }
    }
}

/// The shortest digits that read back as the number, in the server's notation: with an exponent below 1e-4 and from
/// 1e16, but without a `.0`.
pub(crate) fn print(number: impl ryu::Float) -> Printed {
    lay_out(&Parts::of(ryu::Buffer::new().format_finite(number).as_bytes()).0)
}

/// As `print`, for JSON. The shortest digits of the largest float exceed it, and Google's Python library rejects them.
pub(crate) fn print_single(number: f32) -> Printed {
    if number.abs() == f32::MAX { print(f64::from(number)) } else { print(number) }
}

fn lay_out(shortest: &Parts<'_>) -> Printed {
    let mut out = Printed { bytes: [0; 32], len: 0 };
    if shortest.is_negative() {
        out.put(b"-");
    }
    // The digits without the point and without zeros at either end.
    let mut all = [b'0'; 24];
    for (to, digit) in all.iter_mut().zip(shortest.whole.iter().chain(shortest.fraction)) {
        *to = *digit;
    }
    let leading = all.iter().take_while(|&&digit| digit == b'0').count();
    let mut digits = all.get(leading..).unwrap_or_default();
    while let [before @ .., b'0'] = digits {
        digits = before;
    }
    let [first, behind_first @ ..] = digits else {
        out.put(b"0");
        return out;
    };
    // The exponent of the first digit.
    let power = shortest.whole.len() as i64 - leading as i64 - 1 + shortest.exponent_value();
    match power {
        0..16 => {
            let before = power as usize + 1;
            match digits.split_at_checked(before) {
                Some((whole, fraction @ [_, ..])) => {
                    out.put(whole);
                    out.put(b".");
                    out.put(fraction);
                }
                _ => {
                    out.put(digits);
                    out.zeros(before.saturating_sub(digits.len()));
                }
            }
        }
        -4..0 => {
            out.put(b"0.");
            out.zeros((-power) as usize - 1);
            out.put(digits);
        }
        _ => {
            out.put(&[*first]);
            if !behind_first.is_empty() {
                out.put(b".");
                out.put(behind_first);
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
        assert_eq!(print_single(0.1).as_bytes(), b"0.1");
        assert_eq!(print_single(f32::MAX).as_bytes(), b"3.4028234663852886e+38");
        assert_eq!(print_single(f32::MIN).as_bytes(), b"-3.4028234663852886e+38");
        assert_eq!(print_single(f32::MAX.next_down()).as_bytes(), b"3.4028233e+38");
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
            assert_eq!(integer(&Parts::of(text.as_bytes()).0), value, "{text}");
        }
    }

    #[test]
    fn the_grammar_is_that_of_json() {
        let is_number = |text: &str| bare(text.as_bytes()).is_some_and(|(_, rest)| rest.is_empty());
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
            ("NaN", false, false, false),
            (".", false, false, false),
            ("", false, false, false),
            ("+", false, false, false),
            ("1e", false, false, false),
            (" 1", false, false, false),
            ("inf", false, false, false),
            ("1_0", false, false, false),
        ] {
            let found = [Digits, Integer, Float].map(|form| quoted(text.as_bytes(), form).is_some());
            assert_eq!(found, [digits, integer, float], "{text}");
        }
    }
}
