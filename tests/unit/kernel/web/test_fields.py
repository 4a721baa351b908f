"""What people may type, and what is refused before it can reach a header, a list or a mail."""

import pytest
from pydantic_core import PydanticCustomError

from chalicelib.kernel.web.fields import address, one_line, paragraphs


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "a\x00b", "a\u2028b", "a\u202eb", "a\x7f"])
def test_a_line_holds_no_breaks_and_no_control_characters(value: str) -> None:
    with pytest.raises(PydanticCustomError):
        one_line(value)


@pytest.mark.parametrize("value", ["", "   ", "\n"])
def test_blank_is_no_text(value: str) -> None:
    with pytest.raises(PydanticCustomError):
        one_line(value)
    with pytest.raises(PydanticCustomError):
        paragraphs(value)


def test_letters_with_diacritics_are_composed_so_that_they_count_as_one() -> None:
    assert one_line("  s\u0326edint\u0326a\u0306 ") == "ședință"


def test_paragraphs_keep_their_lines() -> None:
    assert paragraphs("unu\r\ndoi\rtrei\n\tpatru ") == "unu\ndoi\ntrei\n\tpatru"


def test_paragraphs_hold_no_control_characters() -> None:
    with pytest.raises(PydanticCustomError):
        paragraphs("a\x1b[31mb")


@pytest.mark.parametrize("value", ["Ana@Alfa.Example", " ana@alfa.example "])
def test_addresses_are_kept_in_lower_case(value: str) -> None:
    assert address(value) == "ana@alfa.example"


@pytest.mark.parametrize(
    "value",
    [
        "ana",
        "ana@",
        "@alfa.ro",
        "a b@alfa.ro",
        "ana@alfa",
        "a@b.ro\nBcc: x@y.ro",
        "a@b.ro,c@d.ro",
        "<a@b.ro>",
        "a" * 250 + "@b.ro",
    ],
)
def test_what_is_no_address_is_refused(value: str) -> None:
    with pytest.raises(PydanticCustomError):
        address(value)
