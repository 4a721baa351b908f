"""The sweep on stored tickets: each thing told once, whatever is repeated, killed, or changed meanwhile."""

import io
import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from chalicelib.deadlines import service as deadlines
from chalicelib.deadlines.model import Due
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.telemetry import flush
from chalicelib.tickets import clock_model
from chalicelib.tickets import life_model as model
from chalicelib.tickets import notices as sweep
from chalicelib.tickets.model import Author, NamedPerson, Ticket, TicketKey, stored_key
from chalicelib.tickets.notice_model import NoticeKind
from chalicelib.tickets.problems import ChangedMeanwhile
from chalicelib.tickets.states_model import Status
from chalicelib.tickets.store import notices as notices_store
from chalicelib.tickets.store import tickets as store
from chalicelib.tickets.store.items import HeadItem, NoticeItem
from tests.unit.notifications.scene import ANA, MIHAI, TICKET

Stored = Callable[..., None]
OPENED = from_iso("2026-03-03T08:00:00.000Z")
DUE = Due(response_at=from_iso("2026-03-03T09:00:00.000Z"), resolution_at=from_iso("2026-03-04T08:00:00.000Z"))
LATER = from_iso("2026-03-03T09:10:00.000Z")
FRIDAY = from_iso("2026-03-06T12:00:00.000Z")


def unanswered(number: int = 1, response_at: datetime = DUE.response_at) -> Ticket:
    due = DUE._replace(response_at=response_at)
    ticket = TICKET._replace(id=f"ALFA-{number}", opened_at=OPENED, due=due, next_notice=response_at)
    return ticket._replace(opened_by=NamedPerson(ANA.id, ANA.name))


