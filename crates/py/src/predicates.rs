//! The questions that are answered with yes or no.

use pyo3::prelude::*;

use crate::{add_function, argument};

macro_rules! predicates {
    ($($(#[$docs:meta])+ $name:ident)+) => {
        pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $(add_function(module, &wrap_pyfunction!($name, module)?)?;)+
            Ok(())
        }

        $($(#[$docs])+
        #[pyfunction]
        #[pyo3(signature = (code, /))]
        fn $name(code: &Bound<'_, PyAny>) -> PyResult<bool> {
            argument::code(code, stringify!($name)).map(statuscodes::$name)
        })+
    };
}

predicates! {
    /// Whether the code is an interim response: 100 to 199, registered or not (RFC 9110, Section 15.2).
    is_informational

    /// Whether the request succeeded: 200 to 299, registered or not (RFC 9110, Section 15.3).
    is_success

    /// Whether the code is in the redirection class: 300 to 399, registered or not (RFC 9110,
    /// Section 15.4).
    is_redirection

    /// Whether the client erred: 400 to 499, registered or not (RFC 9110, Section 15.5).
    is_client_error

    /// Whether the server failed: 500 to 599, registered or not (RFC 9110, Section 15.6).
    is_server_error

    /// Whether the code is an error of client or server: 400 to 599, registered or not (RFC 9110,
    /// Section 15).
    is_error

    /// Whether the code is a WebSocket close code: 1000 to 4999, registered or not (RFC 6455,
    /// Section 7.4.2).
    is_websocket

    /// Whether a response with this code may be cached without explicit freshness information
    /// (RFC 9110, Section 15.1). False for an unregistered code.
    is_cacheable

    /// Whether repeating the same request later, or reconnecting a WebSocket later, may succeed. False
    /// for an unregistered code. Whether the request is safe to repeat is not the code's to say (RFC
    /// 9110, Section 9.2.2).
    is_retryable

    /// Whether a response with this code may have content: 200 to 599, registered or not, but for 204,
    /// 205 and 304 (RFC 9110, Section 6.4.1 and 15.3.6). False for 1xx and for what is no HTTP status.
    allows_content

    /// Whether the code may stand in a Close frame: the registered ones that are not reserved for local
    /// use, and 3000 to 4999, registered or not (RFC 6455, Section 7.4).
    is_sendable
}
