//! Runs the commands of the packages' READMEs, as a reader would.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

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
    python::activate(&shell, &python::environment())?;
    for readme in ["bindings/c/README.md", "bindings/python/README.md", "bindings/node/README.md"] {
        let text = shell.read_file(readme)?;
        for block in commands_of(&text) {
            // This command names a file of the project.
            let place = if block.contains("crates/") { root() } else { &folder };
            let _folder = shell.push_dir(place);
            run(&shell, block, &folder).with_context(|| readme.to_owned())?;
        }
    }
    test::prints_its_answers(app, &folder.join("app"))
}

/// Runs the commands of a README in the shell's folder. `DIR` is `prefix` in another one.
pub fn follow(shell: &Shell, readme: &str, folder: &Path) -> Result<()> {
    commands_of(readme).try_for_each(|block| run(shell, block, folder))
}

fn run(shell: &Shell, block: &str, folder: &Path) -> Result<()> {
    let script = script(block, folder);
    silently(cmd!(shell, "sh -ec {script}"))
}

/// A command that describes codes may end with 1, when a text names none; it then has nothing to say of an
/// error.
const DESCRIBE: &str = "\
describe() {
    \"$@\" 2>errors || test $? -eq 1
    cat errors >&2
    test ! -s errors
}
";

/// The commands of a block.
fn script(block: &str, folder: &Path) -> String {
    let prefix = folder.join("prefix");
    let commands = block.lines().filter_map(|line| line.strip_prefix("$ ")).map(|line| {
        let line = line.split("  #").next().unwrap_or(line);
        let describes = line.starts_with("statuscodes") || line.starts_with("npx");
        let describe = if describes { "describe " } else { "" };
        format!("{describe}{}\n", with_prefix(line, &prefix))
    });
    DESCRIBE.to_owned() + &commands.collect::<String>()
}

/// A line in which `DIR` is a folder, though not in `DESTDIR` and `@LIBDIR@`.
fn with_prefix(line: &str, prefix: &Path) -> String {
    let others = line.replace("DESTDIR", "DEST\0").replace("LIBDIR", "LIB\0");
    others.replace("DIR", &prefix.to_string_lossy()).replace('\0', "DIR")
}

/// The blocks of commands.
fn commands_of(readme: &str) -> impl Iterator<Item = &str> {
    programs_of(readme).filter(|(language, _)| *language == "console").map(|(_, block)| block)
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
    use super::{programs_of, script};

    #[test]
    fn a_block_has_a_language_and_a_text() {
        let readme = "text\n\n```c\nint x;\n```\n\ntext\n\n```console\n$ a\n```\n";
        let programs: Vec<_> = programs_of(readme).collect();
        assert_eq!(programs, [("c", "int x;"), ("console", "$ a")]);
    }

    #[test]
    #[cfg(unix)]
    fn a_command_that_fails_without_a_word_has_described_a_code() {
        let folder = std::env::temp_dir().join(format!("statuscodes-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let runs = |body: &str| {
            let block = format!("$ eval 'statuscodes() {{ {body}; }}'\n$ statuscodes 404\n");
            let script = script(&block, &folder);
            let mut shell = std::process::Command::new("sh");
            let shell = shell.current_dir(&folder).args(["-ec", &script]).output().unwrap();
            shell.status.success()
        };
        assert!(runs("true") && runs("return 1"));
        assert!(!runs("return 2") && !runs("echo crash >&2; return 1") && !runs("echo crash >&2"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
