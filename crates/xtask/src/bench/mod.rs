//! Times and measures the packages beside their peers, and holds them to goals. The goals are ratios
//! within a run, since times differ from one computer to the next.
//!
//! Each part builds programs that print lines of `subject<TAB>scenario<TAB>value`, where a value is
//! nanoseconds per call, or bytes.

mod c;
mod comparison;
mod document;
mod faster;
mod find;
mod goal;
mod machine;
mod node;
mod plot;
mod plots;
mod python;
mod report;
mod rust;
mod samples;
mod subjects;
mod tables;
#[cfg(test)]
mod tests;
mod versions;
mod write;

use anyhow::{Context, Result, ensure};
use report::Report;
use subjects::Subjects;

/// The benchmarks of a language.
#[derive(Clone, Copy)]
struct Part {
    name: &'static str,
    language: &'static str,
    run: fn(&mut Report) -> Result<()>,
    subjects: Subjects,
    /// The version of a package that was timed.
    version: fn(&str) -> Option<String>,
}

const PARTS: [Part; 4] = [
    Part {
        name: "rust",
        language: "Rust",
        run: rust::run,
        subjects: subjects::RUST,
        version: versions::of_crate,
    },
    Part {
        name: "c",
        language: "C",
        run: c::run,
        subjects: subjects::C,
        version: versions::of_library,
    },
    Part {
        name: "python",
        language: "Python",
        run: python::run,
        subjects: subjects::PYTHON,
        version: versions::of_python_package,
    },
    Part {
        name: "node",
        language: "Node",
        run: node::run,
        subjects: subjects::NODE,
        version: versions::of_npm_package,
    },
];

/// The codes that servers send most.
const COMMON: [&str; 20] = [
    "200", "201", "202", "204", "206", "301", "302", "304", "307", "308", "400", "401", "403",
    "404", "405", "409", "422", "429", "500", "503",
];

/// Runs the parts with these names, or all. With `--write` it runs all, and writes the document and
/// its plots. Fails at the end when a goal was missed.
pub fn run(arguments: &[&str]) -> Result<()> {
    let (options, names): (Vec<_>, Vec<_>) =
        arguments.iter().copied().partition(|argument| argument.starts_with("--"));
    let parts = parts(&options, &names)?;
    let reports = parts.iter().map(measured).collect::<Result<Vec<_>>>()?;
    if !options.is_empty() {
        write::write(&reports)?;
    }
    report::end(&reports)
}

fn parts(options: &[&str], names: &[&str]) -> Result<Vec<Part>> {
    let unknown = options.iter().find(|option| **option != "--write");
    ensure!(unknown.is_none(), "no option `{}`: there is --write", unknown.unwrap_or(&""));
    ensure!(
        options.is_empty() || names.is_empty(),
        "--write writes the figures of all parts: leave out {}",
        names.join(" ")
    );
    let parts = names.iter().map(|name| part(name)).collect::<Result<Vec<_>>>()?;
    Ok(if parts.is_empty() { PARTS.to_vec() } else { parts })
}

fn part(name: &str) -> Result<Part> {
    let known = PARTS.map(|part| part.name).join(", ");
    let part = PARTS.into_iter().find(|part| part.name == name);
    part.with_context(|| format!("no part `{name}`: take some of {known}"))
}

fn measured(part: &Part) -> Result<Report> {
    let mut report = Report::default();
    (part.run)(&mut report)?;
    Ok(report)
}
