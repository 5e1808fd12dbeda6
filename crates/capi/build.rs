//! Names the ABI of the shared library where the platform has such a name, and the library it needs.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |variable, test: fn(&str) -> bool| env::var(variable).is_ok_and(|it| test(&it));
    if is("CARGO_CFG_TARGET_OS", |os| os == "linux" || os.ends_with("bsd")) {
        let major = env!("CARGO_PKG_VERSION_MAJOR");
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libstatuscodes.so.{major}");
        // For 32-bit ARM the compiler clears memory by `memset`, elsewhere by instructions.
        if is("CARGO_CFG_TARGET_ARCH", |arch| arch == "arm") {
            println!("cargo::rustc-cdylib-link-arg=-lc");
        }
    }
}
