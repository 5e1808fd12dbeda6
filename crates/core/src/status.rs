//! The record of a code.

use core::fmt;

/// The registration of one status code or close code.
///
/// Displays as the code and its phrase, as on a status line:
///
/// ```
/// use statuscodes::lookup;
///
/// assert_eq!(lookup(404).unwrap().to_string(), "404 Not Found");
/// assert_eq!(lookup(405).unwrap().required_fields, ["Allow"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Status {
    /// The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket.
    ///
    /// ```
    /// assert_eq!(statuscodes::find("not found").unwrap().code, 404);
    /// ```
    pub code: u16,
    /// The name of the code's constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(404).unwrap().name, "HTTP_404_NOT_FOUND");
    /// ```
    pub name: &'static str,
    /// The reason phrase, such as `Not Found`; for a close code its meaning in IANA's registry.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(1001).unwrap().phrase, "Going Away");
    /// ```
    pub phrase: &'static str,
    /// The meaning of the code, in one sentence.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(410).unwrap().description, "The resource is no longer available, probably for good.");
    /// ```
    pub description: &'static str,
    /// The defining document and section, such as `RFC 9110, Section 15.5.5`.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(421).unwrap().reference, "RFC 9110, Section 15.5.20");
    /// ```
    pub reference: &'static str,
    /// A link to the reference.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(429).unwrap().url, "https://www.rfc-editor.org/rfc/rfc6585#section-4");
    /// ```
    pub url: &'static str,
    /// The standing of the registration.
    ///
    /// RFC 9110, Section 16.2; RFC 6455, Section 11.7.
    ///
    /// ```
    /// use statuscodes::{Standing, lookup};
    ///
    /// assert_eq!(lookup(307).unwrap().standing, Standing::Current);
    /// assert_eq!(lookup(305).unwrap().standing, Standing::Deprecated);
    /// ```
    pub standing: Standing,
    /// Earlier names of the constant; each is still a constant of the same value.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(413).unwrap().deprecated_names, ["HTTP_413_REQUEST_ENTITY_TOO_LARGE"]);
    /// ```
    pub deprecated_names: &'static [&'static str],
    /// The header fields that a response with this code must carry without condition.
    ///
    /// `Connection` and `Upgrade`, of 101 and 426, hold for HTTP/1.1 only (RFC 9113, Section 8.2.2).
    /// RFC 9110, Section 7.8 and 15; for 226 RFC 3229, Section 10.4.1.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(405).unwrap().required_fields, ["Allow"]);
    /// assert_eq!(statuscodes::lookup(426).unwrap().required_fields, ["Upgrade", "Connection"]);
    /// ```
    pub required_fields: &'static [&'static str],
    /// The header fields that the defining document names for a response with this code.
    ///
    /// A response should or may carry them, or must under a condition; those that it must always carry
    /// are the `required_fields`. RFC 9110, Section 15, and Section 10.2.3 for `Retry-After` of a
    /// redirect; else the section of the code's `reference`.
    ///
    /// ```
    /// assert_eq!(statuscodes::lookup(503).unwrap().expected_fields, ["Retry-After"]);
    /// ```
    pub expected_fields: &'static [&'static str],
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}

/// The standing of a registration (RFC 9110, Section 16.2; RFC 6455, Section 11.7).
///
/// ```
/// use statuscodes::{Standing, lookup};
///
/// assert_eq!(lookup(305).unwrap().standing, Standing::Deprecated);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Registered without a note: in use, or, as 102, dropped by a later document only.
    Current,
    /// Registered by IANA for a limited time (104).
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
