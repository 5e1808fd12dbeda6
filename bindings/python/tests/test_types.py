"""The package as type checkers see it."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from statuscodes import ALL, category, redirect
from statuscodes.typing import Category, Redirect, Standing

HERE = Path(__file__).parent

CHECKERS = {
    "mypy": ["mypy", "--strict"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
}


IMPORTS = ["from typing import Literal", "", "import statuscodes", "import statuscodes.typing", ""]

MISTAKES = [
    "statuscodes.HTTP_404_NOT_FUOND",
    "from statuscodes import WS_1000_NORMAL_CLOSRUE",
    "code: Literal[405] = statuscodes.HTTP_404_NOT_FOUND",
    "statuscodes.phrase('404')",
    "statuscodes.phrase(404.0)",
    "statuscodes.find(404)",
    "statuscodes.phrase(code=404)",
    "statuscodes.ALL[0].code = 404",
    "statuscodes.ALL[0] < '404'",
    "statuscodes.vendors(499)[0].vendor = 'Apache'",
    "kind: statuscodes.typing.Category = 'client error'",
    "from statuscodes import Category",
]


def run(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", *arguments], cwd=folder, text=True, capture_output=True, check=False
    )


@pytest.fixture(params=CHECKERS)
def checker(request: pytest.FixtureRequest) -> list[str]:
    return CHECKERS[request.param]


def test_the_sample_is_accepted(checker: list[str], tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    source = (HERE / "typing_sample.py").read_text(encoding="utf-8")
    sample.write_text(f"# pyright: strict\n{source}", encoding="utf-8")
    result = run(*checker, sample, folder=tmp_path)
    assert result.returncode == 0, result.stdout


def test_each_mistake_is_found(checker: list[str], tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text("\n".join([*IMPORTS, *MISTAKES, ""]), encoding="utf-8")
    result = run(*checker, sample, folder=tmp_path)
    assert result.returncode == 1, result.stdout
    found = {int(line) for line in re.findall(r"sample\.py:(\d+):.* error", result.stdout)}
    assert found == {len(IMPORTS) + 1 + index for index in range(len(MISTAKES))}, result.stdout


def test_the_stub_agrees_with_the_module(tmp_path: Path) -> None:
    allowed = HERE / "stubtest.txt"
    result = run("mypy.stubtest", "statuscodes", "--allowlist", allowed, folder=tmp_path)
    assert result.returncode == 0, result.stdout


def test_the_types_name_every_word() -> None:
    categories = dict.fromkeys(category(code) for code in range(100, 5000))
    assert {*get_args(Category)} == {*categories} - {None}
    redirects = {redirect(status) for status in ALL}
    assert {*get_args(Redirect)} == redirects - {None}
    assert {*get_args(Standing)} == {status.standing for status in ALL}
