//! The Python package beside the modules that hold codes in its peers.

use anyhow::Result;

use super::COMMON;
use super::comparison::{Comparison, Unit};
use super::goal::Goal;
use super::report::Report;
use super::samples::{Samples, collect, command};
use crate::packages::python;
use crate::root;
use crate::steps::step;

/// Times imports, each in a fresh interpreter, and calls, those of one table in one process.
pub fn run(report: &mut Report) -> Result<()> {
    step("Python: tools", python::prepare)?;
    step("Python: build and install the package", python::install)?;
    for comparison in [imports, phrase, predicate, constant, find] {
        report.show(comparison()?);
    }
    Ok(())
}

/// Times import statements, without the start of the interpreter.
fn imports() -> Result<Comparison> {
    Ok(Comparison {
        title: "Python, import in a fresh interpreter",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: samples(25, "imports", &[])?,
        goals: vec![
            Goal::at_most(3.0, "rest_framework.status", ""),
            Goal::at_least(20.0, "starlette.status", ""),
        ],
    })
}

fn phrase() -> Result<Comparison> {
    Ok(Comparison {
        title: "Python, the phrase of a code",
        ours: "statuscodes.phrase",
        unit: Unit::Time,
        samples: calls("phrase")?,
        goals: vec![Goal::at_least(12.0, "HTTPStatus", ""), Goal::at_most(1.4, "dict.get", "404")],
    })
}

fn predicate() -> Result<Comparison> {
    Ok(Comparison {
        title: "Python, a predicate",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: calls("predicate")?,
        goals: vec![Goal::at_least(1.5, "rest_framework.status", "")],
    })
}

fn constant() -> Result<Comparison> {
    Ok(Comparison {
        title: "Python, a constant of the module",
        ours: "statuscodes",
        unit: Unit::Time,
        samples: calls("constant")?,
        goals: vec![Goal::at_most(1.1, "rest_framework.status", "")],
    })
}

fn find() -> Result<Comparison> {
    Ok(Comparison {
        title: "Python, the code of a text",
        ours: "statuscodes.find",
        unit: Unit::Time,
        samples: calls("find")?,
        goals: vec![Goal::at_least(1.0, "HTTPStatus[...]", "")],
    })
}

fn calls(kind: &str) -> Result<Samples> {
    samples(10, "calls", &[&[kind], &COMMON[..]].concat())
}

fn samples(rounds: usize, program: &str, arguments: &[&str]) -> Result<Samples> {
    let python = python::interpreter();
    let program = root().join(format!("bindings/python/bench/{program}.py"));
    let program: [&str; 2] = [&python.to_string_lossy(), &program.to_string_lossy()];
    collect(rounds, &command(&program, arguments))
}
