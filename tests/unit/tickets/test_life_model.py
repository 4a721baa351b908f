"""The rules of a ticket's life: each transition that is allowed, and each that is refused."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from chalicelib.contracts.model import Priority
from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import Conflict, Forbidden
from chalicelib.kernel.tenant import stored_tenant
from chalicelib.tickets import life_model as model
from chalicelib.tickets.model import Author, Change, ChangedField, FieldChange, Message, NamedPerson, Ticket
from chalicelib.tickets.problems import TicketClosed
from chalicelib.tickets.states_model import Kind, Status

OPENED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
LATER = OPENED + timedelta(hours=1)
CLIENT = Author("u1", "Ana Ionescu", Role.CLIENT)
CONSULTANT = Author("c1", "Mihai Stanciu", Role.CONSULTANT)
COLLEAGUE = Author("c2", "Elena Dobre", Role.CONSULTANT)
ADMIN = Author("a1", "Ioana Marinescu", Role.ADMIN)

LOW = Priority("LOW", "Scăzută", 900, 9000)

Act = Callable[[Ticket, Author], Change]

REPLY: Act = lambda ticket, author: model.replied(ticket, author, LATER, "text")  # noqa: E731
NOTE: Act = lambda ticket, author: model.noted(ticket, author, LATER, "text")  # noqa: E731
TAKE: Act = lambda ticket, author: model.taken(ticket, author, LATER)  # noqa: E731
ASK: Act = lambda ticket, author: model.details_needed(ticket, author, LATER, "text")  # noqa: E731
TEST: Act = lambda ticket, author: model.put_in_testing(ticket, author, LATER, "text")  # noqa: E731
CLOSE: Act = lambda ticket, author: model.closed(ticket, author, LATER, "text")  # noqa: E731
RECLASSIFY: Act = lambda ticket, author: model.reclassified(ticket, author, LATER, LOW, "BUG")  # noqa: E731

EVERY_ACT = [REPLY, NOTE, TAKE, ASK, TEST, CLOSE, RECLASSIFY]
OPEN = [Status.NEW, Status.TAKEN, Status.NEEDS_DETAILS, Status.IN_TESTING]


def a_ticket(status: Status = Status.NEW, assignee: NamedPerson | None = None) -> Ticket:
    return Ticket(
        id="ALFA-7",
        company=stored_tenant("ALFA"),
        product="WMS",
        summary="Eroare",
        priority="HIGH",
        response_minutes=60,
        request_type="QUESTION",
        status=status,
        opened_by=NamedPerson("u1", "Ana Ionescu"),
        assignee=assignee,
        opened_at=OPENED,
        updated_at=OPENED,
        closed_at=OPENED if status is Status.CLOSED else None,
        version=4,
    )


ALLOWED = [
    (REPLY, CLIENT, Status.NEW, Status.NEW),
    (REPLY, CLIENT, Status.TAKEN, Status.TAKEN),
    (REPLY, CLIENT, Status.NEEDS_DETAILS, Status.TAKEN),
    (REPLY, CLIENT, Status.IN_TESTING, Status.TAKEN),
    *((REPLY, CONSULTANT, status, status) for status in OPEN),
    *((NOTE, CONSULTANT, status, status) for status in OPEN),
    (TAKE, CONSULTANT, Status.NEW, Status.TAKEN),
    (TAKE, CONSULTANT, Status.TAKEN, Status.TAKEN),
    (TAKE, CONSULTANT, Status.NEEDS_DETAILS, Status.NEEDS_DETAILS),
    (TAKE, CONSULTANT, Status.IN_TESTING, Status.IN_TESTING),
    *((ASK, CONSULTANT, status, Status.NEEDS_DETAILS) for status in OPEN),
    *((TEST, CONSULTANT, status, Status.IN_TESTING) for status in OPEN),
    *((CLOSE, CONSULTANT, status, Status.CLOSED) for status in OPEN),
    *((RECLASSIFY, CONSULTANT, status, status) for status in OPEN),
    *((act, ADMIN, Status.TAKEN, after) for act, after in ((TAKE, Status.TAKEN), (CLOSE, Status.CLOSED))),
]


@pytest.mark.parametrize(("act", "author", "before", "after"), ALLOWED)
def test_an_allowed_change_leads_to_one_state_and_adds_one_message(
    act: Act, author: Author, before: Status, after: Status
) -> None:
    ticket, message = act(a_ticket(before), author)
    assert ticket.status is after
    assert ticket.version == message.number == 5
    assert ticket.updated_at == message.at == LATER
    assert message.author == author
    assert message.id == "ALFA-7-5"


SAID = [
    (REPLY, Kind.REPLY, "text"),
    (NOTE, Kind.NOTE, "text"),
    (TAKE, Kind.TAKEN, ""),
    (ASK, Kind.NEEDS_DETAILS, "text"),
    (TEST, Kind.IN_TESTING, "text"),
    (CLOSE, Kind.CLOSED, "text"),
]


@pytest.mark.parametrize(("act", "kind", "body"), SAID)
def test_each_change_says_what_it_is_with_its_text(act: Act, kind: Kind, body: str) -> None:
    _, message = act(a_ticket(), CONSULTANT)
    assert (message.kind, message.body, message.changes) == (kind, body, ())


@pytest.mark.parametrize("act", EVERY_ACT)
@pytest.mark.parametrize("author", [CLIENT, CONSULTANT, ADMIN])
def test_closed_is_final_for_everybody(act: Act, author: Author) -> None:
    refusal = TicketClosed if act is REPLY or author is not CLIENT else Forbidden
    with pytest.raises(refusal) as caught:
        act(a_ticket(Status.CLOSED), author)
    assert refusal is Forbidden or caught.value.values == {"ticket": "ALFA-7"}


@pytest.mark.parametrize("act", [NOTE, TAKE, ASK, TEST, CLOSE, RECLASSIFY])
@pytest.mark.parametrize("status", OPEN)
def test_a_client_may_only_reply(act: Act, status: Status) -> None:
    with pytest.raises(Forbidden):
        act(a_ticket(status), CLIENT)


def test_taking_assigns_and_another_consultant_may_take_over() -> None:
    ticket, _ = TAKE(a_ticket(), CONSULTANT)
    assert ticket.assignee == NamedPerson("c1", "Mihai Stanciu")
    ticket, _ = TAKE(ticket, COLLEAGUE)
    assert ticket.assignee == NamedPerson("c2", "Elena Dobre")


@pytest.mark.parametrize("act", [REPLY, NOTE, ASK, TEST, CLOSE, RECLASSIFY])
def test_nothing_but_taking_changes_whose_ticket_it_is(act: Act) -> None:
    mine = NamedPerson("c1", "Mihai Stanciu")
    ticket, _ = act(a_ticket(Status.TAKEN, mine), COLLEAGUE)
    assert ticket.assignee == mine
    untaken, _ = act(a_ticket(Status.NEW), COLLEAGUE)
    assert untaken.assignee is None


def test_a_message_tells_whose_ticket_it_was_then() -> None:
    mine = a_ticket(Status.TAKEN, NamedPerson("c1", "Mihai Stanciu"))
    assert REPLY(mine, CLIENT)[1].assigned_to == "c1"
    assert TAKE(mine, COLLEAGUE)[1].assigned_to == "c2"
    assert REPLY(a_ticket(), CLIENT)[1].assigned_to is None


def test_a_ticket_waits_since_it_was_last_asked_about() -> None:
    asked, _ = ASK(a_ticket(Status.TAKEN), CONSULTANT)
    assert asked.waiting_since == LATER
    for act in (NOTE, TAKE, RECLASSIFY, REPLY):
        still_waiting, _ = act(asked._replace(waiting_since=OPENED), COLLEAGUE)
        assert still_waiting.waiting_since == OPENED
    again, _ = TEST(asked._replace(waiting_since=OPENED), CONSULTANT)
    assert again.waiting_since == LATER
    for act, author in ((REPLY, CLIENT), (CLOSE, CONSULTANT)):
        answered, _ = act(asked, author)
        assert answered.waiting_since is None


def test_closing_says_when() -> None:
    ticket, _ = CLOSE(a_ticket(Status.TAKEN), CONSULTANT)
    assert ticket.closed_at == LATER


def test_reclassifying_says_from_what_to_what() -> None:
    ticket, message = RECLASSIFY(a_ticket(Status.TAKEN), CONSULTANT)
    assert (ticket.priority, ticket.response_minutes, ticket.request_type) == ("LOW", 900, "BUG")
    assert (message.kind, message.body) == (Kind.PRIORITY, "HIGH → LOW\nQUESTION → BUG")
    assert message.changes == (
        FieldChange(ChangedField.PRIORITY, "HIGH", "LOW"),
        FieldChange(ChangedField.REQUEST_TYPE, "QUESTION", "BUG"),
    )


def test_a_request_type_alone_is_a_message_of_its_own_kind() -> None:
    ticket, message = model.reclassified(a_ticket(), CONSULTANT, LATER, None, "BUG")
    assert (ticket.priority, ticket.request_type) == ("HIGH", "BUG")
    assert message.kind is Kind.REQUEST_TYPE


def test_the_details_are_the_first_message() -> None:
    ticket, message = model.opened(a_ticket(), CLIENT, "Nu pornește")
    assert message == Message("ALFA-7", 1, OPENED, CLIENT, Kind.OPENED, "Nu pornește")
    assert ticket.status is Status.NEW


def test_a_ticket_that_was_taken_does_not_become_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "Status", SimpleNamespace(TAKEN=Status.NEW))
    with pytest.raises(Conflict):
        model.taken(a_ticket(Status.TAKEN), CONSULTANT, LATER)
