//! The inventory of dependencies has a row for each, and no other row.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value as Json};
use toml::{Table, Value};

use crate::files::{files, read};

const INVENTORY: &str = "docs/dependencies.md";

/// The heading that ends the direct dependencies of a file of requirements.
const INDIRECT: &str = "# What these need.";

type Names = BTreeSet<String>;

/// Fails with a line for each row that is missing or too many.
pub fn listed() -> Result<()> {
    let inventory = read(INVENTORY)?;
    let kinds = [
        ("Rust crates", crates()?),
        ("Python packages", python()?),
        ("npm packages", npm()?),
        ("Actions", actions()?),
    ];
    let mut problems = Vec::new();
    for (heading, used) in kinds {
        let rows = rows(&inventory, heading)?;
        let missing = used.difference(&rows);
        problems.extend(missing.map(|name| format!("{heading}: `{name}` has no row")));
        let stale = rows.difference(&used);
        problems.extend(stale.map(|name| format!("{heading}: nothing uses `{name}`")));
    }
    ensure!(problems.is_empty(), "{INVENTORY} is not up to date\n  {}", problems.join("\n  "));
    Ok(())
}

/// The names in backticks in the first cells of the table under a heading.
fn rows(inventory: &str, heading: &str) -> Result<Names> {
    let section = inventory.split("\n## ").find_map(|it| it.strip_prefix(heading));
    let section = section.with_context(|| format!("{INVENTORY} has no heading `{heading}`"))?;
    let cells = section.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    Ok(cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(String::from).collect())
}

/// The direct dependencies of every `Cargo.toml`, without the project's own crates.
fn crates() -> Result<Names> {
    let mut names = Names::new();
    for file in named("Cargo.toml")? {
        let manifest: Table = toml::from_str(&read(&file)?)?;
        let workspace = manifest.get("workspace").and_then(Value::as_table);
        for table in [Some(&manifest), workspace].into_iter().flatten() {
            for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
                let dependencies = table.get(kind).and_then(Value::as_table);
                names.extend(dependencies.into_iter().flatten().filter_map(name_of_crate));
            }
        }
    }
    Ok(names)
}

fn name_of_crate((name, dependency): (&String, &Value)) -> Option<String> {
    let is_ours = ["path", "workspace"].iter().any(|key| dependency.get(key).is_some());
    let package = dependency.get("package").and_then(Value::as_str);
    (!is_ours).then(|| package.unwrap_or(name).into())
}

/// The packages that the files of requirements pin, without what these need, and that of the build.
fn python() -> Result<Names> {
    let mut names = Names::new();
    for file in files(|path| path.contains("requirements-"))? {
        let text = read(&file)?;
        let direct = text.split(INDIRECT).next().unwrap_or_default().lines();
        names.extend(direct.filter(|line| !line.starts_with('#')).filter_map(name_of_requirement));
    }
    for file in named("pyproject.toml")? {
        let project: Table = toml::from_str(&read(&file)?)?;
        let build = project["build-system"]["requires"].as_array().into_iter().flatten();
        names.extend(build.filter_map(Value::as_str).filter_map(name_of_requirement));
    }
    Ok(names)
}

fn name_of_requirement(requirement: &str) -> Option<String> {
    let name = requirement.split(['=', '<', '>', '~', '!', ' ', '[', ';']).next()?;
    (!name.is_empty()).then(|| name.into())
}

/// The dependencies of every `package.json`, without the project's own package.
fn npm() -> Result<Names> {
    let mut names = Names::new();
    for file in named("package.json")? {
        let manifest: Map<String, Json> = serde_json::from_str(&read(&file)?)?;
        for kind in ["dependencies", "devDependencies", "optionalDependencies"] {
            let dependencies = manifest.get(kind).and_then(Json::as_object);
            let dependencies = dependencies.into_iter().flatten();
            names.extend(dependencies.filter_map(|(name, version)| {
                name_of_npm(name, version.as_str().unwrap_or_default())
            }));
        }
    }
    Ok(names)
}

/// The package behind another name, as in `"node20": "npm:node@20.20.2"`.
fn name_of_npm(name: &str, version: &str) -> Option<String> {
    let real = version.strip_prefix("npm:").and_then(|package| package.rsplit_once('@'));
    let is_ours = version.starts_with("file:");
    (!is_ours).then(|| real.map_or(name, |(package, _)| package).into())
}

/// The actions of the workflows. Each is pinned by a hash, with its version behind it.
fn actions() -> Result<Names> {
    let mut names = Names::new();
    for file in files(|path| path.starts_with(".github/workflows/"))? {
        let text = read(&file)?;
        for action in text.lines().filter_map(|line| line.split_once("uses: ").map(|it| it.1)) {
            let (name, pin) = action.split_once('@').context("an action without a pin")?;
            ensure!(is_pin(pin), "{file}: {action} is not pinned as `NAME@HASH # vVERSION`");
            names.insert(name.into());
        }
    }
    Ok(names)
}

fn is_pin(pin: &str) -> bool {
    pin.split_once(" # v").is_some_and(|(hash, version)| {
        hash.len() == 40
            && hash.bytes().all(|it| it.is_ascii_hexdigit())
            && version.split('.').filter(|it| it.parse::<u32>().is_ok()).count() == 3
    })
}

fn named(name: &str) -> Result<Vec<String>> {
    files(|path| path.rsplit('/').next() == Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_the_names_in_first_cells_under_their_heading() {
        let inventory = "# All\n\n## One\n\n| a | b |\n| --- | --- |\n| `x`, `y` | `z` |\n\n## Two\n\n| `v` | |\n";
        assert_eq!(rows(inventory, "One").unwrap(), ["x", "y"].map(String::from).into());
        assert!(rows(inventory, "Three").is_err());
    }

    #[test]
    fn every_kind_of_dependency_has_its_real_name() {
        assert_eq!(name_of_requirement("maturin>=1.16,<2").unwrap(), "maturin");
        assert_eq!(name_of_npm("node20", "npm:node@20.20.2").unwrap(), "node");
        assert_eq!(name_of_npm("statuscodes", "file:../bindings/node"), None);
        assert!(crates().unwrap().contains("pyo3") && !crates().unwrap().contains("registry"));
    }

    #[test]
    fn a_pin_is_a_hash_with_a_version() {
        let hash = "0123456789abcdef0123456789abcdef01234567";
        assert!(is_pin(&format!("{hash} # v1.2.3")));
        assert!(!is_pin(hash) && !is_pin("v1.2.3") && !is_pin(&format!("{hash} # v1")));
    }
}
