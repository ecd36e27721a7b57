//! Sets the SONAME of the shared library, which contains the ABI version. All generated files are committed, so nothing
//! else happens at build time.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let soname = format!("libopentera_messages.so.{}", env!("CARGO_PKG_VERSION_MAJOR"));
    let has_sonames = env::var("CARGO_CFG_TARGET_OS")
        .is_ok_and(|os| matches!(os.as_str(), "linux" | "android" | "freebsd"));
    if has_sonames && env::var_os("CARGO_FEATURE_CAPI").is_some() {
        println!("cargo:rustc-link-arg=-Wl,-soname,{soname}");
    }
}
