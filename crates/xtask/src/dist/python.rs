//! Builds the Python package as it is published: a wheel for Python 3.11 and later, and the sdist.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use super::{epoch, only};
use crate::packages::{python, rust};
use crate::root;
use crate::steps::{shell, silently};

/// The published packages.
pub struct Packages {
    pub wheel: PathBuf,
    pub sdist: PathBuf,
}

/// Builds the packages and says where they are.
pub fn run() -> Result<()> {
    python::prepare()?;
    let Packages { wheel, sdist } = build()?;
    println!("built {}\nbuilt {}", wheel.display(), sdist.display());
    Ok(())
}

/// Builds the packages with the tools of the environment, in place of earlier ones.
pub fn build() -> Result<Packages> {
    let folder = folder();
    shell()?.remove_path(&folder)?;
    maturin("sdist", &[], &folder)?;
    maturin("build", &["--release", "--locked"], &folder)?;
    built()
}

/// The packages that were built last. They have a folder of their own, since pip builds into
/// `target/wheels`.
pub fn built() -> Result<Packages> {
    let folder = folder();
    Ok(Packages { wheel: only(&folder, "-cp311-abi3-")?, sdist: only(&folder, ".tar.gz")? })
}

/// Runs maturin on the package, with the folder for its output.
pub fn maturin(command: &str, options: &[&str], folder: &Path) -> Result<()> {
    let shell = shell()?;
    rust::without_folders(&shell);
    shell.change_dir("bindings/python");
    shell.set_var("SOURCE_DATE_EPOCH", epoch()?.to_string());
    let python = python::interpreter();
    silently(cmd!(shell, "{python} -m maturin {command} {options...} --out {folder}"))
}

fn folder() -> PathBuf {
    root().join("target/dist/python")
}
