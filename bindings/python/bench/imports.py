"""Times import statements, each in a fresh interpreter: the statement alone, without the
interpreter's start. Prints nanoseconds in the form of the other benchmarks."""

import subprocess
import sys

STATEMENTS = {
    "statuscodes": "import statuscodes",
    "starlette.status": "import starlette.status",
    "fastapi.status": "from fastapi import status",
    "http": "import http",
    "httpx": "import httpx",
    "rest_framework.status": "import rest_framework.status",
}

PROGRAM = """
from time import perf_counter_ns
start = perf_counter_ns()
{}
print(perf_counter_ns() - start)
"""


def nanoseconds(statement: str) -> int:
    program = [sys.executable, "-I", "-c", PROGRAM.format(statement)]
    return int(subprocess.check_output(program))  # noqa: S603


for subject, statement in STATEMENTS.items():
    print(subject, "import", nanoseconds(statement), sep="\t")
