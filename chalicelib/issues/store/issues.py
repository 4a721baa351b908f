"""Issues in the newsletters table, under the code of their newsletter.

An issue's head, its text and its counts are items of their own: a list reads no texts, and the counts are spread over
`PARTS` items, so that many functions may count at the same time.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from pynamodb.attributes import BooleanAttribute, JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.issues.model import Counts, DeliveryState, Issue, IssueState
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import RawItem, Table, Values, plain_values, table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position, cut

PARTS = 16
_DUE = "due"
_ISSUE, _TEXT = "issue#", "text#"
_ID = re.compile(r"[0-9]{13}-[0-9a-f]{8}")


class DueIndex(GlobalSecondaryIndex[Any]):
    """Issues that wait for their time, and those whose planning has not come to its end (sparse)."""

    class Meta:
        """Keys only: what is due is read where it lies."""

        index_name = "due"
        projection = KeysOnlyProjection()

    due = UnicodeAttribute(hash_key=True)
    due_at = UnicodeAttribute(range_key=True)


class IssueItem(Table):
    """The head of an issue as stored."""

    table_setting = "NEWSLETTERS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    newsletter = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    subject = UnicodeAttribute()
    send_at = UnicodeAttribute()
    state = UnicodeAttribute()
    created_at = UnicodeAttribute()
    created_by = UnicodeAttribute()
    product = UnicodeAttribute(null=True)
    planned = NumberAttribute(default=0)
    pages = NumberAttribute(default=0)
    position = JSONAttribute(null=True)
    whole = BooleanAttribute(null=True)
    due = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(null=True)
    by_due = DueIndex()


class TextItem(Table):
    """What an issue says."""

    table_setting = "NEWSLETTERS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    newsletter = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    body = UnicodeAttribute()


class CountItem(Table):
    """A part of an issue's counts."""

    table_setting = "NEWSLETTERS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    newsletter = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    sent = NumberAttribute(default=0)
    failed = NumberAttribute(default=0)
    bounced = NumberAttribute(default=0)
    skipped = NumberAttribute(default=0)


def is_id(text: str) -> bool:
    """Whether ``text`` can be an issue's id at all."""
    return _ID.fullmatch(text) is not None


def put_new(transaction: Transaction, issue: Issue, body: str) -> None:
    """Writes an issue that waits for its time."""
    item = IssueItem(
        newsletter=issue.newsletter,
        item=_ISSUE + issue.id,
        subject=issue.subject,
        send_at=to_iso(issue.send_at),
        state=IssueState.SCHEDULED.value,
        created_at=to_iso(issue.created_at),
        created_by=issue.created_by,
        product=issue.product,
        due=_DUE,
        due_at=to_iso(issue.send_at),
    )
    transaction.put("issue", item, IssueItem.state.does_not_exist())
    transaction.put("text", TextItem(newsletter=issue.newsletter, item=_TEXT + issue.id, body=body))


def change(transaction: Transaction, issue: Issue, body: str | None) -> None:
    """Writes subject, time and, if given, text of an issue that still waits."""
    moment = to_iso(issue.send_at)
    actions = [IssueItem.subject.set(issue.subject), IssueItem.send_at.set(moment), IssueItem.due_at.set(moment)]
    transaction.update("issue", _key(issue), actions, IssueItem.state == IssueState.SCHEDULED.value)
    if body is not None:
        transaction.put("text", TextItem(newsletter=issue.newsletter, item=_TEXT + issue.id, body=body))


def cancel(transaction: Transaction, issue: Issue) -> None:
    """Takes an issue that still waits out of what is due."""
    actions = [IssueItem.state.set(IssueState.CANCELLED.value), IssueItem.due.remove(), IssueItem.due_at.remove()]
    transaction.update("issue", _key(issue), actions, IssueItem.state == IssueState.SCHEDULED.value)


def plan(transaction: Transaction, issue: Issue, copies: int, after: Position | None, again_at: datetime) -> None:
    """Counts ``copies`` more, a page of subscribers, if nobody else planned that page or cancelled the issue.

    ``after`` is where the next page begins, None when there is none. Should nobody plan that one, the issue is due
    once more at ``again_at``.
    """
    actions = [
        IssueItem.state.set(IssueState.SENDING.value),
        IssueItem.planned.add(copies),
        IssueItem.pages.set(issue.pages + 1),
    ]
    if after is None:
        actions += [IssueItem.whole.set(True), IssueItem.position.remove(), IssueItem.due.remove()]
        actions += [IssueItem.due_at.remove()]
    else:
        actions += [IssueItem.position.set(after), IssueItem.due_at.set(to_iso(again_at))]
    unchanged = (IssueItem.state == issue.begun.value) & (IssueItem.pages == issue.pages)
    transaction.update("issue", _key(issue), actions, unchanged)


