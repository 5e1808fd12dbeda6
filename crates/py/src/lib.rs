//! The extension module of the Python package `statuscodes`: it converts types, core has the answers.

mod argument;
mod functions;
mod predicates;
mod record;
mod status;
mod text;
mod vendors;
mod words;

use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyTuple};

/// The name under which functions and classes show themselves.
const PACKAGE: &str = "statuscodes";

#[pymodule]
fn _statuscodes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // Set, not added: `import *` shall not replace a version of the importer's own.
    module.setattr("__version__", statuscodes::VERSION)?;
    add_constants(module)?;
    module.add("ALL", PyTuple::new(module.py(), status::records(module.py())?)?)?;
    module.add_class::<record::Status>()?;
    functions::add(module)?;
    predicates::add(module)?;
    vendors::add(module)
}

fn add_constants(module: &Bound<'_, PyModule>) -> PyResult<()> {
    for status in statuscodes::ALL {
        for name in [status.name].iter().chain(status.deprecated_names) {
            module.add(*name, status.code)?;
        }
    }
    Ok(())
}

fn add_function(module: &Bound<'_, PyModule>, function: &Bound<'_, PyCFunction>) -> PyResult<()> {
    function.setattr("__module__", PACKAGE)?;
    module.add_function(function.clone())
}
