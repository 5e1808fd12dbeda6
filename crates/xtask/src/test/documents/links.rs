//! Links to files of the project and to their headings.

use std::collections::HashSet;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::root;

/// The targets of links that lead nowhere.
pub fn dead(document: &str, text: &str) -> Vec<String> {
    let targets = Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url),
        _ => None,
    });
    let own = targets.filter(|target| !target.contains(':'));
    own.filter(|target| !leads_somewhere(document, target)).map(String::from).collect()
}

fn leads_somewhere(document: &str, target: &str) -> bool {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let document = root().join(document);
    let file = match (path, document.parent()) {
        ("", _) | (_, None) => document,
        (path, Some(folder)) => folder.join(path),
    };
    if anchor.is_empty() { file.exists() } else { anchors(&file).contains(anchor) }
}

/// The names of a document's headings, as a repository's page has them.
fn anchors(file: &Path) -> HashSet<String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let (mut anchors, mut heading) = (HashSet::new(), None::<String>);
    for event in Parser::new(&text) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), _) => anchors.extend(heading.take()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => {
                heading.push_str(&slug(&text));
            }
            _ => {}
        }
    }
    anchors
}

fn slug(text: &str) -> String {
    let kept = text.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
    kept.collect::<String>().replace(' ', "-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::dead;

    #[test]
    fn a_link_to_no_file_and_to_no_heading_is_dead() {
        let text = "# A `b`, c\n\n[a](#a-b-c) [b](#b) [c](design.md) [d](x.md) \
            [e](../CONTRIBUTING.md#rules) [f](../CONTRIBUTING.md#rule) [g](https://x.example/y)\n";
        let expected = ["#a-b-c", "#b", "x.md", "../CONTRIBUTING.md#rule"];
        assert_eq!(dead("docs/dependencies.md", text), expected);
    }
}
