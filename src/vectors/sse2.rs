//! Blocks as the vectors that every x86-64 processor has, and every i686 that Rust supports.

#[cfg(target_arch = "x86")]
use core::arch::x86 as arch;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64 as arch;
use core::mem::transmute;

use self::arch::{
    __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_cmplt_epi8, _mm_movemask_epi8, _mm_or_si128,
    _mm_set1_epi8,
};

use super::SIZE;

pub(super) type Mask = u32;
pub(super) const BITS: u32 = 1;

#[derive(Clone, Copy)]
pub(crate) struct Block(__m128i);

impl Block {
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; SIZE]) -> Self {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        Self(unsafe { transmute::<[u8; SIZE], __m128i>(*bytes) })
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> [u8; SIZE] {
        // SAFETY: as above.
        unsafe { transmute(self.0) }
    }

    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        // SAFETY: the target has SSE2.
        Self(unsafe { _mm_or_si128(self.0, other.0) })
    }

    #[inline(always)]
    pub(crate) fn is_ascii(self) -> bool {
        // SAFETY: as above.
        unsafe { _mm_movemask_epi8(self.0) == 0 }
    }

    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(self) -> Mask {
        // SAFETY: as above.
        unsafe { specials::<WRITTEN>(self.0) }
    }
}

#[inline]
#[target_feature(enable = "sse2")]
fn specials<const WRITTEN: bool>(block: __m128i) -> Mask {
    // Signed, so that what is beyond ASCII is below the control characters.
    let control = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
    let quote = _mm_cmpeq_epi8(block, _mm_set1_epi8(b'"' as i8));
    let backslash = _mm_cmpeq_epi8(block, _mm_set1_epi8(b'\\' as i8));
    let special = if WRITTEN {
        let less = _mm_cmpeq_epi8(block, _mm_set1_epi8(b'<' as i8));
        let greater = _mm_cmpeq_epi8(block, _mm_set1_epi8(b'>' as i8));
        let delete = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7f));
        _mm_or_si128(control, _mm_or_si128(delete, _mm_or_si128(less, greater)))
    } else {
        _mm_and_si128(control, _mm_cmpgt_epi8(block, _mm_set1_epi8(-1)))
    };
    let special = _mm_or_si128(special, _mm_or_si128(quote, backslash));
    _mm_movemask_epi8(special) as u32
}

#[inline]
pub(crate) fn is_utf8(bytes: &[u8]) -> bool {
    if avx2::get() {
        // SAFETY: the processor has AVX2.
        return unsafe { simdutf8::basic::imp::x86::avx2::validate_utf8(bytes) }.is_ok();
    }
    core::str::from_utf8(bytes).is_ok()
}

// Every processor since 2013 has AVX2. The check runs once.
cpufeatures::new!(avx2, "avx2");
