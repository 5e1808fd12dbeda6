//! The tarballs for npm: the package, which fits every platform, and the one with this platform's addon.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use xshell::Shell;

use super::{folder, scratch};
use crate::dist::{licences, node as tarball, only, unpack};
use crate::packages::node;
use crate::steps::shell;

/// Takes the addon out of the package and puts it into the package of the platform.
pub fn pack() -> Result<()> {
    node::prepare()?;
    node::scripts(&["build"])?;
    let (shell, scratch) = (shell()?, scratch("npm")?);
    let tarball = tarball::pack()?;
    unpack(&tarball, &scratch)?;
    let package = scratch.join("package");
    node::platforms(&package)?;
    let platforms = shell.read_dir(package.join("npm"))?;
    let addon = only(&package, ".node")?;
    let name = addon.file_name().context("an addon without a name")?;
    let has_addon = |folder: &&PathBuf| {
        let platform = folder.file_name().unwrap_or_default().to_string_lossy();
        name.to_string_lossy().contains(&format!(".{platform}."))
    };
    let platform = platforms.iter().find(has_addon).context("no package fits the addon")?;
    shell.copy_file(&addon, platform)?;
    shell.remove_path(&addon)?;
    licences(&shell, platform)?;
    name_platforms(&shell, &package, &platforms)?;
    tarball::npm_pack(&package, &folder())?;
    tarball::npm_pack(platform, &folder())
}

/// Names the packages of all platforms as optional dependencies, of the same version.
fn name_platforms(shell: &Shell, package: &Path, platforms: &[PathBuf]) -> Result<()> {
    let manifest = |package: &Path| package.join("package.json");
    let read = |package: &Path| -> Result<Value> {
        Ok(serde_json::from_str(&shell.read_file(manifest(package))?)?)
    };
    let mut optional = Map::new();
    for platform in platforms {
        let platform = read(platform)?;
        let name = platform["name"].as_str().context("a package without a name")?;
        optional.insert(name.into(), platform["version"].clone());
    }
    let mut contents = read(package)?;
    contents["optionalDependencies"] = optional.into();
    let contents = serde_json::to_string_pretty(&contents)? + "\n";
    Ok(shell.write_file(manifest(package), contents)?)
}
