"""What is known of a text, as records of plain values with the names of the registry."""

from typing import Any

import statuscodes
from statuscodes import ALL, Status, Vendor

Record = dict[str, Any]
"""Everything known of a text: less for an unregistered code, nothing where there is no code."""

Block = Record | list[Record]
"""What the command prints of one argument: a description, or a list of codes."""

_, *_FIELDS = Status._fields
_, *_OF_A_VENDOR = Vendor._fields
_PREDICATES = sorted(it for it in statuscodes.__all__ if it.startswith(("is_", "allows_")))


def flat(blocks: list[Block]) -> list[Record]:
    return [it for block in blocks for it in (block if isinstance(block, list) else [block])]


def listed(word: str) -> list[Record]:
    """The records of the codes that `4xx`, `ws` or `all` lists; none for another word."""
    return [record(str(code)) for code in _LISTS.get(word.lower(), ())]


def record(text: str) -> Record:
    found: Record = {"text": text}
    status = statuscodes.find(text)
    found["registered"] = status is not None
    code = status.code if status else _number(text)
    category, vendors = statuscodes.category(code), statuscodes.vendors(code)
    if not (status or category or vendors):
        return found
    found["code"] = code
    if status:
        found |= {field: getattr(status, field) for field in _FIELDS}
    found["category"] = category
    if status:
        found["redirect"] = statuscodes.redirect(code)
    found["predicates"] = [name for name in _PREDICATES if getattr(statuscodes, name)(code)]
    found["vendors"] = [
        {field: getattr(vendor, field) for field in _OF_A_VENDOR} for vendor in vendors
    ]
    return found


def _number(text: str) -> int:
    """The number that prints as the text; 0, which is not a code, when there is none."""
    try:
        number = int(text)
    except ValueError:
        return 0
    return number if str(number) == text else 0


def _lists() -> dict[str, list[int]]:
    lists: dict[str, list[int]] = {}
    for code in (status.code for status in ALL):
        family = "ws" if statuscodes.is_websocket(code) else f"{code // 100}xx"
        for word in ("all", family):
            lists.setdefault(word, []).append(code)
    return lists


_LISTS = _lists()
