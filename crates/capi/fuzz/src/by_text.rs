//! Properties that hold for every text.

use registry::MAX_TEXT;

use crate::functions::{statuscode_find, statuscode_find_n, statuscode_phrase};

/// Checks `statuscode_find` and `statuscode_find_n` with the bytes before the first NUL, and
/// `statuscode_find_n` with all. The allocation ends with the string, so AddressSanitizer sees every
/// read past it.
pub fn check(data: &[u8]) {
    let text = data.split(|&byte| byte == 0).next().unwrap_or_default();
    let code = find(&[text, &[0]].concat());
    assert!(code == 0 || !statuscode_phrase(code).is_null());
    assert!(code == 0 || text.len() <= MAX_TEXT);
    if !text.is_empty() {
        let endless: Vec<u8> = text.iter().copied().cycle().take(MAX_TEXT + 1).collect();
        assert_eq!(find(&endless), 0);
    }
    assert_eq!(find_n(text), code);
    assert!(text.len() == data.len() || find_n(data) == 0);
    let beyond = core::ptr::without_provenance(1);
    // SAFETY: the text is too long to be read.
    assert_eq!(unsafe { statuscode_find_n(beyond, MAX_TEXT + 1 + data.len()) }, 0);
}

fn find_n(text: &[u8]) -> i32 {
    let exact: Box<[u8]> = text.into();
    // SAFETY: the bytes can be read.
    unsafe { statuscode_find_n(exact.as_ptr().cast(), exact.len()) }
}

/// The bytes end with NUL, or there is one more than `statuscode_find` considers.
fn find(text: &[u8]) -> i32 {
    let exact: Box<[u8]> = text.into();
    // SAFETY: the caller's promise is that of the function.
    unsafe { statuscode_find(exact.as_ptr().cast()) }
}
