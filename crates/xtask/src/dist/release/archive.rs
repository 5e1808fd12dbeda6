//! Archives whose bytes depend on their contents and the time of the commit alone.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

use super::folder;
use crate::dist::epoch;

/// Packs a folder into an archive of the release, with a name for both.
pub fn pack(from: &Path, name: &str) -> Result<()> {
    let file = File::create(folder().join(format!("{name}.tar.gz")))?;
    let mut archive = Builder::new(GzBuilder::new().mtime(0).write(file, Compression::best()));
    add(&mut archive, from, Path::new(name), epoch()?)?;
    archive.into_inner()?.finish()?.flush()?;
    Ok(())
}

/// Adds a folder, in the order of the names.
fn add(archive: &mut Builder<impl Write>, from: &Path, to: &Path, time: u64) -> Result<()> {
    let mut entries = fs::read_dir(from)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        let mut header = Header::new_gnu();
        header.set_mtime(time);
        header.set_mode(0o644);
        if kind.is_symlink() {
            header.set_entry_type(EntryType::Symlink);
            header.set_size(0);
            archive.append_link(&mut header, to, fs::read_link(path)?)?;
        } else if kind.is_dir() {
            add(archive, &path, &to, time)?;
        } else {
            let contents = fs::read(path)?;
            header.set_size(contents.len() as u64);
            archive.append_data(&mut header, to, contents.as_slice())?;
        }
    }
    Ok(())
}
