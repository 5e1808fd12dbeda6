//! The files of the project, without those that a build or an installation puts beside them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::root;
use crate::steps::shell;

const FOREIGN: [&str; 5] = [".git", "__pycache__", "dist", "node_modules", "target"];

/// The files whose paths in the project fit, in order. The paths have `/` on every platform.
pub fn files(fits: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut all = Vec::new();
    collect(root(), &mut all)?;
    let paths = all.iter().filter_map(|file| file.strip_prefix(root()).ok());
    let mut paths: Vec<_> =
        paths.map(|path| path.to_string_lossy().replace('\\', "/")).filter(|it| fits(it)).collect();
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for path in shell()?.read_dir(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_symlink() || FOREIGN.contains(&&*name) || name.ends_with("_cache") {
            continue;
        }
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

/// The files in a folder and its folders, in order, without links.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in shell()?.read_dir(folder)?.into_iter().filter(|path| !path.is_symlink()) {
        if path.is_dir() { files.extend(below(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

/// Copies a file, or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    let shell = shell()?;
    if !from.is_dir() {
        shell.create_dir(to.parent().context("a file in no folder")?)?;
        return Ok(shell.copy_file(from, to)?);
    }
    shell.read_dir(from)?.iter().try_for_each(|path| {
        copy(path, &to.join(path.file_name().context("a path without a name")?))
    })
}

/// The text of a file of the project.
pub fn read(path: &str) -> Result<String> {
    Ok(shell()?.read_file(path)?)
}
