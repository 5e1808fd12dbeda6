"""HTTP status codes and WebSocket close codes: constants, reason phrases, meanings."""

from typing import Final, SupportsIndex, final

from .typing import Category, Redirect, Standing

__all__ = [
    # names
    "ALL",
    "Status",
    "Vendor",
    "allows_content",
    "category",
    "find",
    "is_cacheable",
    "is_client_error",
    "is_error",
    "is_informational",
    "is_redirection",
    "is_retryable",
    "is_sendable",
    "is_server_error",
    "is_success",
    "is_websocket",
    "lookup",
    "name",
    "phrase",
    "redirect",
    "vendors",
]

__version__: Final[str]
"""The version of this package, the same as that of the packages for Rust, C and Node."""

ALL: Final[tuple[Status, ...]]
"""The record of every registered code, by code."""

@final
class Status:
    """What is registered about one status code or close code.

    There is one immutable object for each code: `lookup(404) is lookup(404)`. It shows as on a
    status line, `404 Not Found`, can stand where an integer is expected, and is ordered by code.
    """

    __match_args__: Final = ("code",)
    _fields: Final[tuple[str, ...]]

    @property
    def code(self) -> int:
        """The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket."""
    @property
    def name(self) -> str:
        """The name of its constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`."""
    @property
    def phrase(self) -> str:
        """The reason phrase, such as `Not Found`; for a close code the meaning IANA registered."""
    @property
    def description(self) -> str:
        """What the code means, in one sentence."""
    @property
    def reference(self) -> str:
        """The defining document and section, such as `RFC 9110, Section 15.5.5`."""
    @property
    def url(self) -> str:
        """A link to the reference."""
    @property
    def standing(self) -> Standing:
        """Where the registration stands in IANA's registry.

        RFC 9110, Section 16.2; RFC 6455, Section 11.7.

            usable = lookup(305).standing == "current"  # False: deprecated
        """
    @property
    def deprecated_names(self) -> tuple[str, ...]:
        """Earlier names of the constant; each is still a constant of the same value."""
    @property
    def required_fields(self) -> tuple[str, ...]:
        """The header fields that a response with this code must carry without condition.

        RFC 9110, Section 15; 226: RFC 3229, Section 10.4.1.

            missing = [it for it in lookup(405).required_fields if it not in response.headers]
        """
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: Status, /) -> bool: ...
    def __le__(self, other: Status, /) -> bool: ...
    def __gt__(self, other: Status, /) -> bool: ...
    def __ge__(self, other: Status, /) -> bool: ...

@final
class Vendor:
    """What a vendor means by a code that is not registered, or not with that meaning.

    There is one immutable object for each code of a vendor. It shows as `499 Client Closed Request
    (nginx)`.
    """

    __match_args__: Final = ("code", "vendor")
    _fields: Final[tuple[str, ...]]

    @property
    def code(self) -> int:
        """The code; a vendor may use one that is no HTTP status code, such as 999."""
    @property
    def vendor(self) -> str:
        """Who uses it, such as `nginx`."""
    @property
    def phrase(self) -> str:
        """What the vendor calls it, such as `Client Closed Request`."""
    @property
    def description(self) -> str:
        """What the vendor means by it, in one sentence."""
    @property
    def reference(self) -> str:
        """Where the vendor says so."""
    @staticmethod
    def _restore(code: int, vendor: str) -> Vendor | None: ...

def lookup(code: SupportsIndex, /) -> Status | None:
    """The record of a code; None when it is not registered.

    Registered are IANA's HTTP status codes (RFC 9110, Section 16.2) and WebSocket close codes (RFC
    6455, Section 11.7).

        lookup(421).reference  # 'RFC 9110, Section 15.5.20'
        lookup(599)  # None
    """

def find(text: str, /) -> Status | None:
    """The record that a text names; None when it names none.

    It understands a number, a constant (deprecated ones too), a phrase or bare name in any case and
    punctuation, an earlier phrase, the name that another library gives a code, and a status line. A
    number beside a name must agree with it. A code's own phrase comes before one that another code
    had earlier; where an HTTP status and a close code share a phrase, the HTTP status wins unless
    the text says `WS`. It never guesses: a text that is empty, not ASCII or overlong is no match.

        find("unprocessable entity")  # <Status 422 Unprocessable Content>
    """

