//! Reads and checks the registry, the CSV files that everything else is made from.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use csv::StringRecord;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

/// A registered code with all that is known of it.
pub struct Code {
    pub code: u16,
    pub name: String,
    pub phrase: String,
    pub description: String,
    pub reference: String,
    pub url: String,
    pub standing: Standing,
    pub deprecated_names: Vec<String>,
    pub other_phrases: Vec<String>,
    pub required_fields: Vec<String>,
    pub cacheable: bool,
    pub content: bool,
    pub redirect: Option<Redirect>,
    pub retryable: bool,
    pub sendable: bool,
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

/// Every registered code, by number.
pub fn read(folder: &Path) -> Result<Vec<Code>> {
    let mut codes = read_file::<HttpRow>(&folder.join("http.csv"))?;
    codes.extend(read_file::<WebSocketRow>(&folder.join("websocket.csv"))?);
    codes.sort_by_key(|code| code.code);
    Ok(codes)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HttpRow {
    code: u16,
    name: String,
    phrase: String,
    standing: Standing,
    reference: String,
    #[serde(deserialize_with = "yes_or_no")]
    cacheable: bool,
    #[serde(deserialize_with = "yes_or_no")]
    content: bool,
    redirect: Option<Redirect>,
    #[serde(deserialize_with = "yes_or_no")]
    retryable: bool,
    required_fields: String,
    deprecated_names: String,
    other_phrases: String,
    description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WebSocketRow {
    code: u16,
    name: String,
    phrase: String,
    standing: Standing,
    reference: String,
    #[serde(deserialize_with = "yes_or_no")]
    sendable: bool,
    #[serde(deserialize_with = "yes_or_no")]
    retryable: bool,
    description: String,
}

fn yes_or_no<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Answer {
        Yes,
        No,
    }
    Ok(matches!(Answer::deserialize(value)?, Answer::Yes))
}

/// A row of one of the files, brought into the one form.
trait Row: DeserializeOwned {
    fn code(self) -> Result<Code>;
}

impl Row for HttpRow {
    fn code(self) -> Result<Code> {
        ensure!((100..=599).contains(&self.code), "{} is not within 100 to 599", self.code);
        Ok(Code {
            url: url(&self.reference)?,
            deprecated_names: split(&self.deprecated_names)?,
            other_phrases: split(&self.other_phrases)?,
            required_fields: split(&self.required_fields)?,
            code: self.code,
            name: self.name,
            phrase: self.phrase,
            description: self.description,
            reference: self.reference,
            standing: self.standing,
            cacheable: self.cacheable,
            content: self.content,
            redirect: self.redirect,
            retryable: self.retryable,
            sendable: false,
        })
    }
}

impl Row for WebSocketRow {
    fn code(self) -> Result<Code> {
        ensure!((1000..=3999).contains(&self.code), "{} is not within 1000 to 3999", self.code);
        Ok(Code {
            url: url(&self.reference)?,
            deprecated_names: Vec::new(),
            other_phrases: Vec::new(),
            required_fields: Vec::new(),
            code: self.code,
            name: self.name,
            phrase: self.phrase,
            description: self.description,
            reference: self.reference,
            standing: self.standing,
            cacheable: false,
            content: false,
            redirect: None,
            retryable: self.retryable,
            sendable: self.sendable,
        })
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
    ensure!(!description.is_empty(), "the description is missing");
    let texts = [phrase, description, reference].into_iter().chain(other_phrases);
    for text in texts.chain(&code.required_fields) {
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

/// The parts of a cell that holds several values.
fn split(cell: &str) -> Result<Vec<String>> {
    if cell.is_empty() {
        return Ok(Vec::new());
    }
    let parts: Vec<_> = cell.split(';').map(String::from).collect();
    ensure!(!parts.iter().any(String::is_empty), "{cell:?} has an empty part");
    Ok(parts)
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

fn read_file<R: Row>(path: &Path) -> Result<Vec<Code>> {
    let file = || path.display().to_string();
    let mut reader = csv::Reader::from_path(path).with_context(file)?;
    let headers = reader.headers().with_context(file)?.clone();
    let mut seen = Seen::default();
    let mut codes = Vec::new();
    for record in reader.records() {
        let record = record.with_context(file)?;
        let line = record.position().map_or(0, csv::Position::line);
        let code = read_record::<R>(&record, &headers, line, &mut seen);
        codes.push(code.with_context(|| format!("{}:{line}", file()))?);
    }
    Ok(codes)
}

fn read_record<R: Row>(
    record: &StringRecord,
    headers: &StringRecord,
    line: u64,
    seen: &mut Seen,
) -> Result<Code> {
    let code = record.deserialize::<R>(Some(headers))?.code()?;
    check(&code)?;
    seen.claim("code", &code.code.to_string(), line)?;
    seen.claim("name", &code.name, line)?;
    let phrases = code.other_phrases.iter().chain([&code.phrase]);
    for phrase in phrases.map(|phrase| fold(phrase)).collect::<BTreeSet<_>>() {
        seen.claim("phrase", &phrase, line)?;
    }
    Ok(code)
}

/// What the rows of a file have used up, with the line that did.
#[derive(Default)]
struct Seen(HashMap<(&'static str, String), u64>);

impl Seen {
    fn claim(&mut self, what: &'static str, value: &str, line: u64) -> Result<()> {
        match self.0.insert((what, value.into()), line) {
            Some(first) => bail!("the {what} {value:?} stands in line {first} already"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    const HTTP: &str = "code,name,phrase,standing,reference,cacheable,content,redirect,retryable,\
        required_fields,deprecated_names,other_phrases,description\n";
    const OK: &str = "200,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
    const WEBSOCKET: &str = "code,name,phrase,standing,reference,sendable,retryable,description\n";

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
    fn what_stands_twice_is_refused() {
        assert_refused(OK, "the code \"200\" stands in line 2 already");
        let row = "201,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
        assert_refused(row, "the name \"OK\" stands in line 2 already");
        let row = "201,O_K,O.k.,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";
        assert_refused(row, "the phrase \"ok\" stands in line 2 already");
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
        assert_refused(&row("CREATED", "Created", ",Made;"), "has an empty part");
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
        assert_refused(&row("201", "current", rfc, "no", "", ""), "the description is missing");
        assert_refused(&row("201", "current", rfc, "no", "", "M\u{e4}de."), "not printable ASCII");
        assert_refused(&row("201", "current", rfc, "no", "", "Made */."), "would end a comment");
        assert_refused("201,CREATED\n", "found record with 2 fields");
    }
}
