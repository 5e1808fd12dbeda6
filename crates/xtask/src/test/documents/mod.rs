//! Checks that what the documents name is there.

mod commands;
mod functions;
mod links;

use std::path::Path;

use anyhow::{Result, ensure};

use crate::files::{files, read};

/// Fails with a line for each link, command or function that leads nowhere.
pub fn check() -> Result<()> {
    let mut problems = Vec::new();
    let is_document = |path: &str| Path::new(path).extension() == Some("md".as_ref());
    for document in files(is_document)? {
        let text = read(&document)?;
        let unknown = [links::dead(&document, &text), commands::unknown(&text)].concat();
        problems.extend(unknown.into_iter().map(|it| format!("{document}: {it}")));
    }
    problems.extend(functions::unknown(&read("README.md")?)?);
    ensure!(problems.is_empty(), "these are not there:\n  {}", problems.join("\n  "));
    Ok(())
}
