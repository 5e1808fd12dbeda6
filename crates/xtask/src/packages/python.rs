//! The Python package in a virtual environment of its own.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::Program;
use crate::steps::{shell, silently};
use crate::{root, tools};

const ENVIRONMENT: &str = "target/python";

/// The versions of the tools that the tests and examples need.
pub const PINS: &str = "bindings/python/requirements-test.txt";

/// Makes the environment and installs the tools of the tests and examples into it.
pub fn prepare() -> Result<()> {
    let shell = shell()?;
    let python = tools::python()?;
    silently(cmd!(shell, "{python} -m venv {ENVIRONMENT}"))?;
    let python = interpreter();
    silently(cmd!(shell, "{python} -m pip install --quiet -r {PINS}"))
}

/// Builds the package and installs it into the environment, as users do.
pub fn install() -> Result<()> {
    install_from("./bindings/python")
}

/// Installs the package from a folder or a file into the environment, in place of an earlier one.
pub fn install_from(package: impl AsRef<OsStr>) -> Result<()> {
    let shell = shell()?;
    let python = interpreter();
    silently(cmd!(shell, "{python} -m pip install --quiet --force-reinstall --no-deps {package}"))
}

/// Runs one of ruff's commands on the package and the examples.
pub fn ruff(command: &[&str]) -> Result<()> {
    let (shell, python) = (shell()?, interpreter());
    let options = ["--config", "bindings/python/pyproject.toml"];
    silently(cmd!(shell, "{python} -m ruff {options...} {command...} bindings/python examples"))
}

/// The interpreter of the environment.
pub fn interpreter() -> PathBuf {
    interpreter_of(&environment())
}

/// The environment of the tests and examples.
pub fn environment() -> PathBuf {
    root().join(ENVIRONMENT)
}

/// The interpreter of any virtual environment.
pub fn interpreter_of(environment: &Path) -> PathBuf {
    program_of(environment, "python")
}

/// A program of any virtual environment.
pub fn program_of(environment: &Path, name: &str) -> PathBuf {
    let folder = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    folder.join(format!("{name}{EXE_SUFFIX}"))
}

/// Lets a shell take the programs of a virtual environment first.
pub fn activate(shell: &Shell, environment: &Path) -> Result<()> {
    let interpreter = interpreter_of(environment);
    let programs = interpreter.parent().context("a program in no folder")?.to_owned();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let folders = [programs].into_iter().chain(std::env::split_paths(&others));
    shell.set_var("PATH", std::env::join_paths(folders)?);
    Ok(())
}

/// A program for the environment's interpreter.
pub fn program(arguments: &[&str]) -> Program {
    Program::new("Python", interpreter(), arguments)
}