def count(
    transaction: Transaction, newsletter: str, issue: str, contact: str, before: DeliveryState, after: DeliveryState
) -> None:
    """Counts a copy that was ``before`` as ``after``; fates that are not final are not counted."""
    part = zlib.crc32(contact.encode()) % PARTS
    counted = {
        DeliveryState.SENT: "sent",
        DeliveryState.FAILED: "failed",
        DeliveryState.BOUNCED: "bounced",
        DeliveryState.SKIPPED: "skipped",
    }
    changes = [(counted[fate], by) for fate, by in ((before, -1), (after, 1)) if fate in counted]
    actions = [getattr(CountItem, name).add(by) for name, by in changes]
    item = CountItem(newsletter=newsletter, item=f"{_ISSUE}{issue}#{part:02}")
    transaction.update("counts", item, actions, IssueItem.state.does_not_exist())  # holds: a count is no issue


def due(until: datetime, limit: int) -> list[tuple[str, str]]:
    """Newsletter and id of the issues that were due at ``until`` or before, longest waiting first."""
    found = IssueItem.by_due.query(_DUE, IssueItem.due_at <= to_iso(until), limit=limit, page_size=limit)
    return [(item.newsletter, item.item.removeprefix(_ISSUE)) for item in found]


def get(newsletter: str, issue: str) -> Issue | None:
    """The issue with its counts, as of now, or None."""
    if not is_id(issue):
        return None
    answer = table(IssueItem).query(
        newsletter,
        range_key_condition=IssueItem.item.startswith(_ISSUE + issue),
        scan_index_forward=False,
        consistent_read=True,
    )
    return next(_issues(answer["Items"]), None)


def text(newsletter: str, issue: str) -> str:
    """What the issue says."""
    return TextItem.get(newsletter, _TEXT + issue).body


def issues(newsletter: str, limit: int, after: Position | None) -> Page[Issue]:
    """The newsletter's issues, the last written first, with their counts."""
    start = {"newsletter": {"S": newsletter}, "item": {"S": _ISSUE + after["issue"]}} if after else None
    answer = table(IssueItem).query(
        newsletter,
        range_key_condition=IssueItem.item.startswith(_ISSUE),
        exclusive_start_key=start,
        scan_index_forward=False,
        limit=(limit + 1) * (PARTS + 1),
    )
    found = list(_issues(answer["Items"]))[: limit + 1]
    return cut(found, limit, lambda issue: {"issue": issue.id})


def _issues(items: Iterable[RawItem]) -> Iterator[Issue]:
    """Joins heads with the counts that come before them in descending order."""
    parts: list[Values] = []
    for values in map(plain_values, items):
        if "#" in values["item"].removeprefix(_ISSUE):
            parts.append(values)
        else:
            yield _issue(values, parts)
            parts = []


def _issue(head: Values, parts: list[Values]) -> Issue:
    sent, failed, bounced, skipped = (
        sum(int(part.get(name, 0)) for part in parts) for name in ("sent", "failed", "bounced", "skipped")
    )
    pending = int(head.get("planned", 0)) - sent - failed - bounced - skipped
    position = IssueItem.position.deserialize(head["position"]) if "position" in head else None
    return Issue(
        id=head["item"].removeprefix(_ISSUE),
        newsletter=head["newsletter"],
        subject=head["subject"],
        send_at=from_iso(head["send_at"]),
        begun=IssueState(head["state"]),
        created_at=from_iso(head["created_at"]),
        created_by=head["created_by"],
        product=head.get("product"),
        counts=Counts(sent, failed, bounced, skipped, pending),
        pages=int(head.get("pages", 0)),
        position=position,
        is_whole=bool(head.get("whole", False)),
    )


def _key(issue: Issue) -> IssueItem:
    return IssueItem(newsletter=issue.newsletter, item=_ISSUE + issue.id)
