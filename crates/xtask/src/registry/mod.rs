//! Reads and checks the registry, the CSV files that everything else is made from.

mod check;
mod file;

use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Deserializer};

use crate::root;
use check::Claims;

/// All that the files hold.
pub struct Registry {
    /// Every registered code, by number.
    pub codes: Vec<Code>,
    /// The codes that vendors use without registration, by number, else in the order of the file.
    pub vendors: Vec<Vendor>,
}

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

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
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

    /// Whether it is an HTTP status code; else it is a close code.
    pub fn is_http(&self) -> bool {
        self.code < 1000
    }

    fn constant_of(&self, name: &str) -> String {
        let family = if self.is_http() { "HTTP" } else { "WS" };
        format!("{family}_{}_{name}", self.code)
    }
}

/// A code that a vendor uses without registration.
#[derive(Deserialize)]
pub struct Vendor {
    pub code: u16,
    pub vendor: String,
    pub phrase: String,
    pub description: String,
    pub reference: String,
}

const HTTP_COLUMNS: &str = "code,name,phrase,standing,reference,cacheable,content,redirect,\
    retryable,required_fields,deprecated_names,other_phrases,description";
const WEBSOCKET_COLUMNS: &str =
    "code,name,phrase,standing,reference,sendable,retryable,other_phrases,description";
const VENDOR_COLUMNS: &str = "code,vendor,phrase,description,reference";

/// Reads the project's files.
pub fn load() -> Result<Registry> {
    read(&root().join("crates/core/registry"))
}

/// Reads the files in a folder.
fn read(folder: &Path) -> Result<Registry> {
    let mut claims = Claims::default();
    let mut codes = file::read(&folder.join("http.csv"), HTTP_COLUMNS, |code| {
        check::code(code, 100..=599, &mut claims)
    })?;
    let mut claims = Claims::default();
    codes.extend(file::read(&folder.join("websocket.csv"), WEBSOCKET_COLUMNS, |code| {
        check::code(code, 1000..=3999, &mut claims)
    })?);
    codes.sort_by_key(|code| code.code);
    let mut claims = Claims::default();
    let mut vendors = file::read(&folder.join("vendor.csv"), VENDOR_COLUMNS, |vendor| {
        check::vendor(vendor, 100..=4999, &mut claims)
    })?;
    vendors.sort_by_key(|vendor: &Vendor| vendor.code);
    Ok(Registry { codes, vendors })
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

    const OK: &str = "200,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";

    /// Why a registry of the row for 200 and this one is refused.
    fn refusal(row: &str) -> String {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        shell
            .write_file(folder.path().join("http.csv"), format!("{HTTP_COLUMNS}\n{OK}{row}"))
            .unwrap();
        shell.write_file(folder.path().join("websocket.csv"), WEBSOCKET_COLUMNS).unwrap();
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
        let codes = load().unwrap().codes;
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
        assert_refused(&row("CREATED_", "Created", ","), "does not fit");
        assert_refused(&row("", "", ","), "does not fit");
        assert_refused(&row("CREATED", "Created", "OK,Ok"), "the name OK is that of 200 already");
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
        assert_refused(&row("201", "current", "", "no", "", "Made."), "is empty");
        for reference in ["a book", "\"RFC 9110, Section -\"", "\"RFC 91a, Section 2\"", "draft-"] {
            let row = row("201", "current", reference, "no", "", "Made.");
            assert_refused(&row, "no link is known");
        }
        assert_refused(
            &row("201", "current", rfc, "maybe", "", "Made."),
            "unknown variant `maybe`",
        );
        assert_refused(&row("201", "current", rfc, "no", "put", "Made."), "unknown variant `put`");
        assert_refused(&row("201", "current", rfc, "no", "keep", "Made."), "201 redirects nothing");
        assert_refused(&row("201", "current", rfc, "no", "", ""), "is empty");
        assert_refused(&row("201", "current", rfc, "no", "", "Made. "), "blanks around it");
        assert_refused(&row("201", "current", rfc, "no", "", "\"A \"\"word\"\".\""), "would end");
        assert_refused(&row("201", "current", rfc, "no", "", "M\u{e4}de."), "not printable ASCII");
        assert_refused(&row("201", "current", rfc, "no", "", "Made */."), "would end a comment");
        assert_refused("201,CREATED\n", "found record with 2 fields");
    }
}
