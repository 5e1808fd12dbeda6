//! Core's tests, and its answers.

use anyhow::Result;

use super::{Target, debian};
use crate::packages::rust::example;
use crate::steps::{shell, silently};
use crate::test::dumps_agree;

/// Runs all tests but those in the documentation, which Cargo 1.85 runs for its own processor only.
/// Compares every answer with those on this processor.
pub fn test(target: &Target) -> Result<()> {
    debian::provide(target)?;
    let shell = shell()?;
    let core = ["--package=statuscodes", "--all-features"];
    silently(target.cargo(&shell, "test").args(core).args(["--lib", "--tests"]))?;
    silently(target.cargo(&shell, "build").args(core).args(["--release", "--example=dump"]))?;
    let dump = target.program("Rust on another processor", &target.built().join("examples/dump"));
    dumps_agree(&[example("dump")?, dump])
}
