"""Whose language an answer is in."""

import pytest

from chalicelib.kernel.language import Language, Text, preferred


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, Language.RO),
        ("", Language.RO),
        ("en", Language.EN),
        ("en-GB,en;q=0.9", Language.EN),
        ("ro-RO,ro;q=0.9,en;q=0.8", Language.RO),
        ("de,en;q=0.7,ro;q=0.9", Language.RO),
        ("de", Language.RO),
        ("en;q=nonsense", Language.RO),
        (";;;,,q=1", Language.RO),
        ("de,en", Language.EN),
        ("ro;q=0.5, en;q=0.6", Language.EN),
        ("en;q=0.5, ro", Language.RO),
        ("en;q=0", Language.RO),
        ("EN-us", Language.EN),
        ("ro,en", Language.RO),
        ("en,ro", Language.EN),
    ],
)
def test_the_first_of_our_languages_that_the_caller_prefers(header: str | None, language: Language) -> None:
    assert preferred(header) is language


def test_a_text_fills_its_fields() -> None:
    assert Text("Tichetul {id}", "Ticket {id}").into(Language.EN, id="ALFA-1") == "Ticket ALFA-1"
    assert Text("Tichetul {id}", "Ticket {id}").into(Language.RO, id="ALFA-1") == "Tichetul ALFA-1"


def test_a_text_without_values_is_not_filled() -> None:
    assert Text("{id}", "{}").into(Language.RO) == "{id}"
    assert Text("{id}", "{}").into(Language.EN) == "{}"
