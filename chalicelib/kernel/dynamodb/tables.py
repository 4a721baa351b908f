"""PynamoDB as every store uses it: models that share one connection."""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar

from pynamodb.connection import Connection, TableConnection
from pynamodb.exceptions import PynamoDBException, VerboseClientError
from pynamodb.models import Model

from chalicelib.kernel.dynamodb.raw_parser import PlainAnswers
from chalicelib.kernel.process.settings import setting


@cache
def connection() -> Connection:
    """The DynamoDB connection of this process, with short timeouts: a page is waiting."""
    shared = Connection(
        region=setting("AWS_REGION"),
        connect_timeout_seconds=1,
        read_timeout_seconds=5,
        max_retry_attempts=2,
        max_pool_connections=4,
    )
    shared.session.register_component("response_parser_factory", PlainAnswers())
    return shared


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
RawItem = Mapping[str, Mapping[str, Any]]  # as answered: attribute, type, value
Values = Mapping[str, Any]  # attribute, value


def plain_values(item: RawItem) -> Values:
    """The attributes of ``item`` without their types, numbers still as texts: ten times faster than a model."""
    return {name: value for name, typed in item.items() for value in typed.values()}


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
