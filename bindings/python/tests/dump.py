"""Prints every function's answer for every code from -1 to 70000, then for every line of the files
in its arguments. This program prints the same text in every language."""

import sys
from collections.abc import Iterator
from pathlib import Path

import statuscodes
from statuscodes import Status, Vendor

PREDICATES = sorted(it for it in statuscodes.__all__ if it.startswith(("is_", "allows_")))


def main() -> None:
    for line in lines():
        sys.stdout.buffer.write(f"{line}\n".encode())


def lines() -> Iterator[str]:
    yield f"version {statuscodes.__version__}"
    for status in statuscodes.ALL:
        yield f"registered {status.code}"
    for code in range(-1, 70001):
        yield "\t".join((str(code), *answers(code)))
    for file in sys.argv[1:]:
        for text in texts(Path(file)):
            found = statuscodes.find(text)
            yield f"{found.code if found else 0}\t{text}"


def answers(code: int) -> Iterator[str]:
    yield statuscodes.name(code) or "-"
    yield statuscodes.phrase(code) or "-"
    yield statuscodes.category(code) or "-"
    yield statuscodes.redirect(code) or "-"
    yield " ".join(name for name in PREDICATES if getattr(statuscodes, name)(code))
    yield ";".join(map(vendor, statuscodes.vendors(code)))
    status = statuscodes.lookup(code)
    yield record(status) if status else "-"


def vendor(vendor: Vendor) -> str:
    return ":".join(fields(vendor))


def record(status: Status) -> str:
    return "\t".join(fields(status))


def fields(item: Status | Vendor) -> Iterator[str]:
    for name in item._fields:
        value = getattr(item, name)
        if name != "code":
            yield f"{name}:{value if isinstance(value, str) else ';'.join(value)}"


def texts(file: Path) -> list[str]:
    """The lines. Only a line feed ends one."""
    *lines, last = file.read_bytes().decode().split("\n")
    return [*lines, last] if last else lines


if __name__ == "__main__":
    main()
