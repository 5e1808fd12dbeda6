"""Records as Python objects."""

import copy
import json
import operator
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from http import HTTPStatus
from typing import Any
from unittest.mock import ANY

import pytest

import statuscodes
from statuscodes import ALL, Status


def record(code: int) -> Status:
    status = statuscodes.lookup(code)
    assert status is not None
    return status


def test_a_code_has_one_record() -> None:
    assert record(404) is record(404)
    assert record(404) is statuscodes.find("404")


def test_records_show_as_on_a_status_line() -> None:
    assert str(record(404)) == "404 Not Found"
    assert f"{record(1001)}" == "1001 Going Away"


def test_records_say_what_they_are() -> None:
    assert repr(record(404)) == "<Status 404 Not Found>"


def test_records_stand_for_integers() -> None:
    assert int(record(404)) == 404
    assert operator.index(record(404)) == 404
    assert hex(record(404)) == "0x194"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling_leads_back_to_the_same_record(protocol: int) -> None:
    for status in ALL:
        assert pickle.loads(pickle.dumps(status, protocol)) is status  # noqa: S301


def test_copies_are_the_same_record() -> None:
    assert copy.copy(record(404)) is record(404)
    assert copy.deepcopy([record(404)])[0] is record(404)


NUMBERS: list[Any] = [
    *(404, 405, 403, 0, -404, 2**64 + 404, -(2**100), True, HTTPStatus.NOT_FOUND, HTTPStatus.OK),
    *(404.0, 404.5, float("nan"), float("inf"), 404 + 0j, Decimal(404), Fraction(809, 2)),
]
STRANGERS: list[Any] = ["404", "404 Not Found", b"404", None, [404], (404,), object(), int, Status]
COMPARISONS: list[Callable[[Any, Any], bool]] = [
    *(operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge)
]


def outcome(compare: Callable[[Any, Any], bool], first: object, second: object) -> object:
    try:
        return compare(first, second)
    except TypeError:
        return TypeError


@pytest.mark.parametrize("compare", COMPARISONS)
@pytest.mark.parametrize("number", NUMBERS)
def test_records_compare_with_numbers_as_their_code(
    compare: Callable[[Any, Any], bool], number: object
) -> None:
    assert outcome(compare, record(404), number) is outcome(compare, 404, number)
    assert outcome(compare, number, record(404)) is outcome(compare, number, 404)


@pytest.mark.parametrize("stranger", STRANGERS)
def test_records_are_not_equal_to_what_is_no_number(stranger: object) -> None:
    assert outcome(operator.eq, record(404), stranger) is False
    assert outcome(operator.eq, stranger, record(404)) is False
    assert record(404) != stranger
    for compare in COMPARISONS[2:]:
        with pytest.raises(TypeError, match="Status"):
            compare(record(404), stranger)


class Float:
    def __float__(self) -> float:
        return 404.0


@pytest.mark.parametrize("number", [Float(), 404j])
def test_a_record_has_no_order_with_a_number_that_integers_have_none_with(number: Any) -> None:
    for compare in COMPARISONS[2:]:
        with pytest.raises(TypeError, match="Status"):
            compare(record(404), number)


def test_records_hash_as_their_code() -> None:
    assert [hash(status) for status in ALL] == [hash(status.code) for status in ALL]
    missing: dict[object, str] = {404: "missing"}
    assert missing.get(record(404)) == "missing"
    assert {record(404): "missing"}[record(404)] == "missing"
    assert {*ALL, *(status.code for status in ALL)} == {*ALL}


def test_records_are_found_among_numbers() -> None:
    assert record(404) in (404, 410)
    assert record(404) in {404, 410}
    assert record(404) not in (403, 410)
    assert [403, 404].index(record(404)) == 1  # type: ignore[arg-type]


def test_an_object_that_compares_by_itself_sees_the_record() -> None:
    class Curious:
        seen: object = None

        def __eq__(self, other: object) -> bool:
            self.seen = other
            return True

        __hash__ = None  # type: ignore[assignment]

    curious = Curious()
    assert record(404) == curious
    assert curious.seen is record(404)
    assert record(404) == ANY


def test_an_error_of_a_number_is_passed_on() -> None:
    class Broken(int):
        def __eq__(self, other: object) -> bool:
            raise KeyError("broken")

        __hash__ = int.__hash__

    with pytest.raises(KeyError, match="broken"):
        assert record(404) == Broken(404)


