//! The extension module of the Python package `statuscodes`: it converts types, core has the
//! answers.

mod argument;
mod fields;
mod functions;
mod record;
mod status;
mod text;
mod vendors;
mod words;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyList, PyString, PyTuple};

/// The name under which functions and classes show themselves.
const PACKAGE: &str = "statuscodes";

#[pymodule]
fn _statuscodes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // Set, not added: `import *` must not replace the importer's own version.
    module.setattr("__version__", statuscodes::VERSION)?;
    add_constants(module)?;
    module.add("ALL", PyTuple::new(module.py(), status::records(module.py())?)?)?;
    module.add_class::<record::Status>()?;
    module.add_class::<record::Vendor>()?;
    functions::add(module)
}

/// Adds the constants before anything else. `PyModule::add` would make each name twice and look
/// `__all__` up each time.
fn add_constants(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let (attributes, public) = (module.dict(), PyList::empty(module.py()));
    module.setattr("__all__", &public)?;
    for status in statuscodes::ALL {
        for name in [status.name].iter().chain(status.deprecated_names) {
            let name = PyString::intern(module.py(), name);
            attributes.set_item(&name, status.code)?;
            public.append(name)?;
        }
    }
    Ok(())
}

fn add_function(module: &Bound<'_, PyModule>, function: &Bound<'_, PyCFunction>) -> PyResult<()> {
    function.setattr(intern!(module.py(), "__module__"), intern!(module.py(), PACKAGE))?;
    module.add_function(function.clone())
}
