//! Questions about a code that are answered with yes or no.

use crate::facts::facts;

/// Whether the code is an interim response: 100 to 199, registered or not (RFC 9110, Section 15.2).
#[must_use]
pub const fn is_informational(code: u16) -> bool {
    matches!(code, 100..=199)
}

/// Whether the request succeeded: 200 to 299, registered or not (RFC 9110, Section 15.3).
#[must_use]
pub const fn is_success(code: u16) -> bool {
    matches!(code, 200..=299)
}

/// Whether the code is in the redirection class: 300 to 399, registered or not (RFC 9110,
/// Section 15.4).
#[must_use]
pub const fn is_redirection(code: u16) -> bool {
    matches!(code, 300..=399)
}

/// Whether the client erred: 400 to 499, registered or not (RFC 9110, Section 15.5).
#[must_use]
pub const fn is_client_error(code: u16) -> bool {
    matches!(code, 400..=499)
}

/// Whether the server failed: 500 to 599, registered or not (RFC 9110, Section 15.6).
#[must_use]
pub const fn is_server_error(code: u16) -> bool {
    matches!(code, 500..=599)
}

/// Whether the code is an error of client or server: 400 to 599, registered or not (RFC 9110,
/// Section 15).
#[must_use]
pub const fn is_error(code: u16) -> bool {
    matches!(code, 400..=599)
}

/// Whether the code is a WebSocket close code: 1000 to 4999, registered or not (RFC 6455,
/// Section 7.4.2).
#[must_use]
pub const fn is_websocket(code: u16) -> bool {
    matches!(code, 1000..=4999)
}

/// Whether a response with this code may be cached without explicit freshness information
/// (heuristically cacheable: RFC 9110, Section 15.1; 451: RFC 7725, Section 3). False for an
/// unregistered code.
///
/// ```
/// assert!(statuscodes::is_cacheable(404) && !statuscodes::is_cacheable(403));
/// ```
#[must_use]
pub const fn is_cacheable(code: u16) -> bool {
    match facts(code) {
        Some(facts) => facts.cacheable,
        None => false,
    }
}

/// Whether repeating the same request later, or reconnecting a WebSocket later, may succeed: for
/// HTTP the codes that clients commonly retry and 425 (RFC 8470, Section 5.2), for WebSocket 1006
/// (RFC 6455, Section 7.2.3) and the codes of a peer that goes away or is overloaded. False for an
/// unregistered code.
///
/// Whether the request is safe to repeat is not the code's to say: see RFC 9110, Section 9.2.2.
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
    match facts(code) {
        Some(facts) => facts.retryable,
        None => false,
    }
}

/// Whether a response with this code may have content: 200 to 599, registered or not, but for 204,
/// 205 and 304 (RFC 9110, Section 6.4.1 and 15.3.6). False for 1xx and for what is no HTTP status.
#[must_use]
pub const fn allows_content(code: u16) -> bool {
    match facts(code) {
        Some(facts) => facts.content,
        None => matches!(code, 200..=599),
    }
}

/// Whether the code may stand in a Close frame: the registered ones that are not reserved (RFC 6455,
/// Section 7.4.1) and 3000 to 4999, registered or not (Section 7.4.2). Some libraries, `tungstenite`
/// among them, refuse 1014, which IANA registered after the RFC.
///
/// ```
/// assert!(statuscodes::is_sendable(1001) && statuscodes::is_sendable(4000));
/// assert!(!statuscodes::is_sendable(1006) && !statuscodes::is_sendable(1016));
/// ```
#[must_use]
pub const fn is_sendable(code: u16) -> bool {
    match facts(code) {
        Some(facts) => facts.sendable,
        None => matches!(code, 3000..=4999),
    }
}
