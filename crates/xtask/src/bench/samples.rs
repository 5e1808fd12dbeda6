//! The times or sizes that a benchmark prints, over several rounds.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::steps::shell;

/// A program and its arguments.
pub type Command = Vec<String>;

/// A program with further arguments.
pub fn command(program: &[&str], arguments: &[&str]) -> Command {
    [program, arguments].concat().into_iter().map(String::from).collect()
}

/// Nanoseconds per call or bytes, for each subject in each scenario.
#[derive(Default)]
pub struct Samples(Vec<Cell>);

struct Cell {
    subject: String,
    scenario: String,
    rounds: Vec<f64>,
}

/// Runs a program several times.
pub fn collect(rounds: usize, command: &Command) -> Result<Samples> {
    let mut samples = Samples::default();
    for _ in 0..rounds {
        samples.extend(&output(command)?)?;
    }
    Ok(samples)
}

fn output(command: &Command) -> Result<String> {
    let shell = shell()?;
    let (program, arguments) = command.split_first().context("no program")?;
    Ok(cmd!(shell, "{program} {arguments...}").quiet().read()?)
}

impl Samples {
    pub fn extend(&mut self, output: &str) -> Result<()> {
        for line in output.lines() {
            self.add(line).with_context(|| format!("a benchmark printed: {line}"))?;
        }
        Ok(())
    }

    fn add(&mut self, line: &str) -> Option<()> {
        let (name, value) = line.rsplit_once('\t')?;
        let (subject, scenario) = name.split_once('\t')?;
        let value = value.parse().ok()?;
        let cell = self.0.iter_mut().find(|cell| cell.is(subject, scenario));
        match cell {
            Some(cell) => cell.rounds.push(value),
            None => self.0.push(Cell {
                subject: subject.into(),
                scenario: scenario.into(),
                rounds: vec![value],
            }),
        }
        Some(())
    }

    /// The subjects, as they were first printed.
    pub fn subjects(&self) -> Vec<&str> {
        in_order(self.0.iter().map(|cell| cell.subject.as_str()))
    }

    /// The scenarios, as they were first printed.
    pub fn scenarios(&self) -> Vec<&str> {
        in_order(self.0.iter().map(|cell| cell.scenario.as_str()))
    }

    /// The median over the rounds.
    pub fn value(&self, subject: &str, scenario: &str) -> Option<f64> {
        self.rounds(subject, scenario).map(|rounds| median(rounds.to_vec()))
    }

    /// How many times as much one subject takes as another: the median of the rounds' ratios.
    pub fn ratio(&self, subject: &str, other: &str, scenario: &str) -> Option<f64> {
        let (values, others) = (self.rounds(subject, scenario)?, self.rounds(other, scenario)?);
        Some(median(values.iter().zip(others).map(|(value, other)| value / other).collect()))
    }

    fn rounds(&self, subject: &str, scenario: &str) -> Option<&[f64]> {
        let cell = self.0.iter().find(|cell| cell.is(subject, scenario));
        cell.map(|cell| cell.rounds.as_slice())
    }
}

impl Cell {
    fn is(&self, subject: &str, scenario: &str) -> bool {
        self.subject == subject && self.scenario == scenario
    }
}

/// The middle one; NaN where there is none.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

fn in_order<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::Samples;

    #[test]
    fn times_and_ratios_are_medians_over_the_rounds() {
        let mut samples = Samples::default();
        samples.extend("a\tx\t1\nb\tx\t4\na\tx\t2\nb\tx\t6\na\tx\t9\nb\tx\t9").unwrap();
        assert_eq!(samples.value("a", "x"), Some(2.0));
        assert_eq!(samples.ratio("b", "a", "x"), Some(3.0));
        assert_eq!(samples.ratio("b", "c", "x"), None);
        assert!(samples.extend("nonsense").is_err());
    }
}
