//! The codes that are taken for each other.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// A code that is taken for another.
#[derive(Serialize)]
pub struct Confusion {
    code: u16,
    phrase: &'static str,
    difference: String,
}

/// A row of `confusions.csv`.
#[derive(Deserialize)]
pub struct Pair {
    code: u16,
    other: u16,
    difference: String,
}

impl Pair {
    /// The other code of the pair, for a reader of this one.
    pub fn seen_from(&self, code: u16) -> Option<Confusion> {
        let other = match code {
            _ if code == self.code => self.other,
            _ if code == self.other => self.code,
            _ => return None,
        };
        let difference = self.difference.clone();
        Some(Confusion { code: other, phrase: statuscodes::phrase(other)?, difference })
    }
}

/// The rows of the file.
pub fn load() -> Result<Vec<Pair>> {
    let file = include_str!("../../core/registry/confusions.csv");
    let rows = csv::Reader::from_reader(file.as_bytes()).into_deserialize();
    rows.collect::<Result<_, _>>().context("confusions.csv")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::load;

    #[test]
    fn confusions_are_of_registered_codes_and_say_the_difference_in_a_sentence() {
        let mut seen = BTreeSet::new();
        for pair in load().unwrap() {
            let codes = (pair.code, pair.other);
            assert!(
                pair.code < pair.other && seen.insert(codes),
                "{codes:?} is not new and in order"
            );
            assert!(
                [pair.code, pair.other].map(statuscodes::is_registered) == [true; 2],
                "{codes:?}"
            );
            assert!(pair.difference.ends_with('.') && !pair.difference.contains(". "), "{codes:?}");
        }
    }
}
