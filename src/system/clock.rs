//! The time of day.

/// Seconds since 1970-01-01 00:00:00 UTC; 0 if the system has no clock.
#[cfg(all(unix, not(target_os = "emscripten")))]
pub(crate) fn now() -> f64 {
    #[cfg(all(target_os = "linux", target_env = "gnu", target_pointer_width = "32"))]
    if let Some(now) = beyond_2038() {
        return now;
    }
    let mut time = core::mem::MaybeUninit::<libc::timespec>::zeroed();
    // SAFETY: the pointer is to a `timespec`, of which all bytes zero is a value.
    let time = unsafe {
        libc::clock_gettime(libc::CLOCK_REALTIME, time.as_mut_ptr());
        time.assume_init()
    };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The same from the kernel, since Linux 5.1, because glibc's function has 32 bits for the seconds, up to the year
/// 2038.
#[cfg(all(target_os = "linux", target_env = "gnu", target_pointer_width = "32"))]
fn beyond_2038() -> Option<f64> {
    const CLOCK_GETTIME64: core::ffi::c_long = 403; // of every processor with 32 bits
    let mut time = [0i64; 2]; // seconds and nanoseconds
    // SAFETY: the kernel writes two numbers of 64 bits.
    let failed = unsafe { libc::syscall(CLOCK_GETTIME64, libc::CLOCK_REALTIME, &raw mut time) };
    let [seconds, nanoseconds] = time;
    (failed == 0).then_some(seconds as f64 + nanoseconds as f64 / 1e9)
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

    const UNIX_EPOCH: f64 = 11_644_473_600.0; // in seconds since 1601-01-01, the epoch of Windows

    let mut time = FileTime([0; 2]);
    // SAFETY: the pointer is to a struct of that layout.
    unsafe { GetSystemTimePreciseAsFileTime(&mut time) };
    let FileTime([low, high]) = time;
    (u64::from(high) << 32 | u64::from(low)) as f64 / 1e7 - UNIX_EPOCH // in units of 100 ns
}

/// Seconds since 1970-01-01 00:00:00 UTC. The `timespec` of the C library has 32 or 64 bits for the seconds, as Emscripten's
/// version has it.
#[cfg(target_os = "emscripten")]
pub(crate) fn now() -> f64 {
    unsafe extern "C" {
        /// Milliseconds since then.
        safe fn emscripten_date_now() -> f64;
    }

    emscripten_date_now() / 1e3
}

/// Seconds since 1970-01-01 00:00:00 UTC, from the host of the module.
#[cfg(all(target_family = "wasm", not(unix)))]
pub(crate) fn now() -> f64 {
    #[link(wasm_import_module = "opentera")]
    unsafe extern "C" {
        /// Seconds since 1970-01-01 00:00:00 UTC.
        safe fn now() -> f64;
    }

    now()
}
