//! The Python package in a virtual environment of its own.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use super::Program;
use crate::root;
use crate::steps::{run, shell};
use crate::tools;

const ENVIRONMENT: &str = "target/python";

/// Makes the environment and installs the tools of the tests and examples into it.
pub fn prepare() -> Result<()> {
    let shell = shell()?;
    let python = tools::python()?;
    run(cmd!(shell, "{python} -m venv {ENVIRONMENT}"))?;
    let python = interpreter();
    run(cmd!(shell, "{python} -m pip install --quiet -r bindings/python/requirements-test.txt"))
}

/// Builds the package and installs it into the environment.
pub fn install() -> Result<()> {
    let shell = shell()?;
    let python = interpreter();
    run(cmd!(
        shell,
        "{python} -m pip install --quiet --force-reinstall --no-deps ./bindings/python"
    ))
}

/// The interpreter of the environment.
pub fn interpreter() -> PathBuf {
    root().join(ENVIRONMENT).join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// What the environment's interpreter runs with these arguments.
pub fn program(arguments: &[&str]) -> Program {
    Program::new("Python", interpreter(), arguments)
}
