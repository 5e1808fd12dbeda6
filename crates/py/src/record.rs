//! The records as Python classes.

use pyo3::prelude::*;

use crate::text::{Text, Texts};

/// What is registered about one status code or close code.
///
/// There is one immutable object for each code: `lookup(404) is lookup(404)`. It shows as on a
/// status line, `404 Not Found`, can stand where an integer is expected, and is ordered by code.
#[pyclass(frozen, get_all, module = "statuscodes")]
pub struct Status {
    /// The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket.
    pub code: u16,
    /// The name of its constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`.
    pub name: Text,
    /// The reason phrase, such as `Not Found`; for a close code the meaning IANA registered.
    pub phrase: Text,
    /// What the code means, in one sentence.
    pub description: Text,
    /// The defining document and section, such as `RFC 9110, Section 15.5.5`.
    pub reference: Text,
    /// A link to the reference.
    pub url: Text,
    /// Where the registration stands in IANA's registry.
    ///
    /// RFC 9110, Section 16.2; RFC 6455, Section 11.7.
    ///
    ///     usable = lookup(305).standing == "current"  # False: deprecated
    pub standing: Text,
    /// Earlier names of the constant; each is still a constant of the same value.
    pub deprecated_names: Texts,
    /// The header fields that a response with this code must carry without condition.
    ///
    /// RFC 9110, Section 15; 226: RFC 3229, Section 10.4.1.
    ///
    ///     missing = [it for it in lookup(405).required_fields if it not in response.headers]
    pub required_fields: Texts,
}

impl Status {
    /// The names of the fields.
    pub const FIELDS: &'static [&'static str] = &[
        "code",
        "name",
        "phrase",
        "description",
        "reference",
        "url",
        "standing",
        "deprecated_names",
        "required_fields",
    ];
}

impl From<&'static statuscodes::Status> for Status {
    fn from(status: &'static statuscodes::Status) -> Self {
        Self {
            code: status.code,
            name: status.name.into(),
            phrase: status.phrase.into(),
            description: status.description.into(),
            reference: status.reference.into(),
            url: status.url.into(),
            standing: status.standing.as_str().into(),
            deprecated_names: status.deprecated_names.into(),
            required_fields: status.required_fields.into(),
        }
    }
}

/// What a vendor means by a code that is not registered, or not with that meaning.
///
/// There is one immutable object for each code of a vendor. It shows as `499 Client Closed Request
/// (nginx)`.
#[pyclass(frozen, get_all, module = "statuscodes")]
pub struct Vendor {
    /// The code; a vendor may use one that is no HTTP status code, such as 999.
    pub code: u16,
    /// Who uses it, such as `nginx`.
    pub vendor: Text,
    /// What the vendor calls it, such as `Client Closed Request`.
    pub phrase: Text,
    /// What the vendor means by it, in one sentence.
    pub description: Text,
    /// Where the vendor says so.
    pub reference: Text,
}

impl Vendor {
    /// The names of the fields.
    pub const FIELDS: &'static [&'static str] =
        &["code", "vendor", "phrase", "description", "reference"];
}

impl From<&'static statuscodes::Vendor> for Vendor {
    fn from(vendor: &'static statuscodes::Vendor) -> Self {
        Self {
            code: vendor.code,
            vendor: vendor.vendor.into(),
            phrase: vendor.phrase.into(),
            description: vendor.description.into(),
            reference: vendor.reference.into(),
        }
    }
}
