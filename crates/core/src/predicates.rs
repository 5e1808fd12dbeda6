//! Yes-or-no questions about a code.

use crate::{facts, position};

/// Whether the code is an interim response.
///
/// True for 100 to 199, registered or not. RFC 9110, Section 15.2.
///
/// ```
/// assert!(statuscodes::is_informational(103) && !statuscodes::is_informational(200));
/// ```
#[must_use]
pub const fn is_informational(code: u16) -> bool {
    matches!(code, 100..=199)
}

/// Whether the request succeeded.
///
/// True for 200 to 299, registered or not. RFC 9110, Section 15.3.
///
/// ```
/// assert!(statuscodes::is_success(299) && !statuscodes::is_success(304));
/// ```
#[must_use]
pub const fn is_success(code: u16) -> bool {
    matches!(code, 200..=299)
}

/// Whether the code is in the redirection class.
///
/// True for 300 to 399, registered or not. RFC 9110, Section 15.4.
///
/// ```
/// assert!(statuscodes::is_redirection(304) && !statuscodes::is_redirection(404));
/// ```
#[must_use]
pub const fn is_redirection(code: u16) -> bool {
    matches!(code, 300..=399)
}

/// Whether the client erred.
///
/// True for 400 to 499, registered or not. RFC 9110, Section 15.5.
///
/// ```
/// assert!(statuscodes::is_client_error(499) && !statuscodes::is_client_error(500));
/// ```
#[must_use]
pub const fn is_client_error(code: u16) -> bool {
    matches!(code, 400..=499)
}

/// Whether the server failed.
///
/// True for 500 to 599, registered or not. RFC 9110, Section 15.6.
///
/// ```
/// assert!(statuscodes::is_server_error(599) && !statuscodes::is_server_error(600));
/// ```
#[must_use]
pub const fn is_server_error(code: u16) -> bool {
    matches!(code, 500..=599)
}

/// Whether the code is an error of client or server.
///
/// True for 400 to 599, registered or not. RFC 9110, Section 15.
///
/// ```
/// assert!(statuscodes::is_error(404) && statuscodes::is_error(503) && !statuscodes::is_error(304));
/// ```
#[must_use]
pub const fn is_error(code: u16) -> bool {
    matches!(code, 400..=599)
}

/// Whether the code is registered with IANA.
///
/// False for every other number, also for one that a vendor uses. RFC 9110, Section 16.2.1; RFC 6455,
/// Section 11.7.
///
/// ```
/// use statuscodes::is_registered;
///
/// assert!(is_registered(404) && !is_registered(499));
/// ```
#[must_use]
pub const fn is_registered(code: u16) -> bool {
    position(code).is_some()
}

/// Whether the code is an HTTP status code.
///
/// True for 100 to 599, registered or not. RFC 9110, Section 15.
///
/// ```
/// assert!(statuscodes::is_http(599) && !statuscodes::is_http(1000));
/// ```
#[must_use]
pub const fn is_http(code: u16) -> bool {
    matches!(code, 100..=599)
}

/// Whether the code is a WebSocket close code.
///
/// True for 1000 to 4999, registered or not. RFC 6455, Section 7.4.2.
///
/// ```
/// assert!(statuscodes::is_websocket(1000) && !statuscodes::is_websocket(599));
/// ```
#[must_use]
pub const fn is_websocket(code: u16) -> bool {
    matches!(code, 1000..=4999)
}

/// Whether a response with this code may be cached without explicit freshness information.
///
/// Such a code is heuristically cacheable: 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451,
/// 501. False for an unregistered code. Others may be cached when they say for how long: see
/// [`is_storable`]. RFC 9110, Section 15.1; for 451 RFC 7725, Section 3.
///
/// ```
/// assert!(statuscodes::is_cacheable(404) && !statuscodes::is_cacheable(403));
/// ```
#[must_use]
pub const fn is_cacheable(code: u16) -> bool {
    facts::cacheable(code)
}

