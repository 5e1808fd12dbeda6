"""The questions that are answered with yes or no, at both sides of each bound."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

import statuscodes as status

Predicate: TypeAlias = Callable[[int], bool]

# RFC 9110, Section 15.1; 451 by RFC 7725, Section 3.
CACHEABLE = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501}

# RFC 9110, Section 15.3.5, 15.3.6 and 15.4.5.
WITHOUT_CONTENT = {204, 205, 304}

# RFC 6455, Section 7.4.1, and the codes IANA has registered since.
SENDABLE = {1000, 1001, 1002, 1003, *range(1007, 1015)}


@pytest.mark.parametrize(
    ("predicate", "first", "last"),
    [
        (status.is_informational, 100, 199),
        (status.is_success, 200, 299),
        (status.is_redirection, 300, 399),
        (status.is_client_error, 400, 499),
        (status.is_server_error, 500, 599),
        (status.is_error, 400, 599),
        (status.is_websocket, 1000, 4999),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_classes_end_where_their_range_ends(predicate: Predicate, first: int, last: int) -> None:
    holds = [code for code in range(-1, 70001) if predicate(code)]
    assert holds == list(range(first, last + 1))


def test_cacheable_are_those_the_standards_name() -> None:
    assert {code for code in range(70001) if status.is_cacheable(code)} == CACHEABLE


def test_content_is_for_final_responses_but_three() -> None:
    allowed = {code for code in range(70001) if status.allows_content(code)}
    assert allowed == {*range(200, 600)} - WITHOUT_CONTENT


def test_sendable_are_those_not_reserved_for_local_use() -> None:
    sendable = {code for code in range(70001) if status.is_sendable(code)}
    assert sendable == SENDABLE | {*range(3000, 5000)}


@pytest.mark.parametrize("code", [408, 425, 429, 502, 503, 504, 1001, 1006, 1012, 1013])
def test_what_passes_may_be_retried(code: int) -> None:
    assert status.is_retryable(code)


@pytest.mark.parametrize("code", [200, 400, 404, 501, 505, 599, 1000, 1002, 1008, 4000])
def test_what_stays_is_not_retried(code: int) -> None:
    assert not status.is_retryable(code)


def test_answers_are_bools() -> None:
    assert status.is_success(200) is True
    assert status.is_success(300) is False
