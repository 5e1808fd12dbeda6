//! The project's own commands: `cargo xtask help` lists them.

mod bench;
mod codegen;
mod demo;
mod dist;
mod files;
mod fmt;
mod fuzz;
mod iana;
mod interface;
mod names;
mod packages;
mod pages;
mod registry;
mod repository;
mod server;
mod site;
mod steps;
mod test;
mod tools;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

const HELP: &str = "\
The project's own commands:
  cargo xtask codegen [--check]  write the generated files, or check that they are fresh
  cargo xtask iana FILE.csv      compare one of IANA's files with the registry
  cargo xtask demo               build the four packages and use them
  cargo xtask test [NAME...]     test everything, or the parts whose names begin with a NAME
  cargo xtask fmt                format everything
  cargo xtask bench [rust] [c] [python] [node]
                                 time the packages beside their peers
  cargo xtask bench --write      time all, and write BENCHMARKS.md and its plots
  cargo xtask site [--serve]     write the reference page, or serve it on loopback
  cargo xtask fuzz               fuzz the C interface for a minute
  cargo xtask dist               make everything that a release publishes, and use it
  cargo xtask dist c --prefix DIR [--libdir DIR]
                                 install the C library: header, libraries, pkg-config, CMake
  cargo xtask dist python        build the Python package's wheel and sdist
  cargo xtask dist node          build the Node package's tarball
  cargo xtask dist npm FOLDER    make npm's tarballs, with the addons of all platforms in a folder
  cargo xtask dist sums FOLDER   write the SHA-256 sums of the files in a folder
  cargo xtask help               print this
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["codegen"] => codegen::write(),
        ["codegen", "--check"] => codegen::check(),
        ["iana", file] => iana::compare(file),
        ["demo"] => demo::run(),
        ["test", ref names @ ..] => test::run(names),
        ["fmt"] => fmt::run(),
        ["bench", ref parts @ ..] => bench::run(parts),
        ["site"] => site::run(false),
        ["site", "--serve"] => site::run(true),
        ["fuzz"] => fuzz::run(),
        ["dist"] => dist::release::run(),
        ["dist", "c", ref options @ ..] => dist::c::run(options),
        ["dist", "python"] => dist::python::run(),
        ["dist", "node"] => dist::node::run(),
        ["dist", "npm", addons] => dist::release::npm(addons),
        ["dist", "sums", folder] => dist::release::sums(folder),
        ["help" | "--help"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace. Cargo tells it when it runs the program, which may have been built
/// before the folder was copied.
fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let xtask = std::env::var_os("CARGO_MANIFEST_DIR");
        let xtask = xtask.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        xtask.ancestors().nth(2).expect("xtask is in crates/xtask").into()
    });
    &ROOT
}
