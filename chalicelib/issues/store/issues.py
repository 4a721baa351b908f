"""Issues in the newsletters table: their heads, which are joined with their counts when they are read.

The texts of issues are in `chalicelib.issues.store.texts`.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from chalicelib.issues.model import Counts, Issue, IssueKey, IssueState
from chalicelib.issues.problems import IssueNotScheduled
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
    """Sparse: issues that are scheduled, and issues whose planning is not finished."""

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


# The codec writes a head only when it is new, and then the issue is scheduled. A head has only the number of planned
# copies, which count as pending until the counts in the other items are subtracted.
ISSUES = Codec(
    IssueItem,
    Issue,
    id=Custom({"item": lambda issue: head_key(issue.id)}, _id_in),
    stored_state=IssueItem.state,
    counts=Group(Counts, pending=IssueItem.planned, elsewhere=("sent", "failed", "bounced", "skipped")),
    is_fully_planned=IssueItem.whole,
    derived={"due": lambda _: _DUE, "due_at": lambda issue: issue.send_at},
)


def put_new(transaction: Transaction, issue: Issue) -> None:
    """Writes a scheduled issue; refused with Unavailable where another issue has the same random id."""
    transaction.put(ISSUES.item(issue), when=IssueItem.state.does_not_exist(), otherwise=Unavailable())


def put_change(transaction: Transaction, issue: Issue) -> None:
    """Writes subject and time of an issue; refused with IssueNotScheduled where it is not scheduled any more."""
    actions = [
        IssueItem.subject.set(issue.subject),
        IssueItem.send_at.set(issue.send_at),
        IssueItem.due_at.set(issue.send_at),
    ]
    is_scheduled = IssueItem.state == IssueState.SCHEDULED
    transaction.update(_lookup(issue), actions, when=is_scheduled, otherwise=IssueNotScheduled())


def cancel(transaction: Transaction, issue: Issue) -> None:
    """Cancels an issue, which is then not due any more; refused with IssueNotScheduled where it is not scheduled."""
    actions = [
        IssueItem.state.set(IssueState.CANCELLED),
        IssueItem.due.remove(),
        IssueItem.due_at.remove(),
    ]
    is_scheduled = IssueItem.state == IssueState.SCHEDULED
    transaction.update(_lookup(issue), actions, when=is_scheduled, otherwise=IssueNotScheduled())


def put_planned(
    transaction: Transaction,
    issue: Issue,
    copies: int,
    after: Position | None,
    retry_at: datetime,
    otherwise: Exception,
) -> None:
    """Adds the ``copies`` of a page of subscribers to the number of planned ones.

    ``after`` is where the next page begins, None when there is none. If nobody plans the next page, the issue is due
    again at ``retry_at``. Refused with ``otherwise`` where somebody else planned the page or cancelled the issue.
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
        actions += [IssueItem.position.set(after), IssueItem.due_at.set(retry_at)]
    is_unchanged = (IssueItem.state == issue.stored_state) & (IssueItem.pages == issue.pages)
    transaction.update(_lookup(issue), actions, when=is_unchanged, otherwise=otherwise)


def due(until: datetime, limit: int) -> list[IssueKey]:
    """The issues that were due at ``until`` or before, those that were due first at the beginning."""
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
