"""The vendor's working hours, public holidays and reminders in this deployment."""

from datetime import time
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from chalicelib.deadlines.calendar_model import NoWorkingTime, WorkingCalendar
from chalicelib.deadlines.model import Terms
from chalicelib.kernel.clock import BUSINESS_ZONE
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from holidays import HolidayBase


@cache
def terms() -> Terms:
    """The terms of this deployment (settings REMIND_AFTER_WORKING_DAYS and REMIND_AT_MOST); raises NoWorkingTime."""
    return Terms(calendar(), int(setting("REMIND_AFTER_WORKING_DAYS")), int(setting("REMIND_AT_MOST")))


@cache
def calendar() -> WorkingCalendar:
    """The working calendar of this deployment (settings WORKING_HOURS_BEGIN and WORKING_HOURS_END, ``HH:MM``).

    Raises:
        NoWorkingTime: work ends before it begins.
    """
    opens = time.fromisoformat(setting("WORKING_HOURS_BEGIN"))
    closes = time.fromisoformat(setting("WORKING_HOURS_END"))
    if closes <= opens:
        raise NoWorkingTime(f"Working hours end at {closes} and begin at {opens}.")
    return WorkingCalendar(ZoneInfo(BUSINESS_ZONE), opens, closes, _PublicHolidays())


class _PublicHolidays:
    """Romania's public holidays; the library loads with the first date that somebody asks for."""

    def __contains__(self, day: object) -> bool:
        return day in _romania()


@cache
def _romania() -> "HolidayBase":
    from holidays import country_holidays  # noqa: PLC0415  100 ms that only the first deadline of a function pays

    return country_holidays("RO")
