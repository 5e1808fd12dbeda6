//! A code of the registry, read from its row.

use anyhow::{Context, Result, bail};

use super::check;
use super::file::Row;
use super::record::{Value, list, of_row, variant};
use crate::interface::Interface;

/// A registered code: a row of one of the files.
pub struct Code {
    pub code: u16,
    /// The name without the family and the number, such as `NOT_FOUND`.
    pub name: String,
    pub phrase: String,
    pub description: String,
    pub reference: String,
    pub url: String,
    pub standing: String,
    pub deprecated_names: Vec<String>,
    pub other_phrases: Vec<String>,
    /// Phrases that name the code only where a text says its family.
    pub qualified_phrases: Vec<String>,
    /// The variant of core's `Redirect`.
    pub redirect: Option<String>,
    /// The columns that are `yes` or `no`.
    pub facts: Vec<(&'static str, bool)>,
    /// The values of the fields of core's `Status`, in their order.
    pub record: Vec<Value>,
}

impl Code {
    pub fn of_row(row: &Row, facts: &[&'static str], interface: &Interface) -> Result<Self> {
        let text = |column| row.cell(column).unwrap_or_default().to_owned();
        let lists = |column| list(row.cell(column).unwrap_or_default());
        let reference = text("reference");
        let mut code = Self {
            code: number(row)?,
            name: text("name"),
            phrase: text("phrase"),
            description: text("description"),
            url: check::url(&reference)?,
            reference,
            standing: text("standing"),
            deprecated_names: lists("deprecated_names")?,
            other_phrases: lists("other_phrases")?,
            qualified_phrases: lists("qualified_phrases")?,
            redirect: redirect(&text("redirect"), interface)?,
            facts: facts.iter().map(|fact| yes_or_no(row, fact)).collect::<Result<_>>()?,
            record: Vec::new(),
        };
        code.record = of_row(row, &interface.status, interface, |field| code.made(field))?;
        Ok(code)
    }

    /// The name of the code's constant.
    pub fn constant(&self) -> String {
        self.constant_of(&self.name)
    }

    /// The earlier names of the code's constant.
    pub fn deprecated_constants(&self) -> Vec<String> {
        self.deprecated_names.iter().map(|name| self.constant_of(name)).collect()
    }

    /// Whether the answer of a column is yes.
    pub fn is(&self, fact: &'static str) -> bool {
        self.facts.contains(&(fact, true))
    }

    /// Whether it is an HTTP status code; else it is a close code.
    pub fn is_http(&self) -> bool {
        self.code < 1000
    }

    fn constant_of(&self, name: &str) -> String {
        let family = if self.is_http() { "HTTP" } else { "WS" };
        format!("{family}_{}_{name}", self.code)
    }

    /// The value of a field that is not a cell of the row.
    fn made(&self, field: &str) -> Option<Value> {
        match field {
            "name" => Some(Value::Text(self.constant())),
            "url" => Some(Value::Text(self.url.clone())),
            "deprecated_names" => Some(Value::List(self.deprecated_constants())),
            _ => None,
        }
    }
}

/// The meaning that a vendor gives to a code.
pub struct Vendor {
    pub code: u16,
    pub name: String,
    /// The values of the fields of core's `Vendor`, in their order.
    pub record: Vec<Value>,
}

impl Vendor {
    pub fn of_row(row: &Row, interface: &Interface) -> Result<Self> {
        Ok(Self {
            code: number(row)?,
            name: row.cell("vendor").unwrap_or_default().into(),
            record: of_row(row, &interface.vendor, interface, |_| None)?,
        })
    }
}

fn number(row: &Row) -> Result<u16> {
    let cell = row.cell("code").unwrap_or_default();
    cell.parse().with_context(|| format!("{cell:?} is no code"))
}

fn yes_or_no(row: &Row, fact: &'static str) -> Result<(&'static str, bool)> {
    match row.cell(fact).unwrap_or_default() {
        "yes" => Ok((fact, true)),
        "no" => Ok((fact, false)),
        cell => bail!("{fact} is {cell:?}, neither yes nor no"),
    }
}

fn redirect(word: &str, interface: &Interface) -> Result<Option<String>> {
    let variant = |word| variant(interface.enumeration("Redirect")?, word);
    Some(word).filter(|word| !word.is_empty()).map(variant).transpose()
}
