"""`python -m statuscodes`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import statuscodes
from statuscodes import ALL

EXAMPLE = Path(__file__).parents[3] / "examples" / "describe.py"

TEXTS = [
    *(str(code) for code in range(5001)),
    *(name for status in ALL for name in (status.name, *status.deprecated_names)),
    *(status.phrase for status in ALL),
    *("unprocessable entity", "http.StatusTeapot", "teapot", "WS bad gateway", "404 Not Found"),
    *("nonsense", "", " ", " 404", "0404", "-1", "-404", "4_04", "404 Found", "65940", "9" * 5000),
    *("\u0664\u0660\u0664", "ñ", "🫖"),
]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-X", "utf8", *arguments]
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603


def command(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return run("-m", "statuscodes", *arguments)


def records(*arguments: str) -> Any:
    return json.loads(command("--json", *arguments).stdout)


def json_of(value: Any) -> Any:
    return [*value] if isinstance(value, tuple) else value


def same(first: subprocess.CompletedProcess[Any], second: subprocess.CompletedProcess[Any]) -> bool:
    return (first.stdout, first.stderr, first.returncode) == (
        second.stdout,
        second.stderr,
        second.returncode,
    )


def test_it_prints_the_same_as_the_example() -> None:
    assert same(command(*TEXTS), run(EXAMPLE, *TEXTS))


@pytest.mark.parametrize("text", ["404", "1006", "Not Found", "499", "nonsense", "-1"])
def test_it_exits_as_the_example_does(text: str) -> None:
    assert same(command(text), run(EXAMPLE, text))


def test_a_reader_that_has_enough_is_not_an_error() -> None:
    command = [sys.executable, "-m", "statuscodes", *TEXTS[:1000]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert process.stderr.read() == b""


def test_an_unknown_text_is_named_and_the_exit_status_1() -> None:
    result = command("nonsense")
    assert result.stdout.split() == [b"nonsense", b"(unknown)"]
    assert result.stderr == b""
    assert result.returncode == 1


def test_one_unknown_text_suffices_for_exit_status_1() -> None:
    assert command("404", "teapot").returncode == 0
    assert command("404", "nonsense", "teapot").returncode == 1
    assert command("--json", "404", "teapot").returncode == 0
    assert command("--json", "404", "nonsense", "teapot").returncode == 1


def test_json_has_the_fields_and_predicates_that_the_module_has() -> None:
    names = [name for name in statuscodes.__all__ if name.startswith(("is_", "allows_"))]
    for status, record in zip(ALL, records(*(str(status.code) for status in ALL)), strict=True):
        predicates = [name for name in names if getattr(statuscodes, name)(status.code)]
        assert record == {
            "text": str(status.code),
            "registered": True,
            **{field: json_of(getattr(status, field)) for field in status._fields},
            "category": statuscodes.category(status),
            "redirect": statuscodes.redirect(status),
            "predicates": sorted(predicates),
            "vendors": record["vendors"],
        }


def test_json_has_the_vendors_of_an_unregistered_code() -> None:
    (record,) = records("444")
    vendors = record.pop("vendors")
    assert record == {
        "text": "444",
        "registered": False,
        "code": 444,
        "category": "client_error",
        "predicates": [
            "allows_body",
            "allows_content",
            "is_client_error",
            "is_error",
            "is_http",
            "is_storable",
        ],
    }
    (nginx,) = statuscodes.vendors(444)
    assert vendors == [{field: getattr(nginx, field) for field in nginx._fields if field != "code"}]


def test_json_marks_an_unknown_text() -> None:
    assert records("nonsense", "\udcff") == [
        {"text": "nonsense", "registered": False},
        {"text": "\udcff", "registered": False},
    ]


def test_an_option_may_stand_anywhere() -> None:
    assert same(command("--json", "404", "-1"), command("404", "--json", "-1"))


def test_unprintable_characters_are_escaped() -> None:
    assert command("\udcff").stdout.rstrip() == rb"\udcff (unknown)"


def test_without_a_text_it_says_how_it_is_used() -> None:
    result = command()
    assert result.stdout == b""
    assert result.stderr.startswith(b"usage: python -m statuscodes ")
    assert result.returncode == 2


def test_an_unknown_option_is_refused() -> None:
    result = command("--jso", "404")
    assert b"unrecognized arguments: --jso" in result.stderr
    assert result.returncode == 2
    assert b"unrecognized arguments: --jso" in command("--jso").stderr


def test_arguments_after_two_dashes_are_texts() -> None:
    assert command("--", "--help", "404").stdout.startswith(b"--help (unknown)\n\n404 Not Found")
    assert command("499", "--", "--", "404").stdout.count(b"\n\n") == 2
    assert command("--").returncode == 2


def test_help_shows_options_exit_status_and_examples() -> None:
    result = command("--help")
    assert result.returncode == 0
    for part in ("TEXT", "--json", "--version", "exit status", "examples:"):
        assert part in result.stdout.decode()


def test_the_version_is_that_of_the_package() -> None:
    assert command("--version").stdout.decode().split() == ["statuscodes", statuscodes.__version__]
