//! The record of a code.

use core::fmt;

/// The registration of one status code or close code.
///
/// Displays as the code and its phrase, as on a status line:
///
/// ```
/// let status = statuscodes::lookup(404).unwrap();
/// assert_eq!(status.to_string(), "404 Not Found");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Status {
    /// The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket.
    pub code: u16,
    /// The name of the code's constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`.
    pub name: &'static str,
    /// The reason phrase, such as `Not Found`; for a close code its meaning in IANA's registry.
    pub phrase: &'static str,
    /// The meaning of the code, in one sentence.
    pub description: &'static str,
    /// The defining document and section, such as `RFC 9110, Section 15.5.5`.
    pub reference: &'static str,
    /// A link to the reference.
    pub url: &'static str,
    /// The standing of the registration.
    ///
    /// RFC 9110, Section 16.2; RFC 6455, Section 11.7.
    ///
    /// ```
    /// use statuscodes::{Standing, lookup};
    ///
    /// let usable = |code| matches!(lookup(code).unwrap().standing, Standing::Current);
    /// assert!(usable(307) && !usable(305));
    /// ```
    pub standing: Standing,
    /// Earlier names of the constant; each is still a constant of the same value.
    pub deprecated_names: &'static [&'static str],
    /// The header fields that a response with this code must carry without condition.
    ///
    /// `Connection` and `Upgrade`, of 101 and 426, hold for HTTP/1.1 only (RFC 9113, Section 8.2.2).
    /// RFC 9110, Section 7.8 and 15; for 226 RFC 3229, Section 10.4.1.
    ///
    /// ```
    /// let sent = ["Content-Type"];
    /// let required = statuscodes::lookup(405).unwrap().required_fields;
    /// let missing = required.iter().find(|field| !sent.contains(field));
    /// assert_eq!(missing, Some(&"Allow"));
    /// ```
    pub required_fields: &'static [&'static str],
    /// The header fields that the defining document names for a response with this code.
    ///
    /// A response should or may carry them, or must under a condition; those that it must always carry
    /// are the `required_fields`. RFC 9110, Section 15, and Section 10.2.3 for `Retry-After` of a
    /// redirect; else the section of the code's `reference`.
    ///
    /// ```
    /// let honours_retry_after = |code| {
    ///     statuscodes::lookup(code).is_some_and(|it| it.expected_fields.contains(&"Retry-After"))
    /// };
    /// assert!(honours_retry_after(503) && !honours_retry_after(500));
    /// ```
    pub expected_fields: &'static [&'static str],
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}

/// The standing of a registration.
///
/// ```
/// let standing = statuscodes::lookup(305).unwrap().standing;
/// assert_eq!(standing, statuscodes::Standing::Deprecated);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Registered without a note: in use, or, as 102, dropped by a later document only.
    Current,
    /// Registered by IANA for a limited time: 104, until 2026-11-13 as of 2025-09-15.
    Temporary,
    /// Defined, but not to be used any more (305: RFC 9110, Section 15.4.6).
    Deprecated,
    /// Defined by a document that has become historic (510).
    Obsolete,
    /// Reserved without a meaning (306, 418, 1004).
    Unused,
}

impl Standing {
    /// The text used in every language, such as `current` or `deprecated`.
    ///
    /// ```
    /// assert_eq!(statuscodes::Standing::Deprecated.as_str(), "deprecated");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Temporary => "temporary",
            Self::Deprecated => "deprecated",
            Self::Obsolete => "obsolete",
            Self::Unused => "unused",
        }
    }
}
