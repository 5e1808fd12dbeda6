//! Tests the C library as its users have it: installed, and linked in every way.

pub mod cmake;
mod compiler;
mod examples;
pub mod library;
mod memory;
mod meson;
mod placing;
mod readme;
mod size;
mod tools;

pub use compiler::{pkg_config, plain};
pub use examples::check as examples;
pub use library::check as library;
pub use memory::{sanitizers, valgrind};
pub use meson::tests as meson;
pub use placing::check as placing;
pub use readme::{prints_its_answers, programs as readme};
pub use tools::{prepare as tools, require_unix};

use std::path::PathBuf;

use anyhow::Result;
use xshell::Shell;

use crate::dist::c::Places;
use crate::packages::c::HOST;
use crate::steps::shell;
use crate::{dist, root};

/// Installs the library and moves it, so that the later parts show that it works anywhere.
pub fn install() -> Result<()> {
    let shell = shell()?;
    let first = root().join("target/c/before");
    shell.remove_path(&first)?;
    shell.remove_path(prefix())?;
    dist::c::install(&Places::of(&first))?;
    Ok(std::fs::rename(first, prefix())?)
}

/// Builds the tests with the CMake package, linked statically and dynamically, and runs them.
pub fn tests() -> Result<()> {
    if cfg!(windows) {
        print!("without arguments.c and threads.c, which need POSIX ");
    }
    cmake::test("static", &prefix(), &["-DBUILD_SHARED_LIBS=OFF"])?;
    cmake::test("shared", &prefix(), &["-DBUILD_SHARED_LIBS=ON"])
}

/// Lets the shell's programs find the shared library.
fn find_shared(shell: &Shell) {
    let variable = HOST.search_variable();
    let folder = prefix().join(HOST.folder_of_shared("lib"));
    let others = std::env::var_os(variable).unwrap_or_default();
    let folders = [folder].into_iter().chain(std::env::split_paths(&others));
    shell.set_var(variable, std::env::join_paths(folders).expect("no path has a separator"));
}

/// The folder that the library is installed in.
fn prefix() -> PathBuf {
    root().join("target/c/prefix")
}
