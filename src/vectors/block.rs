//! Blocks as 64-bit words, for every processor.

use super::SIZE;

pub(super) type Mask = u32;
pub(super) const BITS: u32 = 1;

#[derive(Clone, Copy)]
pub(crate) struct Block([u64; 2]);

impl Block {
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; SIZE]) -> Self {
        let bytes = u128::from_le_bytes(*bytes);
        Self([bytes as u64, (bytes >> 64) as u64])
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> [u8; SIZE] {
        let [low, high] = self.0;
        (u128::from(high) << 64 | u128::from(low)).to_le_bytes()
    }

    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        let ([low, high], [other_low, other_high]) = (self.0, other.0);
        Self([low | other_low, high | other_high])
    }

    #[inline(always)]
    pub(crate) fn is_ascii(self) -> bool {
        let [low, high] = self.0;
        (low | high) & HIGH == 0
    }

    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(self) -> Mask {
        let [low, high] = self.0.map(specials::<WRITTEN>);
        high << 8 | low
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bit of each byte that is zero.
#[inline(always)]
fn zeros(word: u64) -> u64 {
    !(((word & !HIGH) + !HIGH) | word) & HIGH
}

#[inline(always)]
fn equal(word: u64, byte: u8) -> u64 {
    zeros(word ^ (ONES * u64::from(byte)))
}

#[inline(always)]
fn specials<const WRITTEN: bool>(word: u64) -> Mask {
    let control = zeros(word & (ONES * 0xe0));
    let mut special = control | equal(word, b'"') | equal(word, b'\\');
    if WRITTEN {
        special |= equal(word, b'<') | equal(word, b'>') | equal(word, 0x7f) | word & HIGH;
    }
    // Moves the high bit of byte i to bit 56 + i.
    ((special >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32
}

#[inline]
pub(crate) fn is_utf8(bytes: &[u8]) -> bool {
    core::str::from_utf8(bytes).is_ok()
}
