//! Writes the reference page: `statuscodes-site FOLDER`.

mod code;
mod confusions;
mod document;
mod marks;
mod pages;
mod reference;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: statuscodes-site FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, contents) in pages::render()? {
        std::fs::write(folder.join(name), contents).with_context(|| name.to_owned())?;
    }
    Ok(())
}
