"""Compared with the codes and responses of httpx, and of httpx2, which Starlette's client uses."""

from types import ModuleType

import httpx
import httpx2
import pytest

import statuscodes as status

QUESTIONS = {
    "is_informational": status.is_informational,
    "is_success": status.is_success,
    "is_redirect": status.is_redirection,
    "is_client_error": status.is_client_error,
    "is_server_error": status.is_server_error,
    "is_error": status.is_error,
}


@pytest.fixture(params=[httpx, httpx2], ids=lambda module: str(module.__name__))
def library(request: pytest.FixtureRequest) -> ModuleType:
    module: ModuleType = request.param
    return module


@pytest.mark.parametrize("question", QUESTIONS)
def test_our_predicates_agree_with_theirs(library: ModuleType, question: str) -> None:
    theirs, ours = getattr(library.codes, question), QUESTIONS[question]
    codes = range(-1, 5001)
    assert [ours(code) for code in codes] == [theirs(code) for code in codes]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_response_with_any_code_answers_as_we_do(library: ModuleType, question: str) -> None:
    ours = QUESTIONS[question]
    for code in range(1000):
        assert getattr(library.Response(code), question) == ours(code)


def test_a_response_has_our_code_and_phrase(library: ModuleType) -> None:
    response = library.Response(status_code=status.HTTP_418_IM_A_TEAPOT)
    assert response.status_code == status.HTTP_418_IM_A_TEAPOT
    assert response.reason_phrase == status.phrase(response.status_code)
    assert response.is_client_error


def test_an_error_status_is_raised_as_such(library: ModuleType) -> None:
    request = library.Request("GET", "https://example.org")
    for code in (status.HTTP_404_NOT_FOUND, status.HTTP_503_SERVICE_UNAVAILABLE):
        with pytest.raises(library.HTTPStatusError) as raised:
            library.Response(code, request=request).raise_for_status()
        assert status.is_error(raised.value.response.status_code)
    library.Response(status.HTTP_204_NO_CONTENT, request=request).raise_for_status()


def test_every_name_of_theirs_is_found(library: ModuleType) -> None:
    for code in library.codes:
        assert status.find(code.name) is status.lookup(code)
        assert status.find(str(code.name).lower()) is status.lookup(code)


def test_phrases_differ_only_where_rfc_9110_renamed_the_code(library: ModuleType) -> None:
    renamed = {
        code
        for code in library.codes
        if library.codes.get_reason_phrase(code) != status.phrase(code)
    }
    assert renamed <= {413, 414, 416, 422}


def test_an_unknown_phrase_is_none_where_theirs_is_empty(library: ModuleType) -> None:
    assert library.codes.get_reason_phrase(499) == ""
    assert status.phrase(499) is None
