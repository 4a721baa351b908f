"""Issues in the newsletters table: their heads, joined with their counts where they are read.

What an issue says is in `chalicelib.issues.store.texts`.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from chalicelib.issues.model import Counts, Issue, IssueKey, IssueState
from chalicelib.issues.problems import IssueOnItsWay
from chalicelib.issues.store.counts import PARTS, added_up
from chalicelib.issues.store.keys import HEAD, head_key, is_head
from chalicelib.kernel.dynamodb.attributes import Flag, Json, Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, Query, answers, everything, first_page
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import Values, text_in
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import Unavailable

_DUE = "due"


class DueIndex(Index, name="due", keys_only=True):
    """Issues that wait for their time, and those whose planning has not come to its end (sparse)."""

    due = Text(hash_key=True)
    due_at = Moment(range_key=True)


class IssueItem(Table, setting="NEWSLETTERS_TABLE"):
    """The head of an issue as stored, under ``issue#<id>``."""

    newsletter = Text(hash_key=True)
    item = Text(range_key=True)
    subject = Text()
    send_at = Moment()
    state = OneOf(IssueState)
    created_at = Moment()
    created_by = Text()
    product = Text(null=True)
    planned = Whole()
    pages = Whole()
    position = Json[Position](dict, dict, null=True)
    whole = Flag(null=True)
    due = Text(null=True)
    due_at = Moment(null=True)
    by_due = DueIndex()


def _key_in(values: Values) -> IssueKey:
    return IssueKey(text_in(values, IssueItem.newsletter), _id_in(values))


def _id_in(values: Values) -> str:
    return text_in(values, IssueItem.item).removeprefix(HEAD)


# A head is written whole only when it is new, and then the issue waits for its time. Of the counts, a head knows how
# many copies are planned: they are taken for pending until those in the items of counts are subtracted.
ISSUES = Codec(
    IssueItem,
    Issue,
    id=Custom({"item": lambda issue: head_key(issue.id)}, _id_in),
    begun=IssueItem.state,
    counts=Group(Counts, pending=IssueItem.planned, elsewhere=("sent", "failed", "bounced", "skipped")),
    is_whole=IssueItem.whole,
    derived={"due": lambda _: _DUE, "due_at": lambda issue: issue.send_at},
)


def put_new(transaction: Transaction, issue: Issue) -> None:
    """Writes an issue that waits for its time; refused with Unavailable where another has its id by chance."""
    transaction.put(ISSUES.item(issue), when=IssueItem.state.does_not_exist(), otherwise=Unavailable())


def put_change(transaction: Transaction, issue: Issue) -> None:
    """Writes subject and time of an issue; refused with IssueOnItsWay where it no longer waits."""
    actions = [
        IssueItem.subject.set(issue.subject),
        IssueItem.send_at.set(issue.send_at),
        IssueItem.due_at.set(issue.send_at),
    ]
    is_waiting = IssueItem.state == IssueState.SCHEDULED
    transaction.update(_lookup(issue), actions, when=is_waiting, otherwise=IssueOnItsWay())


def cancel(transaction: Transaction, issue: Issue) -> None:
    """Cancels an issue, which is then no longer due; refused with IssueOnItsWay where it no longer waits."""
    actions = [
        IssueItem.state.set(IssueState.CANCELLED),
        IssueItem.due.remove(),
        IssueItem.due_at.remove(),
    ]
    is_waiting = IssueItem.state == IssueState.SCHEDULED
    transaction.update(_lookup(issue), actions, when=is_waiting, otherwise=IssueOnItsWay())


def put_planned(
    transaction: Transaction,
    issue: Issue,
    copies: int,
    after: Position | None,
    again_at: datetime,
    otherwise: Exception,
) -> None:
    """Counts ``copies`` more, those of a page of subscribers.

    ``after`` is where the next page begins, None when there is none. Should nobody plan that one, the issue is due
    once more at ``again_at``. Refused with ``otherwise`` where somebody else planned the page or cancelled the issue.
    """
    actions = [
        IssueItem.state.set(IssueState.SENDING),
        IssueItem.planned.add(copies),
        IssueItem.pages.set(issue.pages + 1),
    ]
    if after is None:
        actions += [IssueItem.whole.set(True), IssueItem.position.remove()]
        actions += [IssueItem.due.remove(), IssueItem.due_at.remove()]
    else:
        actions += [IssueItem.position.set(after), IssueItem.due_at.set(again_at)]
    is_unchanged = (IssueItem.state == issue.begun) & (IssueItem.pages == issue.pages)
    transaction.update(_lookup(issue), actions, when=is_unchanged, otherwise=otherwise)


def due(until: datetime, limit: int) -> list[IssueKey]:
    """The issues that were due at ``until`` or before, longest waiting first."""
    return first_page(Query(IssueItem.by_due, _DUE, IssueItem.due_at <= until), limit, None, _key_in).items


def get(key: IssueKey) -> Issue | None:
    """The issue with its counts, as of now, or None."""
    its_items = IssueItem.item.startswith(head_key(key.issue))
    found = _joined(everything(Query(IssueItem, key.newsletter, its_items, newest_first=True, consistent=True)))
    return next((issue for issue in found if issue.key == key), None)


def issues(newsletter: str, limit: int, after: Position | None) -> Page[Issue]:
    """The newsletter's issues, the last written first, with their counts."""
    query = Query(IssueItem, newsletter, IssueItem.item.startswith(HEAD), newest_first=True)
    answer = next(answers(query, (limit + 1) * (PARTS + 1), after))
    found = list(_joined(answer.items))
    stop: Position = {"item": head_key(found[limit - 1].id)} if len(found) > limit else {}
    return Page(found[:limit], stop or None)


def _joined(items: Iterable[Values]) -> Iterator[Issue]:
    """The heads in ``items`` with the counts that come before them in descending order."""
    parts: list[Values] = []
    for values in items:
        if is_head(text_in(values, IssueItem.item)):
            head = ISSUES.read(values)
            yield head._replace(counts=added_up(head.counts.pending, parts))
            parts = []
        else:
            parts.append(values)


def _lookup(issue: Issue) -> Lookup[Issue]:
    return Lookup(IssueItem, issue.newsletter, head_key(issue.id), ISSUES.read)
