//! The project's public address. Its one place is `workspace.package.repository` in `Cargo.toml`.

use anyhow::{Result, ensure};
use serde_json::Value as Json;
use toml::Table;

use crate::files::{files, read};

const CRATE: &str = "crates/core/Cargo.toml";
const PYTHON: &str = "bindings/python/pyproject.toml";
const NODE: &str = "bindings/node/package.json";

/// Hosts of repositories and of their pages.
const HOSTS: [&str; 6] =
    ["bitbucket.org/", "codeberg.org/", "github.com/", "github.io/", "gitlab.com/", "gitlab.io/"];

/// The address; `None` while the project has none.
pub fn repository() -> Option<String> {
    let workspace: Table = toml::from_str(&read("Cargo.toml").ok()?).ok()?;
    let address = workspace.get("workspace")?.get("package")?.get("repository")?.as_str()?;
    Some(address.into()).filter(|address: &String| !address.is_empty())
}

/// Fails where a package's metadata lacks the address, or something names another one.
pub fn check() -> Result<()> {
    let address = repository();
    let address = address.as_deref();
    let problems = [in_metadata(address)?, in_texts(address)?].concat();
    ensure!(
        problems.is_empty(),
        "Cargo.toml has {}\n  {}",
        address
            .map_or("no address, so nothing may have one".into(), |it| format!("the address {it}")),
        problems.join("\n  ")
    );
    Ok(())
}

/// The metadata that packages are published with.
fn in_metadata(address: Option<&str>) -> Result<Vec<String>> {
    let core: Table = toml::from_str(&read(CRATE)?)?;
    let inherits = core["package"].get("repository").and_then(|it| it.get("workspace")?.as_bool());
    let python: Table = toml::from_str(&read(PYTHON)?)?;
    let url = |name: &str| Some(python["project"]["urls"].get(name)?.as_str()?.to_owned());
    let node: Json = serde_json::from_str(&read(NODE)?)?;
    let text = |pointer: &str| Some(node.pointer(pointer)?.as_str()?.to_owned());
    let with = |before: &str, after: &str| address.map(|it| format!("{before}{it}{after}"));
    let facts = [
        (
            CRATE,
            "repository.workspace",
            with("", "").map(|_| "true".into()),
            inherits.map(|it| it.to_string()),
        ),
        (PYTHON, "Repository", with("", ""), url("Repository")),
        (PYTHON, "Issues", with("", "/issues"), url("Issues")),
        (NODE, "repository.url", with("git+", ".git"), text("/repository/url")),
        (NODE, "homepage", with("", "#readme"), text("/homepage")),
        (NODE, "bugs", with("", "/issues"), text("/bugs")),
    ];
    let wrong = facts.into_iter().filter(|(.., expected, found)| expected != found);
    Ok(wrong.map(|(file, key, expected, _)| problem(file, key, expected)).collect())
}

fn problem(file: &str, key: &str, expected: Option<String>) -> String {
    let mend = expected.map_or("remove it".into(), |expected| format!("write {expected}"));
    format!("{file}: `{key}`: {mend}")
}

/// What people read, and what packages are made of.
fn in_texts(address: Option<&str>) -> Result<Vec<String>> {
    let is_text = |path: &str| {
        let ends = [".html", ".in", ".jinja", ".json", ".md", ".toml", ".yml"];
        ends.iter().any(|end| path.ends_with(end)) && !path.ends_with("package-lock.json")
    };
    let mut problems = Vec::new();
    for file in files(is_text)? {
        let text = read(&file)?;
        let others =
            addresses(&text).filter(|other| !address.is_some_and(|ours| belongs(other, ours)));
        problems.extend(others.map(|other| format!("{file}: {other}")));
    }
    Ok(problems)
}

/// The addresses in a text that are repositories or parts of one.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split("https://").skip(1).filter_map(|rest| {
        let end = |it: char| it.is_whitespace() || "\"'`<>()[]{},".contains(it);
        let address = rest.split(end).next()?;
        HOSTS.iter().any(|host| address.contains(host)).then_some(address)
    })
}

/// Whether an address without its scheme is the repository or a part of it.
fn belongs(address: &str, repository: &str) -> bool {
    let repository = repository.trim_start_matches("https://");
    address.strip_prefix(repository).is_some_and(|rest| {
        ["", ".git"].contains(&rest)
            || rest.starts_with(['/', '#', '?'])
            || rest.starts_with(".git#")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_repositories_are_found_in_a_text() {
        let text =
            "see [it](https://github.com/a/b#c), https://www.iana.org/ and <https://a.github.io/b>";
        let found: Vec<_> = addresses(text).collect();
        assert_eq!(found, ["github.com/a/b#c", "a.github.io/b"]);
    }

    #[test]
    fn only_parts_of_the_repository_belong_to_it() {
        let belongs = |address| belongs(address, "https://github.com/a/b");
        assert!(belongs("github.com/a/b") && belongs("github.com/a/b/issues"));
        assert!(belongs("github.com/a/b.git") && belongs("github.com/a/b#readme"));
        assert!(!belongs("github.com/a/bc") && !belongs("github.com/a"));
    }
}
