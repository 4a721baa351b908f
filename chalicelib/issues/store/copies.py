"""Copies in the deliveries table: one for each issue and contact, which is why nobody can get two.

Its stream hands each new copy to the queue of the function that sends; see `chalicelib.kernel.process.relay`.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.contacts.model import Subscriber
from chalicelib.issues.model import Copy, DeliveryState, Issue
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.clock import epoch, now, to_iso
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction

_KEPT = timedelta(days=400)


class CopyItem(Table):
    """A copy as stored. ``claim`` names the attempt that may send it until ``claimed_until``."""

    table_setting = "DELIVERIES_TABLE"

    class Meta:
        """Named by `table_setting`."""

    issue = UnicodeAttribute(hash_key=True)
    contact = UnicodeAttribute(range_key=True)
    newsletter = UnicodeAttribute()
    fate = UnicodeAttribute()
    claim = UnicodeAttribute(null=True)
    claimed_until = UnicodeAttribute(null=True)
    message = UnicodeAttribute(null=True)
    reason = UnicodeAttribute(null=True)
    expires_at = NumberAttribute()


def key_of(company: str, contact: str) -> str:
    """How a contact is named in this table."""
    return f"{company}#{contact}"


def put_planned(transaction: Transaction, issue: Issue, subscribers: Iterable[Subscriber]) -> None:
    """Writes a copy for each of ``subscribers``, none of whom may have one (named by `key_of` when they do)."""
    expires_at = epoch(now() + _KEPT)
    for one in subscribers:
        contact = key_of(one.company, one.contact)
        item = CopyItem(
            issue=issue.id,
            contact=contact,
            newsletter=issue.newsletter,
            fate=DeliveryState.PENDING.value,
            expires_at=expires_at,
        )
        transaction.put(contact, item, CopyItem.fate.does_not_exist())


def claim(issue: str, contact: str, claim: str, until: datetime) -> Copy | None:
    """Takes a copy to send it, if it is pending or whoever took it before had it too long; None otherwise."""
    is_free = (CopyItem.fate == DeliveryState.PENDING.value) | (
        (CopyItem.fate == DeliveryState.CLAIMED.value) & (CopyItem.claimed_until < to_iso(now()))
    )
    actions = [
        CopyItem.fate.set(DeliveryState.CLAIMED.value),
        CopyItem.claim.set(claim),
        CopyItem.claimed_until.set(to_iso(until)),
    ]
    item = CopyItem(issue=issue, contact=contact)
    return _copy(item) if _update(item, actions, is_free) else None


def release(issue: str, contact: str, claim: str) -> None:
    """Gives a copy back that surely was not sent, so that the next try need not wait."""
    item = CopyItem(issue=issue, contact=contact)
    actions = [
        CopyItem.fate.set(DeliveryState.PENDING.value),
        CopyItem.claim.remove(),
        CopyItem.claimed_until.remove(),
    ]
    _update(item, actions, CopyItem.claim == claim)


def get(issue: str, contact: str) -> Copy | None:
    """The copy as of now, or None."""
    try:
        return _copy(CopyItem.get(issue, contact, consistent_read=True))
    except CopyItem.DoesNotExist:
        return None


def put_fate(transaction: Transaction, before: Copy, after: Copy) -> None:
    """Writes what became of a copy and counts it; it must still be as it was ``before``."""
    contact = key_of(after.company, after.contact)
    actions = [CopyItem.fate.set(after.fate.value), CopyItem.claim.remove(), CopyItem.claimed_until.remove()]
    actions += [CopyItem.message.set(after.message)] if after.message else []
    actions += [CopyItem.reason.set(after.reason)] if after.reason else []
    item = CopyItem(issue=after.issue, contact=contact)
    transaction.update("copy", item, actions, CopyItem.fate == before.fate.value)
    issues_store.count(transaction, after.newsletter, after.issue, contact, before.fate, after.fate)


def _copy(item: CopyItem) -> Copy:
    company, _, contact = item.contact.partition("#")
    return Copy(item.issue, item.newsletter, company, contact, DeliveryState(item.fate), item.message, item.reason)


def _update(item: CopyItem, actions: Sequence[Action], condition: Condition) -> bool:
    try:
        item.update(actions=list(actions), condition=condition)
    except UpdateError as error:
        if error.cause_response_code == "ConditionalCheckFailedException":
            return False
        raise
    return True
