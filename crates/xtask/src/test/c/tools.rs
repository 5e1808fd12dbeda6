//! CMake, Meson and ninja: the system's or, where these are missing or too old, those of PyPI.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::packages::c::{HOST, Platform};
use crate::packages::python::{interpreter_of, program_of};
use crate::steps::{Skipped, shell, silently};
use crate::{root, tools};

const ENVIRONMENT: &str = "target/cmake";

/// Installs what the system lacks.
pub fn prepare() -> Result<()> {
    if has_cmake() && has_meson() {
        return Ok(());
    }
    let shell = shell()?;
    let python = interpreter_of(&root().join(ENVIRONMENT));
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

/// Skips a part that reads files of this format, or places them as distributions do.
pub fn require_elf() -> Result<()> {
    const WHY: &str = "only for Linux and the BSDs: it reads ELF files, or asks for GNU's tools";
    ensure!(HOST == Platform::Elf, Skipped(WHY));
    Ok(())
}

/// Skips a part that links the shared library by `-l`, which finds the static one on Windows.
pub fn require_unix() -> Result<()> {
    ensure!(cfg!(unix), Skipped("not for Windows: `-lstatuscodes` links the static library there"));
    Ok(())
}

pub fn has_pkg_config() -> bool {
    tools::answer(&["pkg-config", "--version"]).is_some()
}

fn program(name: &str, of_system: bool) -> PathBuf {
    if of_system { name.into() } else { program_of(&root().join(ENVIRONMENT), name) }
}

/// On Windows, CMake would generate for Visual Studio, which takes no other compiler.
fn has_cmake() -> bool {
    let version = tools::answer(&["cmake", "--version"]);
    version.is_some_and(|it| tools::version(&it, "cmake version ") >= (3, 20))
        && tools::answer(&["make", "--version"]).is_some()
        && !cfg!(windows)
}

fn has_meson() -> bool {
    let version = tools::answer(&["meson", "--version"]);
    version.is_some_and(|it| tools::version(&it, "") >= (1, 0))
        && tools::answer(&["ninja", "--version"]).is_some()
}
