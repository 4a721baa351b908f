"""Calls that create something and may be repeated: the first answer is recorded together with what they created.

One transaction writes both, so a ticket never exists without its record
(IETF draft-ietf-httpapi-idempotency-key-header).
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Generic, NamedTuple, TypeVar

from pynamodb.expressions.condition import Condition

from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.dynamodb.attributes import Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.values import RawItem, plain_values
from chalicelib.kernel.problems import Conflict, Invalid, KeyReused, Stale

R = TypeVar("R")

_KEPT = timedelta(hours=48)


class IdempotencyItem(Table, setting="IDEMPOTENCY_TABLE"):
    """The first answer to a call with a key, as stored."""

    key = Text(hash_key=True)
    request = Text()
    answer = Text()
    location = Text()
    expires_at = Whole()


class FirstAnswer(NamedTuple):
    """The answer to the first call: its body as JSON, and the address of what the call created, if it has one."""

    body: str
    location: str = ""


class IdempotencyKey(NamedTuple):
    """A caller's Idempotency-Key.

    ``key`` is valid for this caller only; ``request`` is a digest of the request, which a repetition must have too.
    """

    key: str
    request: str

    @classmethod
    def of(cls, caller_id: str, key: str, *parts: str) -> "IdempotencyKey":
        """The key that ``caller_id`` sent; a repetition must have the same ``parts``."""
        digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        return cls(f"{caller_id}#{hashlib.sha256(key.encode()).hexdigest()}", digest)


class AnsweredBefore(Exception):
    """The call was carried out before; its first answer is to be given again."""

    def __init__(self, answer: FirstAnswer) -> None:
        super().__init__("answered before")
        self.answer = answer


class _Record(NamedTuple):
    key: str
    request: str
    answer: str
    location: str
    expires_at: int


_RECORDS = Codec(IdempotencyItem, _Record)


class Once(Generic[R]):
    """A call that is carried out at most once if its caller sent an Idempotency-Key (``key``).

    ``answer`` turns the call's result into the answer that a repetition gets.
    """

    def __init__(self, key: IdempotencyKey | None, answer: Callable[[R], FirstAnswer]) -> None:
        self._key = key
        self._answer = answer

    def record(self, result: R) -> tuple[Table, Condition] | None:
        """The record to write with ``result``, and the condition that there is none yet; None without a key."""
        if self._key is None:
            return None
        first, moment = self._answer(result), now()
        record = _Record(*self._key, first.body, first.location, epoch(moment + _KEPT))
        unused = IdempotencyItem.key.does_not_exist() | (IdempotencyItem.expires_at < epoch(moment))
        return _RECORDS.item(record), unused

    def repeat(self, found: RawItem) -> None:
        """Repeats the answer of the record that exists; ``found`` is that record, or {} where it must be read.

        Raises:
            AnsweredBefore: the same call was carried out before.
            KeyReused: the key was used before for another request.
        """
        if self._key is not None:
            record = _RECORDS.read(plain_values(found)) if found else find(self._lookup(self._key))
            if record is not None:
                self._raise(self._key, record)

    def raise_if_repeated(self) -> None:
        """Looks for the record before work that no transaction covers; raises the same as `repeat`."""
        record = find(self._lookup(self._key)) if self._key else None
        if self._key and record and record.expires_at >= epoch(now()):
            self._raise(self._key, record)

    @contextmanager
    def checked_before_refusing(self) -> Iterator[None]:
        """Raises a refusal of its block only if the call is not a repetition.

        The first run has changed the state, so a repetition could be refused because of its own first run.
        """
        try:
            yield
        except (Conflict, Stale, Invalid):
            self.raise_if_repeated()
            raise

    @staticmethod
    def _lookup(key: IdempotencyKey) -> Lookup[_Record]:
        return Lookup(IdempotencyItem, key.key, None, _RECORDS.read)

    @staticmethod
    def _raise(key: IdempotencyKey, record: _Record) -> None:
        if record.request != key.request:
            raise KeyReused
        raise AnsweredBefore(FirstAnswer(record.answer, record.location))
