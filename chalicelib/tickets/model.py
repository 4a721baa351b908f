"""A ticket, its messages, and the rules of its life (mission.md, Life of a ticket). Pure: no input or output.

Every accepted change adds exactly one message and one to the version.
"""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from chalicelib.attachments.model import Attachment
from chalicelib.deadlines.model import Due
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.problems import Forbidden
from chalicelib.tickets.problems import TicketClosed


class Status(StrEnum):
    """Where a ticket is in its life."""

    NEW = "new"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CLOSED = "closed"

    @property
    def waits_for_client(self) -> bool:
        """Whether the ticket is on its opener's list *to update*."""
        return self in (Status.NEEDS_DETAILS, Status.IN_TESTING)


class Kind(StrEnum):
    """What a message reports."""

    OPENED = "opened"
    REPLY = "reply"
    NOTE = "note"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CLOSED = "closed"
    PRIORITY = "priority"
    REQUEST_TYPE = "request_type"


class Named(NamedTuple):
    """A person by id and name, as they were called then."""

    id: str
    name: str


class Author(NamedTuple):
    """Who wrote a message."""

    id: str
    name: str
    role: Role

    @classmethod
    def of(cls, caller: Caller) -> "Author":
        """The caller as an author."""
        return cls(caller.id, caller.name, caller.role)


class Message(NamedTuple):
    """An entry of the dialogue; ``number`` counts from 1 within its ticket. Never edited, never deleted.

    ``assigned_to`` is the id of the consultant whose ticket it was then.
    """

    ticket: str
    number: int
    at: datetime
    author: Author
    kind: Kind
    body: str
    assigned_to: str | None = None
    attachments: tuple[Attachment, ...] = ()

    @property
    def id(self) -> str:
        """The message's id: the ticket's with the message's number."""
        return f"{self.ticket}-{self.number}"


class Ticket(NamedTuple):
    """A request of a client.

    ``response_minutes`` is its priority's response time and orders the desk; ``waiting_since`` is when staff last
    asked the client, while the ticket waits, and orders *to update*. ``due`` is what the contract promises
    (None where the ticket is older than due times), ``next_notice`` when somebody is to be told next that it waits,
    ``reminders`` how often its opener was, in this wait; see clock_model.
    """

    id: str
    company: str
    product: str
    summary: str
    priority: str
    response_minutes: int
    request_type: str
    status: Status
    opened_by: Named
    assignee: Named | None
    opened_at: datetime
    updated_at: datetime
    closed_at: datetime | None
    version: int
    waiting_since: datetime | None = None
    due: Due | None = None
    next_notice: datetime | None = None
    reminders: int = 0


class Filters(NamedTuple):
    """What a list is narrowed to; None and empty narrow nothing. Times are inclusive."""

    product: str | None = None
    statuses: frozenset[Status] = frozenset()
    priority: str | None = None
    request_type: str | None = None
    opened_by: str | None = None
    opened_from: datetime | None = None
    opened_to: datetime | None = None


Change = tuple[Ticket, Message]


def company_of(ticket_id: str) -> str:
    """The code of the company in whose partition ``ticket_id`` lies; anything else gives no company's code."""
    return ticket_id.rpartition("-")[0]


def opened(ticket: Ticket, author: Author, details: str) -> Change:
    """A new ticket with its details as the first message."""
    return ticket, Message(ticket.id, 1, ticket.opened_at, author, Kind.OPENED, details)


def replied(ticket: Ticket, author: Author, at: datetime, body: str) -> Change:
    """Anybody who may read an open ticket replies; a client's reply takes it off *to update*."""
    waited = author.role is Role.CLIENT and ticket.status.waits_for_client
    return _changed(ticket, author, at, Kind.REPLY, body, status=Status.TAKEN if waited else ticket.status)


def noted(ticket: Ticket, author: Author, at: datetime, body: str) -> Change:
    """Staff leave a note that clients never see."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.NOTE, body)


def taken(ticket: Ticket, author: Author, at: datetime) -> Change:
    """A consultant takes the ticket, or takes it over.

    One that waits for its client goes on waiting: only the client's reply takes it off *to update*.
    """
    _must_be_staff(author)
    status = ticket.status if ticket.status.waits_for_client else Status.TAKEN
    assignee = Named(author.id, author.name)
    return _changed(ticket, author, at, Kind.TAKEN, "", status=status, assignee=assignee)


def details_needed(ticket: Ticket, author: Author, at: datetime, question: str) -> Change:
    """Staff ask the client; the ticket waits."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.NEEDS_DETAILS, question, status=Status.NEEDS_DETAILS)


def put_in_testing(ticket: Ticket, author: Author, at: datetime, what: str) -> Change:
    """Staff hand a fix to the client; the ticket waits."""
    _must_be_staff(author)
    return _changed(ticket, author, at, Kind.IN_TESTING, what, status=Status.IN_TESTING)


def closed(ticket: Ticket, author: Author, at: datetime, resolution: str) -> Change:
    """Staff close the ticket for good."""
    _must_be_staff(author)
    after, message = _changed(ticket, author, at, Kind.CLOSED, resolution, status=Status.CLOSED)
    return after._replace(closed_at=at), message


def reclassified(
    ticket: Ticket, author: Author, at: datetime, priority: tuple[str, int] | None, request_type: str | None
) -> Change:
    """Staff set the priority (code and response minutes), the request type, or both, in one message.

    Setting what the ticket has already confirms it.
    """
    _must_be_staff(author)
    code, response_minutes = priority or (ticket.priority, ticket.response_minutes)
    lines = [f"{ticket.priority} → {code}"] if priority else []
    lines += [f"{ticket.request_type} → {request_type}"] if request_type else []
    kind = Kind.PRIORITY if priority else Kind.REQUEST_TYPE
    after, message = _changed(ticket, author, at, kind, "\n".join(lines))
    changed = after._replace(
        priority=code,
        response_minutes=response_minutes,
        request_type=request_type or ticket.request_type,
    )
    return changed, message


def _must_be_staff(author: Author) -> None:
    if author.role is Role.CLIENT:
        raise Forbidden


def _changed(
    ticket: Ticket,
    author: Author,
    at: datetime,
    kind: Kind,
    body: str,
    *,
    status: Status | None = None,
    assignee: Named | None = None,
) -> Change:
    if ticket.status is Status.CLOSED:
        raise TicketClosed(ticket=ticket.id)
    version = ticket.version + 1
    status = status or ticket.status
    asked = kind in (Kind.NEEDS_DETAILS, Kind.IN_TESTING)
    after = ticket._replace(
        status=status,
        waiting_since=at if asked else ticket.waiting_since if status.waits_for_client else None,
        assignee=assignee or ticket.assignee,
        updated_at=at,
        version=version,
    )
    assigned_to = after.assignee.id if after.assignee else None
    return after, Message(ticket.id, version, at, author, kind, body, assigned_to)
