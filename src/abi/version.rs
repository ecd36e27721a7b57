//! Versions.
//!
//! The library follows semantic versioning. Programs and libraries with the same ABI version (the number in the
//! SONAME) work together, whichever is older.

use core::ffi::{CStr, c_char};

/// Major version of this header.
pub const TERA_VERSION_MAJOR: u32 = 0;
/// Minor version of this header.
pub const TERA_VERSION_MINOR: u32 = 1;
/// Patch version of this header.
pub const TERA_VERSION_PATCH: u32 = 0;
/// The ABI version that this header describes.
pub const TERA_ABI_VERSION: u32 = 0;
/// Version of the OpenTera protocol: the `version` in the header of a wrapper.
pub const TERA_PROTOCOL_VERSION: u32 = 1;

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(text) => text,
    Err(_) => panic!("the package version holds a NUL"),
};

/// Returns the version of the library, for example `"0.1.0"`: static, NUL-terminated.
#[unsafe(no_mangle)]
pub extern "C" fn tera_version() -> *const c_char {
    VERSION.as_ptr()
}

/// Returns the ABI version of the library. A program that loads the library at run time compares it with
/// `TERA_ABI_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn tera_abi_version() -> u32 {
    TERA_ABI_VERSION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constants_are_the_package_version() {
        let constants = format!("{TERA_VERSION_MAJOR}.{TERA_VERSION_MINOR}.{TERA_VERSION_PATCH}");
        assert_eq!(constants, env!("CARGO_PKG_VERSION"));
        assert_eq!(TERA_ABI_VERSION.to_string(), env!("CARGO_PKG_VERSION_MAJOR"));
    }
}
