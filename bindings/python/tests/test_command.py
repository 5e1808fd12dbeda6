"""What `python -m statuscodes` tells of texts."""

import json
import re
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


def test_it_prints_the_lines_of_the_example_in_80_columns() -> None:
    printed, example = command("--", *TEXTS), run(EXAMPLE, *TEXTS)
    assert re.sub(rb"\n {20}", b" ", printed.stdout) == example.stdout
    assert (printed.stderr, printed.returncode) == (b"", 1)
    # A link, and the text that is printed as it is, are one word.
    long = [line for line in printed.stdout.decode().split("\n") if len(line) > 80]
    assert {line.removesuffix(" (unknown)")[20:].count(" ") for line in long} == {0}


@pytest.mark.parametrize("text", ["404", "1006", "Not Found", "499", "nonsense", "-1"])
def test_it_exits_as_the_example_does(text: str) -> None:
    assert command("--", text).returncode == run(EXAMPLE, text).returncode


def test_lines_break_before_the_81st_character() -> None:
    lines = command("404").stdout.decode().split("\n")
    at = next(at for at, line in enumerate(lines) if line.startswith("  description"))
    (first, second) = (lines[at], lines[at + 1])
    assert second.startswith(" " * 20)
    assert len(first) <= 80 < len(f"{first} {second.split()[0]}")


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
    assert records("nonsense", "ñ") == [
        {"text": "nonsense", "registered": False},
        {"text": "ñ", "registered": False},
    ]


def test_json_is_indented_and_escapes_control_characters_only() -> None:
    record = '  {\n    "text": "ñ🫖\\"\\n\\u001b",\n    "registered": false\n  }'
    assert command("--json", 'ñ🫖"\n\x1b').stdout.decode() == f"[\n{record}\n]\n"


@pytest.mark.parametrize("word", ["all", "ws", "1xx", "2xx", "3xx", "4xx", "5xx"])
def test_a_word_lists_codes_a_line_each(word: str) -> None:
    listed = [it for it in ALL if word in ("all", "ws" if it.code >= 1000 else f"{it.name[5]}xx")]
    result = command(word)
    assert result.stdout.decode().splitlines() == [str(status) for status in listed]
    assert (result.stderr, result.returncode) == (b"", 0)
    assert command(word.upper()).stdout == result.stdout
    assert records(word) == records(*(str(status.code) for status in listed))


def test_a_list_may_stand_among_texts() -> None:
    blocks = command("404", "1xx", "nonsense").stdout.decode().split("\n\n")
    assert [block.split("\n")[0] for block in blocks] == [
        "404 Not Found",
        "100 Continue",
        "nonsense (unknown)",
    ]
    assert command("0xx", "6xx").returncode == 1
