//! The record of a code as a Python object, one for each code.

use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyInt, PyString, PyTuple};
use pyo3::{IntoPyObjectExt, intern};

use crate::argument::of_type;
use crate::record::Status;
use crate::{PACKAGE, fields};

/// The presentation types of Python's integers; any other belongs to a text.
const OF_A_NUMBER: &str = "bcdeEfFgGnoxX%";

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

    /// Compares as the code would. An object that is no number is asked itself, and sees the record.
    fn __richcmp__<'py>(
        &self,
        other: &Bound<'py, PyAny>,
        comparison: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = other.py();
        if let Ok(other) = other.cast::<Self>() {
            return comparison.matches(self.code.cmp(&other.get().code)).into_bound_py_any(py);
        }
        if other.cast::<PyInt>().is_ok() || is_number(other) {
            let answer = self.code.into_pyobject(py)?.rich_compare(other, comparison);
            // Python's own error then names the record, not an `int`.
            if !answer.as_ref().is_err_and(|error| error.is_instance_of::<PyTypeError>(py)) {
                return answer;
            }
        }
        Ok(py.NotImplemented().into_bound(py))
    }

    /// The code in a number's format, the text in any other.
    #[pyo3(signature = (spec, /))]
    fn __format__<'py>(&self, spec: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        let py = spec.py();
        let presentation = spec.to_string_lossy().chars().next_back();
        let value = match presentation {
            Some(it) if OF_A_NUMBER.contains(it) => self.code.into_bound_py_any(py)?,
            _ => self.__str__().into_bound_py_any(py)?,
        };
        value.call_method1(intern!(py, "__format__"), (spec,))
    }

    /// The fields and their values, in the order of `_fields`.
    ///
    /// >>> lookup(404).as_dict().get("phrase")
    /// 'Not Found'
    fn as_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        fields::as_dict(slf, Self::FIELDS)
    }

    /// Copies and pickles lead back to the one object of the code.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (u16,))> {
        Ok((py.import(PACKAGE)?.getattr("lookup")?, (self.code,)))
    }
}

/// Whether an object is a number of any type, by what its type converts to.
fn is_number(object: &Bound<'_, PyAny>) -> bool {
    let py = object.py();
    let names = [intern!(py, "__index__"), intern!(py, "__float__"), intern!(py, "__complex__")];
    names.into_iter().any(|name| of_type(object, name).is_some())
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
