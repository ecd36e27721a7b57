//! Parses floating-point numbers, rounded to the nearest value, ties to even. Uses only integers, so the result does
//! not depend on the processor's rounding mode.

use super::number::Parts;

/// The bits of a mantissa, including the implicit one, and the smallest normal exponent.
struct Format {
    mantissa: u32,
    min_exponent: i32,
}

const DOUBLE: Format = Format { mantissa: f64::MANTISSA_DIGITS, min_exponent: f64::MIN_EXP - 1 };
const SINGLE: Format = Format { mantissa: f32::MANTISSA_DIGITS, min_exponent: f32::MIN_EXP - 1 };

/// Maximum number of digits that are read. A number half way between two doubles has at most 767. For further digits it
/// only matters whether all are zero.
const MAX_DIGITS: usize = 800;

/// Numbers of at least 10^310 are infinite, numbers below 10^-330 are zero.
const MAX_MAGNITUDE: i64 = 310;
const MIN_MAGNITUDE: i64 = -330;

/// A number without its sign.
struct Magnitude {
    /// Its first 64 bits. The first bit is set unless the number is zero.
    top: u64,
    /// The exponent of the first bit.
    exponent: i32,
    /// Whether any further bit is set.
    more: bool,
}

impl Magnitude {
    const ZERO: Self = Self { top: 0, exponent: i32::MIN / 2, more: false };
    const INFINITE: Self = Self { top: u64::MAX, exponent: i32::MAX, more: true };
}

/// The double nearest to the digits.
pub(super) fn parse(number: &Parts<'_>) -> f64 {
    let value = f64::from_bits(magnitude(number).round(&DOUBLE));
    if number.is_negative() { -value } else { value }
}

/// The float nearest to a double. A `float` in JSON is rounded twice, because Google's readers do so.
pub(super) fn single(value: f64) -> f32 {
    if !value.is_finite() {
        return value as f32;
    }
    let single = f32::from_bits(Magnitude::of(value.abs()).round(&SINGLE) as u32);
    if value.is_sign_negative() { -single } else { single }
}

/// The number without its sign.
#[inline(never)]
fn magnitude(number: &Parts<'_>) -> Magnitude {
    let digits = number.whole.iter().chain(number.fraction);
    let zeros = digits.clone().take_while(|&&digit| digit == b'0').count();
    let digits = digits.skip(zeros);
    let count = number.whole.len() + number.fraction.len() - zeros;
    // The value is the digits as an integer, times ten to the power.
    let power = number.exponent_value() - number.fraction.len() as i64;
    match power + count as i64 {
        _ if count == 0 => return Magnitude::ZERO,
        ..MIN_MAGNITUDE => return Magnitude::ZERO,
        MIN_MAGNITUDE..=MAX_MAGNITUDE => {}
        _ => return Magnitude::INFINITE,
    }
    let kept = count.min(MAX_DIGITS);
    let power = (power + (count - kept) as i64) as i32;
    let mut inexact = count > kept && digits.clone().skip(kept).any(|&digit| digit != b'0');

    // Before a division, adds so many bits after the point that 66 bits of the quotient are exact.
    let behind = match power {
        ..0 => {
            let of_divisor = power.unsigned_abs() as usize * 2378 / 1024 + 1; // more than log2(5) a power
            let of_digits = (kept - 1) * 3401 / 1024; // less than log2(10) a digit
            (of_divisor + 66 + 31).saturating_sub(of_digits) / 32
        }
        _ => 0,
    };
    let mut natural = Natural { limbs: [0; LIMBS], len: behind };
    let mut digits = digits.take(kept).map(|digit| u32::from(digit - b'0'));
    loop {
        let (mut some, mut scale) = (0, 1);
        for digit in digits.by_ref().take(9) {
            (some, scale) = (some * 10 + digit, scale * 10);
        }
        if scale == 1 {
            break;
        }
        natural.multiply_and_add(behind, scale, some);
    }
    // 10^n is 5^n * 2^n, and 2^n is added to the exponent.
    let mut fives = power.unsigned_abs();
    while fives >= MANY_FIVES {
        if power < 0 {
            inexact |= natural.divide(FIVES);
        } else {
            natural.multiply_and_add(0, FIVES, 0);
        }
        fives -= MANY_FIVES;
    }
    let rest = 5u32.wrapping_pow(fives);
    if power < 0 {
        inexact |= natural.divide(rest);
    } else {
        natural.multiply_and_add(0, rest, 0);
    }
    let top = natural.top();
    Magnitude { exponent: top.exponent + power - 32 * behind as i32, more: inexact || top.more, ..top }
}

