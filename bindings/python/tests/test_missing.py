"""The package where its extension module cannot be loaded."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import statuscodes

PACKAGE = Path(statuscodes.__file__).parent
SUFFIXES = (".so", ".pyd")
PROGRAM = "import sys; sys.path.insert(0, sys.argv[1]); import statuscodes"


def without(folder: Path) -> Path:
    ignored = shutil.ignore_patterns(*(f"*{suffix}" for suffix in SUFFIXES))
    shutil.copytree(PACKAGE, folder / "statuscodes", ignore=ignored)
    return folder


def for_another_platform(folder: Path) -> Path:
    (extension,) = (file.name for file in PACKAGE.iterdir() if file.suffix in SUFFIXES)
    (without(folder) / "statuscodes" / extension).write_bytes(b"no library")
    return folder


def zipped(folder: Path) -> Path:
    shutil.copytree(PACKAGE, folder / "package" / "statuscodes")
    return Path(shutil.make_archive(str(folder / "app"), "zip", folder / "package"))


@pytest.mark.parametrize("make", [without, for_another_platform, zipped])
def test_one_sentence_says_so(make: Callable[[Path], Path], tmp_path: Path) -> None:
    program = [sys.executable, "-I", "-c", PROGRAM, str(make(tmp_path))]
    result = subprocess.run(program, text=True, capture_output=True, check=False)  # noqa: S603
    assert result.returncode == 1
    assert result.stderr.count("Traceback") == 1
    sentence = result.stderr.splitlines()[-1]
    assert sentence.startswith("ImportError: statuscodes cannot load its extension module: ")
    assert "(it must be built for this platform, cannot be in a zip file, and " in sentence
    assert "circular" not in sentence


def test_the_error_names_the_extension_module(tmp_path: Path) -> None:
    program = f"""if True:
        try:
            {PROGRAM}
        except ImportError as error:
            print(error.name)
    """
    command = [sys.executable, "-I", "-c", program, str(without(tmp_path))]
    output = subprocess.check_output(command, text=True)  # noqa: S603
    assert output.split() == ["statuscodes._statuscodes"]
