"""From a code to its record, its name, its phrase and its words."""

from collections.abc import Callable
from http import HTTPStatus
from importlib.metadata import version

import pytest

import statuscodes
from statuscodes import ALL, category, lookup, name, phrase, redirect

LOOKUPS = (category, lookup, name, phrase, redirect)


def test_lookup_gives_what_is_registered() -> None:
    status = lookup(405)
    assert status is not None
    assert status.code == 405
    assert status.name == "HTTP_405_METHOD_NOT_ALLOWED"
    assert status.phrase == "Method Not Allowed"
    assert status.description.endswith(".")
    assert status.reference == "RFC 9110, Section 15.5.6"
    assert status.url == "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"
    assert status.standing == "current"
    assert status.deprecated_names == ()
    assert status.required_fields == ("Allow",)


def test_lookup_gives_a_close_code() -> None:
    status = lookup(1006)
    assert status is not None
    assert status.name == "WS_1006_ABNORMAL_CLOSURE"
    assert status.reference == "RFC 6455, Section 7.4.1"


def test_earlier_names_are_kept() -> None:
    status = lookup(422)
    assert status is not None
    assert status.deprecated_names == ("HTTP_422_UNPROCESSABLE_ENTITY",)


@pytest.mark.parametrize(
    ("code", "standing"),
    [
        (104, "temporary"),
        (200, "current"),
        (305, "deprecated"),
        (306, "unused"),
        (418, "unused"),
        (510, "obsolete"),
        (1004, "unused"),
    ],
)
def test_standing_is_that_of_the_registration(code: int, standing: str) -> None:
    status = lookup(code)
    assert status is not None
    assert status.standing == standing


@pytest.mark.parametrize("peer", HTTPStatus)
def test_phrases_are_those_of_the_standard_library(peer: HTTPStatus) -> None:
    newer = {
        413: "Content Too Large",
        414: "URI Too Long",
        416: "Range Not Satisfiable",
        418: "I'm a teapot",
        422: "Unprocessable Content",
    }
    ours = phrase(peer)
    assert ours is not None
    assert ours.lower() == newer.get(peer, peer.phrase).lower()


@pytest.mark.parametrize("code", [0, 99, 419, 499, 599, 600, 999, 1016, 4000, 5000])
def test_unknown_codes_have_no_record_name_phrase_or_redirect(code: int) -> None:
    assert [lookup(code), name(code), phrase(code), redirect(code)] == [None] * 4


@pytest.mark.parametrize("function", LOOKUPS)
@pytest.mark.parametrize("code", [-1, -404, 404 + 2**16, 404 + 2**32, 404 + 2**64, -(2**100)])
def test_integers_out_of_range_never_wrap(
    function: Callable[[int], object | None], code: int
) -> None:
    assert function(code) is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (99, None),
        (100, "informational"),
        (199, "informational"),
        (200, "success"),
        (299, "success"),
        (300, "redirection"),
        (399, "redirection"),
        (400, "client_error"),
        (499, "client_error"),
        (500, "server_error"),
        (599, "server_error"),
        (600, None),
        (999, None),
        (1000, "websocket_protocol"),
        (2999, "websocket_protocol"),
        (3000, "websocket_registered"),
        (3999, "websocket_registered"),
        (4000, "websocket_private"),
        (4999, "websocket_private"),
        (5000, None),
    ],
)
def test_category_is_known_from_the_number(code: int, expected: str | None) -> None:
    assert category(code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (300, None),
        (301, "post_to_get"),
        (302, "post_to_get"),
        (303, "get"),
        (304, None),
        (305, None),
        (307, "keep"),
        (308, "keep"),
        (200, None),
    ],
)
def test_redirect_says_what_becomes_of_the_method(code: int, expected: str | None) -> None:
    assert redirect(code) == expected


def test_all_holds_every_record_by_code() -> None:
    codes = [status.code for status in ALL]
    assert type(ALL) is tuple
    assert codes == sorted(set(codes))
    assert {*HTTPStatus} <= {*codes}
    assert all(lookup(status.code) is status for status in ALL)


def test_the_same_text_is_the_same_object() -> None:
    assert phrase(404) is phrase(404)
    assert category(404) is category(499)
    assert redirect(301) is redirect(302)


def test_the_version_is_that_of_the_package() -> None:
    assert statuscodes.__version__ == version("statuscodes")
