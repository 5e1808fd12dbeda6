//! The project's public address. Its one place is `workspace.package.repository` in `Cargo.toml`.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use toml::Table;

use crate::files::{files, read};
use crate::root;

/// Hosts of repositories and of their pages.
const HOSTS: [&str; 6] =
    ["bitbucket.org/", "codeberg.org/", "github.com/", "github.io/", "gitlab.com/", "gitlab.io/"];

/// The address of the project.
pub fn repository() -> Result<Option<String>> {
    repository_of(root())
}

/// The address of a copy of the project; `None` while there is none.
pub fn repository_of(root: &Path) -> Result<Option<String>> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let manifest: Table = toml::from_str(&manifest)?;
    let address = manifest["workspace"]["package"].get("repository").and_then(|it| it.as_str());
    let Some(address) = address.filter(|address| !address.is_empty()) else { return Ok(None) };
    ensure!(
        is_plain(address),
        "Cargo.toml: write the repository {address} as https://HOST/OWNER/NAME, without anything behind"
    );
    Ok(Some(address.into()))
}

/// Whether pages of the repository can be named by what follows its address.
fn is_plain(address: &str) -> bool {
    let parts = address.strip_prefix("https://").unwrap_or_default().split('/');
    parts.clone().count() > 1
        && parts.clone().all(|part| !part.is_empty())
        && address.strip_suffix(".git").is_none()
        && address.chars().all(|it| it.is_ascii_alphanumeric() || ":/.-_~".contains(it))
}

/// Fails where something names another address. That it is named where it should be is codegen's.
pub fn check() -> Result<()> {
    let address = repository()?;
    let problems = in_texts(address.as_deref())?;
    ensure!(
        problems.is_empty(),
        "the public address in Cargo.toml is {address:?}, but there is another one in\n  {}",
        problems.join("\n  ")
    );
    Ok(())
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
    fn an_address_has_nothing_behind() {
        assert!(is_plain("https://github.com/a/b") && is_plain("https://gitlab.com/a/b/c"));
        let others = [
            "http://a/b",
            "https://a",
            "https://a/b/",
            "https://a/b.git",
            "https://a/b#c",
            "https://a/b)",
        ];
        assert!(!others.into_iter().any(is_plain));
    }

    #[test]
    fn only_parts_of_the_repository_belong_to_it() {
        let belongs = |address| belongs(address, "https://github.com/a/b");
        assert!(belongs("github.com/a/b") && belongs("github.com/a/b/issues"));
        assert!(belongs("github.com/a/b.git") && belongs("github.com/a/b#readme"));
        assert!(!belongs("github.com/a/bc") && !belongs("github.com/a"));
    }
}
