//! The documentation of an item, as every language can take it: paragraphs with names in backticks.

use anyhow::{Result, ensure};
use syn::{Attribute, Expr, Lit, Meta};

/// The paragraphs of an item's documentation, without code blocks and the targets of links.
pub fn of(attributes: &[Attribute], name: &str) -> Result<String> {
    let docs = without_links(&parts(attributes).0);
    let summary = docs.split("\n\n").next().unwrap_or_default();
    ensure!(summary.ends_with('.'), "the documentation of `{name}` begins with no sentence");
    Ok(docs)
}

/// The code blocks of an item's documentation.
pub fn code(attributes: &[Attribute]) -> String {
    parts(attributes).1
}

fn line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    match &meta.value {
        Expr::Lit(value) if meta.path.is_ident("doc") => match &value.lit {
            Lit::Str(line) => Some(line.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// The paragraphs, one line each, without those that introduce code blocks, and the Rust code.
fn parts(attributes: &[Attribute]) -> (String, String) {
    let (mut block, mut code) = (None, String::new());
    let mut paragraphs = vec![String::new()];
    for line in attributes.iter().filter_map(line) {
        match (block, line.strip_prefix("```")) {
            (None, Some(language)) => {
                block = Some(["", "rust"].contains(&language));
                paragraphs.retain(|paragraph| !paragraph.is_empty());
                paragraphs.pop_if(|paragraph| paragraph.ends_with(':'));
                paragraphs.push(String::new());
            }
            (Some(_), Some(_)) => block = None,
            // What rustdoc hides begins with `# `.
            (Some(true), None) => code.extend([line.strip_prefix("# ").unwrap_or(&line), "\n"]),
            (Some(false), None) => {}
            (None, None) if line.is_empty() => paragraphs.push(String::new()),
            (None, None) => {
                let paragraph = paragraphs.last_mut().expect("there is one");
                paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
                paragraph.push_str(&line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    (paragraphs.join("\n\n"), code)
}

/// Turns [`name`](target) and [`name`] into `name`.
fn without_links(text: &str) -> String {
    let mut parts = text.split("[`");
    let first = parts.next().unwrap_or_default().to_owned();
    let parts = parts.map(|part| {
        let (name, rest) = part.split_once("`]").unwrap_or((part, ""));
        let target = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        format!("`{name}`{}", target.map_or(rest, |(_, rest)| rest))
    });
    first + &parts.collect::<String>()
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn docs(item: &syn::ItemFn) -> Result<String> {
        of(&item.attrs, "it")
    }

    #[test]
    fn links_and_code_are_left_to_rust() {
        let docs = docs(&parse_quote! {
            /// The record, as [`lookup`](crate::lookup) gives it to
            /// [`find`] and (others).
            ///
            /// Such as this:
            ///
            /// ```
            /// assert!(true);
            /// ```
            ///
            /// It is never empty:
            ///
            /// Such as this:
            /// ```
            /// assert!(true);
            /// ```
            fn it() {}
        });
        let expected =
            "The record, as `lookup` gives it to `find` and (others).\n\nIt is never empty:";
        assert_eq!(docs.unwrap(), expected);
    }

    #[test]
    fn an_item_without_documentation_is_refused() {
        let error = docs(&parse_quote! { fn it() {} }).unwrap_err().to_string();
        assert_eq!(error, "the documentation of `it` begins with no sentence");
    }
}
