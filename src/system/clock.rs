//! The time of day.

/// Seconds since 1970-01-01 00:00:00 UTC; 0 if the system does not know it.
#[cfg(unix)]
pub(crate) fn now() -> f64 {
    let mut time = core::mem::MaybeUninit::<libc::timespec>::zeroed();
    // SAFETY: the pointer is to a `timespec`, of which all bytes zero is a value.
    let time = unsafe {
        libc::clock_gettime(libc::CLOCK_REALTIME, time.as_mut_ptr());
        time.assume_init()
    };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Seconds since 1970-01-01 00:00:00 UTC.
#[cfg(windows)]
pub(crate) fn now() -> f64 {
    /// `FILETIME`: a number of 64 bits in two halves, the lower first.
    #[repr(C)]
    struct FileTime([u32; 2]);

    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetSystemTimePreciseAsFileTime(time: *mut FileTime);
    }

    const UNIX_EPOCH: f64 = 11_644_473_600.0; // in seconds since 1601-01-01, where Windows begins to count

    let mut time = FileTime([0; 2]);
    // SAFETY: the pointer is to a struct of that layout.
    unsafe { GetSystemTimePreciseAsFileTime(&mut time) };
    let FileTime([low, high]) = time;
    (u64::from(high) << 32 | u64::from(low)) as f64 / 1e7 - UNIX_EPOCH // in units of 100 ns
}

/// Seconds since 1970-01-01 00:00:00 UTC, which the host of the module tells.
#[cfg(all(target_family = "wasm", not(unix)))]
pub(crate) fn now() -> f64 {
    #[link(wasm_import_module = "opentera")]
    unsafe extern "C" {
        /// Seconds since 1970-01-01 00:00:00 UTC.
        safe fn now() -> f64;
    }

    now()
}
