//! The Rust code, and programs that use core.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Shell, cmd};

use super::Program;
use crate::root;
use crate::steps::{shell, silently};

/// Builds one of core's examples.
pub fn example(name: &str) -> Result<Program> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo build --release --locked --package statuscodes --example {name}"))?;
    let program = root().join("target/release/examples").join(format!("{name}{EXE_SUFFIX}"));
    Ok(Program::new("Rust", program, &[]))
}

/// Packs the crate, which cargo builds from the package alone to verify it.
pub fn package() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo package --locked --allow-dirty --package statuscodes"))
}

/// Makes a project outside of the workspace, with these lines of dependencies, and gives its folder of
/// sources.
pub fn project(folder: &Path, dependencies: &str) -> Result<PathBuf> {
    let manifest = format!(
        "[package]\nname = \"project\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n[workspace]\n"
    );
    let shell = shell()?;
    shell.write_file(folder.join("Cargo.toml"), manifest)?;
    Ok(shell.create_dir(folder.join("src"))?)
}

/// Runs rustfmt on the workspace and on the fuzz target, which is outside it.
pub fn format(options: &[&str]) -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo fmt --all {options...}"))?;
    silently(cmd!(shell, "cargo fmt --manifest-path crates/capi/fuzz/Cargo.toml {options...}"))
}

/// Lets cargo name the sources of dependencies without the folder that this machine has them in, so that
/// another one builds the same bytes. Flags that are set in another way come first.
pub fn without_folders(shell: &Shell) {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let folders = shell.read_dir(home.join("registry/src")).unwrap_or_default();
    let flags = folders.iter().map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    shell.set_var("CARGO_BUILD_RUSTFLAGS", flags.collect::<Vec<_>>().join(" "));
}
