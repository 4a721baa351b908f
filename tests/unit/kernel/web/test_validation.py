"""Findings about a body, in words that people understand."""

from datetime import date

import pytest
from pydantic import Field

from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid, MalformedBody
from chalicelib.kernel.web.fields import Line
from chalicelib.kernel.web.schema import Body, Query
from chalicelib.kernel.web.validation import body_as, query_as


class Order(Body):
    """A body for these tests."""

    name: Line
    pieces: int = Field(default=1, ge=1)


class Period(Query):
    """A query for these tests."""

    day: date | None = None


@pytest.mark.parametrize(
    ("raw", "field", "message"),
    [
        ("{}", "name", "Câmp obligatoriu."),
        ('{"name": 1}', "name", "Trebuie să fie un text."),
        ('{"name": null}', "name", "Trebuie să fie un text."),
        ('{"name": "a", "pieces": "1"}', "pieces", "Trebuie să fie un număr întreg."),
        ('{"name": "a", "pieces": 0}', "pieces", "Cel puțin 1."),
        ('{"name": "a", "role": "admin"}', "role", "Câmp necunoscut."),
        ('{"name": " "}', "name", "Câmpul nu poate fi gol."),
        ('{"name": "a\\nb"}', "name", "Un singur rând, fără caractere de control."),
        ("[]", "body", "Valoare nepermisă."),
    ],
)
def test_each_finding_names_its_field_and_says_what_to_do(raw: str, field: str, message: str) -> None:
    with pytest.raises(Invalid) as caught:
        body_as(Order, raw)
    errors = caught.value.document(Language.RO)["errors"]
    assert errors == [{"field": field, "message": message}]


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"name": "\\ud800"}', b"NaN", b"[" * 100_000])
def test_what_is_not_json_is_malformed(raw: bytes) -> None:
    with pytest.raises((MalformedBody, Invalid)):
        body_as(Order, raw)


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "99999-01-01", "-1"])
def test_absurd_dates_are_refused_with_an_example(day: str) -> None:
    with pytest.raises(Invalid) as caught:
        query_as(Period, {"day": day})
    assert "2026-01-31" in caught.value.errors[0].message.into(Language.EN)


def test_unknown_parameters_are_refused() -> None:
    with pytest.raises(Invalid):
        query_as(Period, {"days": "2026-01-01"})
