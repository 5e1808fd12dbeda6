//! Looks for folders of this machine in what a release publishes.

use std::path::Path;

use anyhow::{Result, ensure};
use xshell::cmd;

use super::{folder, scratch};
use crate::dist::unpack;
use crate::files::below;
use crate::root;
use crate::steps::{shell, silently};
use crate::tools;

/// Fails when a file, or one in an archive, says where the project or its dependencies are.
pub fn check() -> Result<()> {
    let (shell, scratch) = (shell()?, scratch("folders")?);
    for file in shell.read_dir(folder())?.iter().filter(|file| file.is_file()) {
        let to = shell.create_dir(scratch.join(file.file_name().unwrap_or_default()))?;
        match file.extension().and_then(|it| it.to_str()) {
            Some("crate" | "gz" | "tgz") => unpack(file, &to)?,
            Some("whl") => {
                let python = tools::python()?;
                silently(cmd!(shell, "{python} -m zipfile --extract {file} {to}"))?;
            }
            _ => shell.copy_file(file, &to)?,
        }
    }
    below(&scratch)?.iter().try_for_each(|file| names_none(file))
}

fn names_none(file: &Path) -> Result<()> {
    let contents = std::fs::read(file)?;
    let contents = String::from_utf8_lossy(&contents);
    for folder in [&root().to_string_lossy(), "registry/src", "registry\\src"] {
        ensure!(!contents.contains(folder), "{} has the text {folder}", file.display());
    }
    Ok(())
}
