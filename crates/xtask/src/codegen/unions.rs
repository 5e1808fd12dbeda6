//! The unions of codes that types can name, such as TypeScript's `ErrorCode`.

use serde::Serialize;

use crate::registry::Code;

#[derive(Serialize)]
pub struct Union {
    name: &'static str,
    docs: String,
    members: Vec<u16>,
}

/// The union of the registered codes that satisfy a predicate.
#[derive(Serialize)]
pub struct Narrowing {
    pub union: &'static str,
    /// Whether the predicate holds for no other number, so it narrows every number.
    alone: bool,
}

/// A union's name, a member of it in words, and whether it has a code.
type Definition = (&'static str, &'static str, fn(&Code) -> bool);

#[rustfmt::skip]
const UNIONS: [Definition; 11] = [
    ("InformationalCode", "interim response: 1xx (RFC 9110, Section 15.2)", |it| class(it) == 1),
    ("SuccessCode", "success: 2xx (RFC 9110, Section 15.3)", |it| class(it) == 2),
    ("RedirectionCode", "redirection: 3xx (RFC 9110, Section 15.4)", |it| class(it) == 3),
    ("ClientErrorCode", "error of the client: 4xx (RFC 9110, Section 15.5)", |it| class(it) == 4),
    ("ServerErrorCode", "error of the server: 5xx (RFC 9110, Section 15.6)", |it| class(it) == 5),
    ("ContentlessCode", "HTTP status code whose response has no content (RFC 9110, Section 6.4.1 and 15.3.6)",
        |it| it.is_http() && !it.is("content")),
    ("ContentfulCode", "HTTP status code whose response may have content (RFC 9110, Section 6.4.1)",
        |it| it.is("content")),
    ("CacheableCode", "code that is heuristically cacheable (RFC 9110, Section 15.1)", |it| it.is("cacheable")),
    ("RetryableCode", "code after which a later try may succeed: see `is_retryable`", |it| it.is("retryable")),
    ("CloseCode", "WebSocket close code (RFC 6455, Section 7.4)", |it| !it.is_http()),
    ("SendableCloseCode", "close code that may stand in a Close frame (RFC 6455, Section 7.4.1)",
        |it| it.is("sendable")),
];

/// The predicates that narrow to a union. Any other predicate narrows nothing.
pub const NARROWINGS: [(&str, Narrowing); 13] = [
    ("is_informational", registered("InformationalCode")),
    ("is_success", registered("SuccessCode")),
    ("is_redirection", registered("RedirectionCode")),
    ("is_client_error", registered("ClientErrorCode")),
    ("is_server_error", registered("ServerErrorCode")),
    ("is_error", registered("ErrorCode")),
    ("is_registered", alone("StatusCode")),
    ("is_http", registered("HttpStatusCode")),
    ("is_websocket", registered("CloseCode")),
    ("is_cacheable", alone("CacheableCode")),
    ("is_retryable", registered("RetryableCode")),
    ("allows_content", registered("ContentfulCode")),
    ("is_sendable", registered("SendableCloseCode")),
];

const fn registered(union: &'static str) -> Narrowing {
    Narrowing { union, alone: false }
}

const fn alone(union: &'static str) -> Narrowing {
    Narrowing { union, alone: true }
}

pub fn of(codes: &[Code]) -> Vec<Union> {
    let union = |(name, member, has): Definition| Union {
        name,
        docs: format!("A registered {member}."),
        members: codes.iter().filter(|code| has(code)).map(|code| code.code).collect(),
    };
    UNIONS.map(union).into()
}

fn class(code: &Code) -> u16 {
    code.code / 100
}
