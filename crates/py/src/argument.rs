//! Takes arguments apart: a code is any integer, a text is a `str`.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

/// Stands for every integer that cannot be a code.
const UNKNOWN: u16 = 0;

/// The code in a function's argument: an `int` or an object with `__index__`.
pub fn code(argument: &Bound<'_, PyAny>, function: &str) -> PyResult<u16> {
    match argument.cast::<PyInt>() {
        Ok(integer) => Ok(in_range(integer)),
        Err(_) => Ok(in_range(&index(argument, function)?)),
    }
}

fn in_range(integer: &Bound<'_, PyInt>) -> u16 {
    integer.extract::<i64>().ok().and_then(|it| it.try_into().ok()).unwrap_or(UNKNOWN)
}

/// The answer of `__index__`, which Python looks up on the type.
fn index<'py>(argument: &Bound<'py, PyAny>, function: &str) -> PyResult<Bound<'py, PyInt>> {
    let Some(index) = argument.get_type().getattr_opt(intern!(argument.py(), "__index__"))? else {
        return refuse(argument, function, "an int");
    };
    let answer = index.call1((argument,))?;
    answer.cast_into().or_else(|error| refuse(&error.into_inner(), function, "an int"))
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
