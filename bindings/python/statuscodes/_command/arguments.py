"""The command's arguments, the same as those of Node's command."""

from typing import NamedTuple

from .help import HELP
from .streams import CommandError

_USAGE, *_ = HELP.splitlines()

_OPTIONS = {"--json": "json", "--version": "version", "-h": "help", "--help": "help"}


class Arguments(NamedTuple):
    options: set[str]
    words: list[str]
    """Before `--`: texts, and the words that stand for several."""
    texts: list[str]
    """After it."""


def parse(arguments: list[str]) -> Arguments:
    end = arguments.index("--") if "--" in arguments else len(arguments)
    words, texts = arguments[:end], arguments[end + 1 :]
    given = [word for word in words if _is_option(word)]
    for option in given:
        if option not in _OPTIONS:
            raise _wrong(f"unknown option: {option} (a TEXT with a dash first follows --)")
    options = {_OPTIONS[option] for option in given}
    words = [word for word in words if not _is_option(word)]
    if not (options & {"help", "version"} or words or texts):
        raise _wrong("a TEXT is missing")
    return Arguments(options, words, texts)


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _wrong(reason: str) -> CommandError:
    return CommandError(f"{_USAGE}\nstatuscodes: {reason}")
