//! Builds the programs of the C package's README, and compares what they print with what it says.

use std::env::consts::EXE_SUFFIX;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use xshell::cmd;

use super::tools::{require_pkg_config, require_unix};
use super::{cmake, find_shared, meson, prefix};
use crate::steps::{shell, silently};
use crate::test::readme::programs_of;
use crate::{root, tools};

/// Builds the first program with CMake and with Meson, and the second one without the library.
pub fn programs() -> Result<()> {
    require_pkg_config()?;
    require_unix()?;
    let (shell, folder) = (shell()?, root().join("target/c/readme"));
    shell.remove_path(&folder)?;
    let readme = shell.read_file("bindings/c/README.md")?;
    let programs: Vec<_> =
        programs_of(&readme).filter(|(language, _)| *language != "console").collect();
    let [("c", app), ("cmake", for_cmake), ("meson", for_meson), ("c", maps)] = programs[..] else {
        bail!("bindings/c/README.md has other programs than a test builds");
    };
    for (name, text) in [("app.c", app), ("CMakeLists.txt", for_cmake), ("meson.build", for_meson)]
    {
        shell.write_file(folder.join(name), text)?;
    }
    let built = folder.join("by-cmake");
    cmake::build(&folder, &built, &prefix(), &[])?;
    prints_its_answers(app, &built.join("app"))?;
    let built = folder.join("by-meson");
    meson::build(&folder, &built, &[])?;
    prints_its_answers(app, &built.join("app"))?;
    without_the_library(&folder, maps)
}

/// Runs a program of a README. Fails when it prints something else than its comments say.
pub fn prints_its_answers(source: &str, program: &Path) -> Result<()> {
    let shell = shell()?;
    find_shared(&shell);
    let (expected, output) = (answers(source), cmd!(shell, "{program}").quiet().read()?);
    ensure!(!expected.is_empty(), "the program says nowhere what it prints:\n{source}");
    let output: Vec<_> = output.lines().collect();
    ensure!(output == expected, "{} prints {output:?}, not {expected:?}", program.display());
    Ok(())
}

/// What a program prints: the comments beside its calls of `puts` and `printf`. What follows a colon
/// explains the answer.
fn answers(source: &str) -> Vec<&str> {
    let prints = |line: &&str| line.contains("puts(") || line.contains("printf(");
    let comments = source.lines().filter(prints).filter_map(|line| line.split_once("/*"));
    let comments = comments.filter_map(|(_, comment)| comment.strip_suffix("*/"));
    comments.map(|it| it.split(':').next().unwrap_or(it).trim()).collect()
}

/// Asks the enumeration and the function that the README makes of the map of codes.
fn without_the_library(folder: &Path, maps: &str) -> Result<()> {
    let program = format!(
        "\
#include <stdio.h>
#include \"status.h\"

{maps}

int main(void) {{
    puts(my_phrase(MY_NOT_FOUND)); /* Not Found */
    puts(my_phrase(499));          /* Unknown */
    return 0;
}}
"
    );
    let (shell, compiler) = (shell()?, tools::c_compiler()?);
    let (source, binary) = (folder.join("maps.c"), folder.join(format!("maps{EXE_SUFFIX}")));
    shell.write_file(&source, &program)?;
    silently(cmd!(shell, "{compiler} -Wall -Wextra -Werror -Iinclude {source} -o {binary}"))?;
    prints_its_answers(&program, &binary)
}

#[cfg(test)]
mod tests {
    use super::answers;

    #[test]
    fn the_answers_are_the_comments_beside_what_prints() {
        let source = "#include <stdio.h> /* no */\nputs(a); /* Not Found */\n\
            printf(\"%d\", b);  /* 404: a text */\nreturn c; /* no */\n";
        assert_eq!(answers(source), ["Not Found", "404"]);
    }
}
