//! Tests everything, from a fresh clone, in one command.

mod c;
mod node;
mod python;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::names::names;
use crate::packages::{agree, c::compile, rust};
use crate::steps::{Skipped, shell, silently, step};
use crate::{codegen, demo, tools};

type Part = (&'static str, fn() -> Result<()>);

const PARTS: [Part; 33] = [
    ("Rust: format", format),
    ("Rust: clippy, with warnings denied", clippy),
    ("Rust: generated files are fresh", codegen::check),
    ("Rust: tests", rust_tests),
    ("Rust: documentation", rust_documentation),
    ("Rust: package", rust_package),
    ("C: tools", c::tools),
    ("C: install", c::install),
    ("C: tests by CMake, static and shared", c::tests),
    ("C: pkg-config", c::pkg_config),
    ("C: compiler alone", c::plain),
    ("C: shared library", c::library),
    ("C: AddressSanitizer and UBSan", c::sanitizers),
    ("C: valgrind", c::valgrind),
    ("Python: tools", python::tools),
    ("Python: wheel and sdist", python::packages),
    ("Python: wheel for Python without a global lock", python::free_threaded),
    ("Python: install", python::install),
    ("Python: format and lints", python::lints),
    ("Python: tests", python::tests),
    ("Python: wheel in fresh environments", python::wheel),
    ("Python: sdist in fresh environments", python::sdist),
    ("Node: tools", node::tools),
    ("Node: build", node::build),
    ("Node: tests", node::tests),
    ("Node: tarball", node::packages),
    ("Node: install the tarball, with its peers", node::install),
    ("Node: the installed package", node::installed),
    ("Node: express", node::express),
    ("Node: ws", node::ws),
    ("Node: Bun and Deno", node::runtimes),
    ("All: one output", one_output),
    ("All: examples", demo::examples),
];

/// Runs every part, also after one has failed, and names those that have.
pub fn run() -> Result<()> {
    tools::check()?;
    let (mut failed, mut skipped) = (Vec::new(), Vec::new());
    for (name, part) in PARTS {
        if let Err(error) = step(name, part) {
            println!("{error:#}");
            (if error.is::<Skipped>() { &mut skipped } else { &mut failed }).push(name);
        }
    }
    let passed = PARTS.len() - failed.len() - skipped.len();
    println!("{passed} passed, {} failed, {} skipped", failed.len(), skipped.len());
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join("; ")) }
}

fn format() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo fmt --all --check"))?;
    silently(cmd!(shell, "cargo fmt --manifest-path crates/capi/fuzz/Cargo.toml --check"))
}

fn clippy() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo clippy --workspace --all-targets --locked -- -D warnings"))
}

fn rust_tests() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo test --locked"))
}

fn rust_documentation() -> Result<()> {
    let shell = shell()?;
    let doc = cmd!(shell, "cargo doc --locked --no-deps --package statuscodes");
    silently(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

fn rust_package() -> Result<()> {
    let shell = shell()?;
    silently(cmd!(shell, "cargo package --locked --allow-dirty --package statuscodes"))
}

/// Every function's answer for every code, and that of `find` for every text, in every language.
fn one_output() -> Result<()> {
    let programs = [
        rust::example("dump")?,
        compile("c99", "bindings/c/tests/dump.c")?,
        python::program(&["bindings/python/tests/dump.py"]),
        node::program(&["bindings/node/test/dump.mjs"]),
    ];
    agree(&programs, &["crates/core/tests/data/find.txt", &texts()?]).map(|_| ())
}

/// A file of texts for `find`, one in a line: the names by which libraries call codes, and a long one.
fn texts() -> Result<String> {
    const FILE: &str = "target/texts.txt";
    let long = "a".repeat(10_000);
    shell()?.write_file(FILE, [names()?, vec![long]].concat().join("\n"))?;
    Ok(FILE.into())
}
