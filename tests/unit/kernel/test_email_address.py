"""E-mail addresses as they are kept and compared."""

import pytest

from chalicelib.kernel.email_address import email_address

LONGEST_LOCAL = "a" * 64
LONGEST_HOST = ".".join(["b" * 63] * 2 + ["c" * 58])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Ana@Alfa.Example", "ana@alfa.example"),
        (" ana@alfa.example\t", "ana@alfa.example"),
        ("a.b+c!#$%&'*/=?^_`{|}~-1@a-b.co", "a.b+c!#$%&'*/=?^_`{|}~-1@a-b.co"),
        ("a@b.c.de", "a@b.c.de"),
        (f"{LONGEST_LOCAL}@{LONGEST_HOST}.ro", f"{LONGEST_LOCAL}@{LONGEST_HOST}.ro"),
    ],
)
def test_ordinary_addresses_are_kept_in_lower_case(text: str, address: str) -> None:
    assert email_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ana",
        "ana@",
        "@alfa.ro",
        "a b@alfa.ro",
        "ana@alfa",
        "a@b.r",
        "a@-b.ro",
        "a@b-.ro",
        "a@b..ro",
        "a@b.ro\nBcc: x@y.ro",
        "a@b.ro,c@d.ro",
        "<a@b.ro>",
        "ană@alfa.ro",
        f"{LONGEST_LOCAL}a@b.ro",
        f"{LONGEST_LOCAL}@{LONGEST_HOST}c.ro",
        f"a@{'b' * 64}.ro",
    ],
)
def test_what_is_no_address_is_none(text: str) -> None:
    assert email_address(text) is None
