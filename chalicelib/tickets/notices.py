"""What happens because time passes: reminders to clients who must answer, notices to the desk about late responses.

Nothing is stored between runs. A run looks at a limited number of tickets; the next run continues with the others.
"""

import secrets
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime

from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.clock import now, to_iso
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.telemetry import count, flush, logger
from chalicelib.tickets import clock_model
from chalicelib.tickets.model import Ticket
from chalicelib.tickets.notice_model import Notice, NoticeKind
from chalicelib.tickets.store import notices as store
from chalicelib.tickets.store import tickets
from chalicelib.tickets.store.keys import notice_kind

_TICKETS_IN_A_RUN = 200  # tickets of each kind in one run
_TICKETS_IN_A_NOTICE = 25  # late responses that one mail names


def sweep() -> None:
    """Writes the notices that are due; if one kind fails, the other is written nevertheless."""
    at = now()
    with ExitStack() as each:
        each.callback(flush)
        each.callback(_report_late_responses, at)
        each.callback(_remind, at)


def is_notice(item: str) -> bool:
    """Whether an event with this key is a notice, and not a message."""
    return store.is_notice(item)


def notice(day: str, item: str) -> Notice:
    """The notice under its key; raises NotFound."""
    found = store.get(day, item)
    if found is None:
        raise NotFound
    return found


def _remind(at: datetime) -> None:
    for ticket in _due(NoticeKind.REMINDER, at):
        reminder = Notice(_new_id(at), NoticeKind.REMINDER, (ticket.id,), ticket.waiting_since)
        _write(reminder, at, [ticket])


def _report_late_responses(at: datetime) -> None:
    late = list(_due(NoticeKind.LATE, at))
    for start in range(0, len(late), _TICKETS_IN_A_NOTICE):
        some = late[start : start + _TICKETS_IN_A_NOTICE]
        _write(Notice(_new_id(at), NoticeKind.LATE, tuple(ticket.id for ticket in some)), at, some)


def _due(kind: NoticeKind, at: datetime) -> Iterator[Ticket]:
    """Tickets about which a notice is due, as they are now: the index may have an older state."""
    for key in store.waiting(kind, at, _TICKETS_IN_A_RUN):
        ticket = tickets.get(key)
        if ticket and ticket.next_notice and ticket.next_notice <= at and notice_kind(ticket) is kind:
            yield ticket


def _write(notice: Notice, at: datetime, tickets: list[Ticket]) -> None:
    """Writes ``notice`` without the tickets that somebody changes at this moment: the next run looks at them."""
    terms = deadlines.terms()
    left = {ticket.key: (ticket, clock_model.after_notice(ticket, at, terms)) for ticket in tickets}
    while left:
        changed = store.put_new(notice._replace(tickets=tuple(key.id for key in left)), list(left.values()))
        if not changed:
            count(f"Notice{notice.kind.title()}")
            logger.info("notice written", notice=notice.id, kind=notice.kind.value, tickets=len(left))
            return
        for key in changed:
            del left[key]


def _new_id(at: datetime) -> str:
    return f"{to_iso(at)}#{secrets.token_hex(4)}"
