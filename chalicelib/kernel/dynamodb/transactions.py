"""Several items at one moment: transactions whose failures have names, and reads that belong together."""

import random
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pynamodb.exceptions import TransactWriteError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model
from pynamodb.transactions import TransactGet, TransactWrite

from chalicelib.kernel.dynamodb.tables import Key, RawItem, Table, connection

_ATTEMPTS = 6
_FIRST_PAUSE = 0.02  # seconds, doubled at each attempt


class Cancelled(Exception):
    """A transaction in which conditions did not hold.

    ``failed`` maps the name of each such item to what the table holds in its place ({} where nothing was returned).
    """

    def __init__(self, failed: Mapping[str, RawItem]) -> None:
        super().__init__(", ".join(failed))
        self.failed = failed


class Transaction:
    """Collects named writes and commits them together, all or none.

    The order in which DynamoDB reports failures is PynamoDB's: checks, deletions, puts, updates.
    """

    def __init__(self) -> None:
        self._write = TransactWrite(connection=connection())
        self._checks: list[str] = []
        self._deletions: list[str] = []
        self._puts: list[str] = []
        self._updates: list[str] = []

    def check(self, name: str, model: type[Table], key: tuple[str, str], condition: Condition) -> None:
        """Requires ``condition`` of an item that is not written."""
        self._write.condition_check(model, *key, condition=condition)
        self._checks.append(name)

    def delete(self, name: str, item: Table, condition: Condition | None = None) -> None:
        """Deletes ``item``, if ``condition`` holds; one that is not there counts as deleted."""
        self._write.delete(item, condition=condition)
        self._deletions.append(name)

    def put(self, name: str, item: Table, condition: Condition | None = None) -> None:
        """Writes ``item`` whole, if ``condition`` holds."""
        self._write.save(item, condition=condition, return_values="ALL_OLD")
        self._puts.append(name)

    def update(self, name: str, item: Table, actions: Iterable[Action], condition: Condition) -> None:
        """Changes parts of ``item``, if ``condition`` holds."""
        self._write.update(item, actions=list(actions), condition=condition, return_values="ALL_OLD")
        self._updates.append(name)

    def commit(self) -> None:
        """Writes everything.

        A transaction that meets another on the same item is tried again a few times.

        Raises:
            Cancelled: conditions did not hold; nothing was written.
        """
        for attempt in range(_ATTEMPTS):
            try:
                self._write._commit()  # noqa: SLF001  the public way is a context manager, which commits once
                return
            except TransactWriteError as error:
                reasons = error.cancellation_reasons
                names = self._checks + self._deletions + self._puts + self._updates
                failed = _failed(names, reasons)
                if failed:
                    raise Cancelled(failed) from None
                if not any(r and r.code == "TransactionConflict" for r in reasons) or attempt == _ATTEMPTS - 1:
                    raise
            time.sleep(random.uniform(0.5, 1.0) * _FIRST_PAUSE * 2**attempt)  # noqa: S311  spreads the tries


def _failed(names: Sequence[str], reasons: Sequence[Any]) -> dict[str, RawItem]:
    return {
        name: reason.raw_item or {}
        for name, reason in zip(names, reasons, strict=False)
        if reason is not None and reason.code == "ConditionalCheckFailed"
    }


def read_together(*keys: Key) -> list[Any]:
    """The items of ``keys`` (model, hash, range) as of one moment, in one call; None where there is none."""
    with TransactGet(connection=connection()) as transaction:
        futures = [transaction.get(model, first, second) for model, first, second in keys]
    return [_found(future) for future in futures]


def _found(future: Any) -> Any:
    try:
        return future.get()
    except Model.DoesNotExist:
        return None
