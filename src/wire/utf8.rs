//! UTF-8 checks. proto3 requires valid UTF-8 in every `string` that is read or written.

use crate::fault::{Error, Result};
use crate::vectors::{self, Block};

#[inline]
pub(crate) fn is_valid(bytes: &[u8]) -> bool {
    is_ascii(bytes) || is_valid_beyond_ascii(bytes)
}

/// Returns a caller's string, if it is valid UTF-8.
pub(crate) fn checked(bytes: &[u8]) -> Result<&[u8]> {
    if is_valid(bytes) { Ok(bytes) } else { Err(Error::InvalidUtf8) }
}

/// Copies a string, and returns whether it is valid.
///
/// # Safety
///
/// `to` is writable for as many bytes, and does not overlap them.
#[inline(always)]
pub(crate) unsafe fn copy(text: &[u8], to: *mut u8) -> bool {
    // SAFETY: by this function's contract.
    unsafe { copy_ascii(text, to) || is_valid_beyond_ascii(text) }
}

/// Copies bytes, and returns whether all are ASCII.
///
/// # Safety
///
/// `to` is writable for as many bytes, and does not overlap them.
#[inline(always)]
pub(crate) unsafe fn copy_ascii(bytes: &[u8], to: *mut u8) -> bool {
    // SAFETY: by this function's contract.
    unsafe { look(bytes, |at, piece| piece.write(to.add(at))) }
}

/// Nearly all strings of the platform are ASCII, and most are short. So all bytes are combined without a branch, in the
/// largest blocks that fit. The last block may overlap the one before it.
#[inline(always)]
fn is_ascii(bytes: &[u8]) -> bool {
    if bytes.len() > SHORT { is_ascii_and_long(bytes) } else { look(bytes, |_, _| {}) }
}

/// Not inlined, because its loop would take registers from the callers.
#[inline(never)]
fn is_ascii_and_long(bytes: &[u8]) -> bool {
    look(bytes, |_, _| {})
}

/// The number of bytes that are checked without a loop.
const SHORT: usize = 64;

/// The bit of every byte that ASCII does not use.
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);

/// Passes every block of the bytes with its offset to `see`, and returns whether all are ASCII.
#[inline(always)]
fn look(bytes: &[u8], mut see: impl FnMut(usize, Piece)) -> bool {
    let len = bytes.len();
    if len > SHORT {
        let mut all = bytes.last_chunk::<32>().and_then(|last| ends(len - 32, last, &mut see));
        for (i, chunk) in bytes.as_chunks::<32>().0.iter().enumerate() {
            all = all.zip(ends(32 * i, chunk, &mut see)).map(|(all, chunk)| all.or(chunk));
        }
        return all.is_some_and(Block::is_ascii);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<32>(), bytes.last_chunk::<32>()) {
        return ends(0, first, &mut see)
            .zip(ends(len - 32, last, &mut see))
            .is_some_and(|(a, b)| a.or(b).is_ascii());
    }
    if let Some(all) = ends(0, bytes, &mut see) {
        return all.is_ascii();
    }
    let all = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            see(0, Piece::Eight(*first));
            see(len - 8, Piece::Eight(*last));
            u64::from_ne_bytes(*first) | u64::from_ne_bytes(*last)
        }
        _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(first), Some(last)) => {
                see(0, Piece::Four(*first));
                see(len - 4, Piece::Four(*last));
                (u32::from_ne_bytes(*first) | u32::from_ne_bytes(*last)).into()
            }
            _ => {
                let mut all = 0;
                for (i, &byte) in bytes.iter().enumerate() {
                    see(i, Piece::One(byte));
                    all |= u64::from(byte);
                }
                all
            }
        },
    };
    all & HIGH == 0
}

/// The first and the last sixteen bytes, if there are that many.
#[inline(always)]
fn ends(at: usize, bytes: &[u8], mut see: impl FnMut(usize, Piece)) -> Option<Block> {
    let (first, last) = (bytes.first_chunk::<16>()?, bytes.last_chunk::<16>()?);
    let (first, last) = (Block::of(first), Block::of(last));
    see(at, Piece::Block(first));
    see(at + bytes.len() - 16, Piece::Block(last));
    Some(first.or(last))
}

/// A block of a string.
#[derive(Clone, Copy)]
enum Piece {
    Block(Block),
    Eight([u8; 8]),
    Four([u8; 4]),
    One(u8),
}

impl Piece {
    /// # Safety
    ///
    /// `to` is writable for so many bytes.
    #[inline(always)]
    unsafe fn write(self, to: *mut u8) {
        // SAFETY: by this function's contract.
        unsafe {
            match self {
                Self::Block(block) => to.cast::<[u8; 16]>().write(block.bytes()),
                Self::Eight(bytes) => to.cast::<[u8; 8]>().write(bytes),
                Self::Four(bytes) => to.cast::<[u8; 4]>().write(bytes),
                Self::One(byte) => to.write(byte),
            }
        }
    }
}

#[cold]
fn is_valid_beyond_ascii(bytes: &[u8]) -> bool {
    vectors::is_utf8(bytes)
}

/// Returns a caller's string for functions that need valid UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<&str> {
    // SAFETY: it is UTF-8 if it is valid.
    checked(bytes).map(|bytes| unsafe { str::from_utf8_unchecked(bytes) })
}

/// Returns the number of valid bytes before the first invalid one.
#[cold]
pub(crate) fn valid_up_to(bytes: &[u8]) -> usize {
    core::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len)
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
    fn every_length_is_copied() {
        let from = [b'a'; 100];
        for len in 0..=from.len() {
            let mut to = [0; 101];
            // SAFETY: there is room for all.
            assert!(unsafe { copy(&from[..len], to.as_mut_ptr()) });
            assert_eq!(to[..len], from[..len]);
            assert!(to[len..].iter().all(|&byte| byte == 0));
        }
    }

    #[test]
    fn what_is_beyond_ascii_may_be_valid() {
        let text = "é€😀".repeat(20);
        assert!(!is_ascii(text.as_bytes()) && is_valid(text.as_bytes()));
        assert!(!is_valid(&text.as_bytes()[..text.len() - 1]));
    }
}
