"""The rules for a ticket: who may do what with it, and how it changes. Pure.

Every accepted change adds exactly one message and increases the version by one.
"""

from datetime import datetime

from chalicelib.contracts.model import Priority
from chalicelib.kernel.problems import Conflict, Forbidden
from chalicelib.tickets.model import Author, Change, ChangedField, FieldChange, Message, NamedPerson, Ticket
from chalicelib.tickets.problems import TicketClosed
from chalicelib.tickets.states_model import Kind, Status


def opened(ticket: Ticket, author: Author, details: str) -> Change:
    """A new ticket with its details as the first message."""
    return ticket, Message(ticket.id, 1, ticket.opened_at, author, Kind.OPENED, details)


def replied(ticket: Ticket, author: Author, at: datetime, body: str) -> Change:
    """Anybody who may read an open ticket replies; a client's reply removes it from *to update*."""
    answered = not author.is_staff and ticket.status.waits_for_client
    return _changed(ticket, author, at, Kind.REPLY, body, status=Status.TAKEN if answered else ticket.status)


def noted(ticket: Ticket, author: Author, at: datetime, body: str) -> Change:
    """Staff leave a note that clients never see."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.NOTE, body)


def taken(ticket: Ticket, author: Author, at: datetime) -> Change:
    """A consultant takes the ticket, or takes it over.

    A ticket that waits for its client still waits: only the client's reply removes it from *to update*.
    """
    _must_be_staff(author)
    status = ticket.status if ticket.status.waits_for_client else Status.TAKEN
    assignee = NamedPerson(author.id, author.name)
    return _changed(ticket, author, at, Kind.TAKEN, "", status=status, assignee=assignee)


def details_needed(ticket: Ticket, author: Author, at: datetime, question: str) -> Change:
    """Staff ask the client; the ticket waits."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.NEEDS_DETAILS, question, status=Status.NEEDS_DETAILS)


def put_in_testing(ticket: Ticket, author: Author, at: datetime, what: str) -> Change:
    """Staff give a fix to the client; the ticket waits."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.IN_TESTING, what, status=Status.IN_TESTING)


def closed(ticket: Ticket, author: Author, at: datetime, resolution: str) -> Change:
    """Staff close the ticket for good."""
    _must_be_staff(author)
    after, message = _changed(ticket, author, at, Kind.CLOSED, resolution, status=Status.CLOSED)
    return after._replace(closed_at=at), message


def reclassified(
    ticket: Ticket, author: Author, at: datetime, priority: Priority | None, request_type: str | None
) -> Change:
    """Staff set the priority, the request type, or both, in one message.

    A value that the ticket has already is confirmed. The body of the message has the codes too, for programs that
    read only texts.
    """
    _must_be_staff(author)
    changes = _changes(ticket, priority, request_type)
    kind = Kind.PRIORITY if priority else Kind.REQUEST_TYPE
    body = "\n".join(f"{change.before} → {change.after}" for change in changes)
    after, message = _changed(ticket, author, at, kind, body)
    if priority:
        after = after._replace(priority=priority.code, response_minutes=priority.response_minutes)
    if request_type:
        after = after._replace(request_type=request_type)
    return after, message._replace(changes=changes)


def _changes(ticket: Ticket, priority: Priority | None, request_type: str | None) -> tuple[FieldChange, ...]:
    changes: list[FieldChange] = []
    if priority:
        changes.append(FieldChange(ChangedField.PRIORITY, ticket.priority, priority.code))
    if request_type:
        changes.append(FieldChange(ChangedField.REQUEST_TYPE, ticket.request_type, request_type))
    return tuple(changes)


def _must_be_staff(author: Author) -> None:
    if not author.is_staff:
        raise Forbidden


def _changed(
    ticket: Ticket,
    author: Author,
    at: datetime,
    kind: Kind,
    body: str,
    *,
    status: Status | None = None,
    assignee: NamedPerson | None = None,
) -> Change:
    status = status or ticket.status
    if ticket.status.rules.is_final:
        raise TicketClosed(ticket=ticket.id)
    if status not in ticket.status.rules.followed_by:
        raise Conflict
    version = ticket.version + 1
    after = ticket._replace(
        status=status,
        waiting_since=_waiting_since(ticket, kind, status, at),
        assignee=assignee or ticket.assignee,
        updated_at=at,
        version=version,
    )
    assigned_to = after.assignee.id if after.assignee else None
    return after, Message(ticket.id, version, at, author, kind, body, assigned_to)


def _waiting_since(ticket: Ticket, kind: Kind, status: Status, at: datetime) -> datetime | None:
    """Since when the ticket waits for its client; another question starts the wait again."""
    if kind.rules.asks_client:
        return at
    return ticket.waiting_since if status.waits_for_client else None
