"""Records the states of copies, which the function that sends and SES itself report in any order."""

from chalicelib.issues.model import Copy, DeliveryState, may_become
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.telemetry import count

_ATTEMPTS = 5


class CopyChanged(Exception):
    """Somebody else changed the copy first."""


def record(copy: Copy, state: DeliveryState, *, message: str | None = None, reason: str | None = None) -> Copy:
    """Records that ``copy`` is now in ``state``, and counts it once; returns the changed copy.

    Where somebody else changed the copy first, it is read again. A state that cannot follow the copy's present state
    changes nothing.

    Raises:
        CopyChanged: others changed it again and again.
    """
    for _ in range(_ATTEMPTS):
        if not may_become(copy.state, state):
            return copy
        after = copy._replace(state=state, claim=None, message=message or copy.message, reason=reason or copy.reason)
        if _was_written(copy, after):
            count(f"Newsletter{state.value.title()}")
            return after
        copy = copies_store.get(copy.issue, copy.key) or copy
    raise CopyChanged


def _was_written(before: Copy, after: Copy) -> bool:
    transaction = Transaction()
    copies_store.put_state(transaction, before, after, CopyChanged())
    try:
        transaction.commit()
    except CopyChanged:
        return False
    return True
