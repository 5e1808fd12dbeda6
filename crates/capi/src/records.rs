//! The registry as a whole.

use core::ffi::{c_char, c_int};

use registry::VERSION;

use crate::convert::c_string;
use crate::rows::rows;

/// The next registered code above a code; 0 at the end. To visit every code, begin with 0:
///
///     for (int code = status_next(0); code; code = status_next(code))
#[unsafe(no_mangle)]
pub extern "C" fn status_next(code: c_int) -> c_int {
    let next = rows().partition_point(|row| c_int::from(row.code) <= code);
    rows().get(next).map_or(0, |row| c_int::from(row.code))
}

/// The version of the library, such as "1.2.3".
#[unsafe(no_mangle)]
pub extern "C" fn status_version() -> *const c_char {
    c_string(Some(VERSION))
}
