"""Moments as written, and days as Romania has them."""

from datetime import UTC, date, datetime, timedelta

from chalicelib.kernel import clock


def test_written_moments_sort_as_the_moments_do_and_come_back() -> None:
    moment = datetime(2026, 3, 1, 9, 5, 7, 120_000, tzinfo=UTC)
    assert clock.to_iso(moment) == "2026-03-01T09:05:07.120Z"
    assert clock.from_iso(clock.to_iso(moment)) == moment
    assert clock.to_iso(moment) < clock.to_iso(moment + timedelta(milliseconds=1))


def test_the_present_has_the_precision_that_is_stored() -> None:
    moment = clock.now()
    assert clock.from_iso(clock.to_iso(moment)) == moment


def test_a_day_begins_at_midnight_in_romania() -> None:
    assert clock.day_begins(date(2026, 1, 15)) == datetime(2026, 1, 14, 22, tzinfo=UTC)
    assert clock.day_begins(date(2026, 7, 15)) == datetime(2026, 7, 14, 21, tzinfo=UTC)


def test_days_on_which_the_clock_changes_are_23_and_25_hours_long() -> None:
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2028, 2, 29), 24)):
        length = clock.day_ends(day) - clock.day_begins(day) + timedelta(milliseconds=1)
        assert length == timedelta(hours=hours)
