//! The Node package, and the examples that depend on it.

use anyhow::Result;
use xshell::cmd;

use super::Program;
use crate::root;
use crate::steps::{run, shell};

/// Installs the package's tools.
pub fn prepare() -> Result<()> {
    let shell = shell()?;
    shell.change_dir("bindings/node");
    run(cmd!(shell, "npm ci"))
}

/// Builds the package and makes it known to the examples.
pub fn build() -> Result<()> {
    let shell = shell()?;
    shell.change_dir("bindings/node");
    run(cmd!(shell, "npm run build"))?;
    shell.change_dir(root().join("examples"));
    run(cmd!(shell, "npm ci"))
}

/// What Node runs with these arguments.
pub fn program(arguments: &[&str]) -> Program {
    Program::new("Node", "node", arguments)
}
