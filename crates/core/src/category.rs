//! The class of a code, by its number.

/// The class of a status code or the range of a close code (RFC 9110, Section 15; RFC 6455,
/// Section 7.4.2).
///
/// ```
/// assert_eq!(statuscodes::category(404), Some(statuscodes::Category::ClientError));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// 100 to 199: an interim response.
    Informational,
    /// 200 to 299: the request was received, understood and accepted.
    Success,
    /// 300 to 399: further action is needed to complete the request.
    Redirection,
    /// 400 to 499: the request is wrong or cannot be fulfilled.
    ClientError,
    /// 500 to 599: the server failed to fulfil a request that seems valid.
    ServerError,
    /// 1000 to 2999: close codes of the WebSocket protocol and its extensions.
    WebsocketProtocol,
    /// 3000 to 3999: close codes that libraries and frameworks register with IANA.
    WebsocketRegistered,
    /// 4000 to 4999: close codes for private use.
    WebsocketPrivate,
}

impl Category {
    /// The text used in every language, such as `client_error` or `websocket_private`.
    ///
    /// ```
    /// assert_eq!(statuscodes::Category::ClientError.as_str(), "client_error");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Success => "success",
            Self::Redirection => "redirection",
            Self::ClientError => "client_error",
            Self::ServerError => "server_error",
            Self::WebsocketProtocol => "websocket_protocol",
            Self::WebsocketRegistered => "websocket_registered",
            Self::WebsocketPrivate => "websocket_private",
        }
    }
}

/// The category of a code, registered or not.
///
/// A recipient treats an unrecognised status code as the x00 of its class. `None` outside 100 to
/// 599 and 1000 to 4999. RFC 9110, Section 15; RFC 6455, Section 7.4.2.
///
/// ```
/// use statuscodes::{Category, category};
///
/// assert_eq!(category(499), Some(Category::ClientError));
/// assert_eq!(category(600), None);
/// ```
#[must_use]
pub const fn category(code: u16) -> Option<Category> {
    match code {
        100..=199 => Some(Category::Informational),
        200..=299 => Some(Category::Success),
        300..=399 => Some(Category::Redirection),
        400..=499 => Some(Category::ClientError),
        500..=599 => Some(Category::ServerError),
        1000..=2999 => Some(Category::WebsocketProtocol),
        3000..=3999 => Some(Category::WebsocketRegistered),
        4000..=4999 => Some(Category::WebsocketPrivate),
        _ => None,
    }
}
