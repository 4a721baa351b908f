"""Cursors of lists. Nobody can forge one or use it for another list."""

import hashlib

from itsdangerous import BadData, URLSafeSerializer

from chalicelib.kernel.paging import Position
from chalicelib.kernel.problems import BadCursor
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.web.schema import PageQuery


class Cursors:
    """Issues and reads the cursors of one caller for one query.

    The signature covers the list's name, the caller and every filter, so that a cursor works for nothing
    else. A cursor holds only a position; it gives no right to see anything.
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
