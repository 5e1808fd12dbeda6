//! Writes core's documentation in the words and the comments of each language.

use std::collections::{HashMap, HashSet};

use minijinja::Environment;
use textwrap::{Options, WordSplitter};

use crate::interface::{Interface, Kind};

const WIDTH: usize = 100;

/// Python's lines stand in Rust's comments and also, with indent and quotes, in the stub.
const PYTHON_WIDTH: usize = 86;

/// Adds a filter for the words of each language, one for each form of comment, and the cases of
/// names.
pub fn add_filters(environment: &mut Environment, interface: &Interface) {
    let (names, c_names) = (names(interface), c_names(interface));
    environment.add_filter("c_words", move |docs: &str, none: &str| {
        words(docs, none, |name| c_names.get(name).cloned())
    });
    environment.add_filter("python_words", |docs: &str| {
        wrapped(&words(docs, "None", |_| None), PYTHON_WIDTH)
    });
    environment.add_filter("node_words", move |docs: &str| {
        words(docs, "`undefined`", |name| names.contains(name).then(|| camel(name)))
    });
    environment.add_filter("summary", |docs: &str| parts(docs).0.to_owned());
    environment.add_filter("details", |docs: &str| parts(docs).1.to_owned());
    environment.add_filter("prefixed", prefixed);
    environment.add_filter("lines", lines);
    environment.add_filter("docstring", docstring);
    environment.add_filter("jsdoc", jsdoc);
    environment.add_filter("camel", camel);
    environment.add_filter("singular", |name: &str| singular(name).to_owned());
    environment.add_filter("snake", snake);
}

/// The names that languages spell in their own way.
fn names(interface: &Interface) -> HashSet<String> {
    let predicates = interface.predicates.iter().map(|it| &it.name);
    let fields = interface.status.fields.iter().map(|it| &it.name);
    predicates.chain(fields).cloned().collect()
}

/// The functions of C for the names: one for each predicate and each field but the code, and of a list
/// one for an item.
fn c_names(interface: &Interface) -> HashMap<String, String> {
    let predicates = interface.predicates.iter().map(|it| (&it.name, it.name.as_str()));
    let fields = interface.status.fields.iter().filter(|it| it.name != "code");
    let fields = fields.map(|field| match field.kind {
        Kind::List => (&field.name, singular(&field.name)),
        _ => (&field.name, field.name.as_str()),
    });
    let functions = predicates.chain(fields);
    functions.map(|(name, function)| (name.clone(), format!("statuscode_{function}"))).collect()
}

/// The first paragraph, and the others.
fn parts(docs: &str) -> (&str, &str) {
    docs.split_once("\n\n").unwrap_or((docs, ""))
}

/// The documentation with a language's word for `None` and its spelling of names.
fn words(docs: &str, none: &str, spelling: impl Fn(&str) -> Option<String>) -> String {
    let is_code = |position: usize| position % 2 == 1;
    let parts = docs.split('`').enumerate().map(|(position, part)| match part {
        text if !is_code(position) => text.to_owned(),
        "None" => none.to_owned(),
        code => format!("`{}`", spelling(code).unwrap_or_else(|| code.to_owned())),
    });
    parts.collect()
}

/// The lines of a comment, each with a prefix.
fn lines(text: &str, prefix: &str) -> String {
    prefixed(&wrapped(text, WIDTH - prefix.len()), prefix)
}

/// A Python docstring, whose further lines are indented.
fn docstring(text: &str, indent: &str) -> String {
    let end = if text.contains('\n') { format!("\n{indent}") } else { String::new() };
    format!("\"\"\"{}{end}\"\"\"", prefixed(text, indent).trim_start())
}

/// A JSDoc comment, in one line where it fits.
fn jsdoc(text: &str, indent: &str) -> String {
    let line = format!("{indent}/** {text} */");
    if line.len() <= WIDTH && !text.contains('\n') {
        return line;
    }
    format!("{indent}/**\n{}\n{indent} */", lines(text, &format!("{indent} * ")))
}

/// Breaks paragraphs into lines, but never inside a reference or a link, and no code.
fn wrapped(text: &str, width: usize) -> String {
    const KEPT: [&str; 5] = ["[", "    ", "```", ">>> ", "@example"];
    const REFERENCES: [(&str, &str); 2] = [("RFC ", "RFC\u{a0}"), ("Section ", "Section\u{a0}")];
    let options = Options::new(width).break_words(false).word_splitter(WordSplitter::NoHyphenation);
    let paragraphs = text.split("\n\n").map(|paragraph| {
        if KEPT.iter().any(|start| paragraph.starts_with(start)) {
            return paragraph.to_owned();
        }
        let bound =
            REFERENCES.iter().fold(paragraph.to_owned(), |it, (from, to)| it.replace(from, to));
        textwrap::fill(&bound, &options).replace('\u{a0}', " ")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn prefixed(text: &str, prefix: &str) -> String {
    let lines = text.lines().map(|line| format!("{prefix}{line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// `is_success` as `isSuccess`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at_checked(1).unwrap_or_default();
        name + &initial.to_uppercase() + rest
    })
}

/// `required_fields` as `required_field`.
pub fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

/// `ClientError` as `client_error`.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_word_for_none_and_its_spelling() {
        let spelling = |name: &str| (name == "is_error").then(|| camel(name));
        let docs = "`None`, as `is_error` of `Not Found`.";
        assert_eq!(words(docs, "NULL", spelling), "NULL, as `isError` of `Not Found`.");
    }

    #[test]
    fn names_change_their_case() {
        assert_eq!(camel("is_client_error"), "isClientError");
        assert_eq!(snake("ClientError"), "client_error");
    }

    #[test]
    fn comments_break_at_their_width() {
        let text = format!("{}end.\n\n[a link]({})", "word ".repeat(20), "x".repeat(100));
        let lines = lines(&text, "/// ");
        let lines: Vec<_> = lines.lines().collect();
        assert_eq!(lines[1], "/// word end.");
        assert_eq!(lines[2], "///");
        assert!(lines[3].starts_with("/// [a link](xxx"));
    }

    #[test]
    fn a_short_comment_is_one_line() {
        assert_eq!(jsdoc("Short.", "  "), "  /** Short. */");
        assert_eq!(jsdoc("First.\n\nMore.", ""), "/**\n * First.\n *\n * More.\n */");
        assert_eq!(docstring("Short.", "    "), "\"\"\"Short.\"\"\"");
        assert_eq!(docstring("First.\n\nMore.", "  "), "\"\"\"First.\n\n  More.\n  \"\"\"");
    }
}
