"""Contacts as CSV: what a spreadsheet is given, and what it may give back."""

import csv
import io

import pytest

from chalicelib.contacts import csv_text
from chalicelib.contacts.model import ContactState, Mobile
from chalicelib.contacts.phones import mobile
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid
from tests.unit.contacts.people import a_contact

HEADING = "Nume;Prenume;Adresa e-mail *;Stare"


def refusal(text: str) -> str:
    with pytest.raises(Invalid) as caught:
        csv_text.read(text)
    (error,) = caught.value.errors
    assert error.field == "csv"
    return error.message.en


@pytest.mark.parametrize("name", ["=1+1", "+40", "-2", "@SUM(A1)", "\t=1", "＝1+1", "'=1", "'"])
def test_no_cell_is_a_formula_and_reading_gives_back_what_was_written(name: str) -> None:
    text = csv_text.write([a_contact(last_name=name, mobile=mobile("+33 1 23 45 67 89"))], Language.RO)
    (_, written) = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";")
    assert not [cell for cell in written if cell.startswith(("=", "+", "-", "@", "\t", "＝"))]
    (row,) = csv_text.read(text)
    assert row.cells["last_name"] == name
    assert row.cells["mobile"] == "+33 1 23 45 67 89"


def test_the_heading_is_the_procedure_s_in_the_reader_s_language() -> None:
    romanian, english = (csv_text.write([], language).splitlines()[0] for language in Language)
    assert romanian.startswith('\ufeff"Nume";"Prenume";"Sexul";"Titlu";"Tel Mobil";"Adresa e-mail"')
    assert '"E-mail address"' in english


@pytest.mark.parametrize("language", Language)
def test_an_export_reads_as_what_it_was(language: Language) -> None:
    contact = a_contact(
        state=ContactState.INACTIVE, mobile=Mobile("+40722123456", "0722 123 456"), function='Șef "depozit"; 2'
    )
    (row,) = csv_text.read(csv_text.write([contact], language))
    assert row.cells == csv_text.cells(contact, language) | {"state": "inactive"}


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_delimiters_line_ends_and_column_names_as_spreadsheets_write_them(delimiter: str, end: str) -> None:
    text = f"EMAIL,Funcţia,stare{end}Ana@Alfa.example,Șefă,Activ{end}{end}b@alfa.example,,{end}".replace(
        ",", delimiter
    )
    first, second = csv_text.read(text)
    assert first.cells == {"email": "Ana@Alfa.example", "function": "Șefă", "state": "active"}
    assert (second.line, second.cells["function"]) == (4, "")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "first line"),
        (HEADING, "it has 0"),
        ("Nume;Prenume\nPop;Ana", "required"),
        ("Adresa e-mail;E-mail\na@b.ro;a@b.ro", "each once"),
        ("E-mail;Parola\na@b.ro;x", "Parola"),
        (f"{HEADING}\n" + "Pop;Ana;a@b.ro;\n" * 501, "it has 501"),
        (f"{HEADING}\nPop;Ana;a@b.ro;Activ;surplus", "not a valid CSV"),
        (f"{HEADING}\n{'x' * 200_000};Ana;a@b.ro;", "not a valid CSV"),
    ],
)
def test_what_is_no_table_of_contacts_is_refused_with_the_reason(text: str, why: str) -> None:
    assert why in refusal(text)


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("0722 123 456", "+40722123456", "0722 123 456"),
        ("0040 722.123.456", "+40722123456", "0722 123 456"),
        ("+40 (0) 722 123 456", "+40722123456", "0722 123 456"),
        ("021-5397001", "+40215397001", "021 539 7001"),
        ("+33 1 23 45 67 89", "+33123456789", "+33 1 23 45 67 89"),
    ],
)
def test_numbers_are_kept_in_e164_and_shown_as_dialled_in_romania(text: str, number: str, shown: str) -> None:
    assert mobile(text) == Mobile(number, shown)


@pytest.mark.parametrize("text", ["0722 123", "x", "112233", "+999 1", "0722123456789"])
def test_what_nobody_can_dial_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        mobile(text)
