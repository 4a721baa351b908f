"""Working time: what counts as it, over weekends, holidays, the turn of the year and the change of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.deadlines.calendar_model import (
    NoWorkingTime,
    WorkingCalendar,
    add_working_time,
    working_days_after,
    working_time_between,
)
from chalicelib.deadlines.service import calendar

ROMANIA = ZoneInfo("Europe/Bucharest")
OFFICE = WorkingCalendar(ROMANIA, time(9), time(17), frozenset())
HOUR = timedelta(hours=1)


def at(text: str) -> datetime:
    """A moment by the clocks of Romania."""
    return datetime.fromisoformat(text).replace(tzinfo=ROMANIA)


def add(start: str, minutes: int, of: WorkingCalendar = OFFICE) -> str:
    due = add_working_time(at(start), timedelta(minutes=minutes), of)
    assert due.tzinfo is UTC
    return due.astimezone(ROMANIA).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-03-03 09:00", 60, "2026-03-03 10:00"),
        ("2026-03-03 16:00", 60, "2026-03-03 17:00"),  # a whole rest of the day ends with the day
        ("2026-03-03 16:00", 61, "2026-03-04 09:01"),
        ("2026-03-03 06:30", 30, "2026-03-03 09:30"),  # before hours
        ("2026-03-03 17:00", 30, "2026-03-04 09:30"),  # as people leave
        ("2026-03-03 23:59", 30, "2026-03-04 09:30"),
        ("2026-03-06 16:30", 60, "2026-03-09 09:30"),  # over a weekend
        ("2026-03-07 12:00", 480, "2026-03-09 17:00"),  # from within one
        ("2026-03-08 12:00", 481, "2026-03-10 09:01"),
        ("2026-03-02 09:00", 5 * 480, "2026-03-06 17:00"),
        ("2026-03-02 09:00", 5 * 480 + 1, "2026-03-09 09:01"),
        ("2026-03-03 12:00", 0, "2026-03-03 12:00"),
        ("2026-03-03 06:30", 0, "2026-03-03 06:30"),
        ("2026-03-07 12:00", 0, "2026-03-07 12:00"),  # no time has passed, whenever that is
    ],
)
def test_only_working_hours_count(start: str, minutes: int, due: str) -> None:
    assert add(start, minutes) == due


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-03-27 16:30", "2026-03-30 09:30"),  # Friday to Monday, the clocks go forward on Sunday
        ("2026-10-23 16:30", "2026-10-26 09:30"),  # and back
    ],
)
def test_hours_are_those_of_the_clock_on_the_wall_when_it_changes(start: str, due: str) -> None:
    assert add(start, 60) == due


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 4), ("2026-03-22", 5), ("2026-10-25", 6)])
def test_a_desk_that_works_through_the_change_counts_the_hours_that_really_pass(day: str, hours: int) -> None:
    on_sundays = OFFICE._replace(opens=time(1), closes=time(6), weekdays=frozenset({6}))
    begins, ends = on_sundays.hours(date.fromisoformat(day))
    assert ends - begins == hours * HOUR
    assert working_time_between(at(f"{day} 00:00"), at(f"{day} 23:00"), on_sundays) == hours * HOUR
    assert add_working_time(begins, hours * HOUR, on_sundays) == ends


def test_hours_that_the_clocks_skip_are_never_negative() -> None:
    skipped = OFFICE._replace(opens=time(3, 45), closes=time(4, 15), weekdays=frozenset({6}))
    begins, ends = skipped.hours(date(2026, 3, 29))
    assert begins <= ends


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2028-02-28 16:30", "2028-02-29 09:30"),  # a Tuesday
        ("2028-02-29 16:30", "2028-03-01 09:30"),
        ("2026-02-27 16:30", "2026-03-02 09:30"),  # no such day
    ],
)
def test_29_february_is_a_day_like_others_where_there_is_one(start: str, due: str) -> None:
    assert add(start, 60) == due


HOLIDAYS = [
    ("New Year", "2026-01-01"),
    ("the day after", "2026-01-02"),
    ("Epiphany", "2026-01-06"),
    ("Saint John", "2026-01-07"),
    ("the Union of the Principalities", "2025-01-24"),
    ("Labour Day", "2026-05-01"),
    ("Orthodox Good Friday", "2026-04-10"),
    ("Orthodox Easter Monday", "2026-04-13"),
    ("Orthodox Easter Monday of another year", "2027-05-03"),
    ("Whit Monday", "2027-06-21"),
    ("Children's Day", "2027-06-01"),
    ("the Dormition", "2025-08-15"),
    ("Saint Andrew", "2026-11-30"),
    ("the National Day", "2026-12-01"),
    ("Christmas", "2026-12-25"),
    ("the second day of Christmas", "2025-12-26"),
]


@pytest.mark.parametrize("day", [day for _, day in HOLIDAYS], ids=[name for name, _ in HOLIDAYS])
def test_nobody_works_on_a_public_holiday(day: str) -> None:
    assert OFFICE.is_working_day(date.fromisoformat(day)), "it would prove nothing on a weekend"
    assert working_time_between(at(f"{day} 00:00"), at(f"{day} 23:59"), calendar()) == timedelta()


@pytest.mark.parametrize("day", ["2026-04-03", "2026-04-06", "2026-11-02", "2026-12-24", "2026-12-31"])
def test_people_work_on_what_is_a_holiday_elsewhere(day: str) -> None:
    assert working_time_between(at(f"{day} 00:00"), at(f"{day} 23:59"), calendar()) == 8 * HOUR


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-04-09 16:30", 60, "2026-04-14 09:30"),  # Easter: Friday to Monday
        ("2026-11-27 16:30", 60, "2026-12-02 09:30"),  # Saint Andrew and the National Day behind a weekend
        ("2025-12-31 16:30", 60, "2026-01-05 09:30"),  # New Year, the day after, and a weekend
        ("2026-12-24 16:30", 60, "2026-12-28 09:30"),
        ("2026-01-05 09:00", 481, "2026-01-08 09:01"),
    ],
)
def test_the_vendor_s_own_calendar(start: str, minutes: int, due: str) -> None:
    assert add(start, minutes, calendar()) == due


def test_ten_years_of_minutes_have_an_end() -> None:
    due = add_working_time(at("2026-03-03 09:00"), timedelta(days=3650), calendar())
    assert 2068 <= due.year <= 2070


def test_a_calendar_without_working_time_is_refused() -> None:
    never = OFFICE._replace(weekdays=frozenset())
    with pytest.raises(NoWorkingTime):
        add_working_time(at("2026-03-03 09:00"), HOUR, never)
    with pytest.raises(NoWorkingTime):
        working_days_after(at("2026-03-03 09:00"), 1, never)


class AllBut:
    """Every day is off but a few."""

    def __init__(self, *working: date) -> None:
        self._working = working

    def __contains__(self, day: object) -> bool:
        return day not in self._working


def rarely(*days_later: int) -> WorkingCalendar:
    """A calendar whose only working days are so many days after 3 March 2026."""
    works = [date(2026, 3, 3) + timedelta(days=days) for days in days_later]
    return OFFICE._replace(days_off=AllBut(*works), weekdays=frozenset(range(7)))


def test_people_may_rest_for_a_leap_year_and_no_longer() -> None:
    start = at("2026-03-03 00:00")
    assert add_working_time(start, HOUR, rarely(366)) == at("2027-03-04 10:00")
    assert add_working_time(start, 9 * HOUR, rarely(0, 367)) == at("2027-03-05 10:00")
    assert working_days_after(start, 1, rarely(367)) == at("2027-03-05 09:00")
    assert working_days_after(start, 2, rarely(367, 734)) == at("2028-03-06 09:00")
    with pytest.raises(NoWorkingTime):
        add_working_time(start, HOUR, rarely(367))
    with pytest.raises(NoWorkingTime):
        add_working_time(start, 9 * HOUR, rarely(0, 368))
    with pytest.raises(NoWorkingTime):
        working_days_after(start, 1, rarely(368))


def test_a_day_is_that_of_the_clock_on_the_wall() -> None:
    assert OFFICE.day_of(datetime(2026, 3, 3, 22, 30, tzinfo=UTC)) == date(2026, 3, 4)
    assert OFFICE.day_of(datetime(2026, 3, 3, 21, 30, tzinfo=UTC)) == date(2026, 3, 3)


def test_moments_come_in_utc() -> None:
    begins, ends = OFFICE.hours(date(2026, 3, 3))
    assert begins.tzinfo is ends.tzinfo is UTC
    assert working_days_after(at("2026-03-03 09:00"), 1, OFFICE).tzinfo is UTC


def test_working_hours_that_end_before_they_begin_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKING_HOURS_BEGIN", "17:00")
    monkeypatch.setenv("WORKING_HOURS_END", "09:00")
    calendar.cache_clear()
    with pytest.raises(NoWorkingTime):
        calendar()
    calendar.cache_clear()


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-03-03 10:00", "2026-03-03 10:45", 45),
        ("2026-03-03 16:00", "2026-03-04 10:00", 120),
        ("2026-03-06 16:00", "2026-03-09 10:00", 120),
        ("2026-03-07 01:00", "2026-03-08 23:00", 0),
        ("2026-03-03 18:00", "2026-03-04 08:00", 0),
        ("2026-03-04 10:00", "2026-03-03 10:00", 0),
    ],
)
def test_time_between_two_moments(start: str, end: str, minutes: int) -> None:
    assert working_time_between(at(start), at(end), OFFICE) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("start", "days", "after"),
    [
        ("2026-03-03 15:30", 3, "2026-03-06 15:30"),
        ("2026-03-04 15:30", 3, "2026-03-09 15:30"),
        ("2026-03-03 20:00", 1, "2026-03-04 17:00"),
        ("2026-03-03 05:00", 1, "2026-03-04 09:00"),
        ("2026-03-07 12:00", 1, "2026-03-09 12:00"),
        ("2026-04-08 12:00", 2, "2026-04-14 12:00"),  # Easter
        ("2026-03-27 12:00", 1, "2026-03-30 12:00"),  # the clocks go forward
        ("2026-03-03 12:00", 0, "2026-03-03 12:00"),
    ],
)
def test_working_days_after_a_moment(start: str, days: int, after: str) -> None:
    found = working_days_after(at(start), days, calendar())
    assert found.astimezone(ROMANIA).strftime("%Y-%m-%d %H:%M") == after


_2020 = datetime(2020, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 20 * 365 * 24 * 60).map(lambda minutes: _2020 + timedelta(minutes=minutes))
AMOUNTS = st.integers(0, 60 * 24 * 30).map(lambda minutes: timedelta(minutes=minutes))


@settings(deadline=None)
@given(MOMENTS, AMOUNTS)
def test_what_is_added_is_what_passes(start: datetime, amount: timedelta) -> None:
    due = add_working_time(start, amount, calendar())
    assert working_time_between(start, due, calendar()) == amount
    before = due - timedelta(microseconds=1)
    assert amount == timedelta() or working_time_between(start, before, calendar()) < amount, "the first such moment"


@settings(deadline=None)
@given(MOMENTS, AMOUNTS, AMOUNTS)
def test_time_may_be_added_in_parts(start: datetime, first: timedelta, second: timedelta) -> None:
    in_parts = add_working_time(add_working_time(start, first, calendar()), second, calendar())
    assert second == timedelta() or in_parts == add_working_time(start, first + second, calendar())


@settings(deadline=None)
@given(st.lists(MOMENTS, min_size=3, max_size=3).map(sorted))
def test_time_between_moments_adds_up(moments: list[datetime]) -> None:
    first, second, third = moments[0], *[min(m, moments[0] + timedelta(days=400)) for m in moments[1:]]
    parts = working_time_between(first, second, calendar()) + working_time_between(second, third, calendar())
    assert parts == working_time_between(first, third, calendar())


@settings(deadline=None)
@given(MOMENTS, AMOUNTS)
def test_everything_is_due_within_working_hours(start: datetime, amount: timedelta) -> None:
    due = add_working_time(start, amount + HOUR, calendar())
    begins, ends = calendar().hours(calendar().day_of(due))
    assert begins < due <= ends
    assert calendar().is_working_day(calendar().day_of(due))
