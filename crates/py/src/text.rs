//! Texts that become Python objects when they are first asked for.

use std::convert::Infallible;
use std::fmt;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

/// A text and, once it has been asked for, its `str`.
pub struct Text {
    text: &'static str,
    object: PyOnceLock<Py<PyString>>,
}

impl Text {
    pub const fn new(text: &'static str) -> Self {
        Self { text, object: PyOnceLock::new() }
    }

    pub fn as_str(&self) -> &'static str {
        self.text
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}

impl<'a, 'py> IntoPyObject<'py> for &'a Text {
    type Target = PyString;
    type Output = Borrowed<'a, 'py, PyString>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        let object = self.object.get_or_init(py, || PyString::intern(py, self.text).unbind());
        Ok(object.bind_borrowed(py))
    }
}

/// Texts and, once they have been asked for, their `tuple`.
pub struct Texts {
    texts: &'static [&'static str],
    object: PyOnceLock<Py<PyTuple>>,
}

impl From<&'static [&'static str]> for Texts {
    fn from(texts: &'static [&'static str]) -> Self {
        Self { texts, object: PyOnceLock::new() }
    }
}

impl<'a, 'py> IntoPyObject<'py> for &'a Texts {
    type Target = PyTuple;
    type Output = Borrowed<'a, 'py, PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let make = || PyTuple::new(py, self.texts).map(Bound::unbind);
        Ok(self.object.get_or_try_init(py, make)?.bind_borrowed(py))
    }
}
