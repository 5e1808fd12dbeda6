//! The constants and the table of core.

use std::fmt::Write;

use anyhow::Result;
use xshell::{Shell, cmd};

use super::{File, constants, notice, prefixed};
use crate::registry::{Code, Vendor};
use crate::root;

pub fn files(codes: &[Code], vendors: &[Vendor]) -> Result<Vec<File>> {
    Ok(vec![
        File { path: "crates/core/src/constants.rs", contents: format(&constants_file(codes))? },
        File { path: "crates/core/src/table.rs", contents: format(&table_file(codes, vendors))? },
    ])
}

fn constants_file(codes: &[Code]) -> String {
    let mut text = format!("// {}\n", notice());
    for constant in constants(codes) {
        let docs = prefixed("/// ", &constant.docs("Deprecated:"));
        let deprecated = constant.successor.map_or(String::new(), |successor| {
            format!("#[deprecated(note = \"use `{successor}`\")]\n")
        });
        let (name, code) = (constant.name, constant.code);
        write!(text, "\n{docs}{deprecated}pub const {name}: u16 = {code};\n").unwrap();
    }
    text
}

fn table_file(codes: &[Code], vendors: &[Vendor]) -> String {
    let records: String = codes.iter().map(record).collect();
    let facts: String = codes.iter().map(facts).collect();
    let phrases: String = codes.iter().flat_map(other_phrases).collect();
    let vendors: String = vendors.iter().map(vendor).collect();
    format!(
        "// {}

use crate::facts::Facts;
use crate::text::text;
use crate::{{Redirect, Standing, Status, Vendor}};

/// The record of every registered code, by code.
///
/// ```
/// assert!(statuscodes::ALL.is_sorted_by_key(|status| status.code));
/// ```
pub static ALL: &[Status] = &[{records}];

/// The facts of every registered code, in the order of [`ALL`].
pub(crate) static FACTS: [Facts; ALL.len()] = [{facts}];

/// Other phrases by which codes are known.
pub(crate) const OTHER_PHRASES: &[(&str, u16)] = &[{phrases}];

/// Every code that vendors use without registration, by code, else in the order of the registry.
pub static VENDORS: &[Vendor] = &[{vendors}];
",
        notice()
    )
}

fn record(code: &Code) -> String {
    format!(
        "Status {{
            code: {},
            name: {},
            phrase: {},
            description: {},
            reference: {},
            url: {},
            standing: Standing::{:?},
            deprecated_names: &[{}],
            required_fields: &[{}],
        }},",
        code.code,
        text(&code.constant()),
        text(&code.phrase),
        text(&code.description),
        text(&code.reference),
        text(&code.url),
        code.standing,
        texts(&code.deprecated_constants()),
        texts(&code.required_fields),
    )
}

fn facts(code: &Code) -> String {
    let Code { cacheable, content, redirect, retryable, sendable, .. } = code;
    let redirect = redirect.map_or("None".into(), |it| format!("Some(Redirect::{it:?})"));
    format!(
        "Facts {{
            cacheable: {cacheable},
            content: {content},
            redirect: {redirect},
            retryable: {retryable},
            sendable: {sendable},
        }},"
    )
}

fn other_phrases(code: &Code) -> impl Iterator<Item = String> {
    code.other_phrases.iter().map(|phrase| format!("({phrase:?}, {}),", code.code))
}

fn vendor(vendor: &Vendor) -> String {
    let Vendor { code, vendor, phrase, description, reference } = vendor;
    let [vendor, phrase, description, reference] =
        [vendor, phrase, description, reference].map(|it| text(it));
    format!(
        "Vendor {{
            code: {code},
            vendor: {vendor},
            phrase: {phrase},
            description: {description},
            reference: {reference},
        }},"
    )
}

fn texts(texts: &[String]) -> String {
    texts.iter().map(|it| text(it) + ",").collect()
}

fn text(text: &str) -> String {
    format!("text({:?})", format!("{text}\0"))
}

fn format(source: &str) -> Result<String> {
    let shell = Shell::new()?;
    shell.change_dir(root());
    let formatted = cmd!(shell, "rustfmt --edition 2024 --emit stdout").stdin(source).quiet();
    Ok(formatted.read()? + "\n")
}
