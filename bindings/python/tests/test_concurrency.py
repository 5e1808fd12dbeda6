"""The package in threads and subinterpreters, each time in a process that has answered nothing."""

import importlib.util
import subprocess
import sys

import pytest

# Whichever thread is first makes the texts, records and vendors for all.
THREADS = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from statuscodes import category, find, lookup, phrase, redirect, vendors

start = Barrier(8)

def answers(_):
    start.wait()
    records = [lookup(code) for code in range(5001)]
    texts = [it(code) for it in (category, phrase, redirect, vendors) for code in range(5001)]
    return [*records, *texts, *(find(it) for it in texts if isinstance(it, str))]

with ThreadPoolExecutor(8) as threads:
    first, *others = threads.map(answers, range(8))
for other in others:
    assert all(map(lambda one, two: one is two, first, other))
"""

SUBINTERPRETER = """
import sys
import statuscodes

if sys.version_info < (3, 13):
    import _xxsubinterpreters as interpreters
    made = interpreters.create(isolated=sys.argv[1] == "isolated")
else:
    import _interpreters as interpreters
    made = interpreters.create(sys.argv[1])
program = "import statuscodes; print(statuscodes.phrase(404), flush=True)"
failure = interpreters.run_string(made, program)
interpreters.destroy(made)
sys.exit(failure and failure.formatted)
"""

needs_subinterpreters = pytest.mark.skipif(
    not any(map(importlib.util.find_spec, ("_interpreters", "_xxsubinterpreters"))),
    reason="Python without subinterpreters",
)


def run(*program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-c", *program]
    return subprocess.run(command, text=True, capture_output=True, check=False)  # noqa: S603


def test_all_threads_have_the_same_answers() -> None:
    assert run(THREADS).stderr == ""


@needs_subinterpreters
def test_a_subinterpreter_that_shares_the_lock_has_the_answers() -> None:
    result = run(SUBINTERPRETER, "legacy")
    assert (result.stdout, result.stderr, result.returncode) == ("Not Found\n", "", 0)


@needs_subinterpreters
@pytest.mark.skipif(sys.version_info < (3, 12), reason="all subinterpreters share the lock")
def test_a_subinterpreter_with_a_lock_of_its_own_is_told_so() -> None:
    result = run(SUBINTERPRETER, "isolated")
    assert result.returncode == 1
    assert "ImportError" in result.stderr
    assert "a subinterpreter with a lock of its own" in result.stderr