def name(code: SupportsIndex, /) -> str | None:
    """The name of a code's constant, `HTTP_404_NOT_FOUND`; None when it is not registered."""

def phrase(code: SupportsIndex, /) -> str | None:
    """The reason phrase of a code, such as `Not Found`; None when it is not registered."""

def category(code: SupportsIndex, /) -> Category | None:
    """The category of a code, registered or not; None outside 100 to 599 and 1000 to 4999.

    RFC 9110, Section 15, for status codes; RFC 6455, Section 7.4.2, for close codes.
    """

def redirect(code: SupportsIndex, /) -> Redirect | None:
    """What an automatic redirect does to the request method (RFC 9110, Section 15.4).

    None for a code that is not followed automatically and for an unregistered one.

        if redirect(code) == "get" and method != "HEAD":
            method = "GET"
    """

def vendors(code: SupportsIndex, /) -> tuple[Vendor, ...]:
    """The vendors that use a code without registration, in the order of the registry.

    An empty tuple when none is known. They never change what `lookup` or `find` say of the code.

        [it.vendor for it in vendors(499)]  # ['nginx', 'Esri ArcGIS']
    """

def is_informational(code: SupportsIndex, /) -> bool:
    """Whether the code is an interim response: 100 to 199, registered or not.

    RFC 9110, Section 15.2.
    """

def is_success(code: SupportsIndex, /) -> bool:
    """Whether the request succeeded: 200 to 299, registered or not.

    RFC 9110, Section 15.3.
    """

def is_redirection(code: SupportsIndex, /) -> bool:
    """Whether the code is in the redirection class: 300 to 399, registered or not.

    RFC 9110, Section 15.4.
    """

def is_client_error(code: SupportsIndex, /) -> bool:
    """Whether the client erred: 400 to 499, registered or not.

    RFC 9110, Section 15.5.
    """

def is_server_error(code: SupportsIndex, /) -> bool:
    """Whether the server failed: 500 to 599, registered or not.

    RFC 9110, Section 15.6.
    """

def is_error(code: SupportsIndex, /) -> bool:
    """Whether the code is an error of client or server: 400 to 599, registered or not.

    RFC 9110, Section 15.
    """

def is_websocket(code: SupportsIndex, /) -> bool:
    """Whether the code is a WebSocket close code: 1000 to 4999, registered or not.

    RFC 6455, Section 7.4.2.
    """

def is_cacheable(code: SupportsIndex, /) -> bool:
    """Whether a response with this code may be cached without explicit freshness information.

    False for an unregistered code. RFC 9110, Section 15.1; for 451 RFC 7725, Section 3.
    """

def is_retryable(code: SupportsIndex, /) -> bool:
    """Whether repeating the same request later, or reconnecting a WebSocket later, may succeed.

    For HTTP the codes that clients commonly retry and 425 (RFC 8470, Section 5.2), for WebSocket
    1006 (RFC 6455, Section 7.2.3) and the codes of a peer that goes away or is overloaded. False
    for an unregistered code. Whether the request is safe to repeat is not the code's to say: see
    RFC 9110, Section 9.2.2.

        while is_retryable(response.status_code) and tries > 0:
            tries, response = tries - 1, send(request)
    """

def allows_content(code: SupportsIndex, /) -> bool:
    """Whether a response with this code may have content.

    200 to 599, registered or not, but for 204, 205 and 304; false for 1xx and for what is no HTTP
    status. RFC 9110, Section 6.4.1 and 15.3.6.
    """

def is_sendable(code: SupportsIndex, /) -> bool:
    """Whether the code may stand in a Close frame.

    The registered ones that are not reserved (RFC 6455, Section 7.4.1) and 3000 to 4999,
    registered or not (Section 7.4.2). False for every other code.
    """

# constants
