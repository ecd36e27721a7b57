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

/// How long a string is that `text` begins in: up to its quote, or to a byte that may not be there, or to the end; and
/// whether there are escapes in it.
pub(crate) fn string_len(text: &[u8]) -> (usize, bool) {
    let (mut at, mut escaped) = (0, false);
    'blocks: while let Some(block) = text.get(at..).and_then(|rest| rest.first_chunk::<{ block::SIZE }>()) {
        let mut specials = block::specials::<false>(block);
        while specials != 0 {
            let place = specials.trailing_zeros() as usize;
            if block.get(place) != Some(&b'\\') {
                return (at + place, escaped);
            }
            escaped = true;
            if place == block::SIZE - 1 {
                at += block::SIZE + 1;
                continue 'blocks;
            }
            specials &= !(0b11 << place); // whatever is escaped, it does not end the string
        }
        at += block::SIZE;
    }
    loop {
        at += text.get(at..).unwrap_or_default().iter().take_while(|&&byte| is_plain::<false>(byte)).count();
        if text.get(at) != Some(&b'\\') {
            return (at.min(text.len()), escaped);
        }
        (at, escaped) = (at + 2, true);
    }
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
    let mut rest = text;
    while let Some((block, behind)) = rest.split_first_chunk::<{ block::SIZE }>() {
        let specials = block::specials::<WRITTEN>(block);
        if specials != 0 {
            return text.len() - rest.len() + specials.trailing_zeros() as usize;
        }
        rest = behind;
    }
    // The end once more with what is before it, which is known to be plain.
    if let Some(last) = text.last_chunk::<{ block::SIZE }>() {
        let plain = block::specials::<WRITTEN>(last).trailing_zeros() as usize;
        return text.len() - block::SIZE + plain.min(block::SIZE);
    }
    rest.iter().take_while(|&&byte| is_plain::<WRITTEN>(byte)).count()
}

#[cfg(target_arch = "x86_64")]
use vectors as block;
#[cfg(not(target_arch = "x86_64"))]
use words as block;

/// With the vectors that every x86-64 processor has.
#[cfg(target_arch = "x86_64")]
mod vectors {
    use core::arch::x86_64::{
        __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_cmplt_epi8, _mm_movemask_epi8,
        _mm_or_si128, _mm_set1_epi8,
    };

    pub(super) const SIZE: usize = 16;

    /// A bit for every byte that is not plain, the lowest for the first.
    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> u32 {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { with_sse2::<WRITTEN>(bytes) }
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn with_sse2<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> u32 {
        // SAFETY: both are sixteen bytes, of which all patterns are values.
        let block = unsafe { core::mem::transmute::<[u8; SIZE], __m128i>(*bytes) };
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

    /// The high bit of each byte that is zero.
    #[inline(always)]
    fn zeros(word: u64) -> u64 {
        !(((word & !HIGH) + !HIGH) | word) & HIGH
    }

    #[inline(always)]
    fn equal(word: u64, byte: u8) -> u64 {
        zeros(word ^ (ONES * u64::from(byte)))
    }

    /// A bit for every byte that is not plain, the lowest for the first.
    #[inline(always)]
    pub(super) fn specials<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> u32 {
        let word = u64::from_le_bytes(*bytes);
        let control = zeros(word & (ONES * 0xe0));
        let mut special = control | equal(word, b'"') | equal(word, b'\\');
        if WRITTEN {
            special |= equal(word, b'<') | equal(word, b'>') | equal(word, 0x7f) | word & HIGH;
        }
        // Moves the high bit of byte i to bit 56 + i.
        ((special >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32
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

    #[test]
    fn strings_end_at_their_quote() {
        let slow = |text: &[u8]| {
            let (mut at, mut escaped) = (0, false);
            loop {
                match text.get(at) {
                    Some(b'\\') => (at, escaped) = (at + 2, true),
                    Some(b'"' | 0..0x20) | None => return (at.min(text.len()), escaped),
                    Some(_) => at += 1,
                }
            }
        };
        // All texts of these, in front of others of some lengths.
        let bytes = [b'a', b'"', b'\\', 0x1f, 0xc3];
        for code in 0..bytes.len().pow(4) {
            let part: Vec<u8> = (0..4).map(|i| bytes[code / bytes.len().pow(i) % bytes.len()]).collect();
            for before in [0, 1, 5, 11, 12, 13, 14, 15, 16, 30] {
                for after in [0, 1, 14, 17] {
                    let text = [&vec![b'a'; before][..], &part, &vec![b'b'; after]].concat();
                    assert_eq!(string_len(&text), slow(&text), "{text:?}");
                }
            }
        }
    }

    /// The way for other processors, whatever this one is.
    #[test]
    fn words_see_what_single_bytes_do() {
        fn slow<const WRITTEN: bool>(block: &[u8]) -> u32 {
            (0..).zip(block).map(|(i, &byte)| u32::from(!is_plain::<WRITTEN>(byte)) << i).sum()
        }
        for place in 0..words::SIZE {
            for byte in 0..=u8::MAX {
                for other in [b'a', b'"', 0x80, 0, 0x7f, b'='] {
                    let mut block = [b'a'; words::SIZE];
                    block[place] = byte;
                    block[words::SIZE - 1] = other;
                    assert_eq!(words::specials::<false>(&block), slow::<false>(&block));
                    assert_eq!(words::specials::<true>(&block), slow::<true>(&block));
                }
            }
        }
    }
}
