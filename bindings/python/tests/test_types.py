"""The package as type checkers see it."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

import statuscodes.typing
from statuscodes import ALL, Status, category, redirect
from statuscodes.typing import Category, HttpCategory, Redirect, Standing

HERE = Path(__file__).parent
README = HERE.parent / "README.md"

CHECKERS = {
    "mypy": ["mypy", "--strict"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
}

# A union of codes: whether a registered code is in it.
UNIONS: dict[str, Callable[[Status], bool]] = {
    "InformationalCode": statuscodes.is_informational,
    "SuccessCode": statuscodes.is_success,
    "RedirectionCode": statuscodes.is_redirection,
    "ClientErrorCode": statuscodes.is_client_error,
    "ServerErrorCode": statuscodes.is_server_error,
    "ErrorCode": statuscodes.is_error,
    "ContentlessCode": lambda it: it < 1000 and not statuscodes.allows_content(it),
    "ContentfulCode": statuscodes.allows_content,
    "CacheableCode": statuscodes.is_cacheable,
    "RetryableCode": statuscodes.is_retryable,
    "CloseCode": statuscodes.is_websocket,
    "SendableCloseCode": statuscodes.is_sendable,
    "HttpStatusCode": lambda it: not statuscodes.is_websocket(it),
    "StatusCode": lambda it: it in ALL,
}

IMPORTS = [
    "from typing import Literal",
    "import statuscodes.typing",
    "from statuscodes import *",
    "",
]

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
    "http_kind: statuscodes.typing.HttpCategory = 'websocket_private'",
    "error: statuscodes.typing.ErrorCode = statuscodes.HTTP_200_OK",
    "statuscodes.lookup(599).phrase",
    "from statuscodes import Category",
    "lookup(HTTP_404_NOT_FOUND)",
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


def test_the_types_need_an_import_of_their_own(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    source = "import statuscodes\n\ncode: statuscodes.typing.ErrorCode = 404\n"
    sample.write_text(source, encoding="utf-8")
    # mypy takes every module of a package that it has read for an attribute.
    result = run(*CHECKERS["pyright"], sample, folder=tmp_path)
    assert '"typing" is not a known attribute of module "statuscodes"' in result.stdout


def test_the_examples_of_the_readme_are_accepted(checker: list[str], tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    examples = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    for index, example in enumerate(examples):
        lines = [line for line in example.splitlines() if not line.endswith("# before")]
        rules = "strict, reportUnusedExpression=false, reportUnusedImport=false"
        source = "\n".join([f"# pyright: {rules}", *lines, ""])
        (tmp_path / f"example{index}.py").write_text(source, encoding="utf-8")
    result = run(*checker, *tmp_path.glob("*.py"), folder=tmp_path)
    assert result.returncode == 0, result.stdout


def test_the_examples_of_the_types_are_accepted(checker: list[str], tmp_path: Path) -> None:
    text = Path(statuscodes.typing.__file__).read_text(encoding="utf-8")
    types = re.findall(r"^(\w+): TypeAlias", text, re.MULTILINE)
    examples = re.findall(r"^    (\w+: (\w+) = .+)$", text, re.MULTILINE)
    assert [name for _, name in examples] == types
    # One name for each: `code` has several types.
    lines = [f"{name}_{line}" for line, name in examples]
    source = "\n".join(["from statuscodes.typing import *", *lines, ""])
    (tmp_path / "sample.py").write_text(source, encoding="utf-8")
    result = run(*checker, "sample.py", folder=tmp_path)
    assert result.returncode == 0, result.stdout


def test_the_stub_agrees_with_the_module(tmp_path: Path) -> None:
    allowed = HERE / "stubtest.txt"
    result = run("mypy.stubtest", "statuscodes", "--allowlist", allowed, folder=tmp_path)
    assert result.returncode == 0, result.stdout


def test_the_types_name_every_word() -> None:
    categories = dict.fromkeys(category(code) for code in range(100, 5000))
    assert {*get_args(Category)} == {*categories} - {None}
    assert {*get_args(HttpCategory)} == {category(code) for code in range(100, 600)}
    redirects = {redirect(status) for status in ALL}
    assert {*get_args(Redirect)} == redirects - {None}
    assert {*get_args(Standing)} == {status.standing for status in ALL}


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_names_its_codes(name: str) -> None:
    codes = [status.code for status in ALL if UNIONS[name](status)]
    assert sorted(get_args(getattr(statuscodes.typing, name))) == codes


def test_every_union_is_tested() -> None:
    assert {*UNIONS} == {name for name in vars(statuscodes.typing) if name.endswith("Code")}
