"""The base classes of every store's tables and indexes, which share one connection.

PynamoDB builds conditions, keys and requests. Items are read as plain values (docs/decisions/11-plain-answers.md) and
become values of the domain through a `chalicelib.kernel.dynamodb.codec.Codec`.
"""

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from pynamodb.connection import Connection, TableConnection
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection
from pynamodb.models import MetaModel, Model

from chalicelib.kernel.dynamodb.raw_parser import PlainAnswers
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from pynamodb.connection._botocore_private import BotocoreBaseClientPrivate


@cache
def connection() -> Connection:
    """The DynamoDB connection of this process, with short timeouts because people wait for the answer."""
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
    """A connection with the keys of one table, and with the client of `connection`: a new client takes 100 ms."""

    @property
    def client(self) -> "BotocoreBaseClientPrivate":
        """The process's one DynamoDB client."""
        return connection().client


class _TableClass(MetaModel):
    """Gives each table class the ``Meta`` that PynamoDB needs, from the class keyword ``setting``."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, object], setting: str = ""
    ) -> "_TableClass":
        namespace.setdefault("Meta", type("Meta", (), {}))
        if setting:
            namespace["table_setting"] = setting
        created: _TableClass = super().__new__(cls, name, bases, namespace)  # type: ignore[no-untyped-call]
        return created

    def __init__(
        self,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, object],
        setting: str = "",  # noqa: ARG002  Python passes every class keyword here, too
    ) -> None:
        super().__init__(name, bases, namespace)


class Table(Model, metaclass=_TableClass):
    """Base of the table classes: ``class HeadItem(Table, setting="TICKETS_TABLE")``.

    ``setting`` names the environment variable with the table's name.
    """

    table_setting: ClassVar[str]

    @classmethod
    def _get_connection(cls) -> TableConnection:
        if cls._connection is None:
            cls.Meta.table_name = setting(cls.table_setting)
            own = super()._get_connection()
            shared = _SharedClient(region=setting("AWS_REGION"))
            shared.add_meta_table(own.get_meta_table())
            own.connection = shared
        return super()._get_connection()


class Index(GlobalSecondaryIndex[Any]):
    """Base of the index classes: ``class ByOpener(Index, name="by_opener")``.

    ``keys_only`` says that the index holds the keys and nothing else of each item.
    """

    def __init_subclass__(cls, *, name: str, keys_only: bool = False) -> None:
        projection = KeysOnlyProjection() if keys_only else AllProjection()
        cls.Meta = type("Meta", (), {"index_name": name, "projection": projection})
        super().__init_subclass__()  # type: ignore[no-untyped-call]


def table(model: type[Table]) -> TableConnection:
    """The connection to the table of ``model``."""
    return model._get_connection()  # noqa: SLF001  ours, above
