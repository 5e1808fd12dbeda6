//! Compiles the examples of the header, and compares what the library answers with what they say.

use std::env::consts::EXE_SUFFIX;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::packages::c;
use crate::steps::{shell, silently};
use crate::{root, tools};

/// What stands before code in the line of a comment.
const CODE: &str = "*     ";

/// Fails when a function has no example, or an example is not true. Those of predicates come from core,
/// where a test of codegen asks for them.
pub fn check() -> Result<()> {
    let shell = shell()?;
    let header = shell.read_file("include/status.h")?;
    let examples: Vec<_> =
        header.lines().filter_map(|line| line.trim_start().strip_prefix(CODE)).collect();
    let is_predicate = |it: &String| it.contains("_is_") || it.contains("_allows_");
    for function in c::declared_functions()?.into_iter().filter(|it| !is_predicate(it)) {
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
    let answers = examples.iter().filter_map(|example| example.split_once("; // "));
    let others = examples.iter().filter(|example| !example.contains("; // "));
    let lines = [
        "#include <stdio.h>\n#include <string.h>\n#include \"status.h\"\n",
        "#define HOLDS(claim) if (!(claim)) return puts(#claim), 1;\n",
        "const char *others(int code) {\nconst char *text;\n",
        &others.map(|example| statement(example)).collect::<String>(),
        "return 0;\n}\nint main(void) {\n",
        &answers.map(|(call, answer)| claim(call, answer)).collect::<String>(),
        "return 0;\n}\n",
    ];
    lines.concat()
}

fn claim(call: &str, answer: &str) -> String {
    if answer.starts_with('"') {
        return format!("HOLDS(strcmp({call}, {answer}) == 0)\n");
    }
    format!("HOLDS({call} == {answer})\n")
}

/// An example that has no answer, as a statement.
fn statement(example: &str) -> String {
    match example {
        example if example.starts_with("#define X") => format!("#undef X\n{example}\n"),
        example if example.starts_with("for ") => format!("{example} {{}}\n"),
        example => format!("{example}\n"),
    }
}
