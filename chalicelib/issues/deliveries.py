"""What becomes of copies, told by the function that sends and by SES itself, in whatever order."""

from chalicelib.issues.model import Copy, DeliveryState, may_become
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.process.telemetry import count

_TRIES = 5


def settle(copy: Copy, fate: DeliveryState, *, message: str | None = None, reason: str | None = None) -> Copy:
    """Records that ``copy`` met its ``fate``, and counts it, once; answers the copy as it is then.

    Somebody may have told of it before: then it is read again, and what it cannot become any more it is not made.

    Raises:
        Cancelled: others changed it again and again.
    """
    for attempt in range(_TRIES):
        if not may_become(copy.fate, fate):
            return copy
        after = copy._replace(fate=fate, message=message or copy.message, reason=reason or copy.reason)
        transaction = Transaction()
        copies_store.put_fate(transaction, copy, after)
        try:
            transaction.commit()
        except Cancelled:
            if attempt == _TRIES - 1:
                raise
            copy = copies_store.get(copy.issue, copies_store.key_of(copy.company, copy.contact)) or copy
        else:
            count(f"Newsletter{fate.value.title()}")
            return after
    return copy
