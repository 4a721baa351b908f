"""Working time: the hours of working days where the vendor works. Pure; the holidays are given.

The hours of each day are converted to UTC separately, so days of 23 and 25 hours are counted correctly.
"""

from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

_DAY = timedelta(days=1)
_NOTHING = timedelta()
_MONDAY_TO_FRIDAY = frozenset(range(5))
_LONGEST_REST = 366  # days; after so many days off the calendar counts as one without working time


class NoWorkingTime(ValueError):
    """The calendar has no working hours, so that nothing would ever be due."""


class WorkingCalendar(NamedTuple):
    """When people work: from ``opens`` to ``closes`` by the clocks of ``zone``, except on ``days_off``.

    ``weekdays`` are numbered as Python does: Monday is 0.
    """

    zone: tzinfo
    opens: time
    closes: time
    days_off: Container[date]
    weekdays: frozenset[int] = _MONDAY_TO_FRIDAY

    def is_working_day(self, day: date) -> bool:
        """Whether people work on ``day``."""
        return day.weekday() in self.weekdays and day not in self.days_off

    def day_of(self, moment: datetime) -> date:
        """The date at ``moment`` by the clocks of ``zone``."""
        return moment.astimezone(self.zone).date()

    def hours(self, day: date) -> tuple[datetime, datetime]:
        """When work on ``day`` begins and ends, in UTC; both are the same moment on a day off."""
        begins = self._at(day, self.opens)
        return begins, max(begins, self._at(day, self.closes)) if self.is_working_day(day) else begins

    def _at(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, self.zone).astimezone(UTC)


def add_working_time(start: datetime, amount: timedelta, calendar: WorkingCalendar) -> datetime:
    """The first moment at which ``amount`` of working time has passed since ``start``, in UTC.

    At ``start`` no time has passed. A whole day of working time ends in the evening, not on the next morning.

    Raises:
        NoWorkingTime: the calendar has none within a year.
    """
    if amount <= _NOTHING:
        return start.astimezone(UTC)
    day, left, rested = calendar.day_of(start), amount, 0
    while True:
        begins, ends = calendar.hours(day)
        begins = max(begins, start)
        available = max(ends - begins, _NOTHING)
        if left <= available:
            return (begins + left).astimezone(UTC)
        rested = 0 if available else rested + 1
        if rested > _LONGEST_REST:
            raise NoWorkingTime
        left -= available
        day += _DAY


def working_time_between(start: datetime, end: datetime, calendar: WorkingCalendar) -> timedelta:
    """How much working time passes from ``start`` to ``end``; zero where ``end`` comes first."""
    passed = _NOTHING
    day, last = calendar.day_of(start), calendar.day_of(end)
    while day <= last:
        begins, ends = calendar.hours(day)
        passed += max(min(ends, end) - max(begins, start), _NOTHING)
        day += _DAY
    return passed


def working_days_after(start: datetime, days: int, calendar: WorkingCalendar) -> datetime:
    """The same time of day as ``start`` on the ``days``-th working day after it, moved into working hours; in UTC.

    The day of ``start`` does not count: three working days after Tuesday is Friday.

    Raises:
        NoWorkingTime: the calendar has none within a year.
    """
    local = start.astimezone(calendar.zone)
    day, left, rested = local.date(), days, 0
    while left:
        day += _DAY
        works = calendar.is_working_day(day)
        left -= works
        rested = 0 if works else rested + 1
        if rested > _LONGEST_REST:
            raise NoWorkingTime
    hour = min(max(local.time(), calendar.opens), calendar.closes)
    return datetime.combine(day, hour, calendar.zone).astimezone(UTC)
