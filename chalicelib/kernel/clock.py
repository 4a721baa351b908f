"""The time in UTC with milliseconds, and the one text form that the portal uses for it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

BUSINESS_ZONE = "Europe/Bucharest"


def now() -> datetime:
    """The present moment in UTC, cut to milliseconds, the precision that is stored."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def to_iso(moment: datetime) -> str:
    """``moment`` as the API writes it (ISO 8601, UTC, ``Z``); such texts sort as the moments do."""
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return f"{utc.isoformat(timespec='milliseconds')[:-6]}Z"


def from_iso(text: str) -> datetime:
    """The moment that `to_iso` wrote as ``text``."""
    return datetime.fromisoformat(text)


def epoch(moment: datetime) -> int:
    """Seconds since 1970, as DynamoDB's time to live needs them."""
    return int(moment.timestamp())


def day_begins(day: date) -> datetime:
    """The first moment of ``day`` where the vendor works (Romania), in UTC."""
    return datetime.combine(day, time.min, ZoneInfo(BUSINESS_ZONE)).astimezone(UTC)


def day_ends(day: date) -> datetime:
    """The last millisecond of ``day`` in Romania, in UTC; also correct for days of 23 and 25 hours."""
    return day_begins(day + timedelta(days=1)) - timedelta(milliseconds=1)


def today() -> date:
    """The date in Romania, by which contracts expire."""
    return now().astimezone(ZoneInfo(BUSINESS_ZONE)).date()
