//! Reads a CSV file; an error names the file and the line.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use csv::StringRecord;

/// The columns of a file.
pub struct Columns<'a> {
    pub required: Vec<&'a str>,
    pub optional: Vec<&'a str>,
}

/// A row of a file.
pub struct Row<'a> {
    columns: &'a StringRecord,
    cells: &'a StringRecord,
}

impl Row<'_> {
    /// The cell of a column; `None` where the file has no such column.
    pub fn cell(&self, column: &str) -> Option<&str> {
        let position = self.columns.iter().position(|name| name == column)?;
        self.cells.get(position)
    }
}

/// The rows of a file, each as `accept` returns it.
pub fn read<T>(
    folder: &Path,
    name: &str,
    columns: &Columns,
    mut accept: impl FnMut(&Row) -> Result<T>,
) -> Result<Vec<T>> {
    let mut reader = csv::Reader::from_path(folder.join(name)).context(name.to_owned())?;
    let found = reader.headers().context(name.to_owned())?.clone();
    columns.check(&found).with_context(|| format!("{name}:1"))?;
    let rows = reader.records().map(|cells| {
        let cells = cells.context(name.to_owned())?;
        let line = cells.position().map_or(0, csv::Position::line);
        accept(&Row { columns: &found, cells: &cells }).with_context(|| format!("{name}:{line}"))
    });
    rows.collect()
}

impl Columns<'_> {
    fn check(&self, found: &StringRecord) -> Result<()> {
        let Self { required, optional } = self;
        for column in required {
            let count = found.iter().filter(|it| it == column).count();
            ensure!(count == 1, "{count} columns are called {column}: it needs one");
        }
        for column in found {
            let known = required.iter().chain(optional).any(|it| *it == column);
            ensure!(known, "no field of core and no fact is called {column}");
        }
        Ok(())
    }
}
