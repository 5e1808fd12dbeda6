//! Tests the Node package as its users have it: installed from the tarball, beside its peers.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::packages::{Program, agree, node};
use crate::steps::{shell, silently};
use crate::tools::{self, NPM};
use crate::{dist, fmt, root};

pub use crate::packages::node::{build, prepare, program};

const TESTS: &str = "bindings/node/test/installed";

/// Tests the sources.
pub fn tests() -> Result<()> {
    node::lint(&[]).context(fmt::MEND)?;
    node::scripts(&["types", "test", "check-package"])
}

/// Builds the tarball, and the packages of the platforms without their addons.
pub fn packages() -> Result<()> {
    dist::node::pack()?;
    let platforms = root().join("target/node/platforms");
    let shell = shell()?;
    shell.remove_path(&platforms)?;
    shell.create_dir(&platforms)?;
    shell.copy_file("bindings/node/package.json", &platforms)?;
    node::platforms(&platforms)
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
    shell.copy_file("bindings/node/bench/bundle.mjs", &project)?;
    let texts = [super::FIND, super::NOTHING].map(|file| shell.read_file(file));
    let texts = texts.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
    let texts: Vec<_> = texts.lines().collect();
    shell.write_file(project.join("texts.mjs"), format!("export const TEXTS = {texts:?};\n"))?;
    shell.change_dir(&project);
    shell.remove_path("node_modules/statuscodes")?;
    silently(cmd!(shell, "{NPM} install --no-save {tarball}"))
}

/// Uses the installed package in Node, alone, and in the realms that test runners make.
pub fn installed() -> Result<()> {
    test("installed")?;
    // Jest loads ES modules with this option only.
    let jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
    let vitest =
        ["node_modules/vitest/vitest.mjs", "run", "vitest.spec.mjs", "--pool", "vmThreads"];
    let shell = shell()?;
    shell.change_dir(project());
    // `npm run` would take one of the project's own versions of Node.
    for environment in ["node", "jsdom"] {
        silently(cmd!(shell, "node {jest...} --env {environment}"))?;
        silently(cmd!(shell, "node {vitest...} --environment {environment}"))?;
    }
    Ok(())
}

/// Runs bundles of it where nothing is installed, and measures some.
pub fn bundles() -> Result<()> {
    test("bundles")?;
    test("sizes")
}

/// Uses it in a page.
pub fn browser() -> Result<()> {
    let shell = shell()?;
    tools::provide_chromium(&shell)?;
    test_in(&shell, "browser")
}

/// Uses it on servers that run JavaScript without Node.
pub fn workers() -> Result<()> {
    test("workers")
}

/// Uses it in each version of Node, with permission to load addons and without.
pub fn versions() -> Result<()> {
    test("versions")
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
    test_in(&shell()?, name)
}

fn test_in(shell: &Shell, name: &str) -> Result<()> {
    shell.change_dir(project());
    silently(cmd!(shell, "node --test {name}.test.mjs"))
}

/// Compares every function's answer for every code in three run-times, and the constants, for which
/// Deno needs no permission. Uses it with other permissions, too.
pub fn runtimes() -> Result<()> {
    test("runtimes")?;
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
    node::tool(&project(), name)
}

/// The project. It uses nothing of this repository.
fn project() -> PathBuf {
    root().join("target/node/installed")
}
