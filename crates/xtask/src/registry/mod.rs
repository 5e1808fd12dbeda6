//! Reads and checks the registry, the CSV files that everything else is made from.

mod check;
mod code;
mod file;
mod record;

use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result};

use crate::interface::{Field, Interface, Kind};
use check::Claims;
use file::Columns;

pub use code::{Code, Vendor};
pub use record::Value;

/// The contents of the files.
pub struct Registry {
    /// Every registered code, by number.
    pub codes: Vec<Code>,
    /// The codes that vendors use without registration, by number, else in the order of the file.
    pub vendors: Vec<Vendor>,
}

/// A file of registered codes. It has a column for each field of core's `Status`, and others.
struct File {
    name: &'static str,
    range: RangeInclusive<u16>,
    others: &'static [&'static str],
    /// Whether it may lack the column of a list.
    lacks_lists: bool,
}

const FILES: [File; 2] = [
    File {
        name: "http.csv",
        range: 100..=599,
        others: &["cacheable", "content", "redirect", "retryable", "other_phrases"],
        lacks_lists: false,
    },
    File {
        name: "websocket.csv",
        range: 1000..=3999,
        others: &["sendable", "retryable", "other_phrases"],
        lacks_lists: true,
    },
];

/// The one field that has no column, since it follows from the reference.
const URL: &str = "url";

/// Reads the files in a copy of the project.
pub fn load(root: &Path, interface: &Interface) -> Result<Registry> {
    let folder = "crates/core/registry";
    read(&root.join(folder), interface).with_context(|| folder.to_owned())
}

/// Reads the files in a folder.
fn read(folder: &Path, interface: &Interface) -> Result<Registry> {
    let mut codes = Vec::new();
    for file in FILES {
        let mut claims = Claims::default();
        codes.extend(file::read(folder, file.name, &file.columns(interface), |row| {
            let code = Code::of_row(row, interface)?;
            check::code(&code, file.range.clone(), &mut claims)?;
            Ok(code)
        })?);
    }
    codes.sort_by_key(|code| code.code);
    let mut claims = Claims::default();
    let required = interface.vendor.fields.iter().map(|field| field.name.as_str()).collect();
    let columns = Columns { required, optional: Vec::new() };
    let mut vendors = file::read(folder, "vendor.csv", &columns, |row| {
        let vendor = Vendor::of_row(row, interface)?;
        check::vendor(&vendor, 100..=4999, &mut claims)?;
        Ok(vendor)
    })?;
    vendors.sort_by_key(|vendor| vendor.code);
    Ok(Registry { codes, vendors })
}

