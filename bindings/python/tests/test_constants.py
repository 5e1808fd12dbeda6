"""The constants of the module."""

import inspect
import json
import subprocess
import sys
from types import ModuleType

import pytest

import statuscodes
from statuscodes import ALL

NAMES = [name for name in vars(statuscodes) if name.startswith(("HTTP_", "WS_"))]
PREDICATES = [name for name in vars(statuscodes) if name.startswith(("is_", "allows_"))]
FUNCTIONS = {name for name, _ in inspect.getmembers(statuscodes, inspect.isbuiltin)}


def test_every_code_has_its_constant_and_its_earlier_ones() -> None:
    expected = {
        name: status.code for status in ALL for name in (status.name, *status.deprecated_names)
    }
    assert {name: getattr(statuscodes, name) for name in NAMES} == expected


@pytest.mark.parametrize("name", NAMES)
def test_constants_are_the_plain_ints_in_their_names(name: str) -> None:
    value = getattr(statuscodes, name)
    assert type(value) is int
    assert value == int(name.split("_")[1])


def test_constants_are_written_as_numbers() -> None:
    assert json.dumps({"status": statuscodes.HTTP_404_NOT_FOUND}) == '{"status": 404}'
    assert json.dumps({statuscodes.WS_1001_GOING_AWAY: []}) == '{"1001": []}'
    assert f"{statuscodes.HTTP_404_NOT_FOUND}" == "404"
    assert f"{statuscodes.HTTP_404_NOT_FOUND:x} {statuscodes.HTTP_404_NOT_FOUND!r}" == "194 404"


def test_constants_match_patterns() -> None:
    def meaning(code: int) -> str:
        match code:
            case statuscodes.HTTP_404_NOT_FOUND:
                return "missing"
            case statuscodes.HTTP_413_CONTENT_TOO_LARGE | statuscodes.WS_1009_MESSAGE_TOO_BIG:
                return "too much"
            case _:
                return "other"

    meanings = [meaning(code) for code in (404, 413, 1009, 500)]
    assert meanings == ["missing", "too much", "too much", "other"]


def test_misspelt_names_are_errors() -> None:
    misspelt = "HTTP_404_NOT_FUOND"
    with pytest.raises(AttributeError, match=f"'statuscodes' has no attribute '{misspelt}'"):
        getattr(statuscodes, misspelt)


def test_python_may_specialize_the_read_of_a_constant() -> None:
    assert not hasattr(statuscodes, "__getattr__")
    assert type(statuscodes) is ModuleType


def star(**names: object) -> dict[str, object]:
    """The names of a module that imports everything, beside those that it had before."""
    exec("from statuscodes import *", names)  # noqa: S102
    del names["__builtins__"]
    return names


def test_a_star_import_brings_the_constants_and_the_predicates() -> None:
    assert sorted(star()) == sorted(NAMES + PREDICATES)
    assert sorted(statuscodes.__all__) == sorted(NAMES + PREDICATES)
    assert PREDICATES


def test_a_star_import_keeps_the_names_of_the_importer() -> None:
    names = {name: object() for name in ("__version__", "redirect", "name", "find", "ALL")}
    assert star(**names).items() >= names.items()


def test_the_other_public_names_are_the_functions_the_classes_and_all() -> None:
    attributes = vars(statuscodes).items()
    modules = {name for name, value in attributes if isinstance(value, ModuleType)}
    public = {name for name, _ in attributes if not name.startswith("_")} - modules
    assert public == {"ALL", "Status", "Vendor", *FUNCTIONS, *NAMES}
    assert {"lookup", "find", "name", "redirect"} <= FUNCTIONS - {*statuscodes.__all__}


def test_importing_imports_nothing_else() -> None:
    program = (
        "import sys; before = set(sys.modules); import statuscodes;"
        "print(*sorted(set(sys.modules) - before))"
    )
    output = subprocess.check_output([sys.executable, "-I", "-c", program], text=True)  # noqa: S603
    assert output.split() == ["statuscodes", "statuscodes._statuscodes"]
