//! The names that standards and libraries give the codes.

use anyhow::Result;

use crate::root;

/// The names, in the order of the file.
pub fn names() -> Result<Vec<String>> {
    let file = root().join("crates/core/tests/data/names.tsv");
    let mut rows = csv::ReaderBuilder::new().delimiter(b'\t').from_path(file)?;
    rows.records().map(|row| Ok(row?[1].into())).collect()
}
