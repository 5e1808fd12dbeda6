//! The time of `find` for names that libraries use, and for texts that are made to be slow.

use std::fmt;

use anyhow::Result;

use super::comparison::duration;
use super::goal::{Bound, Verdict};
use super::report::Report;
use super::samples::{Command, Samples, collect, median};
use crate::names::names;

/// So many names are timed, those of the standards and of the libraries that most programs use.
const TIMED: usize = 304;

/// The times of a function that finds.
pub struct Texts {
    pub subject: &'static str,
    pub usual: Times,
    pub slow: Times,
}

/// The times of some texts.
pub struct Times {
    pub texts: &'static str,
    pub count: usize,
    pub median: f64,
    pub slowest: f64,
}

/// Runs a program that times `find` for each of its further arguments.
pub fn run(report: &mut Report, subject: &'static str, mut command: Command) -> Result<()> {
    let (mut names, slow) = (names()?, slow());
    names.truncate(TIMED);
    command.extend([&names[..], &slow].concat());
    let samples = collect(5, &command)?;
    report.show_texts(Texts {
        subject,
        usual: Times::of("names that libraries use", times(&samples, subject, &names)),
        slow: Times::of("texts made to be slow", times(&samples, subject, &slow)),
    });
    Ok(())
}

impl Texts {
    pub fn verdict(&self) -> Verdict {
        let ratio = self.slow.slowest / self.usual.median;
        Bound::AtMost(20.0).verdict(ratio, "the median name", "slowest text")
    }
}

impl Times {
    pub fn of(texts: &'static str, times: Vec<f64>) -> Self {
        let slowest = times.iter().copied().fold(f64::NAN, f64::max);
        Self { texts, count: times.len(), median: median(times), slowest }
    }
}

impl fmt::Display for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: time per text", self.subject)?;
        [&self.usual, &self.slow].into_iter().try_for_each(|times| writeln!(f, "  {times}"))
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { texts, count, median, slowest } = self;
        let (median, slowest) = (duration(*median), duration(*slowest));
        write!(f, "{count} {texts}: median {median}, slowest {slowest}")
    }
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
