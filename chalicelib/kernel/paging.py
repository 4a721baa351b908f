"""Pages of lists."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Position = dict[str, str]


class Page(NamedTuple, Generic[T]):
    """Some items of a list; ``next`` is the position after the last, or None at the end."""

    items: Sequence[T]
    next: Position | None

    def map(self, change: Callable[[T], R]) -> "Page[R]":
        """The same page with ``change`` applied to each item."""
        return Page([change(item) for item in self.items], self.next)


def cut(found: Sequence[T], limit: int, position: Callable[[T], Position]) -> Page[T]:
    """The page of a list that was asked for one more than ``limit``, which tells whether it goes on."""
    shown = found[:limit]
    return Page(shown, position(shown[-1]) if len(found) > limit else None)
