//! The crate beside `http`.

use anyhow::{Context, Result};
use xshell::cmd;

use super::comparison::{Comparison, Goal};
use super::samples::{Command, collect};
use super::{COMMON, find};
use crate::steps::{run as silently, shell, step};

const CARGO_BENCH: [&str; 6] =
    ["cargo", "bench", "--quiet", "--locked", "--package=statuscodes", "--bench"];

/// Times the phrase of a code and `find`.
pub fn run() -> Result<()> {
    step("Rust: build the benchmarks", build)?;
    print!("{}", phrase()?);
    find::run("find", command("find", &[]))
}

fn build() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo bench --locked --package statuscodes --benches --no-run"))
}

fn phrase() -> Result<Comparison> {
    let samples = collect(20, &[command("phrase", &COMMON)])?.pop().context("no samples")?;
    Ok(Comparison {
        title: "Rust, the phrase of a code",
        ours: "statuscodes::phrase",
        samples,
        missing: None,
        goals: vec![
            Goal::at_most(1.35, "inline table", "latency, common"),
            Goal::at_least(3.0, "http", "latency, common"),
            Goal::at_least(3.0, "http", "latency, random"),
            Goal::at_least(1.0, "http", ""),
        ],
    })
}

fn command(name: &str, arguments: &[&str]) -> Command {
    let command = [&CARGO_BENCH[..], &[name, "--"], arguments].concat();
    command.into_iter().map(String::from).collect()
}
