//! Builds the Node package's tarball, with the addon of this platform in it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::{licences, only, unpack};
use crate::packages::node;
use crate::root;
use crate::steps::{shell, silently};
use crate::tools::NPM;

/// Builds the tarball and says where it is.
pub fn run() -> Result<()> {
    node::prepare()?;
    node::scripts(&["build"])?;
    println!("built {}", pack()?.display());
    Ok(())
}

/// Packs the built package, in place of an earlier tarball. Packs it again with the licences, since
/// npm takes no file from outside the package's folder.
pub fn pack() -> Result<PathBuf> {
    let folder = folder();
    let shell = shell()?;
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    npm_pack(&root().join("bindings/node"), &folder)?;
    let unlicensed = built()?;
    let package = folder.join("package");
    unpack(&unlicensed, &folder)?;
    shell.remove_path(unlicensed)?;
    licences(&shell, &package)?;
    npm_pack(&package, &folder)?;
    shell.remove_path(package)?;
    built()
}

/// The tarball that was built last.
pub fn built() -> Result<PathBuf> {
    only(&folder(), ".tgz")
}

/// Packs a package into a folder.
pub fn npm_pack(package: &Path, to: &Path) -> Result<()> {
    let shell = shell()?;
    shell.change_dir(package);
    silently(cmd!(shell, "{NPM} pack --pack-destination {to}"))
}

fn folder() -> PathBuf {
    root().join("target/dist/node")
}
