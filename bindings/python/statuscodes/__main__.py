"""Describes codes and texts: `python -m statuscodes 404 "not found" 1006`."""

import json
import signal
import sys

from . import __version__
from ._command.arguments import Arguments, parse
from ._command.help import HELP
from ._command.records import Block, flat, listed, record
from ._command.streams import CommandError, complain, lines, text_of, write
from ._command.text import shown


def main() -> int:
    """Describes the texts. The exit status is 1 when one names no registered code."""
    # An interrupt ends it as it ends other commands, without a traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return _run(parse([text_of(argument) for argument in sys.argv[1:]]))
    except CommandError as error:
        complain(str(error))
        return 2


def _run(arguments: Arguments) -> int:
    if arguments.options & {"help", "version"}:
        write(HELP if "help" in arguments.options else f"statuscodes {__version__}")
        return 0
    blocks = [block for word in arguments.words for block in _blocks(word)]
    blocks += map(record, arguments.texts)
    records = flat(blocks)
    if "json" in arguments.options:
        write(json.dumps(records, indent=2, ensure_ascii=False))
    elif blocks:
        write("\n\n".join(map(shown, blocks)))
    return 0 if all(it["registered"] for it in records) else 1


def _blocks(word: str) -> list[Block]:
    if word == "-":
        return [record(line) for line in lines()]
    return [listed(word) or record(word)]


if __name__ == "__main__":
    sys.exit(main())
