"""`help` shows the same documentation as an editor."""

import ast
import doctest
import inspect
import pickle
import pydoc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import statuscodes.typing

STUB = ast.parse(Path(statuscodes.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
CLASSES = ("Status", "Vendor")
FUNCTIONS = [name for name, _ in inspect.getmembers(statuscodes, inspect.isbuiltin)]


def documented(node: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, str]]:
    """The paths and docstrings of the functions, classes and properties in the stub."""
    for item in node.body:
        if isinstance(item, ast.FunctionDef | ast.ClassDef):
            docs = ast.get_docstring(item)
            if docs is not None:
                yield prefix + item.name, docs
        if isinstance(item, ast.ClassDef):
            yield from documented(item, f"{item.name}.")


STUBBED = dict(documented(STUB))


@pytest.mark.parametrize("path", STUBBED)
def test_help_says_the_same_as_the_editor(path: str) -> None:
    item: object = statuscodes
    for name in path.split("."):
        item = getattr(item, name)
    assert inspect.getdoc(item) == STUBBED[path]


@pytest.mark.parametrize("path", STUBBED)
def test_everything_has_an_example_that_holds(path: str) -> None:
    # Those of predicates come from core, where a test of codegen asks for them.
    least = 0 if path.startswith(("is_", "allows_")) else 1
    assert holding_examples(path, STUBBED[path]) >= least


def test_the_examples_of_other_names_hold() -> None:
    nodes = zip(STUB.body, STUB.body[1:], strict=False)
    documented = [
        (name.target.id, docs.value.value)
        for name, docs in nodes
        if isinstance(name, ast.AnnAssign)
        and isinstance(name.target, ast.Name)
        and isinstance(docs, ast.Expr)
        and isinstance(docs.value, ast.Constant)
    ]
    examples = {name: holding_examples(name, str(docs)) for name, docs in documented}
    assert {name for name, count in examples.items() if count} == {"__version__", "ALL"}


def holding_examples(name: str, docs: str) -> int:
    """The number of examples. Fails when one answers otherwise."""
    test = doctest.DocTestParser().get_doctest(docs, vars(statuscodes), name, None, None)
    result = doctest.DocTestRunner(verbose=False).run(test)
    assert result.failed == 0
    return result.attempted


def test_every_public_name_is_documented() -> None:
    attributes = {
        f"{name}.{attribute}"
        for name in CLASSES
        for attribute in dir(getattr(statuscodes, name))
        if not attribute.startswith("_")
    }
    assert set(STUBBED) == {*FUNCTIONS, *CLASSES, *attributes}


def test_every_type_names_its_section_or_its_predicate() -> None:
    text = Path(statuscodes.typing.__file__).read_text(encoding="utf-8")
    _, *docs = re.findall(r'^"""(.*?)"""', text, re.DOTALL | re.MULTILINE)
    assert [it for it in docs if not re.search(r"RFC \d+,\s+Section|see `is_", it)] == []


@pytest.mark.parametrize("name", CLASSES)
def test_fields_are_the_properties_in_the_order_of_the_stub(name: str) -> None:
    paths = [path.split(".")[1] for path in STUBBED if path.startswith(f"{name}.")]
    assert [*getattr(statuscodes, name)._fields, "as_dict"] == paths


def test_the_module_begins_its_docs_as_the_stub_does() -> None:
    assert statuscodes.__doc__ is not None
    assert statuscodes.__doc__.splitlines()[0] == ast.get_docstring(STUB)


def test_help_shows_the_module_and_each_function_with_its_argument() -> None:
    text = pydoc.plain(pydoc.render_doc(statuscodes))
    assert text.startswith("Python Library Documentation: package statuscodes")
    assert "    is_error(code, /)" in text
    for name in FUNCTIONS:
        argument = "text" if name == "find" else "code"
        text = pydoc.plain(pydoc.render_doc(getattr(statuscodes, name)))
        assert f"\n{name}({argument}, /)\n" in text


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_are_those_of_the_public_module(name: str) -> None:
    function = getattr(statuscodes, name)
    assert (function.__module__, function.__qualname__) == ("statuscodes", name)
    assert pickle.loads(pickle.dumps(function)) is function  # noqa: S301


@pytest.mark.parametrize("name", CLASSES)
def test_classes_are_those_of_the_public_module(name: str) -> None:
    assert repr(getattr(statuscodes, name)) == f"<class 'statuscodes.{name}'>"
