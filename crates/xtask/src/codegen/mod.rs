//! Writes every file that is made from the registry and from core's interface, and the public address
//! into files that are not.

mod address;
mod answers;
mod c_table;
mod cell;
mod context;
mod docs;
mod examples;
mod find;
mod header;
mod http;
mod links;
mod render;
#[cfg(test)]
mod tests;
mod unions;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::root;
pub use docs::camel;
use render::Templates;

const COMMAND: &str = "cargo xtask codegen";

/// Brings the generated files up to date.
pub fn write() -> Result<()> {
    write_in(root())?;
    address::files(root())?.iter().try_for_each(|file| file.write(root()))
}

/// Fails when a generated file is stale, and writes nothing.
pub fn check() -> Result<()> {
    let mut files = files()?;
    files.extend(address::files(root())?);
    let stale = files.iter().filter(|file| !file.is_fresh(root()));
    let stale: Vec<_> = stale.map(|file| file.path.as_str()).collect();
    ensure!(stale.is_empty(), "stale: {}; run `{COMMAND}`", stale.join(", "));
    Ok(())
}

/// Every generated file. The header is made from those that are there.
fn files() -> Result<Vec<File>> {
    let templates = Templates::load(root())?;
    let mut files = templates.files()?;
    files.push(header::file(&templates)?);
    Ok(files)
}

/// Writes the files of a copy of the project. The header comes last: it is made from the others.
fn write_in(root: &Path) -> Result<()> {
    let templates = Templates::load(root)?;
    for file in templates.files()? {
        file.write(root)?;
    }
    header::file(&templates)?.write(root)
}

struct File {
    path: String,
    contents: String,
}

impl File {
    fn is_fresh(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(&self.path)).is_ok_and(|contents| contents == self.contents)
    }

    fn write(&self, root: &Path) -> Result<()> {
        if self.is_fresh(root) {
            return Ok(());
        }
        println!("writing {}", self.path);
        let path = root.join(&self.path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, &self.contents).with_context(|| self.path.clone())
    }
}
