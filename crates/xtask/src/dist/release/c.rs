//! The C library for projects without Rust: header, libraries, pkg-config, CMake, licences.

use anyhow::{Context, Result};

use super::{archive, scratch};
use crate::dist::c::{self, Places};
use crate::packages::c::VERSION;
use crate::steps::shell;
use crate::tools;

/// The name of the archive and of its folder.
pub fn name() -> Result<String> {
    let platform = tools::host(&["rustc"]).context("rustc names no host")?;
    Ok(format!("statuscodes-c-{VERSION}-{platform}"))
}

/// Installs the library, and packs what is installed, which may be moved.
pub fn pack() -> Result<()> {
    let prefix = scratch("c")?;
    c::install(&Places::of(&prefix))?;
    shell()?.copy_file("bindings/c/README.md", &prefix)?;
    archive::pack(&prefix, &name()?)
}
