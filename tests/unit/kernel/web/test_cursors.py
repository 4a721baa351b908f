"""Cursors: good for one list, one caller and one query."""

import pytest

from chalicelib.kernel.problems import BadCursor
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.schema import PageQuery


class Narrowed(PageQuery):
    """A list with one filter."""

    product: str | None = None


QUERY = Narrowed(product="WMS")
POSITION = {"at": "2026-01-01T00:00:00.000Z#ALFA-1", "ticket": "ALFA-1"}


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CURSOR_KEY", "a secret")


def test_a_cursor_leads_back_to_its_position_whatever_the_page_size() -> None:
    cursor = Cursors("tickets", "u1", QUERY).issue(POSITION)
    again = Narrowed(product="WMS", limit=100, cursor=cursor)
    assert Cursors("tickets", "u1", again).read(cursor) == POSITION


@pytest.mark.parametrize(
    ("listing", "caller", "query"),
    [
        ("contacts", "u1", QUERY),
        ("tickets", "u2", QUERY),
        ("tickets", "u1", Narrowed(product="HR")),
        ("tickets", "u1", Narrowed()),
    ],
)
def test_a_cursor_of_another_list_caller_or_query_is_refused(listing: str, caller: str, query: Narrowed) -> None:
    cursor = Cursors("tickets", "u1", QUERY).issue(POSITION)
    with pytest.raises(BadCursor):
        Cursors(listing, caller, query).read(cursor)


def test_a_forged_cursor_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    cursor = Cursors("tickets", "u1", QUERY).issue(POSITION)
    monkeypatch.setenv("CURSOR_KEY", "another secret")
    for forged in (cursor, "", "x", "\u0219.\u021b", "a.b.c"):
        with pytest.raises(BadCursor):
            Cursors("tickets", "u1", QUERY).read(forged)


def test_the_end_has_no_cursor() -> None:
    assert Cursors("tickets", "u1", QUERY).issue(None) is None
    assert Cursors("tickets", "u1", QUERY).read(None) is None
