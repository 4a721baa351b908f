"""Entries of the audit trail: one partition a day, in order of time."""

from datetime import date

from chalicelib.audit.model import Entry
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb import single_writes
from chalicelib.kernel.dynamodb.attributes import Moment, Text
from chalicelib.kernel.dynamodb.codec import Codec, Custom
from chalicelib.kernel.dynamodb.reads import Query, first_page
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.paging import Page, Position


class AuditItem(Table, setting="AUDIT_TABLE"):
    """An entry as stored."""

    day = Text(hash_key=True)
    entry = Text(range_key=True)
    at = Moment()
    actor = Text()
    actor_name = Text()
    action = Text()
    subject = Text()
    company = Text(null=True)
    detail = Text(null=True)


ENTRIES = Codec(
    AuditItem,
    Entry,
    id=Custom(
        {"entry": lambda entry: f"{to_iso(entry.at)}#{entry.id}"},
        lambda values: text_in(values, AuditItem.entry).rpartition("#")[2],
    ),
    derived={"day": lambda entry: to_iso(entry.at)[:10]},
)


def append(entry: Entry, transaction: Transaction | None = None) -> None:
    """Writes ``entry``; with ``transaction`` as part of it."""
    if transaction is None:
        single_writes.put(ENTRIES.item(entry))
    else:
        transaction.put(ENTRIES.item(entry))


def of_day(day: date, limit: int, after: Position | None) -> Page[Entry]:
    """The entries of a UTC day, newest first."""
    return first_page(Query(AuditItem, day.isoformat(), newest_first=True), limit, after, ENTRIES.read)
