"""Compared with the names of `requests.codes`."""

import pytest
import requests

import statuscodes as status

# Without pictures, such as `\o/`, and capitals, which repeat the others.
NAMES = {name: code for name, code in vars(requests.codes).items() if name[0].islower()}
del NAMES["name"]

# Nicknames that `find` does not know.
UNKNOWN = {
    "all_good", "all_ok", "all_okay", "okay",
    "bad", "checkpoint", "dependency", "fields_too_large", "legal_reasons", "media_type",
    "multi_stati", "multiple_stati", "multiple_status", "network_auth", "network_authentication",
    "other", "partial", "payment", "precondition", "requested_range", "resume",
    "resume_incomplete", "temporary", "temporary_moved", "too_many", "unordered", "upgrade",
}  # fmt: skip

# Codes of vendors, which are not registered.
OF_VENDORS = {
    "bandwidth": 509,
    "bandwidth_limit_exceeded": 509,
    "blocked_by_windows_parental_controls": 450,
    "client_closed_request": 499,
    "no_response": 444,
    "none": 444,
    "parental_controls": 450,
    "retry": 449,
    "retry_with": 449,
}

# Names that mean another code in the registry: theirs and ours.
OTHER = {
    "early-hints": (102, 103),
    "request_uri_too_long": (122, 414),
}


def test_most_names_mean_the_same_code() -> None:
    agree = {*NAMES} - UNKNOWN - {*OF_VENDORS} - {*OTHER}
    assert len(agree) > 70
    for name in agree:
        assert status.find(name) is status.lookup(NAMES[name])


def test_nicknames_are_not_found() -> None:
    for name in UNKNOWN:
        assert NAMES[name] > 0
        assert status.find(name) is None


def test_codes_of_vendors_are_known_as_such() -> None:
    for name, code in OF_VENDORS.items():
        assert NAMES[name] == code
        assert status.find(name) is None
        assert status.vendors(code)


def test_few_names_mean_another_code() -> None:
    for name, (theirs, ours) in OTHER.items():
        assert NAMES[name] == theirs
        assert status.find(name) is status.lookup(ours)


@pytest.mark.parametrize("code", [100, 200, 399, 400, 599])
def test_a_response_is_ok_when_the_code_is_not_an_error(code: int) -> None:
    response = requests.Response()
    response.status_code = code
    assert response.ok is not status.is_error(code)
