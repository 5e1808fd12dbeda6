//! The Rust code, and programs that use core.

use std::env::consts::EXE_SUFFIX;

use anyhow::Result;
use xshell::cmd;

use super::Program;
use crate::root;
use crate::steps::{shell, silently};

/// Builds one of core's examples.
pub fn example(name: &str) -> Result<Program> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo build --release --locked --package statuscodes --example {name}"))?;
    let program = root().join("target/release/examples").join(format!("{name}{EXE_SUFFIX}"));
    Ok(Program::new("Rust", program, &[]))
}

/// Runs rustfmt on the workspace and on the fuzz target, which is outside it.
pub fn format(options: &[&str]) -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo fmt --all {options...}"))?;
    silently(cmd!(shell, "cargo fmt --manifest-path crates/capi/fuzz/Cargo.toml {options...}"))
}
