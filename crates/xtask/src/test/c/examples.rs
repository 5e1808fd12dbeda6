//! Compiles the examples of the header, and compares what the library answers with what they say.

use std::env::consts::EXE_SUFFIX;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::packages::c;
use crate::steps::{shell, silently};
use crate::{root, tools};

/// What stands before code in a comment.
const CODE: &str = " *     ";

/// Fails when a function has no example, or an example is not true.
pub fn check() -> Result<()> {
    let shell = shell()?;
    let header = shell.read_file("include/status.h")?;
    let examples: Vec<_> = header.lines().filter_map(|line| line.strip_prefix(CODE)).collect();
    for function in c::declared_functions()? {
        let call = format!("{function}(");
        ensure!(examples.iter().any(|it| it.contains(&call)), "{function} has no example");
    }
    let folder = shell.create_dir(root().join("target/c"))?;
    let source = folder.join("examples.c");
    let program = folder.join(format!("examples{EXE_SUFFIX}"));
    shell.write_file(&source, self::program(&examples))?;
    let (compiler, library) = (tools::c_compiler()?, c::static_library());
    silently(cmd!(shell, "{compiler} -std=c99 -Werror -Iinclude {source} {library} -o {program}"))?;
    silently(cmd!(shell, "{program}"))
}

/// A program that has every example, and fails at the first one that is not true.
fn program(examples: &[&str]) -> String {
    let answers = examples.iter().filter_map(|it| it.split_once("; // "));
    let answers = answers.map(|(call, answer)| {
        let is_text = answer.starts_with('"');
        let claim = if is_text {
            format!("strcmp({call}, {answer}) == 0")
        } else {
            format!("{call} == {answer}")
        };
        format!("HOLDS({claim})\n")
    });
    let others = examples.iter().filter(|it| !it.contains("; // "));
    let others = others.map(|line| match line {
        line if line.starts_with("#define X") => format!("#undef X\n{line}\n"),
        line if line.starts_with("for ") => format!("{line} {{}}\n"),
        line => format!("{line}\n"),
    });
    format!(
        "\
#include <stdio.h>
#include <string.h>
#include \"status.h\"

#define HOLDS(claim) if (!(claim)) return puts(#claim), 1;

const char *others(int code)
{{
const char *text;
{}return 0;
}}

int main(void)
{{
{}return 0;
}}
",
        others.collect::<String>(),
        answers.collect::<String>()
    )
}
