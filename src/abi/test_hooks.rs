//! For the tests only, and only with the feature `test-hooks`: not in the header.

use super::{tera_arena, tera_status};
use crate::boundary;

/// Panics inside the library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_test_panic(arena: *mut tera_arena) -> tera_status {
    // SAFETY: as for every function: NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |_| panic!("asked to"))
}
