"""The clock of a ticket's contract: when a response and the resolution are due, and when the clock pauses. Pure.

The response is the vendor's first act for the client; nothing stops its clock, since nobody can wait for the client
before having asked. The resolution's clock pauses while the ticket waits for the client: however long that takes,
the working time that passes then is added to the due time.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from chalicelib.deadlines.calendar_model import (
    WorkingCalendar,
    add_working_time,
    working_days_after,
    working_time_between,
)


class Terms(NamedTuple):
    """How this vendor works: when, and how often it reminds a client who is waited for."""

    calendar: WorkingCalendar
    remind_after: int  # working days
    remind_at_most: int  # times, in one wait

    def next_reminder(self, at: datetime, reminders: int) -> datetime | None:
        """When a client is reminded who was asked, or reminded for the ``reminders``-th time, at ``at``; or never."""
        if reminders >= self.remind_at_most:
            return None
        return working_days_after(at, self.remind_after, self.calendar)


class Promise(NamedTuple):
    """What a contract promises for a priority, in minutes of working time from the opening."""

    response_minutes: int
    resolution_minutes: int


class Due(NamedTuple):
    """When a ticket's response and resolution are due, and what became of them.

    ``resolution_at`` holds as long as the clock runs, and for good once the ticket is closed (``resolved_at``).
    ``paused_for`` is the working time that it has been paused so far, ``paused_since`` is when it was paused, while
    it is.
    """

    response_at: datetime
    resolution_at: datetime
    responded_at: datetime | None = None
    paused_for: timedelta = timedelta()
    paused_since: datetime | None = None
    resolved_at: datetime | None = None

    @property
    def is_paused(self) -> bool:
        """Whether the resolution has no due time now. A promise that was broken before the wait began has one."""
        return self.paused_since is not None and self.paused_since < self.resolution_at

    def response_is_late(self, at: datetime) -> bool:
        """Whether the response came, or has not come by ``at``, after it was due."""
        return (self.responded_at or at) > self.response_at

    def resolution_is_late(self, at: datetime) -> bool:
        """Whether the resolution came, or has not come by ``at``, after it was due."""
        return not self.is_paused and (self.resolved_at or at) > self.resolution_at


def opened(promise: Promise, at: datetime, calendar: WorkingCalendar) -> Due:
    """The clock starts when the ticket is opened, or with the next working day."""
    return Due(
        response_at=add_working_time(at, timedelta(minutes=promise.response_minutes), calendar),
        resolution_at=add_working_time(at, timedelta(minutes=promise.resolution_minutes), calendar),
    )


def responded(due: Due, at: datetime) -> Due:
    """The vendor has acted for the client; only the first time counts."""
    return due if due.responded_at else due._replace(responded_at=at)


def paused(due: Due, at: datetime) -> Due:
    """The ticket waits for its client; asking again changes nothing."""
    return due if due.paused_since else due._replace(paused_since=at)


def resumed(due: Due, at: datetime, calendar: WorkingCalendar) -> Due:
    """The client has answered: the working time of the pause is added to the due time."""
    running = due._replace(paused_since=None)
    if due.paused_since is None or not due.is_paused:
        return running
    pause = working_time_between(due.paused_since, at, calendar)
    return running._replace(
        paused_for=due.paused_for + pause, resolution_at=add_working_time(due.resolution_at, pause, calendar)
    )


def resolved(due: Due, at: datetime, calendar: WorkingCalendar) -> Due:
    """The ticket is closed; what was due is then known for good, also where the client was still waited for."""
    return resumed(responded(due, at), at, calendar)._replace(resolved_at=at)


def with_promise(due: Due, promise: Promise, opened_at: datetime, calendar: WorkingCalendar) -> Due:
    """Another priority promises other times, counted from the opening as if it had been that priority always.

    A response that was given stays as it was; the time of all pauses stays granted.
    """
    fresh = opened(promise, opened_at, calendar)
    return due._replace(
        response_at=due.response_at if due.responded_at else fresh.response_at,
        resolution_at=add_working_time(fresh.resolution_at, due.paused_for, calendar),
    )
