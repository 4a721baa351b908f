"""What is to be told when, from the sparse index of the tickets table, and the notices that tell it.

A notice and the heads of its tickets are written in one transaction. So each is told once, wherever a function dies:
before the transaction nothing happened, after it the table's stream brings the notice to the mails.
"""

from collections.abc import Sequence
from datetime import datetime

from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.tickets.model import Ticket
from chalicelib.tickets.notice_model import Notice, NoticeKind
from chalicelib.tickets.store import tickets as store
from chalicelib.tickets.store.items import HeadItem, NoticeItem, Notices

_DAY = "@notices#"  # no ticket's id can begin like this
_NOTICE = "notice#"
_LAST = "\uffff"  # sorts after every character of a key


def waiting(kind: NoticeKind, until: datetime, limit: int) -> list[str]:
    """Ids of at most ``limit`` tickets about which a notice of ``kind`` was due by ``until``, longest due first."""
    so_far = Notices.notice_at <= f"{to_iso(until)}#{_LAST}"
    found = HeadItem.noticed.query(kind.value, so_far, limit=limit, page_size=limit)
    return [item.ticket for item in found]


def put(notice: Notice, at: datetime, changes: Sequence[tuple[Ticket, Ticket]]) -> list[str]:
    """Writes ``notice`` with the ``changes`` (before, after) of its tickets.

    Answers the ids of tickets that somebody changed meanwhile; where there are any, nothing was written.
    """
    transaction = Transaction()
    since = to_iso(notice.waiting_since) if notice.waiting_since else None
    item = NoticeItem(
        ticket=f"{_DAY}{at:%Y-%m-%d}",
        item=f"{_NOTICE}{notice.id}",
        kind=notice.kind.value,
        tickets=list(notice.tickets),
        waiting_since=since,
    )
    transaction.put("notice", item, NoticeItem.ticket.does_not_exist())
    for before, after in changes:
        store.put_told(transaction, before, after)
    try:
        transaction.commit()
    except Cancelled as cancelled:
        return [name for name in cancelled.failed if name != "notice"]
    return []


def is_notice(item: str) -> bool:
    """Whether an item of the table with this range key is a notice."""
    return item.startswith(_NOTICE)


def get(day: str, item: str) -> Notice | None:
    """A notice by its key, or None."""
    try:
        found = NoticeItem.get(day, item, consistent_read=True)
    except NoticeItem.DoesNotExist:
        return None
    since = from_iso(found.waiting_since) if found.waiting_since else None
    return Notice(item.removeprefix(_NOTICE), NoticeKind(found.kind), tuple(found.tickets), since)
