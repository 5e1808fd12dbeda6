//! Texts of the library, and the texts that `statuscode_find` and `statuscode_find_n` get.

use core::ffi::{c_char, c_int};
use core::{ptr, slice};

use registry::MAX_TEXT;

use crate::table::TEXT;

/// The text that begins at an offset of the table, as a C string; NULL at 0, which stands for none.
pub const fn text(offset: u16) -> *const c_char {
    text_in(&TEXT, offset)
}

/// As [`text`], among other texts.
pub const fn text_in(texts: &'static [u8], offset: u16) -> *const c_char {
    match texts.split_at_checked(offset as usize) {
        Some(([_, ..], text)) => text.as_ptr().cast(),
        _ => ptr::null(),
    }
}

/// The code that a text names; 0 when it names none.
///
/// # Safety
/// `text` is NULL or points to a string that ends with NUL or has `MAX_TEXT + 1` bytes to read.
pub unsafe fn code_of(text: *const c_char) -> c_int {
    // SAFETY: the caller's promise is that of `bounded`.
    unsafe { bounded(text) }.map_or(0, find)
}

/// The code that a text of a known length names; 0 when it names none, as one with a NUL.
///
/// # Safety
/// `text` is NULL or has `length` bytes to read, if that is no more than `MAX_TEXT`.
pub unsafe fn code_of_bytes(text: *const c_char, length: usize) -> c_int {
    if text.is_null() || length > MAX_TEXT {
        return 0;
    }
    // SAFETY: the caller promises that these bytes can be read.
    let text = unsafe { slice::from_raw_parts(text.cast::<u8>(), length) };
    if text.contains(&0) { 0 } else { find(text) }
}

fn find(text: &[u8]) -> c_int {
    let text = core::str::from_utf8(text).ok();
    text.and_then(registry::find_code).map_or(0, c_int::from)
}

/// The bytes of a string before its NUL; `None` when there are more than core considers.
///
/// # Safety
/// As with [`code_of`].
unsafe fn bounded<'a>(text: *const c_char) -> Option<&'a [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: nothing after the first NUL is read, and at most `MAX_TEXT + 1` bytes are.
    let length = (0..=MAX_TEXT).find(|&at| unsafe { *text.add(at) } == 0)?;
    // SAFETY: the bytes before the NUL have just been read.
    Some(unsafe { slice::from_raw_parts(text.cast(), length) })
}
