//! Properties that hold for every code and index.

use core::ffi::{CStr, c_char, c_int};
use std::ffi::CString;

use crate::functions::*;
use crate::interface::{LISTS, PREDICATES, TEXTS};
use crate::types::{StatusCodeCategory, StatusCodeRedirect, StatusCodeStanding};

/// Checks every function by code.
pub fn check(code: c_int, index: usize) {
    texts(code);
    lists(code, index);
    enumerations(code);
    predicates(code);
    found(code);
    vendors(code, index);
    next(code);
}

fn texts(code: c_int) {
    for text in TEXTS {
        assert_eq!(read(text(code)).is_some(), is_registered(code));
    }
    assert_eq!(statuscode_is_registered(code), is_registered(code));
    assert!(read(statuscode_version()).is_some());
}

fn lists(code: c_int, index: usize) {
    for list in LISTS {
        let item = read(list(code, index));
        assert!(item.is_none() || is_registered(code));
        assert!(item.is_none() || index < 16);
        assert!(item.is_none() || read(list(code, 0)).is_some());
    }
}

fn enumerations(code: c_int) {
    let category = statuscode_category(code) != StatusCodeCategory::None;
    let redirect = statuscode_redirect(code) != StatusCodeRedirect::None;
    let standing = statuscode_standing(code) != StatusCodeStanding::None;
    assert_eq!(category, matches!(code, 100..600 | 1000..5000));
    assert_eq!(category, read(statuscode_category_name(code)).is_some());
    assert_eq!(redirect, read(statuscode_redirect_name(code)).is_some());
    assert_eq!(standing, read(statuscode_standing_name(code)).is_some());
    assert!(!redirect || statuscode_is_redirection(code));
}

fn predicates(code: c_int) {
    let classes = [
        statuscode_is_informational(code),
        statuscode_is_success(code),
        statuscode_is_redirection(code),
        statuscode_is_client_error(code),
        statuscode_is_server_error(code),
        statuscode_is_websocket(code),
    ];
    let category = statuscode_category(code) != StatusCodeCategory::None;
    assert_eq!(classes.into_iter().filter(|&class| class).count(), usize::from(category));
    assert_eq!(statuscode_is_error(code), classes[3] || classes[4]);
    assert_eq!(statuscode_is_http(code), category && !statuscode_is_websocket(code));
    for holds in PREDICATES {
        std::hint::black_box(holds(code));
    }
    assert!(!statuscode_is_cacheable(code) || is_registered(code));
    assert!(
        !statuscode_is_retryable(code) || is_registered(code) || statuscode_is_server_error(code)
    );
    assert!(!statuscode_allows_content(code) || statuscode_allows_body(code));
    assert!(!statuscode_allows_body(code) || matches!(code, 200..600));
    assert!(!statuscode_is_cacheable(code) || statuscode_is_storable(code));
    assert!(!statuscode_is_sendable(code) || statuscode_is_websocket(code));
}

/// The texts of a code lead back to it; a close code's phrase after `WS`, since alone it may lead to
/// an HTTP status that has or had it.
fn found(code: c_int) {
    if !is_registered(code) {
        return;
    }
    assert_eq!(find(statuscode_name(code)), code);
    let by_phrase = find(statuscode_phrase(code));
    assert!(by_phrase == code || statuscode_is_websocket(code) && matches!(by_phrase, 100..600));
    assert_eq!(find_phrase_of_family(code), code);
    for index in 0.. {
        let name = statuscode_deprecated_name(code, index);
        if name.is_null() {
            break;
        }
        assert_eq!(find(name), code);
    }
}

fn vendors(code: c_int, index: usize) {
    // SAFETY: a pointer to a record leads to a static one.
    let Some(vendor) = (unsafe { statuscode_vendor(code, index).as_ref() }) else { return };
    assert_eq!(vendor.code, code);
    for text in [vendor.vendor, vendor.phrase, vendor.description, vendor.reference, vendor.url] {
        assert!(read(text).is_some());
    }
}

fn next(code: c_int) {
    let next = statuscode_next(code);
    assert!(next == 0 || next > code && is_registered(next));
}

fn is_registered(code: c_int) -> bool {
    !statuscode_phrase(code).is_null()
}

fn find_phrase_of_family(code: c_int) -> c_int {
    let family: &[u8] = if statuscode_is_websocket(code) { b"WS " } else { b"HTTP " };
    let phrase = read(statuscode_phrase(code)).unwrap_or_default();
    find(CString::new([family, phrase].concat()).unwrap().as_ptr())
}

fn find(text: *const c_char) -> c_int {
    // SAFETY: the texts of the library end with NUL.
    unsafe { statuscode_find(text) }
}

/// A text of the library, all printable ASCII; `None` for NULL.
fn read(text: *const c_char) -> Option<&'static [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the texts of the library end with NUL, as AddressSanitizer watches, and are static.
    let bytes = unsafe { CStr::from_ptr(text) }.to_bytes();
    assert!(!bytes.is_empty() && bytes.iter().all(|byte| matches!(byte, b' '..=b'~')));
    Some(bytes)
}
