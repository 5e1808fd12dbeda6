//! Tests the crate, and the whole workspace as Rust code.

use anyhow::Result;
use xshell::cmd;

use crate::steps::{shell, silently};

pub fn format() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo fmt --all --check"))?;
    silently(cmd!(shell, "cargo fmt --manifest-path crates/capi/fuzz/Cargo.toml --check"))
}

pub fn clippy() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo clippy --workspace --all-targets --locked -- -D warnings"))
}

pub fn tests() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo test --locked"))
}

pub fn documentation() -> Result<()> {
    let shell = shell()?;
    let doc = cmd!(shell, "cargo doc --locked --no-deps --package statuscodes");
    silently(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

pub fn package() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo package --locked --allow-dirty --package statuscodes"))
}
