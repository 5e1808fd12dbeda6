//! Writes where the READMEs' links to the project's files lead. Packages are published without these
//! files, so the links lead to the public address; without one, to the files themselves.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{Event, Parser, Tag};

use super::File;

const READMES: [&str; 4] =
    ["README.md", "bindings/c/README.md", "bindings/node/README.md", "bindings/python/README.md"];

/// The address, and the one that the READMEs have had.
#[derive(Clone, Copy)]
pub struct Addresses<'a> {
    pub present: Option<&'a str>,
    pub former: Option<&'a str>,
}

/// The READMEs with their links.
pub fn files(root: &Path, addresses: Addresses) -> Result<Vec<File>> {
    let file = |path: &str| -> Result<File> {
        let readme = std::fs::read_to_string(root.join(path)).context(path.to_owned())?;
        let up = "../".repeat(path.matches('/').count());
        let contents = linked(&readme, root, &up, addresses).with_context(|| path.to_owned())?;
        Ok(File { path: path.into(), contents })
    };
    READMES.into_iter().map(file).collect()
}

/// A README whose links are right. The way up leads from its folder to the project's.
fn linked(readme: &str, root: &Path, up: &str, addresses: Addresses) -> Result<String> {
    let (mut contents, mut end) = (String::new(), 0);
    for Target { start, text, view } in targets(readme)? {
        let Some(path) = in_project(&text, up, addresses) else { continue };
        let file = root.join(path.split('#').next().unwrap_or(path));
        ensure!(file.exists(), "a link leads to {path}, which the project has not");
        let folder = addresses.present.map_or(up.into(), |it| format!("{it}/{view}/HEAD/"));
        contents.extend([&readme[end..start], &folder, path]);
        end = start + text.len();
    }
    Ok(contents + &readme[end..])
}

/// What a link or an image leads to.
struct Target {
    start: usize,
    text: String,
    /// How a repository's page shows it.
    view: &'static str,
}

/// The targets that stand behind their texts, in order.
fn targets(readme: &str) -> Result<Vec<Target>> {
    let mut targets = Vec::new();
    for (event, range) in Parser::new(readme).into_offset_iter() {
        let (text, view) = match event {
            Event::Start(Tag::Link { dest_url, .. }) => (dest_url.into_string(), "blob"),
            Event::Start(Tag::Image { dest_url, .. }) => (dest_url.into_string(), "raw"),
            _ => continue,
        };
        let behind = format!("]({text}");
        let at = readme[range.clone()].rfind(&behind);
        let at = at.with_context(|| format!("write [text]({text}) for the link to {text}"))?;
        targets.push(Target { start: range.start + at + 2, text, view });
    }
    targets.sort_by_key(|target| target.start);
    Ok(targets)
}

/// The path of a target within the project; `None` of one elsewhere, or in the same text.
fn in_project<'a>(target: &'a str, up: &str, addresses: Addresses) -> Option<&'a str> {
    if target.starts_with('#') {
        return None;
    }
    if !target.contains(':') {
        return Some(target.strip_prefix(up).unwrap_or(target));
    }
    [addresses.present, addresses.former].into_iter().flatten().find_map(|address| {
        let page = target.strip_prefix(address)?;
        page.strip_prefix("/blob/HEAD/").or_else(|| page.strip_prefix("/raw/HEAD/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    const HERE: &str = "[a](../../docs/design.md#b), [d](#d), \
         [![c](../../docs/reference.png)](../../README.md \"README.md\"), \
         [web](https://code.example/x/blob/HEAD/README.md), [mail](mailto:a@b.example), `[a](x.md)`\n";
    const ADDRESS: &str = "https://code.example/a/b";

    fn there() -> String {
        HERE.replace("../../docs/design", "https://code.example/a/b/blob/HEAD/docs/design")
            .replace("../../docs/ref", "https://code.example/a/b/raw/HEAD/docs/ref")
            .replace("../../READ", "https://code.example/a/b/blob/HEAD/READ")
    }

    fn linked(text: &str, present: Option<&str>, former: Option<&str>) -> Result<String> {
        super::linked(text, root(), "../../", Addresses { present, former })
    }

    #[test]
    fn links_lead_to_the_address_or_to_the_files() {
        let there = there();
        assert_eq!(linked(HERE, None, None).unwrap(), HERE);
        assert_eq!(linked(HERE, Some(ADDRESS), None).unwrap(), there);
        assert_eq!(linked(&there, Some(ADDRESS), Some(ADDRESS)).unwrap(), there);
        assert_eq!(linked(&there, None, Some(ADDRESS)).unwrap(), HERE);
        for other in ["https://code.example/c", "https://code.example/a"] {
            let moved = linked(&there, Some(other), Some(ADDRESS)).unwrap();
            assert_eq!(moved, there.replace(ADDRESS, other));
        }
    }

    #[test]
    fn a_link_to_nothing_is_refused() {
        let refused = |link: &str| linked(link, Some(ADDRESS), None).unwrap_err().to_string();
        let message = "a link leads to docs/nothing.md, which the project has not";
        assert_eq!(refused("[a](../../docs/nothing.md)"), message);
        assert_eq!(refused("[a](https://code.example/a/b/blob/HEAD/docs/nothing.md)"), message);
    }
}
