//! The extension module of the Python package `statuscodes`: it converts types, core has the
//! answers.

#![allow(clippy::doc_lazy_continuation, reason = "Python's prompt is a quote in Markdown")]

mod argument;
mod fields;
mod functions;
mod record;
mod status;
mod text;
mod vendors;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyList, PyString, PyTuple};

/// The name under which functions and classes show themselves.
const PACKAGE: &str = "statuscodes";

/// Sets the module's attributes. `PyModule::add` would put each into `__all__`, too.
#[pymodule]
fn _statuscodes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let (py, public) = (module.py(), PyList::empty(module.py()));
    module.setattr("__version__", statuscodes::VERSION)?;
    module.setattr("ALL", PyTuple::new(py, status::records(py)?)?)?;
    module.setattr("Status", py.get_type::<record::Status>())?;
    module.setattr("Vendor", py.get_type::<record::Vendor>())?;
    add_constants(module, &public)?;
    functions::add(module, &public)?;
    module.setattr("_public", public)
}

/// Adds the constants, making each name once.
fn add_constants(module: &Bound<'_, PyModule>, public: &Bound<'_, PyList>) -> PyResult<()> {
    let attributes = module.dict();
    for status in statuscodes::ALL {
        for name in [status.name].iter().chain(status.deprecated_names) {
            let name = PyString::intern(module.py(), name);
            attributes.set_item(&name, status.code)?;
            public.append(name)?;
        }
    }
    Ok(())
}

/// Adds a function and gives its name.
fn add_function<'py>(
    module: &Bound<'py, PyModule>,
    function: &Bound<'py, PyCFunction>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = module.py();
    function.setattr(intern!(py, "__module__"), intern!(py, PACKAGE))?;
    let name = function.getattr(intern!(py, "__name__"))?;
    module.dict().set_item(&name, function)?;
    Ok(name)
}
