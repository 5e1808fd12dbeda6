//! The table of the C library: two texts, one of them for phrases alone, and rows of numbers that
//! lead into them.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::cell::{self, Cell};
use crate::interface::{Field, Interface, Kind};
use crate::registry::{Code, Registry, Value, Vendor};

/// The field that stands apart: a program that asks for phrases alone then links nothing else.
const PHRASE: &str = "phrase";

#[derive(Serialize)]
pub struct Table<'a> {
    /// All texts but the codes' phrases.
    text: Texts,
    phrase_text: Texts,
    /// The phrase of each code.
    phrases: Vec<usize>,
    rows: Vec<Vec<Cell<'a>>>,
    vendors: Vec<Vec<Cell<'a>>>,
    /// The length of the longest list of each field.
    longest: BTreeMap<&'a str, usize>,
    /// The words of each enumeration, after the 0 for none.
    words: BTreeMap<&'a str, Vec<usize>>,
    version: usize,
}

pub fn of<'a>(interface: &'a Interface, registry: &Registry) -> Table<'a> {
    let Registry { codes, vendors, .. } = registry;
    let (mut texts, mut phrase_text) = (Texts::new(), Texts::new());
    let phrases = codes.iter().map(|code| phrase_text.offset(&code.phrase)).collect();
    let longest = longest(interface, registry);
    let row = |code: &Code| {
        let fields = interface.status.fields.iter().zip(&code.record);
        cells(fields.filter(|(field, _)| field.name != PHRASE), &longest, &mut texts)
    };
    let rows = codes.iter().map(row).collect();
    let row = |vendor: &Vendor| {
        cells(interface.vendor.fields.iter().zip(&vendor.record), &longest, &mut texts)
    };
    let vendors = vendors.iter().map(row).collect();
    let words = interface.enumerations.iter().map(|it| {
        let words = it.variants.iter().map(|variant| texts.offset(&variant.word));
        (it.name.as_str(), [0].into_iter().chain(words).collect())
    });
    let words = words.collect();
    let version = texts.offset(env!("CARGO_PKG_VERSION"));
    Table { text: texts, phrase_text, phrases, rows, vendors, longest, words, version }
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

fn cells<'a, 'b>(
    values: impl Iterator<Item = (&'a Field, &'b Value)>,
    longest: &BTreeMap<&str, usize>,
    texts: &mut Texts,
) -> Vec<Cell<'a>> {
    let cell = |(field, value): (&'a Field, &Value)| {
        let name = field.name.as_str();
        let rust = match value {
            Value::Text(text) => texts.offset(text).to_string(),
            Value::List(items) => {
                let mut offsets: Vec<_> = items.iter().map(|text| texts.offset(text)).collect();
                offsets.resize(longest.get(name).copied().unwrap_or(0), 0);
                format!("{offsets:?}")
            }
            other => cell::rust(other),
        };
        Cell { name, rust }
    };
    values.map(cell).collect()
}

/// Each text once, with a NUL after it. The first is empty: its offset, 0, stands for "none".
#[derive(Serialize)]
struct Texts {
    texts: Vec<String>,
    /// The bytes of all texts.
    size: usize,
    #[serde(skip)]
    offsets: HashMap<String, usize>,
}

impl Texts {
    fn new() -> Self {
        let mut texts = Self { texts: Vec::new(), size: 0, offsets: HashMap::new() };
        texts.offset("");
        texts
    }

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
