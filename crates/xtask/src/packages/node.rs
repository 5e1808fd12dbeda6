//! The Node package, and the examples that depend on it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::{Program, rust};
use crate::root;
use crate::steps::{shell, silently};
use crate::tools::{self, NPM};

/// Installs the package's tools.
pub fn prepare() -> Result<()> {
    tools::node()?;
    let shell = shell()?;
    shell.change_dir("bindings/node");
    silently(cmd!(shell, "{NPM} install"))
}

/// Builds the package and installs it for the examples.
pub fn build() -> Result<()> {
    scripts(&["build"])?;
    let shell = shell()?;
    shell.change_dir("examples");
    silently(cmd!(shell, "{NPM} install"))
}

/// Runs scripts of the package's `package.json`.
pub fn scripts(names: &[&str]) -> Result<()> {
    let shell = shell()?;
    rust::without_folders(&shell);
    shell.change_dir("bindings/node");
    names.iter().try_for_each(|name| silently(cmd!(shell, "{NPM} run {name}")))
}

/// Checks the format and the lints of the package, the examples and the page, with further options of
/// biome.
pub fn lint(options: &[&str]) -> Result<()> {
    let shell = shell()?;
    shell.change_dir("bindings/node");
    silently(cmd!(shell, "{NPM} run lint -- {options...}"))
}

/// Makes the packages of the platforms, without their addons, in the folder `npm` beside a manifest.
pub fn platforms(folder: &Path) -> Result<()> {
    let napi = tool(&root().join("bindings/node"), "napi");
    let shell = shell()?;
    shell.change_dir(folder);
    silently(cmd!(shell, "{napi} create-npm-dirs"))
}

/// A tool that a project has installed. On Windows it is a batch file.
pub fn tool(project: &Path, name: &str) -> PathBuf {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.into() };
    project.join("node_modules/.bin").join(file)
}

/// A program for one of JavaScript's run-times.
pub fn run_by(
    runtime: &'static str,
    executable: PathBuf,
    options: &[&str],
    program: &Path,
) -> Program {
    let program = program.to_string_lossy();
    Program::new(runtime, executable, &[options, &[&program]].concat())
}

/// A program for Node.
pub fn program(arguments: &[&str]) -> Program {
    Program::new("Node", "node", arguments)
}
