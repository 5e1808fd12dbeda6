//! The record of a code as a Python object, of which there is one for each code.

use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

use crate::{PACKAGE, words};

/// What is registered about one status code or close code.
///
/// There is one immutable object for each code: `lookup(404) is lookup(404)`. It shows as on a
/// status line, `404 Not Found`, can stand where an integer is expected, and is ordered by code.
#[pyclass(frozen, get_all, module = "statuscodes")]
pub struct Status {
    /// The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket.
    pub code: u16,
    /// The name of its constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`.
    pub name: Py<PyString>,
    /// The reason phrase, such as `Not Found`; for a close code the meaning IANA registered.
    pub phrase: Py<PyString>,
    /// What the code means, in one sentence.
    description: Py<PyString>,
    /// The defining document and section, such as `RFC 9110, Section 15.5.5`.
    reference: Py<PyString>,
    /// A link to the reference.
    url: Py<PyString>,
    /// Where the registration stands in IANA's registry.
    ///
    /// RFC 9110, Section 16.2; RFC 6455, Section 11.7.
    ///
    ///     usable = lookup(305).standing == "current"  # False: deprecated
    standing: Py<PyString>,
    /// Earlier names of the constant; each is still a constant of the same value.
    deprecated_names: Py<PyTuple>,
    /// The header fields that a response with this code must carry without condition.
    ///
    /// RFC 9110, Section 15; 226: RFC 3229, Section 10.4.1.
    ///
    ///     missing = [it for it in lookup(405).required_fields if it not in response.headers]
    required_fields: Py<PyTuple>,
}

impl Status {
    fn new(py: Python<'_>, status: &statuscodes::Status) -> PyResult<Py<Self>> {
        let text = |text| PyString::new(py, text).unbind();
        let status = Self {
            code: status.code,
            name: PyString::intern(py, status.name).unbind(),
            phrase: text(status.phrase),
            description: text(status.description),
            reference: text(status.reference),
            url: text(status.url),
            standing: words::standing(py, status.standing).clone_ref(py),
            deprecated_names: PyTuple::new(py, status.deprecated_names)?.unbind(),
            required_fields: PyTuple::new(py, status.required_fields)?.unbind(),
        };
        Py::new(py, status)
    }
}

#[pymethods]
impl Status {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("code",)
    }

    fn __int__(&self) -> u16 {
        self.code
    }

    fn __index__(&self) -> u16 {
        self.code
    }

    fn __str__(&self) -> String {
        format!("{} {}", self.code, self.phrase)
    }

    fn __repr__(&self) -> String {
        format!("<Status {} {}>", self.code, self.phrase)
    }

    fn __hash__(&self) -> u16 {
        self.code
    }

    fn __richcmp__(&self, other: &Self, comparison: CompareOp) -> bool {
        comparison.matches(self.code.cmp(&other.code))
    }

    /// Copies and pickles lead back to the one object of the code.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (u16,))> {
        Ok((py.import(PACKAGE)?.getattr("lookup")?, (self.code,)))
    }
}

/// The record of every registered code, by code.
pub fn records(py: Python<'_>) -> PyResult<&'static [Py<Status>]> {
    static RECORDS: PyOnceLock<Vec<Py<Status>>> = PyOnceLock::new();
    let make = || statuscodes::ALL.iter().map(|status| Status::new(py, status)).collect();
    RECORDS.get_or_try_init(py, make).map(Vec::as_slice)
}

/// The record of a code, if it is registered.
pub fn record(py: Python<'_>, code: u16) -> PyResult<Option<&'static Py<Status>>> {
    let records = records(py)?;
    Ok(statuscodes::position(code).map(|position| &records[position]))
}
