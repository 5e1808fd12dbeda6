"""Input and output: UTF-8 and line feeds, whatever the locale and the platform."""

import os
import sys
from contextlib import suppress
from typing import TextIO


class CommandError(Exception):
    """Ends the command with the exit status 2."""


def text_of(argument: str) -> str:
    """The argument with U+FFFD for what is not UTF-8."""
    return _text(os.fsencode(argument))


def lines() -> list[str]:
    """The lines of standard input that are not empty."""
    try:
        data = _all(sys.stdin)
    except OSError as error:
        raise CommandError(f"statuscodes: cannot read: {error.strerror}") from error
    found = (line.removesuffix("\r") for line in _text(data).split("\n"))
    return [line for line in found if line]


def write(text: str) -> None:
    """Writes a text to standard output. A reader that has enough is no error."""
    try:
        _put(text, sys.stdout)
    except BrokenPipeError:
        pass
    except OSError as error:
        raise CommandError(f"statuscodes: cannot write: {error.strerror}") from error


def complain(text: str) -> None:
    with suppress(OSError):
        _put(text, sys.stderr)


def _all(stream: TextIO | None) -> bytes:
    """All bytes of a stream. A closed one is None."""
    if not stream:
        return b""
    with open(_blocking(stream), "rb", closefd=False) as data:
        return data.read()


def _put(text: str, stream: TextIO | None) -> None:
    """Writes a text and a line feed. A closed stream is None.

    The stream itself would write a part only, if PYTHONUNBUFFERED is set, or try again at the end.
    """
    if stream:
        with open(_blocking(stream), "wb", closefd=False) as output:
            output.write(f"{text}\n".encode())


def _blocking(stream: TextIO) -> int:
    """The descriptor of a stream, made to wait: a process that shares it may have set otherwise."""
    descriptor = stream.fileno()
    if sys.platform != "win32":
        os.set_blocking(descriptor, True)
    return descriptor


def _text(data: bytes) -> str:
    return data.decode(errors="replace")
