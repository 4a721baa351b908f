"""Copies in the deliveries table: one for each issue and contact, which is why nobody can get two.

The table's stream puts each new copy on the queue of the function that sends; see `chalicelib.kernel.process.relay`.
"""

from datetime import timedelta

from chalicelib.issues.model import Claim, Copy, DeliveryState
from chalicelib.issues.store import counts
from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.dynamodb.attributes import Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.single_writes import update_when
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.tenant import stored_tenant

_KEPT = timedelta(days=400)


class CopyItem(Table, setting="DELIVERIES_TABLE"):
    """A copy as stored. ``claim`` names the attempt that may send it until ``claimed_until``."""

    issue = Text(hash_key=True)
    contact = Text(range_key=True)
    newsletter = Text()
    fate = OneOf(DeliveryState)
    claim = Text(null=True)
    claimed_until = Moment(null=True)
    message = Text(null=True)
    reason = Text(null=True)
    expires_at = Whole()


COPIES = Codec(
    CopyItem,
    Copy,
    company=Custom({}, lambda values: stored_tenant(text_in(values, CopyItem.contact).partition("#")[0])),
    contact=Custom(
        {"contact": lambda copy: copy.key},
        lambda values: text_in(values, CopyItem.contact).partition("#")[2],
    ),
    state=CopyItem.fate,
    claim=Group(Claim, attempt=CopyItem.claim, until=CopyItem.claimed_until),
    derived={"expires_at": lambda _: epoch(now() + _KEPT)},
)


def put_new(transaction: Transaction, copy: Copy, otherwise: Exception) -> None:
    """Writes a new copy; refused with ``otherwise`` where its contact has one."""
    transaction.put(COPIES.item(copy), when=CopyItem.fate.does_not_exist(), otherwise=otherwise)


def claim(issue: str, key: str, claim: Claim) -> Copy | None:
    """Claims a copy for sending, if it is pending or an earlier claim has ended; returns None otherwise."""
    is_free = (CopyItem.fate == DeliveryState.PENDING) | (
        (CopyItem.fate == DeliveryState.CLAIMED) & (CopyItem.claimed_until < now())
    )
    actions = [
        CopyItem.fate.set(DeliveryState.CLAIMED),
        CopyItem.claim.set(claim.attempt),
        CopyItem.claimed_until.set(claim.until),
    ]
    return update_when(_lookup(issue, key), actions, is_free)


def release(copy: Copy, claim: Claim) -> None:
    """Ends the claim of a copy that was certainly not sent, so that the next attempt need not wait.

    Does nothing where another attempt has claimed it.
    """
    actions = [
        CopyItem.fate.set(DeliveryState.PENDING),
        CopyItem.claim.remove(),
        CopyItem.claimed_until.remove(),
    ]
    update_when(_lookup(copy.issue, copy.key), actions, CopyItem.claim == claim.attempt)


def get(issue: str, key: str) -> Copy | None:
    """The copy as of now, or None."""
    return find(_lookup(issue, key))


def put_state(transaction: Transaction, before: Copy, after: Copy, otherwise: Exception) -> None:
    """Writes the state of a copy and counts it; refused with ``otherwise`` where it is no longer as ``before``."""
    actions = [CopyItem.fate.set(after.state), CopyItem.claim.remove(), CopyItem.claimed_until.remove()]
    actions += [CopyItem.message.set(after.message)] if after.message else []
    actions += [CopyItem.reason.set(after.reason)] if after.reason else []
    is_unchanged = CopyItem.fate == before.state
    transaction.update(_lookup(after.issue, after.key), actions, when=is_unchanged, otherwise=otherwise)
    counts.count(transaction, before, after)


def _lookup(issue: str, key: str) -> Lookup[Copy]:
    return Lookup(CopyItem, issue, key, COPIES.read)
