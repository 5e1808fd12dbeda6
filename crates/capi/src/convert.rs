//! Between the types of C and those of core.

use core::ffi::{c_char, c_int};
use core::ptr;

/// A code as core takes it. What does not fit becomes 0, which is no code.
pub fn to_u16(code: c_int) -> u16 {
    u16::try_from(code).unwrap_or(0)
}

/// A text of core as a C string: core keeps a NUL behind each of its texts.
pub const fn c_string(text: Option<&'static str>) -> *const c_char {
    match text {
        Some(text) => text.as_ptr().cast(),
        None => ptr::null(),
    }
}
