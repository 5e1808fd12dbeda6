//! The document of a run: `BENCHMARKS.md`.

use anyhow::Result;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::Part;
use super::comparison::{Comparison, duration};
use super::faster::{Faster, faster};
use super::find::{Texts, Times};
use super::goal::Verdict;
use super::machine::Machine;
use super::plots::Drawing;
use super::report::Report;
use super::subjects::{Kind, packages};

const TEMPLATE: &str = include_str!("../../templates/BENCHMARKS.md.jinja");

#[derive(Serialize)]
struct Document<'a> {
    machine: &'a Machine,
    peers: Vec<Peers>,
    plots: &'a [Drawing],
    met: usize,
    goals: usize,
    missed: Vec<String>,
    faster: Vec<Faster>,
    yardsticks: Vec<Yardstick>,
    tables: Vec<Table>,
    texts: Vec<TextTable>,
}

/// The packages of a language, each with its version.
#[derive(Serialize)]
struct Peers {
    language: &'static str,
    packages: Vec<(&'static str, Option<String>)>,
}

#[derive(Serialize)]
struct Yardstick {
    language: &'static str,
    subject: &'static str,
    what: &'static str,
}

#[derive(Serialize)]
struct Table {
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
struct TextTable {
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

/// The text of the document.
pub fn document(
    measured: &[(Part, &Report)],
    machine: &Machine,
    plots: &[Drawing],
) -> Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let document = Serde(context(measured, machine, plots)?);
    Ok(environment.render_str(TEMPLATE, document)?.trim_end().to_owned() + "\n")
}

fn context<'a>(
    measured: &[(Part, &Report)],
    machine: &'a Machine,
    plots: &'a [Drawing],
) -> Result<Document<'a>> {
    let verdicts: Vec<_> = measured.iter().flat_map(|(_, report)| report.verdicts()).collect();
    let mut leads = Vec::new();
    for (part, report) in measured {
        leads.extend(faster(&report.comparisons, part.subjects)?);
    }
    Ok(Document {
        machine,
        peers: measured.iter().map(|(part, _)| peers(part)).collect(),
        plots,
        met: verdicts.iter().filter(|(_, verdict)| verdict.met == Some(true)).count(),
        goals: verdicts.len(),
        missed: measured.iter().flat_map(|(_, report)| report.missed()).collect(),
        faster: leads,
        yardsticks: measured.iter().flat_map(|(part, _)| yardsticks(part)).collect(),
        tables: measured.iter().flat_map(|(_, it)| it.comparisons.iter().map(table)).collect(),
        texts: measured
            .iter()
            .flat_map(|(part, it)| it.texts.iter().map(|texts| text_table(part.language, texts)))
            .collect(),
    })
}

fn peers(part: &Part) -> Peers {
    let packages = packages(part.subjects).into_iter();
    let packages = packages.map(|package| (package, (part.version)(package))).collect();
    Peers { language: part.language, packages }
}

fn yardsticks(part: &Part) -> Vec<Yardstick> {
    let language = part.language;
    let yardsticks = part.subjects.iter().filter_map(|(subject, kind)| match kind {
        Kind::Yardstick(what) => Some(Yardstick { language, subject, what }),
        _ => None,
    });
    yardsticks.collect()
}

/// The table of a comparison, with ours in its first row.
fn table(comparison: &Comparison) -> Table {
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

fn text_table(language: &'static str, texts: &Texts) -> TextTable {
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
