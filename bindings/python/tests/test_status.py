"""Records as Python objects."""

import copy
import operator
import pickle
from typing import Any

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


def test_records_are_equal_to_themselves_alone() -> None:
    assert record(404) == record(404)
    assert record(404) != record(405)
    strangers: list[Any] = [404, "404 Not Found", None]
    assert not any(record(404) == stranger for stranger in strangers)
    assert len({*ALL, *ALL}) == len(ALL)
    assert {record(404): "missing"}[record(404)] == "missing"


def test_records_are_ordered_by_code() -> None:
    assert sorted([*reversed(ALL)]) == [*ALL]
    assert record(404) < record(405) <= record(405)
    assert record(1000) > record(511) >= record(511)
    with pytest.raises(TypeError):
        operator.lt(record(404), "405")


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


def test_a_text_is_made_once() -> None:
    for field in Status._fields[1:]:
        assert getattr(record(405), field) is getattr(record(405), field)
    assert statuscodes.phrase(405) is record(405).phrase
    assert statuscodes.name(405) is record(405).name
