//! Tests the Python package as its users have it: installed from the wheel and from the sdist.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::packages::python::{self, PINS};
use crate::steps::{shell, silently};
use crate::tools::{self, Python};
use crate::{dist, fmt, root};

pub use crate::packages::python::{prepare as tools, program};

/// The tests that need type checkers or frameworks beside pytest. They run in the environment that has
/// them all.
const NEED_MORE: [&str; 8] =
    ["django", "fastapi", "httpx", "pydantic", "readme", "requests", "starlette", "types"];

/// Builds the wheel and the sdist and checks them.
pub fn packages() -> Result<()> {
    let dist::python::Packages { wheel, sdist } = dist::python::build()?;
    let shell = shell()?;
    let python = python::interpreter();
    silently(cmd!(shell, "{python} -m twine check --strict {wheel} {sdist}"))?;
    silently(cmd!(shell, "{python} -m abi3audit --strict {wheel}"))
}

/// Builds a wheel for the Python that does not load the other one. It need not be installed; where it
/// is, the tests of the sdist run in it.
pub fn free_threaded() -> Result<()> {
    const TARGET: &str = "target/free-threaded";
    let target = root().join(TARGET);
    let (wheels, target) = (target.join("wheels"), target.to_str().context("not UTF-8")?);
    shell()?.remove_path(&wheels)?;
    let options = ["--release", "--locked", "--interpreter", "python3.14t", "--target-dir", target];
    dist::python::maturin("build", &options, &wheels)?;
    dist::only(&wheels, "-cp314-cp314t-")?;
    if !tools::pythons().iter().any(|python| python.free_threaded) {
        print!("not imported, no such Python ");
    }
    Ok(())
}

/// Installs the wheel into the environment that has the tools.
pub fn install() -> Result<()> {
    python::install_from(dist::python::built()?.wheel)
}

pub fn lints() -> Result<()> {
    python::ruff(&["check"])?;
    python::ruff(&["format", "--check"]).context(fmt::MEND)?;
    let shell = shell()?;
    let python = python::interpreter();
    silently(cmd!(shell, "{python} -m mypy --strict bindings/python/tests examples"))
}

/// The tests run pyright, mypy and stubtest themselves.
pub fn tests() -> Result<()> {
    let shell = shell()?;
    let python = python::interpreter();
    silently(cmd!(shell, "{python} -m pytest --quiet bindings/python"))
}

/// Tests the wheel in every Python that loads it.
pub fn wheel() -> Result<()> {
    let wheel = dist::python::built()?.wheel;
    let pythons = tools::pythons();
    let pythons = pythons.iter().filter(|python| !python.free_threaded);
    alone(pythons, &wheel)
}

/// Tests the sdist, unpacked outside this repository, in the first Python and in those that do not
/// load the wheel.
pub fn sdist() -> Result<()> {
    let sdist = dist::python::built()?.sdist;
    let shell = shell()?;
    let folder = shell.create_temp_dir()?;
    let (python, to) = (python::interpreter(), folder.path());
    silently(cmd!(shell, "{python} -m tarfile --extract {sdist} {to}"))?;
    let sources = dist::only(to, "statuscodes-")?;
    let pythons = tools::pythons();
    let chosen = pythons.iter().enumerate().filter(|(i, python)| *i == 0 || python.free_threaded);
    alone(chosen.map(|(_, python)| python), &sources)
}

/// Tests a package beside nothing but pytest, in several Pythons. Prints their versions.
fn alone<'a>(pythons: impl Iterator<Item = &'a Python>, package: &Path) -> Result<()> {
    std::thread::scope(|scope| {
        let start = |python: &'a Python| {
            print!("{} ", python.version);
            let _ = std::io::stdout().flush();
            scope.spawn(|| alone_in(python, package))
        };
        let tests: Vec<_> = pythons.map(start).collect();
        tests.into_iter().try_for_each(|test| test.join().expect("it returns its errors"))
    })
}

fn alone_in(python: &Python, package: &Path) -> Result<()> {
    let shell = shell()?;
    let executable = &python.executable;
    let environment = root().join("target/python-alone").join(&python.version);
    silently(cmd!(shell, "{executable} -m venv --clear {environment}"))?;
    let python = python::interpreter_of(&environment);
    let install = cmd!(shell, "{python} -m pip install --quiet --constraint {PINS}");
    let install = install.args(["--disable-pip-version-check", "pytest"]).arg(package);
    silently(install)?;
    let ignored = NEED_MORE.map(|name| format!("--ignore=bindings/python/tests/test_{name}.py"));
    silently(cmd!(shell, "{python} -m pytest --quiet {ignored...} bindings/python"))
}
