//! The tables of the document.

use serde::Serialize;

use super::comparison::{Comparison, duration};
use super::find::{Texts, Times};
use super::goal::Verdict;

#[derive(Serialize)]
pub struct Table {
    title: &'static str,
    unit: &'static str,
    scenarios: Vec<String>,
    rows: Vec<Row>,
    goals: Vec<Goal>,
}

#[derive(Serialize)]
struct Row {
    subject: String,
    cells: Vec<Option<Cell>>,
}

#[derive(Serialize)]
struct Cell {
    ratio: String,
    value: String,
}

#[derive(Serialize)]
struct Goal {
    met: Option<bool>,
    text: String,
}

#[derive(Serialize)]
pub struct TextTable {
    language: &'static str,
    subject: &'static str,
    rows: Vec<TextRow>,
    goal: Goal,
}

#[derive(Serialize)]
struct TextRow {
    texts: &'static str,
    count: usize,
    median: String,
    slowest: String,
}

/// The table of a comparison, with ours in its first row.
pub fn table(comparison: &Comparison) -> Table {
    let mut subjects = comparison.samples.subjects();
    subjects.sort_by_key(|subject| *subject != comparison.ours);
    Table {
        title: comparison.title,
        unit: comparison.unit.name(),
        scenarios: comparison.samples.scenarios().into_iter().map(String::from).collect(),
        rows: subjects.into_iter().map(|subject| row(comparison, subject)).collect(),
        goals: comparison.verdicts().into_iter().map(goal).collect(),
    }
}

fn row(comparison: &Comparison, subject: &str) -> Row {
    let cell = |scenario: &str| {
        let value = comparison.value(subject, scenario)?;
        let ratio = comparison.ratio(subject, scenario);
        let ratio = ratio.map_or_else(|| "–".into(), |ratio| format!("{ratio:.2}"));
        Some(Cell { ratio, value })
    };
    let cells = comparison.samples.scenarios().into_iter().map(cell).collect();
    Row { subject: subject.into(), cells }
}

fn goal(Verdict { met, text }: Verdict) -> Goal {
    Goal { met, text }
}

pub fn text_table(language: &'static str, texts: &Texts) -> TextTable {
    TextTable {
        language,
        subject: texts.subject,
        rows: [&texts.usual, &texts.slow].map(text_row).into(),
        goal: goal(texts.verdict()),
    }
}

fn text_row(times: &Times) -> TextRow {
    TextRow {
        texts: times.texts,
        count: times.count,
        median: duration(times.median),
        slowest: duration(times.slowest),
    }
}
