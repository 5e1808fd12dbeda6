"""Describes codes and texts: `describe.py 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE`.

Exits with 1 when one of them is not a registered code.
"""

import sys
from collections.abc import Iterable

import statuscodes
from statuscodes import Status

PREDICATES = sorted(it for it in statuscodes.__all__ if it.startswith(("is_", "allows_")))


def main() -> int:
    exit_code = 0
    for index, argument in enumerate(sys.argv[1:]):
        if index > 0:
            print()
        if status := statuscodes.find(argument):
            describe(status)
        else:
            exit_code = 1
            describe_unknown(argument)
    return exit_code


def describe(status: Status) -> None:
    print(status)
    for field, value in status.as_dict().items():
        if field not in ("code", "phrase"):
            line(field.replace("_", " "), value if isinstance(value, str) else listed(value))
    line("category", statuscodes.category(status) or "none")
    line("redirect", statuscodes.redirect(status) or "none")
    line("predicates", predicates(status.code))
    vendors(status.code)


def describe_unknown(argument: str) -> None:
    """An unregistered number can still have a category, or a vendor's meaning."""
    code = number(argument)
    category = statuscodes.category(code)
    if not (category or statuscodes.vendors(code)):
        print(argument, "(unknown)")
        return
    print(code, "(unregistered)")
    line("category", category or "none")
    line("predicates", predicates(code))
    vendors(code)


def number(argument: str) -> int:
    """The number that prints as the argument; 0, which is not a code, when there is none."""
    try:
        code = int(argument)
    except ValueError:
        return 0
    return code if str(code) == argument else 0


def predicates(code: int) -> str:
    return listed(name for name in PREDICATES if getattr(statuscodes, name)(code))


def vendors(code: int) -> None:
    for vendor in statuscodes.vendors(code):
        line("vendor", f"{vendor.vendor}: {vendor.phrase}. {vendor.description}")


def listed(items: Iterable[str]) -> str:
    return ", ".join(items) or "none"


def line(label: str, value: str) -> None:
    print(f"  {label:<16}  {value}")


if __name__ == "__main__":
    sys.exit(main())
