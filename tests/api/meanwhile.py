"""What somebody else does between a call's reading and its writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from chalicelib.kernel.dynamodb.tables import connection

_WRITING = "before-call.dynamodb.TransactWriteItems"


@contextmanager
def meanwhile(*works: Callable[[], object]) -> Iterator[None]:
    """Does each of ``works`` just before a transaction is sent: the first before the first, and so on."""
    left, busy = list(works), False

    def interrupt(**_: object) -> None:
        nonlocal busy
        if left and not busy:
            busy = True
            left.pop(0)()
            busy = False

    events = connection().client.meta.events
    events.register(_WRITING, interrupt)
    try:
        yield
    finally:
        events.unregister(_WRITING, interrupt)
    assert not left, "fewer transactions were sent"
