//! Reads and checks the registry, the CSV files that everything else is made from.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use csv::StringRecord;
use serde::{Deserialize, Deserializer};

use crate::root;

/// A registered code: a row of one of the files, with what the file has no column for left empty.
#[derive(Deserialize)]
pub struct Code {
    pub code: u16,
    pub name: String,
    pub phrase: String,
    pub description: String,
    pub reference: String,
    #[serde(skip)]
    pub url: String,
    pub standing: Standing,
    #[serde(default, deserialize_with = "list")]
    pub deprecated_names: Vec<String>,
    #[serde(default, deserialize_with = "list")]
    pub other_phrases: Vec<String>,
    #[serde(default, deserialize_with = "list")]
    pub required_fields: Vec<String>,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub cacheable: bool,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub content: bool,
    #[serde(default)]
    pub redirect: Option<Redirect>,
    #[serde(deserialize_with = "yes_or_no")]
    pub retryable: bool,
    #[serde(default, deserialize_with = "yes_or_no")]
    pub sendable: bool,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Current,
    Temporary,
    Deprecated,
    Obsolete,
    Unused,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Redirect {
    Keep,
    PostToGet,
    Get,
}

impl Code {
    /// The name of the code's constant.
    pub fn constant(&self) -> String {
        self.constant_of(&self.name)
    }

    /// The earlier names of the code's constant.
    pub fn deprecated_constants(&self) -> Vec<String> {
        self.deprecated_names.iter().map(|name| self.constant_of(name)).collect()
    }

    fn constant_of(&self, name: &str) -> String {
        let family = if self.code < 1000 { "HTTP" } else { "WS" };
        format!("{family}_{}_{name}", self.code)
    }
}

/// One of the files: its columns, and the range of its codes.
struct File {
    name: &'static str,
    columns: &'static str,
    first: u16,
    last: u16,
}

const FILES: [File; 2] = [
    File {
        name: "http.csv",
        columns: "code,name,phrase,standing,reference,cacheable,content,redirect,retryable,\
            required_fields,deprecated_names,other_phrases,description",
        first: 100,
        last: 599,
    },
    File {
        name: "websocket.csv",
        columns: "code,name,phrase,standing,reference,sendable,retryable,other_phrases,description",
        first: 1000,
        last: 3999,
    },
];

/// Every registered code, by number.
pub fn read(folder: &Path) -> Result<Vec<Code>> {
    let mut codes = Vec::new();
    for file in FILES {
        codes.extend(file.read(folder)?);
    }
    codes.sort_by_key(|code| code.code);
    Ok(codes)
}

impl File {
    fn read(&self, folder: &Path) -> Result<Vec<Code>> {
        let path = folder.join(self.name);
        let name = path.strip_prefix(root()).unwrap_or(&path).display();
        let mut reader = csv::Reader::from_path(&path).with_context(|| name.to_string())?;
        let headers = reader.headers().with_context(|| name.to_string())?.clone();
        let columns = headers.iter().collect::<Vec<_>>().join(",");
        ensure!(columns == self.columns, "{name}:1: the columns are not {}", self.columns);
        let mut seen = Seen::default();
        let rows = reader.records().map(|row| {
            let row = row.with_context(|| name.to_string())?;
            let line = row.position().map_or(0, csv::Position::line);
            self.code(&row, &headers, &mut seen).with_context(|| format!("{name}:{line}"))
        });
        rows.collect()
    }

