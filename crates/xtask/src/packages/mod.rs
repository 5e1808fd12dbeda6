//! Builds the four packages as their users do, and runs the same program in every language.

pub mod c;
pub mod node;
pub mod python;
pub mod rust;

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use xshell::cmd;

use crate::steps::shell;

/// A program in one of the languages.
pub struct Program {
    pub language: &'static str,
    pub executable: PathBuf,
    pub arguments: Vec<String>,
}

impl Program {
    pub fn new(language: &'static str, executable: impl Into<PathBuf>, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().copied().map(String::from).collect();
        Self { language, executable: executable.into(), arguments }
    }

    fn output(&self, arguments: &[&str], input: &[u8]) -> Result<Output> {
        let shell = shell()?;
        let executable = &self.executable;
        let command = cmd!(shell, "{executable}").args(&self.arguments).args(arguments);
        let output = command.stdin(input).quiet().ignore_status().output()?;
        let status = output.status.code().context("the program was killed")?;
        Ok(Output { text: lines(output.stdout), errors: lines(output.stderr), status })
    }
}

/// The output of a program, what it wrote about errors, and its exit status.
#[derive(PartialEq)]
pub struct Output {
    pub text: Vec<u8>,
    pub errors: Vec<u8>,
    pub status: i32,
}

/// On Windows, C and Python end lines with CR LF, Rust and Node with LF.
fn lines(output: Vec<u8>) -> Vec<u8> {
    if !cfg!(windows) {
        return output;
    }
    String::from_utf8_lossy(&output).replace("\r\n", "\n").into()
}

/// Runs the programs with the same arguments. Fails when their outputs differ, or one complains.
pub fn agree(programs: &[Program], arguments: &[&str]) -> Result<Output> {
    let output = agree_on(programs, arguments, b"")?;
    let errors = String::from_utf8_lossy(&output.errors);
    ensure!(errors.is_empty(), "the programs complain: {errors}");
    Ok(output)
}

/// Runs the programs with the same arguments and standard input. Fails when their outputs differ.
pub fn agree_on(programs: &[Program], arguments: &[&str], input: &[u8]) -> Result<Output> {
    let (first, others) = programs.split_first().context("no programs")?;
    let expected = first.output(arguments, input)?;
    for program in others {
        let output = program.output(arguments, input)?;
        if output != expected {
            bail!(
                "{} and {} differ: {}",
                first.language,
                program.language,
                difference(&expected, &output)
            );
        }
    }
    Ok(expected)
}

fn difference(expected: &Output, output: &Output) -> String {
    let lines = |output: &Output| -> Vec<String> {
        let all = [&output.errors[..], &output.text].concat();
        String::from_utf8_lossy(&all).split('\n').map(String::from).collect()
    };
    let (expected_lines, lines) = (lines(expected), lines(output));
    match expected_lines.iter().zip(&lines).find(|(expected, line)| expected != line) {
        Some((expected, line)) => format!("\n  {expected}\n  {line}"),
        None => format!(
            "{} lines and exit status {}, {} lines and exit status {}",
            expected_lines.len(),
            expected.status,
            lines.len(),
            output.status
        ),
    }
}
