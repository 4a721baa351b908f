"""The expected behaviour of a ticket, written independently: nothing here comes from the product's code."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Act(StrEnum):
    """What a person does to a ticket; the value is the kind of the message that it leaves."""

    OPEN = "opened"
    REPLY = "reply"
    NOTE = "note"
    TAKE = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CLOSE = "closed"
    PRIORITY = "priority"


class Mail(StrEnum):
    """The kinds of e-mail about a ticket."""

    OPENED = "opened"
    OPENED_DESK = "opened, to the desk"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs details"
    IN_TESTING = "in testing"
    MESSAGE = "consultant's message"
    REPLY = "client's reply"
    CLOSED = "closed"


WAITING = frozenset({"needs_details", "in_testing"})
_MAIL_TO_OPENER = {
    Act.TAKE: Mail.TAKEN,
    Act.NEEDS_DETAILS: Mail.NEEDS_DETAILS,
    Act.IN_TESTING: Mail.IN_TESTING,
    Act.CLOSE: Mail.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as it must be; people are their e-mail addresses, messages are (kind, author) pairs."""

    opener: str
    priority: str
    status: str
    assignee: str | None
    messages: tuple[tuple[Act, str], ...]

    @property
    def waits(self) -> bool:
        """Whether it waits for its opener's answer."""
        return self.status in WAITING

    @property
    def waiting_since(self) -> int | None:
        """Return which message made it wait (the last that asked), or None when it does not wait."""
        asked = [index for index, (kind, _) in enumerate(self.messages) if kind in WAITING]
        return asked[-1] if self.waits else None


def opened(opener: str, priority: str) -> Ticket:
    """Return a new ticket."""
    return Ticket(opener, priority, "new", None, ((Act.OPEN, opener),))


def after(ticket: Ticket, act: Act, actor: str, priority: str | None = None) -> Ticket | None:
    """Return the ticket after the act, or None when the portal must refuse it and change nothing."""
    if ticket.status == "closed":
        return None
    changed = replace(ticket, messages=(*ticket.messages, (act, actor)))
    if act is Act.REPLY:
        return replace(changed, status="taken") if ticket.waits else changed
    if act is Act.TAKE:
        # Only its client takes a waiting ticket off the list of those that wait.
        return replace(changed, status=ticket.status if ticket.waits else "taken", assignee=actor)
    if act in (Act.NEEDS_DETAILS, Act.IN_TESTING, Act.CLOSE):
        return replace(changed, status=act.value)
    if act is Act.PRIORITY:
        return replace(changed, priority=priority or ticket.priority)
    return changed


def mails(before: Ticket, act: Act, desk: str) -> tuple[tuple[Mail, str], ...]:
    """Return the e-mails (kind, receiver) that an accepted act on the ticket ``before`` it sends."""
    if act is Act.OPEN:
        return (Mail.OPENED, before.opener), (Mail.OPENED_DESK, desk)
    if act is Act.REPLY:
        return ((Mail.REPLY, before.assignee or desk),)
    return ((_MAIL_TO_OPENER[act], before.opener),) if act in _MAIL_TO_OPENER else ()
