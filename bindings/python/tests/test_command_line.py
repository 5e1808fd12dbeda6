"""How `python -m statuscodes` takes its arguments, reads and writes."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import statuscodes

COMMAND = [sys.executable, "-m", "statuscodes"]
USAGE = b"usage: statuscodes [--json] TEXT...\nstatuscodes: "
FULL = Path("/dev/full")

needs_full = pytest.mark.skipif(not FULL.exists(), reason="there is no full device")


def command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    options = {"capture_output": "stdout" not in options, **options}
    return subprocess.run([*COMMAND, *arguments], check=False, **options)  # noqa: S603


def first_lines(result: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [block.split("\n")[0] for block in result.stdout.decode().split("\n\n")]


def test_an_option_may_stand_anywhere() -> None:
    assert command("--json", "404", "teapot").stdout == command("404", "--json", "teapot").stdout


@pytest.mark.parametrize("option", ["-1", "-404", "--jso", "--json=yes", "-hv", "---", "-ñ"])
def test_a_text_with_a_dash_is_refused_before_two_dashes(option: str) -> None:
    result = command("404", option, "--help")
    assert result.stderr.startswith(USAGE + b"unknown option: -")
    assert result.stderr.count(b"\n") == 2
    assert (result.stdout, result.returncode) == (b"", 2)


def test_arguments_after_two_dashes_are_texts() -> None:
    texts = ["-1", "--help", "--", "-", "all", "4XX"]
    result = command("404", "--", *texts, input=b"418")
    assert first_lines(result) == ["404 Not Found", *(f"{text} (unknown)" for text in texts)]
    assert result.returncode == 1


@pytest.mark.parametrize("arguments", [[], ["--"], ["--json"]])
def test_without_a_text_it_says_how_it_is_used(arguments: list[str]) -> None:
    result = command(*arguments)
    assert (result.stdout, result.stderr) == (b"", USAGE + b"a TEXT is missing\n")
    assert result.returncode == 2


def test_help_shows_options_words_exit_status_and_examples() -> None:
    result = command("--help", "--version")
    assert (result.returncode, result.stderr) == (0, b"")
    for part in ("TEXT", "--json", "--version", "5xx", "all", " - ", "exit status", "examples:"):
        assert part in result.stdout.decode()
    assert max(map(len, result.stdout.decode().splitlines())) <= 80
    assert command("-h").stdout == result.stdout


def test_the_version_is_that_of_the_package() -> None:
    assert command("--version").stdout.decode().split() == ["statuscodes", statuscodes.__version__]


def test_a_dash_reads_a_text_from_each_line() -> None:
    lines = "\n404\r\n\n-\nall\n--json\nñ\n WS 1006".encode()
    result = command("teapot", "-", "-", "499", input=lines)
    assert first_lines(result) == [
        "418 I'm a teapot",
        "404 Not Found",
        *(f"{text} (unknown)" for text in ("-", "all", "--json", "ñ")),
        "1006 Abnormal Closure",
        "499 (unregistered)",
    ]


def test_no_lines_are_no_texts() -> None:
    assert command("-", input=b"\n\n").stdout == b""
    assert command("-", "--json", input=b"").stdout == b"[]\n"
    assert command("-", input=b"").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are no bytes there")
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_what_is_not_utf_8_is_replaced(locale: str) -> None:
    environment = {**os.environ, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    odd = b"\xff\xe2\x82\xc3\xb1"
    expected = "\ufffd\ufffdñ (unknown)\n".encode()
    assert command("-", input=odd, env=environment).stdout == expected
    assert command("--", os.fsdecode(odd), env=environment).stdout == expected


def assert_cannot_write(result: subprocess.CompletedProcess[bytes]) -> None:
    assert result.stderr.startswith(b"statuscodes: cannot write: ")
    assert result.stderr.count(b"\n") == 1
    assert result.returncode == 2


def test_what_cannot_be_read_ends_it_with_one_line(tmp_path: Path) -> None:
    with (tmp_path / "input").open("wb") as stdin:
        result = command("-", stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert result.stderr.startswith(b"statuscodes: cannot read: ")
    assert result.stderr.count(b"\n") == 1
    assert (result.stdout, result.returncode) == (b"", 2)


@needs_full
@pytest.mark.parametrize("arguments", [["404"], ["--json", "all"], ["--help"]])
def test_what_cannot_be_written_ends_it_with_one_line(arguments: list[str]) -> None:
    with FULL.open("wb") as full:
        assert_cannot_write(command(*arguments, stdout=full, stderr=subprocess.PIPE))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_it_writes_all_or_says_that_it_cannot(unbuffered: str, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    options = {"stderr": subprocess.PIPE, "env": environment, "preexec_fn": limit}
    with (tmp_path / "output").open("wb") as output:
        assert_cannot_write(command("--json", "all", stdout=output, **options))


@needs_full
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_complaint_that_cannot_be_written_changes_no_exit_status(unbuffered: str) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with FULL.open("wb") as full:
        result = command("-1", stdout=subprocess.PIPE, stderr=full, env=environment)
    assert result.returncode == 2


def test_a_reader_that_has_enough_is_not_an_error() -> None:
    command = [*COMMAND, "--", *(str(code) for code in range(1000))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert process.stderr.read() == b""
    assert process.returncode == 1


def assert_it_waits(process: subprocess.Popen[bytes]) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ there")
def test_it_waits_for_a_stream_that_does_not_block() -> None:
    lists = ["all"] * 100  # More than a pipe holds.
    (stdin, to_it), (from_it, stdout) = os.pipe(), os.pipe()
    os.set_blocking(stdin, False)
    os.set_blocking(stdout, False)
    with subprocess.Popen([*COMMAND, *lists, "-"], stdin=stdin, stdout=stdout) as process:  # noqa: S603
        os.close(stdin)
        os.close(stdout)
        with open(to_it, "wb") as pipe:
            assert_it_waits(process)
            pipe.write(b"404")
        with open(from_it, "rb") as pipe:
            assert_it_waits(process)
            assert pipe.read() == command(*lists, "404").stdout
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors differ there")
@pytest.mark.parametrize(
    ("descriptor", "argument", "status"), [(0, "-", 0), (1, "404", 0), (2, "-1", 2)]
)
def test_a_closed_stream_has_no_lines_and_takes_every_text(
    descriptor: int, argument: str, status: int
) -> None:
    result = command(argument, preexec_fn=lambda: os.close(descriptor))
    assert (result.stdout, result.stderr, result.returncode) == (b"", b"", status)


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_an_interrupt_ends_it_without_a_traceback() -> None:
    pipe = subprocess.PIPE
    command = [*COMMAND, "-"]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:  # noqa: S603
        assert process.stdin
        # More than a pipe holds: once it is written, the command reads.
        process.stdin.write(b"404\n" * 500_000)
        process.send_signal(signal.SIGINT)
        assert process.communicate() == (b"", b"")
    assert process.returncode == -signal.SIGINT
