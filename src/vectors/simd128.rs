//! Blocks as the vectors of WebAssembly, in modules that are compiled for them.

use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_ge, u8x16_lt, u8x16_splat, v128, v128_or};
use core::mem::transmute;

use super::SIZE;

pub(super) type Mask = u32;
pub(super) const BITS: u32 = 1;

#[derive(Clone, Copy)]
pub(crate) struct Block(v128);

impl Block {
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; SIZE]) -> Self {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        Self(unsafe { transmute::<[u8; SIZE], v128>(*bytes) })
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> [u8; SIZE] {
        // SAFETY: as above.
        unsafe { transmute(self.0) }
    }

    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        Self(v128_or(self.0, other.0))
    }

    #[inline(always)]
    pub(crate) fn is_ascii(self) -> bool {
        u8x16_bitmask(self.0) == 0
    }

    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(self) -> Mask {
        let block = self.0;
        let control = u8x16_lt(block, u8x16_splat(0x20));
        let quote = u8x16_eq(block, u8x16_splat(b'"'));
        let backslash = u8x16_eq(block, u8x16_splat(b'\\'));
        let mut special = v128_or(control, v128_or(quote, backslash));
        if WRITTEN {
            let less = u8x16_eq(block, u8x16_splat(b'<'));
            let greater = u8x16_eq(block, u8x16_splat(b'>'));
            let delete_or_beyond_ascii = u8x16_ge(block, u8x16_splat(0x7f));
            special = v128_or(special, v128_or(delete_or_beyond_ascii, v128_or(less, greater)));
        }
        u8x16_bitmask(special).into()
    }
}

#[inline]
pub(crate) fn is_utf8(bytes: &[u8]) -> bool {
    // SAFETY: the target has these vectors.
    unsafe { simdutf8::basic::imp::wasm32::simd128::validate_utf8(bytes) }.is_ok()
}
