//! Codes that vendors use without registration.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use statuscodes::VENDORS;

use crate::fields;
use crate::record::Vendor;
use crate::text::Text;

#[pymethods]
impl Vendor {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("code", "vendor")
    }

    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, Self::FIELDS)
    }

    fn __str__(&self) -> String {
        format!("{} {} ({})", self.code, self.phrase, self.vendor)
    }

    fn __repr__(&self) -> String {
        format!("<Vendor {}>", self.__str__())
    }

    /// The fields and their values, in the order of `_fields`.
    ///
    /// >>> vendors(499)[0].as_dict().get("vendor")
    /// 'nginx'
    fn as_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        fields::as_dict(slf, Self::FIELDS)
    }

    /// Copies and pickles lead back to the one object.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (u16, &Text))> {
        let restore = py.get_type::<Self>().getattr("_restore")?;
        Ok((restore, (self.code, &self.vendor)))
    }

    #[staticmethod]
    fn _restore<'py>(
        py: Python<'py>,
        code: u16,
        vendor: &str,
    ) -> PyResult<Option<Bound<'py, Self>>> {
        for object in vendors_of(py, code)? {
            let object = object.cast_into::<Self>()?;
            if object.get().vendor.as_str() == vendor {
                return Ok(Some(object));
            }
        }
        Ok(None)
    }
}

/// The vendors that use a code, as one tuple for each code.
pub fn vendors_of(py: Python<'_>, code: u16) -> PyResult<Bound<'_, PyTuple>> {
    static TUPLES: PyOnceLock<Vec<(u16, Py<PyTuple>)>> = PyOnceLock::new();
    let tuples = TUPLES.get_or_try_init(py, || tuples(py))?;
    Ok(match tuples.binary_search_by_key(&code, |(code, _)| *code) {
        Ok(position) => tuples[position].1.bind(py).clone(),
        Err(_) => PyTuple::empty(py),
    })
}

fn tuples(py: Python<'_>) -> PyResult<Vec<(u16, Py<PyTuple>)>> {
    VENDORS.chunk_by(|a, b| a.code == b.code).map(|vendors| tuple(py, vendors)).collect()
}

fn tuple(py: Python<'_>, vendors: &'static [statuscodes::Vendor]) -> PyResult<(u16, Py<PyTuple>)> {
    let objects = vendors.iter().map(|vendor| Py::new(py, Vendor::from(vendor)));
    let objects: Vec<_> = objects.collect::<PyResult<_>>()?;
    Ok((vendors[0].code, PyTuple::new(py, objects)?.unbind()))
}
