//! Tests the reference page as its readers have it: in a browser.

use anyhow::Result;
use xshell::cmd;

use crate::site;
use crate::steps::{shell, silently};
use crate::tools::{self, NPM};

pub use crate::site::build;

/// Searches, filters, copies and prints in Chromium.
pub fn browser() -> Result<()> {
    let chromium = tools::chromium()?;
    let shell = shell()?;
    shell.set_var("CHROMIUM", chromium);
    shell.set_var("CHROMIUM_OPTIONS", tools::CHROMIUM_OPTIONS.join(" "));
    shell.set_var("SITE", site::folder());
    shell.change_dir("site");
    silently(cmd!(shell, "{NPM} test"))
}
