//! Steps of a command: each prints its name, its outcome and its time.

use std::error::Error;
use std::fmt;
use std::io::Write;
use std::time::Instant;

use anyhow::{Result, bail};
use xshell::{Cmd, Shell};

use crate::root;

/// The error of a step that this machine cannot do, though nothing is wrong.
#[derive(Debug)]
pub struct Skipped(pub &'static str);

impl Error for Skipped {}

impl fmt::Display for Skipped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "skipped: {}", self.0)
    }
}

/// Does one step and prints a line about it.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("{name:<60} ");
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let result = work();
    let outcome = match &result {
        Ok(_) => "ok",
        Err(error) if error.is::<Skipped>() => "skipped",
        Err(_) => "FAILED",
    };
    println!("{outcome:<7} {:6.1} s", start.elapsed().as_secs_f64());
    result
}

/// A shell in the workspace's folder. Cargo builds into `target` there, whatever the user has set.
pub fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(root());
    shell.set_var("CARGO_TARGET_DIR", root().join("target"));
    Ok(shell)
}

/// Runs a command and hides its output. The error shows it when the command fails.
pub fn silently(command: Cmd<'_>) -> Result<()> {
    let name = command.to_string();
    let output = command.quiet().ignore_status().output()?;
    if !output.status.success() {
        let text = [output.stdout, output.stderr].concat();
        bail!(
            "`{name}` failed ({}):\n{}",
            output.status,
            String::from_utf8_lossy(&text).trim_end()
        );
    }
    Ok(())
}
