//! The table of the C library: one text, and rows of numbers that lead into it.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::interface::{Interface, Kind, Record};
use crate::registry::{Registry, Value};

#[derive(Serialize)]
pub struct Table<'a> {
    /// Each text once, with a NUL after it. The first is empty: its offset, 0, stands for "none".
    texts: Vec<String>,
    /// The bytes of all texts.
    size: usize,
    rows: Vec<Vec<Cell<'a>>>,
    vendors: Vec<Vec<Cell<'a>>>,
    /// The length of the longest list of each field.
    longest: BTreeMap<&'a str, usize>,
    /// The words of each enumeration, after the 0 for none.
    words: BTreeMap<&'a str, Vec<usize>>,
    version: usize,
}

/// A field with its value as Rust writes it.
#[derive(Serialize)]
struct Cell<'a> {
    name: &'a str,
    rust: String,
}

pub fn of<'a>(interface: &'a Interface, registry: &Registry) -> Table<'a> {
    let Registry { codes, vendors, .. } = registry;
    let mut texts = Texts::default();
    texts.offset("");
    let longest = longest(interface, registry);
    let rows =
        codes.iter().map(|code| cells(&interface.status, &code.record, &longest, &mut texts));
    let rows = rows.collect();
    let vendors =
        vendors.iter().map(|it| cells(&interface.vendor, &it.record, &longest, &mut texts));
    let vendors = vendors.collect();
    let words = interface.enumerations.iter().map(|it| {
        let words = it.variants.iter().map(|variant| texts.offset(&variant.word));
        (it.name.as_str(), [0].into_iter().chain(words).collect())
    });
    let words = words.collect();
    let version = texts.offset(env!("CARGO_PKG_VERSION"));
    Table { rows, vendors, longest, words, version, size: texts.size, texts: texts.texts }
}

fn longest<'a>(interface: &'a Interface, registry: &Registry) -> BTreeMap<&'a str, usize> {
    let length = |position: usize| {
        let lengths = registry.codes.iter().map(|code| match &code.record[position] {
            Value::List(texts) => texts.len(),
            _ => 0,
        });
        lengths.max().unwrap_or(0)
    };
    let fields = interface.status.fields.iter().enumerate();
    let lists = fields.filter(|(_, field)| matches!(field.kind, Kind::List));
    lists.map(|(position, field)| (field.name.as_str(), length(position))).collect()
}

fn cells<'a>(
    record: &'a Record,
    values: &[Value],
    longest: &BTreeMap<&str, usize>,
    texts: &mut Texts,
) -> Vec<Cell<'a>> {
    let cell = |(field, value): (&'a crate::interface::Field, &Value)| {
        let name = field.name.as_str();
        let rust = match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => texts.offset(text).to_string(),
            Value::List(items) => {
                let mut offsets: Vec<_> = items.iter().map(|text| texts.offset(text)).collect();
                offsets.resize(longest.get(name).copied().unwrap_or(0), 0);
                format!("{offsets:?}")
            }
            Value::Word { enumeration, variant } => format!("{enumeration}::{variant}"),
        };
        Cell { name, rust }
    };
    record.fields.iter().zip(values).map(cell).collect()
}

#[derive(Default)]
struct Texts {
    texts: Vec<String>,
    offsets: HashMap<String, usize>,
    size: usize,
}

impl Texts {
    /// Where a text begins.
    fn offset(&mut self, text: &str) -> usize {
        if let Some(offset) = self.offsets.get(text) {
            return *offset;
        }
        let offset = self.size;
        self.size += text.len() + 1;
        self.offsets.insert(text.into(), offset);
        self.texts.push(text.into());
        offset
    }
}
