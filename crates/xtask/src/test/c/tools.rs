//! CMake, Meson and ninja: the system's or, where these are missing or too old, those of PyPI.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::steps::{Skipped, shell, silently};
use crate::{root, tools};

const ENVIRONMENT: &str = "target/cmake";

/// Installs what the system lacks.
pub fn prepare() -> Result<()> {
    if has_cmake() && has_meson() {
        return Ok(());
    }
    let shell = shell()?;
    let python = root().join(ENVIRONMENT).join("bin/python");
    if !shell.path_exists(&python) {
        let python = tools::python()?;
        silently(cmd!(shell, "{python} -m venv {ENVIRONMENT}"))?;
    }
    silently(cmd!(shell, "{python} -m pip install --quiet -r bindings/c/requirements-test.txt"))
}

/// A program of CMake.
pub fn cmake(name: &str) -> PathBuf {
    program(name, has_cmake())
}

/// The options that choose what CMake generates.
pub fn generator() -> Vec<String> {
    if has_cmake() {
        return Vec::new();
    }
    vec!["-GNinja".into(), format!("-DCMAKE_MAKE_PROGRAM={}", program("ninja", false).display())]
}

pub fn meson() -> PathBuf {
    program("meson", has_meson())
}

pub fn ninja() -> PathBuf {
    program("ninja", has_meson())
}

/// Skips a part where there is no pkg-config.
pub fn require_pkg_config() -> Result<()> {
    ensure!(has_pkg_config(), Skipped("no pkg-config: install pkg-config or pkgconf"));
    Ok(())
}

pub fn has_pkg_config() -> bool {
    tools::answer(&["pkg-config", "--version"]).is_some()
}

fn program(name: &str, of_system: bool) -> PathBuf {
    if of_system { name.into() } else { root().join(ENVIRONMENT).join("bin").join(name) }
}

fn has_cmake() -> bool {
    let version = tools::answer(&["cmake", "--version"]);
    version.is_some_and(|it| tools::version(&it, "cmake version ") >= (3, 20))
        && tools::answer(&["make", "--version"]).is_some()
}

fn has_meson() -> bool {
    let version = tools::answer(&["meson", "--version"]);
    version.is_some_and(|it| tools::version(&it, "") >= (1, 0))
        && tools::answer(&["ninja", "--version"]).is_some()
}
