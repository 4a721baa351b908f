"""Recording what became of copies, as the function that sends and SES itself report it, in whatever order."""

from chalicelib.issues.model import Copy, DeliveryState, may_become
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.telemetry import count

_ATTEMPTS = 5


class CopyChanged(Exception):
    """Somebody else recorded something of the copy first."""


def record(copy: Copy, state: DeliveryState, *, message: str | None = None, reason: str | None = None) -> Copy:
    """Records that ``copy`` is now in ``state``, and counts it, once; answers the copy as it is then.

    Where somebody recorded something else first, the copy is read again. A state that cannot follow the copy's own
    changes nothing.

    Raises:
        CopyChanged: others changed it again and again.
    """
    for _ in range(_ATTEMPTS):
        if not may_become(copy.state, state):
            return copy
        after = copy._replace(state=state, claim=None, message=message or copy.message, reason=reason or copy.reason)
        if _is_written(copy, after):
            count(f"Newsletter{state.value.title()}")
            return after
        copy = copies_store.get(copy.issue, copy.key) or copy
    raise CopyChanged


def _is_written(before: Copy, after: Copy) -> bool:
    transaction = Transaction()
    copies_store.put_state(transaction, before, after, CopyChanged())
    try:
        transaction.commit()
    except CopyChanged:
        return False
    return True
