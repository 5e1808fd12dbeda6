"""The arguments that functions take for a code or a text, and those that they refuse."""

import inspect
import operator
import warnings
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import pytest

import statuscodes
from statuscodes import find, phrase

FUNCTIONS = [name for name, _ in inspect.getmembers(statuscodes, inspect.isbuiltin)]
OF_A_CODE = [it for it in FUNCTIONS if it != "find"]


class Index:
    def __init__(self, answer: object) -> None:
        self.answer = answer

    def __index__(self) -> Any:
        return self.answer


@pytest.fixture(params=OF_A_CODE)
def function(request: pytest.FixtureRequest) -> Callable[..., object]:
    found: Callable[..., object] = getattr(statuscodes, request.param)
    return found


def test_an_object_that_stands_for_an_integer_is_a_code(function: Callable[..., object]) -> None:
    answer = function(404)
    assert function(HTTPStatus.NOT_FOUND) == answer
    assert function(Index(404)) == answer
    assert function(statuscodes.lookup(404)) == answer


@pytest.mark.parametrize("filter_", ["error", "ignore"])
def test_an_index_may_be_of_a_subclass(function: Callable[..., object], filter_: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter(filter_)
        assert function(Index(HTTPStatus.NOT_FOUND)) == function(404)


def test_no_integer_is_too_large_or_too_small(function: Callable[..., object]) -> None:
    for code in (2**15, 2**16, 2**31, 2**63 - 1, 2**63, 2**100):
        for number in (code, -code, Index(code), Index(-code)):
            assert function(number) == function(0)


def test_bools_count_as_integers(function: Callable[..., object]) -> None:
    assert function(True) == function(1)


@pytest.mark.parametrize(
    ("argument", "kind"),
    [
        ("404", "str"),
        (b"404", "bytes"),
        (404.0, "float"),
        (None, "NoneType"),
        ([404], "list"),
        (int, "type"),
        (Index, "type"),
        (Index("404"), "str"),
    ],
)
def test_other_arguments_are_refused(
    function: Callable[..., object], argument: object, kind: str
) -> None:
    with pytest.raises(TypeError) as raised:
        function(argument)
    assert str(raised.value) == f"statuscodes.{function.__name__}() takes an int, not {kind}"


@pytest.mark.parametrize("error", [KeyError, OverflowError, TypeError, KeyboardInterrupt])
def test_an_error_of_the_index_is_passed_on(error: type[BaseException]) -> None:
    class Broken:
        def __index__(self) -> int:
            raise error("broken")

    with pytest.raises(error, match="broken"):
        phrase(Broken())


def test_the_index_is_asked_once() -> None:
    class Once:
        asked = 0

        def __index__(self) -> int:
            self.asked += 1
            return 404

    once = Once()
    assert phrase(once) == "Not Found"
    assert once.asked == 1


class Meta(type):
    def __index__(cls) -> int:
        return 404


class Instance:
    def __init__(self) -> None:
        self.__index__ = lambda: 404


class OfMeta(metaclass=Meta):
    pass


class Static:
    @staticmethod
    def __index__() -> int:
        return 404


class OfClass:
    @classmethod
    def __index__(cls) -> int:
        return 404 if cls is OfClass else 405


class Property:
    @property
    def __index__(self) -> Callable[[], int]:
        return lambda: 404


class Answer:
    def __call__(self) -> int:
        return 404


class Attribute:
    __index__ = Answer()


class Inherited(Static):
    pass


class Without(Static):
    __index__ = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    "argument", [OfMeta, Static(), OfClass(), Property(), Attribute(), Inherited()]
)
def test_an_index_is_that_of_the_type(argument: Any) -> None:
    assert operator.index(argument) == 404
    assert phrase(argument) == "Not Found"


@pytest.mark.parametrize("argument", [Instance(), OfMeta()])
def test_an_index_of_the_object_or_the_metaclass_does_not_count(argument: Any) -> None:
    with pytest.raises(TypeError, match="object cannot be interpreted as an integer"):
        operator.index(argument)
    with pytest.raises(TypeError, match=f"takes an int, not {type(argument).__name__}"):
        phrase(argument)


def test_an_index_of_none_is_an_error() -> None:
    argument: Any = Without()
    for function in (operator.index, phrase):
        with pytest.raises(TypeError, match="'NoneType' object is not callable"):
            function(argument)


@pytest.mark.parametrize(
    ("argument", "kind"), [(404, "int"), (b"404", "bytes"), (None, "NoneType")]
)
def test_find_refuses_other_arguments(argument: Any, kind: str) -> None:
    with pytest.raises(TypeError) as raised:
        find(argument)
    assert str(raised.value) == f"statuscodes.find() takes a str, not {kind}"


def test_arguments_are_positional_only(function: Callable[..., object]) -> None:
    with pytest.raises(TypeError):
        function(code=404)
    with pytest.raises(TypeError):
        function()
    with pytest.raises(TypeError):
        function(404, 405)
