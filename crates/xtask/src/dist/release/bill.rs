//! The bill of materials: the crates that are linked into the packages, as CycloneDX.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xshell::cmd;

use super::folder;
use crate::packages::c::VERSION;
use crate::steps::shell;

const PACKAGES: [&str; 3] = ["statuscodes-capi", "statuscodes-node", "statuscodes-py"];

const FORMAT: &str = "{p}|{l}";

/// Writes the bill, for all platforms. Two that cargo does not list are in it: Rust's standard library, and
/// what GCC links.
pub fn write() -> Result<()> {
    let packages = PACKAGES.map(|package| format!("--package={package}"));
    let shell = shell()?;
    let options = ["--locked", "--target=all", "--edges=normal,no-proc-macro", "--prefix=none"];
    let tree =
        cmd!(shell, "cargo tree {options...} --format={FORMAT} {packages...}").quiet().read()?;
    // The second mention of a crate ends with `(*)`, one of the project has its folder.
    let crates: BTreeSet<_> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty() && !line.contains(" ("))
        .collect();
    let rust = cmd!(shell, "rustc --version").quiet().read()?;
    let rust = rust.split(' ').nth(1).context("rustc tells no version")?;
    let library = format!("std v{rust}|MIT OR Apache-2.0");
    let crates = crates.into_iter().chain([library.as_str()]);
    let mut components = crates.map(component).collect::<Result<Vec<_>>>()?;
    components.push(unwinder());
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": { "type": "library", "name": "statuscodes", "version": VERSION } },
        "components": components,
    });
    let file = folder().join(format!("statuscodes-{VERSION}.cdx.json"));
    Ok(shell.write_file(file, serde_json::to_string_pretty(&bill)? + "\n")?)
}

/// Has no version, since each image that builds wheels has its own GCC.
fn unwinder() -> Value {
    json!({
        "type": "library",
        "name": "libgcc",
        "description": "The unwinder in the wheels for Linux with the GNU C library",
        "purl": "pkg:generic/libgcc",
        "licenses": [{ "expression": "GPL-3.0-or-later WITH GCC-exception-3.1" }],
    })
}

/// A line such as `libc v0.2.191|MIT OR Apache-2.0`.
fn component(line: &str) -> Result<Value> {
    let (package, licence) = line.split_once('|').context("cargo tree gives no licence")?;
    let mut words = package.split(' ');
    let (name, version) = (words.next(), words.next().and_then(|it| it.strip_prefix('v')));
    let (name, version) = name.zip(version).context("cargo tree gives no version")?;
    Ok(json!({
        "type": "library",
        "name": name,
        "version": version,
        "purl": format!("pkg:cargo/{name}@{version}"),
        "licenses": [{ "expression": licence.replace('/', " OR ") }],
    }))
}

#[cfg(test)]
mod tests {
    use super::component;

    #[test]
    fn a_line_of_the_tree_is_a_component() {
        let component = component("libc v0.2.1|MIT/Apache-2.0").unwrap();
        assert_eq!(component["purl"], "pkg:cargo/libc@0.2.1");
        assert_eq!(component["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }
}
