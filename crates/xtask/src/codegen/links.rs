//! Writes where the READMEs' links to the project's files lead. Packages are published without these
//! files, so the links lead to the public address; without one, to the files themselves.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{Event, Parser, Tag};

use super::File;

const READMES: [&str; 4] =
    ["README.md", "bindings/c/README.md", "bindings/node/README.md", "bindings/python/README.md"];

/// The READMEs with their links.
pub fn files(root: &Path, address: Option<&str>) -> Result<Vec<File>> {
    let file = |path: &str| -> Result<File> {
        let readme = std::fs::read_to_string(root.join(path)).context(path.to_owned())?;
        let up = "../".repeat(path.matches('/').count());
        let contents = linked(&readme, root, &up, address).with_context(|| path.to_owned())?;
        Ok(File { path: path.into(), contents })
    };
    READMES.into_iter().map(file).collect()
}

/// A README whose links are right. The way up leads from its folder to the project's.
fn linked(readme: &str, root: &Path, up: &str, address: Option<&str>) -> Result<String> {
    let (mut contents, mut end) = (String::new(), 0);
    for (event, range) in Parser::new(readme).into_offset_iter() {
        let (target, view) = match event {
            Event::Start(Tag::Link { dest_url, .. }) => (dest_url, "blob"),
            Event::Start(Tag::Image { dest_url, .. }) => (dest_url, "raw"),
            _ => continue,
        };
        let Some(path) = in_project(&target, root, up) else { continue };
        ensure!(
            root.join(without_anchor(path)).exists(),
            "a link leads to {path}, which the project has not"
        );
        let folder = address.map_or(up.into(), |address| format!("{address}/{view}/HEAD/"));
        let start = range.start + readme[range].rfind(&*target).context("a link without target")?;
        contents.extend([&readme[end..start], &folder, path]);
        end = start + target.len();
    }
    Ok(contents + &readme[end..])
}

/// The path of a target within the project; `None` of one elsewhere, or in the same text. With an address it
/// is in one of two views of a file that the project has.
fn in_project<'a>(target: &'a str, root: &Path, up: &str) -> Option<&'a str> {
    if target.starts_with('#') {
        return None;
    }
    if target.contains("://") {
        let views = ["/blob/HEAD/", "/raw/HEAD/"];
        let path = views.iter().find_map(|view| Some(target.split_once(view)?.1))?;
        return root.join(without_anchor(path)).exists().then_some(path);
    }
    Some(target.strip_prefix(up).unwrap_or(target))
}

fn without_anchor(path: &str) -> &str {
    path.split('#').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    const HERE: &str = "[a](../../docs/design.md#b), [d](#d), ![c](../../docs/reference.png), \
         [web](https://www.iana.org/), `[a](x.md)`\n";
    const THERE: &str = "[a](https://code.example/a/b/blob/HEAD/docs/design.md#b), [d](#d), \
         ![c](https://code.example/a/b/raw/HEAD/docs/reference.png), [web](https://www.iana.org/), \
         `[a](x.md)`\n";

    fn linked(text: &str, address: Option<&str>) -> Result<String> {
        super::linked(text, root(), "../../", address)
    }

    #[test]
    fn links_lead_to_the_address_or_to_the_files() {
        for text in [HERE, THERE] {
            assert_eq!(linked(text, None).unwrap(), HERE);
            assert_eq!(linked(text, Some("https://code.example/a/b")).unwrap(), THERE);
        }
        let other = "[a](https://code.example/blob/HEAD/src/nothing.c)";
        assert_eq!(linked(other, None).unwrap(), other);
        let moved = linked(THERE, Some("https://code.example/c")).unwrap();
        assert_eq!(moved, THERE.replace("/a/b/", "/c/"));
    }

    #[test]
    fn a_link_to_nothing_is_refused() {
        let message = linked("[a](../../docs/nothing.md)", None).unwrap_err().to_string();
        assert_eq!(message, "a link leads to docs/nothing.md, which the project has not");
    }
}
