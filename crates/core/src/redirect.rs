//! The effect of a redirect on the request method.

use crate::facts;

/// The effect of an automatic redirect on the request method (RFC 9110, Section 15.4).
///
/// ```
/// assert_eq!(statuscodes::redirect(303), Some(statuscodes::Redirect::Get));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Redirect {
    /// Every method is kept (307, 308).
    Keep,
    /// POST may become GET, every other method is kept (301, 302).
    PostToGet,
    /// Every method becomes GET, but HEAD stays HEAD (303).
    Get,
}

impl Redirect {
    /// The text used in every language: `keep`, `post_to_get` or `get`.
    ///
    /// ```
    /// assert_eq!(statuscodes::Redirect::PostToGet.as_str(), "post_to_get");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::PostToGet => "post_to_get",
            Self::Get => "get",
        }
    }
}

/// The effect of an automatic redirect on the request method.
///
/// `None` for a code for which the RFC defines no effect on the method, and for an unregistered one. A
/// user agent may follow 300, and any 3xx that has `Location`, all the same. RFC 9110, Section 15.4.
///
/// ```
/// use statuscodes::{Redirect, redirect};
///
/// assert_eq!(redirect(303), Some(Redirect::Get));
/// assert_eq!(redirect(308), Some(Redirect::Keep));
/// assert_eq!(redirect(300), None);
///
/// let next_method = |code, method| match (redirect(code)?, method) {
///     (Redirect::Get, "HEAD") | (Redirect::Keep, _) => Some(method),
///     (Redirect::PostToGet, method) if method != "POST" => Some(method),
///     (Redirect::Get | Redirect::PostToGet, _) => Some("GET"),
/// };
/// assert_eq!(next_method(303, "PUT"), Some("GET"));
/// assert_eq!(next_method(308, "PUT"), Some("PUT"));
/// assert_eq!(next_method(300, "PUT"), None);
/// ```
#[must_use]
pub const fn redirect(code: u16) -> Option<Redirect> {
    facts::redirect(code)
}
