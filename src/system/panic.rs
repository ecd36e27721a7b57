//! The panic handler, which Rust requires of every program without its standard library. It is not in the released
//! library: a test checks that no panic can be reached there.

use core::panic::PanicInfo;

/// Aborts the process: a panic is a bug, and nothing catches it. Only unoptimised builds need it.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    #[cfg(any(unix, windows))]
    // SAFETY: it has no conditions.
    unsafe {
        libc::abort()
    }
    #[cfg(all(target_family = "wasm", not(unix)))]
    core::arch::wasm32::unreachable()
}

// Rust's `core` was compiled with tables for unwinding, which name this function. Nothing unwinds here, and without `lto`
// they stay. It is weak, because another library of Rust in the same program may have the true one.
#[cfg(not(any(windows, target_vendor = "apple", target_family = "wasm")))]
core::arch::global_asm!(
    ".weak rust_eh_personality",
    ".hidden rust_eh_personality",
    ".set rust_eh_personality, 0",
);

// Its tables name these functions of the unwinder on ARM, to link it. Nothing unwinds here, so nothing has to be linked.
#[cfg(all(target_arch = "arm", not(any(windows, target_vendor = "apple"))))]
core::arch::global_asm!(
    ".weak __aeabi_unwind_cpp_pr0",
    ".hidden __aeabi_unwind_cpp_pr0",
    ".set __aeabi_unwind_cpp_pr0, 0",
    ".weak __aeabi_unwind_cpp_pr1",
    ".hidden __aeabi_unwind_cpp_pr1",
    ".set __aeabi_unwind_cpp_pr1, 0",
);
