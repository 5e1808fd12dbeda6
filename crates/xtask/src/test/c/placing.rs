//! Installs the library as a distribution does, and finds it there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::cmake::find;
use super::tools::{has_pkg_config, require_elf};
use crate::packages::c::{HOST, VERSION};
use crate::steps::{shell, silently};
use crate::{root, tools};

const PREFIX: &str = "/opt/statuscodes";
const LIBDIR: &str = "lib/x86_64-linux-gnu";
const STATIC: &str = "It links statuscodes::static.";
const SHARED: &str = "It links statuscodes::shared.";

/// Stages a package, looks at its files and finds it with pkg-config and CMake.
pub fn check() -> Result<()> {
    require_elf()?;
    let (stage, shell) = (stage(), shell()?);
    shell.remove_path(&stage)?;
    dist(&shell, &stage)?;
    let prefix = stage.join(PREFIX.trim_start_matches('/'));
    let libraries = prefix.join(LIBDIR);
    has_its_files(&shell, &prefix)?;
    names_its_places(&shell, &libraries)?;
    pkg_config_finds_it(&shell, &stage, &libraries)?;
    let package = libraries.join("cmake/statuscodes");
    cmake_takes_versions(&package)?;
    cmake_takes_pointers_of_one_size(&package)?;
    cmake_takes_components(&package)?;
    cmake_links_what_there_is(&shell, &libraries, &package)
}

fn stage() -> PathBuf {
    root().join("target/c/stage")
}

/// The command as a packager gives it, with folders of cargo's and of the package's own.
fn dist(shell: &Shell, stage: &Path) -> Result<()> {
    let (xtask, target) = (std::env::current_exe()?, root().join("target/c/elsewhere"));
    let dist = cmd!(shell, "{xtask} dist c --prefix {PREFIX} --libdir {LIBDIR}");
    silently(dist.env("DESTDIR", stage).env("CARGO_TARGET_DIR", &target))?;
    let built = target.join("release/libstatuscodes.a");
    ensure!(shell.path_exists(&built), "CARGO_TARGET_DIR was ignored: no {}", built.display());
    Ok(())
}

fn has_its_files(shell: &Shell, prefix: &Path) -> Result<()> {
    let files = cmd!(shell, "find {prefix} ! -type d -printf '%P %m %l\n'").quiet().read()?;
    let files: BTreeSet<_> = files.lines().map(str::trim_end).map(String::from).collect();
    let names = HOST.names();
    let (shared, soname) = (names.shared, names.soname);
    let expected = [
        "include/statuscodes/status.h 644".to_owned(),
        format!("{LIBDIR}/libstatuscodes.a 644"),
        format!("{LIBDIR}/libstatuscodes.so 777 {soname}"),
        format!("{LIBDIR}/{soname} 777 {shared}"),
        format!("{LIBDIR}/{shared} 644"),
        format!("{LIBDIR}/pkgconfig/statuscodes.pc 644"),
        format!("{LIBDIR}/cmake/statuscodes/statuscodesConfig.cmake 644"),
        format!("{LIBDIR}/cmake/statuscodes/statuscodesConfigVersion.cmake 644"),
        "share/licenses/statuscodes/LICENSE-APACHE 644".to_owned(),
        "share/licenses/statuscodes/LICENSE-MIT 644".to_owned(),
    ];
    let differences: Vec<_> = files.symmetric_difference(&expected.into()).cloned().collect();
    ensure!(differences.is_empty(), "installed or expected, but not both: {differences:?}");
    Ok(())
}

fn names_its_places(shell: &Shell, libraries: &Path) -> Result<()> {
    let pc = shell.read_file(libraries.join("pkgconfig/statuscodes.pc"))?;
    for line in [format!("prefix={PREFIX}"), format!("libdir=${{prefix}}/{LIBDIR}")] {
        ensure!(pc.lines().any(|it| it == line), "statuscodes.pc has no line {line}");
    }
    let stage = stage().display().to_string();
    let cmake = shell.read_file(libraries.join("cmake/statuscodes/statuscodesConfig.cmake"))?;
    ensure!(!pc.contains(&stage) && !cmake.contains(&stage), "a file names DESTDIR");
    Ok(())
}

fn pkg_config_finds_it(shell: &Shell, stage: &Path, libraries: &Path) -> Result<()> {
    if !has_pkg_config() {
        return Ok(());
    }
    let pkg_config = cmd!(shell, "pkg-config --cflags --libs statuscodes").quiet();
    let pkg_config = pkg_config.env("PKG_CONFIG_SYSROOT_DIR", stage);
    let flags = pkg_config.env("PKG_CONFIG_LIBDIR", libraries.join("pkgconfig")).read()?;
    let (flags, compiler) = (flags.split_whitespace(), tools::c_compiler()?);
    let program = root().join("target/c/staged");
    silently(cmd!(shell, "{compiler} bindings/c/tests/functions.c {flags...} -o {program}"))?;
    silently(cmd!(shell, "{program}").env("LD_LIBRARY_PATH", libraries))
}

fn cmake_takes_versions(package: &Path) -> Result<()> {
    let next = next_minor();
    let exact = format!("{VERSION};EXACT");
    let up_to = format!("{VERSION}...<{next}");
    for request in [VERSION, &exact, &up_to, &format!("0...{VERSION}"), &format!("0.0.1...{next}")]
    {
        says(package, request, &[], STATIC)?;
    }
    let below = format!("0...<{VERSION}");
    for request in [next.as_str(), "99", "0.0.1;EXACT", &below, &format!("{next}...99")] {
        says(package, request, &[], "Could not find a configuration file")?;
    }
    Ok(())
}

fn cmake_takes_pointers_of_one_size(package: &Path) -> Result<()> {
    let (ours, other) = if cfg!(target_pointer_width = "64") { (8, 4) } else { (4, 8) };
    let refusal = format!("version: {VERSION} (for pointers of {ours} bytes)");
    for request in ["", VERSION] {
        says(package, request, &[&format!("-DPOINTER={ours}")], STATIC)?;
        says(package, request, &[&format!("-DPOINTER={other}")], &refusal)?;
    }
    Ok(())
}

fn next_minor() -> String {
    let (major, minor) = tools::version(VERSION, "");
    format!("{major}.{}", minor + 1)
}

fn cmake_takes_components(package: &Path) -> Result<()> {
    says(package, "COMPONENTS;static;shared", &[], STATIC)?;
    says(package, "OPTIONAL_COMPONENTS;nonsense", &[], STATIC)?;
    let refusal = "No component nonsense: statuscodes has the components static and shared only.";
    says(package, "COMPONENTS;shared;nonsense", &[], refusal)
}

/// Removes one library after the other.
fn cmake_links_what_there_is(shell: &Shell, libraries: &Path, package: &Path) -> Result<()> {
    says(package, "", &["-DBUILD_SHARED_LIBS=ON"], SHARED)?;
    shell.remove_path(libraries.join("libstatuscodes.a"))?;
    says(package, "", &["-DBUILD_SHARED_LIBS=OFF"], SHARED)?;
    let refusal = "No component static: The library of the component is not installed.";
    says(package, "COMPONENTS;static", &[], refusal)?;
    shell.remove_path(libraries.join(HOST.names().shared))?;
    says(package, "", &[], "There is neither")
}

fn says(package: &Path, request: &str, options: &[&str], expected: &str) -> Result<()> {
    let answer = find(package, request, options)?;
    ensure!(answer.contains(expected), "find_package({request}) lacks {expected:?}: {answer}");
    Ok(())
}
