//! The system functions that the library calls: the time, and for C its memory.
//!
//! The C library (feature `capi`) does not contain Rust's standard library, so its allocator and panic handler are
//! here. A Rust program that uses the crate has its own.

#[cfg(feature = "capi")]
pub(crate) mod allocator;
mod clock;
#[cfg(feature = "capi")]
mod memory;
#[cfg(all(feature = "capi", panic = "abort"))] // tests unwind, and have the standard library
mod panic;

/// The C library of musl, which the package `libc` links for the standard library only.
#[cfg(all(target_env = "musl", not(target_feature = "crt-static")))]
#[link(name = "c")]
unsafe extern "C" {}

pub(crate) use self::clock::now;
