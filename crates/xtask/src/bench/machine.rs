//! When, where and with what the figures were measured.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::versions;
use crate::tools::{answer, c_compiler};

#[derive(Serialize)]
pub struct Machine {
    pub hardware: Hardware,
    pub system: String,
    /// Names and versions.
    pub tools: Vec<(&'static str, String)>,
}

/// As Node knows it, on every platform.
#[derive(Deserialize, Serialize)]
pub struct Hardware {
    pub date: String,
    pub processor: String,
    pub cores: usize,
    pub kernel: String,
}

const HARDWARE: &str = "const os = require('node:os');
    JSON.stringify({
        date: new Date().toISOString().slice(0, 10),
        processor: os.cpus()[0].model.trim(),
        cores: os.cpus().length,
        kernel: [os.type(), os.release().match(/^[0-9]+[.][0-9]+/), os.arch()].join(' '),
    })";

pub fn machine() -> Result<Machine> {
    let hardware = answer(&["node", "-p", HARDWARE]).context("node does not know the machine")?;
    let hardware: Hardware = serde_json::from_str(&hardware)?;
    let system = distribution().map_or_else(String::new, |name| format!("{name}, "));
    let system = system + &hardware.kernel;
    Ok(Machine { hardware, system, tools: tools()? })
}

/// The name of a distribution of Linux.
fn distribution() -> Option<String> {
    let release = std::fs::read_to_string("/etc/os-release").ok()?;
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    Some(name.trim_matches('"').into())
}

fn tools() -> Result<Vec<(&'static str, String)>> {
    let compiler = answer(&[&c_compiler()?, "--version"]);
    let tools = [
        ("Rust", answer(&["rustc", "--version"])),
        ("C", compiler.and_then(|text| Some(text.lines().next()?.into()))),
        ("Python", versions::python()),
        ("Node", versions::node()),
        ("esbuild, of the bundles", versions::of_npm_package("esbuild")),
    ];
    let known = tools.into_iter().map(|(name, version)| {
        Ok((name, version.with_context(|| format!("no version of {name}"))?))
    });
    known.collect()
}
