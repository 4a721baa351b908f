"""An issue of a newsletter, and the state of each copy of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Position
from chalicelib.kernel.problems import FieldError, Invalid
from chalicelib.kernel.tenant import Tenant

_MOST_LATE = timedelta(minutes=1)  # clocks differ, and forms take time
_MOST_AHEAD = timedelta(days=366)


class IssueState(StrEnum):
    """The state of an issue."""

    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    """The state of one contact's copy of an issue.

    ``claimed``: a function is sending it, or died while it did so; ``skipped``: the contact left the newsletter
    before the copy was sent.
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
    """Whether a copy may change from ``before`` to ``after``; reports that come twice or too late change nothing."""
    return before in _FOLLOWS.get(after, frozenset())


class Counts(NamedTuple):
    """How many copies of an issue are in each state; their sum is the number of planned copies."""

    sent: int = 0
    failed: int = 0
    bounced: int = 0
    skipped: int = 0
    pending: int = 0


class IssueKey(NamedTuple):
    """The key of an issue: its newsletter's code, and its id."""

    newsletter: str
    issue: str


class Issue(NamedTuple):
    """One issue of a newsletter.

    ``product`` restricts it to contacts of companies that have the product in a contract when it is sent.
    ``stored_state`` is the state as the table has it, which never says that all copies are sent. ``pages`` counts the
    pages of subscribers for whom copies are planned, ``position`` is where the next page begins.
    """

    id: str
    newsletter: str
    subject: str
    send_at: datetime
    stored_state: IssueState
    created_at: datetime
    created_by: str
    product: str | None = None
    counts: Counts = Counts()
    pages: int = 0
    position: Position | None = None
    is_fully_planned: bool = False

    @property
    def key(self) -> IssueKey:
        """The issue's key."""
        return IssueKey(self.newsletter, self.id)

    @property
    def state(self) -> IssueState:
        """The issue's state: sent once all copies are planned and none is pending."""
        if self.stored_state is IssueState.SENDING and self.is_fully_planned and self.counts.pending == 0:
            return IssueState.SENT
        return self.stored_state


class IssueWithText(NamedTuple):
    """An issue, and its text in Markdown."""

    issue: Issue
    body: str


class Claim(NamedTuple):
    """Permits the attempt ``attempt`` to send a copy; before ``until`` nobody else may send it."""

    attempt: str
    until: datetime


class Copy(NamedTuple):
    """One contact's copy of an issue; no contact has two."""

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
        """The copy's key within its issue."""
        return copy_key(self.company, self.contact)


def copy_key(company: Tenant, contact: str) -> str:
    """The key of the copy of ``contact`` within an issue."""
    return f"{company}#{contact}"


def sendable_at(moment: datetime, now: datetime) -> datetime:
    """``moment`` if an issue may be scheduled for it; raises Invalid if it is past or more than a year ahead."""
    if moment < now - _MOST_LATE:
        text = Text("Momentul trimiterii a trecut.", "The time of sending is in the past.")
        raise Invalid(FieldError("send_at", text))
    if moment > now + _MOST_AHEAD:
        text = Text("Cel mult un an înainte.", "At most a year ahead.")
        raise Invalid(FieldError("send_at", text))
    return moment
