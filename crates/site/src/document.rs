//! Sections of the packages' READMEs, as HTML: page and README have one source.

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use serde::Serialize;

const README: &str = include_str!("../../../README.md");
const C: &str = include_str!("../../../bindings/c/README.md");
const PYTHON: &str = include_str!("../../../bindings/python/README.md");
const NODE: &str = include_str!("../../../bindings/node/README.md");

#[derive(Serialize)]
pub struct Languages {
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    id: &'static str,
    title: &'static str,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    html: String,
}

/// The context of the page for readers who come from a language.
pub fn languages() -> Result<Languages> {
    let parts = vec![
        part("functions", "Every language", README, &["The functions"])?,
        part("c", "C", C, &["The interface at a glance"])?,
        part("python", "Python", PYTHON, &["Interface", "Coming from another module"])?,
        part("node", "Node", NODE, &["Interface", "Coming from another package"])?,
    ];
    Ok(Languages { parts })
}

fn part(id: &'static str, title: &'static str, readme: &str, sections: &[&str]) -> Result<Part> {
    let section = |title: &&str| {
        let html = section(readme, title).with_context(|| format!("`{title}` for {id}"))?;
        anyhow::Ok(Section { title: (*title).to_owned(), html })
    };
    Ok(Part { id, title, sections: sections.iter().map(section).collect::<Result<_>>()? })
}

/// What stands below a heading of the second level.
fn section(readme: &str, title: &str) -> Result<String> {
    let mut events = Vec::new();
    let mut is_inside = false;
    let mut heading = None;
    for event in Parser::new_ext(readme, Options::ENABLE_TABLES) {
        match &event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                is_inside = false;
                heading = Some(String::new());
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => {
                is_inside = heading.take().is_some_and(|heading| heading == title);
            }
            Event::Text(text) if heading.is_some() => heading.as_mut().unwrap().push_str(text),
            _ if is_inside => events.push(event),
            _ => {}
        }
    }
    ensure!(!events.is_empty(), "the README has no such section");
    let mut html = String::new();
    html::push_html(
        &mut html,
        labelled(without_empty_heads(without_relative_links(events))).into_iter(),
    );
    Ok(html)
}

/// Links within the repository lead nowhere from a page.
fn without_relative_links(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut kept = Vec::new();
    events
        .into_iter()
        .filter(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                kept.push(dest_url.starts_with("https://"));
                kept.last() == Some(&true)
            }
            Event::End(TagEnd::Link) => kept.pop() == Some(true),
            _ => true,
        })
        .collect()
}

/// Leaves out the heads of tables that have no text: Markdown has no table without a head.
fn without_empty_heads(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut kept = Vec::new();
    let mut start = 0;
    for event in events {
        if event == Event::Start(Tag::TableHead) {
            start = kept.len();
        }
        let ends_head = event == Event::End(TagEnd::TableHead);
        kept.push(event);
        if ends_head && !kept[start..].iter().any(is_text) {
            kept.truncate(start);
            kept.push(Event::Html("<tbody>\n".into()));
        }
    }
    kept
}

fn is_text(event: &Event) -> bool {
    matches!(event, Event::Text(_) | Event::Code(_))
}

/// Gives each cell of a table the heading of its column, which narrow screens show beside it.
fn labelled(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let (mut labels, mut is_head, mut column) = (Vec::<String>::new(), false, 0);
    let label = |event| {
        match &event {
            Event::Start(Tag::Table(_)) => labels.clear(),
            Event::Start(Tag::TableHead) | Event::End(TagEnd::TableHead) => is_head = !is_head,
            Event::Start(Tag::TableRow) => column = 0,
            Event::Start(Tag::TableCell) if is_head => labels.push(String::new()),
            Event::Text(text) | Event::Code(text) if is_head => {
                labels.last_mut().expect("a head begins with a cell").push_str(text);
            }
            Event::Start(Tag::TableCell) => {
                column += 1;
                return Event::Html(cell(labels.get(column - 1)));
            }
            Event::End(TagEnd::TableCell) if !is_head => return Event::Html("</td>".into()),
            _ => {}
        }
        event
    };
    events.into_iter().map(label).collect()
}

fn cell(label: Option<&String>) -> CowStr<'static> {
    match label {
        Some(label) if !label.is_empty() => format!("<td data-label=\"{label}\">").into(),
        _ => "<td>".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_section_ends_where_the_next_one_begins() {
        let readme = "# A\n\n## B\n\ntext [link](x.md) [web](https://example.org)\n\n### C\n\n## D\n\nmore\n";
        let html = section(readme, "B").unwrap();
        let web = "<a href=\"https://example.org\">web</a>";
        assert_eq!(html, format!("<p>text link {web}</p>\n<h3>C</h3>\n"));
    }

    #[test]
    fn a_missing_section_is_an_error() {
        assert!(section("## A\n\ntext\n", "B").is_err());
    }

    #[test]
    fn a_cell_has_the_heading_of_its_column() {
        let html = section("## A\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n", "A").unwrap();
        assert!(html.contains("<td data-label=\"x\">1</td><td data-label=\"y\">2</td>"), "{html}");
    }

    #[test]
    fn an_empty_head_is_none() {
        let html = section("## A\n\n| | |\n| --- | --- |\n| 1 | 2 |\n", "A").unwrap();
        let row = "<tr><td>1</td><td>2</td></tr>";
        assert_eq!(html, format!("<table><tbody>\n{row}\n</tbody></table>\n"));
    }
}
