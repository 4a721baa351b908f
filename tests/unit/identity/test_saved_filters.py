"""Saved filters are each person's own."""

import pytest

from chalicelib.identity.model import SavedFilter
from chalicelib.identity.saved_filters import save_filters, saved_filters
from tests.unit.callers import ADMIN, CLIENT, CONSULTANT

MINE = SavedFilter("Ale mele", "tickets", "status=new")
LATE = SavedFilter("Întârziate", "tickets", "late=true")

pytestmark = pytest.mark.usefixtures("cloud")


def test_nobody_has_filters_at_first() -> None:
    assert list(saved_filters(CLIENT)) == []


def test_filters_keep_their_order_and_are_replaced_whole() -> None:
    assert list(save_filters(CLIENT, [LATE, MINE])) == [LATE, MINE]
    assert list(saved_filters(CLIENT)) == [LATE, MINE]
    save_filters(CLIENT, [MINE])
    assert list(saved_filters(CLIENT)) == [MINE]


def test_filters_are_their_owner_s() -> None:
    save_filters(ADMIN, [MINE])
    assert list(saved_filters(CONSULTANT)) == list(saved_filters(CLIENT)) == []
