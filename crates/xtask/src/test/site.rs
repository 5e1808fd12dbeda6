//! Tests the reference page as its readers have it: in a browser.

use anyhow::Result;
use xshell::cmd;

use crate::pages::Pages;
use crate::site;
use crate::steps::{shell, silently};
use crate::tools::{self, NPM};

pub use crate::site::build;

/// Searches, filters, copies and prints in Chromium.
pub fn browser() -> Result<()> {
    let shell = shell()?;
    tools::provide_chromium(&shell)?;
    let pages = Pages::serve(site::folder())?;
    shell.set_var("SITE", site::folder());
    shell.set_var("SITE_URL", pages.url(""));
    shell.change_dir("site");
    silently(cmd!(shell, "{NPM} test"))
}
