//! The registry as a whole.

use core::ffi::{c_char, c_int};

use registry::{ALL, VERSION};

use crate::convert::c_string;

/// The next registered code above a code; 0 at the end. To visit every code, begin with 0:
///
///     for (int code = status_next(0); code; code = status_next(code))
#[unsafe(no_mangle)]
pub extern "C" fn status_next(code: c_int) -> c_int {
    let next = ALL.partition_point(|record| c_int::from(record.code) <= code);
    ALL.get(next).map_or(0, |record| c_int::from(record.code))
}

/// The version of the library, such as "1.2.3".
#[unsafe(no_mangle)]
pub extern "C" fn status_version() -> *const c_char {
    c_string(Some(VERSION))
}
