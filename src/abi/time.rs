//! Time and sequence numbers.

use core::sync::atomic::{AtomicU32, Ordering};

use crate::system;

/// Returns the current time in seconds since 1970-01-01 00:00:00 UTC, as in the `time` of wrappers.
#[unsafe(no_mangle)]
pub extern "C" fn tera_now() -> f64 {
    system::now()
}

/// Returns the next sequence number of this process for `tera_module_message_header.seq`: 1, 2, 3 and so on. It skips
/// 0, which stands for a sender that does not number its messages. No number repeats before all 4294967295 have been
/// used.
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
