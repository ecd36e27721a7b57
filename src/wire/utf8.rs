//! UTF-8, which proto3 demands of every `string` on the way in and on the way out.

#[inline]
pub(crate) fn is_valid(bytes: &[u8]) -> bool {
    is_ascii(bytes) || is_valid_beyond_ascii(bytes)
}

/// Nearly all texts of the platform are ASCII, and most are short. So all bytes are put together without a branch on
/// any of them, in the largest pieces that fit; the last one may overlap with what is before it.
#[inline(always)]
fn is_ascii(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        let (blocks, _) = bytes.as_chunks::<16>();
        return block::are_ascii(blocks, last);
    }
    let all = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_ne_bytes(*first) | u64::from_ne_bytes(*last),
        _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(first), Some(last)) => (u32::from_ne_bytes(*first) | u32::from_ne_bytes(*last)).into(),
            _ => bytes.iter().fold(0, |all, &byte| all | u64::from(byte)),
        },
    };
    all & words::HIGH == 0
}

#[cfg(target_arch = "x86_64")]
use vectors as block;
#[cfg(not(target_arch = "x86_64"))]
use words as block;

/// With the vectors that every x86-64 processor has.
#[cfg(target_arch = "x86_64")]
mod vectors {
    use std::arch::x86_64::{__m128i, _mm_movemask_epi8, _mm_or_si128};

    #[inline(always)]
    pub(super) fn are_ascii(blocks: &[[u8; 16]], last: &[u8; 16]) -> bool {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { high_bits(blocks, last) == 0 }
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn high_bits(blocks: &[[u8; 16]], last: &[u8; 16]) -> i32 {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        let vector = |block: &[u8; 16]| unsafe { std::mem::transmute::<[u8; 16], __m128i>(*block) };
        let mut all = vector(last);
        for block in blocks {
            all = _mm_or_si128(all, vector(block));
        }
        _mm_movemask_epi8(all)
    }
}

/// With words, for every processor.
mod words {
    /// The bit of every byte that ASCII does not use.
    pub(super) const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);

    #[cfg(any(test, not(target_arch = "x86_64")))]
    #[inline(always)]
    pub(super) fn are_ascii(blocks: &[[u8; 16]], last: &[u8; 16]) -> bool {
        let all =
            blocks.iter().fold(u128::from_ne_bytes(*last), |all, block| all | u128::from_ne_bytes(*block));
        (all | all >> 64) as u64 & HIGH == 0
    }
}

#[cold]
fn is_valid_beyond_ascii(bytes: &[u8]) -> bool {
    simdutf8::basic::from_utf8(bytes).is_ok()
}

/// How many bytes are valid before the first that is not.
#[cold]
pub(crate) fn valid_up_to(bytes: &[u8]) -> usize {
    std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_beyond_ascii_is_seen_at_every_place() {
        for len in 0..100 {
            let mut bytes = vec![b'a'; len];
            assert!(is_ascii(&bytes) && is_valid(&bytes));
            for place in 0..len {
                bytes[place] = 0xff;
                assert!(!is_ascii(&bytes) && !is_valid(&bytes), "{place} of {len}");
                assert_eq!(valid_up_to(&bytes), place);
                bytes[place] = b'a';
            }
        }
    }

    /// The way for other processors, whatever this one is.
    #[test]
    fn words_see_what_vectors_do() {
        for place in 0..48 {
            let mut blocks = [[b'a'; 16]; 3];
            let last = [b'a'; 16];
            assert!(words::are_ascii(&blocks, &last));
            blocks[place / 16][place % 16] = 0x80;
            assert!(!words::are_ascii(&blocks, &last) && !words::are_ascii(&[], &blocks[place / 16]));
        }
    }

    #[test]
    fn what_is_beyond_ascii_may_be_valid() {
        let text = "é€😀".repeat(20);
        assert!(!is_ascii(text.as_bytes()) && is_valid(text.as_bytes()));
        assert!(!is_valid(&text.as_bytes()[..text.len() - 1]));
    }
}
