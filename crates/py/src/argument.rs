//! Takes arguments apart: a code is any integer, a text is a `str`.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

use crate::record::Status;

/// Stands for every integer that cannot be a code.
const UNKNOWN: u16 = 0;

/// The code in a function's argument: an `int`, a record or another object with `__index__`.
pub fn code(argument: &Bound<'_, PyAny>, function: &str) -> PyResult<u16> {
    if let Ok(integer) = argument.cast::<PyInt>() {
        return Ok(in_range(integer));
    }
    if let Ok(status) = argument.cast::<Status>() {
        return Ok(status.get().code);
    }
    Ok(in_range(&index(argument, function)?))
}

fn in_range(integer: &Bound<'_, PyInt>) -> u16 {
    integer.extract::<i64>().ok().and_then(|it| it.try_into().ok()).unwrap_or(UNKNOWN)
}

/// The answer of `__index__`, as `operator.index` gives it, but with no warning of a subclass of `int`.
fn index<'py>(argument: &Bound<'py, PyAny>, function: &str) -> PyResult<Bound<'py, PyInt>> {
    let py = argument.py();
    let Some(index) = of_type(argument, intern!(py, "__index__")) else {
        return refuse(argument, function, "an int");
    };
    let index = match index.get_type().getattr_opt(intern!(py, "__get__"))? {
        Some(bind) => bind.call1((index, argument, argument.get_type()))?,
        None => index,
    };
    index.call0()?.cast_into().or_else(|error| refuse(&error.into_inner(), function, "an int"))
}

/// The attribute of an object's type, as Python looks up special methods: not that of the object or
/// of the metaclass.
pub fn of_type<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
) -> Option<Bound<'py, PyAny>> {
    let own = |class: Bound<'py, PyAny>| class.getattr(intern!(class.py(), "__dict__")).ok();
    let classes = object.get_type().mro();
    let attributes = classes.iter().filter_map(own).find(|it| it.contains(name).unwrap_or(false));
    attributes?.get_item(name).ok()
}

/// The text in a function's argument; `None` for lone surrogates, which are not text.
pub fn text<'a>(argument: &'a Bound<'_, PyAny>, function: &str) -> PyResult<Option<&'a str>> {
    match argument.cast::<PyString>() {
        Ok(text) => Ok(text.to_str().ok()),
        Err(_) => refuse(argument, function, "a str"),
    }
}

fn refuse<T>(argument: &Bound<'_, PyAny>, function: &str, expected: &str) -> PyResult<T> {
    let given = argument.get_type().name()?;
    let message = format!("statuscodes.{function}() takes {expected}, not {given}");
    Err(PyTypeError::new_err(message))
}
