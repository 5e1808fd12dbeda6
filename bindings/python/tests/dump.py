"""Prints every function's answer for every code from -1 to 70000, then for every line of the files
that are its arguments, in the form that the same program in each language prints."""

import sys
from collections.abc import Iterator
from pathlib import Path

import statuscodes
from statuscodes import Status, Vendor

PREDICATES = (
    statuscodes.is_informational,
    statuscodes.is_success,
    statuscodes.is_redirection,
    statuscodes.is_client_error,
    statuscodes.is_server_error,
    statuscodes.is_error,
    statuscodes.is_websocket,
    statuscodes.is_cacheable,
    statuscodes.is_retryable,
    statuscodes.allows_content,
    statuscodes.is_sendable,
)


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
    yield "".join("1" if predicate(code) else "0" for predicate in PREDICATES)
    yield ";".join(map(vendor, statuscodes.vendors(code)))
    status = statuscodes.lookup(code)
    yield record(status) if status else "-"


def vendor(vendor: Vendor) -> str:
    return ":".join(getattr(vendor, field) for field in Vendor._fields[1:])


def record(status: Status) -> str:
    """What the functions have not answered."""
    fields = [field for field in Status._fields if field not in ("code", "name", "phrase")]
    return "\t".join(text(getattr(status, field)) for field in fields)


def text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ";".join(value)


def texts(file: Path) -> list[str]:
    """The lines, which only a line feed ends."""
    *lines, last = file.read_bytes().decode().split("\n")
    return [*lines, last] if last else lines


if __name__ == "__main__":
    main()
