//! Yes-or-no questions about a code.

use crate::facts;

/// Whether the code is an interim response.
///
/// True for 100 to 199, registered or not. RFC 9110, Section 15.2.
#[must_use]
pub const fn is_informational(code: u16) -> bool {
    matches!(code, 100..=199)
}

/// Whether the request succeeded.
///
/// True for 200 to 299, registered or not. RFC 9110, Section 15.3.
#[must_use]
pub const fn is_success(code: u16) -> bool {
    matches!(code, 200..=299)
}

/// Whether the code is in the redirection class.
///
/// True for 300 to 399, registered or not. RFC 9110, Section 15.4.
#[must_use]
pub const fn is_redirection(code: u16) -> bool {
    matches!(code, 300..=399)
}

/// Whether the client erred.
///
/// True for 400 to 499, registered or not. RFC 9110, Section 15.5.
#[must_use]
pub const fn is_client_error(code: u16) -> bool {
    matches!(code, 400..=499)
}

/// Whether the server failed.
///
/// True for 500 to 599, registered or not. RFC 9110, Section 15.6.
#[must_use]
pub const fn is_server_error(code: u16) -> bool {
    matches!(code, 500..=599)
}

/// Whether the code is an error of client or server.
///
/// True for 400 to 599, registered or not. RFC 9110, Section 15.
#[must_use]
pub const fn is_error(code: u16) -> bool {
    matches!(code, 400..=599)
}

/// Whether the code is a WebSocket close code.
///
/// True for 1000 to 4999, registered or not. RFC 6455, Section 7.4.2.
#[must_use]
pub const fn is_websocket(code: u16) -> bool {
    matches!(code, 1000..=4999)
}

/// Whether a response with this code may be cached without explicit freshness information.
///
/// Such a code is heuristically cacheable. False for an unregistered code. RFC 9110, Section 15.1;
/// for 451 RFC 7725, Section 3.
///
/// ```
/// assert!(statuscodes::is_cacheable(404) && !statuscodes::is_cacheable(403));
/// ```
#[must_use]
pub const fn is_cacheable(code: u16) -> bool {
    facts::cacheable(code)
}

/// Whether repeating the request, or reconnecting a WebSocket, may succeed later.
///
/// True for the HTTP status codes that clients commonly retry, for 425 (RFC 8470, Section 5.2), for
/// 1006 (RFC 6455, Section 7.2.3) and for the close codes of a peer that goes away or is
/// overloaded. False for an unregistered code. The method says whether the request is safe to
/// repeat: RFC 9110, Section 9.2.2.
///
/// ```
/// use statuscodes::is_retryable;
///
/// let responses = [503, 429, 200];
/// let attempts = responses.iter().take_while(|code| is_retryable(**code)).count() + 1;
/// assert_eq!(attempts, 3);
/// ```
#[must_use]
pub const fn is_retryable(code: u16) -> bool {
    facts::retryable(code)
}

/// Whether a response with this code may have content.
///
/// True for 200 to 599, registered or not, except 204, 205 and 304; false for 1xx and for a number
/// that is not an HTTP status code. RFC 9110, Section 6.4.1 and 15.3.6.
#[must_use]
pub const fn allows_content(code: u16) -> bool {
    matches!(code, 200..=599) && !facts::contentless(code)
}

/// Whether the code may stand in a Close frame.
///
/// True for the registered codes below 3000 that are not reserved (RFC 6455, Section 7.4.1) and for
/// 3000 to 4999, registered or not (Section 7.4.2). False for every other number. Some libraries
/// refuse 1014, which IANA registered after the RFC.
///
/// ```
/// assert!(statuscodes::is_sendable(1001) && statuscodes::is_sendable(4000));
/// assert!(!statuscodes::is_sendable(1006) && !statuscodes::is_sendable(1016));
/// ```
#[must_use]
pub const fn is_sendable(code: u16) -> bool {
    matches!(code, 3000..=4999) || facts::sendable(code)
}
