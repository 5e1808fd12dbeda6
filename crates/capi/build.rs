//! Names the ABI of the shared library where the platform has such a name.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux" || os.ends_with("bsd")) {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libstatuscodes.so.0");
    }
}
