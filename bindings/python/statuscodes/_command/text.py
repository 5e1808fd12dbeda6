"""Records as text, in lines of 80 characters whatever the width of the terminal."""

from collections.abc import Iterator
from textwrap import TextWrapper
from typing import Any

from .records import Block, Record

# They stand in the first line, or have lines of their own.
_NO_LINE = ("text", "registered", "code", "phrase", "vendors")

_LABEL = "  {:<16}  "

_WRAPPER = TextWrapper(
    80,
    subsequent_indent=" " * len(_LABEL.format("")),
    break_long_words=False,
    break_on_hyphens=False,
)


def shown(block: Block) -> str:
    lines = map(_title, block) if isinstance(block, list) else _lines(block)
    return "\n".join(lines)


def _title(record: Record) -> str:
    return f"{record['code']} {record.get('phrase', '(unregistered)')}"


def _lines(record: Record) -> Iterator[str]:
    if "code" not in record:
        yield f"{record['text']} (unknown)"
        return
    yield _title(record)
    for field, value in record.items():
        if field not in _NO_LINE:
            yield _line(field.replace("_", " "), value)
    for vendor in record["vendors"]:
        yield _line("vendor", "{vendor}: {phrase}. {description}".format_map(vendor))


def _line(label: str, value: Any) -> str:
    text = value if isinstance(value, str) else ", ".join(value or ())
    _WRAPPER.initial_indent = _LABEL.format(label)
    return _WRAPPER.fill(text or "none")
