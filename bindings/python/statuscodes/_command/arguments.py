"""The command's arguments and its help, the same as those of Node's command."""

from typing import NamedTuple

from .streams import CommandError

_USAGE = "usage: statuscodes [--json] TEXT..."

HELP = f"""\
{_USAGE}

Describe HTTP status codes and WebSocket close codes.

A TEXT is whatever names a code: 404, HTTP_404_NOT_FOUND, "not found",
http.StatusNotFound, "HTTP/1.1 404 Not Found". Where an HTTP status and a close
code share a phrase, "bad gateway" is the former, "WS bad gateway" the latter.

A TEXT may also be one of these words:
  1xx ... 5xx  list the registered HTTP status codes of a class, a line each
  ws           list the registered WebSocket close codes
  all          list both
  -            read texts from standard input, a line each

options:
  --json       print an array of records; those of a list stand in it as well
  --version    print the version
  -h, --help   print this
  --           take what follows as it is, even a word or a text with a dash: -1

The exit status is 0 when each TEXT names a registered code, 1 when one does
not, and 2 when the command is wrong or cannot read or write.

examples:
  statuscodes 404 "unprocessable entity" 1006
  statuscodes --json 499
  statuscodes 4xx
  cut -d ' ' -f 9 access.log | statuscodes -"""

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
