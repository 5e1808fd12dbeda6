//! What a part has measured. Prints it at once, and keeps it.

use anyhow::{Result, ensure};

use super::comparison::Comparison;
use super::find::Texts;
use super::goal::Verdict;

#[derive(Default)]
pub struct Report {
    pub comparisons: Vec<Comparison>,
    pub texts: Vec<Texts>,
}

impl Report {
    /// Prints a table, and whether its goals are met.
    pub fn show(&mut self, comparison: Comparison) {
        print!("\n{comparison}");
        comparison.verdicts().iter().for_each(print);
        self.comparisons.push(comparison);
    }

    /// Prints the times of `find`, and whether its goal is met.
    pub fn show_texts(&mut self, texts: Texts) {
        print!("\n{texts}");
        print(&texts.verdict());
        self.texts.push(texts);
    }

    /// The verdicts on all goals, with the titles of what they are about.
    pub fn verdicts(&self) -> Vec<(&'static str, Verdict)> {
        let tables = self.comparisons.iter();
        let tables =
            tables.flat_map(|it| it.verdicts().into_iter().map(|verdict| (it.title, verdict)));
        tables.chain(self.texts.iter().map(|it| (it.subject, it.verdict()))).collect()
    }

    /// The goals that were missed.
    pub fn missed(&self) -> Vec<String> {
        let verdicts = self.verdicts().into_iter();
        let missed = verdicts.filter(|(_, verdict)| verdict.met == Some(false));
        missed.map(|(title, verdict)| format!("{title}: {}", verdict.text)).collect()
    }
}

fn print(verdict: &Verdict) {
    let outcome = verdict.met.map_or("unknown", |met| if met { "met" } else { "NOT MET" });
    println!("  {outcome:<8} {}", verdict.text);
}

/// Fails when goals were missed, and names them.
pub fn end(reports: &[Report]) -> Result<()> {
    let missed: Vec<_> = reports.iter().flat_map(Report::missed).collect();
    ensure!(missed.is_empty(), "goals missed: {}\n  {}", missed.len(), missed.join("\n  "));
    Ok(())
}
