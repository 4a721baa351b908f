"""Tickets, messages, attachments and notices are read as they were written, also those of earlier versions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.attachments.model import Attachment, Person, Place, State
from chalicelib.deadlines.model import Due
from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.values import plain_values
from chalicelib.kernel.tenant import Tenant
from chalicelib.tickets.model import Author, ChangedField, FieldChange, Message, NamedPerson, Ticket
from chalicelib.tickets.notice_model import Notice, NoticeKind
from chalicelib.tickets.states_model import Kind, Status
from chalicelib.tickets.store.attachments import ATTACHMENTS
from chalicelib.tickets.store.heads import HEADS
from chalicelib.tickets.store.messages import MESSAGES
from chalicelib.tickets.store.notices import NOTICES

TEXT = st.text(min_size=1, max_size=30)
COMPANY = st.from_regex(r"[A-Z][A-Z0-9]{1,9}", fullmatch=True).map(Tenant)
MOMENT = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001  given a zone here
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
)
NUMBER = st.integers(1, 10**8 - 1)
NAMED = st.builds(NamedPerson, TEXT, TEXT)


@st.composite
def tickets(draw: st.DrawFn) -> Ticket:
    """A ticket with every field filled."""
    company, number, closed_at = draw(COMPANY), draw(NUMBER), draw(MOMENT)
    pause = timedelta(milliseconds=draw(st.integers(1, 10**9)))
    due = Due(draw(MOMENT), draw(MOMENT), draw(MOMENT), pause, draw(MOMENT), closed_at)
    return Ticket(
        id=f"{company}-{number}",
        company=company,
        product=draw(TEXT),
        summary=draw(TEXT),
        priority=draw(TEXT),
        response_minutes=draw(NUMBER),
        request_type=draw(TEXT),
        status=draw(st.sampled_from(Status)),
        opened_by=draw(NAMED),
        assignee=draw(NAMED),
        opened_at=draw(MOMENT),
        updated_at=draw(MOMENT),
        closed_at=closed_at,
        version=draw(NUMBER),
        waiting_since=draw(MOMENT),
        due=due,
        next_notice=draw(MOMENT),
        reminders=draw(NUMBER),
    )


CHANGES = st.lists(st.builds(FieldChange, st.sampled_from(ChangedField), TEXT, TEXT), min_size=1).map(tuple)
AUTHOR = st.builds(Author, TEXT, TEXT, st.sampled_from(Role))
MESSAGE = st.builds(Message, TEXT, NUMBER, MOMENT, AUTHOR, st.sampled_from(Kind), TEXT, TEXT, CHANGES, st.just(()))


@st.composite
def attachments(draw: st.DrawFn) -> Attachment:
    """A file that was sent with a message."""
    company, number = draw(COMPANY), draw(NUMBER)
    place = Place(
        f"{company}-{number}", draw(NUMBER), draw(st.integers(0, 19)), company, draw(TEXT), draw(st.booleans())
    )
    sender = Person(draw(TEXT), draw(TEXT), draw(COMPANY))
    return Attachment(draw(TEXT), draw(TEXT), draw(NUMBER), draw(TEXT), draw(st.sampled_from(State)), sender, place)


@given(tickets())
@settings(max_examples=50)
def test_a_ticket_is_read_as_it_was_written(ticket: Ticket) -> None:
    assert HEADS.read(plain_values(HEADS.item(ticket).serialize())) == ticket


@given(tickets())
@settings(max_examples=20)
def test_a_ticket_with_nothing_but_what_every_ticket_has_is_read_as_it_was_written(ticket: Ticket) -> None:
    bare = ticket._replace(assignee=None, closed_at=None, waiting_since=None, due=None, next_notice=None, reminders=0)
    stored = plain_values(HEADS.item(bare).serialize())
    assert HEADS.read(stored) == bare
    absent = {"assignee", "assignee_name", "assigned_key", "closed_at", "to_update", "waiting_since", "notice"}
    absent |= {"notice_at", "reminders", "response_due_at", "resolution_due_at", "responded_at", "stood_ms"}
    assert not absent & set(stored)


@given(MESSAGE)
@settings(max_examples=50)
def test_a_message_is_read_as_it_was_written(message: Message) -> None:
    assert MESSAGES.read(plain_values(MESSAGES.item(message).serialize())) == message


@given(attachments())
@settings(max_examples=50)
def test_an_attachment_is_read_as_it_was_written(attachment: Attachment) -> None:
    assert ATTACHMENTS.read(plain_values(ATTACHMENTS.item(attachment).serialize())) == attachment


@given(
    st.builds(
        Notice,
        MOMENT.map(lambda moment: f"{moment:%Y-%m-%d}T00:00#1"),
        st.sampled_from(NoticeKind),
        st.lists(TEXT, min_size=1).map(tuple),
        MOMENT,
    )
)
@settings(max_examples=30)
def test_a_notice_is_read_as_it_was_written(notice: Notice) -> None:
    stored = plain_values(NOTICES.item(notice).serialize())
    assert NOTICES.read(stored) == notice
    assert stored["ticket"] == f"@notices#{notice.id[:10]}"


@pytest.mark.parametrize(
    ("kind", "body", "changes"),
    [
        (Kind.PRIORITY, "HIGH → LOW", (FieldChange(ChangedField.PRIORITY, "HIGH", "LOW"),)),
        (
            Kind.PRIORITY,
            "HIGH → LOW\nASK → BUG",
            (FieldChange(ChangedField.PRIORITY, "HIGH", "LOW"), FieldChange(ChangedField.REQUEST_TYPE, "ASK", "BUG")),
        ),
        (Kind.REQUEST_TYPE, "ASK → BUG", (FieldChange(ChangedField.REQUEST_TYPE, "ASK", "BUG"),)),
        (Kind.REPLY, "HIGH → LOW", ()),
        (Kind.PRIORITY, "", ()),
    ],
)
def test_changes_of_old_messages_are_read_from_their_text(
    kind: Kind, body: str, changes: tuple[FieldChange, ...]
) -> None:
    at = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    message = Message("ALFA-1", 2, at, Author("c1", "Mihai", Role.CONSULTANT), kind, body)
    stored = plain_values(MESSAGES.item(message).serialize())
    assert "changes" not in stored
    assert MESSAGES.read(stored).changes == changes