    fn code(&self, row: &StringRecord, headers: &StringRecord, seen: &mut Seen) -> Result<Code> {
        let mut code: Code = row.deserialize(Some(headers))?;
        let (number, first, last) = (code.code, self.first, self.last);
        ensure!((first..=last).contains(&number), "{number} is not within {first} to {last}");
        code.url = url(&code.reference)?;
        check(&code)?;
        seen.claim("code", number, number)?;
        seen.claim("name", &code.name, number)?;
        let phrases = code.other_phrases.iter().chain([&code.phrase]);
        for phrase in phrases.map(|phrase| fold(phrase)).collect::<BTreeSet<_>>() {
            seen.claim("phrase", phrase, number)?;
        }
        Ok(code)
    }
}

/// Checks what the form of a row cannot say.
fn check(code: &Code) -> Result<()> {
    let Code { name, phrase, description, reference, other_phrases, .. } = code;
    ensure!(fits(name, phrase), "the name {name:?} does not fit the phrase {phrase:?}");
    for name in &code.deprecated_names {
        let known = other_phrases.iter().any(|phrase| fits(name, phrase));
        ensure!(known, "none of other_phrases fits the deprecated name {name:?}");
    }
    let texts = [phrase, description, reference].into_iter().chain(other_phrases);
    for text in texts.chain(&code.required_fields) {
        ensure!(!text.is_empty(), "a phrase, header field or description is empty");
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
    ensure!(!reference.is_empty(), "the reference is missing");
    bail!("no link is known for the reference {reference:?}")
}

/// What the rows of a file have used up.
#[derive(Default)]
struct Seen(HashMap<(&'static str, String), u16>);

impl Seen {
    /// Claims a value for a code's row.
    fn claim(&mut self, what: &'static str, value: impl Display, code: u16) -> Result<()> {
        match self.0.insert((what, value.to_string()), code) {
            Some(first) => bail!("the {what} {value} is that of {first} already"),
            None => Ok(()),
        }
    }
}

fn yes_or_no<'de, D: Deserializer<'de>>(cell: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Answer {
        Yes,
        No,
    }
    Ok(matches!(Answer::deserialize(cell)?, Answer::Yes))
}

/// The parts of a cell that holds several values.
fn list<'de, D: Deserializer<'de>>(cell: D) -> Result<Vec<String>, D::Error> {
    let cell = String::deserialize(cell)?;
    let parts = cell.split(';').map(String::from);
    Ok(parts.filter(|_| !cell.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    const HTTP: &str = "code,name,phrase,standing,reference,cacheable,content,redirect,retryable,\
        required_fields,deprecated_names,other_phrases,description\n";
    const OK: &str = "200,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
    const WEBSOCKET: &str =
        "code,name,phrase,standing,reference,sendable,retryable,other_phrases,description\n";

    /// Why a registry of the row for 200 and this one is refused.
    fn refusal(row: &str) -> String {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        shell.write_file(folder.path().join("http.csv"), format!("{HTTP}{OK}{row}")).unwrap();
        shell.write_file(folder.path().join("websocket.csv"), WEBSOCKET).unwrap();
        let error = format!("{:#}", read(folder.path()).err().expect("a refusal"));
        error.split_once("http.csv").expect("the name of the file").1.to_owned()
    }

    #[track_caller]
    fn assert_refused(row: &str, reason: &str) {
        let refusal = refusal(row);
        assert!(refusal.contains(":3") || refusal.contains("line: 3"), "no line: {refusal}");
        assert!(refusal.contains(reason), "{refusal}");
    }

    #[test]
    fn the_registry_is_accepted() {
        let codes = read(&crate::root().join("crates/core/registry")).unwrap();
        assert!(codes.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn other_columns_are_refused() {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        shell.write_file(folder.path().join("http.csv"), "code,phrase\n").unwrap();
        let error = read(folder.path()).err().expect("a refusal").to_string();
        assert!(error.contains("http.csv:1: the columns are not code,name,phrase"), "{error}");
    }

    #[test]
    fn what_stands_twice_is_refused() {
        assert_refused(OK, "the code 200 is that of 200 already");
        let row = "201,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
        assert_refused(row, "the name OK is that of 200 already");
        let row = "201,O_K,O.k.,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
        assert_refused(row, "the phrase ok is that of 200 already");
    }

    #[test]
    fn a_name_must_fit_its_phrase() {
        let row = |name, phrase, other| {
            let reference = "\"RFC 9110, Section 15.3.2\"";
            format!("201,{name},{phrase},current,{reference},no,yes,,no,,{other},Made.\n")
        };
        assert_refused(&row("CREATE", "Created", ","), "does not fit the phrase \"Created\"");
        assert_refused(&row("Created", "Created", ","), "does not fit");
        assert_refused(&row("", "", ","), "does not fit");
        assert_refused(
            &row("CREATED", "Created", "MADE,Maid"),
            "fits the deprecated name \"MADE\"",
        );
        assert_refused(&row("CREATED", "Created", ",Made;"), "is empty");
    }

    #[test]
    fn unknown_values_are_refused() {
        let row = |code, standing, reference, cacheable, redirect, description| {
            let start = format!("{code},CREATED,Created,{standing},{reference},{cacheable}");
            format!("{start},yes,{redirect},no,,,,{description}\n")
        };
        let rfc = "\"RFC 9110, Section 15.3.2\"";
        assert_refused(
            &row("99", "current", rfc, "no", "", "Made."),
            "99 is not within 100 to 599",
        );
        assert_refused(&row("2x1", "current", rfc, "no", "", "Made."), "invalid digit");
        assert_refused(&row("201", "curent", rfc, "no", "", "Made."), "unknown variant `curent`");
        assert_refused(&row("201", "current", "", "no", "", "Made."), "the reference is missing");
        assert_refused(&row("201", "current", "a book", "no", "", "Made."), "no link is known");
        assert_refused(
            &row("201", "current", rfc, "maybe", "", "Made."),
            "unknown variant `maybe`",
        );
        assert_refused(&row("201", "current", rfc, "no", "put", "Made."), "unknown variant `put`");
        assert_refused(&row("201", "current", rfc, "no", "", ""), "is empty");
        assert_refused(&row("201", "current", rfc, "no", "", "M\u{e4}de."), "not printable ASCII");
        assert_refused(&row("201", "current", rfc, "no", "", "Made */."), "would end a comment");
        assert_refused("201,CREATED\n", "found record with 2 fields");
    }
}
