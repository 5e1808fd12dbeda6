//! Codes that vendors use without registration.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use statuscodes::VENDORS;

use crate::{add_function, argument};

pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Vendor>()?;
    add_function(module, &wrap_pyfunction!(vendors, module)?)
}

/// What a vendor means by a code that is not registered, or not with that meaning.
///
/// There is one immutable object for each code of a vendor. It shows as `499 Client Closed Request
/// (nginx)`.
#[pyclass(frozen, get_all, eq, hash, module = "statuscodes")]
#[derive(PartialEq, Eq, Hash)]
pub struct Vendor {
    /// The code; a vendor may use one that is no HTTP status code, such as 999.
    code: u16,
    /// Who uses it, such as `nginx`.
    vendor: &'static str,
    /// What the vendor calls it, such as `Client Closed Request`.
    phrase: &'static str,
    /// What the vendor means by it, in one sentence.
    description: &'static str,
    /// Where the vendor says so.
    reference: &'static str,
}

impl From<&'static statuscodes::Vendor> for Vendor {
    fn from(vendor: &'static statuscodes::Vendor) -> Self {
        let &statuscodes::Vendor { code, vendor, phrase, description, reference, .. } = vendor;
        Self { code, vendor, phrase, description, reference }
    }
}

#[pymethods]
impl Vendor {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("code", "vendor")
    }

    fn __str__(&self) -> String {
        format!("{} {} ({})", self.code, self.phrase, self.vendor)
    }

    fn __repr__(&self) -> String {
        format!("<Vendor {}>", self.__str__())
    }

    /// Copies and pickles lead back to the one object.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (u16, &str))> {
        let restore = py.get_type::<Self>().getattr("_restore")?;
        Ok((restore, (self.code, self.vendor)))
    }

    #[staticmethod]
    fn _restore<'py>(
        py: Python<'py>,
        code: u16,
        vendor: &str,
    ) -> PyResult<Option<Bound<'py, Self>>> {
        for object in vendors_of(py, code)? {
            let object = object.cast_into::<Self>()?;
            if object.get().vendor == vendor {
                return Ok(Some(object));
            }
        }
        Ok(None)
    }
}

/// The vendors that use a code without registration, in the order of the registry.
///
/// An empty tuple when none is known. They never change what `lookup` or `find` say of the code.
///
///     [it.vendor for it in vendors(499)]  # ['nginx', 'Esri ArcGIS']
#[pyfunction]
#[pyo3(signature = (code, /))]
fn vendors<'py>(code: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    vendors_of(code.py(), argument::code(code, "vendors")?)
}

fn vendors_of(py: Python<'_>, code: u16) -> PyResult<Bound<'_, PyTuple>> {
    static TUPLES: PyOnceLock<HashMap<u16, Py<PyTuple>>> = PyOnceLock::new();
    let tuples = TUPLES.get_or_try_init(py, || tuples(py))?;
    Ok(tuples.get(&code).map_or_else(|| PyTuple::empty(py), |tuple| tuple.bind(py).clone()))
}

fn tuples(py: Python<'_>) -> PyResult<HashMap<u16, Py<PyTuple>>> {
    VENDORS.chunk_by(|a, b| a.code == b.code).map(|vendors| tuple(py, vendors)).collect()
}

fn tuple(py: Python<'_>, vendors: &'static [statuscodes::Vendor]) -> PyResult<(u16, Py<PyTuple>)> {
    let objects = vendors.iter().map(|vendor| Py::new(py, Vendor::from(vendor)));
    let objects: Vec<_> = objects.collect::<PyResult<_>>()?;
    Ok((vendors[0].code, PyTuple::new(py, objects)?.unbind()))
}
