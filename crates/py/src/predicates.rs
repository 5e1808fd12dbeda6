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
    /// Whether the code is an interim response: 100 to 199, registered or not.
    ///
    /// RFC 9110, Section 15.2.
    is_informational

    /// Whether the request succeeded: 200 to 299, registered or not.
    ///
    /// RFC 9110, Section 15.3.
    is_success

    /// Whether the code is in the redirection class: 300 to 399, registered or not.
    ///
    /// RFC 9110, Section 15.4.
    is_redirection

    /// Whether the client erred: 400 to 499, registered or not.
    ///
    /// RFC 9110, Section 15.5.
    is_client_error

    /// Whether the server failed: 500 to 599, registered or not.
    ///
    /// RFC 9110, Section 15.6.
    is_server_error

    /// Whether the code is an error of client or server: 400 to 599, registered or not.
    ///
    /// RFC 9110, Section 15.
    is_error

    /// Whether the code is a WebSocket close code: 1000 to 4999, registered or not.
    ///
    /// RFC 6455, Section 7.4.2.
    is_websocket

    /// Whether a response with this code may be cached without explicit freshness information.
    ///
    /// False for an unregistered code. RFC 9110, Section 15.1; for 451 RFC 7725, Section 3.
    is_cacheable

    /// Whether repeating the same request later, or reconnecting a WebSocket later, may succeed.
    ///
    /// For HTTP the codes that clients commonly retry and 425 (RFC 8470, Section 5.2), for WebSocket
    /// 1006 (RFC 6455, Section 7.2.3) and the codes of a peer that goes away or is overloaded. False
    /// for an unregistered code. Whether the request is safe to repeat is not the code's to say: see
    /// RFC 9110, Section 9.2.2.
    ///
    ///     while is_retryable(response.status_code) and tries > 0:
    ///         tries, response = tries - 1, send(request)
    is_retryable

    /// Whether a response with this code may have content.
    ///
    /// 200 to 599, registered or not, but for 204, 205 and 304; false for 1xx and for what is no HTTP
    /// status. RFC 9110, Section 6.4.1 and 15.3.6.
    allows_content

    /// Whether the code may stand in a Close frame.
    ///
    /// The registered ones that are not reserved (RFC 6455, Section 7.4.1) and 3000 to 4999,
    /// registered or not (Section 7.4.2). False for every other code.
    is_sendable
}
