//! Time and sequence numbers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The time now in seconds since 1970-01-01 00:00:00 UTC, the form of the wrappers' `time`.
#[unsafe(no_mangle)]
pub extern "C" fn tera_now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |elapsed| elapsed.as_secs_f64())
}

/// The next sequence number of this process for `tera_module_message_header.seq`: 1, 2, 3 and so on. It may be
/// called from any thread and never returns the same number twice before all 4294967295 are used; 0, which means
/// that the sender does not count, is left out.
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
