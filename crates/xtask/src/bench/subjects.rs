//! What the subjects are: ours, other packages, and yardsticks that do less than ours.

use Kind::{Ours, Package, Yardstick};
use anyhow::{Context, Result};

/// The subjects of a language.
pub type Subjects = &'static [(&'static str, Kind)];

#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Ours,
    /// A part of this package.
    Package(&'static str),
    /// What it is.
    Yardstick(&'static str),
}

pub const PYTHON_HTTP: &str = "http (standard library)";
pub const NODE_HTTP: &str = "node:http";
pub const MICROHTTPD: &str = "libmicrohttpd";

const INLINE: Kind = Yardstick("a table in the caller itself");

pub const RUST: Subjects =
    &[("statuscodes::phrase", Ours), ("inline table", INLINE), ("http", Package("http"))];

pub const C: Subjects = &[
    ("statuscode_phrase", Ours),
    ("call without lookup", Yardstick("a function of the library that looks nothing up")),
    ("inline table", INLINE),
    ("libmicrohttpd", Package(MICROHTTPD)),
];

pub const PYTHON: Subjects = &[
    ("statuscodes", Ours),
    ("statuscodes.phrase", Ours),
    ("statuscodes.find", Ours),
    ("http", Package(PYTHON_HTTP)),
    ("HTTPStatus", Package(PYTHON_HTTP)),
    ("HTTPStatus[...]", Package(PYTHON_HTTP)),
    ("starlette.status", Package("starlette")),
    ("fastapi.status", Package("fastapi")),
    ("httpx", Package("httpx")),
    ("rest_framework.status", Package("djangorestframework")),
    ("dict.get", Yardstick("a dictionary of the phrases")),
];

pub const NODE: Subjects = &[
    ("statuscodes", Ours),
    ("statuscodes/portable", Ours),
    ("statuscodes/constants", Ours),
    ("phrase", Ours),
    ("find", Ours),
    ("portable find", Ours),
    ("portable", Ours),
    ("addon", Ours),
    ("http.STATUS_CODES", Package(NODE_HTTP)),
    ("statuses", Package("statuses")),
    ("statuses.message", Package("statuses")),
    ("http-status-codes", Package("http-status-codes")),
    ("getReasonPhrase", Package("http-status-codes")),
    ("getStatusCode", Package("http-status-codes")),
    ("http-status", Package("http-status")),
    ("empty", Yardstick("a package without content")),
    ("limit", Yardstick("the most bytes that are allowed")),
];

/// What a subject is. Fails where the benchmarks time one that is not listed here.
pub fn kind(subjects: Subjects, subject: &str) -> Result<Kind> {
    let listed = subjects.iter().find(|(name, _)| *name == subject);
    let (_, kind) = listed.with_context(|| format!("bench/subjects.rs lacks `{subject}`"))?;
    Ok(*kind)
}

/// The other packages, each once.
pub fn packages(subjects: Subjects) -> Vec<&'static str> {
    let mut packages = Vec::new();
    for (_, kind) in subjects {
        if let Package(package) = kind
            && !packages.contains(package)
        {
            packages.push(*package);
        }
    }
    packages
}
