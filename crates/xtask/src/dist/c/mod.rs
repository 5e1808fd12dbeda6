//! Installs the C library as a distribution ships it.

mod places;

use std::path::PathBuf;

use anyhow::Result;
use xshell::{Shell, cmd};

pub use places::Places;

use super::licences;
use crate::packages::c::{self, HOST, MAJOR, Names, Platform, VERSION};
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
    c::build_in(&places.target)?;
    let (shell, names) = (shell()?, HOST.names());
    let mut files = vec![header(&shell, places)?, static_library(&shell, places, &names)?];
    for (from, to) in TEMPLATES {
        files.push(template(&shell, places, from, to)?);
    }
    let licences_folder = shell.create_dir(places.root().join("share/licenses/statuscodes"))?;
    licences(&shell, &licences_folder)?;
    files.extend(shell.read_dir(licences_folder)?);
    files.push(shared_library(&shell, places, &names)?);
    if let Some(import) = names.import {
        files.push(as_built(&shell, places, import, places.libraries().join(import))?);
    }
    if cfg!(unix) { silently(cmd!(shell, "chmod 644 {files...}")) } else { Ok(()) }
}

fn header(shell: &Shell, places: &Places) -> Result<PathBuf> {
    let folder = shell.create_dir(places.root().join("include/statuscodes"))?;
    shell.copy_file("include/status.h", &folder)?;
    Ok(folder.join("status.h"))
}

/// Rust's archive carries its whole run-time library. Where the tools are GNU's, the installed one is
/// a single object: the functions of the header and their dependencies.
fn static_library(shell: &Shell, places: &Places, names: &Names) -> Result<PathBuf> {
    let library = shell.create_dir(places.libraries())?.join(names.static_library);
    if HOST != Platform::Elf {
        return as_built(shell, places, names.static_library, library);
    }
    let (compiler, from) =
        (tools::c_compiler()?, c::in_target(&places.target, names.static_library));
    let needed = c::declared_functions()?.into_iter().map(|name| format!("-Wl,-u,{name}"));
    let object = shell.create_dir(places.target.join("c"))?.join("statuscodes.o");
    shell.remove_path(&library)?;
    silently(cmd!(shell, "{compiler} -r -nostdlib {needed...} -o {object} {from}"))?;
    silently(cmd!(shell, "strip --strip-unneeded {object}"))?;
    silently(cmd!(shell, "ar rcsD {library} {object}"))?;
    Ok(library)
}

/// Removes an old file instead of overwriting it, since running programs use it.
fn shared_library(shell: &Shell, places: &Places, names: &Names) -> Result<PathBuf> {
    let folder = shell.create_dir(places.shared_libraries())?;
    let to = folder.join(&names.shared);
    if HOST == Platform::Elf {
        let from = c::in_target(&places.target, names.built);
        shell.remove_path(&to)?;
        silently(cmd!(shell, "strip --strip-unneeded -o {to} {from}"))?;
    } else {
        as_built(shell, places, names.built, to.clone())?;
    }
    let _folder = shell.push_dir(folder);
    for (link, target) in &names.links {
        silently(cmd!(shell, "ln -sf {target} {link}"))?;
    }
    Ok(to)
}

/// Copies a library of cargo's, without the debug information that the profile removes. On macOS a
/// further `strip` would invalidate the library's signature.
fn as_built(shell: &Shell, places: &Places, name: &str, to: PathBuf) -> Result<PathBuf> {
    shell.remove_path(&to)?;
    shell.copy_file(c::in_target(&places.target, name), &to)?;
    Ok(to)
}

fn template(shell: &Shell, places: &Places, from: &str, to: &str) -> Result<PathBuf> {
    let text = shell.read_file(root().join("bindings/c").join(from))?;
    let to = places.libraries().join(to);
    shell.write_file(&to, places.fill(&with_names(&text, HOST)))?;
    Ok(to)
}

/// A text that names files of the library, for a platform.
fn with_names(text: &str, platform: Platform) -> String {
    let names = platform.names();
    text.replace("@VERSION@", VERSION)
        .replace("@MAJOR@", MAJOR)
        .replace("@STATIC@", names.static_library)
        .replace("@SHARED@", &names.shared)
        .replace("@SHARED_DIR@", platform.folder_of_shared("@LIBDIR@"))
        .replace("@SHARED_PROPERTY@", &platform.cmake_property())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{MAJOR, Places, Platform, VERSION, with_names};
    use crate::root;

    /// The CMake package for a platform.
    fn config(platform: Platform) -> String {
        let text = root().join("bindings/c/statuscodesConfig.cmake.in");
        let text = std::fs::read_to_string(text).unwrap();
        Places::of(Path::new("/opt")).fill(&with_names(&text, platform))
    }

    #[test]
    fn the_cmake_package_names_the_files_of_each_platform() {
        for (platform, lines) in [
            (
                Platform::Elf,
                [
                    "/lib/libstatuscodes.a\")",
                    "/lib/libstatuscodes.so.@VERSION@\")",
                    "IMPORTED_SONAME \"libstatuscodes.so.@MAJOR@\"",
                ],
            ),
            (
                Platform::Apple,
                [
                    "/lib/libstatuscodes.a\")",
                    "/lib/libstatuscodes.@VERSION@.dylib\")",
                    "IMPORTED_SONAME \"@rpath/libstatuscodes.@MAJOR@.dylib\"",
                ],
            ),
            (
                Platform::Msvc,
                [
                    "/lib/statuscodes.lib\")",
                    "/bin/statuscodes.dll\")",
                    "IMPORTED_IMPLIB \"${_statuscodes_prefix}/lib/statuscodes.dll.lib\"",
                ],
            ),
            (
                Platform::Mingw,
                [
                    "/lib/libstatuscodes.a\")",
                    "/bin/statuscodes.dll\")",
                    "IMPORTED_IMPLIB \"${_statuscodes_prefix}/lib/libstatuscodes.dll.a\"",
                ],
            ),
        ] {
            let config = config(platform);
            for line in lines {
                let line = line.replace("@VERSION@", VERSION).replace("@MAJOR@", MAJOR);
                assert!(config.contains(&line), "{platform:?}: {line}");
            }
            let left = config.replace("@rpath/", "");
            assert!(!left.contains('@'), "{platform:?}: a name is not filled in");
        }
    }
}