/// The largest power of five in 32 bits.
const MANY_FIVES: u32 = 13;
const FIVES: u32 = 5u32.pow(MANY_FIVES);

/// Enough for `MAX_DIGITS` digits, and for the smallest number with all digits after its point.
const LIMBS: usize = 96;

/// A natural number, the lowest limb first.
struct Natural {
    limbs: [u32; LIMBS],
    /// Number of limbs in use. The last one is not zero, unless nothing has been added yet.
    len: usize,
}

impl Natural {
    fn used(&mut self) -> &mut [u32] {
        self.limbs.get_mut(..self.len).unwrap_or_default()
    }

    /// Multiplies the limbs from this one on, and adds to them.
    fn multiply_and_add(&mut self, from: usize, factor: u32, term: u32) {
        let mut carry = u64::from(term);
        for limb in self.used().get_mut(from..).unwrap_or_default() {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry != 0
            && let Some(limb) = self.limbs.get_mut(self.len)
        {
            *limb = carry as u32;
            self.len += 1;
        }
    }

    /// Divides by a number other than 0. Returns whether there is a remainder.
    #[inline(always)] // mostly by a constant: then no division is needed
    fn divide(&mut self, divisor: u32) -> bool {
        let divisor = u64::from(divisor.max(1));
        let mut remainder = 0;
        for limb in self.used().iter_mut().rev() {
            let dividend = remainder << 32 | u64::from(*limb);
            *limb = (dividend / divisor) as u32;
            remainder = dividend % divisor;
        }
        if self.used().last() == Some(&0) {
            self.len -= 1; // the quotient has at most one limb less
        }
        remainder != 0
    }

    fn top(&mut self) -> Magnitude {
        let len = self.len as i32;
        let mut limbs = self.used().iter().rev().map(|&limb| u64::from(limb));
        let [first, second, third] = [(); 3].map(|()| limbs.next().unwrap_or_default());
        let more = limbs.any(|limb| limb != 0);
        let top = first << 32 | second;
        let unused = top.leading_zeros() % 32; // the first limb is not zero
        let (top, third) = (top << unused, third << unused);
        Magnitude {
            top: top | third >> 32,
            exponent: 32 * len - 1 - unused as i32,
            more: more || third as u32 != 0,
        }
    }
}

impl Magnitude {
    /// Converts a finite number that is not negative. Subnormal doubles become zero, as they are in the only target
    /// format.
    fn of(value: f64) -> Self {
        let stored = DOUBLE.mantissa - 1;
        let bits = value.to_bits();
        match (bits >> stored) as i32 {
            0 => Self::ZERO,
            biased => Self {
                top: 1 << 63 | bits << (63 - stored),
                exponent: biased - 1 + DOUBLE.min_exponent,
                more: false,
            },
        }
    }

