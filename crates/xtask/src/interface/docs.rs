//! The documentation of an item, as every language can take it: paragraphs with names in backticks.

use anyhow::{Result, ensure};
use syn::{Attribute, Expr, Lit, Meta};

/// The paragraphs of an item's documentation, without code blocks and the targets of links.
pub fn of(attributes: &[Attribute], name: &str) -> Result<String> {
    let lines: Vec<_> = attributes.iter().filter_map(line).collect();
    let docs = without_links(&without_code(&lines));
    let summary = docs.split("\n\n").next().unwrap_or_default();
    ensure!(summary.ends_with('.'), "the documentation of `{name}` begins with no sentence");
    Ok(docs)
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

/// The paragraphs, one line each, without code blocks and the paragraphs that introduce them.
fn without_code(lines: &[String]) -> String {
    let mut in_code = false;
    let mut paragraphs = vec![String::new()];
    for line in lines {
        if line.starts_with("```") {
            in_code = !in_code;
            paragraphs.retain(|paragraph| !paragraph.ends_with(':'));
        } else if line.is_empty() {
            paragraphs.push(String::new());
        } else if !in_code {
            let paragraph = paragraphs.last_mut().expect("there is one");
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
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
            /// RFC 9110, Section 15.
            fn it() {}
        });
        let expected =
            "The record, as `lookup` gives it to `find` and (others).\n\nRFC 9110, Section 15.";
        assert_eq!(docs.unwrap(), expected);
    }

    #[test]
    fn an_item_without_documentation_is_refused() {
        let error = docs(&parse_quote! { fn it() {} }).unwrap_err().to_string();
        assert_eq!(error, "the documentation of `it` begins with no sentence");
    }
}
