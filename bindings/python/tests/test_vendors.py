"""Codes that vendors use without registration."""

import copy
import pickle
from typing import Any

import pytest

from statuscodes import HTTP_404_NOT_FOUND, Vendor, find, lookup, phrase, vendors

VENDORS = [vendor for code in range(5000) for vendor in vendors(code)]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        (530, ["Cloudflare", "Shopify", "Pantheon"]),
        (999, ["LinkedIn"]),
        (4004, ["Discord Gateway", "Twitch EventSub", "Pusher Channels", "graphql-ws"]),
    ],
)
def test_a_number_has_its_vendors_in_the_order_of_the_registry(code: int, names: list[str]) -> None:
    assert [vendor.vendor for vendor in vendors(code)] == names
    assert {vendor.code for vendor in vendors(code)} == {code}


@pytest.mark.parametrize("code", [HTTP_404_NOT_FOUND, 0, -1, 2**100])
def test_other_codes_have_none(code: int) -> None:
    assert vendors(code) == ()


def test_vendors_do_not_make_a_code_registered() -> None:
    assert lookup(499) is None
    assert phrase(499) is None
    assert find("499") is None
    assert find("Client Closed Request") is None


def test_a_vendor_says_what_it_means() -> None:
    nginx = vendors(499)[0]
    assert nginx.phrase == "Client Closed Request"
    assert nginx.description.startswith("The client closed the connection")
    assert nginx.reference == "nginx, src/http/ngx_http_request.h"
    assert str(nginx) == "499 Client Closed Request (nginx)"
    assert repr(nginx) == "<Vendor 499 Client Closed Request (nginx)>"


def test_vendors_are_equal_to_themselves_alone() -> None:
    nginx, other, *_ = vendors(499)
    assert nginx == vendors(499)[0]
    assert nginx != other
    assert hash(nginx) == hash(vendors(499)[0])
    assert len({nginx, other, *vendors(499)}) == len(vendors(499))
    strangers: list[Any] = [499, ("nginx", 499), None, lookup(404)]
    assert not any(nginx == stranger for stranger in strangers)


def test_there_is_one_object_for_each() -> None:
    for vendor in VENDORS:
        assert any(vendor is other for other in vendors(vendor.code))
        assert copy.copy(vendor) is vendor
        assert copy.deepcopy([vendor])[0] is vendor


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling_leads_back_to_the_same_object(protocol: int) -> None:
    for vendor in VENDORS:
        assert pickle.loads(pickle.dumps(vendor, protocol)) is vendor  # noqa: S301


def test_a_vendor_matches_by_code_and_name() -> None:
    match vendors(444)[0]:
        case Vendor(444, "nginx"):
            pass
        case other:
            pytest.fail(str(other))


def test_a_vendor_is_immutable() -> None:
    with pytest.raises(AttributeError):
        vendors(499)[0].code = 404  # type: ignore[misc]


def test_a_vendor_can_be_taken_apart() -> None:
    for vendor in VENDORS:
        assert [*vendor.as_dict()] == [*Vendor._fields]
        assert vendor.as_dict() == {field: getattr(vendor, field) for field in Vendor._fields}


def test_a_vendor_cannot_be_made() -> None:
    make: Any = Vendor
    with pytest.raises(TypeError):
        make(499, "nginx")
