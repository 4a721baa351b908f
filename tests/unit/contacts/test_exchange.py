"""Importing and exporting contacts."""

import pytest

from chalicelib.contacts import csv_text, editing, exchange
from chalicelib.contacts.import_schemas import ImportReport, JsonRowReader, report
from chalicelib.contacts.model import ContactState, Filters, Mobile
from chalicelib.contacts.store import lists
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Role
from chalicelib.kernel.language import Language
from tests.unit.callers import CLIENT
from tests.unit.contacts.people import ALFA, a_contact, now_of, stored

pytestmark = pytest.mark.usefixtures("cloud")


def imported(text: str, *, dry_run: bool = False) -> ImportReport:
    plan = exchange.plan(CLIENT, ALFA, csv_text.read(text), JsonRowReader())
    carried_out = plan if dry_run else exchange.carry_out(CLIENT, plan)
    return report(carried_out, Language.EN, dry_run=dry_run)


def results(answer: ImportReport) -> list[str]:
    return [row.result for row in answer.rows]


def test_an_import_creates_changes_and_leaves() -> None:
    stored(a_contact(1), a_contact(2, title="Dna.", mobile=Mobile("+40722123456", "0722 123 456")))
    text = (
        "email;Nume;Titlu;Telefon\n"
        "c1@firma.example;Pop 0001;;\n"
        "C2@firma.example;Alt nume;;\n"
        "c3@firma.example;Nou;;021 539 7001\n"
    )
    assert results(imported(text, dry_run=True)) == ["unchanged", "changed", "created"]
    assert lists.everything(ALFA, Filters()) == [now_of(a_contact(1)), now_of(a_contact(2))]
    assert results(imported(text)) == ["unchanged", "changed", "created"]
    changed = now_of(a_contact(2))
    assert (changed.details.last_name, changed.details.title, changed.details.mobile) == ("Alt nume", None, None)
    assert [contact.details.last_name for contact in lists.everything(ALFA, Filters())] == [
        "Alt nume",
        "Nou",
        "Pop 0001",
    ]
    assert results(imported(text)) == ["unchanged"] * 3


def test_a_row_that_breaks_a_rule_is_refused_with_its_reason_and_the_others_are_written() -> None:
    answer = imported(
        "email;Telefon\nfara-adresa;\nbun@firma.example;\nBUN@firma.example;\nrau@firma.example;112233\n"
    )
    assert results(answer) == ["refused", "created", "refused", "refused"]
    reasons = [row.reasons for row in answer.rows]
    assert reasons[0] == ["E-mail address: Enter a valid e-mail address."]
    assert reasons[2] == ["The address is on line 3 already."]
    assert reasons[3] == ["Mobile: Enter a valid phone number such as 0722 123 456."]


def test_an_import_ends_nobodys_access(monkeypatch: pytest.MonkeyPatch) -> None:
    user = Person("vlad", ALFA, "c1@firma.example", "Vlad", "Dan", Role.CLIENT)
    monkeypatch.setattr(people, "authorised_user", lambda *_: user)
    stored(a_contact(1))
    (row,) = imported("email;Stare\nc1@firma.example;Inactivă\n").rows
    assert row.result == "refused"
    assert "Vlad Dan is an authorised user" in row.reasons[0]
    assert now_of(a_contact(1)).details.state is ContactState.ACTIVE


def test_a_row_that_meets_another_change_is_refused_and_the_others_are_written() -> None:
    stored(a_contact(1))
    plan = exchange.plan(
        CLIENT,
        ALFA,
        csv_text.read("email;Nume\nc1@firma.example;Altul\nc2@firma.example;Nou\n"),
        JsonRowReader(),
    )
    editing.change(CLIENT, ALFA, a_contact(1).id, {"last_name": "Primul"}, version=None, confirmed=False)
    answer = report(exchange.carry_out(CLIENT, plan), Language.EN, dry_run=False)
    assert results(answer) == ["refused", "created"]
    assert now_of(a_contact(1)).details.last_name == "Primul"


def test_what_was_exported_imports_as_unchanged() -> None:
    stored(*(a_contact(n, mobile=Mobile("+40722123456", "0722 123 456"), sex="F") for n in range(1, 4)))
    text = exchange.export(CLIENT, ALFA, Filters(), Language.RO)
    assert results(imported(text)) == ["unchanged"] * 3
