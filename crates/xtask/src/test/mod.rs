//! Tests everything, from a fresh clone, in one command.

mod c;
mod command;
mod dependencies;
mod documents;
mod foreign;
mod node;
mod programs;
mod python;
mod readme;
mod rust;
mod site;
mod workflows;

use anyhow::{Result, bail};

use crate::names::names;
use crate::packages::{self, Program, agree, c::compile};
use crate::steps::{Skipped, shell, step};
use crate::{codegen, demo, repository, tools};

use foreign::{ARM64, ARMHF, S390X};
pub use readme::follow;
pub use rust::oldest_cargo;

type Part = (&'static str, fn() -> Result<()>);

/// The order matters: parts use the builds of earlier ones.
const PARTS: [Part; 53] = [
    ("Rust: format", rust::format),
    ("Rust: clippy, with warnings denied", rust::clippy),
    ("Rust: generated files are fresh", codegen::check),
    ("Rust: tests", rust::tests),
    ("Rust: documentation", rust::documentation),
    ("Rust: package", rust::package),
    ("Rust: 1.85, core and the C library", rust::oldest),
    ("Rust: offline, core and the C library", rust::offline),
    ("C: tools", c::tools),
    ("C: install", c::install),
    ("C: tests by CMake, static and shared", c::tests),
    ("C: pkg-config", c::pkg_config),
    ("C: tests by Meson, static and shared", c::meson),
    ("C: compiler alone", c::plain),
    ("C: examples of the header", c::examples),
    ("C: programs of its README", c::readme),
    ("C: shared library", c::library),
    ("C: places of a distribution", c::placing),
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
    ("Node: tools", node::prepare),
    ("Node: build", node::build),
    ("Node: tests", node::tests),
    ("Node: tarball", node::packages),
    ("Node: install the tarball, with its peers", node::install),
    ("Node: the installed package", node::installed),
    ("Node: bundles", node::bundles),
    ("Node: browser", node::browser),
    ("Node: workers", node::workers),
    ("Node: versions and permissions", node::versions),
    ("Node: express", node::express),
    ("Node: ws", node::ws),
    ("Node: Bun and Deno", node::runtimes),
    ("Site: pages", site::build),
    ("Site: in a browser", site::browser),
    ("All: one output", one_output),
    ("All: one command", command::agrees),
    ("All: examples", demo::examples),
    ("All: example in a browser", demo::page_example),
    ("All: programs of the README", programs::run),
    ("All: commands of the packages' READMEs", readme::commands),
    ("All: workflows", workflows::lint),
    ("All: dependencies are listed", dependencies::listed),
    ("All: links, commands and functions of the documents", documents::check),
    ("All: public address", repository::check),
];

/// Parts that run only when they are named: they download some hundred megabytes.
const NAMED: [Part; 6] = [
    ("Foreign: core, big-endian (s390x)", || foreign::core(&S390X)),
    ("Foreign: C library, big-endian (s390x)", || foreign::c(&S390X)),
    ("Foreign: core, 32 bits (armhf)", || foreign::core(&ARMHF)),
    ("Foreign: C library, 32 bits (armhf)", || foreign::c(&ARMHF)),
    ("Foreign: core, arm64", || foreign::core(&ARM64)),
    ("Foreign: C library, arm64", || foreign::c(&ARM64)),
];

/// Runs the chosen parts, also after one has failed, and names those that have.
pub fn run(names: &[&str]) -> Result<()> {
    let parts = chosen(names)?;
    if names.is_empty() {
        tools::check()?;
    }
    let (mut failed, mut skipped) = (Vec::new(), Vec::new());
    for (name, part) in &parts {
        if let Err(error) = step(name, part) {
            println!("{error:#}");
            (if error.is::<Skipped>() { &mut skipped } else { &mut failed }).push(*name);
        }
    }
    let passed = parts.len() - failed.len() - skipped.len();
    println!("{passed} passed, {} failed, {} skipped", failed.len(), skipped.len());
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join("; ")) }
}

/// The parts that begin with one of the names, or those of `PARTS` when there is no name.
fn chosen(names: &[&str]) -> Result<Vec<Part>> {
    if names.is_empty() {
        return Ok(PARTS.into());
    }
    let all = [&PARTS[..], &NAMED].concat();
    let begin = |name: &str| all.iter().any(|(part, _)| begins_with(part, name));
    if let Some(name) = names.iter().find(|name| !begin(name)) {
        let parts: Vec<_> = all.iter().map(|(part, _)| *part).collect();
        bail!("no part begins with `{name}`; the parts are:\n  {}", parts.join("\n  "));
    }
    let is_chosen = |part| names.iter().any(|name| begins_with(part, name));
    Ok(all.into_iter().filter(|(part, _)| is_chosen(part)).collect())
}

/// Ignores case.
fn begins_with(part: &str, name: &str) -> bool {
    part.to_lowercase().starts_with(&name.to_lowercase())
}

/// Compares every function's answer for every code, and `find`'s for every text, in every language.
fn one_output() -> Result<()> {
    let programs = [
        packages::rust::example("dump")?,
        compile("c99", "bindings/c/tests/dump.c")?,
        python::program(&["bindings/python/tests/dump.py"]),
        node::program(&["bindings/node/test/dump.mjs"]),
    ];
    dumps_agree(&programs)
}

/// Compares the outputs of programs `dump`.
fn dumps_agree(programs: &[Program]) -> Result<()> {
    let texts = texts()?;
    agree(programs, &[FIND, NOTHING, &texts]).map(|_| ())
}

/// Texts for `find`, and names that name nothing.
const FIND: &str = "crates/core/tests/data/find.txt";
const NOTHING: &str = "crates/core/tests/data/nothing.txt";

/// Writes texts for `find`, one a line: the names that libraries give codes, and a long one.
fn texts() -> Result<String> {
    const FILE: &str = "target/texts.txt";
    let long = "a".repeat(10_000);
    shell()?.write_file(FILE, [names()?, vec![long]].concat().join("\n"))?;
    Ok(FILE.into())
}

#[cfg(test)]
mod tests {
    use super::{NAMED, PARTS, chosen};

    fn names_of_chosen(names: &[&str]) -> Vec<&'static str> {
        chosen(names).unwrap().into_iter().map(|(part, _)| part).collect()
    }

    #[test]
    fn without_a_name_every_part_is_chosen_but_those_that_need_one() {
        assert_eq!(names_of_chosen(&[]), PARTS.map(|(part, _)| part));
        assert_eq!(names_of_chosen(&["foreign"]), NAMED.map(|(part, _)| part));
    }

    #[test]
    fn a_name_chooses_the_parts_that_begin_with_it_in_any_case() {
        assert_eq!(names_of_chosen(&["rust: FORMAT"]), ["Rust: format"]);
        assert!(names_of_chosen(&["c: "]).iter().all(|part| part.starts_with("C: ")));
    }

    #[test]
    fn several_names_choose_their_parts_in_the_order_of_the_parts() {
        let both = names_of_chosen(&["all: one output", "rust: f", "rust: format"]);
        assert_eq!(both, ["Rust: format", "All: one output"]);
    }

    #[test]
    fn a_name_that_no_part_begins_with_is_an_error_that_lists_the_parts() {
        let error = chosen(&["rust", "nonsense"]).unwrap_err().to_string();
        assert!(error.starts_with("no part begins with `nonsense`"));
        assert!(PARTS.iter().chain(&NAMED).all(|(part, _)| error.contains(part)));
    }
}
