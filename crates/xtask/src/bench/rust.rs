//! The crate beside `http`.

use anyhow::Result;
use xshell::cmd;

use super::comparison::{Comparison, Unit};
use super::goal::Goal;
use super::report::Report;
use super::samples::{Command, collect, command};
use super::{COMMON, find};
use crate::steps::{shell, silently, step};

const CARGO_BENCH: [&str; 6] =
    ["cargo", "bench", "--quiet", "--locked", "--package=statuscodes", "--bench"];

/// Times the phrase of a code and `find`.
pub fn run(report: &mut Report) -> Result<()> {
    step("Rust: build the benchmarks", build)?;
    report.show(phrase()?);
    find::run(report, "find", cargo_bench("find", &[]))
}

fn build() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo bench --locked --package statuscodes --benches --no-run"))
}

fn phrase() -> Result<Comparison> {
    Ok(Comparison {
        title: "Rust, the phrase of a code",
        ours: "statuscodes::phrase",
        unit: Unit::Time,
        samples: collect(20, &cargo_bench("phrase", &COMMON))?,
        goals: vec![
            Goal::at_most(1.35, "inline table", "latency"),
            Goal::at_least(3.0, "http", "latency, common"),
            Goal::at_least(1.0, "http", ""),
        ],
    })
}

fn cargo_bench(name: &str, arguments: &[&str]) -> Command {
    command(&[&CARGO_BENCH[..], &[name, "--"]].concat(), arguments)
}
