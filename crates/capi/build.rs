//! Names the ABI of the shared library where the platform has such a name, and what it is linked with.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |variable, test: fn(&str) -> bool| env::var(variable).is_ok_and(|it| test(&it));
    let link = |argument: &str| println!("cargo::rustc-cdylib-link-arg={argument}");
    let (version, major) = (env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_VERSION_MAJOR"));
    if is("CARGO_CFG_TARGET_OS", |os| os == "linux" || os.ends_with("bsd")) {
        link(&format!("-Wl,-soname,libstatuscodes.so.{major}"));
        // For 32-bit ARM the compiler clears memory by `memset`, elsewhere by instructions.
        if is("CARGO_CFG_TARGET_ARCH", |arch| arch == "arm") {
            link("-lc");
        }
    }
    if is("CARGO_CFG_TARGET_VENDOR", |vendor| vendor == "apple") {
        // Else the name is the path of cargo's folder, and a program looks for the library there.
        link(&format!("-Wl,-install_name,@rpath/libstatuscodes.{major}.dylib"));
        link(&format!("-Wl,-compatibility_version,{major}.0.0"));
        link(&format!("-Wl,-current_version,{version}"));
        // Apple's linker refuses a library without it. rustc leaves it to the standard library.
        link("-lSystem");
    }
    if is("CARGO_CFG_TARGET_ENV", |environment| environment == "msvc") {
        // There is nothing to start. The C run-time's entry would make the library need
        // `vcruntime140.dll`, which Windows does not bring.
        link("/NOENTRY");
    }
}
