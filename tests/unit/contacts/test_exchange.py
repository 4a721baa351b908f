"""Importing and exporting contacts."""

import pytest

from chalicelib.audit.store import entries as audit
from chalicelib.contacts import csv_text, editing, exchange
from chalicelib.contacts.exchange import PlannedRow
from chalicelib.contacts.import_schemas import ImportReport, JsonRowReader, report
from chalicelib.contacts.model import Contact, ContactState, Filters, Mobile
from chalicelib.contacts.problems import ChangedMeanwhile, EndsAccess
from chalicelib.contacts.store import lists
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotFound
from tests.unit.callers import CLIENT, CONSULTANT
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


def test_an_import_is_recorded_contact_by_contact_and_counted_once(counted: list[str]) -> None:
    stored(a_contact(1), a_contact(2))
    text = "email;Nume\nc1@firma.example;Altul\nc2@firma.example;Pop 0002\nc3@firma.example;Nou\n"
    imported(text, dry_run=True)
    assert (audit.of_day(now().date(), 10, None).items, counted) == ([], [])
    imported(text)
    entries = audit.of_day(now().date(), 10, None).items
    new = next(contact for contact in lists.everything(ALFA, Filters()) if contact.details.last_name == "Nou")
    assert {(entry.action, entry.subject, entry.company, entry.actor) for entry in entries} == {
        ("contact.changed", a_contact(1).id, ALFA, CLIENT.id),
        ("contact.created", new.id, ALFA, CLIENT.id),
    }
    assert (now_of(a_contact(1)).updated_by, now_of(a_contact(1)).version) == (CLIENT.name, 2)
    assert counted == ["ContactsImported"]


def test_a_preview_shows_what_a_row_changes_and_nothing_else() -> None:
    stored(a_contact(1))
    answer = imported("email;Nume;Sex\nc1@firma.example;Altul;F\nx;;\nc4@firma.example;;\n", dry_run=True)
    first, second, third = answer.rows
    assert [(change.field, change.before, change.after) for change in first.changes] == [
        ("last_name", "Pop 0001", "Altul"),
        ("sex", "", "F"),
    ]
    assert (first.line, first.email, first.name, first.reasons) == (2, "c1@firma.example", "Altul", [])
    assert (second.line, second.changes) == (3, [])
    assert [change.field for change in third.changes] == ["email", "state", "language"]


def test_the_vendor_s_people_name_a_company_that_there_is() -> None:
    rows = csv_text.read("email\nc1@firma.example\n")
    with pytest.raises(NotFound):
        exchange.plan(CONSULTANT, ALFA, rows, JsonRowReader())
    with pytest.raises(NotFound):
        exchange.export(CONSULTANT, ALFA, Filters(), Language.RO)


def test_an_address_that_is_there_twice_is_read_where_it_comes_first() -> None:
    text = "email;Nume\nA@b.ro;Prima\na@B.ro;A doua\na@b.ro;A treia\n;x\n;y\n"
    answer = imported(text)
    assert results(answer) == ["created", *["refused"] * 4]
    assert [row.reasons for row in answer.rows[1:3]] == [["The address is on line 2 already."]] * 2
    assert [row.reasons for row in answer.rows[3:]] == [["E-mail address: This field is required."]] * 2
    assert [contact.details.last_name for contact in lists.everything(ALFA, Filters())] == ["Prima"]


def test_reasons_are_told_in_the_reader_s_language() -> None:
    rows = csv_text.read("email;Telefon\nx;\na@b.ro;12\na@b.ro;\n")
    plan = exchange.plan(CLIENT, ALFA, rows, JsonRowReader())
    told = [reason.into(Language.RO) for step in plan for reason in step.reasons]
    assert told[0].startswith("Adresa e-mail: ")
    assert told[1].startswith("Tel Mobil: ")
    assert told[2] == "Adresa apare deja la linia 3."


def test_a_reason_names_a_field_that_is_no_column_as_it_is_called() -> None:
    assert exchange._about("x", csv_text.COLUMNS["sex"]) == ("x: Sexul", "x: Sex")


