//! The values of a record as Rust writes them.

use serde::Serialize;

use crate::interface::{Field, Record};
use crate::registry::Value;

/// A field with its value.
#[derive(Serialize)]
pub struct Cell<'a> {
    pub name: &'a str,
    pub rust: String,
}

pub fn of<'a>(record: &'a Record, values: &[Value]) -> Vec<Cell<'a>> {
    let cell = |(field, value): (&'a Field, _)| Cell { name: &field.name, rust: rust(value) };
    record.fields.iter().zip(values).map(cell).collect()
}

pub fn rust(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => format!("{text:?}"),
        Value::List(texts) => format!("&{texts:?}"),
        Value::Word { enumeration, variant } => format!("{enumeration}::{variant}"),
    }
}
