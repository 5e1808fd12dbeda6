"""From a text to its record."""

import pytest

from statuscodes import find, lookup


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("404", 404),
        ("HTTP_404_NOT_FOUND", 404),
        ("HTTP_422_UNPROCESSABLE_ENTITY", 422),
        ("not found", 404),
        ("NotFound", 404),
        ("NOT-FOUND", 404),
        ("not_found", 404),
        ("Payload Too Large", 413),
        ("http.StatusNotFound", 404),
        ("StatusCode::NOT_FOUND", 404),
        ("HttpStatusCode.NotFound", 404),
        (":not_found", 404),
        ("404 Not Found", 404),
        ("Bad Gateway", 502),
        ("WS Bad Gateway", 1014),
        ("WS_1006_ABNORMAL_CLOSURE", 1006),
    ],
)
def test_texts_lead_to_the_record(text: str, code: int) -> None:
    found = find(text)
    assert found is not None
    assert found is lookup(code)


@pytest.mark.parametrize(
    "text",
    ["", " ", "nonsense", "404 Found", "not foun", "-404", "499", "4040", "\0", "not\0found"],
)
def test_texts_that_name_nothing_lead_nowhere(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    "text", ["ñot found", "\uff14\uff10\uff14", "\ud800", "404\udfff", "🫖", "x" * 10**6]
)
def test_texts_beyond_ascii_or_reason_are_no_match(text: str) -> None:
    assert find(text) is None


def test_subclasses_of_str_are_texts() -> None:
    class Text(str):
        __slots__ = ()

    assert find(Text("not found")) is lookup(404)
