"""Creating calls that may be repeated: the record of the first answer is written with what it created.

One transaction holds both, so there is no moment in which a ticket exists and its record does not
(IETF draft-ietf-httpapi-idempotency-key-header).
"""

import hashlib
from datetime import timedelta
from typing import NamedTuple

from pynamodb.attributes import NumberAttribute, UnicodeAttribute

from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.problems import KeyReused

_KEPT = timedelta(hours=48)
_ITEM = "idempotency record"


class IdempotencyItem(Table):
    """The first answer to a keyed call."""

    table_setting = "IDEMPOTENCY_TABLE"

    class Meta:
        """Named by `table_setting`."""

    key = UnicodeAttribute(hash_key=True)
    request = UnicodeAttribute()
    answer = UnicodeAttribute()
    location = UnicodeAttribute()
    expires_at = NumberAttribute()


class AnsweredBefore(Exception):
    """The call was carried out before; its first answer is to be given again."""

    def __init__(self, answer: str, location: str) -> None:
        super().__init__("answered before")
        self.answer = answer
        self.location = location


class Once(NamedTuple):
    """A call that is to be carried out at most once, by the caller's Idempotency-Key.

    ``key`` is bound to the caller, ``request`` is the digest of method, path and body.
    """

    key: str
    request: str

    @classmethod
    def of(cls, caller_id: str, key: str, *parts: str) -> "Once":
        """The call that ``caller_id`` marked with ``key``; ``parts`` are what a repetition must equal."""
        digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        return cls(f"{caller_id}#{hashlib.sha256(key.encode()).hexdigest()}", digest)

    def record(self, transaction: Transaction, answer: str, location: str = "") -> None:
        """Adds the record of ``answer`` to the transaction that does the work."""
        moment = now()
        item = IdempotencyItem(
            key=self.key,
            request=self.request,
            answer=answer,
            location=location,
            expires_at=epoch(moment + _KEPT),
        )
        unused = IdempotencyItem.key.does_not_exist() | (IdempotencyItem.expires_at < epoch(moment))
        transaction.put(_ITEM, item, unused)

    def settle(self, cancelled: Cancelled) -> None:
        """Called when the transaction was cancelled; returns if the record was not the reason.

        Raises:
            AnsweredBefore: the same call was carried out before.
            KeyReused: the key came before with another request.
        """
        raw = cancelled.failed.get(_ITEM)
        if raw is None:
            return
        first = IdempotencyItem.from_raw_data(dict(raw)) if raw else IdempotencyItem.get(self.key)
        self._repeat(first)

    def check(self) -> None:
        """For work that no transaction covers (accounts in Cognito): looks for the record beforehand.

        Raises:
            AnsweredBefore, KeyReused: as `settle`.
        """
        try:
            first = IdempotencyItem.get(self.key)
        except IdempotencyItem.DoesNotExist:
            return
        if first.expires_at >= epoch(now()):
            self._repeat(first)

    def _repeat(self, first: IdempotencyItem) -> None:
        if first.request != self.request:
            raise KeyReused
        raise AnsweredBefore(first.answer, first.location)
