//! Where others are faster, or smaller, than ours.

use anyhow::Result;
use serde::Serialize;

use super::Part;
use super::comparison::{Comparison, Unit};
use super::report::Report;
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
    pub is_size: bool,
    /// How many times as much ours takes.
    pub times: f64,
    pub ratio: String,
    pub theirs: String,
    pub ours: String,
}

/// The leads of others: times before sizes, the largest lead first.
pub fn faster(measured: &[(Part, &Report)]) -> Result<Vec<Faster>> {
    let mut all = Vec::new();
    for (part, report) in measured {
        for comparison in &report.comparisons {
            all.extend(in_comparison(comparison, part.subjects)?);
        }
    }
    all.sort_by(|one, other| {
        one.is_size.cmp(&other.is_size).then(other.times.total_cmp(&one.times))
    });
    Ok(all)
}

fn in_comparison(comparison: &Comparison, subjects: Subjects) -> Result<Vec<Faster>> {
    let mut all = Vec::new();
    for subject in comparison.samples.subjects() {
        match kind(subjects, subject)? {
            Kind::Ours => {}
            Kind::Package(package) => all.extend(of_subject(comparison, subject, Some(package))),
            Kind::Yardstick(_) => all.extend(of_subject(comparison, subject, None)),
        }
    }
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
            is_size: comparison.unit == Unit::Bytes,
            times,
            ratio: format!("{times:.2}"),
            theirs: comparison.value_with_unit(subject, scenario)?,
            ours: comparison.value_with_unit(comparison.ours, scenario)?,
        })
    });
    faster.collect()
}
