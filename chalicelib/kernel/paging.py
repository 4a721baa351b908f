"""Pages of lists, and cursors that nobody can forge or carry to another list."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from itsdangerous import BadData, URLSafeSerializer

from chalicelib.kernel.problems import BadCursor
from chalicelib.kernel.schema import PageQuery
from chalicelib.kernel.settings import setting

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


class Cursors:
    """Issues and reads the cursors of one caller for one query.

    The signature covers the list's name, the caller and every filter, so that a cursor is of no use
    elsewhere; it holds a position only, never the right to see anything.
    """

    def __init__(self, listing: str, caller_id: str, query: PageQuery) -> None:
        filters = query.model_dump_json(exclude={"cursor", "limit"})
        bound_to = hashlib.sha256(f"{listing}\n{caller_id}\n{filters}".encode()).hexdigest()
        self._signer = URLSafeSerializer(setting("CURSOR_KEY"), salt=bound_to)

    def read(self, cursor: str | None) -> Position | None:
        """The position in ``cursor``; raises BadCursor for one not issued for this query and caller."""
        if cursor is None:
            return None
        try:
            position: Position = self._signer.loads(cursor)
        except BadData:
            raise BadCursor from None
        return position

    def issue(self, position: Position | None) -> str | None:
        """An opaque cursor for ``position``."""
        if position is None:
            return None
        text: str = self._signer.dumps(position)
        return text

    def answer(self, page: Page[Any]) -> dict[str, Any]:
        """The members that every list answers."""
        return {"items": page.items, "next": self.issue(page.next)}
