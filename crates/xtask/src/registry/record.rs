//! The values of a record's fields.

use anyhow::{Context, Result};

use super::check;
use super::file::Row;
use crate::interface::{Enumeration, Field, Interface, Kind, Record};

/// The value of a field.
pub enum Value {
    Number(u16),
    Text(String),
    List(Vec<String>),
    /// A variant of an enumeration.
    Word {
        enumeration: String,
        variant: String,
    },
}

/// The record that a row holds: the cell of each field, except the fields that codegen makes.
pub fn of_row(
    row: &Row,
    record: &Record,
    interface: &Interface,
    made: impl Fn(&str) -> Option<Value>,
) -> Result<Vec<Value>> {
    let value = |field: &Field| match made(&field.name) {
        Some(value) => Ok(value),
        None => value(row.cell(&field.name), &field.kind, interface)
            .with_context(|| format!("the column {}", field.name)),
    };
    record.fields.iter().map(value).collect()
}

/// A list is empty where the file lacks its column.
fn value(cell: Option<&str>, kind: &Kind, interface: &Interface) -> Result<Value> {
    let cell = cell.unwrap_or_default();
    Ok(match kind {
        Kind::Number => Value::Number(cell.parse()?),
        Kind::Text => Value::Text(check::text(cell)?),
        Kind::List => Value::List(list(cell)?),
        Kind::Word { enumeration } => {
            let variant = variant(interface.enumeration(enumeration)?, cell)?;
            Value::Word { enumeration: enumeration.clone(), variant }
        }
    })
}

/// The variant that has a word.
pub fn variant(enumeration: &Enumeration, word: &str) -> Result<String> {
    let variant = enumeration.variants.iter().find(|variant| variant.word == word);
    let words = || enumeration.variants.iter().map(|it| it.word.as_str()).collect::<Vec<_>>();
    Ok(variant.with_context(|| format!("{word:?} is none of {}", words().join(", ")))?.name.clone())
}

/// The parts of a cell that holds several values.
pub fn list(cell: &str) -> Result<Vec<String>> {
    let parts = if cell.is_empty() { Vec::new() } else { cell.split(';').collect() };
    parts.into_iter().map(check::text).collect()
}
