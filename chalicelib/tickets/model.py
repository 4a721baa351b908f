"""A ticket, its messages, and what lists of tickets are narrowed to. Pure."""

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
    """Which ticket: the company that it belongs to, and its number there."""

    company: Tenant
    number: int

    @property
    def id(self) -> str:
        """The ticket's id, such as ``ALFA-123``."""
        return f"{self.company}-{self.number}"


def stored_key(ticket_id: str) -> TicketKey:
    """The key of a ticket whose id our own tables or streams hold; never for a text of a request."""
    company, _, number = ticket_id.rpartition("-")
    return TicketKey(stored_tenant(company), int(number))


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

    @property
    def is_staff(self) -> bool:
        """Whether the author works for the vendor."""
        return self.role is not Role.CLIENT


class ChangedField(StrEnum):
    """What of a ticket a message may report as changed."""

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

    ``response_minutes`` is its priority's response time and orders the desk; ``waiting_since`` is when staff last
    asked the client, while the ticket waits, and orders *to update*. ``due`` is what the contract promises
    (None where the ticket is older than due times), ``next_notice`` when somebody is to be told next that it waits,
    ``reminders`` how often its opener was, in this wait; see clock_model.
    """

    id: str
    company: Tenant
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

    @property
    def key(self) -> TicketKey:
        """Which ticket it is."""
        return stored_key(self.id)


Change = tuple[Ticket, Message]


class Filters(NamedTuple):
    """What a list is narrowed to; None and empty narrow nothing. Times are inclusive."""

    product: str | None = None
    statuses: frozenset[Status] = frozenset()
    priority: str | None = None
    request_type: str | None = None
    opened_by: str | None = None
    opened_from: datetime | None = None
    opened_to: datetime | None = None
