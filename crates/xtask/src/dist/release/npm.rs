//! The tarballs for npm: the package, which fits every platform, and the one with this platform's addon.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use xshell::{Shell, cmd};

use super::{folder, scratch};
use crate::dist::{licences, node as tarball, only, unpack};
use crate::packages::node;
use crate::root;
use crate::steps::{shell, silently};
use crate::tools::NPM;

/// Takes the addon out of the package and puts it into the package of the platform.
pub fn pack() -> Result<()> {
    node::prepare()?;
    node::scripts(&["build"])?;
    let (shell, scratch) = (shell()?, scratch("npm")?);
    let tarball = tarball::pack()?;
    unpack(&tarball, &scratch)?;
    let package = scratch.join("package");
    let napi = node::tool(&root().join("bindings/node"), "napi");
    let _folder = shell.push_dir(&package);
    silently(cmd!(shell, "{napi} create-npm-dirs"))?;
    let platforms = shell.read_dir("npm")?;
    let addon = only(&package, ".node")?;
    let name = addon.file_name().context("an addon without a name")?;
    let has_addon = |folder: &&std::path::PathBuf| {
        let platform = folder.file_name().unwrap_or_default().to_string_lossy();
        name.to_string_lossy().contains(&format!(".{platform}."))
    };
    let platform = platforms.iter().find(has_addon).context("no package fits the addon")?;
    shell.copy_file(&addon, platform)?;
    shell.remove_path(&addon)?;
    licences(&shell, platform)?;
    name_platforms(&shell, &platforms)?;
    for package in [&package, platform] {
        let _folder = shell.push_dir(package);
        let to = folder();
        silently(cmd!(shell, "{NPM} pack --pack-destination {to}"))?;
    }
    Ok(())
}

/// Names the packages of all platforms as optional dependencies, of the same version.
fn name_platforms(shell: &Shell, platforms: &[impl AsRef<Path>]) -> Result<()> {
    let read = |folder: &Path| -> Result<Value> {
        Ok(serde_json::from_str(&shell.read_file(folder.join("package.json"))?)?)
    };
    let mut optional = Map::new();
    for folder in platforms {
        let package = read(folder.as_ref())?;
        let name = package["name"].as_str().context("a package without a name")?;
        optional.insert(name.into(), package["version"].clone());
    }
    let mut package = read(Path::new("."))?;
    package["optionalDependencies"] = optional.into();
    Ok(shell.write_file("package.json", serde_json::to_string_pretty(&package)? + "\n")?)
}
