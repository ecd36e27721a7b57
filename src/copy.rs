//! Copying of few bytes.

use std::ptr;

/// Copies bytes; most are so few that to call a function for it takes longer than to do it.
///
/// # Safety
///
/// `to` is writable for as many bytes, and no part of them.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_is_copied() {
        let from: Vec<u8> = (1..=80).collect();
        for len in 0..=from.len() {
            let mut to = [0; 81];
            // SAFETY: there is room for all.
            unsafe { copy(&from[..len], to.as_mut_ptr()) };
            assert_eq!(to[..len], from[..len]);
            assert!(to[len..].iter().all(|&byte| byte == 0));
        }
    }
}
