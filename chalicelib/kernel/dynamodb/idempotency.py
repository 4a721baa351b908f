"""Creating calls that may be repeated: the record of the first answer is written with what it created.

One transaction holds both, so there is no moment in which a ticket exists and its record does not
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
    """The first answer to a keyed call, as stored."""

    key = Text(hash_key=True)
    request = Text()
    answer = Text()
    location = Text()
    expires_at = Whole()


class FirstAnswer(NamedTuple):
    """What the first call was answered: the body as JSON and, if it had one, the address of what it created."""

    body: str
    location: str = ""


class IdempotencyKey(NamedTuple):
    """A caller's Idempotency-Key.

    ``key`` is bound to the caller; ``request`` is a digest of what a repetition must equal.
    """

    key: str
    request: str

    @classmethod
    def of(cls, caller_id: str, key: str, *parts: str) -> "IdempotencyKey":
        """The key that ``caller_id`` sent; ``parts`` are what a repetition must equal."""
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
    """A call that is carried out at most once, where its caller sent an Idempotency-Key (``key``).

    ``answer`` makes of the call's result the answer that a repetition gets.
    """

    def __init__(self, key: IdempotencyKey | None, answer: Callable[[R], FirstAnswer]) -> None:
        self._key = key
        self._answer = answer

    def record(self, result: R) -> tuple[Table, Condition] | None:
        """The record to write together with ``result``, and the condition that no other was; None without a key."""
        if self._key is None:
            return None
        first, moment = self._answer(result), now()
        record = _Record(*self._key, first.body, first.location, epoch(moment + _KEPT))
        unused = IdempotencyItem.key.does_not_exist() | (IdempotencyItem.expires_at < epoch(moment))
        return _RECORDS.item(record), unused

    def repeat(self, found: RawItem) -> None:
        """Answers again with the record that was in the way; ``found`` is the record, {} where it must be read.

        Raises:
            AnsweredBefore: the same call was carried out before.
            KeyReused: the key came before with another request.
        """
        if self._key is not None:
            record = _RECORDS.read(plain_values(found)) if found else find(self._lookup(self._key))
            if record is not None:
                self._raise(self._key, record)

    def raise_if_repeated(self) -> None:
        """Looks for the record, for work that no transaction covers; raises as `repeat`."""
        record = find(self._lookup(self._key)) if self._key else None
        if self._key and record and record.expires_at >= epoch(now()):
            self._raise(self._key, record)

    @contextmanager
    def checked_before_refusing(self) -> Iterator[None]:
        """Within it, a refusal is raised only for a call that is no repetition.

        A repetition meets the state that its first run left, and would be refused for that.
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
