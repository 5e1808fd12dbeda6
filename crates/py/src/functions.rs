//! The functions that look something up.

use pyo3::prelude::*;

use crate::record::Status;
use crate::status::record;
use crate::text::Text;
use crate::{add_function, argument, words};

pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    add_function(module, &wrap_pyfunction!(lookup, module)?)?;
    add_function(module, &wrap_pyfunction!(find, module)?)?;
    add_function(module, &wrap_pyfunction!(name, module)?)?;
    add_function(module, &wrap_pyfunction!(phrase, module)?)?;
    add_function(module, &wrap_pyfunction!(category, module)?)?;
    add_function(module, &wrap_pyfunction!(redirect, module)?)
}

type Found<T> = PyResult<Option<&'static T>>;

/// The record of a code; None when it is not registered.
///
/// Registered are IANA's HTTP status codes (RFC 9110, Section 16.2) and WebSocket close codes (RFC
/// 6455, Section 11.7).
///
///     lookup(421).reference  # 'RFC 9110, Section 15.5.20'
///     lookup(599)  # None
#[pyfunction]
#[pyo3(signature = (code, /))]
fn lookup(code: &Bound<'_, PyAny>) -> Found<Py<Status>> {
    record(code.py(), argument::code(code, "lookup")?)
}

/// The record that a text names; None when it names none.
///
/// It understands a number, a constant (deprecated ones too), a phrase or bare name in any case and
/// punctuation, an earlier phrase, the name that another library gives a code, and a status line. A
/// number beside a name must agree with it. A code's own phrase comes before one that another code
/// had earlier; where an HTTP status and a close code share a phrase, the HTTP status wins unless
/// the text says `WS`. It never guesses: a text that is empty, not ASCII or overlong is no match.
///
///     find("unprocessable entity")  # <Status 422 Unprocessable Content>
#[pyfunction]
#[pyo3(signature = (text, /))]
fn find(text: &Bound<'_, PyAny>) -> Found<Py<Status>> {
    match argument::text(text, "find")?.and_then(statuscodes::find) {
        Some(status) => record(text.py(), status.code),
        None => Ok(None),
    }
}

/// The name of a code's constant, `HTTP_404_NOT_FOUND`; None when it is not registered.
#[pyfunction]
#[pyo3(signature = (code, /))]
fn name(code: &Bound<'_, PyAny>) -> Found<Text> {
    let status = record(code.py(), argument::code(code, "name")?)?;
    Ok(status.map(|status| &status.get().name))
}

/// The reason phrase of a code, such as `Not Found`; None when it is not registered.
#[pyfunction]
#[pyo3(signature = (code, /))]
fn phrase(code: &Bound<'_, PyAny>) -> Found<Text> {
    let status = record(code.py(), argument::code(code, "phrase")?)?;
    Ok(status.map(|status| &status.get().phrase))
}

/// The category of a code, registered or not; None outside 100 to 599 and 1000 to 4999.
///
/// RFC 9110, Section 15, for status codes; RFC 6455, Section 7.4.2, for close codes.
#[pyfunction]
#[pyo3(signature = (code, /))]
fn category(code: &Bound<'_, PyAny>) -> Found<Text> {
    let category = statuscodes::category(argument::code(code, "category")?);
    Ok(category.map(|category| words::text(category.as_str())))
}

/// What an automatic redirect does to the request method (RFC 9110, Section 15.4).
///
/// None for a code that is not followed automatically and for an unregistered one.
///
///     if redirect(code) == "get" and method != "HEAD":
///         method = "GET"
#[pyfunction]
#[pyo3(signature = (code, /))]
fn redirect(code: &Bound<'_, PyAny>) -> Found<Text> {
    let redirect = statuscodes::redirect(argument::code(code, "redirect")?);
    Ok(redirect.map(|redirect| words::text(redirect.as_str())))
}
