//! Links an example with the compiler alone and with the flags of pkg-config.

use std::env::consts::EXE_SUFFIX;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::tools::{require_pkg_config, require_unix};
use super::{find_shared, library, prefix};
use crate::packages::c::{HOST, Platform, VERSION};
use crate::steps::{shell, silently};
use crate::{root, tools};

const LINK_STATIC: &str = "-Wl,-Bstatic";
const LINK_BOTH: &str = "-Wl,-Bdynamic";

/// Links with the paths of the installed files.
pub fn plain() -> Result<()> {
    let prefix = prefix().display().to_string();
    let include = format!("-I{prefix}/include/statuscodes");
    let names = HOST.names();
    let library = format!("{prefix}/lib/{}", names.static_library);
    link("plain-static", &[&include, &library], false)?;
    let folder = format!("-L{prefix}/lib");
    let import = names.import.map(|import| format!("{prefix}/lib/{import}"));
    let library = import.as_deref().unwrap_or("-lstatuscodes");
    link("plain-shared", &[&include, &folder, library], true)
}

/// Links with the flags of pkg-config.
pub fn pkg_config() -> Result<()> {
    require_pkg_config()?;
    require_unix()?;
    let version = ask("--modversion")?;
    ensure!(version == VERSION, "statuscodes.pc says version {version}, not {VERSION}");
    let (include, libraries) = (ask("--cflags")?, ask("--libs")?);
    let flags: Vec<&str> = include.split_whitespace().chain(libraries.split_whitespace()).collect();
    link("pkg-config-shared", &flags, true)?;
    // Apple's linker has no option for it.
    if HOST == Platform::Apple {
        return Ok(());
    }
    let flags = [&[LINK_STATIC], &flags[..], &[LINK_BOTH]].concat();
    link("pkg-config-static", &flags, false)
}

/// Asks pkg-config. The path is relative, since pkg-config escapes a space in it.
fn ask(question: &str) -> Result<String> {
    let shell = shell()?;
    let pkg_config = cmd!(shell, "pkg-config --static {question} statuscodes").quiet();
    let answer = pkg_config.env("PKG_CONFIG_PATH", "target/c/prefix/lib/pkgconfig").read();
    answer.context("pkg-config does not find statuscodes.pc")
}

/// Builds the example and runs it. Fails when it is linked with the other library.
fn link(name: &str, flags: &[&str], shared: bool) -> Result<()> {
    let shell = shell()?;
    let compiler = tools::c_compiler()?;
    let program = root().join("target/c").join(format!("{name}{EXE_SUFFIX}"));
    silently(cmd!(shell, "{compiler} examples/describe.c {flags...} -o {program}"))?;
    library::is_linked(&program, shared)?;
    find_shared(&shell);
    let program = cmd!(shell, "{program} 404");
    let output = program.quiet().read()?;
    ensure!(output.starts_with("404 Not Found\n"), "{name} says {output}");
    Ok(())
}
