//! Checks what the form of a row cannot say.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;
use std::ops::RangeInclusive;

use anyhow::{Result, bail, ensure};

use super::{Code, Vendor};

/// Checks a registered code and links its reference.
pub fn code(mut code: Code, range: RangeInclusive<u16>, claims: &mut Claims) -> Result<Code> {
    let Code { code: number, name, phrase, other_phrases, .. } = &code;
    ensure!(range.contains(number), "{number} is not within {} to {}", range.start(), range.end());
    ensure!(fits(name, phrase), "the name {name:?} does not fit the phrase {phrase:?}");
    for name in &code.deprecated_names {
        let known = other_phrases.iter().any(|phrase| fits(name, phrase));
        ensure!(known, "none of other_phrases fits the deprecated name {name:?}");
    }
    texts([phrase, &code.description, &code.reference])?;
    texts(other_phrases.iter().chain(&code.required_fields))?;
    claims.claim("code", number, *number)?;
    claims.claim("name", name, *number)?;
    let phrases = other_phrases.iter().chain([phrase]);
    for phrase in phrases.map(|phrase| fold(phrase)).collect::<BTreeSet<_>>() {
        claims.claim("phrase", phrase, *number)?;
    }
    code.url = url(&code.reference)?;
    Ok(code)
}

/// Checks a vendor's code.
pub fn vendor(vendor: Vendor, claims: &mut Claims) -> Result<Vendor> {
    let Vendor { code, vendor: name, phrase, description, reference } = &vendor;
    texts([name, phrase, description, reference])?;
    claims.claim("code and vendor", format!("{code} {name}"), *code)?;
    Ok(vendor)
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<()> {
    for text in texts {
        ensure!(!text.is_empty(), "a phrase, description, reference or header field is empty");
        let printable = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
        ensure!(printable, "{text:?} is not printable ASCII");
        ensure!(!text.contains("*/") && !text.contains('\\'), "{text:?} would end a comment");
    }
    Ok(())
}

/// Whether a constant's name says the same as a phrase.
fn fits(name: &str, phrase: &str) -> bool {
    let is_name = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    name.bytes().all(is_name) && fold(name) == fold(phrase) && !name.is_empty()
}

fn fold(text: &str) -> String {
    text.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "")
}

/// The link to a reference.
fn url(reference: &str) -> Result<String> {
    if let Some(rfc) = reference.strip_prefix("RFC ")
        && let Some((number, section)) = rfc.split_once(", Section ")
    {
        return Ok(format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"));
    }
    if reference.starts_with("draft-") {
        return Ok(format!("https://datatracker.ietf.org/doc/html/{reference}"));
    }
    if reference == "IANA WebSocket Close Code Number Registry" {
        let page = "https://www.iana.org/assignments/websocket/websocket.xhtml";
        return Ok(format!("{page}#close-code-number"));
    }
    bail!("no link is known for the reference {reference:?}")
}

/// What the rows of a file have used up.
#[derive(Default)]
pub struct Claims(HashMap<(&'static str, String), u16>);

impl Claims {
    /// Claims a value for a code's row.
    fn claim(&mut self, what: &'static str, value: impl Display, code: u16) -> Result<()> {
        match self.0.insert((what, value.to_string()), code) {
            Some(first) => bail!("the {what} {value} is that of {first} already"),
            None => Ok(()),
        }
    }
}
