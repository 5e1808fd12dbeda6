//! Questions about a code that are answered with yes or no.

use core::ffi::c_int;

use crate::convert::to_u16;

/// Whether the code is an interim response: 100 to 199, registered or not (RFC 9110, Section 15.2).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_informational(code: c_int) -> bool {
    registry::is_informational(to_u16(code))
}

/// Whether the request succeeded: 200 to 299, registered or not (RFC 9110, Section 15.3).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_success(code: c_int) -> bool {
    registry::is_success(to_u16(code))
}

/// Whether the code is in the redirection class: 300 to 399, registered or not (RFC 9110,
/// Section 15.4).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_redirection(code: c_int) -> bool {
    registry::is_redirection(to_u16(code))
}

/// Whether the client erred: 400 to 499, registered or not (RFC 9110, Section 15.5).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_client_error(code: c_int) -> bool {
    registry::is_client_error(to_u16(code))
}

/// Whether the server failed: 500 to 599, registered or not (RFC 9110, Section 15.6).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_server_error(code: c_int) -> bool {
    registry::is_server_error(to_u16(code))
}

/// Whether the code is an error of client or server: 400 to 599, registered or not (RFC 9110,
/// Section 15).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_error(code: c_int) -> bool {
    registry::is_error(to_u16(code))
}

/// Whether the code is a WebSocket close code: 1000 to 4999, registered or not (RFC 6455,
/// Section 7.4.2).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_websocket(code: c_int) -> bool {
    registry::is_websocket(to_u16(code))
}

/// Whether a response with this code may be cached without explicit freshness information
/// (heuristically cacheable: RFC 9110, Section 15.1; 451: RFC 7725, Section 3). False for an
/// unregistered code.
#[unsafe(no_mangle)]
pub extern "C" fn status_is_cacheable(code: c_int) -> bool {
    registry::is_cacheable(to_u16(code))
}

/// Whether repeating the same request later, or reconnecting a WebSocket later, may succeed: the
/// HTTP codes that clients commonly retry, 425 (RFC 8470, Section 5.2), 1006 (RFC 6455, Section 7.2.3)
/// and the close codes of a peer that goes away or is overloaded. False for an unregistered code.
/// Whether the request is safe to repeat is not the code's to say: see RFC 9110, Section 9.2.2.
///
///     for (int tries = 3; status_is_retryable(code) && tries > 0; tries--)
///         code = send(request);
#[unsafe(no_mangle)]
pub extern "C" fn status_is_retryable(code: c_int) -> bool {
    registry::is_retryable(to_u16(code))
}

/// Whether a response with this code may have content: 200 to 599, registered or not, but for 204,
/// 205 and 304 (RFC 9110, Section 6.4.1 and 15.3.6). False for 1xx and for what is no HTTP status.
#[unsafe(no_mangle)]
pub extern "C" fn status_allows_content(code: c_int) -> bool {
    registry::allows_content(to_u16(code))
}

/// Whether the code may stand in a Close frame: the registered ones that are not reserved (RFC 6455,
/// Section 7.4.1) and 3000 to 4999, registered or not (Section 7.4.2).
#[unsafe(no_mangle)]
pub extern "C" fn status_is_sendable(code: c_int) -> bool {
    registry::is_sendable(to_u16(code))
}
