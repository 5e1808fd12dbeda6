//! Writes `BENCHMARKS.md` and its plots.

use anyhow::Result;

use super::document::document;
use super::machine::machine;
use super::plots::plots;
use super::report::Report;
use super::{PARTS, Part};
use crate::steps::{shell, step};

const DOCUMENT: &str = "BENCHMARKS.md";
const PLOTS: &str = "docs/plots";

/// Writes the reports of all parts.
pub fn write(reports: &[Report]) -> Result<()> {
    println!();
    step("Write BENCHMARKS.md and its plots", || {
        let measured: Vec<(Part, &Report)> = PARTS.into_iter().zip(reports).collect();
        let plots = plots(&measured)?;
        let document = document(&measured, &machine()?, &plots)?;
        let shell = shell()?;
        for plot in &plots {
            shell.write_file(format!("{PLOTS}/{}.svg", plot.name), &plot.svg)?;
        }
        Ok(shell.write_file(DOCUMENT, document)?)
    })
}
