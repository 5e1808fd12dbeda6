//! Where others are faster, or smaller, than ours.

use anyhow::Result;
use serde::Serialize;

use super::comparison::Comparison;
use super::subjects::{Kind, Subjects, kind};

/// A smaller lead is taken for noise.
const LEAD: f64 = 1.05;

/// A scenario in which ours takes more than another subject.
#[derive(Serialize)]
pub struct Faster {
    pub comparison: &'static str,
    pub scenario: String,
    pub subject: String,
    /// The package that the subject is of; `None` of a yardstick.
    pub package: Option<&'static str>,
    /// How many times as much ours takes.
    pub times: f64,
    pub ratio: String,
    pub theirs: String,
    pub ours: String,
}

/// The leads of others, the largest first.
pub fn faster(comparisons: &[Comparison], subjects: Subjects) -> Result<Vec<Faster>> {
    let mut all = Vec::new();
    for comparison in comparisons {
        for subject in comparison.samples.subjects() {
            let package = match kind(subjects, subject)? {
                Kind::Ours => continue,
                Kind::Package(package) => Some(package),
                Kind::Yardstick(_) => None,
            };
            all.extend(of_subject(comparison, subject, package));
        }
    }
    all.sort_by(|one, other| other.times.total_cmp(&one.times));
    Ok(all)
}

fn of_subject(
    comparison: &Comparison,
    subject: &str,
    package: Option<&'static str>,
) -> Vec<Faster> {
    let scenarios = comparison.samples.scenarios().into_iter();
    let faster = scenarios.filter_map(|scenario| {
        let times = comparison.samples.ratio(comparison.ours, subject, scenario)?;
        (times > LEAD).then_some(Faster {
            comparison: comparison.title,
            scenario: scenario.into(),
            subject: subject.into(),
            package,
            times,
            ratio: format!("{times:.2}"),
            theirs: comparison.value(subject, scenario)?,
            ours: comparison.value(comparison.ours, scenario)?,
        })
    });
    faster.collect()
}
