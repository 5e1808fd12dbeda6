//! A table of what ours and its peers take.

use std::fmt;

use super::goal::{Goal, Verdict};
use super::samples::Samples;

/// Samples that were taken side by side, and the goals for them.
pub struct Comparison {
    pub title: &'static str,
    pub ours: &'static str,
    pub unit: Unit,
    pub samples: Samples,
    pub goals: Vec<Goal>,
}

/// The unit of samples.
#[derive(Clone, Copy, PartialEq)]
pub enum Unit {
    /// Nanoseconds per call.
    Time,
    Bytes,
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.name();
        writeln!(f, "{}: {unit}, and how many times ours that is", self.title)?;
        write!(f, "{:22}", "")?;
        for scenario in self.samples.scenarios() {
            write!(f, "{scenario:>20}")?;
        }
        writeln!(f)?;
        self.samples.subjects().into_iter().try_for_each(|subject| self.row(f, subject))
    }
}

impl Comparison {
    fn row(&self, f: &mut fmt::Formatter<'_>, subject: &str) -> fmt::Result {
        write!(f, "{subject:<22}")?;
        for scenario in self.samples.scenarios() {
            write!(f, "{:>20}", self.cell(subject, scenario).unwrap_or_default())?;
        }
        writeln!(f)
    }

    fn cell(&self, subject: &str, scenario: &str) -> Option<String> {
        let value = self.value(subject, scenario)?;
        let ratio = self.ratio(subject, scenario);
        let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        Some(format!("{value} {ratio:>6}"))
    }

    /// What a subject takes.
    pub fn value(&self, subject: &str, scenario: &str) -> Option<String> {
        self.samples.value(subject, scenario).map(|value| self.unit.format(value))
    }

    /// What a subject takes, for a reader who does not see the comparison's unit.
    pub fn value_with_unit(&self, subject: &str, scenario: &str) -> Option<String> {
        let value = self.value(subject, scenario)?;
        Some(if self.unit == Unit::Bytes { value + " bytes" } else { value })
    }

    /// How many times ours that is.
    pub fn ratio(&self, subject: &str, scenario: &str) -> Option<f64> {
        self.samples.ratio(subject, self.ours, scenario)
    }

    pub fn verdicts(&self) -> Vec<Verdict> {
        self.goals.iter().map(|goal| goal.verdict(self.ours, &self.samples)).collect()
    }
}

impl Unit {
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "time per call",
            Self::Bytes => "bytes",
        }
    }

    fn format(self, value: f64) -> String {
        match self {
            Self::Time => duration(value),
            Self::Bytes => value.to_string(),
        }
    }
}

/// Nanoseconds with the unit that reads best.
pub fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e2 => format!("{nanoseconds:.2} ns"),
        ..1e3 => format!("{nanoseconds:.0} ns"),
        ..1e6 => format!("{:.2} µs", nanoseconds / 1e3),
        _ => format!("{:.2} ms", nanoseconds / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_have_a_fitting_unit() {
        assert_eq!(duration(1.625), "1.62 ns");
        assert_eq!(duration(348.0), "348 ns");
        assert_eq!(duration(500_000.0), "500.00 µs");
        assert_eq!(duration(2_000_000.0), "2.00 ms");
    }
}
