//! The C library: its symbols, its tests and its answers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use object::elf::DT_NEEDED;
use object::{File, Object, ObjectSymbol};
use xshell::{Shell, cmd};

use super::{Target, debian};
use crate::dist;
use crate::dist::c::Places;
use crate::packages::c::{ALIGNED, HOST};
use crate::packages::rust::example;
use crate::steps::{shell, silently};
use crate::test::c::{cmake, library, tools};
use crate::test::dumps_agree;

/// Runs the tests that CMake builds, linked statically and dynamically, and compares every answer
/// with core's on this processor.
pub fn test(target: &Target) -> Result<()> {
    debian::provide(target)?;
    tools()?;
    let shell = shell()?;
    let prefix = install(&shell, target)?;
    check(target, &prefix.join("lib").join(HOST.names().shared))?;
    let gnu = target.gnu;
    let options = [
        "-DCMAKE_SYSTEM_NAME=Linux".to_owned(),
        format!("-DCMAKE_C_COMPILER={gnu}-gcc"),
        format!("-DCMAKE_CXX_COMPILER={gnu}-g++"),
        format!("-DCMAKE_CROSSCOMPILING_EMULATOR={}", target.emulator().join(";")),
    ];
    for (linked, shared) in [("static", "OFF"), ("shared", "ON")] {
        let shared = format!("-DBUILD_SHARED_LIBS={shared}");
        let options = [&options[..], &[shared]].concat();
        let options: Vec<_> = options.iter().map(String::as_str).collect();
        cmake::test(&format!("{}-{linked}", target.name), &prefix, &options)?;
    }
    let (dump, library) = (target.folder().join("dump"), prefix.join("lib/libstatuscodes.a"));
    let sources = ["-Iinclude", "-Iexamples", "bindings/c/tests/dump.c"];
    silently(cmd!(shell, "{gnu}-gcc -std=c99 {sources...} {library} -o {dump}"))?;
    dumps_agree(&[example("dump")?, target.program("C on another processor", &dump)])
}

/// Installs this processor's library, and the other one's in its place.
fn install(shell: &Shell, target: &Target) -> Result<PathBuf> {
    let build = target.cargo(shell, "rustc").args(["--release", "--package=statuscodes-capi"]);
    silently(build.args(["--", ALIGNED]))?;
    let prefix = target.folder().join("prefix");
    shell.remove_path(&prefix)?;
    let mut places = Places::of(&prefix);
    places.pointer = target.pointer;
    dist::c::install(&places)?;
    let (libraries, names) = (prefix.join("lib"), HOST.names());
    shell.copy_file(target.built().join(names.static_library), &libraries)?;
    shell.copy_file(target.built().join(names.built), libraries.join(names.shared))?;
    Ok(prefix)
}

/// Checks that the library exports its functions, cannot panic and needs what is expected.
fn check(target: &Target, shared: &Path) -> Result<()> {
    let shared = library::read(shared)?;
    let shared = File::parse(&*shared)?;
    library::exports_the_functions_of_the_header(&shared)?;
    let libraries = match &shared {
        File::Elf32(shared) => library::dynamic_texts(shared, DT_NEEDED)?,
        File::Elf64(shared) => library::dynamic_texts(shared, DT_NEEDED)?,
        _ => bail!("the library is no ELF file"),
    };
    let mut undefined = BTreeSet::new();
    for symbol in shared.symbols() {
        let name = symbol.name()?;
        if symbol.is_undefined() && !symbol.is_weak() && !name.is_empty() {
            // A linker may add the version of the library that has it.
            undefined.insert(name.split('@').next().unwrap_or(name));
        } else {
            ensure!(!library::is_of_panics(name), "the library can panic, as it has {name}");
        }
    }
    ensure!(
        libraries == target.libraries && undefined.iter().eq(target.undefined),
        "for {}, the library needs {undefined:?} of {libraries:?}, not {:?} of {:?}",
        target.name,
        target.undefined,
        target.libraries
    );
    Ok(())
}
