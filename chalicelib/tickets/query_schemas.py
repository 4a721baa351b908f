"""The query string of GET /tickets: which list, and its filters."""

from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.kernel.clock import day_begins, day_ends
from chalicelib.kernel.web.fields import Code, CompanyCode
from chalicelib.kernel.web.schema import PageQuery
from chalicelib.tickets.model import Filters, View
from chalicelib.tickets.states_model import Status


def _known_statuses(value: str) -> str:
    known = [status.value for status in Status]
    if not value or any(name not in known for name in value.split(",")):
        raise PydanticCustomError("enum", "unknown status", {"expected": ", ".join(known)})
    return value


def _in_utc(value: date | datetime) -> date | datetime:
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    return value


def _sensible(value: date | datetime) -> date | datetime:
    if not 1990 <= value.year <= 2200:
        raise PydanticCustomError("date_out_of_range", "out of range")
    return value


Statuses = Annotated[str, Field(max_length=100), AfterValidator(_known_statuses)]
DayOrMoment = Annotated[date | datetime, AfterValidator(_in_utc), AfterValidator(_sensible)]


class TicketQuery(PageQuery):
    """Which list, and its filters. ``status`` may name several, separated by commas.

    The period begins and ends with days in Romania or with moments; both ends are included.
    """

    view: View
    company: CompanyCode | None = None
    product: Code | None = None
    status: Statuses | None = None
    priority: Code | None = None
    request_type: Code | None = None
    opened_by: Annotated[str, Field(max_length=64)] | None = None
    opened_from: DayOrMoment | None = None
    opened_to: DayOrMoment | None = None

    def filters(self) -> Filters:
        """The filters in the form of the domain."""
        return Filters(
            product=self.product,
            statuses=frozenset(Status(name) for name in (self.status or "").split(",") if name),
            priority=self.priority,
            request_type=self.request_type,
            opened_by=self.opened_by,
            opened_from=_moment(self.opened_from, first=True),
            opened_to=_moment(self.opened_to, first=False),
        )


def _moment(value: date | datetime | None, *, first: bool) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    return day_begins(value) if first else day_ends(value)
