//! Prints the tables, and keeps the goals that were missed.

use anyhow::{Result, ensure};

use super::comparison::Comparison;
use super::goal::Verdict;

#[derive(Default)]
pub struct Report {
    missed: Vec<String>,
}

impl Report {
    /// Prints a table, and whether its goals are met.
    pub fn show(&mut self, comparison: &Comparison) {
        print!("\n{comparison}");
        for goal in &comparison.goals {
            self.judge(comparison.title, goal.verdict(comparison.ours, &comparison.samples));
        }
    }

    /// Prints whether a goal is met.
    pub fn judge(&mut self, title: &str, Verdict { met, text }: Verdict) {
        let outcome = met.map_or("unknown", |met| if met { "met" } else { "NOT MET" });
        println!("  {outcome:<8} {text}");
        if met == Some(false) {
            self.missed.push(format!("{title}: {text}"));
        }
    }

    /// Fails when goals were missed, and names them.
    pub fn end(self) -> Result<()> {
        let missed = self.missed;
        ensure!(missed.is_empty(), "goals missed: {}\n  {}", missed.len(), missed.join("\n  "));
        Ok(())
    }
}
