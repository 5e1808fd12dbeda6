//! Tests core and the C library on other processors, which qemu emulates.

mod c;
mod core;
mod debian;

pub use c::test as c;
pub use core::test as core;

use std::path::{Path, PathBuf};

use xshell::{Cmd, Shell, cmd};

use super::rust::DEBIANS;
use crate::packages::Program;
use crate::root;

/// A processor.
pub struct Target {
    /// Debian's name.
    name: &'static str,
    /// Rust's name.
    rust: &'static str,
    /// The prefix of the cross compiler and the name of its folder in `/usr`.
    gnu: &'static str,
    qemu: &'static str,
    /// The bytes of a pointer.
    pointer: usize,
    /// The libraries that the shared library needs, and its undefined symbols.
    libraries: &'static [&'static str],
    undefined: &'static [&'static str],
}

/// Big-endian.
pub const S390X: Target = Target {
    name: "s390x",
    rust: "s390x-unknown-linux-gnu",
    gnu: "s390x-linux-gnu",
    qemu: "qemu-s390x",
    pointer: 8,
    libraries: &[],
    undefined: &[],
};

/// With pointers of 32 bits. See `crates/capi/build.rs` for `memset`. The other two are marks in
/// tables for an unwinder, which code of Rust's own library brings along. Nothing calls them.
pub const ARMHF: Target = Target {
    name: "armhf",
    rust: "armv7-unknown-linux-gnueabihf",
    gnu: "arm-linux-gnueabihf",
    qemu: "qemu-arm",
    pointer: 4,
    libraries: &["libc.so.6"],
    undefined: &["__aeabi_unwind_cpp_pr0", "__aeabi_unwind_cpp_pr1", "memset"],
};

pub const ARM64: Target = Target {
    name: "arm64",
    rust: "aarch64-unknown-linux-gnu",
    gnu: "aarch64-linux-gnu",
    qemu: "qemu-aarch64",
    pointer: 8,
    libraries: &[],
    undefined: &[],
};

impl Target {
    /// Cargo, which compiles, links and runs programs for the processor.
    fn cargo<'a>(&self, shell: &'a Shell, command: &'a str) -> Cmd<'a> {
        let ([env, rustc, cargo], [rust, gnu]) = (DEBIANS, [self.rust, self.gnu]);
        let variables = format!("CARGO_TARGET_{}", rust.to_uppercase().replace('-', "_"));
        let sysroot = self.folder().join("sysroot/usr");
        let cargo = cmd!(shell, "{env} {rustc} {cargo} {command}");
        cargo
            .args(["--locked", "--target", rust, "--target-dir", BUILDS])
            // These win over all other flags that a user may have set.
            .env("CARGO_ENCODED_RUSTFLAGS", format!("--sysroot={}", sysroot.display()))
            .env(format!("{variables}_LINKER"), format!("{gnu}-gcc"))
            .env(format!("{variables}_RUNNER"), self.emulator().join(" "))
    }

    /// A program for the processor.
    fn program(&self, language: &'static str, program: &Path) -> Program {
        let [qemu, options @ ..] = self.emulator();
        let arguments = options.into_iter().chain([program.display().to_string()]).collect();
        Program { language, executable: qemu.into(), arguments }
    }

    /// The command that runs a program.
    fn emulator(&self) -> [String; 3] {
        [self.qemu.into(), "-L".into(), format!("/usr/{}", self.gnu)]
    }

    /// What cargo has built in release.
    fn built(&self) -> PathBuf {
        root().join(BUILDS).join(self.rust).join("release")
    }

    fn folder(&self) -> PathBuf {
        root().join("target/foreign").join(self.name)
    }
}

const BUILDS: &str = "target/foreign/cargo";
