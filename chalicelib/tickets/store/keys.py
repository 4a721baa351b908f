"""The keys of a ticket in the lists that show it, and the form in which moments order them."""

from datetime import datetime

from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.tenant import Tenant
from chalicelib.tickets.model import Ticket
from chalicelib.tickets.notice_model import NoticeKind
from chalicelib.tickets.states_model import Party

DESK = "desk"
_PAUSED = "stands"  # sorts after every moment


def opener_key(company: Tenant, person: str) -> str:
    """The partition of a user's own lists."""
    return f"{company}#{person}"


def product_key(company: Tenant, product: str) -> str:
    """The partition of a company's tickets on one product."""
    return f"{company}#{product}"


def opened_key(ticket: Ticket) -> str:
    """The ticket's key in lists by the time of opening."""
    return _at(ticket.opened_at, ticket)


def assigned_key(ticket: Ticket) -> str | None:
    """The ticket's key in its assignee's list; None without an assignee."""
    if ticket.assignee is None:
        return None
    return f"{'closed' if ticket.status.rules.is_final else 'open'}#{opened_key(ticket)}"


def desk(ticket: Ticket) -> str | None:
    """The partition of the desk, for an open ticket that nobody has taken."""
    return DESK if ticket.assignee is None and not ticket.status.rules.is_final else None


def urgency(ticket: Ticket) -> str | None:
    """The ticket's key on the desk: by due time, and after those the tickets that wait for their client, by age."""
    if desk(ticket) is None:
        return None
    if ticket.due is None:
        return f"{ticket.response_minutes:08}#{opened_key(ticket)}"
    if ticket.due.is_paused:
        return f"{_PAUSED}#{opened_key(ticket)}"
    due_at = ticket.due.resolution_at if ticket.due.responded_at else ticket.due.response_at
    return f"{to_iso(due_at)}#{opened_key(ticket)}"


def to_update(ticket: Ticket) -> str | None:
    """The partition of the opener's list *to update*, while the ticket waits; None otherwise."""
    return opener_key(ticket.company, ticket.opened_by.id) if ticket.waiting_since else None


def waiting_key(ticket: Ticket) -> str | None:
    """The ticket's key in the list *to update*."""
    return _at(ticket.waiting_since, ticket) if ticket.waiting_since else None


def notice_kind(ticket: Ticket) -> NoticeKind:
    """The kind of the ticket's next notice: before the client was asked, only the response can be due."""
    match ticket.status.rules.waits_for:
        case Party.CLIENT:
            return NoticeKind.REMINDER
        case Party.STAFF | Party.NOBODY:
            return NoticeKind.LATE


def notice_key(ticket: Ticket) -> str | None:
    """The ticket's key by the time of its next notice; None without one."""
    return _at(ticket.next_notice, ticket) if ticket.next_notice else None


def moment_in(key: object) -> datetime:
    """The moment with which a key begins."""
    return from_iso(str(key).partition("#")[0])


def _at(moment: datetime, ticket: Ticket) -> str:
    return f"{to_iso(moment)}#{ticket.id}"
