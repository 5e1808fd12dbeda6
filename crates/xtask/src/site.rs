//! Writes the reference page, and shows it.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use crate::packages::node;
use crate::pages::Pages;
use crate::root;
use crate::steps::{shell, silently, step};
use crate::tools::NPM;

/// Writes the site, and with `serve` serves it until the command is stopped.
pub fn run(serve: bool) -> Result<()> {
    step("Site: write the pages", build)?;
    println!("{}", folder().display());
    if serve {
        let pages = Pages::serve(folder())?;
        println!("serving {}", pages.url(""));
        loop {
            std::thread::park();
        }
    }
    Ok(())
}

/// Builds the Node package, and writes the pages.
pub fn build() -> Result<()> {
    node::prepare()?;
    node::scripts(&["build"])?;
    write()
}

/// Writes the pages and their script, which asks the built Node package.
pub fn write() -> Result<()> {
    let shell = shell()?;
    let folder = folder();
    shell.remove_path(&folder)?;
    silently(cmd!(shell, "cargo run --quiet --package statuscodes-site -- {folder}"))?;
    shell.change_dir("site");
    silently(cmd!(shell, "{NPM} install"))?;
    silently(cmd!(shell, "{NPM} run build -- --outdir={folder}"))
}

/// The folder of the site.
pub fn folder() -> PathBuf {
    root().join("target/site")
}
