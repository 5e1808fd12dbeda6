//! The tarballs for npm: the package, which fits every platform, and one with the addon of each platform.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use xshell::Shell;

use super::{folder, scratch};
use crate::dist::{licences, node as tarball, only, unpack};
use crate::packages::node;
use crate::steps::shell;

/// Packs the package, and those of the platforms whose addons are in a folder. Without a folder there is
/// the addon of this platform alone.
pub fn pack(addons: Option<&Path>) -> Result<()> {
    node::prepare()?;
    node::scripts(&["build"])?;
    let (shell, scratch) = (shell()?, scratch("npm")?);
    unpack(&tarball::pack()?, &scratch)?;
    let package = scratch.join("package");
    let built = take_addon(&shell, &package, &scratch)?;
    node::platforms(&package)?;
    let platforms = shell.read_dir(package.join("npm"))?;
    for platform in &platforms {
        let name = platform.file_name().unwrap_or_default().to_string_lossy();
        let addon = only(addons.unwrap_or(&built), &format!(".{name}.node"));
        if addon.is_ok() || addons.is_some() {
            pack_platform(&shell, platform, &addon?)?;
        }
    }
    name_platforms(&shell, &package, &platforms)?;
    tarball::npm_pack(&package, &folder())
}

/// Takes the addon out of the package, into a folder of its own.
fn take_addon(shell: &Shell, package: &Path, scratch: &Path) -> Result<PathBuf> {
    let (addon, folder) = (only(package, ".node")?, shell.create_dir(scratch.join("addons"))?);
    shell.copy_file(&addon, &folder)?;
    shell.remove_path(&addon)?;
    Ok(folder)
}

/// napi's manifest names the addon alone.
fn pack_platform(shell: &Shell, platform: &Path, addon: &Path) -> Result<()> {
    shell.copy_file(addon, platform)?;
    licences(shell, platform)?;
    let mut manifest = manifest(shell, platform)?;
    let files = manifest["files"].as_array_mut().context("a package that names no files")?;
    files.push("LICENSE-*".into());
    write_manifest(shell, platform, &manifest)?;
    tarball::npm_pack(platform, &folder())
}

/// Names the packages of all platforms as optional dependencies, of the same version.
fn name_platforms(shell: &Shell, package: &Path, platforms: &[PathBuf]) -> Result<()> {
    let mut optional = Map::new();
    for platform in platforms {
        let platform = manifest(shell, platform)?;
        let name = platform["name"].as_str().context("a package without a name")?;
        optional.insert(name.into(), platform["version"].clone());
    }
    let mut manifest = manifest(shell, package)?;
    manifest["optionalDependencies"] = optional.into();
    write_manifest(shell, package, &manifest)
}

fn manifest(shell: &Shell, package: &Path) -> Result<Value> {
    Ok(serde_json::from_str(&shell.read_file(package.join("package.json"))?)?)
}

fn write_manifest(shell: &Shell, package: &Path, manifest: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(manifest)? + "\n";
    Ok(shell.write_file(package.join("package.json"), text)?)
}
