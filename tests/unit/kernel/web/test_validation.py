"""Findings about a body, in words that people understand."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

import pytest
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid, MalformedBody
from chalicelib.kernel.web.fields import Email, Line, Paragraphs
from chalicelib.kernel.web.schema import Body, Query, WithOffset
from chalicelib.kernel.web.validation import body_as, query_as


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


class Part(Body):
    """A part of a body."""

    name: Line


def _refuse(value: str) -> str:
    if value == "odd":
        raise PydanticCustomError("odd", "is odd")
    if value != "good":
        raise PydanticCustomError(value, "as named", {"length": 121, "max_length": 120})
    return value


class Order(Body):
    """A body with a field of each kind."""

    name: Line = "a"
    pieces: int = Field(default=1, ge=1, le=9)
    colour: Colour = Field(default=Colour.RED, strict=False)
    size: Literal["s", "m"] = "s"
    is_open: bool = False
    text: Paragraphs = "a"
    email: Email = "a@b.ro"
    parts: list[Part] = Field(default_factory=list, max_length=2)
    some: list[int] = Field(default=[1], min_length=1)
    code: Annotated[str, Field(pattern="^[a-z]+$", min_length=2, max_length=4)] = "ab"
    kind: Annotated[str, AfterValidator(_refuse)] = "good"


class Period(Query):
    """A query with dates and numbers."""

    day: date | None = None
    since: WithOffset | None = None
    at: datetime | None = None
    number: int = 0


WRONG_DATE = ("Introduceți o dată validă, de forma 2026-01-31.", "Enter a valid date such as 2026-01-31.")


@pytest.mark.parametrize(
    ("raw", "field", "romanian", "english"),
    [
        ('{"parts": [{}]}', "parts.0.name", "Câmp obligatoriu.", "This field is required."),
        ('{"role": "admin"}', "role", "Câmp necunoscut.", "Unknown field."),
        ('{"name": 1}', "name", "Trebuie să fie un text.", "Must be a text."),
        ('{"name": null}', "name", "Trebuie să fie un text.", "Must be a text."),
        ('{"pieces": "1"}', "pieces", "Trebuie să fie un număr întreg.", "Must be a whole number."),
        ('{"pieces": 0}', "pieces", "Cel puțin 1.", "At least 1."),
        ('{"pieces": 10}', "pieces", "Cel mult 9.", "At most 9."),
        ('{"is_open": 1}', "is_open", "Trebuie să fie adevărat sau fals.", "Must be true or false."),
        ('{"colour": "x"}', "colour", "Alegeți una dintre: 'red' or 'blue'.", "Choose one of: 'red' or 'blue'."),
        ('{"size": "x"}', "size", "Alegeți una dintre: 's' or 'm'.", "Choose one of: 's' or 'm'."),
        ('{"code": "abcde"}', "code", "Cel mult 4 caractere.", "At most 4 characters."),
        ('{"code": "a"}', "code", "Cel puțin 2 caractere.", "At least 2 characters."),
        ('{"code": "AB"}', "code", "Format nepermis.", "Not in the permitted form."),
        ('{"some": []}', "some", "Cel puțin 1 elemente.", "At least 1 items."),
        (
            '{"parts": [{"name": "a"}, {"name": "a"}, {"name": "a"}]}',
            "parts",
            "Cel mult 2 elemente.",
            "At most 2 items.",
        ),
        ('{"name": " "}', "name", "Câmpul nu poate fi gol.", "This field must not be empty."),
        (
            '{"name": "a\\nb"}',
            "name",
            "Un singur rând, fără caractere de control.",
            "A single line, without control characters.",
        ),
        ('{"text": "a\\u0000"}', "text", "Fără caractere de control.", "No control characters."),
        ('{"email": "a"}', "email", "Introduceți o adresă de e-mail validă.", "Enter a valid e-mail address."),
        (
            '{"kind": "phone"}',
            "kind",
            "Introduceți un număr de telefon valid, de exemplu 0722 123 456.",
            "Enter a valid phone number such as 0722 123 456.",
        ),
        (
            '{"kind": "summary_too_long"}',
            "kind",
            "Descrierea scurtă poate avea cel mult 120 caractere; are 121.",
            "The summary may have at most 120 characters; it has 121.",
        ),
        ('{"kind": "file_name"}', "kind", "Trebuie să fie numele unui fișier.", "Must be the name of a file."),
        (
            '{"kind": "file_name_too_long"}',
            "kind",
            "Numele fișierului este prea lung: cel mult 120 octeți. Redenumiți-l și încercați din nou.",
            "The file's name is too long: at most 120 bytes. Rename it and try again.",
        ),
        ('{"kind": "sha256"}', "kind", "Trebuie să fie o sumă SHA-256.", "Must be a SHA-256 checksum."),
        ('{"kind": "duplicates"}', "kind", "Fiecare o singură dată.", "Each only once."),
        ('{"kind": "odd"}', "kind", "Valoare nepermisă.", "This value is not allowed."),
        ("[]", "body", "Valoare nepermisă.", "This value is not allowed."),
    ],
)
def test_each_finding_names_its_field_and_says_what_to_do(raw: str, field: str, romanian: str, english: str) -> None:
    with pytest.raises(Invalid) as caught:
        body_as(Order, raw)
    assert caught.value.document(Language.RO)["errors"] == [{"field": field, "message": romanian}]
    assert caught.value.document(Language.EN)["errors"] == [{"field": field, "message": english}]


def test_all_findings_are_named() -> None:
    with pytest.raises(Invalid) as caught:
        body_as(Order, '{"pieces": 0, "code": 1, "other": 1}')
    assert [error.field for error in caught.value.errors] == ["other", "pieces", "code"]


def test_a_good_body_is_read() -> None:
    assert body_as(Order, b'{"name": " Ana ", "colour": "blue"}') == Order(name="Ana", colour=Colour.BLUE)


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"name": "\\ud800"}', b"[" * 100_000, "{'a': 1}"])
def test_what_is_not_json_is_malformed(raw: bytes | str) -> None:
    with pytest.raises(MalformedBody) as caught:
        body_as(Order, raw)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "99999-01-01"])
@pytest.mark.parametrize("name", ["day", "since", "at"])
def test_absurd_dates_are_refused_with_an_example(day: str, name: str) -> None:
    with pytest.raises(Invalid) as caught:
        query_as(Period, {name: day})
    (error,) = caught.value.errors
    assert (error.field, error.message) == (name, WRONG_DATE)


def test_a_moment_without_an_offset_is_refused_with_an_example() -> None:
    with pytest.raises(Invalid) as caught:
        query_as(Period, {"since": "2026-01-31T10:00:00"})
    assert caught.value.errors[0].message == WRONG_DATE


def test_numbers_are_read_from_texts() -> None:
    assert query_as(Period, {"number": "12", "day": "2026-01-31"}) == Period(number=12, day=date(2026, 1, 31))
    with pytest.raises(Invalid) as caught:
        query_as(Period, {"number": "x"})
    assert caught.value.errors[0].message == ("Trebuie să fie un număr întreg.", "Must be a whole number.")


def test_unknown_parameters_are_refused() -> None:
    with pytest.raises(Invalid) as caught:
        query_as(Period, {"days": "2026-01-01"})
    assert caught.value.errors[0].field == "days"
