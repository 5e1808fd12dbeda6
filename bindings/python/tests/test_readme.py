"""The README's claims hold."""

import ast
import http.client
import re
from http import HTTPStatus
from pathlib import Path
from typing import Any

import fastapi
import httpx
import pytest
import requests
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
