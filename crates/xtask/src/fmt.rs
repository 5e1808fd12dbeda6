//! Formats everything.

use anyhow::Result;

use crate::packages::{node, python, rust};
use crate::root;
use crate::steps::step;

/// The mend that a failed check names.
pub const MEND: &str = "`cargo xtask fmt` formats it";

/// Formats Rust, Python and JavaScript. Installs the formatters where they are missing.
pub fn run() -> Result<()> {
    step("Rust: format", || rust::format(&[]))?;
    step("Python: format", python)?;
    step("Node: format", node)
}

fn python() -> Result<()> {
    if !python::interpreter().exists() {
        python::prepare()?;
    }
    python::ruff(&["format"])
}

fn node() -> Result<()> {
    if !root().join("bindings/node/node_modules").exists() {
        node::prepare()?;
    }
    node::lint(&["--write"])
}