impl File {
    fn columns<'a>(&self, interface: &'a Interface) -> Columns<'a> {
        let fields = interface.status.fields.iter().filter(|field| field.name != URL);
        let may_lack = |field: &&Field| self.lacks_lists && matches!(field.kind, Kind::List);
        let (optional, required): (Vec<_>, Vec<_>) = fields.partition(may_lack);
        let names = |fields: Vec<&'a Field>| fields.into_iter().map(|field| field.name.as_str());
        Columns {
            required: names(required).chain(self.others.iter().copied()).collect(),
            optional: names(optional).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;
    use crate::{interface, root};

    const HTTP: &str = "code,name,phrase,standing,reference,cacheable,content,redirect,retryable,\
        required_fields,deprecated_names,other_phrases,description";
    const WEBSOCKET: &str =
        "code,name,phrase,standing,reference,sendable,retryable,other_phrases,description";
    const OK: &str = "200,OK,OK,current,\"RFC 9110, Section 15.3.1\",yes,yes,,no,,,,Fine.\n";

    /// The error for a registry that has the row for 200 and this one.
    fn refusal(row: &str) -> String {
        refusal_of(&format!("{HTTP}\n{OK}{row}"), WEBSOCKET)
    }

    /// The error for a registry of these files.
    fn refusal_of(http: &str, websocket: &str) -> String {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        shell.write_file(folder.path().join("http.csv"), http).unwrap();
        shell.write_file(folder.path().join("websocket.csv"), websocket).unwrap();
        let interface = interface::load(root()).unwrap();
        format!("{:#}", read(folder.path(), &interface).err().expect("a refusal"))
    }

    #[track_caller]
    fn assert_refused(row: &str, reason: &str) {
        let refusal = refusal(row);
        assert!(refusal.contains(":3") || refusal.contains("line: 3"), "no line: {refusal}");
        assert!(refusal.contains(reason), "{refusal}");
    }

    #[test]
    fn the_registry_is_accepted() {
        let codes = load(root(), &interface::load(root()).unwrap()).unwrap().codes;
        assert!(codes.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn the_columns_are_the_fields_of_core() {
        let without = HTTP.replace(",phrase", "");
        let expected = "http.csv:1: 0 columns are called phrase: it needs one";
        assert_eq!(refusal_of(&without, WEBSOCKET), expected);
        let expected = "http.csv:1: 2 columns are called code: it needs one";
        assert_eq!(refusal_of(&format!("{HTTP},code"), WEBSOCKET), expected);
        let expected = "websocket.csv:1: no field of core and no fact is called colour";
        assert_eq!(refusal_of(HTTP, &format!("{WEBSOCKET},colour")), expected);
    }

    #[test]
    fn facts_that_core_states_for_ranges_are_refused_for_single_codes() {
        let row = "199,WAIT,Wait,current,\"RFC 9110, Section 15.2\",no,yes,,no,,,,Wait.\n";
        assert_refused(row, "199 has no content, as every 1xx code");
        let row = "3999,LAST,Last,current,\"RFC 6455, Section 7.4\",no,no,,The last.\n";
        let refusal = refusal_of(&format!("{HTTP}\n{OK}"), &format!("{WEBSOCKET}\n{row}"));
        assert_eq!(refusal, "websocket.csv:2: 3999 is sendable, as every code from 3000 to 4999");
    }

    #[test]
    fn a_phrase_stands_once_however_it_is_spelt() {
        let row = |others| {
            let reference = "\"RFC 9110, Section 15.3.4\"";
            format!("203,BY_PROXY,By Proxy,current,{reference},no,yes,,no,,,{others},Made.\n")
        };
        assert_refused(&row("By-Proxy"), "the phrase byproxy is that of 203 already");
        assert_refused(&row("Proxied;PROXIED"), "the phrase proxied is that of 203 already");
        assert_refused(&row("O.K."), "the phrase ok is that of 200 already");
    }

    #[test]
    fn duplicates_are_refused() {
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
        assert_refused(&row("", "", ","), "the column phrase: a text is empty");
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
        assert_refused(&row("2x1", "current", rfc, "no", "", "Made."), "\"2x1\" is no code");
        assert_refused(
            &row("201", "curent", rfc, "no", "", "Made."),
            "\"curent\" is none of current",
        );
        assert_refused(&row("201", "current", "\"\"", "no", "", "Made."), "no link is known");
        for reference in ["a book", "\"RFC 9110, Section -\"", "\"RFC 91a, Section 2\"", "draft-"] {
            let row = row("201", "current", reference, "no", "", "Made.");
            assert_refused(&row, "no link is known");
        }
        assert_refused(&row("201", "current", rfc, "maybe", "", "Made."), "neither yes nor no");
        assert_refused(
            &row("201", "current", rfc, "no", "put", "Made."),
            "\"put\" is none of keep",
        );
        assert_refused(&row("201", "current", rfc, "no", "keep", "Made."), "201 redirects nothing");
        assert_refused(&row("201", "current", rfc, "no", "", ""), "is empty");
        assert_refused(&row("201", "current", rfc, "no", "", "Made. "), "blanks around it");
        assert_refused(&row("201", "current", rfc, "no", "", "\"A \"\"word\"\".\""), "would end");
        assert_refused(&row("201", "current", rfc, "no", "", "M\u{e4}de."), "not printable ASCII");
        assert_refused(&row("201", "current", rfc, "no", "", "Made */."), "would end a comment");
        assert_refused("201,CREATED\n", "found record with 2 fields");
    }
}
