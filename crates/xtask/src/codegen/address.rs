//! Writes the project's public address into what the packages are published with. Its one place is
//! `workspace.package.repository` in `Cargo.toml`.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value as Json, json};
use toml_edit::{DocumentMut, Item, Table, value};

use super::File;
use super::links::{self, Addresses};
use crate::repository::repository_of;

const NODE: &str = "bindings/node/package.json";

/// The files that name the address, and none while there is none.
pub fn files(root: &Path) -> Result<Vec<File>> {
    let address = repository_of(root)?;
    let address = address.as_deref();
    let change = |path: &str, change: fn(&str, Option<&str>) -> Result<String>| -> Result<File> {
        let contents = std::fs::read_to_string(root.join(path)).context(path.to_owned())?;
        let contents = change(&contents, address).with_context(|| path.to_owned())?;
        Ok(File { path: path.into(), contents })
    };
    let mut files = vec![
        change("crates/core/Cargo.toml", crate_manifest)?,
        change("bindings/c/statuscodes.pc.in", pkg_config)?,
        change("bindings/python/pyproject.toml", pyproject)?,
        change(NODE, node_manifest)?,
    ];
    let former = former(root)?;
    files.extend(links::files(root, Addresses { present: address, former: former.as_deref() })?);
    Ok(files)
}

/// The address that was written last.
fn former(root: &Path) -> Result<Option<String>> {
    let manifest = std::fs::read_to_string(root.join(NODE)).context(NODE)?;
    let manifest: Json = serde_json::from_str(&manifest)?;
    let address = manifest["bugs"].as_str().and_then(|it| it.strip_suffix("/issues"));
    Ok(address.map(String::from))
}

/// Cargo would publish an empty address, so it is inherited only when there is one.
fn crate_manifest(manifest: &str, address: Option<&str>) -> Result<String> {
    let mut manifest: DocumentMut = manifest.parse()?;
    let package = manifest["package"].as_table_mut().context("no package")?;
    package.remove("repository");
    if address.is_some() {
        let mut inherited = Table::new();
        inherited.set_dotted(true);
        inherited.insert("workspace", value(true));
        package.insert("repository", Item::Table(inherited));
    }
    Ok(manifest.to_string())
}

fn pkg_config(file: &str, address: Option<&str>) -> Result<String> {
    let mut lines: Vec<_> = file.lines().filter(|line| !line.starts_with("URL: ")).collect();
    let description = lines.iter().position(|line| line.starts_with("Description: "));
    let url = address.map(|address| format!("URL: {address}"));
    if let Some(url) = &url {
        lines.insert(description.context("no description")? + 1, url);
    }
    Ok(lines.join("\n") + "\n")
}

fn pyproject(manifest: &str, address: Option<&str>) -> Result<String> {
    let mut manifest: DocumentMut = manifest.parse()?;
    let urls = manifest["project"]["urls"].as_table_mut().context("no project.urls")?;
    for (name, page) in [("Repository", ""), ("Issues", "/issues")] {
        urls.remove(name);
        if let Some(address) = address {
            urls.insert(name, value(format!("{address}{page}")));
        }
    }
    Ok(manifest.to_string())
}

/// npm publishes no package with provenance whose `repository` differs from the workflow's.
fn node_manifest(manifest: &str, address: Option<&str>) -> Result<String> {
    let mut manifest: Map<String, Json> = serde_json::from_str(manifest)?;
    for name in ["repository", "homepage", "bugs"] {
        manifest.shift_remove(name);
    }
    if let Some(address) = address {
        let url = format!("git+{address}.git");
        let repository = json!({ "type": "git", "url": url, "directory": "bindings/node" });
        manifest.insert("repository".into(), repository);
        manifest.insert("homepage".into(), format!("{address}#readme").into());
        manifest.insert("bugs".into(), format!("{address}/issues").into());
    }
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://code.example/a/b";

    /// What the change writes with an address, and that it takes all of it back.
    fn written(change: fn(&str, Option<&str>) -> Result<String>, file: &str) -> String {
        let with = change(file, Some(ADDRESS)).unwrap();
        assert_eq!(change(&with, Some(ADDRESS)).unwrap(), with);
        assert_eq!(change(&with, None).unwrap(), file);
        with
    }

    #[test]
    fn the_crate_inherits_the_address() {
        let manifest = written(crate_manifest, "[package]\nname = \"a\"\n\n[lints]\n");
        assert!(manifest.contains("name = \"a\"\nrepository.workspace = true\n"), "{manifest}");
    }

    #[test]
    fn pkg_config_has_the_address() {
        let file = written(pkg_config, "Description: a\nVersion: 1\n");
        assert_eq!(file, format!("Description: a\nURL: {ADDRESS}\nVersion: 1\n"));
    }

    #[test]
    fn the_python_package_has_the_address() {
        let manifest =
            written(pyproject, "[project.urls]\nA = \"https://a.example\"\n\n[tool.x]\n");
        assert!(manifest.contains("\nRepository = \"https://code.example/a/b\"\n"), "{manifest}");
        assert!(
            manifest.contains("\nIssues = \"https://code.example/a/b/issues\"\n"),
            "{manifest}"
        );
    }

    #[test]
    fn the_node_package_has_the_address() {
        let manifest = written(node_manifest, "{\n  \"name\": \"a\"\n}\n");
        let manifest: Json = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest["repository"]["url"], "git+https://code.example/a/b.git");
        assert_eq!(manifest["homepage"], "https://code.example/a/b#readme");
        assert_eq!(manifest["bugs"], "https://code.example/a/b/issues");
    }
}
