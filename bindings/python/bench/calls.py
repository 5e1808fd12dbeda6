"""Times one kind of call, here and in other libraries: `calls.py phrase 200 404`. The arguments
after the kind are the common codes. Prints nanoseconds in the form of the other benchmarks."""

import sys
import timeit
import warnings
from collections.abc import Iterator
from http import HTTPStatus
from typing import TypeAlias

import httpx
import starlette.status
from rest_framework import status as rest_framework

import statuscodes

PASSES = 5
TURNS = 1000

# So many calls in one turn of the loop make its own cost negligible.
CALLS = 20

# Subject, scenario, and the timed statements: one, or one for each common code.
Case: TypeAlias = tuple[str, str, list[str]]

NAMES = {
    **{name: getattr(statuscodes, name) for name in ("phrase", "find", "is_success", "is_error")},
    "statuscodes": statuscodes,
    "starlette": starlette.status,
    "rest_framework": rest_framework,
    "rest_framework_is_success": rest_framework.is_success,
    "httpx_is_success": httpx.codes.is_success,
    "httpx_is_error": httpx.codes.is_error,
    "httpx_phrase": httpx.codes.get_reason_phrase,
    "HTTPStatus": HTTPStatus,
    "get": {status.code: status.phrase for status in statuscodes.ALL}.get,
}


def phrase(common: list[str]) -> Iterator[Case]:
    calls = {
        "statuscodes.phrase": "phrase({})",
        "HTTPStatus": "HTTPStatus({}).phrase",
        "httpx": "httpx_phrase({})",
        "dict.get": "get({})",
    }
    for subject, call in calls.items():
        yield subject, "404", [call.format(404)]
        yield subject, "common", [call.format(code) for code in common]
        unknown = call.format(499)
        yield subject, "499, unknown", [caught(unknown) if subject == "HTTPStatus" else unknown]


def predicate(common: list[str]) -> Iterator[Case]:
    calls = {
        "statuscodes": ("is_success({})", "is_error({})"),
        "rest_framework.status": ("rest_framework_is_success({})",),
        "httpx": ("httpx_is_success({})", "httpx_is_error({})"),
    }
    for subject, (is_success, *is_error) in calls.items():
        yield subject, "is_success(200)", [is_success.format(200)]
        yield subject, "is_success(404)", [is_success.format(404)]
        yield subject, "is_success, common", [is_success.format(code) for code in common]
        for call in is_error:
            yield subject, "is_error(404)", [call.format(404)]


def constant(_: list[str]) -> Iterator[Case]:
    modules = {
        "statuscodes": "statuscodes",
        "starlette.status": "starlette",
        "rest_framework.status": "rest_framework",
    }
    for subject, module in modules.items():
        yield subject, "404", [f"{module}.HTTP_404_NOT_FOUND"]
        yield subject, "old name of 422", [f"{module}.HTTP_422_UNPROCESSABLE_ENTITY"]
        if module != "rest_framework":
            yield subject, "new name of 422", [f"{module}.HTTP_422_UNPROCESSABLE_CONTENT"]


def find(_: list[str]) -> Iterator[Case]:
    yield "statuscodes.find", "NOT_FOUND", ["find('NOT_FOUND')"]
    yield "statuscodes.find", "not found", ["find('not found')"]
    yield "statuscodes.find", "404 Not Found", ["find('404 Not Found')"]
    yield "statuscodes.find", "unknown", ["find('NONSENSE')"]
    yield "HTTPStatus[...]", "NOT_FOUND", ["HTTPStatus['NOT_FOUND']"]
    yield "HTTPStatus[...]", "unknown", [caught("HTTPStatus['NONSENSE']")]


def caught(statement: str) -> str:
    """The standard library raises an exception for an unknown code, which a caller has to catch."""
    return f"try:\n {statement}\nexcept (ValueError, KeyError):\n pass"


def nanoseconds(statements: list[str]) -> float:
    repeated = statements * (CALLS // len(statements))
    timer = timeit.Timer("\n".join(repeated), globals=NAMES)
    return timer.timeit(TURNS) / (TURNS * len(repeated)) * 1e9


def main(kind: str, *common: str) -> None:
    kinds = {"phrase": phrase, "predicate": predicate, "constant": constant, "find": find}
    cases = list(kinds[kind](list(common)))
    # Starlette warns of the old names.
    warnings.simplefilter("ignore")
    for _ in range(PASSES):
        for subject, scenario, statements in cases:
            print(subject, scenario, f"{nanoseconds(statements):.3f}", sep="\t")


main(*sys.argv[1:])
