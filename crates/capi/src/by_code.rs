//! What a code is called and means.

use core::ffi::{c_char, c_int};
use core::ptr;

use registry::{Category, Redirect};

use crate::convert::{c_string, to_u16};
use crate::enums::{StatusCategory, StatusRedirect, StatusStanding};
use crate::rows::{DESCRIPTION, NAME, REFERENCE, URL, row, text};

/// The name of a code's constant, such as "HTTP_404_NOT_FOUND"; NULL when it is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_name(code: c_int) -> *const c_char {
    text(code, NAME)
}

/// What a code means, in one sentence; NULL when it is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_description(code: c_int) -> *const c_char {
    text(code, DESCRIPTION)
}

/// The document and section that define a code, such as "RFC 9110, Section 15.5.5"; NULL when it is
/// not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_reference(code: c_int) -> *const c_char {
    text(code, REFERENCE)
}

/// A link to a code's reference; NULL when it is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_url(code: c_int) -> *const c_char {
    text(code, URL)
}

/// Where the registration of a code stands in IANA's registry (RFC 9110, Section 16.2; RFC 6455,
/// Section 11.7); STATUS_STANDING_NONE when it is not registered.
///
///     bool usable = status_standing(305) == STATUS_STANDING_CURRENT;  // false: deprecated
#[unsafe(no_mangle)]
pub extern "C" fn status_standing(code: c_int) -> StatusStanding {
    row(code).map(|row| row.standing).into()
}

/// The text of a code's standing: "current", "temporary", "deprecated", "obsolete" or "unused"; NULL
/// when it is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_standing_name(code: c_int) -> *const c_char {
    c_string(row(code).map(|row| row.standing.as_str()))
}

/// An earlier name of a code's constant, such as "HTTP_422_UNPROCESSABLE_ENTITY", still a constant of
/// the same value. NULL past the last one and when the code is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_deprecated_name(code: c_int, index: usize) -> *const c_char {
    row(code).map_or(ptr::null(), |row| row.deprecated_name(index))
}

/// A header field that a response with this code must carry without condition, such as "Allow" for
/// 405 (RFC 9110, Section 15; 226: RFC 3229, Section 10.4.1). NULL past the last one and when the code
/// is not registered.
///
///     for (size_t i = 0; (field = status_required_field(code, i)); i++)
///         require(response, field);
#[unsafe(no_mangle)]
pub extern "C" fn status_required_field(code: c_int, index: usize) -> *const c_char {
    row(code).map_or(ptr::null(), |row| row.required_field(index))
}

/// The category of a code, registered or not (RFC 9110, Section 15; RFC 6455, Section 7.4.2);
/// STATUS_CATEGORY_NONE outside 100 to 599 and 1000 to 4999.
#[unsafe(no_mangle)]
pub extern "C" fn status_category(code: c_int) -> StatusCategory {
    registry::category(to_u16(code)).into()
}

/// The text of a code's category, such as "client_error" or "websocket_private"; NULL outside 100 to
/// 599 and 1000 to 4999.
#[unsafe(no_mangle)]
pub extern "C" fn status_category_name(code: c_int) -> *const c_char {
    c_string(registry::category(to_u16(code)).map(Category::as_str))
}

/// What an automatic redirect does to the request method (RFC 9110, Section 15.4);
/// STATUS_REDIRECT_NONE for a code that is not followed automatically and for an unregistered one.
///
///     if (status_redirect(code) == STATUS_REDIRECT_GET && !is_head)
///         method = "GET";
#[unsafe(no_mangle)]
pub extern "C" fn status_redirect(code: c_int) -> StatusRedirect {
    registry::redirect(to_u16(code)).into()
}

/// The text of what a redirect does to the request method: "keep", "post_to_get" or "get"; NULL as
/// with STATUS_REDIRECT_NONE.
#[unsafe(no_mangle)]
pub extern "C" fn status_redirect_name(code: c_int) -> *const c_char {
    c_string(registry::redirect(to_u16(code)).map(Redirect::as_str))
}
