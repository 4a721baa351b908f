"""A user's saved filters: lists that were narrowed once and given a name."""

from typing import Any, NamedTuple

from pynamodb.attributes import JSONAttribute, UnicodeAttribute

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.tables import Table

_PREFIX = "filters#"  # beside the person's own item, and on no list of people


class FiltersItem(Table):
    """The saved filters of one person."""

    table_setting = "PEOPLE_TABLE"

    class Meta:
        """Named by `table_setting`."""

    company = UnicodeAttribute(hash_key=True)
    user_id = UnicodeAttribute(range_key=True)
    filters = JSONAttribute()


class SavedFilter(NamedTuple):
    """``query`` is the query string of the list ``view``."""

    name: str
    view: str
    query: str


def saved(caller: Caller) -> list[SavedFilter]:
    """The caller's filters in their own order."""
    try:
        item = FiltersItem.get(caller.company, _PREFIX + caller.id)
    except FiltersItem.DoesNotExist:
        return []
    documents: list[dict[str, Any]] = item.filters
    return [SavedFilter(**document) for document in documents]


def save(caller: Caller, filters: list[SavedFilter]) -> None:
    """Replaces the caller's filters."""
    documents = [one._asdict() for one in filters]
    FiltersItem(company=caller.company, user_id=_PREFIX + caller.id, filters=documents).save()
