//! A table of what was timed side by side, and the goals.

use std::fmt;

use super::samples::Samples;

/// The times of our subject and of its peers.
pub struct Comparison {
    pub title: &'static str,
    pub ours: &'static str,
    pub samples: Samples,
    /// A peer that is not there, and why.
    pub missing: Option<(&'static str, &'static str)>,
    pub goals: Vec<Goal>,
}

/// How fast ours is to be, as a multiple of a peer's speed.
pub struct Goal {
    peer: &'static str,
    /// What the scenarios begin with in which it must be so; empty for all.
    scenarios: &'static str,
    speed: f64,
}

impl Goal {
    /// Ours is so many times as fast as the peer.
    pub fn at_least(speed: f64, peer: &'static str, scenarios: &'static str) -> Self {
        Self { peer, scenarios, speed }
    }

    /// Ours takes at most so many times as long as the peer.
    pub fn at_most(time: f64, peer: &'static str, scenarios: &'static str) -> Self {
        Self { peer, scenarios, speed: time.recip() }
    }

    /// Whether the goal is met in the scenario where ours does worst.
    fn verdict(&self, comparison: &Comparison) -> String {
        let Self { peer, speed: goal, .. } = *self;
        let Some((scenario, speed)) = self.worst(comparison) else {
            return format!("unknown  {peer} was not timed");
        };
        let (value, limit) = if goal < 1.0 {
            (format!("{:.2} times as long as {peer}", speed.recip()), goal.recip())
        } else {
            (format!("{speed:.2} times as fast as {peer}"), goal)
        };
        let met = if rounded(speed) >= rounded(goal) { "met" } else { "NOT MET" };
        let bound = if goal < 1.0 { "at most" } else { "at least" };
        format!("{met:<8} {value}, goal {bound} {limit} ({scenario})")
    }

    fn worst<'a>(&self, comparison: &'a Comparison) -> Option<(&'a str, f64)> {
        let Comparison { samples, ours, .. } = comparison;
        let scenarios = samples.scenarios().into_iter();
        scenarios
            .filter(|scenario| scenario.starts_with(self.scenarios))
            .filter_map(|scenario| Some((scenario, samples.ratio(self.peer, ours, scenario)?)))
            .min_by(|(_, speed), (_, other)| speed.total_cmp(other))
    }
}

/// As printed: a difference that does not show does not count.
fn rounded(speed: f64) -> f64 {
    (speed * 100.0).round()
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}: time per call, and how many times ours that is", self.title)?;
        write!(f, "{:22}", "")?;
        for scenario in self.samples.scenarios() {
            write!(f, "{scenario:>20}")?;
        }
        writeln!(f)?;
        for subject in self.samples.subjects() {
            self.row(f, subject)?;
        }
        if let Some((peer, why)) = self.missing {
            writeln!(f, "{peer:<22}  {why}")?;
        }
        self.goals.iter().try_for_each(|goal| writeln!(f, "  {}", goal.verdict(self)))
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
    use super::{Goal, duration};

    #[test]
    fn durations_have_a_fitting_unit() {
        assert_eq!(duration(1.625), "1.62 ns");
        assert_eq!(duration(348.0), "348 ns");
        assert_eq!(duration(500_000.0), "500.00 µs");
        assert_eq!(duration(2_000_000.0), "2.00 ms");
    }

    #[test]
    fn a_longer_time_is_a_lower_speed() {
        assert!(Goal::at_most(1.25, "peer", "").speed < Goal::at_least(1.0, "peer", "").speed);
    }
}
