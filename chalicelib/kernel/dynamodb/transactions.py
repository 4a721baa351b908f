"""Several writes in one transaction, all or none; each names the exception for a condition that does not hold."""

import random
import time
from collections.abc import Sequence
from typing import TypeVar, overload

from pynamodb.exceptions import CancellationReason, TransactWriteError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.tables import Table, connection

R = TypeVar("R")

_ATTEMPTS = 6
_FIRST_PAUSE = 0.02  # seconds, doubled at each attempt
_REFUSED = "ConditionalCheckFailed"


class Transaction:
    """Collects writes and commits them together.

    A write may have a condition ``when``, and then an exception ``otherwise``, which is raised if the condition does
    not hold. If several conditions do not hold, the exception that was declared first is raised.
    """

    def __init__(self) -> None:
        self._write = TransactWrite(connection=connection())
        self._declared: list[Exception | None] = []
        # DynamoDB reports in PynamoDB's order: checks, deletions, puts, updates. Lists of indexes of `_declared`.
        self._checks: list[int] = []
        self._deletions: list[int] = []
        self._puts: list[int] = []
        self._updates: list[int] = []
        self.refusals: Sequence[Exception] = ()

    def check(self, lookup: Lookup[R], *, when: Condition, otherwise: Exception) -> None:
        """Requires that ``when`` holds for an item that the transaction does not write."""
        self._write.condition_check(lookup.table, lookup.hash_key, lookup.range_key, condition=when)
        self._checks.append(self._declare(otherwise))

    @overload
    def put(self, item: Table) -> None: ...
    @overload
    def put(self, item: Table, *, when: Condition, otherwise: Exception) -> None: ...
    def put(self, item: Table, *, when: Condition | None = None, otherwise: Exception | None = None) -> None:
        """Writes a new item, or one whose attributes are all known; use `change` for all others."""
        self._write.save(item, condition=when)
        self._puts.append(self._declare(otherwise))

    @overload
    def delete(self, lookup: Lookup[R]) -> None: ...
    @overload
    def delete(self, lookup: Lookup[R], *, when: Condition, otherwise: Exception) -> None: ...
    def delete(self, lookup: Lookup[R], *, when: Condition | None = None, otherwise: Exception | None = None) -> None:
        """Deletes the item at ``lookup``; an item that does not exist counts as deleted."""
        self._write.delete(_keys(lookup), condition=when)
        self._deletions.append(self._declare(otherwise))

    @overload
    def update(self, lookup: Lookup[R], actions: Sequence[Action]) -> None: ...
    @overload
    def update(
        self, lookup: Lookup[R], actions: Sequence[Action], *, when: Condition, otherwise: Exception
    ) -> None: ...
    def update(
        self,
        lookup: Lookup[R],
        actions: Sequence[Action],
        *,
        when: Condition | None = None,
        otherwise: Exception | None = None,
    ) -> None:
        """Changes parts of the item at ``lookup``."""
        self._write.update(_keys(lookup), actions=list(actions), condition=when)
        self._updates.append(self._declare(otherwise))

    def change(self, before: Table, after: Table, *, when: Condition, otherwise: Exception) -> None:
        """Writes the differences between two items with the same keys; without any it only requires ``when``.

        Attributes that neither item has stay as they are: a later version of the portal may have written them.
        """
        actions = changes(before, after)
        if actions:
            self._write.update(after, actions=actions, condition=when)
            self._updates.append(self._declare(otherwise))
        else:
            self._write.condition_check(type(after), *_key_values(after), condition=when)
            self._checks.append(self._declare(otherwise))

    @overload
    def commit(self) -> None: ...
    @overload
    def commit(self, once: Once[R], result: R) -> None: ...
    def commit(self, once: Once[R] | None = None, result: R | None = None) -> None:
        """Writes everything; without any writes it sends nothing.

        With ``once`` it also records the answer for ``result``. If another transaction writes to the same item at the
        same time, it tries again a few times. Afterwards ``refusals`` holds all refusals in the order of declaration.

        Raises:
            AnsweredBefore, KeyReused: the call is a repetition; this is checked before any refusal.
            Exception: the ``otherwise`` of the first write whose condition did not hold; nothing was written.
        """
        record = once.record(result) if once is not None and result is not None else None
        if record:
            item, unused = record
            self._write.save(item, condition=unused, return_values="ALL_OLD")
        if not (self._declared or record):
            return
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._write._commit()  # noqa: SLF001  the public way is a context manager, which commits once
                return
            except TransactWriteError as error:
                self._raise_refusal(error.cancellation_reasons, once, is_recorded=record is not None)
                if attempt == _ATTEMPTS or not _is_conflict(error):
                    raise
            pause = _FIRST_PAUSE * 2 ** (attempt - 1)
            time.sleep(random.uniform(0.5, 1.0) * pause)  # noqa: S311  spreads the tries

    def _declare(self, otherwise: Exception | None) -> int:
        self._declared.append(otherwise)
        return len(self._declared) - 1

    def _raise_refusal(
        self, reasons: Sequence[CancellationReason | None], once: Once[R] | None, *, is_recorded: bool
    ) -> None:
        places: list[int | None] = [*self._checks, *self._deletions, *self._puts]
        places += [None] if is_recorded else []  # the record is the last of the puts
        places += self._updates
        refused = [(place, reason) for place, reason in zip(places, reasons, strict=False) if _is_refused(reason)]
        for place, reason in refused:
            if place is None and once is not None and reason is not None:
                once.repeat(reason.raw_item or {})
        declared = [self._declared[place] for place in sorted(p for p, _ in refused if p is not None)]
        self.refusals = [refusal for refusal in declared if refusal is not None]
        if self.refusals:
            raise self.refusals[0] from None


def changes(before: Table, after: Table) -> list[Action]:
    """The actions that turn the item ``before`` into ``after``; both have the same keys."""
    old, new = before.attribute_values, after.attribute_values
    differing = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    attributes = type(after).get_attributes()
    return [
        attributes[name].set(new[name]) if new.get(name) is not None else attributes[name].remove()
        for name in differing
    ]


def _keys(lookup: Lookup[R]) -> Table:
    """An item that has only its keys, as PynamoDB needs it for a write."""
    return lookup.table(lookup.hash_key, lookup.range_key)


def _key_values(item: Table) -> tuple[str, str | None]:
    attributes = item.get_attributes().items()
    hash_key = next(item.attribute_values[name] for name, attribute in attributes if attribute.is_hash_key)
    range_key = next((item.attribute_values[name] for name, attribute in attributes if attribute.is_range_key), None)
    return hash_key, range_key


def _is_refused(reason: CancellationReason | None) -> bool:
    return reason is not None and reason.code == _REFUSED


def _is_conflict(error: TransactWriteError) -> bool:
    return any(reason and reason.code == "TransactionConflict" for reason in error.cancellation_reasons)
