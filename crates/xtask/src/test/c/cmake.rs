//! The tests that CMake builds.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::tools::{cmake, generator};
use crate::steps::{shell, silently};
use crate::{root, tools};

/// Builds the tests against an installed library in a folder of their own, and runs them.
pub fn test(name: &str, prefix: &Path, options: &[&str]) -> Result<()> {
    let shell = shell()?;
    // CMake tells programs where the library is, but on Windows.
    if cfg!(windows) {
        super::find_shared(&shell);
    }
    let (folder, ctest) = (folder(name), cmake("ctest"));
    let cpp = format!("-DCMAKE_CXX_COMPILER={}", tools::cpp_compiler()?);
    let options = [&[cpp.as_str()], options].concat();
    build(Path::new("bindings/c/tests"), &folder, prefix, &options)?;
    silently(cmd!(
        shell,
        "{ctest} --test-dir {folder} --parallel 2 --output-on-failure --no-tests=error"
    ))
}

/// Builds a project against an installed library.
pub fn build(project: &Path, folder: &Path, prefix: &Path, options: &[&str]) -> Result<()> {
    let shell = shell()?;
    let (cmake, generator, c) = (cmake("cmake"), generator(), tools::c_compiler()?);
    shell.remove_path(folder)?;
    silently(cmd!(
        shell,
        "{cmake} -S {project} -B {folder} {generator...} -DCMAKE_PREFIX_PATH={prefix}
            -DCMAKE_C_COMPILER={c} {options...}"
    ))?;
    silently(cmd!(shell, "{cmake} --build {folder} --parallel 2"))
}

/// What CMake says when a project asks for the package of this folder by these arguments, a list
/// with semicolons. An error of CMake's is an answer too.
pub fn find(package: &Path, request: &str, options: &[&str]) -> Result<String> {
    let shell = shell()?;
    let folder = folder("find");
    let (cmake, generator, c) = (cmake("cmake"), generator(), tools::c_compiler()?);
    shell.remove_path(&folder)?;
    let find = cmd!(
        shell,
        "{cmake} -S bindings/c/tests/find -B {folder} {generator...} -Dstatuscodes_DIR={package}
            -DCMAKE_C_COMPILER={c} -DREQUEST={request} {options...}"
    );
    let output = find.quiet().ignore_status().output()?;
    let text = String::from_utf8([output.stdout, output.stderr].concat())?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The folder of the tests of this name.
pub fn folder(name: &str) -> PathBuf {
    root().join("target/c/tests").join(name)
}
