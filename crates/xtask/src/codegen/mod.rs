//! Writes every file that is made from the registry and from core's interface.

mod answers;
mod c_table;
mod context;
mod docs;
mod find;
mod header;
mod http;
mod render;
#[cfg(test)]
mod tests;
mod unions;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::root;

const COMMAND: &str = "cargo xtask codegen";

/// Brings the generated files up to date.
pub fn write() -> Result<()> {
    write_in(root())
}

/// Fails when a generated file is stale, and writes nothing.
pub fn check() -> Result<()> {
    let mut files = render::files(root())?;
    files.push(header::file(root())?);
    let stale: Vec<_> = files.iter().filter(|file| !file.is_fresh(root())).collect();
    let stale: Vec<_> = stale.iter().map(|file| file.path.as_str()).collect();
    ensure!(stale.is_empty(), "stale: {}; run `{COMMAND}`", stale.join(", "));
    Ok(())
}

/// Writes the files of a copy of the project. The header comes last: it is made from the others.
fn write_in(root: &Path) -> Result<()> {
    for file in render::files(root)? {
        file.write(root)?;
    }
    header::file(root)?.write(root)
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
        fs::write(root.join(&self.path), &self.contents).with_context(|| self.path.clone())
    }
}
