//! The C library, static and shared, beside libmicrohttpd.

use anyhow::Result;
use xshell::cmd;

use super::comparison::{Comparison, Unit};
use super::goal::Goal;
use super::report::Report;
use super::samples::{Command, collect, command};
use super::{COMMON, find};
use crate::packages::c;
use crate::steps::{shell, silently, step};
use crate::{root, tools};

const FOLDER: &str = "target/bench";

/// Times the phrase of a code and `find`.
pub fn run(report: &mut Report) -> Result<()> {
    step("C: build the library", c::build)?;
    let peer = step("C: look for libmicrohttpd", libmicrohttpd)?;
    if !peer {
        println!("no libmicrohttpd: `apt-get install libmicrohttpd-dev` adds it");
    }
    step("C: build the benchmarks", || build(peer))?;
    report.show(static_library()?);
    report.show(shared_library()?);
    find::run(report, "statuscode_find", built("find", &[]))
}

/// Whether libmicrohttpd is there. Installs it where that is allowed.
fn libmicrohttpd() -> Result<bool> {
    let shell = shell()?;
    let there = || -> Result<bool> {
        let compiler = tools::c_compiler()?;
        let include = cmd!(shell, "{compiler} -fsyntax-only -include microhttpd.h -x c /dev/null");
        Ok(silently(include).is_ok())
    };
    if there()? {
        return Ok(true);
    }
    tools::install(&["libmicrohttpd-dev"]);
    there()
}

fn build(peer: bool) -> Result<()> {
    let shell = shell()?;
    shell.create_dir(FOLDER)?;
    // A program looks for the library by this name, beside itself.
    let shared = format!("{FOLDER}/{}", c::HOST.names().soname);
    shell.copy_file(c::shared_library(), &shared)?;
    let library = c::static_library().display().to_string();
    let peers: [&[&str]; 2] = if peer {
        [&["-DMICROHTTPD", "-l:libmicrohttpd.a"], &["-DMICROHTTPD", "-lmicrohttpd"]]
    } else {
        [&[], &[]]
    };
    compile("phrase", "phrase-static", &library, peers[0])?;
    compile("phrase", "phrase-shared", &shared, peers[1])?;
    compile("find", "find", &library, &[])
}

/// Compiles as C projects do by default, without optimizing across the library's boundary.
fn compile(source: &str, program: &str, library: &str, options: &[&str]) -> Result<()> {
    let shell = shell()?;
    let compiler = tools::c_compiler()?;
    let source = format!("bindings/c/bench/{source}.c");
    let output = format!("{FOLDER}/{program}");
    let compile = cmd!(shell, "{compiler} -std=c11 -O2 -Iinclude {source} {library} {options...}");
    silently(compile.args(["-Wl,-rpath,$ORIGIN", "-o", &output]))
}

fn static_library() -> Result<Comparison> {
    Ok(Comparison {
        title: "C, the phrase of a code, static library",
        ours: "statuscode_phrase",
        unit: Unit::Time,
        samples: collect(20, &built("phrase-static", &COMMON))?,
        goals: vec![
            Goal::at_most(1.35, "inline table", "latency"),
            Goal::at_least(2.0, "libmicrohttpd", "latency, common"),
            Goal::at_least(1.0, "libmicrohttpd", ""),
        ],
    })
}

/// A call into a shared library costs as much as the lookup, so the goal is beside such a call alone.
fn shared_library() -> Result<Comparison> {
    Ok(Comparison {
        title: "C, the phrase of a code, shared library",
        ours: "statuscode_phrase",
        unit: Unit::Time,
        samples: collect(20, &built("phrase-shared", &COMMON))?,
        goals: vec![
            Goal::at_most(1.35, "call without lookup", "latency"),
            Goal::at_least(1.0, "libmicrohttpd", ""),
        ],
    })
}

fn built(program: &str, arguments: &[&str]) -> Command {
    let program = root().join(FOLDER).join(program);
    command(&[&program.to_string_lossy()], arguments)
}
