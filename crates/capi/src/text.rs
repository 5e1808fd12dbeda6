//! From a text to a code.

use core::ffi::{c_char, c_int};
use core::slice;

use registry::MAX_TEXT;

/// The code that a text names: a number, a constant, a phrase or bare name in any case and
/// punctuation, an earlier phrase, the name that another library gives a code, or a status line. A
/// number beside a name must agree with it. A code's own phrase comes before one that another code had
/// earlier; where an HTTP status and a close code share a phrase, the HTTP status wins unless the text
/// says "WS". 0 when the text names none, is NULL, is not ASCII or is longer than 128 bytes; no more
/// than 129 bytes are read.
///
/// # Safety
/// `text` is NULL or points to a string that ends with NUL or has 129 bytes to read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn status_find(text: *const c_char) -> c_int {
    // SAFETY: the caller's promise is that of `bounded`.
    let text = unsafe { bounded(text) }.and_then(|text| str::from_utf8(text).ok());
    text.and_then(registry::find_code).map_or(0, c_int::from)
}

/// The bytes of a string before its NUL; `None` when there are more than core considers.
///
/// # Safety
/// As with `status_find`.
unsafe fn bounded<'a>(text: *const c_char) -> Option<&'a [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: nothing behind the first NUL is read, and at most `MAX_TEXT + 1` bytes are.
    let length = (0..=MAX_TEXT).find(|&at| unsafe { *text.add(at) } == 0)?;
    // SAFETY: the bytes before the NUL have just been read.
    Some(unsafe { slice::from_raw_parts(text.cast(), length) })
}
