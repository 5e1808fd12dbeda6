//! The C library and programs that are linked with it.

mod names;

pub use names::{HOST, Names, Platform};

use std::collections::BTreeSet;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::Program;
use crate::steps::{shell, silently};
use crate::{root, tools};

/// The version of the library and of all other packages.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The version of the binary interface.
pub const MAJOR: &str = env!("CARGO_PKG_VERSION_MAJOR");

/// A library that cargo has built, in its folder.
pub fn in_target(target: &Path, name: &str) -> PathBuf {
    target.join("release").join(name)
}

/// The static library that it has built for the tests.
pub fn static_library() -> PathBuf {
    in_target(&root().join("target"), HOST.names().static_library)
}

/// The shared library that it has built for the tests.
pub fn shared_library() -> PathBuf {
    in_target(&root().join("target"), HOST.names().built)
}

/// The last one lets Windows have `fopen`.
const WARNINGS: [&str; 6] =
    ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-D_CRT_SECURE_NO_WARNINGS"];

/// Builds `libstatuscodes` for the tests.
pub fn build() -> Result<()> {
    build_in(&root().join("target"))
}

/// Lets functions begin at multiples of 32 bytes, so that the shortest ones are fetched at once:
/// `statuscode_phrase` then costs no more than a call.
pub const ALIGNED: &str = "-Cllvm-args=-align-all-functions=5";

/// Builds `libstatuscodes`, static and shared.
pub fn build_in(target: &Path) -> Result<()> {
    let shell = shell()?;
    shell.set_var("CARGO_TARGET_DIR", target);
    let build = cmd!(shell, "cargo rustc --release --locked --package statuscodes-capi");
    silently(build.args(["--", ALIGNED]))
}

/// Compiles a C program against the header and the static library.
pub fn compile(standard: &str, source: &str) -> Result<Program> {
    let compiler = tools::c_compiler()?;
    let shell = shell()?;
    let folder = root().join("target/c");
    shell.create_dir(&folder)?;
    let program = folder.join(source.replace(['/', '.'], "_") + EXE_SUFFIX);
    let (standard, library) = (format!("-std={standard}"), static_library());
    silently(cmd!(
        shell,
        "{compiler} {standard} {WARNINGS...} -Iinclude -Iexamples {source} {library} -o {program}"
    ))?;
    Ok(Program::new("C", program, &[]))
}

/// The names of the functions that the header declares.
pub fn declared_functions() -> Result<BTreeSet<String>> {
    let header = shell()?.read_file("include/status.h")?;
    let code = header.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
    let names = code.filter_map(|line| line.split_once('(')?.0.rsplit([' ', '*']).next());
    Ok(names.filter(|name| name.starts_with("statuscode_")).map(String::from).collect())
}