/// Whether a cache may store a response with this code at all.
///
/// True for 200 to 599, registered or not, except 428, 429, 431 and 511; false for 1xx and for a number
/// that is not an HTTP status code. A response that may be stored needs explicit freshness information,
/// unless [`is_cacheable`] is true. RFC 9111, Section 3; RFC 6585.
///
/// ```
/// assert!(statuscodes::is_storable(403) && !statuscodes::is_storable(429));
/// ```
#[must_use]
pub const fn is_storable(code: u16) -> bool {
    matches!(code, 200..=599) && !facts::not_storable(code)
}

/// Whether repeating the request, or reconnecting a WebSocket, may succeed later.
///
/// For HTTP true for the codes that clients commonly retry, 408, 429, 500, 502, 503 and 504, for 425
/// (RFC 8470, Section 5.2), and for an unregistered 5xx, which is treated as 500 (RFC 9110, Section 15).
/// The method says whether the request is safe to repeat (RFC 9110, Section 9.2.2). 421 is not among
/// them: the request may be repeated on another connection, but not on the same one.
///
/// For WebSocket true for 1006 (RFC 6455, Section 7.2.3), for a peer that goes away, restarts or is
/// overloaded, 1001, 1012, 1013 and 1014, and for 3008, which is as HTTP 408. The registration of 1013
/// wants a client to come back upon user action only; clients do it by themselves. False for every other
/// number.
///
/// ```
/// use statuscodes::is_retryable;
///
/// let responses = [503, 429, 200];
/// let attempts = responses.iter().take_while(|code| is_retryable(**code)).count() + 1;
/// assert_eq!(attempts, 3);
/// assert!(is_retryable(520));
/// ```
#[must_use]
pub const fn is_retryable(code: u16) -> bool {
    facts::retryable(code) || is_server_error(code) && position(code).is_none()
}

/// Whether a response with this code may be generated with content.
///
/// True for 200 to 599, registered or not, except 204, 205 and 304; false for 1xx and for a number that
/// is not an HTTP status code. The response to HEAD, and a 2xx to CONNECT, never has content. To frame or
/// to parse a response, ask [`allows_body`]. RFC 9110, Section 6.4.1 and 15.3.6.
///
/// ```
/// assert!(statuscodes::allows_content(404) && !statuscodes::allows_content(204));
/// ```
#[must_use]
pub const fn allows_content(code: u16) -> bool {
    matches!(code, 200..=599) && !facts::not_content(code)
}

/// Whether a response with this code is framed with a message body.
///
/// True for 200 to 599, registered or not, except 204 and 304; false for 1xx and for a number that is not
/// an HTTP status code. 205 is framed as any other response, with a body of no bytes: a server sends
/// `Content-Length: 0`, and a parser reads what the header fields say. The response to HEAD, and a 2xx to
/// CONNECT, has no body. To know what may be generated, ask [`allows_content`]. RFC 9112, Section 6.3.
///
/// ```
/// assert!(statuscodes::allows_body(205) && !statuscodes::allows_content(205));
/// ```
#[must_use]
pub const fn allows_body(code: u16) -> bool {
    matches!(code, 200..=599) && !facts::not_body(code)
}

/// Whether the code may stand in a Close frame.
///
/// True for the registered ones below 3000 that are not reserved (RFC 6455, Section 7.4.1) and for 3000
/// to 4999, registered or not (Section 7.4.2). False for every other number. `WebSocket.close()` of
/// browsers takes only 1000 and 3000 to 4999, and some libraries refuse 1014, which IANA registered after
/// the RFC.
///
/// ```
/// assert!(statuscodes::is_sendable(1001) && statuscodes::is_sendable(4000));
/// assert!(!statuscodes::is_sendable(1006) && !statuscodes::is_sendable(1016));
/// ```
#[must_use]
pub const fn is_sendable(code: u16) -> bool {
    matches!(code, 3000..=4999) || facts::sendable(code)
}
