//! The Node package beside `node:http` and the packages that hold codes.

use anyhow::Result;
use xshell::cmd;

use super::COMMON;
use super::comparison::{Comparison, Goal};
use super::samples::{Samples, collect_one, command};
use crate::packages::node;
use crate::root;
use crate::steps::{shell, silently, step};

/// Times loads, each in a fresh process, and calls, those of one table in one process.
pub fn run() -> Result<()> {
    step("Node: tools", node::prepare)?;
    step("Node: build the package", || node::scripts(&["build"]))?;
    step("Node: install the package and its peers", install)?;
    for comparison in [phrase()?, predicate()?, find()?] {
        print!("{comparison}");
    }
    let loads = samples(25, "loads", &[])?;
    print!("{}{}", load(loads.clone()), load_constants(loads));
    Ok(())
}

/// Installs the package beside its peers, as a copy and not as a link.
fn install() -> Result<()> {
    let shell = shell()?;
    shell.change_dir("bindings/node/bench");
    silently(cmd!(shell, "npm ci"))?;
    silently(cmd!(shell, "npm install --no-save --no-package-lock --install-links .. ./empty"))
}

fn phrase() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, the phrase of a code",
        ours: "phrase",
        samples: calls("phrase")?,
        missing: None,
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
        samples: calls("predicate")?,
        missing: None,
        goals: vec![],
    })
}

fn find() -> Result<Comparison> {
    Ok(Comparison {
        title: "Node, the code of a text",
        ours: "find",
        samples: calls("find")?,
        missing: None,
        goals: vec![Goal::at_least(1.0, "statuses", "Not Found")],
    })
}

/// What `require` and `import` take, without the start of Node.
fn load(samples: Samples) -> Comparison {
    Comparison {
        title: "Node, load in a fresh process",
        ours: "statuscodes",
        samples,
        missing: None,
        goals: vec![
            Goal::at_least(1.0, "statuses", "CommonJS"),
            Goal::at_least(1.0, "statuses", "ES module"),
        ],
    }
}

/// The same loads, as multiples of that of the constants.
fn load_constants(samples: Samples) -> Comparison {
    let peers = ["statuses", "http-status-codes", "http-status"];
    let goals = peers
        .into_iter()
        .flat_map(|peer| ["CommonJS", "ES module"].map(|form| Goal::at_least(2.0, peer, form)));
    Comparison {
        title: "Node, load of the constants in a fresh process",
        ours: "statuscodes/constants",
        samples,
        missing: None,
        goals: goals.collect(),
    }
}

fn calls(kind: &str) -> Result<Samples> {
    samples(3, "calls", &[&[kind], &COMMON[..]].concat())
}

fn samples(rounds: usize, program: &str, arguments: &[&str]) -> Result<Samples> {
    let program = root().join(format!("bindings/node/bench/{program}.mjs"));
    collect_one(rounds, command(&["node", &program.to_string_lossy()], arguments))
}
