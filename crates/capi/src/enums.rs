//! The enumerations of core, with a value for "none".

use registry::{Category, Redirect, Standing};

/// The class of a status code or the range of a close code.
#[repr(C)]
#[derive(Clone, Copy, PartialEq)]
pub enum StatusCategory {
    /// Neither a status code nor a close code.
    None,
    /// 100 to 199
    Informational,
    /// 200 to 299
    Success,
    /// 300 to 399
    Redirection,
    /// 400 to 499
    ClientError,
    /// 500 to 599
    ServerError,
    /// 1000 to 2999: the WebSocket protocol and its extensions
    WebsocketProtocol,
    /// 3000 to 3999: registered with IANA by libraries and frameworks
    WebsocketRegistered,
    /// 4000 to 4999: private use
    WebsocketPrivate,
}

impl From<Option<Category>> for StatusCategory {
    fn from(category: Option<Category>) -> Self {
        match category {
            None => Self::None,
            Some(Category::Informational) => Self::Informational,
            Some(Category::Success) => Self::Success,
            Some(Category::Redirection) => Self::Redirection,
            Some(Category::ClientError) => Self::ClientError,
            Some(Category::ServerError) => Self::ServerError,
            Some(Category::WebsocketProtocol) => Self::WebsocketProtocol,
            Some(Category::WebsocketRegistered) => Self::WebsocketRegistered,
            Some(Category::WebsocketPrivate) => Self::WebsocketPrivate,
        }
    }
}

/// What an automatic redirect does to the request method.
#[repr(C)]
#[derive(Clone, Copy, PartialEq)]
pub enum StatusRedirect {
    /// Not followed automatically.
    None,
    /// The method is kept (307, 308).
    Keep,
    /// POST may become GET, every other method is kept (301, 302).
    PostToGet,
    /// Every method becomes GET, but HEAD stays HEAD (303).
    Get,
}

impl From<Option<Redirect>> for StatusRedirect {
    fn from(redirect: Option<Redirect>) -> Self {
        match redirect {
            None => Self::None,
            Some(Redirect::Keep) => Self::Keep,
            Some(Redirect::PostToGet) => Self::PostToGet,
            Some(Redirect::Get) => Self::Get,
        }
    }
}

/// Where a registration stands.
#[repr(C)]
#[derive(Clone, Copy, PartialEq)]
pub enum StatusStanding {
    /// Not registered.
    None,
    /// In use.
    Current,
    /// Registered by IANA for a limited time (104).
    Temporary,
    /// Defined, but not to be used any more (305).
    Deprecated,
    /// Defined by a document that has become historic (510).
    Obsolete,
    /// Reserved without a meaning (306, 418, 1004).
    Unused,
}

impl From<Option<Standing>> for StatusStanding {
    fn from(standing: Option<Standing>) -> Self {
        match standing {
            None => Self::None,
            Some(Standing::Current) => Self::Current,
            Some(Standing::Temporary) => Self::Temporary,
            Some(Standing::Deprecated) => Self::Deprecated,
            Some(Standing::Obsolete) => Self::Obsolete,
            Some(Standing::Unused) => Self::Unused,
        }
    }
}
