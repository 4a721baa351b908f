"""The vendor's own calendar: its working hours, and Romania's public holidays."""

from datetime import time
from functools import cache
from zoneinfo import ZoneInfo

from chalicelib.deadlines.calendar_model import NoWorkingTime, WorkingCalendar
from chalicelib.kernel.clock import BUSINESS_ZONE
from chalicelib.kernel.settings import setting


@cache
def calendar() -> WorkingCalendar:
    """The working calendar of this deployment (settings WORKING_HOURS_BEGIN and WORKING_HOURS_END, ``HH:MM``).

    Raises:
        NoWorkingTime: work ends before it begins.
    """
    from holidays import country_holidays  # noqa: PLC0415  100 ms that only the first deadline of a function pays

    opens = time.fromisoformat(setting("WORKING_HOURS_BEGIN"))
    closes = time.fromisoformat(setting("WORKING_HOURS_END"))
    if closes <= opens:
        raise NoWorkingTime(f"Working hours end at {closes} and begin at {opens}.")
    return WorkingCalendar(ZoneInfo(BUSINESS_ZONE), opens, closes, country_holidays("RO"))
