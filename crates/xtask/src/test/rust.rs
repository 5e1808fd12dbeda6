//! Tests the crate, and the whole workspace as Rust code.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::packages::rust;
use crate::steps::{Skipped, shell, silently};
use crate::{fmt, root, tools};

pub use crate::packages::rust::package;

/// The oldest Rust that builds core and the C library.
const OLDEST: (u32, u32) = (1, 85);

/// Its cargo, from rustup or Debian.
const CARGOS: [&[&str]; 2] = [&["rustup", "run", "1.85", "cargo"], &DEBIANS];

/// Debian's cargo, which would use a `rustc` of rustup that is first on the path.
pub const DEBIANS: [&str; 3] = ["env", "RUSTC=/usr/bin/rustc", "/usr/bin/cargo"];

/// Debian 12's packages of it. Its security updates have a later version.
const PACKAGES: [&str; 3] = ["cargo-web=1.85*", "rustc-web=1.85*", "libstd-rust-web-dev=1.85*"];

pub fn format() -> Result<()> {
    rust::format(&["--check"]).context(fmt::MEND)
}

pub fn clippy() -> Result<()> {
    let shell = shell()?;
    let clippy = |packages: &[&str]| {
        silently(cmd!(shell, "cargo clippy {packages...} --all-targets --locked -- -D warnings"))
    };
    clippy(&["--workspace"])?;
    // The crate `http` needs std, with which the C library does not build.
    clippy(&["--package=statuscodes", "--all-features"])
}

pub fn tests() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo test --all-features --locked"))
}

pub fn documentation() -> Result<()> {
    let shell = shell()?;
    let doc = cmd!(shell, "cargo doc --all-features --locked --no-deps --package statuscodes");
    silently(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

/// Builds core and the C library with the oldest Rust.
pub fn oldest() -> Result<()> {
    let cargo = oldest_cargo().and_then(<[_]>::split_first);
    let (cargo, arguments) =
        cargo.context(Skipped("no Rust 1.85: `rustup toolchain install 1.85` adds it"))?;
    let shell = shell()?;
    let build = cmd!(shell, "{cargo} {arguments...} build --locked --target-dir target/rust-1.85");
    silently(build.args(["--package=statuscodes", "--package=statuscodes-capi"]))
}

/// Builds core and the C library without a registry, as with an empty cargo home.
pub fn offline() -> Result<()> {
    let shell = shell()?;
    shell.remove_path("target/offline")?;
    for profile in ["dev", "release"] {
        let build = cmd!(
            shell,
            "cargo build --offline --locked --profile {profile} --target-dir target/offline
                --manifest-path crates/capi/offline/Cargo.toml
                --package statuscodes --package statuscodes-capi"
        );
        silently(build.env("CARGO_HOME", root().join("target/offline/home")))?;
    }
    Ok(())
}

/// The cargo of the oldest Rust.
pub fn oldest_cargo() -> Option<&'static [&'static str]> {
    first_oldest(&CARGOS)
}

/// Debian's cargo, when it is of the oldest Rust.
pub fn debian_cargo() -> Option<&'static [&'static str]> {
    first_oldest(&[&DEBIANS])
}

/// The first cargo of the oldest Rust. Installs Debian's where that is allowed.
fn first_oldest(cargos: &[&'static [&'static str]]) -> Option<&'static [&'static str]> {
    let find = || cargos.iter().copied().find(|cargo| is_oldest(cargo));
    find().or_else(|| {
        tools::install(&PACKAGES);
        find()
    })
}

fn is_oldest(cargo: &[&str]) -> bool {
    let version = tools::answer(&[cargo, &["--version"]].concat());
    version.is_some_and(|it| tools::version(&it, "cargo ") == OLDEST)
}
