//! Makes everything that a release publishes, and uses it from there alone.

mod archive;
mod bill;
mod c;
mod checks;
mod folders;
mod npm;
mod source;
mod sums;

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Shell, cmd};

use super::{only, python};
use crate::packages::c::VERSION;
use crate::packages::{python as environment, rust};
use crate::repository::repository;
use crate::steps::{shell, step};
use crate::{root, site};

/// Makes the files, uses them, and lists them.
pub fn run() -> Result<()> {
    let (shell, folder) = (shell()?, folder());
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    step("Rust: the crate", crate_file)?;
    step("C: the archive of this platform", c::pack)?;
    step("C: the archive of the sources", source::pack)?;
    step("Python: wheel and sdist", wheel_and_sdist)?;
    step("Node: the package and the one of this platform", || npm::pack(None))?;
    step("Site: the archive", site_archive)?;
    step("the bill of materials", bill::write)?;
    for package in ["node", "python"] {
        shell.remove_path(folder.join(package))?;
    }
    step("the sums", || sums::write(&folder))?;
    step("no file names a folder of this machine", folders::check)?;
    checks::run()?;
    for file in shell.read_dir(&folder)? {
        println!("{}", file.display());
    }
    warn(&shell)
}

/// Makes the tarballs for npm, with the addons of all platforms from a folder.
pub fn npm(addons: &str) -> Result<()> {
    shell()?.create_dir(folder())?;
    npm::pack(Some(Path::new(addons)))
}

/// Writes the sums of the files in a folder and its folders.
pub fn sums(folder: &str) -> Result<()> {
    sums::write(Path::new(folder))
}

/// Says what a release would lack.
fn warn(shell: &Shell) -> Result<()> {
    if !cmd!(shell, "git status --porcelain").quiet().read()?.is_empty() {
        println!("not for publishing: the tree has changes that are not committed");
    }
    if repository()?.is_none() {
        println!(
            "not for publishing: `repository` of the workspace in Cargo.toml names no public address; \
             docs/releasing.md says what it is for"
        );
    }
    Ok(())
}

fn folder() -> PathBuf {
    root().join("target/dist")
}

/// A folder for what is made on the way, emptied.
fn scratch(name: &str) -> Result<PathBuf> {
    let folder = root().join("target/dist-scratch").join(name);
    let shell = shell()?;
    shell.remove_path(&folder)?;
    Ok(shell.create_dir(&folder)?)
}

fn keep(file: &Path) -> Result<()> {
    Ok(shell()?.copy_file(file, folder())?)
}

fn crate_file() -> Result<()> {
    rust::package()?;
    keep(&root().join(format!("target/package/statuscodes-{VERSION}.crate")))
}

fn wheel_and_sdist() -> Result<()> {
    environment::prepare()?;
    let python::Packages { wheel, sdist } = python::build()?;
    keep(&wheel)?;
    keep(&sdist)
}

/// After the Node package, which the page's script asks.
fn site_archive() -> Result<()> {
    site::write()?;
    archive::pack(&site::folder(), &format!("statuscodes-site-{VERSION}"))
}
