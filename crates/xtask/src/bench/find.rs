//! The time of `find` for names that libraries use, and for texts that are made to be slow.

use anyhow::Result;

use super::comparison::duration;
use super::goal::Bound;
use super::report::Report;
use super::samples::{Command, Samples, collect, median};
use crate::names::names;

/// So many names are timed, those of the standards and of the libraries that most programs use.
const TIMED: usize = 304;

/// Runs a program that times `find` for each of its further arguments.
pub fn run(report: &mut Report, subject: &str, mut command: Command) -> Result<()> {
    let (mut names, slow) = (names()?, slow());
    names.truncate(TIMED);
    command.extend([&names[..], &slow].concat());
    let samples = collect(5, &command)?;
    println!("\n{subject}: time per text");
    let (usual, _) = summary("names that libraries use", times(&samples, subject, &names));
    let (_, slowest) = summary("texts made to be slow", times(&samples, subject, &slow));
    let verdict = Bound::AtMost(20.0).verdict(slowest / usual, "the median name", "slowest text");
    report.judge(subject, verdict);
    Ok(())
}

/// Prints the median and the slowest time, and returns them.
fn summary(texts: &str, times: Vec<f64>) -> (f64, f64) {
    let (count, slowest) = (times.len(), times.iter().copied().fold(f64::NAN, f64::max));
    let median = median(times);
    println!("  {count} {texts}: median {}, slowest {}", duration(median), duration(slowest));
    (median, slowest)
}

fn times(samples: &Samples, subject: &str, texts: &[String]) -> Vec<f64> {
    texts.iter().filter_map(|text| samples.value(subject, text)).collect()
}

/// Texts as long as `find` considers: words that it knows, letters and digits, repeated.
fn slow() -> Vec<String> {
    let repeated =
        ["codes", "http", "close", "statuscode", "httpx.codes.", "responsestatus.", "a", "404"];
    repeated.map(|word| word.repeat(128 / word.len())).into()
}
