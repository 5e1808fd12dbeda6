//! Times and measures the packages beside their peers, and holds them to goals. The goals are ratios
//! within a run, since times differ from one computer to the next.
//!
//! Each part builds programs that print lines of `subject<TAB>scenario<TAB>value`, where a value is
//! nanoseconds per call, or bytes.

mod c;
mod comparison;
mod find;
mod goal;
mod node;
mod python;
mod report;
mod rust;
mod samples;

use anyhow::{Context, Result};
use report::Report;

type Part = (&'static str, fn(&mut Report) -> Result<()>);

const PARTS: [Part; 4] =
    [("rust", rust::run), ("c", c::run), ("python", python::run), ("node", node::run)];

/// The codes that servers send most.
const COMMON: [&str; 20] = [
    "200", "201", "202", "204", "206", "301", "302", "304", "307", "308", "400", "401", "403",
    "404", "405", "409", "422", "429", "500", "503",
];

/// Runs the parts with these names, or all. Fails at the end when a goal was missed.
pub fn run(names: &[&str]) -> Result<()> {
    let parts = names.iter().map(|name| part(name)).collect::<Result<Vec<_>>>()?;
    let parts = if parts.is_empty() { PARTS.to_vec() } else { parts };
    let mut report = Report::default();
    parts.iter().try_for_each(|(_, run)| run(&mut report))?;
    report.end()
}

fn part(name: &str) -> Result<Part> {
    let known = PARTS.map(|(name, _)| name).join(", ");
    let part = PARTS.into_iter().find(|(part, _)| *part == name);
    part.with_context(|| format!("no part `{name}`: take some of {known}"))
}
