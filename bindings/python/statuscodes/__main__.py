"""Describes codes and texts: `python -m statuscodes 404 "not found" 1006`."""

import argparse
import io
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import statuscodes
from statuscodes import Status, Vendor

_EPILOG = """\
A text is whatever names a code: 404, HTTP_404_NOT_FOUND, "not found",
http.StatusNotFound, "HTTP/1.1 404 Not Found". Where an HTTP status and a close
code share a phrase, "bad gateway" is the former and "WS bad gateway" the latter.

The exit status is 0 when each text names a registered code, 1 when one does
not, and 2 when the command is wrong.

examples:
  python -m statuscodes 404 "unprocessable entity" 1006
  python -m statuscodes --json 499
"""

_, *_FIELDS = Status._fields
_, *_OF_A_VENDOR = Vendor._fields
_PREDICATES = sorted(it for it in statuscodes.__all__ if it.startswith(("is_", "allows_")))

# They stand in the first line, or have lines of their own.
_NO_LINE = ("text", "registered", "code", "phrase", "vendors")

_Record = dict[str, Any]


def main() -> int:
    """Describes each argument. The exit status is 1 when one is not registered."""
    arguments = _arguments(sys.argv[1:])
    records = [_record(text) for text in arguments.texts]
    if isinstance(sys.stdout, io.TextIOWrapper):
        # An argument may hold characters that cannot be printed.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print(json.dumps(records, indent=2) if arguments.json else _text(records), flush=True)
    except BrokenPipeError:
        # The reader has enough; without this, Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0 if all(record["registered"] for record in records) else 1


def _arguments(words: list[str]) -> argparse.Namespace:
    """The parsed arguments. Argparse would parse the texts after `--` once more."""
    parser = _parser()
    end = words.index("--") if "--" in words else len(words)
    arguments = parser.parse_intermixed_args(words[:end])
    arguments.texts += words[end + 1 :]
    if not arguments.texts:
        parser.error("a TEXT is missing")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m statuscodes",
        usage="%(prog)s [-h] [--json] [--version] TEXT...",
        description="Describe HTTP status codes and WebSocket close codes.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("texts", nargs="*", metavar="TEXT", help="a code, or a name of one")
    parser.add_argument("--json", action="store_true", help="print an array of records")
    version = f"statuscodes {statuscodes.__version__}"
    parser.add_argument("--version", action="version", version=version)
    return parser


def _record(text: str) -> _Record:
    """Everything known of a text: less for an unregistered code, nothing where there is no code."""
    record: _Record = {"text": text}
    status = statuscodes.find(text)
    record["registered"] = status is not None
    code = status.code if status else _number(text)
    category, vendors = statuscodes.category(code), statuscodes.vendors(code)
    if not (status or category or vendors):
        return record
    record["code"] = code
    if status:
        record |= {field: getattr(status, field) for field in _FIELDS}
    record["category"] = category
    if status:
        record["redirect"] = statuscodes.redirect(code)
    record["predicates"] = [name for name in _PREDICATES if getattr(statuscodes, name)(code)]
    record["vendors"] = [
        {field: getattr(vendor, field) for field in _OF_A_VENDOR} for vendor in vendors
    ]
    return record


def _number(text: str) -> int:
    """The number that prints as the text; 0, which is not a code, when there is none."""
    try:
        number = int(text)
    except ValueError:
        return 0
    return number if str(number) == text else 0


def _text(records: list[_Record]) -> str:
    return "\n\n".join("\n".join(_lines(record)) for record in records)


def _lines(record: _Record) -> Iterator[str]:
    if "code" not in record:
        yield f"{record['text']} (unknown)"
        return
    yield f"{record['code']} {record.get('phrase', '(unregistered)')}"
    for field, value in record.items():
        if field not in _NO_LINE:
            yield _line(field.replace("_", " "), value)
    for vendor in record["vendors"]:
        yield _line("vendor", "{vendor}: {phrase}. {description}".format_map(vendor))


def _line(label: str, value: Any) -> str:
    text = value if isinstance(value, str) else ", ".join(value or ())
    return f"  {label:<16}  {text or 'none'}"


if __name__ == "__main__":
    sys.exit(main())
