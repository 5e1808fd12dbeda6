//! The tests that Meson builds with the flags of pkg-config.

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
    let shell = shell()?;
    let (meson, folder) = (meson(), root().join("target/c/tests").join(name));
    shell.set_var("NINJA", ninja());
    shell.set_var("CC", tools::c_compiler()?);
    shell.set_var("CXX", tools::cpp_compiler()?);
    shell.set_var("PKG_CONFIG_PATH", prefix().join("lib/pkgconfig"));
    find_shared(&shell);
    shell.remove_path(&folder)?;
    silently(cmd!(shell, "{meson} setup {folder} bindings/c/tests {option}"))?;
    silently(cmd!(shell, "{meson} test -C {folder} --print-errorlogs"))?;
    library::is_linked(&folder.join("functions"), shared)
}
