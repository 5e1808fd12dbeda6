//! The SHA-256 sums of a release's files, as `sha256sum --check` reads them.

use std::fmt::Write;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::folder;
use crate::steps::shell;

/// Writes the sums of all files that are there.
pub fn write() -> Result<()> {
    let shell = shell()?;
    let mut sums = String::new();
    for file in shell.read_dir(folder())?.iter().filter(|path| path.is_file()) {
        for byte in Sha256::digest(shell.read_binary_file(file)?) {
            write!(sums, "{byte:02x}")?;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        writeln!(sums, "  {name}")?;
    }
    Ok(shell.write_file(folder().join("SHA256SUMS"), sums)?)
}
