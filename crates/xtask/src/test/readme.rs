//! Runs the programs of the README, each as its reader would.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::packages::{c, python};
use crate::root;
use crate::steps::{shell, silently};
use crate::tools;

/// Runs all of them. Fails when the README has a program in another language.
pub fn programs() -> Result<()> {
    let readme = shell()?.read_file("README.md")?;
    let programs: Vec<_> =
        programs_of(&readme).filter(|(language, _)| *language != "console").collect();
    ensure!(!programs.is_empty(), "the README has no programs");
    let folder = root().join("target/readme");
    shell()?.remove_path(&folder)?;
    for (index, (language, program)) in programs.into_iter().enumerate() {
        let folder = folder.join(index.to_string());
        shell()?.create_dir(&folder)?;
        let run = match language {
            "c" => run_c,
            "js" => run_js,
            "python" => run_python,
            "rust" => run_rust,
            _ => return Err(anyhow::anyhow!("no way to run a program in {language}")),
        };
        run(&folder, program).with_context(|| format!("a program in {language}:\n{program}"))?;
    }
    Ok(())
}

/// The languages and the texts of the blocks of code.
fn programs_of(readme: &str) -> impl Iterator<Item = (&str, &str)> {
    readme.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'))
}

fn run_c(folder: &Path, program: &str) -> Result<()> {
    let (shell, compiler) = (shell()?, tools::c_compiler()?);
    let (source, binary) = (write(folder, "program.c", program)?, folder.join("program"));
    let library = c::STATIC;
    silently(cmd!(
        shell,
        "{compiler} -Wall -Wextra -Werror -Iinclude {source} {library} -o {binary}"
    ))?;
    silently(cmd!(shell, "{binary}"))
}

/// Beside the examples, which have the package.
fn run_js(folder: &Path, program: &str) -> Result<()> {
    let shell = shell()?;
    let source = write(folder, "program.mjs", program)?;
    shell.change_dir("examples");
    silently(cmd!(shell, "node --input-type=module --eval").arg(shell.read_file(source)?))
}

fn run_python(folder: &Path, program: &str) -> Result<()> {
    let (shell, python) = (shell()?, python::interpreter());
    let source = write(folder, "program.py", program)?;
    silently(cmd!(shell, "{python} {source}"))
}

fn run_rust(folder: &Path, program: &str) -> Result<()> {
    let manifest = format!(
        "[package]\nname = \"readme\"\nedition = \"2024\"\n\n[dependencies]\nhttp = \"1\"\n\
         statuscodes = {{ path = \"{}\", features = [\"http\"] }}\n\n[workspace]\n",
        root().join("crates/core").display()
    );
    write(folder, "Cargo.toml", &manifest)?;
    write(folder, "src/main.rs", &format!("fn main() {{\n{program}}}\n"))?;
    let (shell, manifest) = (shell()?, folder.join("Cargo.toml"));
    silently(cmd!(shell, "cargo run --quiet --manifest-path {manifest}"))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<PathBuf> {
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
