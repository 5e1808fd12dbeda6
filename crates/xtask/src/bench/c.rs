//! The C library, static and shared, beside libmicrohttpd.

use anyhow::Result;
use xshell::cmd;

use super::comparison::{Comparison, Goal};
use super::samples::{Command, Samples, collect, command};
use super::{COMMON, find};
use crate::packages::c;
use crate::steps::{shell, silently, step};
use crate::{root, tools};

const FOLDER: &str = "target/bench";
const MISSING: (&str, &str) = ("libmicrohttpd", "not installed: apt-get install libmicrohttpd-dev");

/// Times the phrase of a code and `find`.
pub fn run() -> Result<()> {
    step("C: build the library", c::build)?;
    let peer = step("C: look for libmicrohttpd", libmicrohttpd)?;
    step("C: build the benchmarks", || build(peer))?;
    phrase(peer)?.iter().for_each(|comparison| print!("{comparison}"));
    find::run("status_find", built("find", &[]))
}

/// Whether libmicrohttpd is there; where one may, it is installed.
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
    let shared = format!("{FOLDER}/{}", c::SONAME);
    shell.copy_file(c::SHARED, &shared)?;
    let peers: [&[&str]; 2] = if peer {
        [&["-DMICROHTTPD", "-l:libmicrohttpd.a"], &["-DMICROHTTPD", "-lmicrohttpd"]]
    } else {
        [&[], &[]]
    };
    compile("phrase", "phrase-static", c::STATIC, peers[0])?;
    compile("phrase", "phrase-shared", &shared, peers[1])?;
    compile("find", "find", c::STATIC, &[])
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

fn phrase(peer: bool) -> Result<Vec<Comparison>> {
    let commands = [built("phrase-static", &COMMON), built("phrase-shared", &COMMON)];
    let titles = ["C, the phrase of a code, static library", "C, the same, shared library"];
    let samples = collect(20, &commands)?;
    Ok(titles.into_iter().zip(samples).map(|(title, it)| comparison(title, it, peer)).collect())
}

fn comparison(title: &'static str, samples: Samples, peer: bool) -> Comparison {
    Comparison {
        title,
        ours: "status_phrase",
        samples,
        missing: (!peer).then_some(MISSING),
        goals: vec![
            Goal::at_most(1.35, "inline table", "latency, common"),
            Goal::at_least(2.0, "libmicrohttpd", "latency, common"),
            Goal::at_least(2.0, "libmicrohttpd", "latency, random"),
            Goal::at_least(1.0, "libmicrohttpd", ""),
        ],
    }
}

fn built(program: &str, arguments: &[&str]) -> Command {
    let program = root().join(FOLDER).join(program);
    command(&[&program.to_string_lossy()], arguments)
}
