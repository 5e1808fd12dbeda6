"""The contents of the installed package, whether from a wheel or from the sdist."""

import platform
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import files, metadata

import pytest

import statuscodes

FILES = {str(file) for file in files("statuscodes") or ()}


@pytest.mark.parametrize(
    "file", ["__init__.py", "__init__.pyi", "__main__.py", "py.typed", "typing.py"]
)
def test_the_package_has_its_files(file: str) -> None:
    assert f"statuscodes/{file}" in FILES


@pytest.mark.parametrize("licence", ["LICENSE-MIT", "LICENSE-APACHE"])
def test_the_licences_are_installed(licence: str) -> None:
    assert any(file.endswith(f".dist-info/licenses/{licence}") for file in FILES)
    assert licence in metadata("statuscodes").get_all("License-File", [])


def test_there_is_one_binary() -> None:
    suffixes = (".so", ".pyd")
    assert len([file for file in FILES if file.endswith(suffixes)]) == 1


def test_the_command_is_on_the_path() -> None:
    command = shutil.which("statuscodes", path=sysconfig.get_path("scripts"))
    assert command
    for arguments in (["404"], ["499"], ["--json", "404"], ["--version"], []):
        script, module = (
            subprocess.run([*program, *arguments], capture_output=True, check=False)  # noqa: S603
            for program in ([command], [sys.executable, "-m", "statuscodes"])
        )
        assert (script.stdout, script.stderr) == (module.stdout, module.stderr)
        assert script.returncode == module.returncode


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="needs /proc/self/maps")
def test_importing_loads_no_other_library() -> None:
    program = (
        "loaded = lambda: {line.split()[-1] for line in open('/proc/self/maps') if '.so' in line};"
        "before = loaded(); import statuscodes; print(*loaded() - before)"
    )
    output = subprocess.check_output([sys.executable, "-I", "-c", program], text=True)  # noqa: S603
    assert len(output.split()) == 1


def test_the_metadata_is_complete() -> None:
    facts = metadata("statuscodes")
    assert facts["Version"] == statuscodes.__version__
    assert facts["License-Expression"] == "MIT OR Apache-2.0"
    assert facts["Requires-Python"] == ">=3.11"
    assert facts["Description-Content-Type"].startswith("text/markdown")
    assert facts["Summary"]
    assert facts["Keywords"]
    assert "\n# statuscodes\n" in f"\n{facts['Description']}\n"
    for url in facts.get_all("Project-URL", []):
        assert url.split(", ")[1].startswith("https://")


def test_there_are_no_dependencies() -> None:
    assert metadata("statuscodes").get_all("Requires-Dist") is None


def test_python_without_a_global_lock_is_declared() -> None:
    classifiers = metadata("statuscodes").get_all("Classifier", [])
    assert any("Free Threading" in classifier for classifier in classifiers)


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="Python with a global lock"
)
def test_the_global_lock_stays_off() -> None:
    assert not sys._is_gil_enabled()  # type: ignore[attr-defined]
