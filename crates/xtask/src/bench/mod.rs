//! Times the packages beside their peers. The numbers decide nothing: they differ from one computer to
//! the next, only ratios within a run tell something.
//!
//! Each part builds programs that print lines of `subject<TAB>scenario<TAB>nanoseconds per call`.

mod c;
mod comparison;
mod find;
mod node;
mod python;
mod rust;
mod samples;

use anyhow::{Context, Result};

type Part = (&'static str, fn() -> Result<()>);

const PARTS: [Part; 4] =
    [("rust", rust::run), ("c", c::run), ("python", python::run), ("node", node::run)];

/// What a server answers most of the time.
const COMMON: [&str; 20] = [
    "200", "201", "202", "204", "206", "301", "302", "304", "307", "308", "400", "401", "403",
    "404", "405", "409", "422", "429", "500", "503",
];

/// Runs the parts so named, or all.
pub fn run(names: &[&str]) -> Result<()> {
    let parts = names.iter().map(|name| part(name)).collect::<Result<Vec<_>>>()?;
    let parts = if parts.is_empty() { PARTS.to_vec() } else { parts };
    parts.iter().try_for_each(|(_, run)| run())
}

fn part(name: &str) -> Result<Part> {
    let known = PARTS.map(|(name, _)| name).join(", ");
    let part = PARTS.into_iter().find(|(part, _)| *part == name);
    part.with_context(|| format!("no part `{name}`: take some of {known}"))
}
