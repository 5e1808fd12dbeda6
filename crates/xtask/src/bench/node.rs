//! The Node package beside `node:http` and the packages that hold codes.

use anyhow::Result;
use xshell::cmd;

use super::COMMON;
use super::comparison::{Comparison, Unit};
use super::goal::Goal;
use super::report::Report;
use super::samples::{Samples, collect, command};
use crate::packages::node;
use crate::root;
use crate::steps::{shell, silently, step};
use crate::tools::NPM;

/// Times loads, each in a fresh process, and calls, those of one table in one process. Measures
/// bundles.
pub fn run(report: &mut Report) -> Result<()> {
    step("Node: tools", node::prepare)?;
    step("Node: build the package", || node::scripts(&["build"]))?;
    step("Node: install the package and its peers", install)?;
    for comparison in [phrase, predicate, portable, find, load, bundle, code, compressed] {
        report.show(comparison()?);
    }
    Ok(())
}

/// Installs the package beside its peers, as a copy and not as a link.
fn install() -> Result<()> {
    let shell = shell()?;
    shell.change_dir("bindings/node/bench");
    silently(cmd!(shell, "{NPM} ci"))?;
    silently(cmd!(shell, "{NPM} install --no-save --no-package-lock --install-links .. ./empty"))
}

fn phrase() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, the phrase of a code",
        ours: "phrase",
        unit: Unit::Time,
        samples: calls("phrase")?,
        goals: vec![
            Goal::at_most(1.25, "http.STATUS_CODES", ""),
            Goal::at_least(3.0, "getReasonPhrase", ""),
        ],
    })
}

fn predicate() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, a predicate on common codes",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: calls("predicate")?,
        goals: vec![Goal::at_least(3.0, "statuses", ""), Goal::at_least(3.0, "http-status", "")],
    })
}

/// The same functions, with tables of either source.
fn portable() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, statuscodes/portable on common codes",
        ours: "portable",
        unit: Unit::Time,
        samples: calls("portable")?,
        goals: vec![Goal::at_most(1.25, "addon", "")],
    })
}

fn find() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, the code of a text",
        ours: "find",
        unit: Unit::Time,
        samples: calls("find")?,
        goals: vec![Goal::at_least(1.0, "statuses", "Not Found")],
    })
}

/// Times `require` and `import`, without the start of Node. The empty package has `exports`, as ours.
fn load() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, load in a fresh process",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: samples(25, "loads", &["packages"])?,
        goals: vec![
            Goal::at_most(1.4, "empty", "CommonJS"),
            Goal::at_least(1.0, "statuses", "ES module"),
        ],
    })
}

/// Times bundles that ask for one phrase.
fn bundle() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, load of a bundle in a fresh process",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: samples(25, "loads", &["bundles"])?,
        goals: vec![Goal::at_least(1.0, "statuses", "")],
    })
}

fn code() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, a bundle minified",
        ours: "statuscodes",
        unit: Unit::Bytes,
        samples: samples(1, "sizes", &["minified"])?,
        goals: vec![Goal::at_most(1.0, "limit", "")],
    })
}

fn compressed() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, a bundle minified and gzipped",
        ours: "statuscodes",
        unit: Unit::Bytes,
        samples: samples(1, "sizes", &["gzipped"])?,
        goals: vec![Goal::at_most(1.0, "limit", ""), Goal::at_most(1.0, "statuses", "phrase")],
    })
}

fn calls(kind: &str) -> Result<Samples> {
    samples(3, "calls", &[&[kind], &COMMON[..]].concat())
}

fn samples(rounds: usize, program: &str, arguments: &[&str]) -> Result<Samples> {
    let program = root().join(format!("bindings/node/bench/{program}.mjs"));
    collect(rounds, &command(&["node", &program.to_string_lossy()], arguments))
}
