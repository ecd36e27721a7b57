//! UTF-8, which proto3 demands of every `string` on the way in and on the way out.

#[inline]
pub(crate) fn is_valid(bytes: &[u8]) -> bool {
    is_ascii(bytes) || is_valid_beyond_ascii(bytes)
}

/// Nearly all texts of the platform are ASCII, and most are short. So all bytes are put together without a branch
/// on any of them, eight and more at a time; the last eight may overlap with those before.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let together = match bytes.last_chunk::<8>() {
        Some(last) => {
            let (words, _) = bytes.as_chunks::<8>();
            words.iter().fold(u64::from_ne_bytes(*last), |all, word| all | u64::from_ne_bytes(*word))
        }
        None => bytes.iter().fold(0, |all, &byte| all | u64::from(byte)),
    };
    together & HIGH == 0
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

    #[test]
    fn what_is_beyond_ascii_may_be_valid() {
        let text = "é€😀".repeat(20);
        assert!(!is_ascii(text.as_bytes()) && is_valid(text.as_bytes()));
        assert!(!is_valid(&text.as_bytes()[..text.len() - 1]));
    }
}
