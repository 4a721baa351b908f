"""Saved filters: one item for each person in the people table, next to the person's own item and in no index."""

from typing import NamedTuple, TypedDict

from chalicelib.identity.model import SavedFilter
from chalicelib.kernel.dynamodb import single_writes
from chalicelib.kernel.dynamodb.attributes import Json, Text
from chalicelib.kernel.dynamodb.codec import Codec, Custom
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.tenant import Tenant

_PREFIX = "filters#"


class _FilterDocument(TypedDict):
    name: str
    view: str
    query: str


def _write_filters(filters: tuple[SavedFilter, ...]) -> list[_FilterDocument]:
    return [{"name": one.name, "view": one.view, "query": one.query} for one in filters]


def _read_filters(documents: list[_FilterDocument]) -> tuple[SavedFilter, ...]:
    return tuple(SavedFilter(**document) for document in documents)


class FiltersItem(Table, setting="PEOPLE_TABLE"):
    """The saved filters of one person, as stored."""

    company = Text(hash_key=True)
    user_id = Text(range_key=True)
    filters = Json(_write_filters, _read_filters)


class FiltersOfPerson(NamedTuple):
    """The saved filters of the person ``person`` in their own order."""

    company: Tenant
    person: str
    filters: tuple[SavedFilter, ...]


FILTERS = Codec(
    FiltersItem,
    FiltersOfPerson,
    person=Custom(
        {"user_id": lambda owned: _PREFIX + owned.person},
        lambda values: text_in(values, FiltersItem.user_id).removeprefix(_PREFIX),
    ),
)


def filters_of(company: Tenant, person: str) -> tuple[SavedFilter, ...]:
    """The filters of a person; empty where the person never saved any."""
    found = find(Lookup(FiltersItem, company, _PREFIX + person, FILTERS.read), consistent=False)
    return found.filters if found else ()


def replace_filters(company: Tenant, person: str, filters: tuple[SavedFilter, ...]) -> None:
    """Stores ``filters``; they replace those that the person had."""
    single_writes.put(FILTERS.item(FiltersOfPerson(company, person, filters)))
