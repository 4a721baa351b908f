"""How many copies of an issue were sent, failed, bounced or were skipped.

The counts of an issue are spread over `PARTS` items next to its head, so that many functions may count at the same
time.
"""

import zlib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from chalicelib.issues.model import Copy, Counts, DeliveryState
from chalicelib.issues.store.keys import count_key
from chalicelib.kernel.dynamodb.attributes import Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import Values

PARTS = 16


class CountItem(Table, setting="NEWSLETTERS_TABLE"):
    """A part of an issue's counts, under ``issue#<id>#<part>``."""

    newsletter = Text(hash_key=True)
    item = Text(range_key=True)
    sent = Whole(null=True)
    failed = Whole(null=True)
    bounced = Whole(null=True)
    skipped = Whole(null=True)


class CountedPart(NamedTuple):
    """A part of an issue's counts under its keys."""

    newsletter: str
    item: str
    sent: int = 0
    failed: int = 0
    bounced: int = 0
    skipped: int = 0


COUNTS = Codec(CountItem, CountedPart)
_COUNTED: Mapping[DeliveryState, Whole] = MappingProxyType(
    {
        DeliveryState.SENT: CountItem.sent,
        DeliveryState.FAILED: CountItem.failed,
        DeliveryState.BOUNCED: CountItem.bounced,
        DeliveryState.SKIPPED: CountItem.skipped,
    }
)


def count(transaction: Transaction, before: Copy, after: Copy) -> None:
    """Counts a copy that changed from ``before`` to ``after``; states that are not final are not counted."""
    key = count_key(after.issue, zlib.crc32(after.key.encode()) % PARTS)
    changes = [(_COUNTED[copy.state], by) for copy, by in ((before, -1), (after, 1)) if copy.state in _COUNTED]
    lookup = Lookup(CountItem, after.newsletter, key, COUNTS.read)
    transaction.update(lookup, [attribute.add(by) for attribute, by in changes])


def added_up(planned: int, parts: Iterable[Values]) -> Counts:
    """The counts of an issue with ``planned`` copies, from the items that hold parts of them."""
    counted = [COUNTS.read(values) for values in parts]
    final = Counts(
        sent=sum(part.sent for part in counted),
        failed=sum(part.failed for part in counted),
        bounced=sum(part.bounced for part in counted),
        skipped=sum(part.skipped for part in counted),
    )
    return final._replace(pending=planned - sum(final))
