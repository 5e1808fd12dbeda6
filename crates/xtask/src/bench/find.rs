//! Texts for `find`, and what it took.

use anyhow::Result;

use super::comparison::duration;
use super::samples::{Command, Samples, collect_one, median};
use crate::names::names;

/// Runs a program that times `find` for each of its further arguments, and prints what it took.
pub fn run(subject: &str, mut command: Command) -> Result<()> {
    let (names, slow) = (names()?, slow());
    command.extend([&names[..], &slow].concat());
    let samples = collect_one(5, command)?;
    println!("\n{subject}: time per text");
    summary("names that libraries use", &times(&samples, subject, &names));
    summary("texts made to be slow", &times(&samples, subject, &slow));
    Ok(())
}

fn summary(what: &str, times: &[f64]) {
    let slowest = times.iter().copied().fold(f64::NAN, f64::max);
    let (median, slowest) = (duration(median(times.to_vec())), duration(slowest));
    println!("  {} {what}: median {median}, slowest {slowest}", times.len());
}

fn times(samples: &Samples, subject: &str, texts: &[String]) -> Vec<f64> {
    texts.iter().filter_map(|text| samples.time(subject, text)).collect()
}

/// As long as `find` considers, of words that it knows, of letters and of digits.
fn slow() -> Vec<String> {
    let repeated =
        ["codes", "http", "close", "statuscode", "httpx.codes.", "responsestatus.", "a", "404"];
    repeated.map(|word| word.repeat(128 / word.len())).into()
}
