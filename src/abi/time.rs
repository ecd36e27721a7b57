//! Time and sequence numbers.

use core::sync::atomic::{AtomicU32, Ordering};

use crate::system;

/// Returns the time in seconds since 1970-01-01 00:00:00 UTC, as the wrappers have it in `time`.
#[unsafe(no_mangle)]
pub extern "C" fn tera_now() -> f64 {
    system::now()
}

/// Returns the next sequence number of this process for `tera_module_message_header.seq`: 1, 2, 3 and so on. It
/// skips 0, which means that the sender does not count, and repeats no number before all 4294967295 are used.
#[unsafe(no_mangle)]
pub extern "C" fn tera_seq_next() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(0);
    loop {
        let next = LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if next != 0 {
            return next;
        }
    }
}
