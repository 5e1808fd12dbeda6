//! Runs the commands of the packages' READMEs, as a reader would.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use super::c as test;
use crate::packages::python;
use crate::root;
use crate::steps::{shell, silently};

/// Runs the commands of the packages' READMEs in one folder, which has the files that they name. The
/// programs there are tested with each package.
pub fn commands() -> Result<()> {
    test::require_unix()?;
    let (shell, folder) = (shell()?, root().join("target/readme/commands"));
    shell.remove_path(&folder)?;
    let readme = shell.read_file("bindings/c/README.md")?;
    let (_, app) = programs_of(&readme).next().context("the README has no program")?;
    write(&folder, "app.c", app)?;
    write(&folder, "codes.txt", "404\nnot found\n")?;
    let packages = root().join("examples/node_modules");
    silently(cmd!(shell, "ln -s {packages} {folder}"))?;
    let path = std::env::var("PATH").unwrap_or_default();
    let tools = python::interpreter();
    let tools = tools.parent().context("a program in no folder")?;
    shell.set_var("PATH", format!("{}:{path}", tools.display()));
    for readme in ["bindings/c/README.md", "bindings/python/README.md", "bindings/node/README.md"] {
        let text = shell.read_file(readme)?;
        for (_, block) in programs_of(&text).filter(|(language, _)| *language == "console") {
            // This command names a file of the project.
            let place = if block.contains("crates/") { root() } else { &folder };
            let _folder = shell.push_dir(place);
            let script = script(block, &folder);
            silently(cmd!(shell, "sh -ec {script}")).with_context(|| readme.to_owned())?;
        }
    }
    shell.change_dir(&folder);
    silently(cmd!(shell, "./app"))
}

/// The commands of a block. One that describes codes may end with 1, when a text names none.
fn script(block: &str, folder: &Path) -> String {
    let prefix = folder.join("prefix");
    let commands = block.lines().filter_map(|line| line.strip_prefix("$ ")).map(|line| {
        let line = line.split("  #").next().unwrap_or(line);
        let describes = line.starts_with("statuscodes") || line.starts_with("npx");
        let accepted = if describes { " || test $? -eq 1" } else { "" };
        format!("{}{accepted}\n", with_prefix(line, &prefix))
    });
    commands.collect()
}

/// A line in which `DIR` is a folder, though not in `DESTDIR`.
fn with_prefix(line: &str, prefix: &Path) -> String {
    line.replace("DESTDIR", "\0").replace("DIR", &prefix.to_string_lossy()).replace('\0', "DESTDIR")
}

/// The languages and the texts of the blocks of code.
pub fn programs_of(readme: &str) -> impl Iterator<Item = (&str, &str)> {
    readme.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'))
}

pub fn write(folder: &Path, name: &str, text: &str) -> Result<PathBuf> {
    let file = folder.join(name);
    shell()?.write_file(&file, text)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::programs_of;

    #[test]
    fn a_block_has_a_language_and_a_text() {
        let readme = "text\n\n```c\nint x;\n```\n\ntext\n\n```console\n$ a\n```\n";
        let programs: Vec<_> = programs_of(readme).collect();
        assert_eq!(programs, [("c", "int x;"), ("console", "$ a")]);
    }
}
