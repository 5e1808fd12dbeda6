//! Installs each package as the project's README says, and runs the program below that.

use std::env::consts::EXE_SUFFIX;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use super::c::{prints_its_answers, require_unix};
use super::readme::{programs_of, write};
use crate::packages::{python, rust};
use crate::root;
use crate::steps::{shell, silently};
use crate::tools;

/// Fails when a command or a program fails, or when the README has no way to install one.
pub fn run() -> Result<()> {
    require_unix()?;
    let readme = shell()?.read_file("README.md")?;
    let folder = root().join("target/readme");
    shell()?.remove_path(&folder)?;
    let mut languages = Vec::new();
    for (language, program) in programs_of(&readme).filter(|(language, _)| *language != "console") {
        let (before, _) = readme.split_once(program).context("a program that is not there")?;
        let folder = folder.join(language);
        names_the_same_commands(language, before)?;
        install_and_run(language, before, program, &folder)
            .with_context(|| format!("a program in {language}:\n{program}"))?;
        languages.push(language);
    }
    ensure!(languages == ["rust", "c", "python", "js"], "there are programs in {languages:?}");
    Ok(())
}

fn install_and_run(language: &str, before: &str, program: &str, folder: &Path) -> Result<()> {
    let shell = shell()?;
    shell.create_dir(folder)?;
    shell.change_dir(folder);
    match language {
        "python" => environment(&shell, folder)?,
        "rust" => {
            let sources = rust::project(folder, "")?;
            write(&sources, "main.rs", &format!("fn main() {{\n{program}}}\n"))?;
        }
        _ => {}
    }
    shell.set_var("CHECKOUT", root());
    shell.set_var("DIR", folder);
    for command in commands(before) {
        silently(cmd!(shell, "sh -ec {command}"))?;
    }
    match language {
        "c" => run_c(folder, program),
        "js" => run_js(&shell, folder, program),
        "python" => {
            let source = write(folder, "program.py", program)?;
            silently(cmd!(shell, "python {source}"))
        }
        _ => silently(cmd!(shell, "cargo run --quiet")),
    }
}

const TOOLS: [&str; 3] = ["cargo ", "npm ", "pip "];

/// Fails when the package's own README installs it in another way, or this one in none.
fn names_the_same_commands(language: &str, before: &str) -> Result<()> {
    let readme = match language {
        "c" => "bindings/c/README.md",
        "js" => "bindings/node/README.md",
        "python" => "bindings/python/README.md",
        _ => "README.md",
    };
    let (text, commands) = (shell()?.read_file(readme)?, commands_above(before));
    ensure!(!commands.is_empty(), "no command installs the package for {language}");
    let missing = commands.iter().find(|command| !text.contains(**command));
    ensure!(missing.is_none(), "{readme} lacks the command `{}`", missing.unwrap_or(&""));
    Ok(())
}

/// The commands in the paragraph above a program.
fn commands_above(before: &str) -> Vec<&str> {
    let paragraph = before.trim_end().rsplit("\n\n").nth(1).unwrap_or_default();
    let code = paragraph.split('`').skip(1).step_by(2);
    code.filter(|it| TOOLS.iter().any(|tool| it.starts_with(tool))).collect()
}

/// The same for a shell that has the variables `CHECKOUT`, in which those of the project are run, and `DIR`.
fn commands(before: &str) -> Vec<String> {
    let here = |command: &str| {
        let command = command.replace("CHECKOUT", "\"$CHECKOUT\"").replace("DIR", "\"$DIR\"");
        let is_own = command.starts_with("cargo xtask");
        if is_own { format!("cd \"$CHECKOUT\" && {command}") } else { command }
    };
    commands_above(before).into_iter().map(here).collect()
}

/// Compares what it prints with the comment beside that.
fn run_c(folder: &Path, program: &str) -> Result<()> {
    let shell = shell()?;
    let source = write(folder, "program.c", program)?;
    let (compiler, binary) = (tools::c_compiler()?, folder.join(format!("program{EXE_SUFFIX}")));
    let (header, library) =
        (folder.join("include/statuscodes"), folder.join("lib/libstatuscodes.a"));
    let options = ["-Wall", "-Wextra", "-Werror"];
    silently(cmd!(shell, "{compiler} {options...} -I{header} {source} {library} -o {binary}"))?;
    prints_its_answers(program, &binary)
}

/// Compares what the calls answer with the comments behind them.
fn run_js(shell: &Shell, folder: &Path, program: &str) -> Result<()> {
    let program = with_assertions(program);
    ensure!(program.contains("assert.equal("), "no comment says what a call answers");
    let source = write(folder, "program.mjs", &program)?;
    silently(cmd!(shell, "node {source}"))
}

/// Makes an environment and lets the shell use it. It borrows FastAPI from that of the tests.
fn environment(shell: &Shell, folder: &Path) -> Result<()> {
    // With the flags of the other parts, cargo need not compile again.
    rust::without_folders(shell);
    let python = python::interpreter();
    silently(cmd!(shell, "{python} -m venv {folder}"))?;
    let packages = "import sysconfig; print(sysconfig.get_path('purelib'))";
    let borrowed = cmd!(shell, "{python} -c {packages}").quiet().read()?;
    python::activate(shell, folder)?;
    let own = cmd!(shell, "python -c {packages}").quiet().read()?;
    Ok(shell.write_file(Path::new(&own).join("borrowed.pth"), borrowed)?)
}

/// The program with an assertion for each answer that stands in a comment behind its call.
fn with_assertions(program: &str) -> String {
    let lines = program.lines().map(|line| match line.split_once("; ") {
        Some((call, comment)) if !line.starts_with("import") => {
            let answer = comment.trim_start_matches([' ', '/']).split([',', ':']).next();
            format!("assert.equal({call}, {});\n", answer.unwrap_or_default())
        }
        _ => format!("{line}\n"),
    });
    format!("import assert from \"node:assert\";\n{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paragraph_above_a_program_has_its_commands() {
        let before =
            "x `a b`\n\n**A**: `cargo xtask x --prefix DIR`, `c d`, `npm CHECKOUT/e`\n\n```a\n";
        let expected =
            ["cd \"$CHECKOUT\" && cargo xtask x --prefix \"$DIR\"", "npm \"$CHECKOUT\"/e"];
        assert_eq!(commands(before), expected);
    }

    #[test]
    fn an_answer_in_a_comment_is_asserted() {
        let program = "import { a } from \"a\"; // b\n\na(1);    // \"x\", as a type\n";
        let expected = "import assert from \"node:assert\";\nimport { a } from \"a\"; // b\n\nassert.equal(a(1), \"x\");\n";
        assert_eq!(with_assertions(program), expected);
    }
}
