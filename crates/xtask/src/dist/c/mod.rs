//! Installs the C library as a distribution ships it.

mod places;

use std::path::PathBuf;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

pub use places::Places;

use super::licences;
use crate::packages::c::{self, MAJOR, SONAME, VERSION, VERSIONED};
use crate::steps::{shell, silently};
use crate::{root, tools};

/// The files that name a version or a place, and where each is installed beside the libraries.
const TEMPLATES: [(&str, &str); 3] = [
    ("statuscodes.pc.in", "pkgconfig/statuscodes.pc"),
    ("statuscodesConfig.cmake.in", "cmake/statuscodes/statuscodesConfig.cmake"),
    ("statuscodesConfigVersion.cmake.in", "cmake/statuscodes/statuscodesConfigVersion.cmake"),
];

/// Installs where the options and `DESTDIR` tell.
pub fn run(options: &[&str]) -> Result<()> {
    let places = Places::of_options(options)?;
    install(&places)?;
    println!("installed libstatuscodes {VERSION} in {}", places.root().display());
    Ok(())
}

/// Builds the library and installs it. Every file can be read by all and is not executable.
pub fn install(places: &Places) -> Result<()> {
    ensure!(
        cfg!(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd")),
        "`dist c` knows the file names of Linux, FreeBSD and NetBSD only; elsewhere, take \
         include/status.h and the libraries of `cargo build --release -p statuscodes-capi`"
    );
    c::build_in(&places.target)?;
    let shell = shell()?;
    let mut files = vec![header(&shell, places)?, static_library(&shell, places)?];
    for (from, to) in TEMPLATES {
        files.push(template(&shell, places, from, to)?);
    }
    let licences_folder = shell.create_dir(places.root().join("share/licenses/statuscodes"))?;
    licences(&shell, &licences_folder)?;
    files.extend(shell.read_dir(licences_folder)?);
    files.push(shared_library(&shell, places)?);
    silently(cmd!(shell, "chmod 644 {files...}"))
}

fn header(shell: &Shell, places: &Places) -> Result<PathBuf> {
    let folder = shell.create_dir(places.root().join("include/statuscodes"))?;
    shell.copy_file("include/status.h", &folder)?;
    Ok(folder.join("status.h"))
}

/// Rust's archive carries its whole run-time library. The installed one is a single object: the
/// functions of the header and their dependencies.
fn static_library(shell: &Shell, places: &Places) -> Result<PathBuf> {
    let folder = shell.create_dir(places.libraries())?;
    let (compiler, from) = (tools::c_compiler()?, places.target.join(c::STATIC_IN_TARGET));
    let needed = c::declared_functions()?.into_iter().map(|name| format!("-Wl,-u,{name}"));
    let object = shell.create_dir(places.target.join("c"))?.join("statuscodes.o");
    let library = folder.join("libstatuscodes.a");
    shell.remove_path(&library)?;
    silently(cmd!(shell, "{compiler} -r -nostdlib {needed...} -o {object} {from}"))?;
    silently(cmd!(shell, "strip --strip-unneeded {object}"))?;
    silently(cmd!(shell, "ar rcsD {library} {object}"))?;
    Ok(library)
}

/// Removes an old file instead of overwriting it, since running programs use it.
fn shared_library(shell: &Shell, places: &Places) -> Result<PathBuf> {
    let (from, folder) = (places.target.join(c::SHARED_IN_TARGET), places.libraries());
    let to = folder.join(VERSIONED);
    shell.remove_path(&to)?;
    silently(cmd!(shell, "strip --strip-unneeded -o {to} {from}"))?;
    let _folder = shell.push_dir(folder);
    silently(cmd!(shell, "ln -sf {VERSIONED} {SONAME}"))?;
    silently(cmd!(shell, "ln -sf {SONAME} libstatuscodes.so"))?;
    Ok(to)
}

fn template(shell: &Shell, places: &Places, from: &str, to: &str) -> Result<PathBuf> {
    let text = shell.read_file(root().join("bindings/c").join(from))?;
    let text = text.replace("@VERSION@", VERSION).replace("@MAJOR@", MAJOR);
    let to = places.libraries().join(to);
    shell.write_file(&to, places.fill(&text))?;
    Ok(to)
}
