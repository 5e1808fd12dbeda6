"""The words that stand for a category, a redirect and a standing."""

from typing import Literal, TypeAlias

Category: TypeAlias = Literal[
    "informational",
    "success",
    "redirection",
    "client_error",
    "server_error",
    "websocket_protocol",
    "websocket_registered",
    "websocket_private",
]
"""The class of a status code (RFC 9110, Section 15) or the range of a close code (RFC 6455,
Section 7.4.2)."""

Redirect: TypeAlias = Literal["keep", "post_to_get", "get"]
"""What an automatic redirect does to the request method (RFC 9110, Section 15.4): nothing; POST may
become GET; every method but HEAD becomes GET."""

Standing: TypeAlias = Literal["current", "temporary", "deprecated", "obsolete", "unused"]
"""Where a registration stands: in use; registered for a limited time; not to be used any more;
defined by a document that has become historic; reserved without a meaning."""
