"""In place of Django REST framework's own module, and in a view."""

# ruff: noqa: E402

from collections.abc import Callable

import django
import django.shortcuts
import pytest
from django.conf import settings

# The framework reads them as it is imported.
settings.configure(REST_FRAMEWORK={"UNAUTHENTICATED_USER": None})
django.setup()

from rest_framework import exceptions
from rest_framework import status as theirs
from rest_framework.decorators import api_view
from rest_framework.exceptions import APIException
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory

import statuscodes as status

# Not registered, so no constant: `vendors(509)` knows it.
UNREGISTERED = "HTTP_509_BANDWIDTH_LIMIT_EXCEEDED"
NAMES = [name for name in vars(theirs) if name.startswith("HTTP_") and name != UNREGISTERED]

EXCEPTIONS = {
    exceptions.ParseError: status.HTTP_400_BAD_REQUEST,
    exceptions.ValidationError: status.HTTP_400_BAD_REQUEST,
    exceptions.AuthenticationFailed: status.HTTP_401_UNAUTHORIZED,
    exceptions.NotAuthenticated: status.HTTP_401_UNAUTHORIZED,
    exceptions.PermissionDenied: status.HTTP_403_FORBIDDEN,
    exceptions.NotFound: status.HTTP_404_NOT_FOUND,
    exceptions.MethodNotAllowed: status.HTTP_405_METHOD_NOT_ALLOWED,
    exceptions.NotAcceptable: status.HTTP_406_NOT_ACCEPTABLE,
    exceptions.UnsupportedMediaType: status.HTTP_415_UNSUPPORTED_MEDIA_TYPE,
    exceptions.Throttled: status.HTTP_429_TOO_MANY_REQUESTS,
    APIException: status.HTTP_500_INTERNAL_SERVER_ERROR,
}


class Teapot(APIException):
    """An exception that a project defines with one of our codes."""

    status_code = status.HTTP_418_IM_A_TEAPOT
    default_detail = status.phrase(status.HTTP_418_IM_A_TEAPOT)


@api_view()
def brew(request: Request) -> Response:
    match request.query_params.get("raise"):
        case "missing":
            raise exceptions.NotFound
        case "teapot":
            raise Teapot
        case _:
            return Response({"made": "tea"}, status=status.HTTP_201_CREATED)


def answer(path: str) -> Response:
    response: Response = brew(APIRequestFactory().get(path))
    response.render()
    return response


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_the_same_value(name: str) -> None:
    assert getattr(status, name) == getattr(theirs, name)


def test_the_unregistered_code_of_theirs_is_a_vendors() -> None:
    assert not hasattr(status, UNREGISTERED)
    assert {vendor.phrase for vendor in status.vendors(509)} == {"Bandwidth Limit Exceeded"}


def test_a_star_import_keeps_the_redirect_of_django() -> None:
    names: dict[str, object] = {}
    exec("from django.shortcuts import redirect\nfrom statuscodes import *", names)  # noqa: S102
    assert names["redirect"] is django.shortcuts.redirect
    assert names["HTTP_404_NOT_FOUND"] == status.HTTP_404_NOT_FOUND


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (status.is_informational, theirs.is_informational),
        (status.is_success, theirs.is_success),
        (status.is_redirection, theirs.is_redirect),
        (status.is_client_error, theirs.is_client_error),
        (status.is_server_error, theirs.is_server_error),
    ],
)
def test_our_predicates_agree_with_theirs(
    ours: Callable[[int], bool], theirs: Callable[[int], bool]
) -> None:
    codes = range(-1, 5001)
    assert [ours(code) for code in codes] == [theirs(code) for code in codes]


@pytest.mark.parametrize(("exception", "code"), EXCEPTIONS.items())
def test_their_exceptions_have_our_codes(exception: type[APIException], code: int) -> None:
    assert exception.status_code == code
    assert {*EXCEPTIONS} >= {*APIException.__subclasses__()} - {Teapot}


def test_a_view_answers_with_our_code() -> None:
    response = answer("/")
    assert response.status_code == status.HTTP_201_CREATED
    assert response.status_text == status.phrase(status.HTTP_201_CREATED)
    assert response.content == b'{"made":"tea"}'


def test_an_exception_that_is_raised_has_our_code() -> None:
    response = answer("/?raise=missing")
    assert response.status_code == status.HTTP_404_NOT_FOUND


def test_an_exception_of_our_own_has_our_code_and_phrase() -> None:
    response = answer("/?raise=teapot")
    assert response.status_code == status.HTTP_418_IM_A_TEAPOT
    assert response.data == {"detail": "I'm a teapot"}
