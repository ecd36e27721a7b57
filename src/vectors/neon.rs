//! Blocks as the vectors that every aarch64 processor has.

use core::arch::aarch64::{
    uint8x16_t, vceqq_u8, vcgeq_u8, vcltq_u8, vdupq_n_u8, vget_lane_u64, vmaxvq_u8, vorrq_u8,
    vreinterpret_u64_u8, vreinterpretq_u16_u8, vshrn_n_u16,
};
use core::mem::transmute;

use super::SIZE;

pub(super) type Mask = u64;
pub(super) const BITS: u32 = 4;

#[derive(Clone, Copy)]
pub(crate) struct Block(uint8x16_t);

impl Block {
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; SIZE]) -> Self {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        Self(unsafe { transmute::<[u8; SIZE], uint8x16_t>(*bytes) })
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> [u8; SIZE] {
        // SAFETY: as above.
        unsafe { transmute(self.0) }
    }

    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        // SAFETY: the target has NEON.
        Self(unsafe { vorrq_u8(self.0, other.0) })
    }

    #[inline(always)]
    pub(crate) fn is_ascii(self) -> bool {
        // SAFETY: as above.
        unsafe { vmaxvq_u8(self.0) < 0x80 }
    }

    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(self) -> Mask {
        // SAFETY: as above.
        unsafe { specials::<WRITTEN>(self.0) }
    }
}

#[inline]
#[target_feature(enable = "neon")]
fn specials<const WRITTEN: bool>(block: uint8x16_t) -> Mask {
    let control = vcltq_u8(block, vdupq_n_u8(0x20));
    let quote = vceqq_u8(block, vdupq_n_u8(b'"'));
    let backslash = vceqq_u8(block, vdupq_n_u8(b'\\'));
    let mut special = vorrq_u8(control, vorrq_u8(quote, backslash));
    if WRITTEN {
        let less = vceqq_u8(block, vdupq_n_u8(b'<'));
        let greater = vceqq_u8(block, vdupq_n_u8(b'>'));
        let delete_or_beyond_ascii = vcgeq_u8(block, vdupq_n_u8(0x7f));
        special = vorrq_u8(special, vorrq_u8(delete_or_beyond_ascii, vorrq_u8(less, greater)));
    }
    // NEON cannot move one bit of each byte. Shifting each pair of bytes by four bits leaves four bits of each.
    let nibbles = vshrn_n_u16::<4>(vreinterpretq_u16_u8(special));
    vget_lane_u64::<0>(vreinterpret_u64_u8(nibbles))
}

#[inline]
pub(crate) fn is_utf8(bytes: &[u8]) -> bool {
    // SAFETY: the target has NEON.
    unsafe { simdutf8::basic::imp::aarch64::neon::validate_utf8(bytes) }.is_ok()
}
