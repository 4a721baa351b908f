"""A user's saved filters."""

from collections.abc import Iterable, Sequence

from chalicelib.identity.model import SavedFilter
from chalicelib.identity.store import saved_filters as store
from chalicelib.kernel.caller import Caller


def saved_filters(caller: Caller) -> Sequence[SavedFilter]:
    """The caller's filters in their own order."""
    return store.filters_of(caller.company, caller.id)


def save_filters(caller: Caller, filters: Iterable[SavedFilter]) -> Sequence[SavedFilter]:
    """Replaces the caller's filters; returns the new ones."""
    chosen = tuple(filters)
    store.replace_filters(caller.company, caller.id, chosen)
    return chosen