def asked(number: int = 1) -> Ticket:
    ticket = unanswered(number)
    author = Author(MIHAI.id, MIHAI.name, MIHAI.role)
    after, message = model.details_needed(ticket, author, OPENED, "Ce lună?")
    return clock_model.after_change(ticket, after, message, deadlines.terms())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Sets what time the sweep believes it is."""
    return lambda moment: monkeypatch.setattr(sweep, "now", lambda: moment)


def notices() -> list[tuple[str, list[str]]]:
    """Every notice that was written, oldest first."""
    items = list(NoticeItem.scan(NoticeItem.item.startswith("notice#")))
    return [(item.kind, list(item.tickets)) for item in sorted(items, key=lambda item: str(item.item))]


def test_late_responses_are_told_together_and_once(stored: Stored, clock: Callable[[datetime], None]) -> None:
    for number in (1, 2):
        stored(ticket=unanswered(number))
    stored(ticket=unanswered(3, response_at=FRIDAY))
    clock(LATER)
    sweep.sweep()
    sweep.sweep()
    assert notices() == [("late", ["ALFA-1", "ALFA-2"])]
    assert notices_store.waiting(NoticeKind.LATE, LATER, 10) == []
    clock(FRIDAY)
    sweep.sweep()
    assert notices()[1:] == [("late", ["ALFA-3"])]


def test_a_notice_is_read_by_its_key(stored: Stored, clock: Callable[[datetime], None]) -> None:
    stored(ticket=asked())
    clock(FRIDAY)
    sweep.sweep()
    (item,) = NoticeItem.scan(NoticeItem.item.startswith("notice#"))
    assert sweep.is_notice(item.item)
    assert not sweep.is_notice("message#00000001")
    notice = sweep.notice(item.ticket, item.item)
    assert (notice.kind, notice.tickets, notice.waiting_since) == (NoticeKind.REMINDER, ("ALFA-1",), OPENED)
    assert re.fullmatch(r"2026-03-06T12:00:00.000Z#[0-9a-f]{8}", notice.id)
    with pytest.raises(NotFound):
        sweep.notice(item.ticket, f"{item.item}0")


def test_each_notice_is_counted_and_logged_once(
    stored: Stored, clock: Callable[[datetime], None], capsys: pytest.CaptureFixture[str], log: io.StringIO
) -> None:
    for number in (1, 2):
        stored(ticket=unanswered(number))
    stored(ticket=asked(3))
    clock(FRIDAY)
    flush()
    capsys.readouterr()
    for _ in range(2):
        sweep.sweep()
    counted = capsys.readouterr().out
    assert '"NoticeReminder":[1.0]' in counted
    assert '"NoticeLate":[1.0]' in counted
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [(line["message"], line["kind"], line["tickets"]) for line in lines] == [
        ("notice written", "reminder", 1),
        ("notice written", "late", 2),
    ]
    assert all(line["notice"].startswith("2026-03-06T12:00:00.000Z#") for line in lines)


def test_what_the_index_shows_late_is_read_as_it_is_now(
    stored: Stored, clock: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(ticket=unanswered(1)._replace(next_notice=None))
    stored(ticket=unanswered(2, response_at=FRIDAY))
    stored(ticket=asked(3))
    stored(ticket=unanswered(4, response_at=LATER))
    keys = [stored_key(f"ALFA-{number}") for number in range(1, 6)]
    monkeypatch.setattr(notices_store, "waiting", lambda kind, *_: keys if kind is NoticeKind.LATE else [])
    clock(LATER)
    sweep.sweep()
    assert notices() == [("late", ["ALFA-4"])]


def test_one_mail_names_so_many_late_responses(stored: Stored, clock: Callable[[datetime], None]) -> None:
    for number in range(1, 27):
        stored(ticket=unanswered(number))
    clock(LATER)
    sweep.sweep()
    assert sorted(len(tickets) for _, tickets in notices()) == [1, 25]


def test_a_client_is_reminded_as_often_as_the_terms_say(stored: Stored, clock: Callable[[datetime], None]) -> None:
    stored(ticket=asked())
    for moment in ("2026-03-05T12:00:00.000Z", "2026-03-06T07:59:00.000Z"):
        clock(from_iso(moment))
        sweep.sweep()
    assert notices() == []
    for moment in ("2026-03-06T08:00:00.000Z", "2026-03-06T08:15:00.000Z", "2026-03-11T08:15:00.000Z"):
        clock(from_iso(moment))
        sweep.sweep()
    clock(from_iso("2026-06-30T08:00:00.000Z"))
    sweep.sweep()
    assert notices() == [("reminder", ["ALFA-1"])] * 2
    ticket = store.get(stored_key("ALFA-1"))
    assert ticket is not None
    assert (ticket.reminders, ticket.next_notice, ticket.version) == (2, None, 2)


def test_a_run_that_dies_before_writing_has_told_nothing_and_the_next_tells(
    stored: Stored, clock: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(ticket=unanswered())
    stored(ticket=asked(2))
    clock(FRIDAY)
    with monkeypatch.context() as patched:
        patched.setattr(Transaction, "commit", _die)
        with pytest.raises(ConnectionError):
            sweep.sweep()
    assert notices() == []
    sweep.sweep()
    assert sorted(notices()) == [("late", ["ALFA-1"]), ("reminder", ["ALFA-2"])]


def _die(_: Transaction) -> None:
    raise ConnectionError


def test_a_ticket_that_somebody_else_told_of_meanwhile_is_left_out(
    stored: Stored, clock: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        stored(ticket=unanswered(number))
    clock(LATER)
    put = notices_store.put_new

    def after_another_run(*given: Any) -> list[TicketKey]:
        with monkeypatch.context() as patched:
            patched.setattr(notices_store, "put_new", put)
            sweep._write(given[0]._replace(id="other", tickets=("ALFA-2",)), LATER, [unanswered(2)])
        monkeypatch.setattr(notices_store, "put_new", put)
        return put(*given)

    monkeypatch.setattr(notices_store, "put_new", after_another_run)
    sweep.sweep()
    assert sorted(notices()) == [("late", ["ALFA-1"]), ("late", ["ALFA-2"])]


def test_a_change_made_on_an_older_view_does_not_bring_a_notice_back(
    stored: Stored, clock: Callable[[datetime], None]
) -> None:
    read = unanswered()
    stored(ticket=read)
    clock(LATER)
    sweep.sweep()
    after, message = model.replied(read, Author(ANA.id, ANA.name, ANA.role), LATER, "Încă ceva")
    transaction = Transaction()
    moved = clock_model.after_change(read, after, message, deadlines.terms())
    store.put_change(transaction, read, moved, message, ChangedMeanwhile(ticket=read.id))
    with pytest.raises(ChangedMeanwhile):
        transaction.commit()


def test_a_run_looks_at_a_bounded_number_of_tickets_and_the_next_goes_on(
    stored: Stored, clock: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweep, "_TICKETS_IN_A_RUN", 3)
    monkeypatch.setattr(sweep, "_TICKETS_IN_A_NOTICE", 2)
    for number in range(1, 6):
        stored(ticket=unanswered(number))
    clock(LATER)
    sweep.sweep()
    assert sorted(len(tickets) for _, tickets in notices()) == [1, 2]
    sweep.sweep()
    told = sorted(ticket for _, tickets in notices() for ticket in tickets)
    assert told == [f"ALFA-{number}" for number in range(1, 6)]


def test_what_is_stored_is_what_is_read(stored: Stored) -> None:
    for ticket in (unanswered(1), asked(2), TICKET._replace(id="ALFA-3", status=Status.TAKEN)):
        stored(ticket=ticket)
        assert store.get(ticket.key) == ticket


def test_a_ticket_that_waits_is_on_one_list_of_notices_only(stored: Stored) -> None:
    stored(ticket=asked())
    item = HeadItem.get("ALFA-1", "head")
    assert item.notice == "reminder"
    assert notices_store.waiting(NoticeKind.LATE, FRIDAY, 10) == []
