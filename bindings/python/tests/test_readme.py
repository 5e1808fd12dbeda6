"""The README's claims hold."""

import ast
import csv
import http.client
import re
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

import fastapi
import httpx
import pytest
import requests
import starlette.status
from rest_framework import status as rest_framework

import statuscodes

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SNIPPETS: list[str] = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
ROWS: list[tuple[str, str, str]] = re.findall(
    r"^\| ([^|`]+) \| `([^|]+)` \| `([^|]+)` \|$", README, re.MULTILINE
)

WRITTEN: dict[str, dict[str, Any]] = {
    "FastAPI, Starlette": {"status": fastapi.status},
    "REST framework": {"status": rest_framework},
    "http": {"http": http, "HTTPStatus": HTTPStatus},
    "httpx": {"httpx": httpx},
    "requests": {"requests": requests},
}


def response(library: str, code: int) -> Any:
    if library != "requests":
        return httpx.Response(code)
    answer = requests.Response()
    answer.status_code = code
    return answer


def test_there_are_snippets_and_rows() -> None:
    assert len(SNIPPETS) == 4
    assert len(ROWS) == README.split("## Coming from")[1].count("\n| ") - 2
    assert {library for library, _, _ in ROWS} == set(WRITTEN)


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_snippets_give_the_answers_in_their_comments(snippet: str) -> None:
    names: dict[str, object] = {}
    exec(snippet, names)  # noqa: S102
    for statement in ast.parse(snippet).body:
        if isinstance(statement, ast.Expr):
            comment = snippet.splitlines()[statement.lineno - 1].split("  # ")[1]
            answer = repr(eval(ast.unparse(statement), names))  # noqa: S307
            assert re.match(rf"{re.escape(answer)}(, |$)", comment)


def test_the_new_function_gives_the_old_answer() -> None:
    (snippet,) = (snippet for snippet in SNIPPETS if "def before(" in snippet)
    names: dict[str, Any] = {}
    exec(snippet, names)  # noqa: S102
    for code in (100, 200, 404, 503, 499, 599, 999, -1):
        assert names["before"](code) == names["after"](code)


# Starlette warns of its old names.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("library", "written", "write"), ROWS)
def test_the_new_expression_gives_the_old_answer(library: str, written: str, write: str) -> None:
    for code in (200, 204, 301, 404, 503):
        names = {"code": code, "response": response(library, code)}
        theirs = eval(written, {**names, **WRITTEN[library]})  # noqa: S307
        assert theirs == eval(write, {**names, "status": statuscodes})  # noqa: S307


PEERS: dict[str, Any] = {"`http.HTTPStatus`": HTTPStatus, "Starlette's `status`": starlette.status}
TABLE = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and line.count("|") == 8
]
CODES = {status.code for status in statuscodes.ALL}


def constants(module: Any) -> dict[str, Any]:
    members = getattr(module, "__members__", None) or vars(module)
    return {name: value for name, value in members.items() if re.fullmatch("[A-Z0-9_]+", name)}


def works(call: Callable[[], object]) -> bool:
    try:
        return call() is not None
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


# What each row of the table in the project's README asks of a module.
ASKED: dict[str, Callable[[Any], bool]] = {
    "every HTTP status code": lambda it: (
        {code for code in CODES if code < 600} <= set(constants(it).values())
    ),
    "every close code": lambda it: (
        {code for code in CODES if code >= 1000} <= set(constants(it).values())
    ),
    "constants that are plain numbers": lambda it: all(
        type(value) is int for value in constants(it).values()
    ),
    "the phrase of a code": lambda it: works(lambda: it(404).phrase) and works(lambda: it(499)),
    "the section": lambda it: (
        "15.5.5" in str(vars(it)) or works(lambda: "15.5.5" in str(vars(it(404))) or None)
    ),
    "whether a response may be cached": lambda it: any("cach" in name for name in dir(it)),
    "the code of": lambda it: works(lambda: it["http.StatusNotFound"]),
}


def of_iana(file: str) -> set[int]:
    """The codes that IANA registers one by one."""
    path = Path(__file__).parents[3] / "crates/core/tests/data/iana" / file
    with path.open(encoding="utf-8", newline="") as rows:
        return {
            int(code)
            for code, name, *_ in csv.reader(rows)
            if code.isdigit() and name != "Unassigned"
        }


OURS = [value for name, value in constants(statuscodes).items() if name in statuscodes.__all__]

# The same of this package.
HELD: dict[str, Callable[[], bool]] = {
    "every HTTP status code": lambda: of_iana("http-status-codes.csv") <= set(OURS),
    "every close code": lambda: of_iana("websocket-close-codes.csv") <= set(OURS),
    "constants that are plain numbers": lambda: all(type(value) is int for value in OURS),
    "the phrase of a code": lambda: (
        (statuscodes.phrase(404), statuscodes.phrase(499)) == ("Not Found", None)
    ),
    "the section": lambda: statuscodes.lookup(404).reference == "RFC 9110, Section 15.5.5",
    "whether a response may be cached": lambda: (
        statuscodes.is_cacheable(404) and not statuscodes.is_cacheable(403)
    ),
    "the code of": lambda: all(
        statuscodes.find(text) == 404 for text in ("http.StatusNotFound", "status=404")
    ),
}


@pytest.mark.parametrize("row", TABLE[2:], ids=lambda row: str(row[0]))
def test_each_cell_of_this_package_is_true(row: list[str]) -> None:
    (held,) = (held for start, held in HELD.items() if row[0].startswith(start))
    assert row[TABLE[0].index("statuscodes")] == ("yes" if held() else "no")


@pytest.mark.parametrize("row", TABLE[2:], ids=lambda row: str(row[0]))
def test_each_cell_of_the_projects_readme_is_true(row: list[str]) -> None:
    (asked,) = (asked for start, asked in ASKED.items() if row[0].startswith(start))
    for name, module in PEERS.items():
        assert row[TABLE[0].index(name)] == ("yes" if asked(module) else "no"), name


def test_every_row_of_the_projects_readme_is_asked() -> None:
    assert len(TABLE[2:]) == len(ASKED)
