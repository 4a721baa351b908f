"""The audit table: one partition a day, entries in order of time."""

from datetime import date

from pynamodb.attributes import UnicodeAttribute

from chalicelib.audit.model import Entry
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position, cut


class AuditItem(Table):
    """An entry as stored."""

    table_setting = "AUDIT_TABLE"

    class Meta:
        """Named by `table_setting`."""

    day = UnicodeAttribute(hash_key=True)
    entry = UnicodeAttribute(range_key=True)
    at = UnicodeAttribute()
    actor = UnicodeAttribute()
    actor_name = UnicodeAttribute()
    action = UnicodeAttribute()
    subject = UnicodeAttribute()
    company = UnicodeAttribute(null=True)
    detail = UnicodeAttribute(null=True)


def append(entry: Entry, transaction: Transaction | None = None) -> None:
    """Writes ``entry``, with ``transaction`` where the deed itself is one."""
    item = AuditItem(
        day=to_iso(entry.at)[:10],
        entry=f"{to_iso(entry.at)}#{entry.id}",
        at=to_iso(entry.at),
        actor=entry.actor,
        actor_name=entry.actor_name,
        action=entry.action,
        subject=entry.subject,
        company=entry.company,
        detail=entry.detail,
    )
    if transaction is None:
        item.save()
    else:
        transaction.put("audit entry", item)


def of_day(day: date, limit: int, after: Position | None) -> Page[Entry]:
    """The entries of a UTC day, newest first."""
    start = {"day": {"S": day.isoformat()}, "entry": {"S": after["entry"]}} if after else None
    found = list(
        AuditItem.query(
            day.isoformat(),
            scan_index_forward=False,
            limit=limit + 1,
            page_size=limit + 1,
            last_evaluated_key=start,
        )
    )
    return cut(found, limit, lambda item: {"entry": item.entry}).map(_entry)


def _entry(item: AuditItem) -> Entry:
    return Entry(
        id=item.entry.rpartition("#")[2],
        at=from_iso(item.at),
        actor=item.actor,
        actor_name=item.actor_name,
        action=item.action,
        subject=item.subject,
        company=item.company,
        detail=item.detail,
    )
