//! The fields of any record.

use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The fields of a record by name, in their order.
pub fn as_dict<'py>(record: &Bound<'py, PyAny>, names: &[&str]) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(record.py());
    for name in names {
        fields.set_item(name, record.getattr(*name)?)?;
    }
    Ok(fields)
}