    /// The bits of the nearest number of a format.
    fn round(self, format: &Format) -> u64 {
        const HALF: u64 = 1 << 63;
        let Self { top, exponent, more } = self;
        let &Format { mantissa, min_exponent } = format;
        let max_exponent = 1 - min_exponent;
        if exponent > max_exponent {
            return ((2 * max_exponent + 1) as u64) << (mantissa - 1); // infinity
        }
        // Subnormal numbers have fewer bits.
        let lost = 64 - mantissa + min_exponent.saturating_sub(exponent).max(0) as u32;
        let (kept, rest) = match lost {
            ..64 => (top >> lost, top << (64 - lost)),
            64 => (0, top),
            _ => return 0,
        };
        let up = rest > HALF || (rest == HALF && (more || kept % 2 == 1));
        let biased = exponent.max(min_exponent) - min_exponent;
        // The first bit of the mantissa is added to the exponent, and so is a carry from rounding.
        ((biased as u64) << (mantissa - 1)) + kept + u64::from(up)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::number;

    /// Strings are read as by Rust's own library, and rounded to a float as by a cast.
    fn both(text: &str) {
        let (parts, rest) = Parts::of(text.as_bytes());
        assert!(rest.is_empty(), "{text}");
        let (double, expected) = (parse(&parts), text.parse::<f64>().unwrap());
        assert_eq!(double.to_bits(), expected.to_bits(), "{text}");
        assert_eq!(single(double).to_bits(), (expected as f32).to_bits(), "{text}");
    }

    /// Numbers without a pattern, the same every time.
    fn random() -> impl Iterator<Item = u64> {
        let mut state = 1u64;
        std::iter::repeat_with(move || {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            state ^ state >> 32
        })
    }

    const MANY: usize = if cfg!(miri) { 20 } else { 20_000 };

    #[test]
    fn what_is_printed_reads_back() {
        for bits in random().take(MANY) {
            let (double, single) = (f64::from_bits(bits), f32::from_bits(bits as u32));
            if double.is_finite() {
                both(&format!("{double:e}"));
            }
            if single.is_finite() {
                both(&format!("{single:e}"));
            }
        }
    }

    #[test]
    fn digits_and_exponents_of_every_size_are_read() {
        let mut numbers = random();
        let mut next = || numbers.next().unwrap_or_default();
        for _ in 0..MANY {
            let digits: String =
                (0..1 + next() % 40).map(|_| char::from(b'0' + (next() % 10) as u8)).collect();
            both(&format!("{}.{digits}e{}", next() % 1000, next() as i64 % 360));
        }
        for exponent in -1200..=400 {
            for digits in ["1", "9", "17976931348623157", "18446744073709551616", "22250738585072011"] {
                both(&format!("{digits}e{exponent}"));
                both(&format!("{}e{exponent}", digits.repeat(50)));
            }
        }
    }

    /// Half way between two numbers, and a little beside that.
    #[test]
    fn halves_are_rounded_to_even() {
        for bits in random().take(MANY / 20).chain(0..20).chain((0x000f_ffff_ffff_fff0..).take(32)) {
            let double = f64::from_bits(bits & 0x7fef_ffff_ffff_ffff);
            let next = f64::from_bits(double.to_bits() + 1);
            // Every double has less than 1100 digits, so that these are exact, and so is what is half way.
            let half = half_way(&format!("{double:.1100}"), &format!("{next:.1100}"));
            both(&half);
            both(&format!("{half}1"));
            both(&format!("{half}{:0900}1", 0));
            let below = format!("{}49", half.trim_end_matches('0').trim_end_matches('5'));
            both(&below);
        }
        for single in [1.0f32, 16777216.0, f32::MIN_POSITIVE, f32::MAX, 1e-45] {
            let next = f32::from_bits(single.to_bits() + 1);
            if next.is_finite() {
                both(&format!("{:.200}", (f64::from(single) + f64::from(next)) / 2.0));
            }
        }
    }

    /// Half the sum of two decimals that have as many digits behind the point.
    fn half_way(a: &str, b: &str) -> String {
        let width = a.len().max(b.len());
        let (a, b) = (format!("{a:0>width$}"), format!("{b:0>width$}"));
        let mut carry = 0;
        let mut sum: Vec<u8> = Vec::new();
        for (a, b) in a.bytes().zip(b.bytes()).rev() {
            sum.push(if a == b'.' {
                b'.'
            } else {
                let digit = a - b'0' + b - b'0' + carry;
                carry = digit / 10;
                b'0' + digit % 10
            });
        }
        sum.push(b'0' + carry);
        let mut rest = 0;
        let mut half: Vec<u8> = Vec::new();
        for &digit in sum.iter().rev() {
            half.push(if digit == b'.' {
                b'.'
            } else {
                let value = 10 * rest + digit - b'0';
                rest = value % 2;
                b'0' + value / 2
            });
        }
        half.push(b'0' + 5 * rest);
        String::from_utf8(half).unwrap()
    }

    /// Reading and writing have the same results under every rounding mode of the processor.
    #[test]
    #[cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]
    fn the_rounding_mode_does_not_matter() {
        unsafe extern "C" {
            safe fn fesetround(mode: i32) -> i32;
        }
        // FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO of <fenv.h>
        let results = [0, 0x400, 0x800, 0xc00].map(|mode| {
            assert_eq!(fesetround(mode), 0);
            let results: Vec<_> = random()
                .take(1000)
                .map(|bits| {
                    let text = format!("{}.{}e{}", bits % 1000, bits >> 10, bits as i64 % 40);
                    let double = parse(&Parts::of(text.as_bytes()).0);
                    let single = single(double);
                    let printed = [number::print(double), number::print_single(single)];
                    let integer = number::integer(&Parts::of(text.as_bytes()).0);
                    (double.to_bits(), single.to_bits(), printed.map(|it| it.as_str().to_owned()), integer)
                })
                .collect();
            assert_eq!(fesetround(0), 0);
            results
        });
        let [nearest, others @ ..] = &results;
        assert!(others.iter().all(|other| other == nearest));
    }

    #[test]
    fn the_ends_of_the_range_are_right() {
        for text in [
            "0",
            "0.0e99999999999999999999",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "1e308",
            "1e309",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "3.4028235677973366e38",
            "1e39",
            "0.1e-1",
            "1.0000000596046448",
            "0000000000000000000000000000000001",
            "123456789012345678901234567890",
        ] {
            both(text);
        }
    }
}
