//! From a code to its row and the texts in it.

use core::ffi::{c_char, c_int};

use crate::table::{ROWS, Row, VENDORS};
use crate::text::text;
use crate::types::StatusCodeVendor;

/// A code as core takes it. A number that does not fit becomes 0, which is not a code.
pub fn to_u16(code: c_int) -> u16 {
    u16::try_from(code).unwrap_or(0)
}

/// The row of a code, if it is registered.
pub fn row(code: c_int) -> Option<&'static Row> {
    ROWS.get(registry::position(to_u16(code))?)
}

/// A text of a code's row; NULL when the code is not registered.
pub fn text_of(code: c_int, offset: impl Fn(&Row) -> u16) -> *const c_char {
    text(row(code).map_or(0, offset))
}

/// A text in a list of a code's row; NULL past the last one and when the code is not registered.
pub fn item(code: c_int, index: usize, list: impl Fn(&Row) -> &[u16]) -> *const c_char {
    text(row(code).and_then(|row| list(row).get(index)).map_or(0, |offset| *offset))
}

/// The next registered code above a code; 0 at the end.
pub fn next(code: c_int) -> c_int {
    let next = ROWS.partition_point(|row| c_int::from(row.code) <= code);
    ROWS.get(next).map_or(0, |row| c_int::from(row.code))
}

/// The vendor at an index among those that use a code.
pub fn vendor(code: c_int, index: usize) -> Option<&'static StatusCodeVendor> {
    let first = VENDORS.partition_point(|vendor| vendor.code < code);
    let vendors = VENDORS.get(first..).unwrap_or_default();
    vendors.get(index).filter(|vendor| vendor.code == code)
}
