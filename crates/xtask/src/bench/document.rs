//! The document of a run: `BENCHMARKS.md`.

use anyhow::Result;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::Part;
use super::faster::{Faster, faster};
use super::machine::Machine;
use super::plots::Drawing;
use super::report::Report;
use super::subjects::{Kind, packages};
use super::tables::{Table, TextTable, table, text_table};

const TEMPLATE: &str = include_str!("document.md.jinja");

#[derive(Serialize)]
struct Document<'a> {
    machine: &'a Machine,
    peers: Vec<Peers>,
    plots: &'a [Drawing],
    met: usize,
    goals: usize,
    /// Goals beside peers that were not timed.
    unjudged: usize,
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
    Ok(Document {
        machine,
        peers: measured.iter().map(|(part, _)| peers(part)).collect(),
        plots,
        met: verdicts.iter().filter(|(_, verdict)| verdict.met == Some(true)).count(),
        goals: verdicts.len(),
        unjudged: verdicts.iter().filter(|(_, verdict)| verdict.met.is_none()).count(),
        missed: measured.iter().flat_map(|(_, report)| report.missed()).collect(),
        faster: faster(measured)?,
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
