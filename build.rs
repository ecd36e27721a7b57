//! Gives the shared library its SONAME, which carries the major version of the ABI. Everything that is
//! generated is committed, so nothing else happens at build time.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let soname = format!("libopentera_messages.so.{}", env!("CARGO_PKG_VERSION_MAJOR"));
    if std::env::var("CARGO_CFG_TARGET_OS")
        .is_ok_and(|os| matches!(os.as_str(), "linux" | "android" | "freebsd"))
    {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,{soname}");
    }
}
