//! Looking for the bytes that end a run of plain ones in a string, sixteen at a time where the processor's vectors are
//! always there, else eight at a time.

/// How many bytes from the beginning of `text` are plain in JSON text: neither a quote, a backslash, nor a control
/// character.
#[inline]
pub(crate) fn quoted_len(text: &[u8]) -> usize {
    len::<false>(text)
}

/// How many bytes from the beginning of `text` are written as they are, whatever the flags: those of `quoted_len` that
/// are ASCII and are not `<`, `>` or DEL.
#[inline]
pub(crate) fn plain_len(text: &[u8]) -> usize {
    len::<true>(text)
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
    let mut len = 0;
    let (blocks, rest) = text.as_chunks::<{ block::SIZE }>();
    for block in blocks {
        match block::first_special::<WRITTEN>(block) {
            block::SIZE.. => len += block::SIZE,
            plain => return len + plain,
        }
    }
    // The end once more with what is before it, which is known to be plain.
    if let Some(last) = text.last_chunk::<{ block::SIZE }>() {
        let known = block::SIZE - rest.len();
        return text.len() - block::SIZE + block::first_special::<WRITTEN>(last).max(known).min(block::SIZE);
    }
    len + rest.iter().take_while(|&&byte| is_plain::<WRITTEN>(byte)).count()
}

#[cfg(target_arch = "x86_64")]
use vectors as block;
#[cfg(not(target_arch = "x86_64"))]
use words as block;

/// With the vectors that every x86-64 processor has.
#[cfg(target_arch = "x86_64")]
mod vectors {
    use std::arch::x86_64::{
        __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_cmplt_epi8, _mm_movemask_epi8,
        _mm_or_si128, _mm_set1_epi8,
    };

    pub(super) const SIZE: usize = 16;

    /// How many bytes are plain before the first that is not, or at least `SIZE`.
    #[inline(always)]
    pub(super) fn first_special<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> usize {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { specials::<WRITTEN>(bytes) }.trailing_zeros() as usize
    }

    /// A bit for every byte that is not plain.
    #[inline]
    #[target_feature(enable = "sse2")]
    fn specials<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> u32 {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        let block = unsafe { std::mem::transmute::<[u8; SIZE], __m128i>(*bytes) };
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
}

/// With words, for every processor.
#[cfg(any(test, not(target_arch = "x86_64")))]
mod words {
    pub(super) const SIZE: usize = 8;

    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;

    /// The high bit of each byte that is this one; above the first such byte others may be set too.
    #[inline(always)]
    fn equal(word: u64, byte: u8) -> u64 {
        let difference = word ^ (ONES * u64::from(byte));
        difference.wrapping_sub(ONES) & !difference & HIGH
    }

    /// How many bytes are plain before the first that is not, or at least `SIZE`.
    #[inline(always)]
    pub(super) fn first_special<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> usize {
        let word = u64::from_le_bytes(*bytes);
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        let mut special = control | equal(word, b'"') | equal(word, b'\\');
        if WRITTEN {
            special |= equal(word, b'<') | equal(word, b'>') | equal(word, 0x7f) | word & HIGH;
        }
        special.trailing_zeros() as usize / 8
    }
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

    /// The way for other processors, whatever this one is.
    #[test]
    fn words_see_what_single_bytes_do() {
        for place in 0..words::SIZE {
            for byte in 0..=u8::MAX {
                for other in [b'a', b'"', 0x80, 0, 0x7f, b'='] {
                    let mut block = [b'a'; words::SIZE];
                    block[place] = byte;
                    block[words::SIZE - 1] = other;
                    let at_most = |len: usize| len.min(words::SIZE);
                    assert_eq!(at_most(words::first_special::<false>(&block)), slow::<false>(&block));
                    assert_eq!(at_most(words::first_special::<true>(&block)), slow::<true>(&block));
                }
            }
        }
    }
}
