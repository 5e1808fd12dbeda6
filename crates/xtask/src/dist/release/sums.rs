//! The SHA-256 sums of a release's files, as `sha256sum --check` reads them.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::files::below;
use crate::steps::shell;

/// Writes the sums of all files that are in a folder and its folders. The names are without folders, as
/// the files are called where they are downloaded from.
pub fn write(folder: &Path) -> Result<()> {
    let (shell, list) = (shell()?, folder.join("SHA256SUMS"));
    shell.remove_path(&list)?;
    let mut sums = String::new();
    for file in below(folder)? {
        for byte in Sha256::digest(shell.read_binary_file(&file)?) {
            write!(sums, "{byte:02x}")?;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        writeln!(sums, "  {name}")?;
    }
    Ok(shell.write_file(list, sums)?)
}
