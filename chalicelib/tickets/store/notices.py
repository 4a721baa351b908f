"""The notices in the tickets table, and the sparse index of tickets about which a notice is due.

A notice and the heads of its tickets are written in one transaction. So each notice is sent once, even if a function
dies: before the transaction nothing happened, and after it the table's stream starts the mail.
"""

from collections.abc import Sequence
from datetime import datetime

from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.codec import Codec, Custom
from chalicelib.kernel.dynamodb.reads import Lookup, Query, answers, find
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.problems import AlreadyExists
from chalicelib.tickets.model import Ticket, TicketKey, stored_key
from chalicelib.tickets.notice_model import Notice, NoticeKind
from chalicelib.tickets.store import tickets
from chalicelib.tickets.store.items import HeadItem, NoticeItem, Notices

_DAY = "@notices#"  # no ticket's id can begin like this
_NOTICE = "notice#"
_LAST = "\uffff"  # sorts after every character of a key

NOTICES = Codec(
    NoticeItem,
    Notice,
    id=Custom(
        {"item": lambda notice: f"{_NOTICE}{notice.id}"},
        lambda values: text_in(values, NoticeItem.item).removeprefix(_NOTICE),
    ),
    derived={"ticket": lambda notice: f"{_DAY}{notice.id[:10]}"},  # the id begins with the day
)


class TicketChanged(Exception):
    """A ticket was changed, or got another notice, after it was read."""

    def __init__(self, ticket: TicketKey) -> None:
        super().__init__(ticket.id)
        self.ticket = ticket


def waiting(kind: NoticeKind, until: datetime, limit: int) -> list[TicketKey]:
    """At most ``limit`` tickets about which a notice of ``kind`` was due by ``until``, longest due first."""
    so_far = Notices.notice_at <= f"{to_iso(until)}#{_LAST}"
    first = next(answers(Query(HeadItem.noticed, kind.value, so_far), limit))
    return [stored_key(text_in(values, HeadItem.ticket)) for values in first.items]


def put_new(notice: Notice, changes: Sequence[tuple[Ticket, Ticket]]) -> list[TicketKey]:
    """Writes ``notice`` with the ``changes`` (before, after) of its tickets.

    Returns the tickets that somebody changed meanwhile; where there are any, nothing was written.
    """
    transaction = Transaction()
    for before, after in changes:
        tickets.put_notice(transaction, before, after, TicketChanged(before.key))
    refusal = AlreadyExists(name=notice.id)
    transaction.put(NOTICES.item(notice), when=NoticeItem.ticket.does_not_exist(), otherwise=refusal)
    try:
        transaction.commit()
    except TicketChanged:
        return [refusal.ticket for refusal in transaction.refusals if isinstance(refusal, TicketChanged)]
    return []


def is_notice(item: str) -> bool:
    """Whether an item of the table with this range key is a notice."""
    return item.startswith(_NOTICE)


def get(day: str, item: str) -> Notice | None:
    """A notice by its key, or None."""
    return find(Lookup(NoticeItem, day, item, NOTICES.read))