def a_step(line: int, before: Contact | None, after: Contact | None) -> PlannedRow:
    return PlannedRow(csv_text.Row(line, {"email": f"c{line}@firma.example"}), before, after)


def sizes(*steps: PlannedRow) -> list[int]:
    return [len(batch) for batch in exchange._batches(steps)]


def test_as_many_contacts_are_written_together_as_a_transaction_holds() -> None:
    plain = [a_step(n, None, a_contact(n)) for n in range(50)]
    assert sizes(*plain[:22]) == [22]
    assert sizes(*plain) == [22, 22, 6]
    assert [step for batch in exchange._batches(plain) for step in batch] == plain
    many = tuple(f"{n:05}" for n in range(41))
    assert sizes(a_step(1, None, a_contact(1, newsletters=many)), *plain[:11]) == [12]
    assert sizes(a_step(1, None, a_contact(1, newsletters=many)), *plain[:12]) == [12, 1]
    both = a_step(1, a_contact(1, newsletters=many), a_contact(1, newsletters=many))
    assert sizes(both, plain[0]) == [2]
    assert sizes(both, plain[0], plain[1]) == [2, 1]
    assert sizes() == []


def test_a_large_import_takes_few_transactions(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Transaction] = []

    def begin() -> Transaction:
        begun.append(Transaction())
        return begun[-1]

    monkeypatch.setattr(exchange, "Transaction", begin)
    rows = "".join(f"c{n}@firma.example\n" for n in range(30))
    assert results(imported(f"email\n{rows}")) == ["created"] * 30
    assert len(begun) == 2


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
    text = "email;Stare\nc1@firma.example;Inactivă\n"
    (row,) = imported(text).rows
    assert row.result == "refused"
    assert row.reasons == [EndsAccess.detail.into(Language.EN, name="Vlad Dan")]
    (step,) = exchange.plan(CLIENT, ALFA, csv_text.read(text), JsonRowReader())
    assert [reason.ro for reason in step.reasons] == [EndsAccess.detail.into(Language.RO, name="Vlad Dan")]
    assert now_of(a_contact(1)).details.state is ContactState.ACTIVE
    assert results(imported("email;Nume\nc1@firma.example;Altul\n")) == ["changed"]


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
    assert answer.rows[0].reasons == [ChangedMeanwhile.detail.en]
    assert now_of(a_contact(1)).details.last_name == "Primul"


def test_every_row_that_meets_another_change_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "_ITEMS", 8)  # two contacts in a transaction
    stored(*(a_contact(n) for n in range(6)))
    rows = "".join(f"c{n}@firma.example;Altul\n" for n in range(6))
    plan = exchange.plan(CLIENT, ALFA, csv_text.read(f"email;Nume\n{rows}"), JsonRowReader())
    for n in (1, 2):
        editing.change(CLIENT, ALFA, a_contact(n).id, {"last_name": "Primul"}, version=None, confirmed=False)
    answer = report(exchange.carry_out(CLIENT, plan), Language.EN, dry_run=False)
    assert results(answer) == ["changed", "refused", "refused", *["changed"] * 3]
    assert [contact.details.last_name for contact in lists.everything(ALFA, Filters())] == [
        *["Altul"] * 4,
        *["Primul"] * 2,
    ]


def test_an_export_is_in_the_reader_s_language() -> None:
    stored(a_contact(1))
    romanian, english = (exchange.export(CLIENT, ALFA, Filters(), language) for language in Language)
    assert ('"Activă"' in romanian, '"Active"' in english) == (True, True)


def test_a_row_whose_address_somebody_else_took_is_refused() -> None:
    plan = exchange.plan(CLIENT, ALFA, csv_text.read("email\nc1@firma.example\nc2@firma.example\n"), JsonRowReader())
    stored(a_contact(1))
    assert results(report(exchange.carry_out(CLIENT, plan), Language.EN, dry_run=False)) == ["refused", "created"]


def test_what_was_exported_imports_as_unchanged() -> None:
    stored(*(a_contact(n, mobile=Mobile("+40722123456", "0722 123 456"), sex="F") for n in range(1, 4)))
    text = exchange.export(CLIENT, ALFA, Filters(), Language.RO)
    assert results(imported(text)) == ["unchanged"] * 3
