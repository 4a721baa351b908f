"""Pages of lists."""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Position = dict[str, str]


class Page(NamedTuple, Generic[T]):
    """Some items of a list; ``next`` is the position after the last, or None at the end."""

    items: list[T]
    next: Position | None

    def map(self, change: Callable[[T], R]) -> "Page[R]":
        """The same page with ``change`` applied to each item."""
        return Page([change(item) for item in self.items], self.next)
