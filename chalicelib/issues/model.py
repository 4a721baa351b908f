"""An issue of a newsletter, and what becomes of each copy of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Position
from chalicelib.kernel.problems import FieldError, Invalid
from chalicelib.kernel.tenant import Tenant

_LATE = timedelta(minutes=1)  # clocks differ, and forms take time
_AHEAD = timedelta(days=366)


class IssueState(StrEnum):
    """Where an issue is in its life."""

    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    """What became of one contact's copy of an issue.

    ``claimed`` says that a function is about to send it, or died in doing so; ``skipped`` that the contact left
    the newsletter before the copy was sent.
    """

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    BOUNCED = "bounced"
    SKIPPED = "skipped"


OPEN = frozenset({DeliveryState.PENDING, DeliveryState.CLAIMED})
_FOLLOWS: Mapping[DeliveryState, frozenset[DeliveryState]] = MappingProxyType(
    {
        DeliveryState.CLAIMED: frozenset({DeliveryState.PENDING}),
        DeliveryState.SENT: OPEN,
        DeliveryState.FAILED: OPEN,
        DeliveryState.SKIPPED: OPEN,
        DeliveryState.BOUNCED: OPEN | {DeliveryState.SENT},
    }
)


def may_become(before: DeliveryState, after: DeliveryState) -> bool:
    """Whether a copy that is ``before`` may turn ``after``; what is reported twice or too late changes nothing."""
    return before in _FOLLOWS.get(after, frozenset())


class Counts(NamedTuple):
    """How many copies of an issue are in each state; together they are all that were planned."""

    sent: int = 0
    failed: int = 0
    bounced: int = 0
    skipped: int = 0
    pending: int = 0


class IssueKey(NamedTuple):
    """What names an issue: its newsletter's code, and its id."""

    newsletter: str
    issue: str


class Issue(NamedTuple):
    """One issue of a newsletter.

    ``product`` restricts it to contacts of companies that have the product in a contract when it is sent.
    ``pages`` counts the pages of subscribers for whom copies are planned, ``position`` is where the next begins;
    ``is_whole`` says that there is none left.
    """

    id: str
    newsletter: str
    subject: str
    send_at: datetime
    begun: IssueState
    created_at: datetime
    created_by: str
    product: str | None = None
    counts: Counts = Counts()
    pages: int = 0
    position: Position | None = None
    is_whole: bool = False

    @property
    def key(self) -> IssueKey:
        """What names the issue."""
        return IssueKey(self.newsletter, self.id)

    @property
    def state(self) -> IssueState:
        """Its state: sent once all copies are planned and none is pending."""
        if self.begun is IssueState.SENDING and self.is_whole and self.counts.pending == 0:
            return IssueState.SENT
        return self.begun


class IssueWithText(NamedTuple):
    """An issue, and its text in Markdown."""

    issue: Issue
    body: str


class Claim(NamedTuple):
    """Says that the attempt ``attempt`` may send a copy, and nobody else before ``until``."""

    attempt: str
    until: datetime


class Copy(NamedTuple):
    """One contact's copy of an issue; there is never a second."""

    issue: str
    newsletter: str
    company: Tenant
    contact: str
    state: DeliveryState
    claim: Claim | None = None
    message: str | None = None
    reason: str | None = None

    @property
    def key(self) -> str:
        """What names the copy within its issue."""
        return copy_key(self.company, self.contact)


def copy_key(company: Tenant, contact: str) -> str:
    """What names the copy of ``contact`` within an issue."""
    return f"{company}#{contact}"


def sendable_at(moment: datetime, now: datetime) -> datetime:
    """``moment`` if an issue may be scheduled for it; raises Invalid for the past and for what is years ahead."""
    if moment < now - _LATE:
        text = Text("Momentul trimiterii a trecut.", "The time of sending is in the past.")
        raise Invalid(FieldError("send_at", text))
    if moment > now + _AHEAD:
        text = Text("Cel mult un an înainte.", "At most a year ahead.")
        raise Invalid(FieldError("send_at", text))
    return moment
