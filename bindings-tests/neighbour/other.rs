//! Another static library of Rust, with its standard library: it allocates, panics, and catches the panic.

use std::collections::HashMap;
use std::panic::catch_unwind;

/// The number of entries in a table that is filled up to `n`, which panics at 7; `u32::MAX` if it did.
#[unsafe(no_mangle)]
pub extern "C" fn other_entries(n: u32) -> u32 {
    let fill = move || {
        let table: HashMap<u32, String> = (0..n).map(|i| (i, i.to_string())).collect();
        assert!(n != 7, "seven");
        table.len() as u32
    };
    catch_unwind(fill).unwrap_or(u32::MAX)
}
