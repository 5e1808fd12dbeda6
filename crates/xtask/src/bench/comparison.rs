//! A table of the times of ours and of its peers.

use std::fmt;

use super::goal::Goal;
use super::samples::Samples;

/// Times that were taken side by side, and the goals for them.
pub struct Comparison {
    pub title: &'static str,
    pub ours: &'static str,
    pub samples: Samples,
    pub goals: Vec<Goal>,
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: time per call, and how many times ours that is", self.title)?;
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
        let time = duration(self.samples.time(subject, scenario)?);
        let ratio = self.samples.ratio(subject, self.ours, scenario);
        let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        Some(format!("{time} {ratio:>6}"))
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
