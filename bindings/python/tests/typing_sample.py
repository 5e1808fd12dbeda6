"""Code that both type checkers must accept, and the types that they must infer."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Literal, assert_type

import statuscodes as status
from statuscodes import HTTP_404_NOT_FOUND, Status
from statuscodes.typing import (
    Category,
    ClientErrorCode,
    CloseCode,
    ErrorCode,
    HttpCategory,
    HttpStatusCode,
    InformationalCode,
    Redirect,
    RedirectionCode,
    Standing,
    StatusCode,
    SuccessCode,
)

not_found: Literal[404] = HTTP_404_NOT_FOUND
assert_type(status.HTTP_404_NOT_FOUND, Literal[404])
assert_type(status.HTTP_422_UNPROCESSABLE_ENTITY, Literal[422])
assert_type(status.WS_1008_POLICY_VIOLATION, Literal[1008])
assert_type(status.__version__, str)

assert_type(status.ALL, tuple[Status, ...])
assert_type(status.find("not found"), Status | None)
assert_type(status.lookup(405).required_fields, tuple[str, ...])
assert_type(status.lookup(status.WS_1001_GOING_AWAY), Status)
assert_type(status.lookup(status.HTTP_422_UNPROCESSABLE_ENTITY), Status)
assert_type(status.lookup(599), Status | None)
assert_type(status.lookup(HTTPStatus.NOT_FOUND), Status | None)
assert_type(status.name(404), str)
assert_type(status.name(599), str | None)
assert_type(status.phrase(404), str)
assert_type(status.phrase(status.ALL[0]), str)
assert_type(status.phrase(HTTPStatus.NOT_FOUND), str | None)
assert_type(status.category(404), HttpCategory)
assert_type(status.category(1001), Category)
assert_type(status.category(status.ALL[0]), Category)
assert_type(status.category(499), Category | None)
assert_type(status.redirect(301), Redirect | None)
assert_type(status.is_success(200), bool)

keep: Redirect = "keep"
client_error: Category = "client_error"
conflict: ErrorCode = status.HTTP_409_CONFLICT


def unions(
    client: ClientErrorCode, error: ErrorCode, http: HttpStatusCode, close: CloseCode
) -> list[StatusCode]:
    """The unions are parts of one another, and a registered code has a record and a phrase."""
    wider: ErrorCode = client
    widest: HttpStatusCode = error
    assert_type(status.lookup(close), Status)
    assert_type(status.phrase(http), str)
    assert_type(status.category(close), Category)
    return [wider, widest, http, close]


def narrowed(http: HttpStatusCode, code: StatusCode, number: int, member: HTTPStatus) -> None:
    """A predicate tells the registered codes apart, and no other number."""
    if status.is_error(http):
        assert_type(http, ErrorCode)
    else:
        assert_type(http, InformationalCode | SuccessCode | RedirectionCode)
    if status.is_websocket(code):
        assert_type(code, CloseCode)
    if not status.is_success(number):
        assert_type(number, int)
    if status.is_cacheable(number):
        assert_type(status.phrase(number), str)
    else:
        assert_type(number, int)
    if status.is_registered(number):
        assert_type(status.lookup(number), Status)
    if status.is_cacheable(member):
        assert_type(member, HTTPStatus)
    if status.is_cacheable(status.ALL[0]):
        assert_type(status.ALL[0], Status)


predicates: list[Callable[[int], bool]] = [status.is_success, status.is_cacheable]


def level(code: HttpStatusCode) -> int:
    """The five categories of HTTP are all that there are."""
    match status.category(code):
        case "informational":
            return 1
        case "success":
            return 2
        case "redirection":
            return 3
        case "client_error":
            return 4
        case "server_error":
            return 5


def attributes(record: Status, other: Status) -> None:
    """A record's attributes have the narrowest types that hold."""
    assert_type(record.code, int)
    assert_type(record.phrase, str)
    assert_type(record.standing, Standing)
    assert_type(record.deprecated_names, tuple[str, ...])
    assert_type(int(record), int)
    assert_type(record < other, bool)
    assert_type(record == 404, bool)
    assert_type(record in (404, 410), bool)
    assert_type(400 <= record < 500, bool)
    assert_type(f"{record:d}", str)


def matched(code: int, record: Status) -> None:
    """Constants and records can stand in patterns."""
    match code:
        case status.HTTP_404_NOT_FOUND:
            assert_type(code, Literal[404])
        case _:
            pass
    match record:
        case Status(code=404):
            pass
        case Status(number):
            assert_type(number, int)
