"""What people may type, and what is refused before it can reach a header, a list or a mail."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from chalicelib.kernel.web.fields import Code, CompanyCode, Email, Line, Paragraphs, address, one_line, paragraphs

CONTROLS = ["\x00", "\x1f", "\x7f", "\x9f", "\u202a", "\u202e", "\u2066", "\u2069"]
BREAKS = ["\n", "\r", "\u2028", "\u2029"]


def refused(caught: pytest.ExceptionInfo[PydanticCustomError]) -> tuple[str, str]:
    return caught.value.type, caught.value.message()


@pytest.mark.parametrize("character", CONTROLS + BREAKS)
def test_a_line_holds_no_breaks_and_no_control_characters(character: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        one_line(f"a{character}b")
    assert refused(caught) == ("one_line", "must be a single line without control characters")


@pytest.mark.parametrize("value", ["", "   ", "\n"])
def test_blank_is_no_text(value: str) -> None:
    for read in (one_line, paragraphs):
        with pytest.raises(PydanticCustomError) as caught:
            read(value)
        assert refused(caught) == ("blank", "must not be blank")


def test_letters_with_diacritics_are_composed_so_that_they_count_as_one() -> None:
    assert one_line("  s\u0326edint\u0326a\u0306 ") == "ședință"
    assert paragraphs("s\u0326\n") == "ș"


def test_paragraphs_keep_their_lines() -> None:
    assert paragraphs("unu\r\ndoi\rtrei\n\tpatru ") == "unu\ndoi\ntrei\n\tpatru"
    assert paragraphs("a\r\n\r\nb") == "a\n\nb"


@pytest.mark.parametrize("character", [*CONTROLS, "\x08", "\x0b", "\x0c", "\x1b"])
def test_paragraphs_hold_no_control_characters(character: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        paragraphs(f"a{character}b")
    assert refused(caught) == ("control_characters", "must not contain control characters")


@pytest.mark.parametrize("value", ["Ana@Alfa.Example", " ana@alfa.example "])
def test_addresses_are_kept_in_lower_case(value: str) -> None:
    assert address(value) == "ana@alfa.example"


@pytest.mark.parametrize("value", ["ana", "a@b.ro\nBcc: x@y.ro", "a" * 250 + "@b.ro"])
def test_what_is_no_address_is_refused(value: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        address(value)
    assert refused(caught) == ("email", "must be an e-mail address")


@pytest.mark.parametrize(
    ("field", "good", "wrong"),
    [
        (Line, ["a", "x" * 200], ["x" * 201, " "]),
        (Paragraphs, ["a\nb", "x" * 50_000], ["x" * 50_001, " "]),
        (Email, ["a@b.ro"], ["a", " " * 254 + "a@b.ro"]),
        (Code, ["a", "0_-", "x" * 32], ["", "_a", "x" * 33, "a b", "a\n"]),
        (CompanyCode, ["AB", "A123456789"], ["A", "a", "A1234567890", "1A", "AB\n"]),
    ],
)
def test_each_kind_of_text_has_its_length_and_form(field: Any, good: list[str], wrong: list[str]) -> None:
    adapter = TypeAdapter(field)
    assert [adapter.validate_python(value) for value in good] == good
    for value in wrong:
        with pytest.raises(ValidationError):
            adapter.validate_python(value)


def test_an_address_is_described_as_one() -> None:
    assert TypeAdapter(Email).json_schema()["format"] == "email"
