//! The C library and programs that are linked with it.

use anyhow::Result;
use xshell::cmd;

use super::Program;
use crate::root;
use crate::steps::{run, shell};
use crate::tools;

const WARNINGS: [&str; 5] = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];

/// Builds `libstatuscodes`, static and shared.
pub fn build() -> Result<()> {
    let shell = shell()?;
    run(cmd!(shell, "cargo build --release --locked --package statuscodes-capi"))
}

/// Compiles a C program against the header and the static library.
pub fn compile(standard: &str, source: &str) -> Result<Program> {
    compile_with(&tools::c_compiler()?, standard, source)
}

/// Compiles a C++ program likewise.
pub fn compile_cpp(standard: &str, source: &str) -> Result<Program> {
    compile_with(&tools::cpp_compiler()?, standard, source)
}

fn compile_with(compiler: &str, standard: &str, source: &str) -> Result<Program> {
    let shell = shell()?;
    let folder = root().join("target/c");
    shell.create_dir(&folder)?;
    let program = folder.join(source.replace(['/', '.'], "_"));
    let standard = format!("-std={standard}");
    let library = "target/release/libstatuscodes.a";
    run(cmd!(
        shell,
        "{compiler} {standard} {WARNINGS...} -Iinclude {source} {library} -o {program}"
    ))?;
    Ok(Program::new("C", program, &[]))
}
