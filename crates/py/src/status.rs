//! The record of a code as a Python object, one for each code.

use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::PACKAGE;
use crate::record::Status;

#[pymethods]
impl Status {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("code",)
    }

    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, Self::FIELDS)
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
    let make = || statuscodes::ALL.iter().map(|status| Py::new(py, Status::from(status))).collect();
    RECORDS.get_or_try_init(py, make).map(Vec::as_slice)
}

/// The record of a code, if it is registered.
pub fn record(py: Python<'_>, code: u16) -> PyResult<Option<&'static Py<Status>>> {
    let records = records(py)?;
    Ok(statuscodes::position(code).map(|position| &records[position]))
}
