"""Moments as written, and days as Romania has them."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from chalicelib.kernel import clock


def test_written_moments_sort_as_the_moments_do_and_come_back() -> None:
    moment = datetime(2026, 3, 1, 9, 5, 7, 120_000, tzinfo=UTC)
    assert clock.to_iso(moment) == "2026-03-01T09:05:07.120Z"
    assert clock.from_iso(clock.to_iso(moment)) == moment
    assert clock.to_iso(moment) < clock.to_iso(moment + timedelta(milliseconds=1))


def test_the_present_is_cut_to_the_precision_that_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    class Present(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Present":
            return cls(2026, 3, 1, 22, 30, 59, 999_999, tzinfo=tz)

    monkeypatch.setattr(clock, "datetime", Present)
    moment = clock.now()
    assert moment == datetime(2026, 3, 1, 22, 30, 59, 999_000, tzinfo=UTC)
    assert moment.tzinfo is UTC
    assert clock.from_iso(clock.to_iso(moment)) == moment
    assert clock.today() == date(2026, 3, 2)


@pytest.fixture
def _abroad(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine is in another zone than UTC."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("_abroad")
def test_a_moment_is_written_in_utc_wherever_the_machine_is() -> None:
    there = datetime(2026, 3, 1, 10, 0, tzinfo=timezone(timedelta(hours=2)))
    assert clock.to_iso(there) == "2026-03-01T08:00:00.000Z"
    assert clock.day_begins(date(2026, 1, 15)).utcoffset() == timedelta()
    assert clock.epoch(there) == 1772352000


def test_a_day_begins_at_midnight_in_romania() -> None:
    assert clock.day_begins(date(2026, 1, 15)) == datetime(2026, 1, 14, 22, tzinfo=UTC)
    assert clock.day_begins(date(2026, 7, 15)) == datetime(2026, 7, 14, 21, tzinfo=UTC)


def test_days_on_which_the_clock_changes_are_23_and_25_hours_long() -> None:
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2028, 2, 29), 24)):
        length = clock.day_ends(day) - clock.day_begins(day) + timedelta(milliseconds=1)
        assert length == timedelta(hours=hours)
