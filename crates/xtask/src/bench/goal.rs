//! The goals: how fast or small ours is to be beside a peer.

use super::samples::Samples;

/// A bound that holds beside one peer.
pub struct Goal {
    bound: Bound,
    peer: &'static str,
    /// The beginning of the scenarios that it holds for.
    scenarios: &'static str,
}

/// A limit for ours, as a multiple of a peer.
#[derive(Clone, Copy)]
pub enum Bound {
    /// Ours is at least so many times as fast.
    AtLeast(f64),
    /// Ours takes at most so many times as much.
    AtMost(f64),
}

/// Whether a goal is met.
pub struct Verdict {
    /// `None` where the peer was not timed.
    pub met: Option<bool>,
    pub text: String,
}

impl Goal {
    /// Ours is at least so many times as fast as the peer.
    pub fn at_least(speed: f64, peer: &'static str, scenarios: &'static str) -> Self {
        Self { bound: Bound::AtLeast(speed), peer, scenarios }
    }

    /// Ours takes at most so many times as much time, or space, as the peer.
    pub fn at_most(ratio: f64, peer: &'static str, scenarios: &'static str) -> Self {
        Self { bound: Bound::AtMost(ratio), peer, scenarios }
    }

    /// Judges the scenario in which ours does worst.
    pub fn verdict(&self, ours: &str, samples: &Samples) -> Verdict {
        let scenarios = samples.scenarios().into_iter();
        let ratios = scenarios
            .filter(|scenario| scenario.starts_with(self.scenarios))
            .filter_map(|scenario| Some((samples.ratio(ours, self.peer, scenario)?, scenario)));
        match ratios.max_by(|(ratio, _), (other, _)| ratio.total_cmp(other)) {
            Some((ratio, scenario)) => self.bound.verdict(ratio, self.peer, scenario),
            None => Verdict { met: None, text: format!("{} was not timed", self.peer) },
        }
    }
}

impl Bound {
    /// Judges ours, which takes so many times as much as the peer.
    pub fn verdict(self, ratio: f64, peer: &str, scenario: &str) -> Verdict {
        let (met, text) = match self {
            Self::AtLeast(limit) => {
                let speed = rounded(ratio.recip());
                let text = format!("{speed:.2} times as fast as {peer}, goal at least {limit}");
                (speed >= limit, text)
            }
            Self::AtMost(limit) => {
                let ratio = rounded(ratio);
                let text = format!("{ratio:.2} times as much as {peer}, goal at most {limit}");
                (ratio <= limit, text)
            }
        };
        Verdict { met: Some(met), text: format!("{text} ({scenario})") }
    }
}

/// As printed: a difference that does not show does not count.
fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::{Bound, Goal};
    use crate::bench::samples::Samples;

    #[test]
    fn a_bound_is_met_up_to_the_printed_limit() {
        let met = |bound: Bound, ratio| bound.verdict(ratio, "peer", "").met.unwrap();
        assert!(met(Bound::AtMost(1.35), 1.354));
        assert!(!met(Bound::AtMost(1.35), 1.356));
        assert!(met(Bound::AtLeast(2.0), 0.501));
        assert!(!met(Bound::AtLeast(2.0), 0.502));
    }

    #[test]
    fn the_worst_of_the_scenarios_decides() {
        let samples = samples("ours\ta1\t1\npeer\ta1\t1\nours\ta2\t3\npeer\ta2\t2\nours\tb\t9");
        let verdict = Goal::at_most(1.25, "peer", "a").verdict("ours", &samples);
        assert_eq!(verdict.met, Some(false));
        assert_eq!(verdict.text, "1.50 times as much as peer, goal at most 1.25 (a2)");
        assert_eq!(Goal::at_most(1.25, "peer", "a1").verdict("ours", &samples).met, Some(true));
    }

    #[test]
    fn a_peer_that_was_not_timed_is_no_miss() {
        let samples = samples("ours\ta\t1\npeer\tb\t1");
        assert_eq!(Goal::at_least(2.0, "other", "").verdict("ours", &samples).met, None);
        assert_eq!(Goal::at_least(2.0, "peer", "").verdict("ours", &samples).met, None);
    }

    fn samples(output: &str) -> Samples {
        let mut samples = Samples::default();
        samples.extend(output).unwrap();
        samples
    }
}
