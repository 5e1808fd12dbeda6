//! Builds the packages as they are published.

pub mod c;
pub mod node;
pub mod python;
pub mod release;

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use flate2::read::GzDecoder;
use xshell::{Shell, cmd};

use crate::root;
use crate::steps::shell;

/// Copies the licences into a folder.
fn licences(shell: &Shell, folder: &Path) -> Result<()> {
    ["LICENSE-APACHE", "LICENSE-MIT"]
        .into_iter()
        .try_for_each(|licence| Ok(shell.copy_file(root().join(licence), folder)?))
}

/// Unpacks an archive. The commands `tar` of Windows differ.
fn unpack(archive: &Path, to: &Path) -> Result<()> {
    Ok(tar::Archive::new(GzDecoder::new(File::open(archive)?)).unpack(to)?)
}

/// The only file of a folder with this part in its name.
pub fn only(folder: &Path, part: &str) -> Result<PathBuf> {
    let mut files = shell()?.read_dir(folder)?;
    files.retain(|file| file.file_name().is_some_and(|name| name.to_string_lossy().contains(part)));
    ensure!(files.len() == 1, "in {}, not one file has {part} in its name", folder.display());
    Ok(files.remove(0))
}

/// The time that the files of a release bear: `SOURCE_DATE_EPOCH`, or that of the commit.
fn epoch() -> Result<u64> {
    if let Ok(time) = std::env::var("SOURCE_DATE_EPOCH") {
        return Ok(time.parse()?);
    }
    let shell = shell()?;
    Ok(cmd!(shell, "git log -1 --format=%ct").quiet().read()?.parse()?)
}
