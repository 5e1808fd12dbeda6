//! Names the ABI of the shared library where the platform has such a name.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let has_soname = |os: String| os == "linux" || os.ends_with("bsd");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(has_soname) {
        let major = env!("CARGO_PKG_VERSION_MAJOR");
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libstatuscodes.so.{major}");
    }
}
