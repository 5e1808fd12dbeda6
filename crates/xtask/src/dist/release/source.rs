//! The sources of core and the C library alone, which build without a registry.

use anyhow::{Context, Result};
use toml::{Table, Value};
use xshell::cmd;

use super::{archive, scratch};
use crate::dist::licences;
use crate::files::copy;
use crate::packages::c::VERSION;
use crate::root;
use crate::steps::{shell, silently};

const COPIED: [&str; 7] = [
    "crates/core/registry",
    "crates/core/src",
    "crates/capi/build.rs",
    "crates/capi/src",
    "include/status.h",
    "examples/describe.c",
    "examples/interface.h",
];
const PKG_CONFIG: &str = "bindings/c/statuscodes.pc.in";
const MANIFESTS: [&str; 2] = ["crates/core", "crates/capi"];

/// The name of the archive and of its folder.
pub fn name() -> String {
    format!("statuscodes-c-{VERSION}-source")
}

/// Copies the sources, and writes manifests that name no dependency of a registry.
pub fn pack() -> Result<()> {
    let (shell, folder) = (shell()?, scratch("source")?);
    for path in COPIED {
        copy(&root().join(path), &folder.join(path))?;
    }
    let pkg_config = shell.read_file(PKG_CONFIG)?.replace("@VERSION@", VERSION);
    shell.write_file(folder.join(PKG_CONFIG), pkg_config)?;
    for member in MANIFESTS {
        let manifest = member_manifest(&shell.read_file(format!("{member}/Cargo.toml"))?)?;
        shell.write_file(folder.join(member).join("Cargo.toml"), manifest)?;
    }
    let workspace = workspace_manifest(&shell.read_file("Cargo.toml")?)?;
    shell.write_file(folder.join("Cargo.toml"), workspace)?;
    shell.copy_file("bindings/c/SOURCE.md", folder.join("README.md"))?;
    licences(&shell, &folder)?;
    shell.change_dir(&folder);
    silently(cmd!(shell, "cargo generate-lockfile --offline"))?;
    archive::pack(&folder, &name())
}

/// A workspace with these members alone. All of its dependencies are among them.
fn workspace_manifest(manifest: &str) -> Result<String> {
    let mut manifest: Table = toml::from_str(manifest)?;
    let workspace = manifest.get_mut("workspace").and_then(Value::as_table_mut);
    let workspace = workspace.context("no workspace")?;
    workspace.insert("members".into(), MANIFESTS.to_vec().into());
    workspace.remove("default-members");
    Ok(manifest.to_string())
}

/// A manifest without dependencies of a registry, and without targets whose files are elsewhere.
fn member_manifest(manifest: &str) -> Result<String> {
    let mut manifest: Table = toml::from_str(manifest)?;
    for name in ["dev-dependencies", "example", "bench"] {
        manifest.remove(name);
    }
    if let Some(Value::Table(dependencies)) = manifest.get_mut("dependencies") {
        dependencies.retain(|_, it| it.get("path").is_some());
    }
    // The sources name the features, which need what is left out.
    if let Some(Value::Table(features)) = manifest.get_mut("features") {
        features.iter_mut().for_each(|(_, needs)| *needs = Value::Array(Vec::new()));
    }
    if let Some(Value::Table(package)) = manifest.get_mut("package") {
        package.remove("readme");
    }
    Ok(manifest.to_string())
}

#[cfg(test)]
mod tests {
    use super::member_manifest;

    #[test]
    fn dependencies_of_a_registry_are_left_out() {
        let manifest = "[package]\nname = \"a\"\n\n[dependencies]\nb = { path = \"../b\" }\nhttp = \"1\"\n\n[dev-dependencies]\ncsv = \"1\"\n";
        let kept = "[package]\nname = \"a\"\n\n[dependencies.b]\npath = \"../b\"\n";
        assert_eq!(member_manifest(manifest).unwrap(), kept);
    }
}
