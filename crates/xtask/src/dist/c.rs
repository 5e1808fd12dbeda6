//! Installs the C library as a distribution ships it.

use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::licences;
use crate::packages::c::{self, MAJOR, SONAME, VERSION, VERSIONED};
use crate::steps::{shell, silently};
use crate::{root, tools};

/// The files that name a version or a place, and where each is installed.
const TEMPLATES: [(&str, &str); 3] = [
    ("statuscodes.pc.in", "lib/pkgconfig/statuscodes.pc"),
    ("statuscodesConfig.cmake.in", "lib/cmake/statuscodes/statuscodesConfig.cmake"),
    ("statuscodesConfigVersion.cmake.in", "lib/cmake/statuscodes/statuscodesConfigVersion.cmake"),
];

/// Installs into a folder, absolute or relative to the caller's.
pub fn run(prefix: &str) -> Result<()> {
    let prefix = std::path::absolute(prefix)?;
    install(&prefix)?;
    println!("installed libstatuscodes {VERSION} in {}", prefix.display());
    Ok(())
}

/// Builds the library and installs it. The folder may be moved afterwards.
pub fn install(prefix: &Path) -> Result<()> {
    ensure!(
        cfg!(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd")),
        "`dist c` knows the file names of Linux, FreeBSD and NetBSD only; elsewhere, take \
         include/status.h and the libraries of `cargo build --release -p statuscodes-capi`"
    );
    c::build()?;
    let shell = shell()?;
    header(&shell, &prefix.join("include/statuscodes"))?;
    static_library(&shell, &prefix.join("lib"))?;
    TEMPLATES.iter().try_for_each(|(from, to)| template(&shell, from, &prefix.join(to)))?;
    licences(&shell, &shell.create_dir(prefix.join("share/licenses/statuscodes"))?)?;
    shared_library(&shell, &prefix.join("lib"))
}

fn header(shell: &Shell, folder: &Path) -> Result<()> {
    shell.create_dir(folder)?;
    Ok(shell.copy_file("include/status.h", folder)?)
}

/// Rust's archive carries its whole run-time library. The installed one is a single object: the
/// functions of the header and their dependencies.
fn static_library(shell: &Shell, folder: &Path) -> Result<()> {
    shell.create_dir(folder)?;
    let (compiler, from) = (tools::c_compiler()?, c::STATIC);
    let needed = c::declared_functions()?.into_iter().map(|name| format!("-Wl,-u,{name}"));
    let object = root().join("target/c/statuscodes.o");
    let library = folder.join("libstatuscodes.a");
    shell.create_dir("target/c")?;
    shell.remove_path(&library)?;
    silently(cmd!(shell, "{compiler} -r -nostdlib {needed...} -o {object} {from}"))?;
    silently(cmd!(shell, "strip --strip-unneeded {object}"))?;
    silently(cmd!(shell, "ar rcsD {library} {object}"))
}

/// Removes an old file instead of overwriting it, since running programs use it.
fn shared_library(shell: &Shell, folder: &Path) -> Result<()> {
    let (from, to) = (c::SHARED, folder.join(VERSIONED));
    shell.remove_path(&to)?;
    silently(cmd!(shell, "strip --strip-unneeded -o {to} {from}"))?;
    shell.change_dir(folder);
    silently(cmd!(shell, "ln -sf {VERSIONED} {SONAME}"))?;
    silently(cmd!(shell, "ln -sf {SONAME} libstatuscodes.so"))
}

fn template(shell: &Shell, from: &str, to: &Path) -> Result<()> {
    let text = shell.read_file(root().join("bindings/c").join(from))?;
    Ok(shell.write_file(to, text.replace("@VERSION@", VERSION).replace("@MAJOR@", MAJOR))?)
}
