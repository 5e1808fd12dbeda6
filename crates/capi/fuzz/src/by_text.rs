//! Properties that hold for every text.

use registry::MAX_TEXT;

use crate::functions::{status_find, status_phrase};

/// Checks `status_find` with the bytes before the first NUL. The allocation ends with the string,
/// so AddressSanitizer sees every read past it.
pub fn check(data: &[u8]) {
    let text = data.split(|&byte| byte == 0).next().unwrap_or_default();
    let code = find(&[text, &[0]].concat());
    assert!(code == 0 || !status_phrase(code).is_null());
    assert!(code == 0 || text.len() <= MAX_TEXT);
    if !text.is_empty() {
        let endless: Vec<u8> = text.iter().copied().cycle().take(MAX_TEXT + 1).collect();
        assert_eq!(find(&endless), 0);
    }
}

/// The bytes end with NUL, or there is one more than `status_find` considers.
fn find(text: &[u8]) -> i32 {
    let exact: Box<[u8]> = text.into();
    // SAFETY: the caller's promise is that of the function.
    unsafe { status_find(exact.as_ptr().cast()) }
}