def test_a_type_error_of_a_number_is_passed_on() -> None:
    class Broken(Float):
        def __gt__(self, other: object) -> bool:
            raise TypeError("broken")

    with pytest.raises(TypeError, match="broken"):
        assert record(404) < Broken()


def test_records_are_no_integers() -> None:
    assert not isinstance(record(404), int)
    assert record(404) == record(404)
    assert record(404) != record(405)
    assert len({*ALL, *ALL}) == len(ALL)


def test_records_are_ordered_by_code() -> None:
    assert sorted([*reversed(ALL)]) == [*ALL]
    assert record(404) < record(405) <= record(405)
    assert record(1000) > record(511) >= record(511)
    assert 403 < record(404) < 404.5


@pytest.mark.parametrize("spec", ["", "s", "<20", "*^20", "d<20", "x^30s", ".3", "\udcff>20", "05"])
def test_a_format_of_a_text_shows_the_text(spec: str) -> None:
    assert format(record(404), spec) == format("404 Not Found", spec)


@pytest.mark.parametrize("presentation", "bcdeEfFgGnoxX%")
def test_a_format_of_a_number_shows_the_number(presentation: str) -> None:
    for spec in (presentation, f"10{presentation}", f"*<20{presentation}"):
        assert format(record(1001), spec) == format(1001, spec)
    assert f"{record(1001):+,d} {record(404):#06x}" == "+1,001 0x0194"


@pytest.mark.parametrize("spec", ["q", "i", "<20r", "+", ",", ".2d", "d ", "\udcff"])
def test_other_formats_are_errors(spec: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        format(record(404), spec)


def test_records_match_patterns() -> None:
    def meaning(status: object) -> object:
        match status:
            case Status(404):
                return "missing"
            case Status(code=405):
                return "not allowed"
            case Status(code=code, phrase="Locked"):
                return code
            case _:
                return None

    assert meaning(record(404)) == "missing"
    assert meaning(record(405)) == "not allowed"
    assert meaning(record(423)) == 423
    assert meaning(record(500)) is None
    assert meaning(404) is None


def test_records_match_the_patterns_of_their_numbers() -> None:
    def meaning(status: object) -> object:
        match status:
            case 403 | 404:
                return "hidden"
            case statuscodes.HTTP_405_METHOD_NOT_ALLOWED:
                return "not allowed"
            case _:
                return None

    meanings = [meaning(record(code)) for code in (403, 404, 405, 500)]
    assert meanings == ["hidden", "hidden", "not allowed", None]


@pytest.mark.parametrize("attribute", ["code", "phrase", "required_fields", "unheard_of"])
def test_records_cannot_be_changed(attribute: str) -> None:
    with pytest.raises(AttributeError):
        setattr(record(404), attribute, 1)
    with pytest.raises(AttributeError):
        delattr(record(404), attribute)


def test_records_cannot_be_made() -> None:
    make: Any = Status
    for arguments in [(), (404,)]:
        with pytest.raises(TypeError):
            make(*arguments)
    with pytest.raises(TypeError):
        object.__new__(Status)


def test_fields_are_integers_texts_and_tuples_of_texts() -> None:
    for status in ALL:
        for value in (getattr(status, field) for field in Status._fields):
            assert type(value) in (int, str, tuple)
            assert not isinstance(value, tuple) or all(type(text) is str for text in value)


def test_a_record_can_be_taken_apart() -> None:
    for status in ALL:
        assert [*status.as_dict()] == [*Status._fields]
        assert status.as_dict() == {field: getattr(status, field) for field in Status._fields}
    assert record(405).as_dict()["required_fields"] == ("Allow",)
    assert json.loads(json.dumps(record(405).as_dict()))["required_fields"] == ["Allow"]


def test_the_parts_of_a_record_may_be_changed() -> None:
    record(404).as_dict().clear()
    assert record(404).as_dict()["code"] == 404


def test_a_text_is_made_once() -> None:
    for field in Status._fields[1:]:
        assert getattr(record(405), field) is getattr(record(405), field)
    assert statuscodes.phrase(405) is record(405).phrase
    assert statuscodes.name(405) is record(405).name
