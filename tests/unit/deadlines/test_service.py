"""The vendor's terms are settings of the deployment."""

from collections.abc import Iterator
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from chalicelib.deadlines import service
from chalicelib.deadlines.calendar_model import NoWorkingTime


@pytest.fixture(autouse=True)
def read_anew() -> Iterator[None]:
    """Settings are read once in a process; here for each test."""
    _forget()
    yield
    _forget()


def _forget() -> None:
    service.terms.cache_clear()
    service.calendar.cache_clear()


def test_the_terms_are_read_from_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKING_HOURS_BEGIN", "08:30")
    monkeypatch.setenv("WORKING_HOURS_END", "16:45")
    monkeypatch.setenv("REMIND_AFTER_WORKING_DAYS", "4")
    monkeypatch.setenv("REMIND_AT_MOST", "7")
    terms = service.terms()
    assert (terms.remind_after, terms.remind_at_most) == (4, 7)
    assert (terms.calendar.opens, terms.calendar.closes) == (time(8, 30), time(16, 45))
    assert terms.calendar.zone == ZoneInfo("Europe/Bucharest")


def test_people_work_on_weekdays_but_not_on_romania_s_holidays() -> None:
    calendar = service.calendar()
    assert calendar.is_working_day(date(2026, 11, 27))
    assert not calendar.is_working_day(date(2026, 11, 28))  # a Saturday
    assert not calendar.is_working_day(date(2026, 11, 30))  # Saint Andrew, a Monday


@pytest.mark.parametrize("end", ["09:00", "08:59"])
def test_work_ends_after_it_begins(monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    monkeypatch.setenv("WORKING_HOURS_BEGIN", "09:00")
    monkeypatch.setenv("WORKING_HOURS_END", end)
    with pytest.raises(NoWorkingTime, match=f"Working hours end at {end}:00 and begin at 09:00:00"):
        service.calendar()
