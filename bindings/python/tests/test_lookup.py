"""Records, phrases and words as Python objects; the dumps of all languages compare their texts."""

from http import HTTPStatus
from importlib.metadata import version

import pytest

import statuscodes
from statuscodes import ALL, category, lookup, phrase, redirect


def test_lookup_gives_the_registration() -> None:
    status = lookup(405)
    assert status is not None
    assert status.code == 405
    assert status.phrase == "Method Not Allowed"
    assert status.standing == "current"
    assert status.deprecated_names == ()
    assert status.required_fields == ("Allow",)


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
