"""Entries of the audit trail as stored, and the days that they are read by."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.audit.model import Entry
from chalicelib.audit.store import entries as store
from chalicelib.audit.store.entries import ENTRIES
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page
from tests.unit.round_trip import moments, round_trip

MOMENT = from_iso("2026-03-01T08:00:00.120Z")
ENTRY = Entry("e1", MOMENT, "ada", "Ada Rusu", "company.created", "ALFA", "ALFA", "a checksum")
_ids = st.text(st.characters(codec="ascii", categories=["Ll", "Nd"]))


@given(
    st.builds(
        Entry, _ids, moments, st.text(), st.text(), st.text(), st.text(), st.none() | st.text(), st.none() | st.text()
    )
)
def test_an_entry_comes_back(entry: Entry) -> None:
    assert round_trip(ENTRIES, entry) == entry


def test_an_entry_is_stored_under_its_day_in_order_of_time() -> None:
    assert ENTRIES.item(ENTRY).serialize() == {
        "day": {"S": "2026-03-01"},
        "entry": {"S": "2026-03-01T08:00:00.120Z#e1"},
        "at": {"S": "2026-03-01T08:00:00.120Z"},
        "actor": {"S": "ada"},
        "actor_name": {"S": "Ada Rusu"},
        "action": {"S": "company.created"},
        "subject": {"S": "ALFA"},
        "company": {"S": "ALFA"},
        "detail": {"S": "a checksum"},
    }


def test_what_an_entry_lacks_is_not_stored() -> None:
    entry = ENTRY._replace(company=None, detail=None)
    assert {"company", "detail"}.isdisjoint(ENTRIES.item(entry).serialize())
    assert round_trip(ENTRIES, entry) == entry


@pytest.mark.usefixtures("cloud")
def test_a_day_s_entries_are_read_newest_first_page_by_page() -> None:
    second = ENTRY._replace(id="e2", at=MOMENT + timedelta(seconds=1))
    for entry in (ENTRY, second, ENTRY._replace(at=MOMENT + timedelta(days=1))):
        store.append(entry)
    first = store.of_day(date(2026, 3, 1), 1, None)
    assert first == Page([second], {"entry": "2026-03-01T08:00:01.120Z#e2"})
    assert store.of_day(date(2026, 3, 1), 1, first.next) == ([ENTRY], None)
    assert store.of_day(date(2026, 2, 28), 1, None) == ([], None)


@pytest.mark.usefixtures("cloud")
def test_an_entry_may_be_written_with_what_was_done() -> None:
    transaction = Transaction()
    store.append(ENTRY, transaction)
    assert store.of_day(date(2026, 3, 1), 1, None).items == []
    transaction.commit()
    assert store.of_day(date(2026, 3, 1), 1, None).items == [ENTRY]
