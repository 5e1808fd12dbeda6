//! Tests the Node package as its users have it: installed from the tarball, beside its peers.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::packages::{Program, agree, node};
use crate::steps::{shell, silently};
use crate::{dist, fmt, root};

pub use crate::packages::node::{build, prepare as tools, program};

const TESTS: &str = "bindings/node/test/installed";

/// Tests the sources.
pub fn tests() -> Result<()> {
    node::lint(&[]).context(fmt::MEND)?;
    node::scripts(&["types", "test", "check-package"])
}

/// Builds the tarball, and the packages of the platforms without their addons.
pub fn packages() -> Result<()> {
    dist::node::pack()?;
    let napi = root().join("bindings/node/node_modules/.bin/napi");
    let platforms = root().join("target/node/platforms");
    let shell = shell()?;
    shell.remove_path(&platforms)?;
    shell.create_dir(&platforms)?;
    shell.copy_file("bindings/node/package.json", &platforms)?;
    shell.change_dir(&platforms);
    silently(cmd!(shell, "{napi} create-npm-dirs"))
}

/// Installs the tarball and the tests into a project that has the peers.
pub fn install() -> Result<()> {
    let (project, tarball) = (project(), dist::node::built()?);
    let shell = shell()?;
    shell.create_dir(&project)?;
    for old in shell.read_dir(&project)?.iter().filter(|path| !path.ends_with("node_modules")) {
        shell.remove_path(old)?;
    }
    for file in shell.read_dir(TESTS)?.iter().filter(|path| path.is_file()) {
        shell.copy_file(file, &project)?;
    }
    shell.copy_file("bindings/node/test/dump.mjs", &project)?;
    shell.change_dir(&project);
    shell.remove_path("node_modules/statuscodes")?;
    silently(cmd!(shell, "npm install --no-save {tarball}"))
}

/// Uses the installed package in Node, alone, and in the realms that test runners make.
pub fn installed() -> Result<()> {
    test("installed")?;
    let shell = shell()?;
    shell.change_dir(project());
    ["jest", "vitest"].iter().try_for_each(|name| silently(cmd!(shell, "npm run {name}")))
}

/// Uses it in an HTTP server.
pub fn express() -> Result<()> {
    test("express")
}

/// Uses it in a WebSocket server and a client.
pub fn ws() -> Result<()> {
    test("ws")
}

fn test(name: &str) -> Result<()> {
    let shell = shell()?;
    shell.change_dir(project());
    silently(cmd!(shell, "node --test {name}.test.mjs"))
}

/// Compares every function's answer for every code in three run-times, and the constants, for which
/// Deno needs no permission.
pub fn runtimes() -> Result<()> {
    let texts = super::texts()?;
    let answers = [super::FIND, super::NOTHING, &texts];
    agree(&run_times("dump.mjs", &["--allow-read", "--allow-ffi"]), &answers)?;
    agree(&run_times("constants.mjs", &["--no-prompt"]), &[]).map(|_| ())
}

/// A program of the project in each run-time, with options for Deno.
fn run_times(program: &str, deno: &[&str]) -> [Program; 3] {
    let program = project().join(program);
    [
        node::run_by("Node", "node".into(), &[], &program),
        node::run_by("Bun", runtime("bun"), &["run"], &program),
        node::run_by("Deno", runtime("deno"), &[&["run"], deno].concat(), &program),
    ]
}

fn runtime(name: &str) -> PathBuf {
    project().join("node_modules/.bin").join(name)
}

/// The project. It uses nothing of this repository.
fn project() -> PathBuf {
    root().join("target/node/installed")
}
