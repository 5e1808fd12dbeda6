//! Reads and checks the registry, the CSV files that everything else is made from.

mod check;
mod code;
mod file;
mod record;
#[cfg(test)]
pub mod table;
#[cfg(test)]
mod tests;
pub mod words;

use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result};

use crate::interface::{Field, Interface, Kind};
use check::Claims;
use file::Columns;

pub use code::{Code, Vendor};
pub use record::Value;
use words::Word;

/// All that the files hold.
pub struct Registry {
    /// Every registered code, by number.
    pub codes: Vec<Code>,
    /// The meanings that vendors give to codes, by number, else in the order of the file.
    pub vendors: Vec<Vendor>,
    /// The words that `find` knows before a name.
    pub words: Vec<Word>,
}

/// A file of registered codes. It has a column for each field of core's `Status`, and others.
struct File {
    name: &'static str,
    range: RangeInclusive<u16>,
    /// The columns that are `yes` or `no`.
    facts: &'static [&'static str],
    others: &'static [&'static str],
    /// Whether it may lack the column of a list.
    lacks_lists: bool,
}

const FILES: [File; 2] = [
    File {
        name: "http.csv",
        range: 100..=599,
        facts: &["cacheable", "storable", "content", "body", "retryable"],
        others: &["redirect", "other_phrases", "qualified_phrases"],
        lacks_lists: false,
    },
    File {
        name: "websocket.csv",
        range: 1000..=3999,
        facts: &["sendable", "retryable"],
        others: &["other_phrases", "qualified_phrases"],
        lacks_lists: true,
    },
];

const FOLDER: &str = "crates/core/registry";
const VENDORS: &str = "vendor.csv";
const WORDS: &str = "words.csv";

/// The one field that has no column, since it follows from the reference.
const URL: &str = "url";

/// Reads the files in a copy of the project.
pub fn load(root: &Path, interface: &Interface) -> Result<Registry> {
    read(&root.join(FOLDER), interface).with_context(|| FOLDER.to_owned())
}

/// Reads the files in a folder.
fn read(folder: &Path, interface: &Interface) -> Result<Registry> {
    let mut codes = Vec::new();
    for file in FILES {
        codes.extend(file.read(folder, interface)?);
    }
    codes.sort_by_key(|code| code.code);
    Ok(Registry { codes, vendors: vendors(folder, interface)?, words: words(folder)? })
}

fn vendors(folder: &Path, interface: &Interface) -> Result<Vec<Vendor>> {
    let mut claims = Claims::default();
    let required = interface.vendor.fields.iter().map(|field| field.name.as_str()).collect();
    let columns = Columns { required, optional: Vec::new() };
    let mut vendors = file::read(folder, VENDORS, &columns, |row| {
        let vendor = Vendor::of_row(row, interface)?;
        check::vendor(&vendor, 100..=4999, &mut claims)?;
        Ok(vendor)
    })?;
    vendors.sort_by_key(|vendor| vendor.code);
    Ok(vendors)
}

fn words(folder: &Path) -> Result<Vec<Word>> {
    let mut claims = Claims::default();
    let columns = Columns { required: vec!["word", "family"], optional: Vec::new() };
    file::read(folder, WORDS, &columns, |row| {
        let word = Word::of_row(row)?;
        check::word(&word, &mut claims)?;
        Ok(word)
    })
}

impl File {
    fn read(&self, folder: &Path, interface: &Interface) -> Result<Vec<Code>> {
        let mut claims = Claims::default();
        file::read(folder, self.name, &self.columns(interface), |row| {
            let code = Code::of_row(row, self.facts, interface)?;
            check::code(&code, self.range.clone(), &mut claims)?;
            Ok(code)
        })
    }

    fn columns<'a>(&self, interface: &'a Interface) -> Columns<'a> {
        let fields = interface.status.fields.iter().filter(|field| field.name != URL);
        let may_lack = |field: &&Field| self.lacks_lists && matches!(field.kind, Kind::List);
        let (optional, required): (Vec<_>, Vec<_>) = fields.partition(may_lack);
        let names = |fields: Vec<&'a Field>| fields.into_iter().map(|field| field.name.as_str());
        Columns {
            required: names(required).chain([self.facts, self.others].concat()).collect(),
            optional: names(optional).collect(),
        }
    }
}
