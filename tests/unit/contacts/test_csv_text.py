"""Contacts as CSV: what a spreadsheet is given, and what it may give back."""

import csv
import io
import re

import pytest

from chalicelib.contacts import csv_text
from chalicelib.contacts.model import ContactState, Mobile
from chalicelib.contacts.phones import mobile
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid
from tests.unit.contacts.people import a_contact

HEADING = "Nume;Prenume;Adresa e-mail *;Stare"


NOT_A_CSV = ("Fișierul nu este un CSV valid.", "The file is not a valid CSV.")
EACH_ONCE = (
    "Prima linie numește coloanele, fiecare o singură dată; „Adresa e-mail” este obligatorie.",
    "The first line names the columns, each once; “E-mail address” is required.",
)


def refusal(text: str) -> tuple[str, str]:
    """Why a file is refused, in both languages."""
    with pytest.raises(Invalid) as caught:
        csv_text.read(text)
    (error,) = caught.value.errors
    assert error.field == "csv"
    return error.message


def cells(text: str) -> dict[str, str]:
    """The cells of a file with one row."""
    (row,) = csv_text.read(text)
    return dict(row.cells)


@pytest.mark.parametrize("name", ["=1+1", "+40", "-2", "@SUM(A1)", "\t=1", "＝1+1", "'=1", "'"])
def test_no_cell_is_a_formula_and_reading_gives_back_what_was_written(name: str) -> None:
    text = csv_text.write([a_contact(last_name=name, mobile=mobile("+33 1 23 45 67 89"))], Language.RO)
    (_, written) = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";")
    assert not [cell for cell in written if cell.startswith(("=", "+", "-", "@", "\t", "＝"))]
    (row,) = csv_text.read(text)
    assert row.cells["last_name"] == name
    assert row.cells["mobile"] == "+33 1 23 45 67 89"


def test_what_is_not_known_of_a_contact_is_an_empty_cell() -> None:
    bare, full = (
        a_contact(first_name="", last_name=""),
        a_contact(2, sex="F", title="Dna.", state=ContactState.INACTIVE),
    )
    _, first, second, rest = csv_text.write([bare, full], Language.EN).split("\r\n")
    assert first == '"";"";"";"";"";"c1@firma.example";"";"Active";"ro"'
    assert second == '"Pop 0002";"Ana";"F";"Dna.";"";"c2@firma.example";"";"Inactive";"ro"'
    assert rest == ""


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


def number(of: int) -> tuple[str, str]:
    return (
        f"Fișierul trebuie să aibă între 1 și 500 de rânduri cu persoane; are {of}.",
        f"The file must have between 1 and 500 rows of contacts; it has {of}.",
    )


def unknown(columns: str) -> tuple[str, str]:
    return f"Coloane necunoscute: {columns}.", f"Unknown columns: {columns}."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", EACH_ONCE),
        (HEADING, number(0)),
        ("Nume;Prenume\nPop;Ana", EACH_ONCE),
        ("Adresa e-mail;E-mail\na@b.ro;a@b.ro", EACH_ONCE),
        ("E-mail;Parola\na@b.ro;x", unknown("Parola")),
        ("E-mail;Parola;;CNP\na@b.ro;x;;", unknown("Parola, ?, CNP")),
        (f"{HEADING}\n" + "Pop;Ana;a@b.ro;\n" * 501, number(501)),
        (f"{HEADING}\nPop;Ana;a@b.ro;Activ;surplus", NOT_A_CSV),
        (f"{HEADING}\n{'x' * 200_000};Ana;a@b.ro;", NOT_A_CSV),
        (f'{HEADING}\n"Pop"a;Ana;a@b.ro;', NOT_A_CSV),
        (f'{HEADING}\n"Pop;Ana;a@b.ro;', NOT_A_CSV),
    ],
    ids=["nothing", "no row", "no address", "a column twice", "one unknown", "three unknown", "too many rows",
         "too many cells", "a huge cell", "text behind a quote", "an open quote"],
)  # fmt: skip
def test_what_is_no_table_of_contacts_is_refused_with_the_reason(text: str, why: tuple[str, str]) -> None:
    assert refusal(text) == why


def test_a_file_has_500_rows_at_most() -> None:
    assert len(csv_text.read(f"{HEADING}\n" + "Pop;Ana;a@b.ro;\n" * 500)) == 500


def test_the_heading_alone_says_what_divides_the_cells() -> None:
    rows = csv_text.read("SEX;email\n;a@b.ro\nf;b,b,b@b.ro\n")
    assert [row.cells for row in rows] == [{"sex": "", "email": "a@b.ro"}, {"sex": "F", "email": "b,b,b@b.ro"}]


def test_a_row_may_lack_cells_at_its_end_or_have_empty_ones_too_many() -> None:
    assert cells("email;function\na@b.ro") == {"email": "a@b.ro", "function": ""}
    assert cells("email;function\na@b.ro;x;; ") == {"email": "a@b.ro", "function": "x"}


def test_a_cell_keeps_its_line_ends_and_every_other_apostrophe() -> None:
    assert cells('email;function\na@b.ro;"a\r\nb"')["function"] == "a\r\nb"
    assert cells("email;function\na@b.ro;'Casa'")["function"] == "'Casa'"


def test_sex_and_language_are_read_in_either_case() -> None:
    assert cells("email;SEX *;Limba\na@b.ro;f;EN") == {"email": "a@b.ro", "sex": "F", "language": "en"}
    assert cells("email;sexul;language\na@b.ro;M;Ro") == {"email": "a@b.ro", "sex": "M", "language": "ro"}


def test_a_state_that_nobody_knows_is_kept_to_be_refused() -> None:
    assert cells("email;stare\na@b.ro;Plecat")["state"] == "Plecat"


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
    with pytest.raises(ValueError, match=re.escape(text)):
        mobile(text)
