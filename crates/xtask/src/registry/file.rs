//! Reads a CSV file; what is wrong with it is said with its name and line.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;

use crate::root;

/// The rows of a file with these columns, each as `accept` takes it.
pub fn read<T: DeserializeOwned>(
    path: &Path,
    columns: &str,
    mut accept: impl FnMut(T) -> Result<T>,
) -> Result<Vec<T>> {
    let name = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let mut reader = csv::Reader::from_path(path).context(name.clone())?;
    let headers = reader.headers().context(name.clone())?.clone();
    let found = headers.iter().collect::<Vec<_>>().join(",");
    ensure!(found == columns, "{name}:1: the columns are not {columns}");
    let rows = reader.records().map(|row| {
        let row = row.context(name.clone())?;
        let line = row.position().map_or(0, csv::Position::line);
        let row = row.deserialize(Some(&headers)).map_err(Into::into).and_then(&mut accept);
        row.with_context(|| format!("{name}:{line}"))
    });
    rows.collect()
}
