//! The tests that Meson builds with the flags of pkg-config.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use super::tools::{meson, ninja, require_pkg_config, require_unix};
use super::{find_shared, library, prefix};
use crate::steps::{shell, silently};
use crate::{root, tools};

/// Builds the tests, linked statically and dynamically, and runs them.
pub fn tests() -> Result<()> {
    require_pkg_config()?;
    require_unix()?;
    test("meson-static", "-Dprefer_static=true", false)?;
    test("meson-shared", "-Dprefer_static=false", true)
}

fn test(name: &str, option: &str, shared: bool) -> Result<()> {
    let (shell, meson, folder) = (shell()?, meson(), root().join("target/c/tests").join(name));
    build(Path::new("bindings/c/tests"), &folder, &[option])?;
    find_shared(&shell);
    silently(cmd!(shell, "{meson} test -C {folder} --no-rebuild --print-errorlogs"))?;
    library::is_linked(&folder.join("functions"), shared)
}

/// Builds a project against the installed library.
pub fn build(project: &Path, folder: &Path, options: &[&str]) -> Result<()> {
    let (shell, meson, packages) = (shell()?, meson(), prefix().join("lib/pkgconfig"));
    shell.set_var("NINJA", ninja());
    shell.set_var("CC", tools::c_compiler()?);
    shell.set_var("CXX", tools::cpp_compiler()?);
    shell.remove_path(folder)?;
    silently(cmd!(
        shell,
        "{meson} setup {folder} {project} --pkg-config-path {packages} {options...}"
    ))?;
    silently(cmd!(shell, "{meson} compile -C {folder}"))
}
