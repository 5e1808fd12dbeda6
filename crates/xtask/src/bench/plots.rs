//! Which figures the plots show.

use anyhow::Result;
use serde::Serialize;

use super::Part;
use super::comparison::Comparison;
use super::plot::{Bar, Panel, Plot};
use super::report::Report;
use super::subjects::{Kind, Subjects, kind};

/// A plot as a file.
#[derive(Serialize)]
pub struct Drawing {
    pub name: &'static str,
    /// The text for those who do not see it. It has no figures, since other pages copy it.
    pub alt: &'static str,
    pub svg: String,
}

/// What a plot shows.
struct Choice {
    name: &'static str,
    title: &'static str,
    alt: &'static str,
    panels: &'static [Scenario],
}

/// A scenario of a comparison, which the benchmarks of a language have.
struct Scenario {
    heading: &'static str,
    part: &'static str,
    comparison: &'static str,
    scenario: &'static str,
}

const CHOICES: [Choice; 4] = [
    Choice {
        name: "phrase",
        title: "The reason phrase of a common code: time per call",
        alt: "Bar chart: time to get a reason phrase in Rust, C, Python and Node, beside other packages",
        panels: &[
            scenario("Rust", "rust", "Rust, the phrase of a code", "latency, common"),
            scenario("C", "c", "C, the phrase of a code, static library", "latency, common"),
            scenario("Python", "python", "Python, the phrase of a code", "common"),
            scenario("Node", "node", "Node, the phrase of a code", "common"),
        ],
    },
    Choice {
        name: "load",
        title: "Loading the package in a fresh process",
        alt: "Bar chart: time to load the package in Python and Node, beside other packages",
        panels: &[
            scenario("Python", "python", "Python, import in a fresh interpreter", "import"),
            scenario("Node, import", "node", "Node, load in a fresh process", "ES module"),
            scenario("Node, require", "node", "Node, load in a fresh process", "CommonJS"),
        ],
    },
    Choice {
        name: "find",
        title: "The code of a text: time per call",
        alt: "Bar chart: time to find the code of a text in Python and Node, beside other packages",
        panels: &[
            scenario("Python, NOT_FOUND", "python", "Python, the code of a text", "NOT_FOUND"),
            scenario("Node, Not Found", "node", "Node, the code of a text", "Not Found"),
            scenario("Node, not found", "node", "Node, the code of a text", "not found"),
        ],
    },
    Choice {
        name: "size",
        title: "The size of a bundle, minified and gzipped",
        alt: "Bar chart: sizes of JavaScript bundles, beside other packages",
        panels: &[
            scenario("One constant", "node", GZIPPED, "constant"),
            scenario("phrase()", "node", GZIPPED, "phrase"),
            scenario("find()", "node", GZIPPED, "find"),
            scenario("Everything", "node", GZIPPED, "everything"),
        ],
    },
];

const GZIPPED: &str = "Node, a bundle minified and gzipped";

const fn scenario(
    heading: &'static str,
    part: &'static str,
    comparison: &'static str,
    scenario: &'static str,
) -> Scenario {
    Scenario { heading, part, comparison, scenario }
}

/// The plots. A scenario that was not measured is left out.
pub fn plots(measured: &[(Part, &Report)]) -> Result<Vec<Drawing>> {
    CHOICES.iter().map(|choice| drawing(choice, measured)).collect()
}

fn drawing(choice: &Choice, measured: &[(Part, &Report)]) -> Result<Drawing> {
    let mut panels = Vec::new();
    for scenario in choice.panels {
        panels.extend(panel(scenario, measured)?);
    }
    let svg = Plot { title: choice.title, panels }.svg()?;
    Ok(Drawing { name: choice.name, alt: choice.alt, svg })
}

fn panel(wanted: &Scenario, measured: &[(Part, &Report)]) -> Result<Option<Panel>> {
    let of_part = measured.iter().filter(|(part, _)| part.name == wanted.part);
    let mut comparisons =
        of_part.flat_map(|(part, it)| it.comparisons.iter().map(|it| (part.subjects, it)));
    let Some((subjects, comparison)) = comparisons.find(|(_, it)| it.title == wanted.comparison)
    else {
        return Ok(None);
    };
    let bars = bars(comparison, subjects, wanted.scenario)?;
    Ok(Some(Panel { heading: wanted.heading, bars }))
}

/// Ours, and the other packages from the fastest to the slowest.
fn bars(comparison: &Comparison, subjects: Subjects, scenario: &str) -> Result<Vec<Bar>> {
    let mut bars = Vec::new();
    for subject in comparison.samples.subjects() {
        let is_ours = subject == comparison.ours;
        let label = match kind(subjects, subject)? {
            Kind::Ours if is_ours => "statuscodes",
            Kind::Package(package) => package,
            _ => continue,
        };
        if let (Some(ratio), Some(value)) =
            (comparison.ratio(subject, scenario), comparison.value_with_unit(subject, scenario))
        {
            bars.push(Bar { label, ratio, value, is_ours });
        }
    }
    bars.sort_by(|one, other| {
        other.is_ours.cmp(&one.is_ours).then(one.ratio.total_cmp(&other.ratio))
    });
    Ok(bars)
}

#[cfg(test)]
mod tests {
    use super::CHOICES;
    use crate::bench::PARTS;

    #[test]
    fn plots_name_parts_that_exist() {
        for scenario in CHOICES.iter().flat_map(|choice| choice.panels) {
            let part = PARTS.iter().find(|part| part.name == scenario.part).unwrap();
            assert!(scenario.comparison.starts_with(part.language), "{}", scenario.comparison);
        }
    }
}
