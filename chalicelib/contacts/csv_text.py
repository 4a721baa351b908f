"""Contacts as CSV: semicolons and a byte-order mark, as spreadsheets set up for Romanian expect it.

A cell that a spreadsheet would read as a formula is written with an apostrophe before it, which `read` removes
(OWASP, CSV Injection).
"""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from chalicelib.contacts.model import Contact, ContactState
from chalicelib.contacts.problems import unreadable_csv
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.text import searchable

MOST_ROWS = 500
COLUMNS: Mapping[str, Text] = {
    "last_name": Text("Nume", "Last name"),
    "first_name": Text("Prenume", "First name"),
    "sex": Text("Sexul", "Sex"),
    "title": Text("Titlu", "Title"),
    "mobile": Text("Tel Mobil", "Mobile"),
    "email": Text("Adresa e-mail", "E-mail address"),
    "function": Text("Funcția", "Function"),
    "state": Text("Stare Persoană de Contact", "State"),
    "language": Text("Limba", "Language"),
}
STATES: Mapping[ContactState, Text] = {
    ContactState.ACTIVE: Text("Activă", "Active"),
    ContactState.INACTIVE: Text("Inactivă", "Inactive"),
}
_OTHER_NAMES = {"title": "title", "stare": "state", "e-mail": "email", "telefon": "mobile", "sex": "sex"}
_STATE_WORDS = {"activ": ContactState.ACTIVE, "inactiv": ContactState.INACTIVE}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BYTE_ORDER_MARK = "\ufeff"

Cells = Mapping[str, str]  # by column


class Row(NamedTuple):
    """One contact of a file: its line, and the cells of the columns that the file has."""

    line: int
    cells: Cells


def write(contacts: Sequence[Contact], language: Language) -> str:
    """``contacts`` as a file with a heading in ``language``."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([name.into(language) for name in COLUMNS.values()])
    writer.writerows([_no_formula(cells(contact, language)[name]) for name in COLUMNS] for contact in contacts)
    return _BYTE_ORDER_MARK + text.getvalue()


def cells(contact: Contact, language: Language) -> dict[str, str]:
    """``contact`` as people read it, by column."""
    details = contact.details
    return {
        "last_name": details.last_name,
        "first_name": details.first_name,
        "sex": details.sex or "",
        "title": details.title or "",
        "mobile": details.mobile.shown if details.mobile else "",
        "email": details.email,
        "function": details.function or "",
        "state": STATES[details.state].into(language),
        "language": details.language.value,
    }


def read(text: str) -> list[Row]:
    """The rows of a file whose first line names its columns, in any order, in either language.

    Raises:
        Invalid: no heading, an unknown or doubled column, no column of addresses, no rows or more than `MOST_ROWS`.
    """
    lines = text.removeprefix(_BYTE_ORDER_MARK)
    heading = lines.partition("\n")[0]
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=_delimiter(heading), strict=True)
    try:
        columns = _columns(next(reader, []))
        rows = [Row(reader.line_num, _cells(columns, values)) for values in reader if any(map(str.strip, values))]
    except csv.Error:
        raise unreadable_csv(Text("Fișierul nu este un CSV valid.", "The file is not a valid CSV.")) from None
    if not 1 <= len(rows) <= MOST_ROWS:
        raise unreadable_csv(
            Text(
                f"Fișierul trebuie să aibă între 1 și {MOST_ROWS} de rânduri cu persoane; are {len(rows)}.",
                f"The file must have between 1 and {MOST_ROWS} rows of contacts; it has {len(rows)}.",
            )
        )
    return rows


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell


def _delimiter(heading: str) -> str:
    return max(";,\t", key=heading.count)


def _columns(heading: list[str]) -> list[str]:
    names = {searchable(shown): name for name, text in COLUMNS.items() for shown in (name, *text)} | _OTHER_NAMES
    known = [names.get(searchable(title.strip().rstrip("*").strip())) for title in heading]
    unknown = ", ".join(title or "?" for title, name in zip(heading, known, strict=True) if name is None)
    if unknown:
        raise unreadable_csv(Text(f"Coloane necunoscute: {unknown}.", f"Unknown columns: {unknown}."))
    columns = [name for name in known if name]
    if "email" not in columns or len(set(columns)) < len(columns):
        raise unreadable_csv(
            Text(
                "Prima linie numește coloanele, fiecare o singură dată; „Adresa e-mail” este obligatorie.",
                "The first line names the columns, each once; “E-mail address” is required.",
            )
        )
    return columns


def _cells(columns: list[str], values: list[str]) -> dict[str, str]:
    filled = [*values, *[""] * (len(columns) - len(values))]
    if any(cell.strip() for cell in filled[len(columns) :]):
        raise csv.Error("more cells than columns")
    return {name: _value(name, cell.strip()) for name, cell in zip(columns, filled, strict=False)}


def _value(column: str, cell: str) -> str:
    """A cell in the form of the JSON API, where its words are known."""
    plain = cell[1:] if cell.startswith("'") and cell[1:].startswith((*_FORMULA, "'")) else cell
    if column == "state":
        word = searchable(plain)
        states = {searchable(shown): state for state, text in STATES.items() for shown in text} | _STATE_WORDS
        return states[word].value if word in states else plain
    return plain.upper() if column == "sex" else plain.lower() if column == "language" else plain
