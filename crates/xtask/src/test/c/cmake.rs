//! CMake, and the tests that it builds.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use crate::steps::{shell, silently};
use crate::{root, tools};

const ENVIRONMENT: &str = "target/cmake";

/// Installs CMake from PyPI where the system's is missing or too old.
pub fn prepare() -> Result<()> {
    if has_system_cmake() {
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

/// Builds the tests against an installed library in a folder of their own, and runs them.
pub fn test(name: &str, prefix: &Path, options: &[&str]) -> Result<()> {
    let shell = shell()?;
    let folder = folder(name);
    let (cmake, ctest) = (program("cmake"), program("ctest"));
    let (c, cpp) = (tools::c_compiler()?, tools::cpp_compiler()?);
    let generator = generator();
    shell.remove_path(&folder)?;
    silently(cmd!(
        shell,
        "{cmake} -S bindings/c/tests -B {folder} {generator...} -DCMAKE_PREFIX_PATH={prefix}
            -DCMAKE_C_COMPILER={c} -DCMAKE_CXX_COMPILER={cpp} {options...}"
    ))?;
    silently(cmd!(shell, "{cmake} --build {folder} --parallel 2"))?;
    silently(cmd!(
        shell,
        "{ctest} --test-dir {folder} --parallel 2 --output-on-failure --no-tests=error"
    ))
}

/// The folder of the tests of this name.
pub fn folder(name: &str) -> PathBuf {
    root().join("target/c/tests").join(name)
}

fn has_system_cmake() -> bool {
    let version = tools::answer(&["cmake", "--version"]);
    version.is_some_and(|it| tools::version(&it, "cmake version ") >= (3, 20))
        && tools::answer(&["make", "--version"]).is_some()
}

fn program(name: &str) -> PathBuf {
    if has_system_cmake() { name.into() } else { root().join(ENVIRONMENT).join("bin").join(name) }
}

fn generator() -> Vec<String> {
    if has_system_cmake() {
        return Vec::new();
    }
    vec!["-GNinja".into(), format!("-DCMAKE_MAKE_PROGRAM={}", program("ninja").display())]
}
