//! The rules for a row.

use std::collections::HashMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

use anyhow::{Result, bail, ensure};

use super::words::Word;
use super::{Code, Vendor};

/// Checks a registered code.
pub fn code(code: &Code, range: RangeInclusive<u16>, claims: &mut Claims) -> Result<()> {
    let Code { code: number, name, phrase, other_phrases, deprecated_names, .. } = code;
    within(*number, range)?;
    ensure!(
        fits(name, phrase),
        "the name {name:?} does not fit the phrase {phrase:?}: as NOT_FOUND"
    );
    for name in deprecated_names {
        let known = other_phrases.iter().any(|phrase| fits(name, phrase));
        ensure!(known, "none of other_phrases fits the deprecated name {name:?}");
    }
    facts(code)?;
    claims.claim("code", number, *number)?;
    for name in deprecated_names.iter().chain([name]) {
        claims.claim("name", name, *number)?;
    }
    for phrase in other_phrases.iter().chain(&code.qualified_phrases).chain([phrase]) {
        claims.claim("phrase", fold(phrase), *number)?;
    }
    Ok(())
}

/// Refuses facts that core cannot express, since it states them for whole ranges.
fn facts(code: &Code) -> Result<()> {
    let Code { code: number, redirect, .. } = code;
    let redirects = (300..=399).contains(number);
    ensure!(redirects || redirect.is_none(), "{number} redirects nothing: leave it empty");
    for (fact, what) in [("content", "content"), ("body", "body"), ("storable", "use for a cache")]
    {
        ensure!(!code.is(fact) || *number >= 200, "{number} has no {what}, as every 1xx code");
    }
    let is_sendable = code.is("sendable") || *number < 3000;
    ensure!(is_sendable, "{number} is sendable, as every code from 3000 to 4999");
    Ok(())
}

/// Checks a vendor's code.
pub fn vendor(vendor: &Vendor, range: RangeInclusive<u16>, claims: &mut Claims) -> Result<()> {
    within(vendor.code, range)?;
    claims.claim("code and vendor", format!("{} {}", vendor.code, vendor.name), vendor.code)
}

/// Checks a word before a name.
pub fn word(word: &Word, claims: &mut Claims) -> Result<()> {
    claims.claim("word", word.spelling().to_lowercase(), &word.word)
}

/// Checks a text that stands in comments and strings of every language.
pub fn text(text: &str) -> Result<String> {
    ensure!(!text.is_empty(), "a text is empty");
    let printable = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    ensure!(printable, "{text:?} is not printable ASCII");
    ensure!(text.trim() == text, "{text:?} has blanks around it");
    let ends = text.contains("*/") || text.contains(['"', '\\']);
    ensure!(!ends, "{text:?} would end a comment or a string");
    Ok(text.into())
}

fn within(code: u16, range: RangeInclusive<u16>) -> Result<()> {
    ensure!(range.contains(&code), "{code} is not within {} to {}", range.start(), range.end());
    Ok(())
}

/// Whether a constant's name has the words of a phrase.
fn fits(name: &str, phrase: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
    };
    name.split('_').all(is_word) && fold(name) == fold(phrase)
}

/// The letters and digits of a phrase, the part that `find` compares.
fn fold(text: &str) -> String {
    text.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "")
}

const IANA: &str = "IANA WebSocket Close Code Number Registry";

/// The link to a reference.
pub fn url(reference: &str) -> Result<String> {
    if let Some(rfc) = reference.strip_prefix("RFC ")
        && let Some((number, section)) = rfc.split_once(", Section ")
        && let section = section.split_once(", Erratum ").map_or(section, |(section, _)| section)
        && number.parse::<u32>().is_ok()
        && section.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !section.contains(' ')
    {
        return Ok(format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"));
    }
    if reference.strip_prefix("draft-").is_some_and(|name| !name.is_empty())
        && !reference.contains(' ')
    {
        return Ok(format!("https://datatracker.ietf.org/doc/html/{reference}"));
    }
    if let Some(message) = reference.strip_prefix("HyBi mailing list, ")
        && message.strip_prefix("msg").is_some_and(|number| number.parse::<u32>().is_ok())
    {
        return Ok(format!("https://www.ietf.org/mail-archive/web/hybi/current/{message}.html"));
    }
    if reference == IANA {
        let page = "https://www.iana.org/assignments/websocket/websocket.xhtml";
        return Ok(format!("{page}#close-code-number"));
    }
    bail!(
        "no link is known for the reference {reference:?}: as \"RFC 9110, Section 15.5.5\", \
         \"draft-ietf-httpbis-...\" or {IANA:?}"
    )
}

/// The values that the rows of a file have used up, each with the row's own name.
#[derive(Default)]
pub struct Claims(HashMap<(&'static str, String), String>);

impl Claims {
    /// Claims a value for a row.
    fn claim(&mut self, what: &'static str, value: impl Display, row: impl Display) -> Result<()> {
        match self.0.insert((what, value.to_string()), row.to_string()) {
            Some(first) => bail!("the {what} {value} is that of {first} already"),
            None => Ok(()),
        }
    }
}
