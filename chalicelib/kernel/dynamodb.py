"""PynamoDB as every store uses it: one connection for all tables, and transactions with named items."""

import random
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

from pynamodb.connection import Connection, TableConnection
from pynamodb.exceptions import PynamoDBException, TransactWriteError, VerboseClientError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model
from pynamodb.transactions import TransactGet, TransactWrite

from chalicelib.kernel.settings import setting

_ATTEMPTS = 6
_FIRST_PAUSE = 0.02  # seconds, doubled at each attempt

RawItem = Mapping[str, Mapping[str, Any]]


@cache
def connection() -> Connection:
    """The DynamoDB connection of this process, with short timeouts: a page is waiting."""
    return Connection(
        region=setting("AWS_REGION"),
        connect_timeout_seconds=1,
        read_timeout_seconds=5,
        max_retry_attempts=2,
        max_pool_connections=4,
    )


class _SharedClient(Connection):
    """What a model needs of its own (the table's keys), and the client of `connection`: building one takes 100 ms."""

    @property
    def client(self) -> Any:
        """The process's one DynamoDB client."""
        return connection().client


class Table(Model):
    """Base of the PynamoDB models. ``table_setting`` names the environment variable with the table's name."""

    table_setting: ClassVar[str]

    class Meta:
        """PynamoDB's settings; the table's name arrives with the first use."""

        table_name: str

    @classmethod
    def _get_connection(cls) -> TableConnection:
        if cls._connection is None:
            cls.Meta.table_name = setting(cls.table_setting)
            own = super()._get_connection()
            shared = _SharedClient(region=setting("AWS_REGION"))
            shared.add_meta_table(own.get_meta_table())
            own.connection = shared
        return super()._get_connection()


def table(model: type[Table]) -> TableConnection:
    """The table of ``model``, for queries whose items are of several models."""
    return model._get_connection()  # noqa: SLF001  ours, above


Key = tuple[type[Table], str, str]  # model, hash key, range key


class Cancelled(Exception):
    """A transaction in which conditions did not hold.

    ``failed`` maps the name of each such item to what the table holds in its place ({} where nothing was returned).
    """

    def __init__(self, failed: Mapping[str, RawItem]) -> None:
        super().__init__(", ".join(failed))
        self.failed = failed


class Transaction:
    """Collects named writes and commits them together, all or none.

    The order in which DynamoDB reports failures is PynamoDB's: checks, puts, updates.
    """

    def __init__(self) -> None:
        self._write = TransactWrite(connection=connection())
        self._checks: list[str] = []
        self._puts: list[str] = []
        self._updates: list[str] = []

    def check(self, name: str, model: type[Table], key: tuple[str, str], condition: Condition) -> None:
        """Requires ``condition`` of an item that is not written."""
        self._write.condition_check(model, *key, condition=condition)
        self._checks.append(name)

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
                names = self._checks + self._puts + self._updates
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


_OVERLOADED = {
    "ProvisionedThroughputExceededException",
    "ThrottlingException",
    "RequestLimitExceeded",
    "InternalServerError",
    "ServiceUnavailable",
    "TransactionInProgressException",
}


def is_overload(error: BaseException) -> bool:
    """Whether ``error`` says that DynamoDB was too slow or too busy, rather than that we asked wrongly."""
    if not isinstance(error, PynamoDBException):
        return False
    cause = error.cause
    if isinstance(cause, VerboseClientError):
        reasons = getattr(error, "cancellation_reasons", None) or []
        codes = {error.cause_response_code, *(r.code for r in reasons if r)}
        return bool(codes & (_OVERLOADED | {"TransactionConflict", "ThrottlingError"}))
    return cause is not None  # a connection or read timeout of botocore
