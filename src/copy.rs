//! Copying short runs of bytes.

use core::{ptr, slice};

/// Copies bytes; most are so few that to call a function for it takes longer than to do it.
///
/// # Safety
///
/// `to` is writable for as many bytes, and does not overlap them.
#[inline(always)]
pub(crate) unsafe fn copy(bytes: &[u8], to: *mut u8) {
    /// The first and the last of them, which may overlap, or be all.
    #[inline(always)]
    unsafe fn ends<const N: usize>(first: &[u8; N], last: &[u8; N], to: *mut u8, len: usize) {
        // SAFETY: there are at least `N` bytes at either end.
        unsafe {
            to.cast::<[u8; N]>().write(*first);
            to.add(len - N).cast::<[u8; N]>().write(*last);
        }
    }
    let len = bytes.len();
    // SAFETY: by this function's contract.
    unsafe {
        if len > 64 {
            ptr::copy_nonoverlapping(bytes.as_ptr(), to, len);
        } else if let (Some(first), Some(last)) = (bytes.first_chunk::<32>(), bytes.last_chunk::<32>()) {
            ends(first, last, to, len);
        } else if let (Some(first), Some(last)) = (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
            ends(first, last, to, len);
        } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            ends(first, last, to, len);
        } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            ends(first, last, to, len);
        } else {
            for (i, byte) in bytes.iter().enumerate() {
                to.add(i).write(*byte);
            }
        }
    }
}

/// Copies bytes that were written just before, the last first: those are on their way to memory for longest, and what
/// is not there yet has to be waited for.
///
/// # Safety
///
/// `from` is readable and `to` writable for `len` bytes, and no part of the one is a part of the other.
#[inline(always)]
pub(crate) unsafe fn copy_last_first(from: *const u8, to: *mut u8, len: usize) {
    const NEARLY_ALL_THERE: usize = 2048; // and a function for many bytes is faster
    const PIECE: usize = 64;
    /// A piece at this place, of which both have all.
    #[inline(always)]
    unsafe fn piece(from: *const u8, to: *mut u8, at: usize) {
        // SAFETY: by this function's contract.
        unsafe { to.add(at).cast::<[u8; PIECE]>().write(from.add(at).cast::<[u8; PIECE]>().read()) };
    }
    let mut left = len;
    // SAFETY: by this function's contract; `left` is at most `len`.
    unsafe {
        if len > NEARLY_ALL_THERE {
            return ptr::copy_nonoverlapping(from, to, len);
        }
        while let Some(before) = left.checked_sub(2 * PIECE) {
            piece(from, to, before + PIECE);
            piece(from, to, before);
            left = before;
        }
        if let Some(before) = left.checked_sub(PIECE) {
            piece(from, to, before);
            left = before;
        }
        copy(slice::from_raw_parts(from, left), to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_is_copied() {
        let from: Vec<u8> = (1..=250).chain(1..=50).collect();
        for len in 0..=from.len() {
            let mut to = [0; 301];
            // SAFETY: there is room for all.
            unsafe { copy(&from[..len], to.as_mut_ptr()) };
            assert_eq!(to[..len], from[..len]);
            assert!(to[len..].iter().all(|&byte| byte == 0));
            let mut to = [0; 301];
            // SAFETY: as above.
            unsafe { copy_last_first(from.as_ptr(), to.as_mut_ptr(), len) };
            assert_eq!(to[..len], from[..len]);
            assert!(to[len..].iter().all(|&byte| byte == 0));
        }
    }
}
