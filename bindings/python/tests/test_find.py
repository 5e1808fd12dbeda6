"""From a text to its record."""

import pytest

from statuscodes import find, lookup


def test_a_text_leads_to_the_record() -> None:
    assert find("HTTP_404_NOT_FOUND") is lookup(404)
    assert find("nonsense") is None
    assert find("not\0found") is None


@pytest.mark.parametrize(
    "text", ["ñot found", "\uff14\uff10\uff14", "\ud800", "404\udfff", "🫖", "x" * 10**6]
)
def test_texts_beyond_ascii_or_reason_are_no_match(text: str) -> None:
    assert find(text) is None


def test_subclasses_of_str_are_texts() -> None:
    class Text(str):
        __slots__ = ()

    assert find(Text("not found")) is lookup(404)
