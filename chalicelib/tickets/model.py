"""A ticket, its messages, and the filters of lists of tickets. Pure."""

from datetime import datetime
from enum import StrEnum
from typing import Literal, NamedTuple

from chalicelib.attachments.model import Attachment
from chalicelib.deadlines.model import Due
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.tenant import Tenant, stored_tenant
from chalicelib.tickets.states_model import Kind, Status

View = Literal["mine", "company", "to_update", "desk", "assigned"]


class TicketKey(NamedTuple):
    """The key of a ticket: the company that it belongs to, and its number there."""

    company: Tenant
    number: int

    @property
    def id(self) -> str:
        """The ticket's id, such as ``ALFA-123``."""
        return f"{self.company}-{self.number}"


def stored_key(ticket_id: str) -> TicketKey:
    """The key of a ticket whose id our own tables or streams hold; never call it with a text of a request."""
    company, _, number = ticket_id.rpartition("-")
    return TicketKey(stored_tenant(company), int(number))


class NamedPerson(NamedTuple):
    """A person by id, and the name that they had then."""

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

    @property
    def is_staff(self) -> bool:
        """Whether the author works for the vendor."""
        return self.role is not Role.CLIENT


class ChangedField(StrEnum):
    """The fields of a ticket whose change a message may report."""

    PRIORITY = "priority"
    REQUEST_TYPE = "request_type"


class FieldChange(NamedTuple):
    """One field that changed, with the codes that it had ``before`` and has ``after``."""

    field: ChangedField
    before: str
    after: str


class Message(NamedTuple):
    """An entry of the dialogue; ``number`` counts from 1 within its ticket. Never edited, never deleted.

    ``assigned_to`` is the id of the consultant whose ticket it was then.
    """

    ticket: str
    number: int
    at: datetime
    author: Author
    kind: Kind
    body: str = ""
    assigned_to: str | None = None
    changes: tuple[FieldChange, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def id(self) -> str:
        """The message's id: the ticket's with the message's number."""
        return f"{self.ticket}-{self.number}"


class Ticket(NamedTuple):
    """A request of a client.

    ``response_minutes`` is its priority's response time; it orders the desk where there is no ``due``. While the
    ticket waits, ``waiting_since`` is when staff last asked the client; it orders *to update*. ``due`` has the due
    times of the contract (None where the ticket is older than they are). ``next_notice`` is when the next notice
    about the ticket is due, ``reminders`` is how many its opener got since the question; see clock_model.
    """

    id: str
    company: Tenant
    product: str
    summary: str
    priority: str
    response_minutes: int
    request_type: str
    status: Status
    opened_by: NamedPerson
    assignee: NamedPerson | None
    opened_at: datetime
    updated_at: datetime
    closed_at: datetime | None
    version: int
    waiting_since: datetime | None = None
    due: Due | None = None
    next_notice: datetime | None = None
    reminders: int = 0

    @property
    def key(self) -> TicketKey:
        """The ticket's key."""
        return stored_key(self.id)


Change = tuple[Ticket, Message]


class Filters(NamedTuple):
    """The filters of a list; None and empty ones have no effect. Times are inclusive."""

    product: str | None = None
    statuses: frozenset[Status] = frozenset()
    priority: str | None = None
    request_type: str | None = None
    opened_by: str | None = None
    opened_from: datetime | None = None
    opened_to: datetime | None = None
